/** When a unit's month is told: the first Tuesday that is no holiday's, or the next working day of that week. Pure. */

import { addDays, isoWeekOf, weekdayOf } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { slotIn } from '../../../core/time/slots.ts'

const tuesday = 2
const time = '08:30'

/** `null` in a month that is all holiday. */
export const monthSlot = (today: Day, holidayWeeks: readonly number[]) => {
  const first = `${today.slice(0, 7)}-01` as Day
  const days = Array.from({ length: 7 * 4 }, (_, nth) => addDays(first, nth))
  const open = days.filter(day => weekdayOf(day) === tuesday && !holidayWeeks.includes(isoWeekOf(day).week))
  return open.map(day => slotIn(day, tuesday, time)).find(slot => slot !== null) ?? null
}
