/** Working hours: when it is all right to write to somebody, and the first moment it is. */

import { addDays, yearOfDay } from './days.ts'
import type { Day, Instant } from './instant.ts'
import { at, dayOf, timeOf } from './oslo.ts'
import { easterOf } from './redDays.ts'
import { isWorkingDay, nextWorkingDay } from './working.ts'

/** Pentecost Eve, the fourth by custom, is always a Saturday and so never a working day. */
type HalfDay = 'easterWednesday' | 'christmasEve' | 'newYearsEve'

/** `from` is included, `to` is not; both are `HH:mm`. A half day ends at `halfDayTo`. */
type Hours = {
  readonly from: string
  readonly to: string
  readonly halfDayTo: string
  readonly halfDays: readonly HalfDay[]
}

export const officeHours: Hours = {
  from: '08:00',
  to: '16:00',
  halfDayTo: '12:00',
  halfDays: ['easterWednesday', 'christmasEve', 'newYearsEve'],
}

const halfDayOf = (day: Day): HalfDay | null => {
  if (day.endsWith('-12-24')) return 'christmasEve'
  if (day.endsWith('-12-31')) return 'newYearsEve'
  return day === addDays(easterOf(yearOfDay(day)), -4) ? 'easterWednesday' : null
}

const closingOf = (day: Day, hours: Hours): string => {
  const halfDay = halfDayOf(day)
  const shortened = halfDay !== null && hours.halfDays.includes(halfDay) && hours.halfDayTo < hours.to
  return shortened ? hours.halfDayTo : hours.to
}

export const isOpen = (instant: Instant, hours: Hours = officeHours): boolean => {
  const day = dayOf(instant)
  const time = timeOf(instant)
  return isWorkingDay(day) && time >= hours.from && time < closingOf(day, hours)
}

/** Only a half day can be too short to open; hours that are empty every day are not searched for in vain. */
const opensOn = (day: Day, hours: Hours): boolean => {
  const closing = closingOf(day, hours)
  return closing === hours.to || hours.from < closing
}

/** The moment itself while it is open, else the next opening. */
export const nextOpen = (instant: Instant, hours: Hours = officeHours): Instant => {
  if (isOpen(instant, hours)) return instant
  const day = dayOf(instant)
  let opening = isWorkingDay(day) && timeOf(instant) < hours.from ? day : nextWorkingDay(day)
  while (!opensOn(opening, hours)) opening = nextWorkingDay(opening)
  return at(opening, hours.from)
}
