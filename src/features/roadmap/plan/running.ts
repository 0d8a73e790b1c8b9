/** All guides that are run anywhere, unit by unit, with room for everyone else in between. */

import { setImmediate as giveWay } from 'node:timers/promises'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import type { Guide } from '../guides/guide.ts'
import { type OpenedPlan, openedFrom } from './openPlan.ts'
import { plans } from './plan.ts'

export type RunningUnit = { readonly unit: UnitId; readonly opened: readonly OpenedPlan[] }

/** A guide whose ticks are still under the names of an older edition would be told wrong; the next round has it. */
export const runningUnits = async function* (
  store: Pick<Store, 'get' | 'list'>,
  guides: readonly Guide[],
): AsyncGenerator<RunningUnit> {
  const running = await whole(store, plans, { where: { state: 'running' } })
  for (const [unit, own] of Map.groupBy(running, plan => plan.unit)) {
    const opened: OpenedPlan[] = []
    for (const plan of own) {
      const guide = guides.find(known => known.guide === plan.guide && known.edition === plan.edition)
      if (guide) opened.push(await openedFrom(store, guide, plan))
    }
    if (opened.length > 0) yield { unit, opened }
    await giveWay()
  }
}
