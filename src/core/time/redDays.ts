/** Norway's twelve red days, computed for any year, by key so that their names can be given in every language. */

import { remembering } from '../memory.ts'
import { addDays, yearOfDay } from './days.ts'
import type { Day } from './instant.ts'

type RedDay =
  | 'newYearsDay'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'constitutionDay'
  | 'ascensionDay'
  | 'pentecostSunday'
  | 'pentecostMonday'
  | 'christmasDay'
  | 'secondChristmasDay'

const dayIn = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day

/** The anonymous Gregorian computation (Meeus, Jones, Butcher); its letters are the ones in the books. */
export const easterOf = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayIn(year, Math.floor(n / 31), (n % 31) + 1)
}

const compute = (year: number): ReadonlyMap<Day, readonly RedDay[]> => {
  const easter = easterOf(year)
  const all: readonly (readonly [RedDay, Day])[] = [
    ['newYearsDay', dayIn(year, 1, 1)],
    ['maundyThursday', addDays(easter, -3)],
    ['goodFriday', addDays(easter, -2)],
    ['easterSunday', easter],
    ['easterMonday', addDays(easter, 1)],
    ['labourDay', dayIn(year, 5, 1)],
    ['constitutionDay', dayIn(year, 5, 17)],
    ['ascensionDay', addDays(easter, 39)],
    ['pentecostSunday', addDays(easter, 49)],
    ['pentecostMonday', addDays(easter, 50)],
    ['christmasDay', dayIn(year, 12, 25)],
    ['secondChristmasDay', dayIn(year, 12, 26)],
  ]
  const byDay = new Map<Day, readonly RedDay[]>()
  for (const [name, day] of all) byDay.set(day, [...(byDay.get(day) ?? []), name])
  return byDay
}

/** A year's red days. Two can share a day: 17 May is also the Monday of Pentecost in 2027 and 2032. */
export const redDaysOf = remembering(200, compute)

export const isRedDay = (day: Day): boolean => redDaysOf(yearOfDay(day)).has(day)
