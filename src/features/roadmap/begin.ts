/** A unit starts a guide, moves its go-live, or lays the guide aside. Each can be taken back. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { decide } from '../../core/decisions.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { insert, type Read, update } from '../../core/store.ts'
import { addDays, isDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { changePlan } from './changePlan.ts'
import { type Guide, stepsOf } from './guide.ts'
import type { RoadmapNeeds } from './needs.ts'
import { openedFrom, openPlan } from './openPlan.ts'
import { showOverview } from './overview.ts'
import { longestNote, type Plan, planId, plans } from './plan.ts'

/** From the guide's first step to go-live, when nobody has said a date. */
const usualLead = (guide: Guide): number => -7 * Math.min(...stepsOf(guide).map(({ weeks }) => weeks[0]))

const furthest = 3 * 366

type Problem = 'date' | null

const showForm = async (
  needs: RoadmapNeeds,
  ask: Ask,
  guide: Guide,
  known: Plan | null,
  problem: Problem,
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const facts = ask.who.unit ? await needs.facts(ask.who.unit) : null
  return show('roadmaps/begin', {
    guide: guide.guide,
    title: guide.title,
    about: guide.about,
    goLive: known?.goLive ?? facts?.goLive ?? addDays(today, usualLead(guide)),
    known: known !== null,
    moved: Boolean(known?.goLiveBefore),
    was: known?.goLive ?? '',
    problem,
    why: (ask.input.why ?? '').slice(0, longestNote),
  })
}

const guideOf = (needs: RoadmapNeeds, ask: Ask): Guide | null =>
  needs.guides.find(({ guide }) => guide === ask.input.guide) ?? null

const within = (day: Day, today: Day): boolean =>
  day > addDays(today, -furthest) && day < addDays(today, furthest)

const readGoLive = (ask: Ask, today: Day): Day | null => {
  const given = ask.input.goLive ?? ''
  return isDay(given) && within(given, today) ? given : null
}

export const askToBegin = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const guide = guideOf(needs, ask)
  if (!ask.who.unit || !guide) return ask.who.unit ? notice('old-card') : noUnit()
  return showForm(needs, ask, guide, null, null)
}

/** A guide that was laid aside goes on where it was. */
export const begin = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const guide = guideOf(needs, ask)
  const { unit } = ask.who
  if (!unit) return noUnit()
  if (!guide) return notice('old-card')
  const goLive = readGoLive(ask, dayOf(now))
  if (!goLive) return showForm(needs, ask, guide, null, 'date')
  const known = await ask.store.get(plans, planId(unit, guide.guide))
  const fresh: Plan = {
    id: planId(unit, guide.guide),
    unit,
    guide: guide.guide,
    goLive,
    goLiveBefore: null,
    edition: guide.edition,
    newsSeen: guide.edition,
    opened: [],
    live: null,
    state: 'running',
    by: ask.who.person,
    at: now,
  }
  const goLiveBefore = known && known.goLive !== goLive ? known.goLive : (known?.goLiveBefore ?? null)
  const resumed = known && { ...known, goLive, goLiveBefore, state: 'running' as const }
  if (known?.state !== 'running') {
    await ask.store.write([resumed ? update(plans, resumed) : insert(plans, fresh)])
  }
  const plan = await ask.store.get(plans, fresh.id)
  return plan?.state === 'running'
    ? showOverview(needs, ask, await openedFrom(ask.store, guide, plan))
    : notice('busy')
}

export const askToMove = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  return opened ? showForm(needs, ask, opened.guide, opened.plan, null) : notice('no-plan')
}

/** The move, and the line about it in the decision log. */
const movedTo = (needs: RoadmapNeeds, { who, once }: Ask, plan: Read<Plan>, goLive: Day, why: string) => {
  const at = needs.clock.now()
  const decision = decide({
    id: once,
    unit: plan.unit,
    kind: 'go-live',
    about: plan.guide,
    text: `${plan.goLive} → ${goLive}`,
    why,
    by: who.person,
    day: dayOf(at),
    at,
  })
  return { plan: { ...plan, goLive, goLiveBefore: plan.goLive }, more: [decision] }
}

/** Dates follow; those that were set by hand stay. Why it moved is in the decision log. */
export const move = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const goLive = readGoLive(ask, dayOf(needs.clock.now()))
  if (!goLive) return showForm(needs, ask, opened.guide, opened.plan, 'date')
  const why = (ask.input.why ?? '').trim().slice(0, longestNote)
  const moved = await changePlan(needs, ask, ({ plan }) =>
    plan.goLive === goLive ? null : movedTo(needs, ask, plan, goLive, why),
  )
  return moved ? showOverview(needs, ask, moved) : notice('no-plan')
}

/**
 * Back to where it was before it moved last; and there again, when pressed again. Where it has moved since the card was
 * made, the reader sees where it is.
 */
export const undoMove = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const moved = await changePlan(needs, ask, ({ plan }) =>
    plan.goLiveBefore && plan.goLive === (ask.input.was ?? plan.goLive)
      ? movedTo(needs, ask, plan, plan.goLiveBefore, '')
      : null,
  )
  return moved ? showOverview(needs, ask, moved) : notice('no-plan')
}

export const layAside = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const { guide = '' } = ask.input
  const aside = await changePlan(needs, ask, ({ plan }) => ({
    plan: { ...plan, state: 'stopped' },
    more: [],
  }))
  if (!aside) return notice('no-plan')
  return notice('guide-laid-aside', '', [
    { name: 'resume', verb: 'roadmap.begin', data: { guide, goLive: aside.plan.goLive } },
    { name: 'roadmap', verb: 'roadmap.show' },
  ])
}
