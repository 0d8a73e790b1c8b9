/** Whose steps a unit’s guides still wait for: a role that nobody has leaves them lying. */

import type { FunctionCode } from '../../../core/functions.ts'
import type { UnitId } from '../../../core/ids.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { openedFrom, runningIn } from './openPlan.ts'
import { progressOf } from './progress.ts'

export const awaitedRoles = async (
  { store, guides, clock }: Pick<RoadmapNeeds, 'store' | 'guides' | 'clock'>,
  unit: UnitId,
): Promise<readonly FunctionCode[]> => {
  const running = await runningIn(store, guides, unit)
  const opened = await Promise.all(running.map(({ plan, guide }) => openedFrom(store, guide, plan)))
  const today = dayOf(clock.now())
  return opened.flatMap(one =>
    progressOf(one, today).steps.flatMap(({ isDone, responsible }) => (isDone ? [] : [responsible])),
  )
}
