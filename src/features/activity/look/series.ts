/** A unit's weeks in order, each with what was registered: nothing where nobody said anything. */

import type { Point } from '../../../core/figures/signal.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { addWeeks, mondayOf, type Week, weeksFromTo } from '../../../core/time/weeks.ts'
import { whole } from '../../../core/walk.ts'
import { type Activity, activity, countOf } from '../activity.ts'
import type { Kind } from '../kinds.ts'

/** `null`: of every kind that it ever counted. */
export const rowsBetween = async (
  store: Pick<Store, 'list'>,
  unit: UnitId,
  kind: Kind | null,
  from: Week,
  to: Week,
): Promise<readonly Activity[]> =>
  whole(store, activity, {
    where: { unit, ...(kind && { kind: kind.kind }) },
    from: mondayOf(from),
    to: mondayOf(addWeeks(to, 1)),
  })

export const pointsOf = (
  rows: readonly Activity[],
  count: string,
  from: Week,
  to: Week,
): readonly Point[] => {
  const byWeek = new Map(rows.map(row => [row.week, countOf(row.counts, count)]))
  return weeksFromTo(from, to).map(at => ({ at, value: byWeek.get(at) ?? null }))
}

/** `null` where nobody said anything: that is no zero. */
export const sumOf = (rows: readonly Activity[], count: string): number | null => {
  const said = rows.flatMap(({ counts }) => countOf(counts, count) ?? [])
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0)
}
