/** A unit's month with its checklists, as figures: how often, how often all clear, and what was not in place. */

import type { Figures } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { own } from '../../../core/own.ts'
import type { Store } from '../../../core/store.ts'
import type { Month } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import { checklistDays } from './count.ts'

export const summarise = async (store: Pick<Store, 'list'>, unit: UnitId, month: Month): Promise<Figures> => {
  const days = await whole(store, checklistDays, { where: { unit, month } })
  const figures: Record<string, number> = { runs: 0, allClear: 0 }
  const add = (name: string, count: number) => {
    figures[name] = (own(figures, name) ?? 0) + count
  }
  for (const { checklist, runs, allClear, problems } of days) {
    add('runs', runs)
    add('allClear', allClear)
    for (const [item, count] of Object.entries(problems)) add(`problem.${checklist}.${item}`, count)
  }
  return { name: 'checklists', figures }
}
