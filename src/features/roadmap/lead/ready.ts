/** The gate before go-live: what should be in place, what is not yet, and the word that the unit is live. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decide } from '../../../core/decisions.ts'
import type { Readiness } from '../../../core/feature.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { longestNote } from '../plan/plan.ts'
import { progressOf } from '../plan/progress.ts'
import { gatekeepers, languageOf } from './gate.ts'

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** Every step that the guide wants finished before go-live. */
const stepsReady = (needs: RoadmapNeeds, opened: OpenedPlan): Readiness => {
  const { steps } = progressOf(opened, dayOf(needs.clock.now()))
  const before = steps.filter(({ step }) => step.weeks[1] <= 0)
  const done = sum(before.map(step => step.done))
  const of = sum(before.map(step => step.of))
  return { says: 'roadmap:ready.steps', done, of }
}

const readinessOf = async (needs: RoadmapNeeds, opened: OpenedPlan): Promise<readonly Readiness[]> => [
  stepsReady(needs, opened),
  ...(await needs.readinessOf(opened.plan.unit)),
]

/** What nobody has looked at yet is not ready either. */
const isReady = ({ done, of }: Readiness): boolean => of > 0 && done === of

const showReadiness = async (
  needs: RoadmapNeeds,
  ask: Ask,
  opened: OpenedPlan,
  problem: 'reason' | null = null,
): Promise<Show> => {
  const all = await readinessOf(needs, opened)
  const { plan, guide } = opened
  const missing = all.filter(one => !isReady(one)).length
  const mayPass = mayUse(gatekeepers, ask.who.roles)
  return show('roadmap/ready', {
    guide: guide.guide,
    title: guide.title,
    goLive: plan.goLive,
    isLive: plan.live !== null,
    live: plan.live,
    missing,
    conditions: all.map(one => ({
      ...one,
      mark: isReady(one) ? '✓' : '○',
      state: isReady(one) ? 'ready' : one.of === 0 ? 'unknown' : 'missing',
    })),
    canPass: mayPass && plan.live === null,
    canReturn: mayPass && plan.live !== null,
    needsWhy: mayPass && plan.live === null && missing > 0,
    mayNot: !mayPass && plan.live === null,
    problem,
    why: (ask.input.why ?? '').slice(0, longestNote),
  })
}

export const openReadiness = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  return opened ? showReadiness(needs, ask, opened) : notice('no-plan')
}

/** With everything in place it is one press; otherwise a leader says why, and that is kept. */
export const goLive = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const why = (ask.input.why ?? '').trim()
  const isAllReady = (await readinessOf(needs, opened)).every(isReady)
  if (why.length > longestNote || (!isAllReady && why === ''))
    return showReadiness(needs, ask, opened, 'reason')
  const language = await languageOf(needs, ask)
  const gone = await changePlan(needs, ask, ({ plan }) => {
    if (plan.live !== null) return null
    const decision = decide({
      id: ask.once,
      unit: plan.unit,
      kind: 'go-live',
      about: plan.guide,
      text: opened.guide.title[language],
      why,
      by: ask.who.person,
      day: dayOf(now),
      at: now,
    })
    return { plan: { ...plan, live: dayOf(now) }, more: [decision] }
  })
  return gone ? showReadiness(needs, ask, gone) : notice('no-plan')
}

export const notLiveYet = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const back = await changePlan(needs, ask, ({ plan }) =>
    plan.live === null ? null : { plan: { ...plan, live: null }, more: [] },
  )
  return back ? showReadiness(needs, ask, back) : notice('no-plan')
}
