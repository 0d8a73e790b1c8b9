/** Arithmetic on calendar days and months, where no clock and no time zone has a say. */

import { Temporal } from 'temporal-polyfill'
import { remembering } from '../memory.ts'
import type { Day, Month } from './instant.ts'

/** True for a day that exists, written `2026-11-20`: for what comes from inputs and files. */
export const isDay = (text: string): text is Day => {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const dayMs = 86_400_000

/**
 * Counted in UTC, where every day is as long as the next; Temporal takes its time. Some ten years are kept: plans and nudges
 * ask for the same days again and again, by the thousand.
 */
const dayNumberOf = remembering(4_000, (day: Day): number => Date.parse(day) / dayMs)

const dayNumbered = remembering(
  4_000,
  (number: number) => new Date(number * dayMs).toISOString().slice(0, 10) as Day,
)

export const addDays = (day: Day, days: number): Day => dayNumbered(dayNumberOf(day) + days)

/** How many days later `to` is; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumberOf(to) - dayNumberOf(from)

/** 1 is Monday, 7 is Sunday. The first day that is counted from, in 1970, was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1

type IsoWeek = { readonly year: number; readonly week: number }

/** The week's own year can differ from the day's around New Year: 1 January 2027 is in week 53 of 2026. */
export const isoWeekOf = (day: Day): IsoWeek => {
  const { yearOfWeek, weekOfYear, year } = Temporal.PlainDate.from(day)
  return { year: yearOfWeek ?? year, week: weekOfYear ?? 0 }
}

export const monthOfDay = (day: Day): Month => day.slice(0, 7) as Month

export const yearOfDay = (day: Day): number => Number(day.slice(0, 4))

export const addMonths = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString() as Month
