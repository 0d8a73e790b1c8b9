/** Moments and the Oslo calendar: borders of days and months, and the two Sundays when the clocks move. */

import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type Day, type Instant, instantOf, type Month } from '../../src/core/time/instant.ts'
import {
  at,
  dayOf,
  monthOf,
  plus,
  startOfDay,
  startOfMonth,
  timeOf,
  yearOf,
} from '../../src/core/time/oslo.ts'

const moment = (text: string): Instant => instantOf(Date.parse(text))

describe('what a moment is in Oslo', () => {
  test.each([
    ['2026-01-14T22:59:59.999Z', '2026-01-14', '23:59'],
    ['2026-01-14T23:00:00.000Z', '2026-01-15', '00:00'],
    ['2026-07-14T21:59:59.999Z', '2026-07-14', '23:59'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15', '00:00'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26', '00:00'],
  ])('%s is %s at %s', (text, day, time) => {
    expect([dayOf(moment(text)), timeOf(moment(text))]).toEqual([day, time])
  })

  test('the month and the year turn at midnight in Oslo, an hour before UTC in winter and two in summer', () => {
    expect(monthOf(moment('2026-08-31T21:59:59.999Z'))).toBe('2026-08')
    expect(monthOf(moment('2026-08-31T22:00:00.000Z'))).toBe('2026-09')
    expect(yearOf(moment('2026-12-31T22:59:59.999Z'))).toBe(2026)
    expect(yearOf(moment('2026-12-31T23:00:00.000Z'))).toBe(2027)
  })

  test('it agrees with the calendar of the runtime in every hour of three years, cache overflow included', () => {
    const theirs = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Oslo',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const first = Date.parse('2026-01-01T00:20:00Z')
    for (let hour = 0; hour < 3 * 8766; hour += 1) {
      const epochMs = first + hour * 3_600_000
      const ours = `${dayOf(instantOf(epochMs))} ${timeOf(instantOf(epochMs))}`
      if (ours !== theirs.format(epochMs)) expect(ours).toBe(theirs.format(epochMs))
    }
  })

  test('it costs less than 2 µs in a turn', () => {
    const now = moment('2026-11-20T18:30:00.000Z')
    const rounds = 100_000
    const best = Math.min(
      ...[1, 2, 3, 4, 5].map(() => {
        const start = performance.now()
        for (let round = 0; round < rounds; round += 1) {
          dayOf(now)
          monthOf(now)
        }
        return (performance.now() - start) / rounds
      }),
    )
    expect(best / 2).toBeLessThan(0.002)
  })
})

describe('a time of day in Oslo', () => {
  test.each([
    ['2026-01-15', '08:00', '2026-01-15T07:00:00.000Z'],
    ['2026-07-15', '08:00', '2026-07-15T06:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-06-10', '02:30', '2026-06-10T01:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(at(day as Day, time)).toBe(instant)
  })

  test('days and months begin at midnight in Oslo', () => {
    expect(startOfDay('2026-03-30' as Day)).toBe('2026-03-29T22:00:00.000Z')
    expect(startOfDay('2026-03-29' as Day)).toBe('2026-03-28T23:00:00.000Z')
    expect(startOfMonth('2026-11' as Month)).toBe('2026-10-31T23:00:00.000Z')
    expect(startOfMonth('2026-10' as Month)).toBe('2026-09-30T22:00:00.000Z')
  })
})

describe('a moment plus a span', () => {
  const saturday = moment('2026-03-28T09:15:00.000Z')

  test('a day later the clocks show the same time, also when the night was an hour short or long', () => {
    expect(plus(saturday, { days: 1 })).toBe('2026-03-29T08:15:00.000Z')
    expect(plus(moment('2026-10-24T08:15:00.000Z'), { days: 1 })).toBe('2026-10-25T09:15:00.000Z')
    expect(plus(moment('2026-03-29T08:15:00.000Z'), { days: -1 })).toBe(saturday)
  })

  test('hours and minutes are added as they pass', () => {
    expect(plus(saturday, { hours: 24 })).toBe('2026-03-29T09:15:00.000Z')
    expect(plus(saturday, { minutes: 90 })).toBe('2026-03-28T10:45:00.000Z')
    expect(plus(saturday, { days: 1, hours: -1, minutes: -15 })).toBe('2026-03-29T07:00:00.000Z')
    expect(plus(saturday, {})).toBe(saturday)
  })

  test('it agrees with the calendar in every hour around both Sundays when the clocks move', () => {
    for (const sunday of ['2026-03-29', '2026-10-25'])
      for (let hour = -60; hour < 60; hour += 1)
        for (const days of [-7, -1, 1, 2, 7]) {
          const from = instantOf(Date.parse(`${sunday}T00:20:00.500Z`) + hour * 3_600_000)
          const theirs = Temporal.Instant.from(from).toZonedDateTimeISO('Europe/Oslo').add({ days })
          expect(plus(from, { days })).toBe(instantOf(theirs.epochMilliseconds))
        }
  })
})
