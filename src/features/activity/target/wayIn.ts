/** How far a unit is on the way to its target of a year, from what is stored. */

import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Store } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, type Week, weekOf } from '../../../core/time/weeks.ts'
import { countIn, type Kind, kindOf } from '../kinds.ts'
import { pointsOf, rowsBetween } from '../look/series.ts'
import { type ActivityNeeds, kindIn, liveDayOf } from '../needs.ts'
import { firstWeekOf, lastWeekOf, type Way, wayOf } from './path.ts'
import { type Target, targetId, targets } from './target.ts'

type Needs = Pick<ActivityNeeds, 'kinds' | 'unitFacts' | 'goLiveOf' | 'clock'>

/** As a bar in a card: how much of it is filled, and the same in characters. */
export const barOf = (part: number, of: number) => {
  const filled = Math.max(0, Math.min(100, Math.round((part / Math.max(of, 1)) * 100)))
  const boxes = Math.round(filled / 10)
  return { filled, drawn: '▰'.repeat(boxes) + '▱'.repeat(10 - boxes) }
}

type OpenTarget = {
  readonly row: Target | null
  readonly kind: Kind
  readonly count: string
  readonly way: Way | null
}

/** By now, or as it was once the week `until` was over, with what was registered since of the weeks by then. */
export const wayIn = async (
  needs: Needs,
  store: Pick<Store, 'get' | 'list'>,
  unit: UnitId,
  year: number,
  until?: Week,
): Promise<OpenTarget> => {
  const row = await store.get(targets, targetId(unit, year))
  const kind = (row && kindOf(needs.kinds, row.kind)) ?? (await kindIn(needs, unit))
  const count = row && countIn(kind, row.count) ? row.count : kind.aim
  if (!row || row.target === null) return { row, kind, count, way: null }
  const [first, last] = [firstWeekOf(year), lastWeekOf(year)]
  const [rows, begins, { letters }] = await Promise.all([
    rowsBetween(store, unit, kind, first, last),
    liveDayOf(needs, unit),
    readSettings(store),
  ])
  const asked = {
    target: row.target,
    year,
    begins,
    holidayWeeks: letters.holidayWeeks,
  }
  const present = weekOf(dayOf(needs.clock.now()))
  const isOver = until !== undefined && until < present
  const points = pointsOf(rows, count, first, isOver ? until : last)
  return { row, kind, count, way: wayOf(asked, points, isOver ? addWeeks(until, 1) : present) }
}
