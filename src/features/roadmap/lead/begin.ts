/** A unit starts a guide, or lays it aside and takes it up again where it was. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { put } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Guide } from '../guides/guide.ts'
import { showOverview } from '../look/overview.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import { openedFrom } from '../plan/openPlan.ts'
import { freshPlan, type Plan, planId, plans } from '../plan/plan.ts'
import { readGoLive, showForm } from './goLiveForm.ts'

const guideOf = (needs: RoadmapNeeds, ask: Ask): Guide | null =>
  needs.guides.find(({ guide }) => guide === ask.input.guide) ?? null

export const askToBegin = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const guide = guideOf(needs, ask)
  if (!ask.who.unit || !guide) return ask.who.unit ? notice('old-card') : noUnit()
  return showForm(needs, ask, guide, null, null)
}

/** A guide that was laid aside goes on where it was. */
export const begin = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const guide = guideOf(needs, ask)
  const { unit } = ask.who
  if (!unit) return noUnit()
  if (!guide) return notice('old-card')
  const goLive = readGoLive(ask, dayOf(now))
  if (!goLive) return showForm(needs, ask, guide, null, 'date')
  const fresh = freshPlan({ unit, guide, goLive, by: ask.who.person, at: now })
  return again(ask.store, async write => {
    const known = await ask.store.get(plans, fresh.id)
    if (known?.state === 'running') return showOverview(needs, ask, await openedFrom(ask.store, guide, known))
    const goLiveBefore = known && known.goLive !== goLive ? known.goLive : (known?.goLiveBefore ?? null)
    await write([put(plans, known, known ? { ...known, goLive, goLiveBefore, state: 'running' } : fresh)])
    const plan = await ask.store.get(plans, fresh.id)
    return plan ? showOverview(needs, ask, await openedFrom(ask.store, guide, plan)) : notice('no-plan')
  })
}

const laidAsideIn = async ({ store, who: { unit } }: Ask, guide: string): Promise<Plan | null> => {
  const plan = unit && (await store.get(plans, planId(unit, guide)))
  return plan && isAsWished(plan, { state: 'stopped' }) ? plan : null
}

export const layAside = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const { guide = '' } = ask.input
  const aside = await changePlan(needs, ask, ({ plan }) => ({
    plan: { ...plan, state: 'stopped' },
    more: [],
  }))
  const plan = aside?.plan ?? (await laidAsideIn(ask, guide))
  if (!plan) return notice('no-plan')
  return notice('guide-laid-aside', '', [
    { name: 'resume', verb: 'roadmap.begin', data: { guide, goLive: plan.goLive } },
    { name: 'roadmap', verb: 'roadmap.show' },
  ])
}
