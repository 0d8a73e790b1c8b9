/** What a new date for go-live did to the steps: how many dates followed, which stayed, and which are late no more. Pure. */

import type { Day } from '../../../core/time/instant.ts'
import type { OpenedPlan } from '../plan/openPlan.ts'
import { lateIn, progressOf } from '../plan/progress.ts'

export type Moved = {
  readonly from: Day
  readonly to: Day
  /** Steps that have other dates now, and those whose dates were set by hand and stand. */
  readonly dates: number
  readonly stay: number
  readonly lateBefore: number
  readonly lateAfter: number
  /** To where it was before it moved last. */
  readonly isBack: boolean
}

export const movedBetween = (before: OpenedPlan, after: OpenedPlan, today: Day): Moved => {
  const [was, is] = [progressOf(before, today), progressOf(after, today)]
  const isSame = is.steps.map(
    ({ dates }, nth) => dates.from === was.steps[nth]?.dates.from && dates.to === was.steps[nth]?.dates.to,
  )
  return {
    from: before.plan.goLive,
    to: after.plan.goLive,
    dates: isSame.filter(same => !same).length,
    stay: is.steps.filter(({ dates }, nth) => dates.byHand && isSame[nth]).length,
    lateBefore: lateIn(was),
    lateAfter: lateIn(is),
    isBack: after.plan.goLive === before.plan.goLiveBefore,
  }
}
