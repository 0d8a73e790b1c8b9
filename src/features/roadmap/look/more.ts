/** What a unit has beside its steps: the mirror, the guide to patient groups, systems and contacts, and the small tools. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { sheetFace, sheets } from '../../../core/sheets.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { openPlan } from '../plan/openPlan.ts'
import { planners } from '../who.ts'

export const showMore = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  return show('roadmap/more', {
    guide: opened.guide.guide,
    sheets: sheets.map(sheetFace),
    posts: opened.plan.posts !== 'off',
    mayPlan: mayUse(planners, ask.who.roles),
  })
}
