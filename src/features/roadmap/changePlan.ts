/** A change of a plan against what is there: read, changed and written until nobody else was in between. */

import type { Ask } from '../../core/conversation.ts'
import { type Change, type Read, update } from '../../core/store.ts'
import type { RoadmapNeeds } from './needs.ts'
import { type OpenedPlan, openedFrom, openPlan } from './openPlan.ts'
import { type Plan, plans } from './plan.ts'

const mostTries = 20

type Changed = { readonly plan: Read<Plan>; readonly more: readonly Change[] }

/** Answers the plan as it is then; `change` answers `null` where there is nothing to change. */
export const changePlan = async (
  needs: RoadmapNeeds,
  ask: Ask,
  change: (opened: OpenedPlan) => Changed | null,
): Promise<OpenedPlan | null> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
    const changed = opened && change(opened)
    if (!opened || !changed) return opened
    if ((await ask.store.write([update(plans, changed.plan), ...changed.more])).written) {
      const plan = await ask.store.get(plans, opened.plan.id)
      return plan && openedFrom(ask.store, opened.guide, plan)
    }
  }
  return null
}
