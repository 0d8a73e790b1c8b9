/** ISO weeks as strings that sort as time does, `2026-W46`, and how people write them: figures are counted by the week. */

import { remembering } from '../memory.ts'
import { addDays, daysBetween, monthOfDay, weekdayOf, yearOfDay } from './days.ts'
import type { Day, Month } from './instant.ts'

declare const kind: unique symbol

/** An ISO week: `2026-W46`, from its Monday to its Sunday. */
export type Week = string & { readonly [kind]: 'week' }

const weekIn = (year: number, week: number): Week => `${year}-W${String(week).padStart(2, '0')}` as Week

/** Of the year that its Thursday is in. Counted by hand, as years of weeks are asked for at once. */
export const weekOf = (day: Day): Week => {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = yearOfDay(thursday)
  return weekIn(year, Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1)
}

/** The fourth of January is always in the first week. */
export const mondayOf = (week: Week): Day => {
  const fourth = `${week.slice(0, 4)}-01-04` as Day
  return addDays(fourth, 1 - weekdayOf(fourth) + (Number(week.slice(6)) - 1) * 7)
}

/** Twenty years are kept: charts ask for the same weeks again and again. */
const numberOf = remembering(1_000, (week: Week) => daysBetween('2000-01-03' as Day, mondayOf(week)) / 7)

export const addWeeks = (week: Week, weeks: number): Week => weekOf(addDays(mondayOf(week), weeks * 7))

/** How many weeks later `to` is; negative when it is earlier. */
export const weeksBetween = (from: Week, to: Week): number => numberOf(to) - numberOf(from)

/** The one that its Thursday is in, and so most of its days. */
export const monthOfWeek = (week: Week): Month => monthOfDay(addDays(mondayOf(week), 3))

/** Both included. */
export const weeksFromTo = (from: Week, to: Week): readonly Week[] =>
  Array.from({ length: Math.max(weeksBetween(from, to) + 1, 0) }, (_, nth) => addWeeks(from, nth))

/** True for a week that exists: not every year has a week 53. */
export const isWeek = (text: string): text is Week =>
  /^\d{4}-W\d\d$/.test(text) && weekOf(mondayOf(text as Week)) === text

const written = /^(?:(\d{4})-W|(?:uke|veke|week|u|v|w)?\.?\s*)(\d{1,2})$/i

/**
 * `46`, `uke 46` or `2026-W46`: the nearest such week that has begun, so a number that is still to come is last year's.
 * `null` where there is none, and for a week that is written with its year and is still to come.
 */
export const readWeek = (text: string, today: Day): Week | null => {
  const [, year, number] = written.exec(text.trim()) ?? []
  if (number === undefined) return null
  const now = weekOf(today)
  const latest = Number(now.slice(0, 4))
  // Of five years in a row at least one has a week 53, but around 2096 to 2105.
  const years = year === undefined ? Array.from({ length: 8 }, (_, back) => latest - back) : [Number(year)]
  const week = years.map(one => weekIn(one, Number(number))).find(one => isWeek(one) && one <= now)
  return week ?? null
}
