/** A unit's month in deviations, as figures. Counts only; withdrawn ones are not counted. */

import type { Figures } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import type { Store } from '../../core/store.ts'
import type { Month } from '../../core/time/instant.ts'
import { deviations } from './deviation.ts'

export const summarise = async (store: Store, unit: UnitId, month: Month): Promise<Figures> => {
  const counted = await store.tally(deviations, {
    by: ['status', 'category', 'severity'],
    where: { unit, month, status: ['open', 'closed'] },
  })
  const figures: Record<string, number> = { reported: 0, open: 0, closed: 0 }
  for (const { key, count } of counted) {
    const [status, category, severity] = key
    for (const name of [
      'reported',
      String(status),
      `category.${category ?? 'none'}`,
      `severity.${severity}`,
    ]) {
      figures[name] = (own(figures, name) ?? 0) + count
    }
  }
  return { name: 'deviations', figures }
}
