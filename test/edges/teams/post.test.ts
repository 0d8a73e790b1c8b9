import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliveryReasons } from '../../../src/core/deliveryReasons.ts'
import { Fault } from '../../../src/core/errors.ts'
import type { Delivery } from '../../../src/core/letters.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { addresses } from '../../../src/edges/teams/addresses.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import type { Failure } from '../../support/failing.ts'
import { botAccount, message, nurse } from './activities.ts'
import { plainCards, startDesk } from './desk.ts'
import { createPostDesk, marked, type PostDesk } from './postDesk.ts'

let connector: Connector
let desk: PostDesk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  connector.heal()
  desk = createPostDesk(connector.url)
  await desk.know()
})

const last = () => connector.sent.at(-1)

/** `lasting`: the next letter fails at once, for the same reason. */
type Case = { readonly what: Failure; readonly delivery: Delivery; readonly lasting?: true }

const failed = (reason: string): Delivery => ({ outcome: 'failed', reason })
const later = (reason: string, afterMs?: number): Delivery =>
  afterMs === undefined ? { outcome: 'later', reason } : { outcome: 'later', reason, afterMs }

/** It may have arrived all the same. */
const doubted = (afterMs?: number): Delivery =>
  ({ ...later('unavailable', afterMs), doubted: true }) as Delivery

const blockedInside = JSON.stringify({
  errorCode: 209,
  message: '{\r\n "subCode": "MessageWritesBlocked",\r\n "details": null }',
})

const page = { 'content-type': 'text/html; charset=utf-8' }

const cases: readonly Case[] = [
  { what: { status: 302, code: 'Found' }, delivery: later('unavailable') },
  {
    what: { status: 307, headers: { location: '/v3/conversations/a:1/activities' } },
    delivery: later('unavailable'),
  },
  { what: { status: 200, body: '<html>log in here</html>', headers: page }, delivery: later('unavailable') },
  { what: { status: 400, code: 'BadArgument' }, delivery: failed('bad-request') },
  { what: { status: 400, code: 'ConversationNotFound' }, delivery: failed('bad-request') },
  { what: { status: 401, code: 'BotNotRegistered' }, delivery: later('not-registered') },
  { what: { status: 403, code: 'BotDisabledByAdmin' }, delivery: failed('disabled'), lasting: true },
  {
    what: { status: 403, code: 'BotNotInConversationRoster' },
    delivery: failed('not-installed'),
    lasting: true,
  },
  {
    what: { status: 403, code: 'ForbiddenOperationException' },
    delivery: failed('not-installed'),
    lasting: true,
  },
  { what: { status: 403, code: 'ConversationBlockedByUser' }, delivery: failed('blocked'), lasting: true },
  { what: { status: 403, code: 'MessageWritesBlocked' }, delivery: failed('blocked'), lasting: true },
  { what: { status: 403, body: blockedInside }, delivery: failed('blocked'), lasting: true },
  { what: { status: 403, body: '{"errorCode":209}' }, delivery: failed('blocked'), lasting: true },
  { what: { status: 403, code: 'NotEnoughPermissions' }, delivery: failed('forbidden') },
  { what: { status: 403, body: '<html>a proxy speaks</html>' }, delivery: later('unavailable') },
  { what: { status: 403, body: '{"error":{"code":"toString"}}' }, delivery: failed('forbidden') },
  { what: { status: 404, code: 'ConversationNotFound' }, delivery: failed('gone'), lasting: true },
  { what: { status: 404, code: 'ActivityNotFoundInConversation' }, delivery: failed('gone'), lasting: true },
  {
    what: { status: 404, code: 'BotNotInConversationRoster' },
    delivery: failed('not-installed'),
    lasting: true,
  },
  { what: { status: 404, body: 'Not Found' }, delivery: later('unavailable') },
  { what: { status: 404, code: 'ServiceNotFound' }, delivery: failed('not-found') },
  { what: { status: 407, body: '' }, delivery: later('unavailable') },
  { what: { status: 408 }, delivery: doubted() },
  { what: { status: 412, code: 'PreconditionFailed' }, delivery: later('conflict') },
  { what: { status: 413, code: 'MessageSizeTooBig' }, delivery: failed('too-large') },
  { what: { status: 413, body: '<html>too large</html>' }, delivery: failed('too-large') },
  { what: { status: 418 }, delivery: failed('bad-request') },
  { what: { status: 429, code: 'Throttled' }, delivery: later('throttled') },
  { what: { status: 429, code: 'Throttled', retryAfterS: 5 }, delivery: later('throttled', 5000) },
  {
    what: {
      status: 429,
      headers: { 'retry-after': 'Fri, 20 Nov 2026 10:02:00 GMT', date: 'Fri, 20 Nov 2026 10:00:30 GMT' },
    },
    delivery: later('throttled', 90_000),
  },
  { what: { status: 429, headers: { 'retry-after': 'soon' } }, delivery: later('throttled') },
  { what: { status: 429, code: 'BotDisabledByAdmin' }, delivery: later('throttled') },
  { what: { status: 500, code: 'ServiceError' }, delivery: doubted() },
  { what: { status: 500, body: '', headers: { 'retry-after': '9' } }, delivery: doubted(9000) },
  { what: { status: 502 }, delivery: doubted() },
  { what: { status: 503, retryAfterS: 2 }, delivery: later('unavailable', 2000) },
  { what: { status: 504 }, delivery: doubted() },
  { what: { status: 507 }, delivery: doubted() },
  { what: { status: 520, body: '' }, delivery: doubted() },
  { what: { reset: true }, delivery: { outcome: 'unknown', reason: 'no-answer' } },
  { what: { hang: true }, delivery: { outcome: 'unknown', reason: 'no-answer' } },
]

describe('a letter', () => {
  it('arrives as a card in the personal chat', async () => {
    const delivery = await desk.deliver()
    expect(delivery).toEqual({ outcome: 'delivered', conversation: 'a:personal-1', activity: last()?.id })
    expect(last()).toMatchObject({
      how: 'sent',
      conversation: 'a:personal-1',
      authorization: null,
      activity: {
        type: 'message',
        summary: `echo ${marked} nb`,
        from: { id: botAccount.id },
        recipient: { id: nurse.id },
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
      },
    })
    expect(desk.lines).toEqual([])
  })

  it.each(cases)('that meets $what is told of as $delivery', async ({ what, delivery, lasting }) => {
    connector.fail({ ...what, times: 1 })
    const before = connector.requests()
    expect(await desk.deliver()).toEqual(delivery)
    expect(connector.requests() - before).toBe(1)
    expect(desk.lines).toEqual([
      {
        level: 'warn',
        event: 'teams.letter',
        code: null,
        facts: {
          card: 'echo',
          outcome: delivery.outcome,
          reason: 'reason' in delivery && delivery.reason,
        },
      },
    ])
    expect((await desk.deliver()).outcome).toBe(lasting ? 'failed' : 'delivered')
    expect(connector.requests() - before).toBe(lasting ? 1 : 2)
  })

  it('to nobody that is known fails', async () => {
    expect(await desk.deliver('stranger')).toEqual(failed('no-address'))
  })

  it('to where the bot was removed fails without asking Teams', async () => {
    await desk.know({ state: 'gone' })
    const before = connector.requests()
    expect(await desk.deliver()).toEqual(failed('not-installed'))
    expect(connector.requests()).toBe(before)
  })

  it('to an address that is not Teams never leaves', async () => {
    await desk.know({ serviceUrl: 'https://smba.example/' })
    expect(await desk.deliver()).toEqual(failed('address'))
  })

  it('with no way there waits', async () => {
    const closed = await startConnector()
    await closed.close()
    for (const serviceUrl of [closed.url, closed.url.replace('127.0.0.1', '[::1]')]) {
      await desk.know({ serviceUrl })
      expect(await desk.deliver()).toEqual(later('network'))
    }
  })

  it('with no answer to the hand that it reaches out waits', async () => {
    const server = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    await desk.know({ serviceUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    const delivery = await desk.deliver()
    await new Promise<void>(resolve => server.close(() => resolve()))
    expect(delivery).toEqual(later('network'))
  })

  it('that is taken without an id has arrived, and can not be changed', async () => {
    connector.fail({ status: 202, body: '' })
    expect(await desk.deliver()).toEqual({ outcome: 'delivered', conversation: 'a:personal-1', activity: '' })
    expect(await desk.replace({ conversation: 'a:personal-1', activity: '' })).toEqual(failed('gone'))
  })

  it('that is taken, with the answer cut off after its status, has arrived', async () => {
    const server = createServer(socket => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 201 Created\r\ncontent-length: 99\r\n\r\n{', () => socket.destroy())
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    await desk.know({ serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    const delivery = await desk.deliver()
    await new Promise<void>(resolve => server.close(() => resolve()))
    expect(delivery).toEqual({ outcome: 'delivered', conversation: 'a:personal-1', activity: '' })
  })

  it('with a card that is broken fails, and one with a store that is down waits', async () => {
    const render = () => {
      throw new Error(marked)
    }
    const broken = createPostDesk(connector.url, { cards: { ...plainCards, render } })
    await broken.know()
    expect(await broken.deliver()).toEqual(failed('card'))
    const store = openMemoryStore([addresses])
    await store.close()
    expect(await createPostDesk(connector.url, { store }).deliver()).toEqual(later('store'))
  })

  it('that fails for good is told of though the store can not keep it', async () => {
    const store = openMemoryStore([addresses])
    const write = async () => {
      throw new Fault('store.unwritable')
    }
    await createPostDesk(connector.url, { store }).know()
    connector.fail({ status: 403, code: 'MessageWritesBlocked' })
    const shaky = createPostDesk(connector.url, { store: { ...store, write } })
    expect(await shaky.deliver()).toEqual(failed('blocked'))
    expect(shaky.lines).toMatchObject([{ event: 'teams.address', code: 'store.unwritable' }, {}])
  })
})

describe('somebody who can not be written to', () => {
  beforeEach(async () => {
    connector.fail({ status: 403, code: 'ConversationBlockedByUser', times: 1 })
    await desk.deliver()
  })

  it('is kept as such, with the reason', async () => {
    expect(await desk.addressOf()).toMatchObject({ state: 'suspended', reason: 'blocked' })
    expect(await desk.deliver()).toEqual(failed('blocked'))
    expect(await desk.replace()).toEqual(failed('blocked'))
  })

  it('is written to again after anything arrives from them', async () => {
    const house = await startDesk({ store: desk.store })
    await house.post(message(connector.url, 'hei'))
    await house.teams.idle()
    await house.close()
    expect(await desk.addressOf()).toMatchObject({ state: 'open' })
    expect(await desk.addressOf()).not.toHaveProperty('reason')
    expect((await desk.deliver()).outcome).toBe('delivered')
  })
})

it('a refusal that crosses with something that arrives does not close the address', async () => {
  const { store } = desk
  let isFirst = true
  const crossing = createPostDesk(connector.url, {
    store: {
      ...store,
      get: async (collection, id) => {
        const read = await store.get(collection, id)
        if (isFirst) await desk.know({ conversation: 'a:new' })
        isFirst = false
        return read
      },
    },
  })
  connector.fail({ status: 404, code: 'ConversationNotFound', times: 1 })
  expect(await crossing.deliver()).toEqual(failed('gone'))
  expect(await desk.addressOf()).toMatchObject({ state: 'open', conversation: 'a:new' })
})

describe('a card that was delivered', () => {
  it('is changed where it is', async () => {
    const at = { conversation: 'a:other/1', activity: 'card 1' }
    expect(await desk.replace(at)).toEqual({ outcome: 'delivered', ...at })
    expect(last()).toMatchObject({ how: 'updated', conversation: 'a:other/1', id: 'card 1' })
  })

  it.each<Case>([
    { what: { status: 404, code: 'ActivityNotFoundInConversation' }, delivery: failed('gone') },
    { what: { status: 404, code: 'ConversationNotFound' }, delivery: failed('gone') },
    { what: { status: 404, code: 'Other' }, delivery: failed('gone') },
    { what: { status: 404, body: '' }, delivery: later('unavailable') },
    { what: { status: 403, code: 'MessageWritesBlocked' }, delivery: failed('blocked'), lasting: true },
    { what: { status: 429, retryAfterS: 3 }, delivery: later('throttled', 3000) },
    { what: { status: 413 }, delivery: failed('too-large') },
    { what: { reset: true }, delivery: later('no-answer') },
    { what: { hang: true }, delivery: later('no-answer') },
  ])('and meets $what when it is changed is told of as $delivery', async ({ what, delivery, lasting }) => {
    connector.fail({ ...what, times: 1, method: 'PUT' })
    expect(await desk.replace()).toEqual(delivery)
    expect((await desk.deliver()).outcome).toBe(lasting ? 'failed' : 'delivered')
  })
})

it('whatever Teams does, a delivery comes back with a known reason, and no text gets into the log', async () => {
  const failure: fc.Arbitrary<Failure> = fc.oneof(
    fc.record({
      status: fc.integer({ min: 200, max: 599 }).filter(status => ![204, 205, 304].includes(status)),
      body: fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map(inner => JSON.stringify({ message: inner })),
      ),
      headers: fc.record({ 'retry-after': fc.constantFrom('', '-1', '1e9', '0.5', 'x', marked) }),
    }),
    fc.constant<Failure>({ reset: true }),
  )
  await fc.assert(
    fc.asyncProperty(failure, fc.boolean(), fc.boolean(), async (what, isUnmet, isChange) => {
      const one = createPostDesk(connector.url)
      await one.know(isUnmet ? { state: 'unmet', conversation: '' } : {})
      connector.heal()
      connector.fail({ ...what, times: 2 })
      const delivery = await (isChange ? one.replace() : one.deliver())
      if ('reason' in delivery) expect(deliveryReasons).toContain(delivery.reason)
      if ('afterMs' in delivery) expect(delivery.afterMs).toBeGreaterThanOrEqual(0)
      expect(JSON.stringify(one.lines)).not.toContain(marked)
    }),
    { numRuns: 200 },
  )
})
