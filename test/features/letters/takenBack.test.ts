/** What was taken back stays: once it is confirmed nothing leaves, whatever comes back to wait or is written meanwhile. */

import { expect, test, vi } from 'vitest'
import { letters } from '../../../src/core/letters.ts'
import type { OpenStore } from '../../../src/core/store.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { allLetterCollections, draft, lettersWorld } from '../../support/letters.ts'

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
