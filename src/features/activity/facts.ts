/** What activity tells nudges: when a figure came last and first, and how the unit stands to its target. Somebody's own count is for their own silence only. */

import type { FactsOf } from '../../core/facts.ts'
import { readSettings } from '../../core/settings.ts'
import { addDays, yearOfDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { addWeeks, weekOf, weeksBetween } from '../../core/time/weeks.ts'
import { all, firstOf, fitting, whole } from '../../core/walk.ts'
import { type Activity, activity, countOf } from './activity.ts'
import type { Kind } from './kinds.ts'
import { rowsBetween } from './look/series.ts'
import { type ActivityNeeds, kindIn } from './needs.ts'
import { ownCounts } from './own/ownCount.ts'
import { wayIn } from './target/wayIn.ts'

/** What is longer ago is no news, and no silence either. */
const weeksRead = 26
const daysCounted = 60

const lastDay = (rows: readonly Activity[]): Day | null =>
  rows
    .map(({ at }) => dayOf(at))
    .toSorted()
    .at(-1) ?? null

/** By whom, the latest day. Read for all of a unit at once, and told of nobody but to themselves. */
const countedIn = async ({ store, audienceOf }: ActivityNeeds, unit: Activity['unit'], day: Day) => {
  const person = await audienceOf(unit, null)
  if (person.length === 0) return new Map()
  const rows = await whole(store, ownCounts, { where: { person }, from: addDays(day, -daysCounted) })
  return new Map(rows.filter(({ count }) => count > 0).map(row => [row.person, { counted: row.day }]))
}

/** A zero is a figure, and no first. */
const firstIn = async ({ store }: ActivityNeeds, unit: Activity['unit'], { kind, main }: Kind) => {
  const isSome = ({ counts }: Pick<Activity, 'counts'>) => (countOf(counts, main) ?? 0) > 0
  const [first] = await firstOf(fitting(all(store, activity, { where: { unit, kind } }), isSome), 1)
  return first ? dayOf(([...first.earlier, first].find(isSome) ?? first).at) : null
}

export const activityFacts =
  (needs: ActivityNeeds): FactsOf =>
  async (unit, day) => {
    const { store } = needs
    const kind = await kindIn(needs, unit)
    const week = weekOf(day)
    const [rows, first, { row, way }, people, clinicians, { figures }] = await Promise.all([
      rowsBetween(store, unit, kind, addWeeks(week, -weeksRead), week),
      firstIn(needs, unit, kind),
      wayIn(needs, store, unit, yearOfDay(day)),
      countedIn(needs, unit, day),
      needs.audienceOf(unit, 'clinician'),
      readSettings(store),
    ])
    // What nobody registered may be what lacks, and the figure of a few is somebody's own.
    const known = way !== null && way.missing === 0 && clinicians.length >= figures.smallest ? way : null
    const some = rows.filter(({ counts }) => (countOf(counts, kind.main) ?? 0) > 0)
    const last = some.at(-1)
    return {
      unit: {
        registered: lastDay(some),
        firstRegistered: first,
        weeksWithout: last ? Math.max(0, weeksBetween(last.week, week) - 1) : null,
        isBelowPath: known !== null && known.left > 0 && known.reached < known.path,
        isOnPath: known !== null && (known.left <= 0 || known.reached >= known.path),
        targetSet: row && row.target !== null ? dayOf(row.at) : null,
      },
      people,
    }
  }
