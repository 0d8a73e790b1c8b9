/** How many consultations on video a unit registered in some time: what patients could have answered about. */

import type { UnitId } from '../../core/ids.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { addWeeks, weekOf, weeksFromTo } from '../../core/time/weeks.ts'
import { countOf } from './activity.ts'
import { kindOf } from './kinds.ts'
import { rowsBetween } from './look/series.ts'
import { type ActivityNeeds, kindIn } from './needs.ts'

export type Held = {
  readonly held: number
  /** Weeks that are over and that nobody registered: as much more was held as was held in them. */
  readonly missing: number
}

/** Of the weeks that the days lie in; `null` where nothing is registered, or nothing that is held. */
export const heldIn =
  (needs: Pick<ActivityNeeds, 'store' | 'kinds' | 'unitFacts' | 'clock'>) =>
  async (unit: UnitId, from: Day, to: Day): Promise<Held | null> => {
    if ((await kindIn(needs, unit)).held === null) return null
    const rows = await rowsBetween(needs.store, unit, null, weekOf(from), weekOf(to))
    // Those of before it became another service were held as well.
    const said = rows.flatMap(({ week, kind, counts }) => {
      const count = kindOf(needs.kinds, kind)?.held ?? null
      const value = count === null ? null : countOf(counts, count)
      return value === null ? [] : [{ week, value }]
    })
    if (said.length === 0) return null
    const held = said.reduce((sum, { value }) => sum + value, 0)
    const now = weekOf(dayOf(needs.clock.now()))
    const last = weekOf(to) < now ? weekOf(to) : addWeeks(now, -1)
    const known = new Set(said.map(({ week }) => week))
    const over = weeksFromTo(weekOf(from), last)
    return { held, missing: over.filter(week => !known.has(week)).length }
  }
