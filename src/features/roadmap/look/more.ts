/** What a unit has beside its steps: the mirror, the guide to patient groups, systems and contacts, and the small tools. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { sheetFace, sheets } from '../../../core/sheets.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openedFrom, openPlan, runningIn } from '../plan/openPlan.ts'
import { planners } from '../who.ts'
import { showGuides } from './chooseGuide.ts'

const cardOf = (opened: OpenedPlan, ask: Ask): Show =>
  show('roadmap/more', {
    guide: opened.guide.guide,
    sheets: sheets.map(sheetFace),
    posts: opened.plan.posts !== 'off',
    mayPlan: mayUse(planners, ask.who.roles),
  })

export const showMore = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  return opened ? cardOf(opened, ask) : notice('no-plan')
}

/** From the menu: the tools are the unit’s own, whichever guide leads back from them. */
export const openMore = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const [first] = ask.who.unit ? await runningIn(ask.store, needs.guides, ask.who.unit) : []
  return first ? cardOf(await openedFrom(ask.store, first.guide, first.plan), ask) : showGuides(needs, ask)
}
