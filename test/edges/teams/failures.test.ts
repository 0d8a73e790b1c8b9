import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { event, execute, message, submit } from './activities.ts'
import { createEcho, type Desk, echo, plainCards, startDesk } from './desk.ts'

const marked = 'stikkord-7f3a'
const timeoutMs = 1_000

const waits: number[] = []
let connector: Connector
let desk: Desk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  connector.heal()
  waits.length = 0
  desk = await startDesk({ timeoutMs, wait: async ms => waits.push(ms) })
})
afterEach(() => desk.close())

describe('a reply that Teams does not take', () => {
  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
    [413, 'MessageSizeTooBig'],
    [500, 'ServiceError'],
    [502, 'BadGateway'],
    [504, 'GatewayTimeout'],
  ])('(%i %s) is tried once and logged by status and code', async (status, code) => {
    connector.fail({ status, code })
    const before = connector.requests()
    expect((await desk.post(message(connector.url, marked))).status).toBe(200)
    expect(connector.requests() - before).toBe(1)
    expect(desk.lines).toEqual([
      { level: 'error', event: 'teams.send', code: 'teams.send', facts: { status, code } },
    ])
  })

  it.each([
    [401, 'Unauthorized'],
    [412, 'PreconditionFailed'],
    [429, 'Throttled'],
    [503, 'Unavailable'],
  ])('(%i %s) is tried again within the turn, and logged once where it stays so', async (status, code) => {
    connector.fail({ status, code, times: 2 })
    const { requests } = connector
    const before = requests()
    await desk.post(message(connector.url, 'x'))
    expect({ requests: requests() - before, lines: desk.lines }).toEqual({ requests: 3, lines: [] })
    connector.fail({ status, code })
    expect((await desk.post(message(connector.url, marked))).status).toBe(200)
    expect(requests() - before).toBe(3 + 4)
    expect(desk.lines).toEqual([
      { level: 'error', event: 'teams.send', code: 'teams.send', facts: { status, code } },
    ])
    expect(waits).toEqual([500, 1_000, 500, 1_000, 2_000])
  })

  it('(429 with Retry-After) is tried again then, and not before', async () => {
    connector.fail({ status: 429, code: 'Throttled', retryAfterS: 2, times: 1 })
    await desk.post(message(connector.url, 'x'))
    expect({ waits, lines: desk.lines }).toEqual({ waits: [2_000], lines: [] })
  })

  it('(429 with a long Retry-After) is tried once and does not wait', async () => {
    // Longer than any test has.
    connector.fail({ status: 429, code: 'Throttled', retryAfterS: 600 })
    const before = connector.requests()
    await desk.post(message(connector.url, marked))
    expect(connector.requests() - before).toBe(1)
    expect(desk.lines).toMatchObject([{ facts: { status: 429, code: 'Throttled' } }])
  })

  it('because it never answers is given up in time', async () => {
    connector.fail({ hang: true })
    const before = connector.requests()
    expect((await desk.post(message(connector.url, marked))).status).toBe(200)
    expect(connector.requests() - before).toBe(1)
    expect(desk.lines).toMatchObject([{ code: 'teams.send', facts: { status: null, code: 'timeout' } }])
  })

  it('because the connection breaks is tried once', async () => {
    connector.fail({ reset: true })
    const before = connector.requests()
    expect((await desk.post(message(connector.url, marked))).status).toBe(200)
    expect(connector.requests() - before).toBe(1)
    expect(desk.lines).toMatchObject([{ code: 'teams.send', facts: { status: null, code: 'ECONNRESET' } }])
  })

  it('with free text for a code is logged without it', async () => {
    connector.fail({ status: 403, code: `Sorry, ${marked}` })
    await desk.post(message(connector.url, 'x'))
    expect(desk.lines).toMatchObject([{ facts: { status: 403, code: 'unknown' } }])
  })

  it('in place of a card is not sent anew when Teams is merely busy', async () => {
    connector.fail({ status: 503, method: 'PUT' })
    const before = connector.sent.length
    await desk.post(submit(connector.url, { verb: 'a.b' }))
    expect(connector.sent.length - before).toBe(0)
  })

  it('does not keep the next one from being sent', async () => {
    connector.fail({ reset: true, times: 1 })
    await desk.post(message(connector.url, 'borte'))
    await desk.post(message(connector.url, 'her'))
    expect(await connector.waitFor(sent => sent.activity.summary === 'echo her nb')).toMatchObject({
      how: 'sent',
    })
  })
})

describe('a house that fails', () => {
  const failing = (error: unknown) =>
    startDesk({
      conversation: createEcho(async () => {
        throw error
      }).conversation,
    })

  it.each([
    ['an error', new Error(marked), 'Error'],
    ['a fault', new Fault('store.unwritable'), 'store.unwritable'],
    ['a word', marked, 'unknown'],
  ])('by %s apologises in the chat', async (_, error, code) => {
    const broken = await failing(error)
    const conversation = { id: `a:${code}`, conversationType: 'personal' }
    const reply = await broken.post(message(connector.url, marked, { conversation, locale: 'en-GB' }))
    await broken.close()
    expect(reply).toMatchObject({ status: 200, text: '' })
    const { activity } = await connector.waitFor(sent => sent.conversation === conversation.id)
    expect(activity.summary).toBe('common/notice trouble en')
    expect(broken.lines).toEqual([{ level: 'error', event: 'teams.turn', code, facts: {} }])
  })

  it('apologises in the response to a press', async () => {
    const broken = await failing(new Error(marked))
    const reply = await broken.post(execute(connector.url, 'a.b'))
    await broken.close()
    expect(reply).toMatchObject({
      status: 200,
      body: {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'trouble', message: 'common/notice trouble nb' },
      },
    })
  })

  it('says nothing about an event that nobody waits for', async () => {
    const broken = await failing(new Error(marked))
    const before = connector.requests()
    expect((await broken.post(event(connector.url, 'installationUpdate', { action: 'add' }))).status).toBe(
      200,
    )
    await broken.close()
    expect(connector.requests()).toBe(before)
    expect(broken.lines).toHaveLength(1)
  })

  it.each([
    ['a message', message, 200],
    ['a press', (url: string) => execute(url, 'a.b'), 200],
  ])('and whose cards fail too still answers %s', async (_, make, status) => {
    const render = () => {
      throw new Fault('cards.unknown', { card: 'echo' })
    }
    const broken = await startDesk({ cards: { ...plainCards, render } })
    const reply = await broken.post(make(connector.url, marked))
    await broken.close()
    expect(reply.status).toBe(status)
    expect(reply.text).not.toContain('Fault')
    expect(broken.lines.map(line => line.code)).toEqual(['cards.unknown', 'cards.unknown'])
  })
})

it('no log line holds what a person wrote', async () => {
  connector.fail({ status: 403, code: 'Nope' })
  await desk.post(message(connector.url, marked))
  await desk.post(execute(connector.url, marked, { [marked]: marked }))
  await desk.post(message('https://elsewhere.example/', marked))
  await desk.post({ type: marked, text: marked })
  expect(desk.lines).toHaveLength(3)
  expect(JSON.stringify(desk.lines)).not.toContain(marked)
})

it('is idle when the last turn is through', async () => {
  const gate = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const slow = await startDesk({
    conversation: createEcho(async heard => {
      begun.resolve()
      await gate.promise
      return echo(heard)
    }).conversation,
  })
  const order: string[] = []
  const posting = slow.post(message(connector.url, 'sakte')).then(() => order.push('answered'))
  await begun.promise
  const idle = slow.teams.idle().then(() => order.push('idle'))
  gate.resolve()
  await Promise.all([posting, idle])
  await slow.teams.idle()
  await slow.close()
  expect(connector.sent.some(sent => sent.activity.summary === 'echo sakte nb')).toBe(true)
  expect(order).toContain('idle')
})
