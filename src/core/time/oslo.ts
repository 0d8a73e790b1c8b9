/** The calendar in Oslo: which day, month and time of day a moment falls on there, and the moments that days begin. */

import { Temporal } from 'temporal-polyfill'
import { remembering } from '../memory.ts'
import { type Day, epochMsOf, type Instant, instantOf, type Month } from './instant.ts'

const zone = 'Europe/Oslo'

/**
 * Oslo moves its clocks on a full UTC hour and is whole hours away, so one look-up serves all moments of that hour.
 * Two years of hours are kept.
 */
const localHour = remembering(17_520, (hour: string): string =>
  Temporal.Instant.from(`${hour}:00Z`).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 13),
)

const localHourOf = (instant: Instant): string => localHour(instant.slice(0, 13))

export const dayOf = (instant: Instant): Day => localHourOf(instant).slice(0, 10) as Day

export const monthOf = (instant: Instant): Month => localHourOf(instant).slice(0, 7) as Month

export const yearOf = (instant: Instant): number => Number(localHourOf(instant).slice(0, 4))

/** `HH:mm` on the wall in Oslo. */
export const timeOf = (instant: Instant): string => localHourOf(instant).slice(11) + instant.slice(13, 16)

/** A round that plans for everybody asks for the same hours of the same days thousands of times. */
const momentOf = remembering(
  2_000,
  (local: string): Instant =>
    instantOf(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds),
)

/**
 * The moment when the clocks in Oslo show this time of day, `HH:mm`. The hour from 02:00 is missing in March and comes
 * twice in October, so nothing is scheduled in it: on every day of the year, 02:00 to 02:59 answers 03:00.
 */
export const at = (day: Day, time: string): Instant =>
  momentOf(`${day}T${time.startsWith('02:') ? '03:00' : time}`)

export const startOfDay = (day: Day): Instant => at(day, '00:00')

export const startOfMonth = (month: Month): Instant => startOfDay(`${month}-01` as Day)

/** How far it is from a moment to so many days later: the same within an hour, as the clocks move on full ones. */
const daysMs = remembering(2_000, (hourAndDays: string): number => {
  const [hour = '', days] = hourAndDays.split(' ')
  const begins = Temporal.Instant.from(`${hour}:00Z`).toZonedDateTimeISO(zone)
  return begins.add({ days: Number(days) }).epochMilliseconds - begins.epochMilliseconds
})

type Span = { readonly days?: number; readonly hours?: number; readonly minutes?: number }

/**
 * Days are Oslo days: a day later the clocks show the same time, be it 23, 24 or 25 hours away. Hours and minutes are
 * added after them as they pass. Negative numbers go back.
 */
export const plus = (instant: Instant, { days = 0, hours = 0, minutes = 0 }: Span): Instant => {
  const passing = (hours * 60 + minutes) * 60_000
  const moved = days === 0 ? 0 : daysMs(`${instant.slice(0, 13)} ${days}`)
  return instantOf(epochMsOf(instant) + moved + passing)
}
