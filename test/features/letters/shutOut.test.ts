/** Who runs Dult hears that Teams refused it, once letters leave again; and a doubted time sends nothing. */

import { expect, test } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Refusal } from '../../../src/core/letters.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { tellAdmins } from '../../../src/features/letters/shutOut.ts'
import {
  allLetterCollections,
  arrived,
  draft,
  lettersWorld,
  moment,
  scriptedPost,
  silentLog,
  wednesday,
} from '../../support/letters.ts'

const shutOut = () => {
  let refusal: Refusal | null = { since: wednesday, waitMs: 0 }
  const world = lettersWorld({
    admins: ['ada', 'per'],
    refusal: () => refusal,
    answers: (asked, nth) => (refusal ? { outcome: 'later', reason: 'not-registered' } : arrived(asked, nth)),
    log: silentLog,
  })
  const letIn = () => {
    refusal = null
  }
  return { world, letIn }
}

test('administrators are told after five minutes, once for each outage, and read it when it is over', async () => {
  const { world, letIn } = shutOut()
  world.pass(4 * 60_000)
  expect([world.trouble() !== null, await world.tellAdmins(world.clock.now())]).toEqual([false, 0])
  world.pass(60_000)
  expect([world.trouble() !== null, await world.tellAdmins(world.clock.now())]).toEqual([true, 2])
  world.pass(3 * 3_600_000)
  expect(await world.tellAdmins(world.clock.now())).toBe(0)
  letIn()
  expect(world.trouble()).toBe(null)
  await world.drain()
  expect(world.asked.map(({ person, card, data }) => [person, card, data.since])).toEqual([
    ['ada', 'letters/shut-out', wednesday],
    ['per', 'letters/shut-out', wednesday],
  ])
})

test('administrators are told of an outage as well, in its own words, and letters go on trying', async () => {
  let awaySince: Instant | null = wednesday
  const world = lettersWorld({
    admins: ['ada'],
    awaySince: () => awaySince,
    answers: (asked, nth) => (awaySince ? { outcome: 'later', reason: 'unavailable' } : arrived(asked, nth)),
    log: silentLog,
  })
  world.pass(4 * 60_000)
  expect([world.trouble(), await world.tellAdmins(world.clock.now())]).toEqual([null, 0])
  world.pass(60_000)
  expect(world.trouble()).toEqual({ why: 'away', since: wednesday })
  await world.tellAdmins(world.clock.now())
  expect(await world.tellAdmins(world.clock.now())).toBe(0)
  awaySince = null
  await world.drain()
  expect(world.asked.map(({ person, card, data }) => [person, card, data])).toEqual([
    ['ada', 'letters/shut-out', { since: wednesday, why: 'away', isPart: false }],
  ])
})

test('administrators are told of all of Dult too on a day on which they were told of a part of it', async () => {
  const now = moment('2026-11-18T09:06:00.000Z')
  const needs = {
    store: openMemoryStore(allLetterCollections),
    clock: { now: () => now },
    log: silentLog,
    post: { ...scriptedPost().post, awaySince: () => wednesday },
    admins: async () => [id<'person'>('ada')],
  }
  expect(await tellAdmins(needs, now, true)).toBe(1)
  expect(await tellAdmins(needs, now, true)).toBe(0)
  expect(await tellAdmins(needs, now, false)).toBe(1)
})

test('three hours of refusals ends no letter', async () => {
  const { world, letIn } = shutOut()
  await world.plan([draft('kari')])
  for (let minute = 0; minute < 180; minute += 1) {
    world.pass(60_000)
    await world.drain()
  }
  expect(await world.letterOf('kari')).toMatchObject({ state: 'queued', reason: 'not-registered' })
  letIn()
  world.pass(20 * 60_000)
  expect(await world.drain()).toEqual({ delivered: 1, failed: 0 })
})

test('while the time is doubted nothing leaves and nothing expires', async () => {
  let isDoubted = true
  const world = lettersWorld({ isDoubted: () => isDoubted })
  await world.plan([draft('kari'), draft('ola', { expires: moment('2026-11-18T09:00:30.000Z') })])
  expect(await world.drain(moment('2027-11-18T09:00:00.000Z'))).toEqual({ delivered: 0, failed: 0 })
  for (const person of ['kari', 'ola'] as const)
    expect(await world.letterOf(person)).toMatchObject({ state: 'queued' })
  isDoubted = false
  expect(await world.drain(wednesday)).toEqual({ delivered: 2, failed: 0 })
})
