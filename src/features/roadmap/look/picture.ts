/** A unit's way through a guide in words of one language, for those who read it elsewhere than in a card. */

import type { Language } from '../../../core/language.ts'
import { daysBetween } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import type { OpenedPlan } from '../plan/openPlan.ts'
import { lateIn, nextThings, type PhaseProgress, percentOf, progressOf } from '../plan/progress.ts'
import { holdersOf } from './activity.ts'

const stateOf = ({ isDone, isOpen }: PhaseProgress): 'done' | 'now' | 'later' =>
  isDone ? 'done' : isOpen ? 'now' : 'later'

const mostNext = 3

export const pictureOf = async (needs: RoadmapNeeds, opened: OpenedPlan, language: Language) => {
  const { plan, guide } = opened
  const today = dayOf(needs.clock.now())
  const progress = progressOf(opened, today)
  const holders = await holdersOf(needs, opened, progress.steps)
  return {
    guide: guide.guide,
    title: guide.title[language],
    goLive: plan.goLive,
    daysLeft: daysBetween(today, plan.goLive),
    live: plan.live,
    percent: progress.percent,
    done: progress.done,
    of: progress.of,
    late: lateIn(progress),
    next: nextThings(opened, progress, mostNext).map(({ item, at }) => ({
      step: at.step.step,
      item: item.item,
      says: item.says[language],
      title: at.step.title[language],
      to: at.dates.to,
      late: at.isLate,
    })),
    phases: progress.phases.map(phase => ({
      phase: phase.phase.phase,
      title: phase.phase.title[language],
      state: stateOf(phase),
      done: phase.done,
      of: phase.of,
      percent: percentOf(phase.done, phase.of),
    })),
    steps: progress.steps.map(at => ({
      step: at.step.step,
      title: at.step.title[language],
      phase: at.phase.phase,
      responsible: at.responsible,
      function: needs.say(language, `people:function.${at.responsible}`),
      holder: holders.get(at.responsible) ?? '',
      from: at.dates.from,
      to: at.dates.to,
      byHand: at.dates.byHand,
      done: at.done,
      of: at.of,
      late: at.isLate,
    })),
  }
}
