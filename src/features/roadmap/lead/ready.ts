/** The gate before go-live: what should be in place, what is not yet, and the word that the unit is live. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decide, decisions } from '../../../core/decisions.ts'
import type { Readiness } from '../../../core/feature.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { remove } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { type Item, stepsOf } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { itemKey, longestNote } from '../plan/plan.ts'
import { isDealtWith, progressOf } from '../plan/progress.ts'
import { gatekeepers, languageOf } from './gate.ts'

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

type Condition = Readiness & {
  /** Roles that nobody has, though steps before go-live are theirs. */
  readonly roles: readonly { readonly code: FunctionCode }[]
  /** Items of the roadmap that belong to it and are not dealt with, and the step of the first. */
  readonly open: readonly Item[]
  readonly step: string | null
}

/** Every step that the guide wants finished before go-live. */
const stepsReady = async (needs: RoadmapNeeds, opened: OpenedPlan): Promise<Condition> => {
  const today = dayOf(needs.clock.now())
  const { steps } = progressOf(opened, today)
  const before = steps.filter(({ step }) => step.weeks[1] <= 0)
  const done = sum(before.map(step => step.done))
  const of = sum(before.map(step => step.of))
  const codes = [...new Set(before.filter(({ isDone }) => !isDone).map(({ responsible }) => responsible))]
  const holders = await Promise.all(codes.map(code => needs.holderOf(opened.plan.unit, code, today)))
  const roles = codes.filter((_code, nth) => holders[nth] === null).map(code => ({ code }))
  return { says: 'roadmap:ready.steps', done, of, roles, open: [], step: null }
}

/** What another feature counts, and what the roadmap still asks about the same: both have to agree. */
const besideSteps = ({ guide, ticks }: OpenedPlan, line: Readiness): Condition => {
  const open = stepsOf(guide).flatMap(({ step, items }) =>
    items
      .filter(item => item.ready === line.says && !isDealtWith(ticks.get(itemKey(step, item.item))))
      .map(item => ({ step, item })),
  )
  return { ...line, roles: [], open: open.map(({ item }) => item), step: open[0]?.step ?? null }
}

const readinessOf = async (needs: RoadmapNeeds, opened: OpenedPlan): Promise<readonly Condition[]> => {
  const [steps, others] = await Promise.all([stepsReady(needs, opened), needs.readinessOf(opened.plan.unit)])
  return [steps, ...others.map(line => besideSteps(opened, line))]
}

const isCounted = ({ done, of }: Readiness): boolean => of > 0 && done >= of

/** What nobody has looked at yet is not ready either. */
const isReady = (line: Condition): boolean => isCounted(line) && line.open.length === 0

/** How much of what should be in place is. */
export const readyIn = async (needs: RoadmapNeeds, opened: OpenedPlan) => {
  const all = await readinessOf(needs, opened)
  return { ready: all.filter(isReady).length, of: all.length }
}

const mostNamed = 5

/** Where a line is seen and put right: where it is counted, or in the step that is left. */
const wayTo = (guide: string, line: Condition, { who }: Ask) => {
  if (isCounted(line) && line.step) return { verb: 'roadmap.step', data: { guide, step: line.step } }
  const { opens } = line
  return opens && mayUse(opens.audience ?? 'all', who.roles)
    ? { verb: opens.verb, data: opens.data ?? {} }
    : { verb: 'roadmap.show', data: { guide } }
}

const lineOf = (guide: string, line: Condition, ask: Ask) => ({
  says: line.says,
  done: line.done,
  of: line.of,
  mark: isReady(line) ? '✓' : '○',
  unknown: line.of === 0,
  // A bare number beside a count reads as another count.
  lacks: (line.lacks ?? [])
    .slice(0, mostNamed)
    .map(name => ({ name, isNumber: /^\d/.test(name), says: line.says })),
  more: Math.max(0, (line.lacks ?? []).length - mostNamed),
  roles: line.roles,
  open: line.open.length,
  ...wayTo(guide, line, ask),
})

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
    conditions: all.map(one => lineOf(guide.guide, one, ask)),
    isAllSet: mayPass && plan.live === null && missing === 0,
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
    return { plan: { ...plan, live: dayOf(now), liveLog: ask.once }, more: [decision] }
  })
  return gone ? showReadiness(needs, ask, gone) : notice('no-plan')
}

/** Out of the log too: what was taken back was not decided. */
export const notLiveYet = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const back = await changePlan(needs, ask, async ({ plan: { liveLog, ...plan } }) => {
    if (plan.live === null) return null
    const log = liveLog ? await ask.store.get(decisions, liveLog) : null
    return { plan: { ...plan, live: null }, more: log ? [remove(decisions, log)] : [] }
  })
  return back ? showReadiness(needs, ask, back) : notice('no-plan')
}
