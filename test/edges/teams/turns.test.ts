import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Connector, startConnector } from '../../support/connector.ts'
import { execute, message, nurse, submit } from './activities.ts'
import { createEcho, type Desk, startDesk } from './desk.ts'

let connector: Connector
let desk: Desk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  desk = await startDesk()
})
afterEach(() => desk.close())

const answered = (verb: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: verb }],
})

describe('a message', () => {
  it('is said by its sender at its place', async () => {
    const { status } = await desk.post(message(connector.url, 'meny'))
    expect(status).toBe(200)
    expect(desk.heard).toEqual([
      {
        what: 'said',
        sender: { aadObjectId: nurse.aadObjectId, name: nurse.name, locale: 'nb-NO' },
        place: { conversation: 'a:personal-1', kind: 'personal' },
        once: expect.stringMatching(/^[\w-]{22}$/),
        text: 'meny',
      },
    ])
  })

  it('is answered with one card and its summary, and without text', async () => {
    await desk.post(message(connector.url, 'svar meg'))
    const { conversation, activity } = await connector.waitFor(
      sent => sent.activity.summary === 'echo svar meg nb',
    )
    expect(conversation).toBe('a:personal-1')
    expect(activity.attachments).toEqual([
      { contentType: 'application/vnd.microsoft.card.adaptive', content: answered('svar meg') },
    ])
    expect(activity.text).toBeUndefined()
    expect(activity.inputHint).toBeUndefined()
  })

  it('with only an attachment is said with an empty text', async () => {
    await desk.post(
      message(connector.url, '', { text: undefined, attachments: [{ contentType: 'image/png' }] }),
    )
    expect(desk.heard).toMatchObject([{ what: 'said', text: '' }])
  })

  it('in a channel tells the team', async () => {
    const channelData = {
      team: { id: '19:team@thread', name: ' Hjerte\u202e ' },
      channel: { id: '19:c@thread' },
    }
    const conversation = { id: '19:c@thread;messageid=1', conversationType: 'channel' }
    await desk.post(message(connector.url, 'hei', { channelData, conversation }))
    expect(desk.heard[0]?.place).toEqual({
      conversation: '19:c@thread;messageid=1',
      kind: 'channel',
      team: { id: '19:team@thread', name: 'Hjerte' },
    })
  })

  it.each([
    ['in a group chat', 'groupChat', 'group'],
    ['in a chat of a kind that nobody knows', 'meeting', 'group'],
    ['where no kind is told', undefined, 'personal'],
  ])('%s is said where others may read it, or not', async (_, conversationType, kind) => {
    await desk.post(message(connector.url, 'hei', { conversation: { id: '19:g', conversationType } }))
    expect(desk.heard[0]?.place.kind).toBe(kind)
  })

  /** Where it was not answered, as far as anybody there knows. */
  const heardElsewhere = async (activity: object) => {
    const elsewhere = await startDesk()
    await elsewhere.post(activity)
    await elsewhere.close()
    return elsewhere.heard[0]?.once
  }

  it('is not said a second time where it is being answered or was', async () => {
    const first = message(connector.url, 'avvik')
    await Promise.all([desk.post(first), desk.post(first)])
    await desk.post(first)
    expect(desk.heard).toHaveLength(1)
  })

  it('keeps the same mark when it is posted again, and another has another', async () => {
    const first = message(connector.url, 'avvik')
    await desk.post(first)
    await desk.post(message(connector.url, 'avvik'))
    const [one, other] = desk.heard.map(heard => heard.once)
    const again = await heardElsewhere(first)
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  it('without an id is marked by all that it says about itself', async () => {
    const first = message(connector.url, 'avvik', { id: undefined })
    await desk.post(first)
    await desk.post({ ...first, timestamp: '2026-11-20T10:00:01.000Z' })
    const [one, later] = desk.heard.map(heard => heard.once)
    const again = await heardElsewhere(first)
    expect(again).toBe(one)
    expect(later).not.toBe(one)
  })

  it('without an id and a time counts as new', async () => {
    const first = message(connector.url, 'avvik', { id: undefined, timestamp: undefined })
    await desk.post(first)
    await desk.post(first)
    expect(new Set(desk.heard.map(heard => heard.once)).size).toBe(2)
  })
})

it('a client that waits for its replies gets them in the response', async () => {
  const before = connector.requests()
  const reply = await desk.post(message(connector.url, 'vent', { deliveryMode: 'expectReplies' }))
  expect(reply).toMatchObject({ status: 200, body: { activities: [{ summary: 'echo vent nb' }] } })
  expect(connector.requests()).toBe(before)
})

it('an invoke that is not ours is answered with 501', async () => {
  const foreign = { ...execute(connector.url, 'a.b'), name: 'composeExtension/query' }
  expect((await desk.post(foreign)).status).toBe(501)
  expect(desk.heard).toEqual([])
})

describe('a press', () => {
  it('by Action.Execute is answered with the new card in the response', async () => {
    const before = connector.sent.length
    const reply = await desk.post(
      execute(connector.url, 'deviation.close', { number: 7, open: true, note: ' ja ' }),
    )
    expect(reply).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: answered('deviation.close'),
      },
    })
    expect(desk.heard).toMatchObject([
      { what: 'pressed', verb: 'deviation.close', input: { number: '7', open: 'true', note: 'ja' } },
    ])
    expect(connector.sent.length).toBe(before)
  })

  it('by Action.Execute with nothing to show is answered with a word', async () => {
    const quiet = await startDesk({ conversation: createEcho(async () => null).conversation })
    const reply = await quiet.post(execute(connector.url, 'nudge.useful'))
    await quiet.close()
    expect(reply).toMatchObject({
      status: 200,
      body: { type: 'application/vnd.microsoft.activity.message', value: 'common/notice seen nb' },
    })
  })

  it('by Action.Submit changes the card it came from', async () => {
    await desk.post(submit(connector.url, { verb: 'deviation.show', number: '7' }, { replyToId: 'card-77' }))
    const { how, activity } = await connector.waitFor(sent => sent.id === 'card-77')
    expect(how).toBe('updated')
    expect(activity).toMatchObject({ summary: 'echo deviation.show nb' })
    expect(desk.heard).toMatchObject([{ what: 'pressed', verb: 'deviation.show', input: { number: '7' } }])
  })

  it.each([403, 404, 501])('by Action.Submit gets a new card when the old one answers %i', async status => {
    connector.fail({ status, method: 'PUT', times: 1 })
    const verb = `gone.${status}`
    await desk.post(submit(connector.url, { verb }))
    expect(await connector.waitFor(sent => sent.activity.summary === `echo ${verb} nb`)).toMatchObject({
      how: 'sent',
    })
  })

  it('by Action.Submit from an unknown card gets a new card', async () => {
    await desk.post(submit(connector.url, { verb: 'from.nowhere' }, { replyToId: undefined }))
    expect(await connector.waitFor(sent => sent.activity.summary === 'echo from.nowhere nb')).toMatchObject({
      how: 'sent',
    })
  })

  it.each([
    ['no verb', { number: '7' }],
    ['a verb that is no text', { verb: { toString: 'x' }, number: '7' }],
    ['a list', ['verb']],
  ])('with %s reaches the house with an empty verb', async (_, value) => {
    await desk.post(submit(connector.url, value))
    expect(desk.heard).toMatchObject([{ what: 'pressed', verb: '' }])
  })

  it('keeps flat values only, and no prototype', async () => {
    const data = JSON.parse(
      '{"__proto__":{"admin":true},"constructor":"x","list":["a"],"none":null,"text":"a\\u0000b","verb":"x"}',
    )
    await desk.post(execute(connector.url, 'a.b', data))
    const [heard] = desk.heard
    const input = heard?.what === 'pressed' ? heard.input : {}
    expect(Object.entries(input)).toEqual([
      ['constructor', 'x'],
      ['text', 'ab'],
    ])
    expect(Object.getPrototypeOf(input)).toBeNull()
  })

  it('carries at most a hundred fields with names of at most 64 characters', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`f${index}`, 'x']))
    await desk.post(execute(connector.url, 'a.b', { ['n'.repeat(65)]: 'x', ['n'.repeat(64)]: 'x', ...many }))
    const [heard] = desk.heard
    const names = heard?.what === 'pressed' ? Object.keys(heard.input) : []
    expect(names.length).toBe(100)
    expect(names[0]).toBe('n'.repeat(64))
  })
})
