/** A letter to a team's channel is one of the letters: same claims, same ledger, same switch, and nobody's budget. */

import { expect, test } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Delivery } from '../../../src/core/letters.ts'
import { letters, toTeam } from '../../../src/core/letters.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { preferences } from '../../../src/features/letters/policy/preferences.ts'
import { standings } from '../../../src/features/letters/policy/standing.ts'
import { allLetterCollections, arrived, draft, lettersWorld, moment } from '../../support/letters.ts'

const team = '19:hud@thread.tacv2'
const to = toTeam(team)
const post = (more: Parameters<typeof draft>[1] = {}) => draft(to, { kind: 'service', ...more })

test('it is delivered once, however often it is planned, and counted with the others', async () => {
  const world = lettersWorld()
  await world.plan([post(), draft('kari')])
  await world.plan([post()])
  expect(await world.drain()).toEqual({ delivered: 2, failed: 0 })
  expect(world.asked.map(({ person }) => person).sort()).toEqual(['kari', to].sort())
  expect(await world.ledgerOf('c1')).toMatchObject({ planned: 2, byState: { delivered: 2 } })
})

test('it leaves no trace in what is kept about people', async () => {
  const world = lettersWorld()
  await world.plan(Array.from({ length: 5 }, (_, nth) => post({ campaign: `week-${nth}` })))
  expect(await world.drain()).toMatchObject({ delivered: 5 })
  expect(await world.store.list(standings, { limit: 9 })).toEqual([])
  expect(await world.store.list(preferences, { limit: 9 })).toEqual([])
  expect(await world.store.list(letters, { where: { kind: 'friendly' }, limit: 9 })).toEqual([])
})

test('it waits while everything is stopped, and for waking hours', async () => {
  const world = lettersWorld({ now: moment('2026-11-19T19:30:00.000Z') })
  await world.plan([post({ due: moment('2026-11-19T19:30:00.000Z') })])
  await world.drain()
  expect(await world.letterOf(to)).toMatchObject({ state: 'queued', due: '2026-11-20T06:00:00.000Z' })
  await world.stopAll(id('boss'))
  expect(await world.drain(moment('2026-11-20T06:00:00.000Z'))).toMatchObject({ delivered: 0 })
  await world.startAll(id('boss'))
  await world.drain()
  expect(await world.letterOf(to)).toMatchObject({ state: 'delivered' })
})

test('it is unknown after a crash in the gap, and not sent again', async () => {
  const store = openMemoryStore(allLetterCollections)
  const never = new Promise<Delivery>(() => {})
  const dying = lettersWorld({ store, answers: () => never })
  await dying.plan([post()])
  void dying.drain()
  while (dying.asked.length === 0) await new Promise(setImmediate)
  const next = lettersWorld({ store, holder: 'h2' })
  await next.drain()
  expect(await next.letterOf(to)).toMatchObject({ state: 'unknown', reason: 'interrupted' })
  expect(next.asked).toEqual([])
})

test('it keeps to the limits of one conversation', async () => {
  const world = lettersWorld({ answers: arrived })
  await world.plan(Array.from({ length: 20 }, (_, nth) => post({ campaign: `c${nth}` })))
  await world.drain()
  expect(world.mostUnderWay()).toBe(1)
})

test('it ends where the team belongs to no unit any more', async () => {
  const world = lettersWorld({ gone: [to] })
  await world.plan([post()])
  await world.drain()
  expect(await world.letterOf(to)).toMatchObject({ state: 'suppressed', reason: 'left' })
})
