/** `veikart`: straight to where the unit is, by way of as few choices as can be. */

import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { openedFrom, openPlan, runningIn } from '../plan/openPlan.ts'
import { showAreas, showGuides } from './chooseGuide.ts'
import { showOverview } from './overview.ts'

/** The guide that was named, or the only one; a choice where the unit runs none, or several. */
export const showRoadmap = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return showGuides(needs, ask)
  const named = await openPlan(ask.store, needs.guides, unit, ask.input.guide ?? '')
  if (named) return showOverview(needs, ask, named)
  const running = await runningIn(ask.store, needs.guides, unit)
  const [first, ...more] = running
  if (!first) return showGuides(needs, ask)
  return more.length > 0
    ? showAreas(needs, ask, running)
    : showOverview(needs, ask, await openedFrom(ask.store, first.guide, first.plan))
}
