/** Filling in a small tool ticks the items that asked for it, in the same write. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { SheetCode } from '../../../core/sheets.ts'
import type { PlainChange, Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Guide } from '../guides/guide.ts'
import { openedFrom, runningIn } from '../plan/openPlan.ts'
import { itemKey } from '../plan/plan.ts'
import { progressOf } from '../plan/progress.ts'
import { tickChange } from './ways.ts'

/** Only items that nobody has touched: what was taken back, or does not apply, stays as it is. */
export const ticksFor = async (
  guides: readonly Guide[],
  store: Pick<Store, 'get' | 'list'>,
  filled: { readonly unit: UnitId; readonly sheet: SheetCode; readonly by: PersonId; readonly at: Instant },
): Promise<readonly PlainChange[]> => {
  const changes: PlainChange[] = []
  for (const { plan, guide } of await runningIn(store, guides, filled.unit)) {
    const opened = await openedFrom(store, guide, plan)
    const { phases } = progressOf(opened, dayOf(filled.at))
    const steps = phases.filter(({ isOpen }) => isOpen).flatMap(({ phase }) => phase.steps)
    for (const step of steps) {
      for (const item of step.items) {
        if (item.sheet !== filled.sheet || opened.ticks.has(itemKey(step.step, item.item))) continue
        const ticked = { state: 'done', note: '', link: '' } as const
        changes.push(tickChange({ opened, step, item }, ticked, filled.by, filled.at))
      }
    }
  }
  return changes
}
