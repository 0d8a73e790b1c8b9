/** All the units that somebody leads or plans for, on one card: how far, which phase, what is late, how long until go-live. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import { pageOf } from '../../../core/pages.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { barOf, phaseNow } from '../plan/progress.ts'
import { planners } from '../who.ts'
import { byNeed, type Headway, headwaysOf } from './headway.ts'
import { unitsPlannedBy } from './readersUnits.ts'

const perPage = 6

const guideOf = ({ plan, guide, progress, late }: Headway, today: Day) => {
  const days = daysBetween(today, plan.goLive)
  return {
    title: guide.title,
    percent: progress.percent / 100,
    filled: progress.percent,
    bar: barOf(progress.percent),
    phase: phaseNow(progress)?.phase.title ?? null,
    isFinished: progress.done === progress.of,
    late,
    when: plan.live !== null ? 'live' : days < 0 ? 'passed' : 'ahead',
    days: Math.abs(days),
  }
}

export const showUnits = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const units = await unitsPlannedBy(needs, ask.who)
  if (units.length === 0) return forOthers(planners)
  const all = byNeed(units, await headwaysOf(ask.store, needs.guides, units, today))
  const { shown, pager } = pageOf(all, perPage, ask.input.page)
  const named = await Promise.all(
    shown.map(async ({ unit, headways }) => ({
      unit,
      name: (await needs.unitFacts(unit))?.name ?? '',
      guides: headways.map(headway => guideOf(headway, today)),
      isIdle: headways.length === 0,
    })),
  )
  return show('roadmap/units', {
    total: units.length,
    units: named,
    ...pager,
  })
}
