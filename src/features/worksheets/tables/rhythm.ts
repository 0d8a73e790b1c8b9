/** Days that come again: from a first day, once, weekly, monthly or quarterly. */

import { own } from '../../../core/own.ts'
import { addDays, addMonths, daysBetween, isDay, monthOfDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'

export const rhythms = ['once', 'weekly', 'monthly', 'quarterly'] as const

const monthsApart: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3 }

/** Same day of the month, or the last one of a month that is too short. */
const inMonths = (first: Day, months: number): Day => {
  const month = addMonths(monthOfDay(first), months)
  const dates = Array.from({ length: 4 }, (_, nth) => Number(first.slice(8)) - nth)
  return dates.map(date => `${month}-${String(date).padStart(2, '0')}`).find(isDay) ?? first
}

const monthsBetween = (first: Day, last: Day): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(last.slice(5, 7)) -
  Number(first.slice(5, 7))

/** The first such day that is not before `from`; empty where there is none. */
export const nextInRhythm = (first: Day, rhythm: string, from: Day): Day | '' => {
  if (first >= from) return first
  if (rhythm === 'weekly') return addDays(first, Math.ceil(daysBetween(first, from) / 7) * 7)
  const apart = own(monthsApart, rhythm)
  if (apart === undefined) return ''
  const passed = Math.floor(monthsBetween(first, from) / apart) * apart
  const day = inMonths(first, passed)
  return day >= from ? day : inMonths(first, passed + apart)
}
