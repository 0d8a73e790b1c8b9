/** What units had in a month: a figure only where every week of it is known, so that nothing is compared with a gap. */

import type { UnitId } from '../../../core/ids.ts'
import type { Settings } from '../../../core/settingsShape.ts'
import type { Store } from '../../../core/store.ts'
import { addMonths } from '../../../core/time/days.ts'
import type { Month } from '../../../core/time/instant.ts'
import { addWeeks, mondayOf, type Week } from '../../../core/time/weeks.ts'
import { whole } from '../../../core/walk.ts'
import { type Activity, activity, countOf } from '../activity.ts'
import { type Kind, kindFor } from '../kinds.ts'
import { weeksOf } from '../look/summary.ts'
import type { ActivityNeeds } from '../needs.ts'
import type { Best } from './compare.ts'

/** The best of so many months before. */
const monthsBefore = 6

type MonthSum = {
  /** `null` where nobody said anything. */
  readonly value: number | null
  readonly missing: number
  /** The latest of them: it is best remembered. */
  readonly lastMissing: Week | null
  readonly weeks: number
}

/** A level is as high as it was last. Holiday weeks lack nothing. */
export const sumIn = (
  rows: readonly Pick<Activity, 'week' | 'counts'>[],
  kind: Kind,
  weeks: readonly Week[],
  holidayWeeks: readonly number[],
): MonthSum => {
  const byWeek = new Map(rows.map(row => [row.week, countOf(row.counts, kind.main)]))
  const said = weeks.flatMap(week => byWeek.get(week) ?? [])
  const due = weeks.filter(week => !holidayWeeks.includes(Number(week.slice(6))))
  const missing = due.filter(week => (byWeek.get(week) ?? null) === null)
  const isLevel = kind.counts.find(({ count }) => count === kind.main)?.isLevel ?? false
  const sum = isLevel ? said.at(-1) : said.reduce((all, value) => all + value, 0)
  return {
    value: said.length === 0 ? null : (sum ?? null),
    missing: missing.length,
    lastMissing: missing.at(-1) ?? null,
    weeks: due.length,
  }
}

const known = ({ value, missing }: MonthSum): number | null => (missing === 0 ? value : null)

const unitsAlike = async ({ allUnits, unitFacts, kinds }: ActivityNeeds, kind: Kind, unit: UnitId) => {
  const units = (await allUnits()).filter(one => one !== unit)
  const about = await Promise.all(units.map(one => unitFacts(one)))
  return units.filter((_, nth) => {
    const service = about[nth]?.service
    return service !== undefined && kindFor(kinds, service).kind === kind.kind
  })
}

/** What `compare` asks: of this unit its own months, of the others only how many. */
export const knownOf = async (
  needs: ActivityNeeds,
  store: Pick<Store, 'list'>,
  { unit, kind, month }: { readonly unit: UnitId; readonly kind: Kind; readonly month: Month },
  { figures, letters: { holidayWeeks } }: Pick<Settings, 'figures' | 'letters'>,
) => {
  const months = Array.from({ length: monthsBefore + 1 }, (_, back) => addMonths(month, -back))
  const weeks = months.map(weeksOf)
  const [earliest, first, last] = [weeks.at(-1)?.[0], weeks[0]?.[0], weeks[0]?.at(-1)]
  if (!earliest || !first || !last) throw new RangeError('a month has weeks')
  const to = mondayOf(addWeeks(last, 1))
  // Of all others the one month, or every unit's month would read half a year of them all.
  const [ofMonth, ofUnit, alike] = await Promise.all([
    whole(store, activity, { where: { kind: kind.kind }, from: mondayOf(first), to }),
    whole(store, activity, { where: { kind: kind.kind, unit }, from: mondayOf(earliest), to }),
    unitsAlike(needs, kind, unit),
  ])
  const byUnit = Map.groupBy(ofMonth, row => row.unit)
  const sumOf = (rows: readonly Activity[], nth: number) => sumIn(rows, kind, weeks[nth] ?? [], holidayWeeks)
  const others = alike.flatMap(one => known(sumOf(byUnit.get(one) ?? [], 0)) ?? [])
  const past = months.slice(1).flatMap((each, nth): readonly Best[] => {
    const value = known(sumOf(ofUnit, nth + 1))
    return value === null ? [] : [{ value, month: each }]
  })
  const own = sumOf(ofUnit, 0)
  return {
    month: own,
    smallest: figures.smallest,
    norm:
      others.length === 0
        ? null
        : { did: others.filter(value => value >= figures.adoptedFrom).length, of: others.length },
    own: known(own),
    before: known(sumOf(ofUnit, 1)),
    // Of equals the latest.
    best: past.toSorted((a, b) => b.value - a.value).at(0) ?? null,
  }
}
