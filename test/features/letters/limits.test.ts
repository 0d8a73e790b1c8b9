/** The limits as pure functions, and the pace that remembers what was sent. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  leftIn,
  limitsFor,
  nextTurnMs,
  stillCounting,
  turnsBy,
  waitMs,
} from '../../../src/features/letters/sending/limits.ts'
import { Pace } from '../../../src/features/letters/sending/pace.ts'

const { conversation, tenant } = limitsFor(45)
const times = (count: number, startMs = 0, gapMs = 0) =>
  Array.from({ length: count }, (_, n) => startMs + n * gapMs)

describe('a conversation', () => {
  test.each([
    ['the first', [], 0, 0],
    ['the 7th in a second', times(6), 0, 0],
    ['the 8th in a second', times(7), 0, 1_000],
    ['the 8th at the end of the second', times(7), 999, 1],
    ['the 8th a second later', times(7), 1_000, 0],
    ['the 9th in two seconds', [...times(7), 1_000], 1_000, 1_000],
    ['the 60th in thirty seconds', times(59, 0, 500), 29_500, 0],
    ['the 61st in thirty seconds', times(60, 0, 499), 29_500, 500],
    ['the 1801st in an hour', times(1_800, 0, 1_999), 3_599_000, 1_000],
    ['the 1801st after the hour', times(1_800, 0, 1_999), 3_600_000, 0],
  ])('%s', (_, sentMs, nowMs, waits) => {
    expect(waitMs(sentMs, conversation, nowMs)).toBe(waits)
  })
})

test('the tenant takes its rate in any second', () => {
  expect(leftIn([], tenant, 0)).toBe(45)
  expect(leftIn(times(43, 0, 20), tenant, 990)).toBe(2)
  expect(leftIn(times(45, 0, 20), tenant, 990)).toBe(0)
  expect(waitMs(times(45, 0, 20), tenant, 990)).toBe(10)
})

describe('turns', () => {
  const every = { everyMs: 20, slackMs: 60 }
  test.each([
    ['on time', 100, 100, 1, 120],
    ['too early', 100, 99, 0, 120],
    ['a little late, which is caught up', 100, 125, 2, 120],
    ['very late, which is not', 100, 1_000, 4, 960],
  ])('%s', (_, turnMs, nowMs, by, next) => {
    expect(turnsBy(turnMs, every, nowMs)).toBe(by)
    expect(nextTurnMs(turnMs, every, nowMs)).toBe(next)
  })
})

test('a thousand that come a little late leave at the rate all the same', () => {
  const pace = new Pace(limitsFor(45))
  let nowMs = 0
  for (let n = 0; n < 1_000; n += 1) {
    nowMs += pace.tenantWaitMs(nowMs) + (n % 5)
    pace.take(`p${n}`, nowMs)
    pace.answered(nowMs)
  }
  expect(1_000 / (nowMs / 1_000)).toBeGreaterThan(44.7)
  expect(1_000 / (nowMs / 1_000)).toBeLessThan(45.1)
})

test('times that no window reaches are forgotten', () => {
  expect(stillCounting([0, 1, 1_000], tenant, 1_000)).toEqual([1, 1_000])
})

/** How many at most lie in any stretch of this length. */
const densest = (sentMs: readonly number[], lengthMs: number) =>
  Math.max(0, ...sentMs.map(from => sentMs.filter(at => at >= from && at < from + lengthMs).length))

test('whoever waits as told never breaks a limit', () => {
  const hurries = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 120 })
  fc.assert(
    fc.property(hurries, gapsMs => {
      const pace = new Pace(limitsFor(45))
      const sentMs: number[] = []
      let nowMs = 0
      for (const gapMs of gapsMs) {
        nowMs += gapMs
        nowMs += Math.max(pace.waitMs('a', nowMs), pace.tenantWaitMs(nowMs))
        pace.take('a', nowMs)
        pace.answered(nowMs)
        sentMs.push(nowMs)
      }
      for (const { lengthMs, most } of [...conversation, ...tenant])
        expect(densest(sentMs, lengthMs)).toBeLessThanOrEqual(most)
    }),
    { numRuns: 50 },
  )
})

test('one conversation waits and another does not', () => {
  const pace = new Pace(limitsFor(1_000))
  for (const nowMs of times(7)) pace.take('a', nowMs)
  expect(pace.waitMs('a', 0)).toBe(1_000)
  expect(pace.waitMs('b', 0)).toBe(0)
})

test('however long requests are held up on the way, no second at the other end has more than Teams allows', () => {
  const anyDelays = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(anyDelays, delaysMs => {
      const pace = new Pace(limitsFor(47))
      const underWay: { readonly arrivesMs: number; readonly answeredMs: number }[] = []
      const arrivalsMs: number[] = []
      for (let nowMs = 0, n = 0; nowMs < 6_000; nowMs += 1) {
        for (const one of underWay.filter(({ answeredMs }) => answeredMs === nowMs)) {
          pace.answered(nowMs)
          underWay.splice(underWay.indexOf(one), 1)
        }
        if (underWay.length >= 20 || pace.tenantWaitMs(nowMs) > 0) continue
        pace.take(`p${n}`, nowMs)
        n += 1
        // Now and then everything behind a point arrives at once, as after a connection was opened.
        const delayMs = delaysMs[Math.floor(nowMs / 300) % delaysMs.length] ?? 0
        const arrivesMs = nowMs + Math.max(1, delayMs - (nowMs % 300))
        underWay.push({ arrivesMs, answeredMs: arrivesMs + 1 })
        arrivalsMs.push(arrivesMs)
      }
      expect(densest(arrivalsMs, 1_000)).toBeLessThanOrEqual(50)
    }),
    { numRuns: 30 },
  )
})

test('a clock that is set back by an hour holds nobody up for an hour', () => {
  const pace = new Pace(limitsFor(45))
  for (let n = 0; n < 45; n += 1) pace.take('a', 3_600_000)
  expect(pace.tenantWaitMs(3_600_000)).toBe(1_000)
  expect(pace.tenantWaitMs(0)).toBe(0)
  expect(pace.waitMs('a', 0)).toBe(0)
})
