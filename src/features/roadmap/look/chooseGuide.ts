/** Which guide: those that the unit runs, and those that it could start. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { type Guide, stepsOf } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { openedFrom, type Running, runningIn } from '../plan/openPlan.ts'
import { barOf, lateIn, progressOf } from '../plan/progress.ts'
import { planners } from '../who.ts'

/** Guides that suit the unit's service come first. */
export const showGuides = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  const facts = unit ? await needs.unitFacts(unit) : null
  if (!unit || !facts) return noUnit()
  const running = await runningIn(ask.store, needs.guides, unit)
  const suits = (guide: Guide) => guide.suits.includes(facts.service)
  const free = needs.guides.filter(({ guide }) => !running.some(({ plan }) => plan.guide === guide))
  return show('roadmap/guides', {
    unit: facts.name,
    mayPlan: mayUse(planners, ask.who.roles),
    hasSome: running.length > 0,
    guides: [...free]
      .sort((a, b) => Number(suits(b)) - Number(suits(a)))
      .map(guide => ({
        guide: guide.guide,
        title: guide.title,
        about: guide.about,
        steps: stepsOf(guide).length,
        suits: suits(guide),
      })),
    isEmpty: free.length === 0,
  })
}

export const showAreas = async (
  needs: RoadmapNeeds,
  ask: Ask,
  running: readonly Running[],
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const facts = ask.who.unit ? await needs.unitFacts(ask.who.unit) : null
  const areas = await Promise.all(
    running.map(async ({ plan, guide }) => {
      const progress = progressOf(await openedFrom(ask.store, guide, plan), today)
      const { percent } = progress
      return {
        guide: guide.guide,
        title: guide.title,
        goLive: plan.goLive,
        percent: percent / 100,
        filled: percent,
        bar: barOf(percent),
        late: lateIn(progress),
      }
    }),
  )
  return show('roadmap/areas', {
    unit: facts?.name ?? '',
    areas,
    mayPlan: mayUse(planners, ask.who.roles),
  })
}
