/** That somebody of a unit was asked about one of the four defaults, kept once: from then on it is known how long nobody has answered. */

import type { UnitId } from '../../../core/ids.ts'
import { type Change, put, type Store } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { newUnitNudges, unitNudges } from '../unit/unitNudges.ts'

export const notingAsked = async (
  store: Store,
  units: readonly UnitId[],
  day: Day,
): Promise<readonly Change[]> => {
  const rows = await Promise.all(units.map(unit => store.get(unitNudges, unit)))
  return units.flatMap((unit, nth) => {
    const row = rows[nth] ?? null
    return row?.asked ? [] : [put(unitNudges, row, { ...(row ?? newUnitNudges(unit)), asked: day })]
  })
}
