/** Days on which no nudge is planned: nobody works, or the week’s own cards come. */

import { addDays, isoWeekOf, weekdayOf } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { isSqueezed, isWorkingDay } from '../../../core/time/working.ts'

/** A week opens with its steps and closes with its figures: a nudge takes neither's place in a person's day. */
const isOfTheWeek = (day: Day): boolean => {
  const monday = addDays(day, 1 - weekdayOf(day))
  const open = [0, 1, 2, 3, 4].map(nth => addDays(monday, nth)).filter(isWorkingDay)
  return day === open[0] || day === open.at(-1)
}

export const isOff = (day: Day, holidayWeeks: readonly number[]): boolean =>
  !isWorkingDay(day) || isSqueezed(day) || isOfTheWeek(day) || holidayWeeks.includes(isoWeekOf(day).week)
