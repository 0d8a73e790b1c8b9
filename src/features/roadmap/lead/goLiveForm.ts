/** The date that a unit goes live on, asked for: before a guide is started, and when the date moves. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { addDays, isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { type Guide, stepsOf } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { longestNote, type Plan } from '../plan/plan.ts'

/** From the guide's first step to go-live, when nobody has said a date. */
const usualLead = (guide: Guide): number => -7 * Math.min(...stepsOf(guide).map(({ weeks }) => weeks[0]))

const furthest = 3 * 366

/** `past` is asked about once: a year that was typed wrong is seen late. */
type Problem = 'date' | 'past' | null

export const showForm = async (
  needs: RoadmapNeeds,
  ask: Ask,
  guide: Guide,
  known: Plan | null,
  problem: Problem,
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const facts = ask.who.unit ? await needs.unitFacts(ask.who.unit) : null
  const given = problem === 'past' ? readGoLive(ask, today) : null
  return show('roadmap/begin', {
    guide: guide.guide,
    title: guide.title,
    about: guide.about,
    goLive: given ?? known?.goLive ?? facts?.goLive ?? addDays(today, usualLead(guide)),
    known: known !== null,
    moved: Boolean(known?.goLiveBefore),
    before: known?.goLiveBefore ?? null,
    was: known?.goLive ?? '',
    sure: given ?? '',
    problem,
    why: (ask.input.why ?? '').slice(0, longestNote),
  })
}

const within = (day: Day, today: Day): boolean =>
  day > addDays(today, -furthest) && day < addDays(today, furthest)

/** `null` for what is no day, or too far away. */
export const readGoLive = (ask: Ask, today: Day): Day | null => {
  const given = ask.input.goLive ?? ''
  return isDay(given) && within(given, today) ? given : null
}
