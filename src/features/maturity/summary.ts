/** Where a unit stood at the end of a month, as figures: the latest look in the mirror until then. */

import type { Figures } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import { addMonths } from '../../core/time/days.ts'
import type { Month } from '../../core/time/instant.ts'
import { startOfMonth } from '../../core/time/oslo.ts'
import { maturity } from './maturity.ts'

export const summarise = async (store: Store, unit: UnitId, month: Month): Promise<Figures> => {
  const [counted, [latest]] = await Promise.all([
    store.tally(maturity, { by: [], where: { unit, month } }),
    store.list(maturity, {
      where: { unit },
      to: startOfMonth(addMonths(month, 1)),
      order: 'newest',
      limit: 1,
    }),
  ])
  const levels = Object.entries(latest?.levels ?? {}).map(([letter, level]) => [`level.${letter}`, level])
  return {
    name: 'maturity',
    figures: { assessments: counted[0]?.count ?? 0, ...Object.fromEntries(levels) },
  }
}
