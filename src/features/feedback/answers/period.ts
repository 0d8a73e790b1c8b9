/** Over which time answers are shown together. */

import type { Period } from '../../../core/figures/counterweight.ts'
import { addDays, addMonths, monthOfDay } from '../../../core/time/days.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import { addWeeks, mondayOf, weekOf } from '../../../core/time/weeks.ts'

/** Long enough for a small unit, and not so long that last winter hides this one. */
const recentWeeks = 12

/** This week and the eleven before it, whole: consultations are registered by the week, and are what answers are a share of. */
export const recent = (today: Day): Period => ({
  from: mondayOf(addWeeks(weekOf(today), 1 - recentWeeks)),
  to: today,
})

export const spanOf = (month: Month): Period => ({
  from: `${month}-01` as Day,
  to: addDays(`${addMonths(month, 1)}-01` as Day, -1),
})

/** As far back as a table goes. */
const months = 24

export const monthsTo = (today: Day): readonly Month[] =>
  Array.from({ length: months }, (_, nth) => addMonths(monthOfDay(today), nth + 1 - months))
