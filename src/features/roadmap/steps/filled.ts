/** Filling in a small tool ticks the items that asked for it, in the same write, and emptying it takes those ticks back. */

import { isAsWished } from '../../../core/asWished.ts'
import type { Filled } from '../../../core/sheets.ts'
import { type PlainChange, remove, type Store } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Guide } from '../guides/guide.ts'
import { openedFrom, runningIn } from '../plan/openPlan.ts'
import { ticks } from '../plan/plan.ts'
import { progressOf } from '../plan/progress.ts'
import { tickChange, tickOf } from './ways.ts'

/** The items of what is open by then that ask for the sheet. */
async function* askingFor(guides: readonly Guide[], store: Pick<Store, 'get' | 'list'>, filled: Filled) {
  for (const { plan, guide } of await runningIn(store, guides, filled.unit)) {
    const opened = await openedFrom(store, guide, plan)
    const { phases } = progressOf(opened, dayOf(filled.at))
    for (const step of phases.filter(({ isOpen }) => isOpen).flatMap(({ phase }) => phase.steps))
      for (const item of step.items) if (item.sheet === filled.sheet) yield { opened, step, item }
  }
}

/** Only items that nobody has touched: what was taken back, or does not apply, stays as it is. */
export const ticksFor = async (
  guides: readonly Guide[],
  store: Pick<Store, 'get' | 'list'>,
  filled: Filled,
): Promise<readonly PlainChange[]> => {
  const changes: PlainChange[] = []
  const ticked = { state: 'done', note: '', link: '' } as const
  for await (const found of askingFor(guides, store, filled))
    if (!tickOf(found)) changes.push(tickChange(found, ticked, filled.by, filled.at))
  return changes
}

/** Only ticks that filling it in has set: what somebody ticked or wrote beside stays. */
export const ticksOff = async (
  guides: readonly Guide[],
  store: Pick<Store, 'get' | 'list'>,
  filled: Filled,
): Promise<readonly PlainChange[]> => {
  const changes: PlainChange[] = []
  for await (const found of askingFor(guides, store, filled)) {
    const tick = tickOf(found)
    const isItsOwn = isAsWished(tick ?? null, {
      state: 'done',
      by: filled.by,
      at: filled.at,
      note: '',
      link: '',
    })
    if (tick && isItsOwn) changes.push(remove(ticks, tick))
  }
  return changes
}
