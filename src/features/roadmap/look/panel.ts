/** The roadmap in the tab: every unit of the reader's with progress, phases, what is next, what is late, and all steps. */

import type { Panel } from '../../../core/feature.ts'
import type { Language } from '../../../core/language.ts'
import { pageOf } from '../../../core/pages.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { openedFrom } from '../plan/openPlan.ts'
import { byNeed, type Headway, headwaysOf, type UnitHeadway } from './headway.ts'
import { pictureOf } from './picture.ts'
import { unitsSeenBy } from './readersUnits.ts'

const perPage = 6

type Picture = Awaited<ReturnType<typeof pictureOf>>

/** What a template tells apart by name and not by comparing. */
const toShow = ({ phases, daysLeft, ...picture }: Picture) => ({
  ...picture,
  isLive: picture.live !== null,
  isAhead: picture.live === null && daysLeft >= 0,
  days: Math.abs(daysLeft),
  isFinished: picture.done === picture.of,
  phases: phases.map(phase => ({
    ...phase,
    isDone: phase.state === 'done',
    isNow: phase.state === 'now',
  })),
})

const showGuide = async (needs: RoadmapNeeds, { plan, guide }: Headway, language: Language) =>
  toShow(await pictureOf(needs, await openedFrom(needs.store, guide, plan), language))

const showUnit = async (needs: RoadmapNeeds, { unit, headways }: UnitHeadway, language: Language) => ({
  unit,
  name: (await needs.unitFacts(unit))?.name ?? '',
  guides: await Promise.all(headways.map(headway => showGuide(needs, headway, language))),
})

export const roadmapPanel = (needs: RoadmapNeeds): Panel => ({
  name: 'roadmap',
  template: 'roadmap',
  get: async (who, query) => {
    const seen = await unitsSeenBy(needs, who)
    const headways = await headwaysOf(needs.store, needs.guides, seen, dayOf(needs.clock.now()))
    const { shown, pager } = pageOf(byNeed(seen, headways), perPage, query.units)
    return {
      units: await Promise.all(shown.map(unit => showUnit(needs, unit, who.language))),
      ...pager,
    }
  },
})
