/** The roadmap at a glance: how far, what is next, what is late, and the phases. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { daysBetween } from '../../core/time/days.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { RoadmapNeeds } from './needs.ts'
import { type OpenedPlan, plansOf } from './openPlan.ts'
import {
  barOf,
  type NextThing,
  nextThings,
  type PhaseProgress,
  type Progress,
  phaseNow,
  progressOf,
} from './progress.ts'
import { planners } from './who.ts'

const stateOf = (phase: PhaseProgress, now: PhaseProgress | undefined): 'done' | 'now' | 'later' =>
  phase.isDone ? 'done' : phase === now || phase.isOpen ? 'now' : 'later'

const nextOf = ({ item, at }: NextThing) => ({
  step: at.step.step,
  item: item.item,
  says: item.says,
  title: at.step.title,
  to: at.dates.to,
  late: at.isLate,
})

const phasesOf = (progress: Progress) =>
  progress.phases.map(phase => ({
    phase: phase.phase.phase,
    title: phase.phase.title,
    done: phase.done,
    of: phase.of,
    state: stateOf(phase, phaseNow(progress)),
  }))

const stepsOf = (progress: Progress) =>
  progress.steps.map(({ step, isDone }, at) => ({
    step: step.step,
    title: step.title,
    number: at + 1,
    mark: isDone ? '✓' : ' ',
  }))

export const showOverview = async (needs: RoadmapNeeds, ask: Ask, opened: OpenedPlan): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const { plan, guide } = opened
  const progress = progressOf(opened, today)
  const [facts, running] = await Promise.all([needs.facts(plan.unit), plansOf(ask.store, plan.unit)])
  return show('roadmaps/overview', {
    guide: guide.guide,
    title: guide.title,
    unit: facts?.name ?? '',
    goLive: plan.goLive,
    days: daysBetween(today, plan.goLive),
    isLive: plan.live !== null,
    live: plan.live,
    percent: progress.percent / 100,
    bar: barOf(progress.percent),
    done: progress.done,
    of: progress.of,
    isFinished: progress.done === progress.of,
    lateSteps: progress.steps.filter(({ isLate }) => isLate).length,
    next: nextThings(opened, progress, 3).map(nextOf),
    phases: phasesOf(progress),
    steps: stepsOf(progress),
    news: plan.newsSeen < guide.edition,
    mayPlan: mayUse(planners, ask.who.roles),
    others: running
      .filter(other => other.guide !== guide.guide)
      .flatMap(other => needs.guides.filter(known => known.guide === other.guide))
      .map(known => ({ guide: known.guide, title: known.title })),
  })
}
