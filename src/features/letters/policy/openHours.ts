/** When letters may leave: for each kind and person, the first moment from a given one on. Pure; all days are Oslo's. */

import type { Letter } from '../../../core/letters.ts'
import { addDays, isoWeekOf, weekdayOf } from '../../../core/time/days.ts'
import { nextOpen } from '../../../core/time/hours.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { at, dayOf, startOfDay, timeOf } from '../../../core/time/oslo.ts'
import { isSqueezed, isWorkingDay } from '../../../core/time/working.ts'
import type { Preferences } from './preferences.ts'
import type { LetterSettings } from './settings.ts'

const isOpenDay = (day: Day, { holidayWeeks, squeezedDays }: LetterSettings): boolean =>
  isWorkingDay(day) && (squeezedDays || !isSqueezed(day)) && !holidayWeeks.includes(isoWeekOf(day).week)

/** A year has an open day, or none will ever come and the letter expires. */
const farthestDays = 366

const firstOpenDay = (from: Day, settings: LetterSettings): Day => {
  let day = from
  for (let n = 0; n < farthestDays && !isOpenDay(day, settings); n += 1) day = addDays(day, 1)
  return day
}

/** Friendly letters: office hours of open days. */
export const nextOfficeHour = (instant: Instant, settings: LetterSettings): Instant => {
  const opening = nextOpen(instant, settings.office)
  const day = dayOf(opening)
  if (isOpenDay(day, settings)) return opening
  return nextOpen(startOfDay(firstOpenDay(addDays(day, 1), settings)), settings.office)
}

/** Service letters: the waking hours of any day, since people asked for them and some sessions are on Saturdays. */
export const nextServiceHour = (instant: Instant, { serviceHours }: LetterSettings): Instant => {
  const time = timeOf(instant)
  const day = dayOf(instant)
  if (time < serviceHours.from) return at(day, serviceHours.from)
  return time < serviceHours.to ? instant : at(addDays(day, 1), serviceHours.from)
}

/** A letter's own hours, of any day. */
export const nextWithin = (instant: Instant, { from, to }: NonNullable<Letter['hours']>): Instant => {
  const time = timeOf(instant)
  if (time < from) return at(dayOf(instant), from)
  return time < to ? instant : at(addDays(dayOf(instant), 1), from)
}

export const afterQuiet = (instant: Instant, quiet: Preferences['quiet']): Instant => {
  if (!quiet || quiet.from === quiet.to) return instant
  const time = timeOf(instant)
  const day = dayOf(instant)
  const overMidnight = quiet.from > quiet.to
  const isLate = time >= quiet.from && (overMidnight || time < quiet.to)
  const isEarly = overMidnight && time < quiet.to
  if (!isLate && !isEarly) return instant
  return at(isLate && overMidnight ? addDays(day, 1) : day, quiet.to)
}

/** The week's digest goes on its weekday, or on the first open day after it. It may leave late, but not another day. */
export const nextDigest = (instant: Instant, settings: LetterSettings): Instant => {
  const { weekday, time } = settings.digest
  const today = dayOf(instant)
  const nominal = addDays(today, weekday - weekdayOf(today))
  const start = nominal > today ? addDays(nominal, -7) : nominal
  const day = firstOpenDay(start, settings)
  const opens = at(day, time)
  if (instant <= opens) return opens
  return today === day ? instant : at(firstOpenDay(addDays(start, 7), settings), time)
}
