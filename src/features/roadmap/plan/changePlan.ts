/** A change of a plan against what is there: read, changed and written until nobody else was in between. */

import { again } from '../../../core/again.ts'
import type { Ask } from '../../../core/conversation.ts'
import { type Change, type Read, update } from '../../../core/store.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openPlan } from './openPlan.ts'
import { type Plan, plans } from './plan.ts'

type Changed = { readonly plan: Read<Plan>; readonly more: readonly Change[] }

/**
 * Answers the plan as this change left it, `null` where there is none: what somebody changes right behind is not what the
 * reader did. `change` answers `null` where there is nothing to change.
 */
export const changePlan = (
  needs: RoadmapNeeds,
  ask: Ask,
  change: (opened: OpenedPlan) => Changed | null | Promise<Changed | null>,
): Promise<OpenedPlan | null> =>
  again(ask.store, async write => {
    const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
    const changed = opened && (await change(opened))
    if (!opened || !changed) return opened
    await write([update(plans, changed.plan), ...changed.more])
    return { ...opened, plan: { ...changed.plan, version: changed.plan.version + 1 } }
  })
