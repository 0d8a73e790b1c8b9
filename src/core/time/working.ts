/** Working days: Monday to Friday without the red days, and the squeezed ones (inneklemt) that most people take off. */

import { addDays, weekdayOf } from './days.ts'
import type { Day } from './instant.ts'
import { isRedDay } from './redDays.ts'

export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !isRedDay(day)

/** A single working day with a day off on both sides. */
export const isSqueezed = (day: Day): boolean =>
  isWorkingDay(day) && !isWorkingDay(addDays(day, -1)) && !isWorkingDay(addDays(day, 1))

/** The day itself when it is a working day, else the first one in this direction. */
const settle = (day: Day, step: 1 | -1): Day => {
  let settled = day
  while (!isWorkingDay(settled)) settled = addDays(settled, step)
  return settled
}

/** The first working day after this one. */
export const nextWorkingDay = (day: Day): Day => settle(addDays(day, 1), 1)

/**
 * Counts working days, back when negative. Zero is the day itself, moved on to the next working day when it is none:
 * that is how a deadline on a red day is meant.
 */
export const addWorkingDays = (day: Day, workingDays: number): Day => {
  if (workingDays === 0) return settle(day, 1)
  const step = workingDays > 0 ? 1 : -1
  let reached = day
  for (let left = Math.abs(workingDays); left > 0; left -= 1) reached = settle(addDays(reached, step), step)
  return reached
}
