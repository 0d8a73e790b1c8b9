/** Weeks as figures are counted by, above all where a year ends and where people leave the year out. */

import { describe, expect, it, test } from 'vitest'
import { addDays, isoWeekOf } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import {
  addWeeks,
  isWeek,
  mondayOf,
  readWeek,
  type Week,
  weekOf,
  weeksBetween,
  weeksFromTo,
} from '../../src/core/time/weeks.ts'

const week = (text: string) => text as Week

describe('a week', () => {
  it('begins on its Monday and holds seven days, over forty years', () => {
    const wrong: string[] = []
    for (let day = '2015-01-05' as Day; day < '2055-01-01'; day = addDays(day, 7)) {
      const { year, week } = isoWeekOf(day)
      const named = `${year}-W${String(week).padStart(2, '0')}`
      const isRight =
        mondayOf(weekOf(day)) === day &&
        weekOf(day) === named &&
        weekOf(addDays(day, 6)) === named &&
        addWeeks(weekOf(day), 1) === weekOf(addDays(day, 7))
      if (!isRight) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  it('is of the year that its Thursday is in', () => {
    expect(weekOf('2027-01-01' as Day)).toBe('2026-W53')
    expect(weekOf('2025-12-29' as Day)).toBe('2026-W01')
    expect(mondayOf(week('2026-W01'))).toBe('2025-12-29')
  })

  it('is told from one that does not exist', () => {
    expect(['2026-W53', '2026-W01'].filter(isWeek)).toHaveLength(2)
    expect(['2025-W53', '2026-W00', '2026-W54', '2026-46', ''].filter(isWeek)).toEqual([])
  })

  it('comes in a row with others', () => {
    expect(weeksFromTo(week('2026-W52'), week('2027-W02'))).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ])
    expect(weeksFromTo(week('2026-W10'), week('2026-W09'))).toEqual([])
    expect(weeksBetween(week('2026-W40'), week('2027-W01'))).toBe(14)
  })
})

describe('a week that somebody writes', () => {
  const friday = '2026-11-20' as Day

  test.each([
    ['46', '2026-W46'],
    ['uke 46', '2026-W46'],
    ['Veke 47', '2026-W47'],
    ['week 7', '2026-W07'],
    ['u.46', '2026-W46'],
    ['2026-W46', '2026-W46'],
    ['48', '2025-W48'],
    ['53', '2020-W53'],
    ['2025-W01', '2025-W01'],
  ])('%s is the nearest that has begun', (text, expected) => {
    expect(readWeek(text, friday)).toBe(expected)
  })

  test.each(['60', '0', '54', '2026-W48', '2025-W53', 'uke', '', '-1', '46,5', 'uke 461', '1e9'])(
    '%s is none',
    text => {
      expect(readWeek(text, friday)).toBeNull()
    },
  )
})
