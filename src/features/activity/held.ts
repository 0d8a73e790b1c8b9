/** How many consultations on video a unit registered in some time: what patients could have answered about. */

import type { UnitId } from '../../core/ids.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { addWeeks, weekOf } from '../../core/time/weeks.ts'
import { pointsOf, rowsBetween, sumOf } from './look/series.ts'
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
    const kind = await kindIn(needs, unit)
    if (kind.held === null) return null
    const rows = await rowsBetween(needs.store, unit, kind, weekOf(from), weekOf(to))
    const held = sumOf(rows, kind.held)
    if (held === null) return null
    const now = weekOf(dayOf(needs.clock.now()))
    const last = weekOf(to) < now ? weekOf(to) : addWeeks(now, -1)
    const over = pointsOf(rows, kind.held, weekOf(from), last)
    return { held, missing: over.filter(({ value }) => value === null).length }
  }
