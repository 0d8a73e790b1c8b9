/** The gate before a phase: what is not finished yet, and a leader's word to go on all the same. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decide } from '../../../core/decisions.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { Language } from '../../../core/language.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { itemKey, longestNote } from '../plan/plan.ts'
import { isDealtWith, type PhaseProgress, progressOf } from '../plan/progress.ts'

export const gatekeepers = ['leader'] as const

const mostPoints = 8
const mostSteps = 5

const unfinishedIn = (opened: OpenedPlan, before: readonly PhaseProgress[]) =>
  before
    .flatMap(({ steps }) => steps)
    .flatMap(({ step }) =>
      step.items
        .filter(({ item }) => !isDealtWith(opened.ticks.get(itemKey(step.step, item))))
        .map(item => ({ step: step.step, title: step.title, says: item.says })),
    )

/** Each step once, with what it lacks. */
const byStep = (left: ReturnType<typeof unfinishedIn>) =>
  [...Map.groupBy(left, ({ step }) => step)].map(([step, lacks]) => ({
    step,
    title: lacks[0]?.title,
    items: lacks.map(({ says }) => ({ says })),
  }))

export const showGate = async (
  needs: RoadmapNeeds,
  ask: Ask,
  opened: OpenedPlan,
  name: string,
  problem: 'reason' | null = null,
): Promise<Show> => {
  const { phases } = progressOf(opened, dayOf(needs.clock.now()))
  const at = phases.findIndex(({ phase }) => phase.phase === name)
  const gated = phases[at]
  if (!gated) return notice('no-plan')
  const left = unfinishedIn(opened, phases.slice(0, at))
  const steps = byStep(left).map(({ items, ...step }) => ({ ...step, left: items.length }))
  const mayPass = mayUse(gatekeepers, ask.who.roles)
  return show('roadmap/gate', {
    guide: opened.guide.guide,
    phase: name,
    title: gated.phase.title,
    isOpen: gated.isOpen,
    left: left.length,
    steps: steps.slice(0, mostSteps),
    rest: steps.slice(mostSteps),
    more: Math.max(0, steps.length - mostSteps),
    points: byStep(left.slice(0, mostPoints)),
    unsaid: Math.max(0, left.length - mostPoints),
    first: (gated.isOpen ? gated.steps.slice(0, 1) : []).map(({ step }) => ({
      step: step.step,
      title: step.title,
    })),
    canPass: mayPass && !gated.isOpen,
    mayNot: !mayPass && !gated.isOpen,
    problem,
    why: (ask.input.why ?? '').slice(0, longestNote),
  })
}

export const openGate = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  return opened ? showGate(needs, ask, opened, ask.input.phase ?? '') : notice('no-plan')
}

/** What is kept with the unit is said in the unit's language, whoever says it. */
export const languageOf = async ({ unitFacts }: RoadmapNeeds, { who }: Ask): Promise<Language> =>
  (who.unit && (await unitFacts(who.unit))?.language) || who.language

/** The reason is kept with the unit's decisions, in the same write. */
export const passGate = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const at = needs.clock.now()
  const day = dayOf(at)
  const why = (ask.input.why ?? '').trim()
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  const phase = opened?.guide.phases.find(one => one.phase === ask.input.phase)
  if (!opened || !phase) return notice('no-plan')
  if (why === '' || why.length > longestNote) return showGate(needs, ask, opened, phase.phase, 'reason')
  const language = await languageOf(needs, ask)
  const passed = await changePlan(needs, ask, now => {
    const { plan } = now
    const isOpen = progressOf(now, day).phases.some(one => one.phase === phase && one.isOpen)
    if (isOpen) return null
    const decision = decide({
      id: ask.once,
      unit: plan.unit,
      kind: 'gate',
      about: `${plan.guide}.${phase.phase}`,
      text: phase.title[language],
      why,
      by: ask.who.person,
      day,
      at,
    })
    return { plan: { ...plan, opened: [...plan.opened, phase.phase] }, more: [decision] }
  })
  return passed ? showGate(needs, ask, passed, phase.phase) : notice('no-plan')
}
