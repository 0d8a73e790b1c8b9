/** The sender at one moment: what leaves, what waits, what ends, and that nothing is lost. */

import { expect, test } from 'vitest'
import { arrived, draft, lettersWorld, moment, people, wednesday } from '../../support/letters.ts'

const instants = (from: string) => moment(from)

test('a letter that is due is delivered once', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari')])
  expect(await world.drain()).toEqual({ delivered: 1, failed: 0 })
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(world.asked.map(({ person }) => person)).toEqual(['kari'])
  expect(await world.letterOf('kari')).toMatchObject({
    state: 'delivered',
    attempts: 1,
    conversation: 'a:kari',
    activity: 'activity-1',
    due: wednesday,
  })
})

test('a letter that is not due yet stays', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari', { due: instants('2026-11-18T09:00:00.001Z') })])
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(await world.drain(instants('2026-11-18T09:00:00.001Z'))).toEqual({ delivered: 1, failed: 0 })
})

test('five hundred letters leave, no more than twenty at a time, and the ledger adds up', async () => {
  const world = lettersWorld({
    answers: async (asked, nth) => {
      await new Promise(setImmediate)
      return arrived(asked, nth)
    },
    sendRate: 5_000,
  })
  expect(await world.plan(people(500).map(person => draft(person)))).toBe(500)
  expect(await world.drain()).toEqual({ delivered: 500, failed: 0 })
  expect(new Set(world.asked.map(({ person }) => person)).size).toBe(500)
  expect(world.mostUnderWay()).toBe(20)
  expect(await world.ledgerOf('c1')).toMatchObject({ planned: 500, byState: { delivered: 500 } })
})
