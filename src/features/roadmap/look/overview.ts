/** The roadmap at a glance: how far, what is next, what is late, and the phases. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask, Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, runningIn } from '../plan/openPlan.ts'
import {
  barOf,
  lateIn,
  type NextThing,
  nextThings,
  type Progress,
  progressOf,
  type Standing,
  standingOf,
} from '../plan/progress.ts'
import { mayTick, planners } from '../who.ts'
import type { Moved } from './moved.ts'
import { unitsPlannedBy } from './readersUnits.ts'

/** How a step stands, before its name in a list. */
const signs: Readonly<Record<Standing, string>> = {
  done: '✓',
  late: '⏰',
  now: '◐',
  ahead: '○',
  locked: '🔒',
}

const nextOf = async (needs: RoadmapNeeds, who: Asker, unit: UnitId, { item, at }: NextThing) => ({
  step: at.step.step,
  item: item.item,
  says: item.says,
  title: at.step.title,
  to: at.dates.to,
  late: at.isLate,
  mayTick: await mayTick(needs, who, unit, at.responsible),
})

const phasesOf = (progress: Progress, today: Day) =>
  progress.phases.map(phase => ({
    title: phase.phase.title,
    done: phase.done,
    of: phase.of,
    steps: phase.steps.map(at => ({
      step: at.step.step,
      title: at.step.title,
      number: progress.steps.indexOf(at) + 1,
      sign: signs[standingOf(progress, at, today)],
    })),
  }))

/** What a press did, told where it was made. */
type Told = {
  readonly tone: string
  readonly count: number
  readonly step: string
  readonly undo: readonly { readonly items: string }[]
}

type Overview = { readonly told?: Told; readonly moved?: Moved }

const nothing: Told = { tone: '', count: 0, step: '', undo: [] }

export const showOverview = async (
  needs: RoadmapNeeds,
  ask: Ask,
  opened: OpenedPlan,
  { told = nothing, moved }: Overview = {},
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const { plan, guide } = opened
  const progress = progressOf(opened, today)
  const lateSteps = lateIn(progress)
  const [facts, running, planned, next] = await Promise.all([
    needs.unitFacts(plan.unit),
    runningIn(ask.store, needs.guides, plan.unit),
    unitsPlannedBy(needs, ask.who),
    Promise.all(nextThings(opened, progress, 3).map(thing => nextOf(needs, ask.who, plan.unit, thing))),
  ])
  return show('roadmap/overview', {
    guide: guide.guide,
    title: guide.title,
    unit: facts?.name ?? '',
    goLive: plan.goLive,
    isLive: plan.live !== null,
    isPassed: plan.goLive < today,
    days: Math.abs(daysBetween(today, plan.goLive)),
    live: plan.live,
    percent: progress.percent / 100,
    filled: progress.percent,
    bar: barOf(progress.percent),
    done: progress.done,
    of: progress.of,
    isFinished: progress.done === progress.of,
    standing: lateSteps > 0 ? 'late' : progress.done === progress.of ? 'done' : 'now',
    tone: lateSteps > 0 ? 'attention' : progress.done === progress.of ? 'good' : 'accent',
    lateSteps,
    lateElsewhere: lateSteps > next.filter(({ late }) => late).length,
    next,
    mayTick: next.some(one => one.mayTick),
    first: next.slice(0, 1).map(({ step }) => ({ step })),
    phases: phasesOf(progress, today),
    note: told.tone,
    count: told.count,
    undo: told.undo.map(({ items }) => ({ items, step: told.step })),
    moved: moved ? [moved] : [],
    news: plan.newsSeen < guide.edition,
    mayPlan: mayUse(planners, ask.who.roles),
    plansMore: planned.length > 1,
    others: running
      .filter(other => other.guide !== guide)
      .map(other => ({ guide: other.guide.guide, title: other.guide.title })),
  })
}
