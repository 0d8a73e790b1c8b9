/** What was taken back stays: once it is confirmed nothing leaves, whatever comes back to wait or is written meanwhile. */

import { expect, test, vi } from 'vitest'
import { type Delivery, letters } from '../../../src/core/letters.ts'
import { bringUpToDate } from '../../../src/core/migration.ts'
import { insert, type OpenStore, put } from '../../../src/core/store.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { standings } from '../../../src/features/letters/policy/standing.ts'
import { leases } from '../../../src/features/letters/sending/lease.ts'
import {
  type Withdrawal,
  withdrawalMigrations,
  withdrawals,
} from '../../../src/features/letters/withdrawn.ts'
import {
  allLetterCollections,
  arrived,
  draft,
  lettersWorld,
  moment,
  silentLog,
} from '../../support/letters.ts'

const patience = { timeout: 20_000 }

test('a letter that comes back to wait between two looks is taken back too', async () => {
  const held = Promise.withResolvers<{ outcome: 'later'; reason: string }>()
  const inner = openMemoryStore(allLetterCollections)
  const isQueued = async () => (await inner.get(letters, 'c1:kari'))?.state === 'queued'
  let hasComeBack = false
  /** Right before it is looked for among those on their way. */
  const comesBack = async () => {
    if (!hasComeBack) {
      hasComeBack = true
      held.resolve({ outcome: 'later', reason: 'throttled' })
      await vi.waitUntil(isQueued, patience)
    }
  }
  const list: OpenStore['list'] = async (collection, query) => {
    const { state } = (query.where ?? {}) as { readonly state?: unknown }
    if (state === 'sending' && 'takenBack' in (query.where ?? {})) await comesBack()
    return inner.list(collection, query)
  }
  const world = lettersWorld({ store: { ...inner, list }, answers: () => held.promise })
  await world.plan([draft('kari')])
  const draining = world.drain()
  await vi.waitUntil(() => world.asked.length === 1, patience)
  await world.withdraw('c1')
  await draining
  expect(await world.letterOf('kari')).toMatchObject({ state: 'suppressed', reason: 'withdrawn' })
  world.pass(60_000)
  await world.drain()
  expect(world.asked).toHaveLength(1)
})

const doubted: Delivery = { outcome: 'later', reason: 'unavailable', doubted: true }

test('what may have arrived behind an error is told as unknown once it is taken back, and what cannot have, as not sent', async () => {
  const underWay = Promise.withResolvers<Delivery>()
  const answers: Readonly<Record<string, Delivery | Promise<Delivery>>> = {
    kari: doubted,
    ola: { outcome: 'later', reason: 'unavailable' },
  }
  const world = lettersWorld({ answers: ({ data }) => answers[String(data.name)] ?? underWay.promise })
  await world.plan([draft('kari'), draft('ola'), draft('eva')])
  const draining = world.drain()
  await vi.waitUntil(async () => (await world.letterOf('ola'))?.reason === 'unavailable', patience)
  await world.withdraw('c1')
  underWay.resolve(doubted)
  await draining
  world.pass(60_000)
  await world.drain()
  const stateOf = async (person: string) => (await world.letterOf(person))?.state
  expect(await Promise.all(['kari', 'ola', 'eva'].map(stateOf))).toEqual(['unknown', 'suppressed', 'unknown'])
  expect(world.asked).toHaveLength(3)
  // It answered, and in time.
  expect((await world.letterOf('kari'))?.reason).toBe('unavailable')
})

test('a letter that is written when its cause was taken back does not leave, nor does one that is tried again', async () => {
  const world = lettersWorld({ answers: () => ({ outcome: 'failed', reason: 'blocked' }) })
  await world.plan([draft('ola'), draft('eva', { campaign: 'c2' })])
  await world.drain()
  await world.withdraw('c1')
  expect(await world.retry('c1')).toBe(0)
  await world.plan([draft('kari'), draft('eva', { campaign: 'c3' })])
  await world.drain()
  expect(world.asked.map(({ person }) => person)).toEqual(['ola', 'eva', 'eva'])
  expect(await world.letterOf('kari')).toMatchObject({ state: 'suppressed', reason: 'withdrawn' })
  expect((await world.letterOf('kari'))?.show.data).toEqual({})
})

test('a digest goes without what was taken back while it waited', async () => {
  const world = lettersWorld()
  await world.prefer(draft('kari').person, { digest: true })
  await world.withdraw('c1')
  await world.plan(['c1', 'c2', 'c3'].map(one => draft('kari', { campaign: one })))
  world.set('2026-11-23T07:30:00.000Z' as Parameters<typeof world.set>[0])
  await world.drain()
  expect(world.asked.map(({ data }) => data.count)).toEqual([2])
})

test('what was noted as taken back and cut short is finished by the next round, and looked at no more', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari'), draft('ola')])
  await world.drain()
  for (const state of ['open', undefined] as const) {
    // As a process left it that died right behind the note, in this version and in the one before.
    const known = await world.store.get(withdrawals, 'c1')
    await world.store.write([
      put(withdrawals, known, { id: 'c1', at: world.clock.now(), ...(state && { state }) } as Withdrawal),
    ])
    await bringUpToDate(world.store, withdrawalMigrations, silentLog)
    expect(await world.finishWithdrawals()).toBe(1)
    await world.drain()
    expect((await world.letterOf('ola'))?.takenBack).toBe('done')
    expect(await world.finishWithdrawals()).toBe(0)
  }
  expect(world.asked.filter(({ replaces }) => replaces !== null)).toHaveLength(2)
})

test('what takes a cause back is written with the note of it, or neither is', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari')])
  const other = insert(withdrawals, { id: 'c2', at: world.clock.now(), state: 'done' })
  const row = insert(leases, { id: 'sender', holder: '' })
  await world.store.write([row, other])
  const told = await world.withdraw('c1', [row])
  expect(told.written).toBe(false)
  expect(await world.store.get(withdrawals, 'c1')).toBeNull()
  expect((await world.letterOf('kari'))?.state).toBe('queued')
})

test('a fault behind the note is nobody’s to hear of: the next round does it', async () => {
  const inner = openMemoryStore(allLetterCollections)
  let isFull = false
  const write: OpenStore['write'] = async changes => {
    const outcome = await inner.write(changes)
    if (changes.some(change => change.do !== 'number' && change.collection.name === 'withdrawals'))
      isFull = true
    else if (isFull) throw new Error('The disk is full.')
    return outcome
  }
  const faults: string[] = []
  const log = { ...silentLog, error: (event: string) => faults.push(event) }
  const dying = lettersWorld({ store: { ...inner, write }, log })
  await dying.plan([draft('kari')])
  expect((await dying.withdraw('c1')).written).toBe(true)
  expect(faults).toContain('letters.withdraw')
})

const withoutAnId: typeof arrived = (asked, nth) => ({ ...arrived(asked, nth), activity: '' }) as Delivery

test.each([
  ['with an id', arrived],
  ['without an id', withoutAnId],
])(
  'what arrived %s and was taken back has not used up its reader’s day, a digest only once all of it is',
  async (_, answers) => {
    const world = lettersWorld({ answers })
    const recentOf = async (person: string) => (await world.store.get(standings, person))?.recent.length
    await world.prefer(draft('eva').person, { digest: true })
    await world.plan(['c1', 'c2'].flatMap(campaign => [draft('eva', { campaign })]))
    await world.plan([draft('kari'), draft('liv', { campaign: 'c3' })])
    await world.drain()
    await world.drain(moment('2026-11-23T07:30:00.000Z'))
    await world.plan([draft('kari', { campaign: 'c4' })])
    await world.drain()
    await world.withdraw('c1')
    expect([await recentOf('eva'), await recentOf('kari'), await recentOf('liv')]).toEqual([1, 1, 1])
    await world.withdraw('c2')
    await world.withdraw('c4')
    expect([await recentOf('eva'), await recentOf('kari'), await recentOf('liv')]).toEqual([0, 0, 1])
    await world.plan([draft('kari', { campaign: 'c5' })])
    await world.drain()
    expect((await world.letterOf('kari', 'c5'))?.state).toBe('delivered')
  },
)

test('nor has what was taken back on its way', async () => {
  const held = Promise.withResolvers<Delivery>()
  const world = lettersWorld({
    answers: (asked, nth) => (asked.replaces ? arrived(asked, nth) : held.promise),
  })
  await world.plan([draft('kari')])
  const draining = world.drain()
  await vi.waitUntil(() => world.asked.length === 1, patience)
  const takenBack = world.withdraw('c1')
  await vi.waitUntil(async () => (await world.letterOf('kari'))?.takenBack === 'asked', patience)
  held.resolve({ outcome: 'delivered', conversation: 'a:kari', activity: 'a1' })
  await Promise.all([draining, takenBack])
  expect(await world.store.get(standings, 'kari')).toBeNull()
})
