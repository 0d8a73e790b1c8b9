/** The roadmap in the tab: every unit of the reader's with progress, what is late and next, and all steps to open. */

import type { Asker } from '../../../core/conversation.ts'
import type { Panel } from '../../../core/feature.ts'
import type { Language } from '../../../core/language.ts'
import { pageOf } from '../../../core/pages.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openedFrom } from '../plan/openPlan.ts'
import { itemKey } from '../plan/plan.ts'
import { isDealtWith, nextThings, type Progress, progressOf, standingOf } from '../plan/progress.ts'
import { byNeed, type Headway, headwaysOf, type UnitHeadway } from './headway.ts'
import { pictureOf } from './picture.ts'
import { placeOfLate, placeOfStep } from './places.ts'
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

const tones = {
  done: 'good',
  locked: 'emphasis',
  late: 'attention',
  now: 'accent',
  ahead: 'emphasis',
} as const

/** What is written in the chat to open it there: a number means the unit's first guide. Of other units nothing opens. */
const saysFor = (needs: RoadmapNeeds, language: Language, isFirst: boolean, nth: number, title: string) =>
  `${needs.say(language, 'common:word.veikart')} ${isFirst ? nth : title}`

type Where = { readonly isOwn: boolean; readonly isFirst: boolean }

const stepsOf = (
  needs: RoadmapNeeds,
  opened: OpenedPlan,
  progress: Progress,
  picture: Picture,
  language: Language,
  { isOwn, isFirst }: Where,
) => {
  const today = dayOf(needs.clock.now())
  return picture.steps.map((shown, at) => {
    const known = progress.steps[at]
    const standing = known ? standingOf(progress, known, today) : 'ahead'
    const { purpose = null, items = [] } = known?.step ?? {}
    return {
      ...shown,
      at: placeOfStep(opened.plan, shown),
      nth: at + 1,
      standing,
      tone: tones[standing],
      purpose: purpose?.[language] ?? '',
      items: items.map(item => ({
        says: item.says[language],
        isDone: isDealtWith(opened.ticks.get(itemKey(shown.step, item.item))),
      })),
      says: isOwn ? saysFor(needs, language, isFirst, at + 1, shown.title) : '',
    }
  })
}

const mostNext = 3

/** What is late has a list of its own. */
const nextIn = (opened: OpenedPlan, progress: Progress, language: Language) =>
  nextThings(opened, progress, progress.steps.length)
    .filter(({ at }) => !at.isLate)
    .slice(0, mostNext)
    .map(({ item, at }) => ({
      at: placeOfStep(opened.plan, at.step),
      says: item.says[language],
      title: at.step.title[language],
      to: at.dates.to,
    }))

const showGuide = async (needs: RoadmapNeeds, { plan, guide }: Headway, language: Language, where: Where) => {
  const opened = await openedFrom(needs.store, guide, plan)
  const picture = await pictureOf(needs, opened, language)
  const progress = progressOf(opened, dayOf(needs.clock.now()))
  const steps = stepsOf(needs, opened, progress, picture, language, where)
  return {
    ...toShow(picture),
    steps,
    atLate: placeOfLate(plan),
    lateSteps: steps.filter(({ late }) => late),
    next: nextIn(opened, progress, language),
  }
}

const showUnit = async (needs: RoadmapNeeds, { unit, headways }: UnitHeadway, who: Asker) => ({
  unit,
  name: (await needs.unitFacts(unit))?.name ?? '',
  guides: await Promise.all(
    headways.map((headway, nth) =>
      showGuide(needs, headway, who.language, { isOwn: unit === who.unit, isFirst: nth === 0 }),
    ),
  ),
})

/** Where somebody works comes before where help is needed. */
const ownFirst = (units: readonly UnitHeadway[], { unit }: Asker): readonly UnitHeadway[] => [
  ...units.filter(known => known.unit === unit),
  ...units.filter(known => known.unit !== unit),
]

export const roadmapPanel = (needs: RoadmapNeeds): Panel => ({
  name: 'roadmap',
  template: 'roadmap',
  get: async (who, query) => {
    const seen = await unitsSeenBy(needs, who)
    const headways = await headwaysOf(needs.store, needs.guides, seen, dayOf(needs.clock.now()))
    const { shown, pager } = pageOf(ownFirst(byNeed(seen, headways), who), perPage, query.units)
    return {
      units: await Promise.all(shown.map(known => showUnit(needs, known, who))),
      ...pager,
    }
  },
})
