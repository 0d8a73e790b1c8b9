/** Over which time answers are shown together. */

import type { Period } from '../../../core/figures/counterweight.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'

/** Long enough for a small unit, and not so long that last winter hides this one. */
const recentDays = 84

/** The last twelve weeks, today with them. */
export const recent = (today: Day): Period => ({ from: addDays(today, 1 - recentDays), to: today })
