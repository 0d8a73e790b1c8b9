/** What is new in a guide since the unit last looked: what came, what went and why. Once somebody looks who works with it, it is old. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { type Guide, stepsOf } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import { openPlan } from '../plan/openPlan.ts'
import { tickers } from '../who.ts'

/** What a card has room for. */
const mostSteps = 6
const mostItems = 4
const mostRetired = 6

const newIn = (guide: Guide, seen: number) =>
  stepsOf(guide).flatMap(({ step, title, items }) => {
    const fresh = items.filter(({ since = 1 }) => since > seen)
    return fresh.length === 0
      ? []
      : [
          {
            step,
            title,
            items: fresh.slice(0, mostItems).map(({ says }) => ({ says })),
            more: Math.max(0, fresh.length - mostItems),
          },
        ]
  })

const goneFrom = (guide: Guide, seen: number) =>
  Object.values(guide.retired)
    .filter(({ edition }) => edition > seen)
    .map(({ says, why }) => ({ says, why }))

export const showNews = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const { guide, plan } = opened
  // Opened again, it shows what this edition brought.
  const seen = Math.min(plan.newsSeen, guide.edition - 1)
  if (mayUse(tickers, ask.who.roles)) {
    await changePlan(needs, ask, ({ plan: known }) =>
      known.newsSeen >= guide.edition ? null : { plan: { ...known, newsSeen: guide.edition }, more: [] },
    )
  }
  const steps = newIn(guide, seen)
  const gone = goneFrom(guide, seen)
  return show('roadmap/news', {
    guide: guide.guide,
    title: guide.title,
    steps: steps.slice(0, mostSteps),
    moreSteps: Math.max(0, steps.length - mostSteps),
    gone: gone.slice(0, mostRetired),
    moreGone: Math.max(0, gone.length - mostRetired),
    isEmpty: steps.length + gone.length === 0,
  })
}
