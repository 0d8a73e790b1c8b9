/** When something is said once a week: from its weekday on, in working time, as long as the week lasts. */

import { addDays, weekdayOf } from './days.ts'
import type { Day, Instant } from './instant.ts'
import { at, plus } from './oslo.ts'
import { isWorkingDay } from './working.ts'

/** `expiresTogether` is for who reads once a week: the next time that they do lies before it, whichever day that is. */
type Slot = { readonly due: Instant; readonly expires: Instant; readonly expiresTogether: Instant }

const daysToGathering = 8

const closing = '16:00'

/**
 * From the weekday on, the first working day at this time, until the last working day of the week closes. `null` in a
 * week that has no such day left. 1 is Monday.
 */
export const slotIn = (today: Day, weekday: number, time: string): Slot | null => {
  const monday = addDays(today, 1 - weekdayOf(today))
  const days = [1, 2, 3, 4, 5].filter(nth => nth >= weekday).map(nth => addDays(monday, nth - 1))
  const open = days.filter(isWorkingDay)
  const [first] = open
  const last = open.at(-1)
  if (!first || !last) return null
  const due = at(first, time)
  return { due, expires: at(last, closing), expiresTogether: plus(due, { days: daysToGathering }) }
}
