/** The roadmap at a glance: how far, what is next, what is late, and the phases. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask, Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import { daysBetween } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, runningIn } from '../plan/openPlan.ts'
import {
  barOf,
  lateIn,
  type NextThing,
  nextThings,
  type Progress,
  phaseNow,
  progressOf,
} from '../plan/progress.ts'
import { mayTick, planners } from '../who.ts'
import { unitsPlannedBy } from './readersUnits.ts'

const nextOf = async (needs: RoadmapNeeds, who: Asker, unit: UnitId, { item, at }: NextThing) => ({
  step: at.step.step,
  item: item.item,
  says: item.says,
  title: at.step.title,
  to: at.dates.to,
  late: at.isLate,
  mayTick: await mayTick(needs, who, unit, at.responsible),
})

const phasesOf = (progress: Progress) =>
  progress.phases.map(phase => ({
    title: phase.phase.title,
    done: phase.done,
    of: phase.of,
    isDone: phase.isDone,
    isNow: phase.isOpen,
  }))

const stepsOf = (progress: Progress) =>
  progress.steps.map(({ step, isDone }, at) => ({
    step: step.step,
    title: step.title,
    number: at + 1,
    isDone,
  }))

export const showOverview = async (needs: RoadmapNeeds, ask: Ask, opened: OpenedPlan): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const { plan, guide } = opened
  const progress = progressOf(opened, today)
  const now = phaseNow(progress)?.steps.find(({ isDone }) => !isDone) ?? progress.steps[0]
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
    when: plan.live !== null ? 'live' : plan.goLive >= today ? 'ahead' : 'passed',
    days: Math.abs(daysBetween(today, plan.goLive)),
    live: plan.live,
    percent: progress.percent / 100,
    filled: progress.percent,
    bar: barOf(progress.percent),
    done: progress.done,
    of: progress.of,
    isFinished: progress.done === progress.of,
    lateSteps: lateIn(progress),
    next,
    phases: phasesOf(progress),
    steps: stepsOf(progress),
    at: now?.step.step ?? null,
    news: plan.newsSeen < guide.edition,
    mayPlan: mayUse(planners, ask.who.roles),
    plansMore: planned.length > 1,
    others: running
      .filter(other => other.guide !== guide)
      .map(other => ({ guide: other.guide.guide, title: other.guide.title })),
  })
}
