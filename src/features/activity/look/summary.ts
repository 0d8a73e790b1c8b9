/** A unit's month in registered figures: the weeks that mostly lie in it, and how many of them have any, without holidays. */

import type { Figures } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Store } from '../../../core/store.ts'
import { addDays, addMonths } from '../../../core/time/days.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import { addWeeks, monthOfWeek, type Week, weekOf, weeksFromTo } from '../../../core/time/weeks.ts'
import { countOf } from '../activity.ts'
import type { Kind } from '../kinds.ts'
import { numberOf } from './said.ts'
import { rowsBetween, sumOf } from './series.ts'

/** Those that mostly lie in it. */
export const weeksOf = (month: Month) => {
  const first = weekOf(`${month}-01` as Day)
  const last = weekOf(addDays(`${addMonths(month, 1)}-01` as Day, -1))
  return weeksFromTo(first, last).filter(week => monthOfWeek(week) === month)
}

/** The one that its last Thursday is in. */
export const lastWeekIn = (month: Month): Week => {
  const last = weekOf(addDays(`${addMonths(month, 1)}-01` as Day, -1))
  return monthOfWeek(last) === month ? last : addWeeks(last, -1)
}

export const summarise = async (store: Store, kind: Kind, unit: UnitId, month: Month): Promise<Figures> => {
  const weeks = weeksOf(month)
  const [first, last] = [weeks[0], weeks.at(-1)]
  const rows = first && last ? await rowsBetween(store, unit, kind, first, last) : []
  const said = rows.filter(({ counts }) => Object.keys(counts).length > 0)
  const { letters } = await readSettings(store)
  // As on the way to the target: a holiday is not missed, and what was held in one counts all the same.
  const isOrdinary = (week: Week) => !letters.holidayWeeks.includes(numberOf(week))
  const sums = kind.counts.flatMap(({ count, isLevel }) => {
    const level = said.flatMap(({ counts }) => countOf(counts, count) ?? []).at(-1) ?? null
    const sum = isLevel ? level : sumOf(said, count)
    return sum === null ? [] : [[count, sum] as const]
  })
  return {
    name: 'activity',
    figures: {
      ...Object.fromEntries(sums),
      weeks: said.filter(({ week }) => isOrdinary(week)).length,
      'weeks.of': weeks.filter(isOrdinary).length,
    },
  }
}
