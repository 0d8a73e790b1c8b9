/** Calendar days, weeks and months, above all where a year ends. */

import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isoWeekOf,
  monthOfDay,
  weekdayOf,
  yearOfDay,
} from '../../src/core/time/days.ts'
import type { Day, Month } from '../../src/core/time/instant.ts'

describe('ISO weeks', () => {
  test.each([
    ['2025-12-28', 2025, 52, 7],
    ['2025-12-29', 2026, 1, 1],
    ['2026-01-01', 2026, 1, 4],
    ['2026-11-20', 2026, 47, 5],
    ['2026-12-28', 2026, 53, 1],
    ['2026-12-31', 2026, 53, 4],
    ['2027-01-01', 2026, 53, 5],
    ['2027-01-03', 2026, 53, 7],
    ['2027-01-04', 2027, 1, 1],
    ['2028-12-31', 2028, 52, 7],
    ['2029-12-31', 2030, 1, 1],
  ])('%s is in %i week %i, weekday %i', (day, year, week, weekday) => {
    expect(isoWeekOf(day as Day)).toEqual({ year, week })
    expect(weekdayOf(day as Day)).toBe(weekday)
  })
})

describe('steps', () => {
  test('days cross months, years and 29 February', () => {
    expect(addDays('2028-02-28' as Day, 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31' as Day, 1)).toBe('2027-01-01')
    expect(addDays('2027-01-01' as Day, -32)).toBe('2026-11-30')
    expect(daysBetween('2026-12-01' as Day, '2027-03-01' as Day)).toBe(90)
    expect(daysBetween('2026-03-30' as Day, '2026-03-28' as Day)).toBe(-2)
  })

  test('months cross years', () => {
    expect(addMonths('2026-12' as Month, 1)).toBe('2027-01')
    expect(addMonths('2026-01' as Month, -14)).toBe('2024-11')
    expect(monthOfDay('2026-11-20' as Day)).toBe('2026-11')
    expect(yearOfDay('2026-11-20' as Day)).toBe(2026)
  })
})

test.each([
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-11-00', false],
  ['20.11.2026', false],
  ['2026-11-20T10:00', false],
  ['', false],
])('"%s" is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})
