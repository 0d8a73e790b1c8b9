/** The sender over time: crashes, a second process, slow and throttled people, and a sum that always adds up. */

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { type Delivery, letters } from '../../../src/core/letters.ts'
import { insert, type OpenStore, update } from '../../../src/core/store.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { standings } from '../../../src/features/letters/policy/standing.ts'
import { leases } from '../../../src/features/letters/sending/lease.ts'
import {
  allLetterCollections,
  arrived,
  draft,
  lettersWorld,
  people,
  wednesday,
} from '../../support/letters.ts'

/** The machine may be busy; what is waited for has no time of its own. */
const patience = { timeout: 20_000 }

const someRounds = async () => {
  for (let n = 0; n < 40; n += 1) await new Promise(setImmediate)
}

const never = () => new Promise<Delivery>(() => {})

test('a crash between sending and writing leaves that letter unknown, and it is not sent again', async () => {
  const store = openMemoryStore(allLetterCollections)
  const dying = lettersWorld({
    store,
    answers: asked => (asked.person === 'ola' ? never() : arrived(asked, 1)),
  })
  await dying.plan(['kari', 'ola'].map(person => draft(person)))
  // Never settles: the process is as good as dead.
  void dying.drain()
  await vi.waitUntil(async () => (await dying.letterOf('kari'))?.state === 'delivered', patience)
  expect(await dying.letterOf('ola')).toMatchObject({ state: 'sending', attempts: 1 })
  const next = lettersWorld({ store, holder: 'h2' })
  await next.plan([draft('eva')])
  expect(await next.drain()).toEqual({ delivered: 1, failed: 0 })
  expect(next.asked.map(({ person }) => person)).toEqual(['eva'])
  expect(await next.letterOf('ola')).toMatchObject({ state: 'unknown', reason: 'interrupted' })
  expect(await store.get(standings, 'ola')).toMatchObject({ recent: [wednesday] })
  expect((await next.ledgerOf('c1')).planned).toBe(3)
})

test('who had the last one before they are asked if it is too much is asked, though the process died over it', async () => {
  const store = openMemoryStore(allLetterCollections)
  const before = { id: id<'person'>('ola'), recent: [], ignored: 2, asked: false }
  await store.write([insert(standings, before)])
  const dying = lettersWorld({ store, answers: never })
  await dying.plan([draft('ola')])
  void dying.drain()
  await vi.waitUntil(() => dying.asked.length === 1, patience)
  const next = lettersWorld({ store, holder: 'h2' })
  await next.drain()
  expect(await store.get(standings, 'ola')).toMatchObject({ ignored: 3, asked: true })
  expect(await store.list(letters, { where: { series: 'pace-question' }, limit: 9 })).toMatchObject([
    { person: 'ola', state: 'queued' },
  ])
})

test('what a process learns after it was given up for lost is still written', async () => {
  const store = openMemoryStore(allLetterCollections)
  const answer = Promise.withResolvers<Delivery>()
  const slow = lettersWorld({ store, answers: () => answer.promise })
  await slow.plan([draft('kari')])
  const draining = slow.drain()
  await vi.waitUntil(() => slow.asked.length === 1, patience)
  const next = lettersWorld({ store, holder: 'h2' })
  await next.drain()
  expect(await next.letterOf('kari')).toMatchObject({ state: 'unknown' })
  answer.resolve({ outcome: 'delivered', conversation: 'a:kari', activity: 'late' })
  await draining
  expect(await next.letterOf('kari')).toMatchObject({ state: 'delivered', activity: 'late' })
  expect(await store.get(standings, 'kari')).toMatchObject({ recent: [wednesday], ignored: 1 })
})

test('of two processes one sends; the other takes over when it has been silent for ten seconds', async () => {
  const store = openMemoryStore(allLetterCollections)
  const first = lettersWorld({ store, alone: false })
  const second = lettersWorld({ store, alone: false, holder: 'h2' })
  await first.plan(['kari', 'ola'].map(person => draft(person)))
  expect(await first.drain()).toMatchObject({ delivered: 2 })
  await second.plan([draft('eva')])
  expect(await second.drain()).toMatchObject({ delivered: 0 })
  second.pass(9_999)
  expect(await second.drain()).toMatchObject({ delivered: 0 })
  second.pass(1)
  expect(await second.drain()).toMatchObject({ delivered: 1 })
})

test('who lost the lease without noticing claims nothing any more', async () => {
  const store = openMemoryStore(allLetterCollections)
  const first = lettersWorld({ store, alone: false })
  await first.plan([draft('kari')])
  await first.drain()
  const lease = await store.get(leases, 'sender')
  if (lease) await store.write([update(leases, { ...lease, holder: 'h2' })])
  await first.plan([draft('ola')])
  expect(await first.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(await first.letterOf('ola')).toMatchObject({ state: 'queued', attempts: 0 })
})

test('a clean stop finishes what is under way, begins nothing new, and hands the lease over at once', async () => {
  const store = openMemoryStore(allLetterCollections)
  const release = Promise.withResolvers<void>()
  const first = lettersWorld({
    store,
    alone: false,
    inRounds: false,
    answers: async (asked, nth) => {
      await release.promise
      return arrived(asked, nth)
    },
  })
  await first.plan(people(30).map(person => draft(person)))
  const running = first.run()
  await vi.waitUntil(() => first.asked.length === 20, patience)
  const stopping = first.sender.stop()
  release.resolve()
  await stopping
  await running
  expect(await first.ledgerOf('c1')).toMatchObject({ byState: { delivered: 20, queued: 10, sending: 0 } })
  const second = lettersWorld({ store, alone: false, holder: 'h2' })
  expect(await second.drain()).toMatchObject({ delivered: 10 })
})

/** When each letter of a campaign arrived, from the first on. */
const arrivalsMs = async (world: ReturnType<typeof lettersWorld>) => {
  const rows = await world.store.list(letters, { where: { state: 'delivered' }, limit: 1_000 })
  return rows.map(({ due }) => Date.parse(due) - Date.parse(wednesday))
}

test.each<[string, () => Delivery | Promise<Delivery>]>([
  ['throttled for ten minutes', () => ({ outcome: 'later', reason: 'throttled', afterMs: 600_000 })],
  ['never answering', never],
])('one recipient %s delays nobody', async (_, answer) => {
  const world = lettersWorld({
    inRounds: false,
    answers: (asked, nth) => (asked.person === 'p00003' ? answer() : arrived(asked, nth)),
  })
  await world.plan(people(200).map(person => draft(person)))
  void world.run()
  await vi.waitUntil(async () => (await world.ledgerOf('c1')).byState.delivered === 199, patience)
  const last = Math.max(...(await arrivalsMs(world)))
  expect(last).toBeLessThan((200 / 45) * 1_000 + 1_000)
  if (answer !== never) await world.sender.stop()
})

test('a campaign leaves at the rate that the tenant has', async () => {
  const world = lettersWorld({ inRounds: false })
  await world.plan(people(450).map(person => draft(person)))
  const running = world.run()
  await vi.waitUntil(async () => (await world.ledgerOf('c1')).byState.delivered === 450, patience)
  await world.sender.stop()
  await running
  const times = (await arrivalsMs(world)).sort((a, b) => a - b)
  const densest = Math.max(...times.map(from => times.filter(at => at >= from && at < from + 1_000).length))
  expect(densest).toBeLessThanOrEqual(45)
  expect(times.at(-1)).toBeLessThan(11_000)
})

const outcomes: readonly Delivery[] = [
  { outcome: 'delivered', conversation: 'a:x', activity: 'x' },
  { outcome: 'later', reason: 'throttled', afterMs: 5_000 },
  { outcome: 'later', reason: 'network' },
  { outcome: 'failed', reason: 'blocked' },
  { outcome: 'unknown', reason: 'no-answer' },
]

/** As a process sees it until it dies: then nothing it asks for is answered, and it does nothing more. */
const mortalStore = (store: OpenStore) => {
  let isDead = false
  const mortal = new Proxy(store, {
    get: (target, name) => (isDead ? never : Reflect.get(target, name)),
  })
  const die = () => {
    isDead = true
  }
  return { mortal, die }
}

const anyDeed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('drain' as const), passMs: fc.integer({ min: 0, max: 90_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash', 'withdraw', 'retry', 'stop', 'start') }) },
)

test('whatever happens, the sum adds up and nobody is sent to twice without an unknown or a failure in between', async () => {
  const persons = people(12)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...outcomes, 'hang' as const), { minLength: 1, maxLength: 40 }),
      fc.array(anyDeed, { maxLength: 14 }),
      async (answers, deeds) => {
        const store = openMemoryStore(allLetterCollections)
        const arrivals = new Map<string, number>()
        let asked = 0
        const open = (holder: string, now = wednesday) => {
          const { mortal, die } = mortalStore(store)
          const world = lettersWorld({
            store: mortal,
            holder,
            now,
            answers: ({ person, replaces }) => {
              const answer = answers[asked++ % answers.length] ?? 'hang'
              if (answer === 'hang') return never()
              if (answer.outcome === 'delivered' && !replaces)
                arrivals.set(person, (arrivals.get(person) ?? 0) + 1)
              return answer
            },
          })
          return { ...world, die }
        }
        let world = open('h0')
        await world.plan(persons.map(person => draft(person, { kind: 'critical' })))
        for (const [nth, deed] of deeds.entries()) {
          if (deed.do === 'drain' && 'passMs' in deed) {
            world.pass(deed.passMs)
            const drained = world.drain()
            // Some hang, and then the process is left to itself.
            await Promise.race([drained, someRounds()])
          }
          if (deed.do === 'crash') {
            world.die()
            world = open(`h${nth + 1}`, world.clock.now())
          }
          if (deed.do === 'withdraw') await world.withdraw('c1')
          if (deed.do === 'retry') await world.retry('c1')
          if (deed.do === 'stop') await world.stopAll(id('boss'))
          if (deed.do === 'start') await world.startAll(id('boss'))
          const { planned, byState } = await world.ledgerOf('c1')
          expect(planned).toBe(persons.length)
          expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(persons.length)
        }
        for (const count of arrivals.values()) expect(count).toBe(1)
        const delivered = await store.list(letters, { where: { state: 'delivered' }, limit: 100 })
        for (const { person } of delivered) expect(arrivals.get(person)).toBe(1)
      },
    ),
    { numRuns: 40 },
  )
})
