/** Figures as people say them: `12 på video`, and which week. */

import { addDays } from '../../../core/time/days.ts'
import { mondayOf, type Week } from '../../../core/time/weeks.ts'
import { type Counts, countOf } from '../activity.ts'
import type { Kind } from '../kinds.ts'

export const numberOf = (week: Week): number => Number(week.slice(6))

export const weekShown = (week: Week) => ({
  week,
  number: numberOf(week),
  from: mondayOf(week),
  to: addDays(mondayOf(week), 6),
})

/** In the order of the kind, the main one first; what nobody said is left out. */
export const saidOf = (kind: Kind, counts: Counts) =>
  [...kind.counts]
    .sort((a, b) => Number(b.count === kind.main) - Number(a.count === kind.main))
    .flatMap(({ count, said }) => {
      const value = countOf(counts, count)
      return value === null ? [] : [{ value, said }]
    })

/** The main one of them all; `null` where a week does not have all of them, or none was held. */
export const shareIn = (kind: Kind, counts: Counts): number | null => {
  const all = kind.counts.map(({ count }) => countOf(counts, count))
  if (!kind.isShare || all.includes(null)) return null
  const of = all.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return of === 0 ? null : (countOf(counts, kind.main) ?? 0) / of
}
