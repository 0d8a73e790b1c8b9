/** How many consultations on video a unit registered in some time: what patients could have answered about. */

import type { UnitId } from '../../core/ids.ts'
import type { Day } from '../../core/time/instant.ts'
import { weekOf } from '../../core/time/weeks.ts'
import { rowsBetween, sumOf } from './look/series.ts'
import { type ActivityNeeds, kindIn } from './needs.ts'

/** Of the weeks that the days lie in; `null` where nothing is registered, or nothing that is held. */
export const heldIn =
  (needs: Pick<ActivityNeeds, 'store' | 'kinds' | 'unitFacts'>) =>
  async (unit: UnitId, from: Day, to: Day): Promise<number | null> => {
    const kind = await kindIn(needs, unit)
    if (kind.held === null) return null
    return sumOf(await rowsBetween(needs.store, unit, kind, weekOf(from), weekOf(to)), kind.held)
  }
