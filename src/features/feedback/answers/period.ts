/** Over which time answers are shown together. */

import type { Period } from '../../../core/figures/counterweight.ts'
import { addDays, addMonths, monthOfDay } from '../../../core/time/days.ts'
import type { Day, Month } from '../../../core/time/instant.ts'

/** Long enough for a small unit, and not so long that last winter hides this one. */
const recentDays = 84

/** The last twelve weeks, today with them. */
export const recent = (today: Day): Period => ({ from: addDays(today, 1 - recentDays), to: today })

export const spanOf = (month: Month): Period => ({
  from: `${month}-01` as Day,
  to: addDays(`${addMonths(month, 1)}-01` as Day, -1),
})

/** As far back as a table goes. */
const months = 24

export const monthsTo = (today: Day): readonly Month[] =>
  Array.from({ length: months }, (_, nth) => addMonths(monthOfDay(today), nth + 1 - months))
