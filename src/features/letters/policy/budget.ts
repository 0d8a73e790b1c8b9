/** How much is enough: the first moment when one more friendly letter is still within what was agreed. Pure. */

import { addDays } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf, plus, startOfDay } from '../../../core/time/oslo.ts'
import type { LetterSettings } from './settings.ts'
import type { Standing } from './standing.ts'

type Budget = { readonly most: number; readonly days: number; readonly perWeek: number }

/** Half of one a day is one every second day. */
const budgetFor = ({ budget, ignoredLimit }: LetterSettings, { ignored }: Standing): Budget => {
  const { perDay, perWeek } = budget
  if (ignored < ignoredLimit) return { most: perDay, days: 1, perWeek }
  const halfWeek = Math.ceil(perWeek / 2)
  return perDay > 1
    ? { most: Math.ceil(perDay / 2), days: 1, perWeek: halfWeek }
    : { most: perDay, days: 2, perWeek: halfWeek }
}

/** Later than any letter lives. */
const never = { days: 3_660 }

/** The moment itself where there is room. The day is Oslo's; the week is the last seven days to the minute. */
export const nextAllowed = (settings: LetterSettings, standing: Standing, at: Instant): Instant => {
  const { most, days, perWeek } = budgetFor(settings, standing)
  // None is none: the last so many of a list would be its first.
  if (most === 0 || perWeek === 0) return plus(at, never)
  const firstDay = addDays(dayOf(at), 1 - days)
  const lately = standing.recent.filter(instant => dayOf(instant) >= firstDay)
  const crowded = lately.at(-most)
  const afterDay = crowded === undefined ? at : startOfDay(addDays(dayOf(crowded), days))
  const full = standing.recent.at(-perWeek)
  const afterWeek = full === undefined ? at : plus(full, { days: 7 })
  return [at, afterDay, afterWeek].reduce((latest, next) => (next > latest ? next : latest))
}
