import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Connector, startConnector } from '../../support/connector.ts'
import { botAccount, nurse, tenantId } from './activities.ts'
import { createPostDesk, type PostDesk } from './postDesk.ts'

let connector: Connector
let desk: PostDesk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  connector.heal()
  desk = createPostDesk(connector.url)
  await desk.know({ state: 'unmet', conversation: '' })
})

const since = (before: number) =>
  connector.sent.slice(before).map(({ how, conversation }) => [how, conversation])

describe('a first letter to somebody who never wrote', () => {
  it('opens the conversation, arrives there, and the next one finds it', async () => {
    const before = connector.sent.length
    const first = await desk.deliver()
    const made = connector.sent[before]
    expect(made).toMatchObject({
      how: 'created',
      activity: {
        isGroup: false,
        bot: { id: botAccount.id },
        members: [{ id: nurse.id }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      },
    })
    const conversation = made?.id ?? ''
    expect(first).toMatchObject({ outcome: 'delivered', conversation })
    expect(await desk.addressOf()).toMatchObject({ state: 'open', conversation })
    await desk.deliver()
    expect(since(before)).toEqual([
      ['created', conversation],
      ['sent', conversation],
      ['sent', conversation],
    ])
  })

  it('that is refused afterwards closes the address all the same', async () => {
    connector.fail({
      status: 403,
      code: 'MessageWritesBlocked',
      conversation: `a:made-${connector.sent.length + 1}`,
    })
    expect(await desk.deliver()).toEqual({ outcome: 'failed', reason: 'blocked' })
    expect(await desk.addressOf()).toMatchObject({ state: 'suspended', reason: 'blocked' })
  })

  it.each([
    [
      { status: 403, code: 'ForbiddenOperationException' },
      { outcome: 'failed', reason: 'not-installed' },
    ],
    [
      { status: 429, retryAfterS: 4 },
      { outcome: 'later', reason: 'throttled', afterMs: 4000 },
    ],
    [
      { status: 201, body: '{"id":""}' },
      { outcome: 'later', reason: 'no-answer' },
    ],
    [{ reset: true } as const, { outcome: 'later', reason: 'no-answer' }],
    [{ hang: true } as const, { outcome: 'later', reason: 'no-answer' }],
  ])('that meets %j while the conversation is opened is told of as %j', async (failure, delivery) => {
    connector.fail({ ...failure, conversation: '' })
    expect(await desk.deliver()).toEqual(delivery)
    expect((await desk.addressOf())?.conversation).toBe('')
  })

  it('takes its turn: five conversations a second are opened, and everyone keeps their place', async () => {
    const people = Array.from({ length: 8 }, (_, nth) => `person-${nth}`)
    for (const person of people) await desk.know({ state: 'unmet', conversation: '' }, person)
    const tell = () => Promise.all(people.map(person => desk.deliver(person)))
    const waits = (await tell()).map(delivery => ('afterMs' in delivery ? delivery.afterMs : 0))
    expect(waits).toEqual([0, 200, 400, 600, 800, 1000, 1200, 1400])
    desk.pass(1000)
    const second = await tell()
    expect(second.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 6 }, () => 'delivered'),
      'later',
      'later',
    ])
    expect(second[7]).toMatchObject({ reason: 'queue', afterMs: 400 })
    desk.pass(400)
    expect((await tell()).every(({ outcome }) => outcome === 'delivered')).toBe(true)
  })

  it('waits no longer than its turn where the clock was set back by days', async () => {
    const people = Array.from({ length: 3 }, (_, nth) => `person-${nth}`)
    for (const person of people) await desk.know({ state: 'unmet', conversation: '' }, person)
    await desk.deliver(people[0])
    expect(await desk.deliver(people[1])).toMatchObject({ afterMs: 200 })
    desk.pass(-3 * 24 * 3_600_000)
    const waits = [await desk.deliver(people[1]), await desk.deliver(people[2])]
    expect(waits).toMatchObject([{ afterMs: 200 }, { afterMs: 400 }])
    desk.pass(400)
    const arrived = [await desk.deliver(people[1]), await desk.deliver(people[2])]
    expect(arrived.map(({ outcome }) => outcome)).toEqual(['delivered', 'delivered'])
  })
})

it('a tenant that is served elsewhere is asked there, once, and found there from then on', async () => {
  const government = await startConnector()
  const moved = createPostDesk(connector.url, { store: desk.store, governmentUrl: government.url })
  await desk.know()
  connector.fail({ status: 403, code: 'InvalidBotApiHost' })
  expect((await moved.deliver()).outcome).toBe('delivered')
  expect(await desk.addressOf()).toMatchObject({ serviceUrl: government.url, state: 'open' })
  const before = connector.requests()
  expect((await moved.deliver()).outcome).toBe('delivered')
  expect(connector.requests()).toBe(before)
  government.fail({ status: 403, code: 'InvalidBotApiHost' })
  expect(await moved.deliver()).toEqual({ outcome: 'failed', reason: 'forbidden' })
  await government.close()
})
