/** One item by itself: where it is written down, or why it does not apply here. */

import { anew, notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { lineBack } from '../../../core/givenBack.ts'
import { shownOf, touchedIn } from '../../../core/shown.ts'
import { type Item, type Step, stepIn } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { itemKey, longestNote, saidOf } from '../plan/plan.ts'
import { isDealtWith } from '../plan/progress.ts'
import { mayTick as mayTickStep } from '../who.ts'
import { readChosen } from './chosen.ts'
import { type Found, seenOf, tickOf } from './ways.ts'

/** The one that is named; else the first that was chosen among others, or that is still open. */
const itemAsked = (opened: OpenedPlan, step: Step, { input }: Ask): Item | undefined => {
  if (input.item !== undefined) return step.items.find(({ item }) => item === input.item)
  const [chosen] = readChosen(input.items, step)
  const isOpen = ({ item }: Item) => !isDealtWith(opened.ticks.get(itemKey(step.step, item)))
  return chosen?.item ?? step.items.find(isOpen)
}

/** The item that a card is about; a notice where the plan is gone, or the guide calls nothing so any more. */
export const findItem = async (needs: RoadmapNeeds, ask: Ask): Promise<Found | Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const step = stepIn(opened.guide, ask.input.step)
  const item = step && itemAsked(opened, step, ask)
  return step && item ? { opened, step, item } : notice('old-card')
}

export const mayTickItem = (needs: RoadmapNeeds, { who }: Ask, { opened, step }: Found): Promise<boolean> =>
  mayTickStep(needs, who, opened.plan.unit, opened.arranged.get(step.step)?.responsible ?? step.responsible)

type Problem = 'reason' | 'too-long' | 'changed' | 'closed'

export const showItem = async (
  needs: RoadmapNeeds,
  ask: Ask,
  problem: Problem | null = null,
): Promise<Show> => {
  const found = await findItem(needs, ask)
  if ('card' in found) return found
  const { opened, step, item } = found
  const known = tickOf(found)
  const isIrrelevant = known?.state === 'irrelevant'
  const mayTick = await mayTickItem(needs, ask, found)
  const maySkip = mayTick && !isDealtWith(known)
  const about = {
    guide: opened.guide.guide,
    step: step.step,
    item: item.item,
    title: step.title,
    says: item.says,
    more: item.more ?? null,
    longest: longestNote,
  }
  // One question only: nothing on that card can tick what was to be left out.
  if (maySkip && ask.input.asks === 'why')
    return show('roadmap/skip', { ...about, why: lineBack(ask.input.why ?? ''), wrong: problem })
  const { reason = '', comment = '' } = known ? saidOf(known) : {}
  const now = { note: comment, link: known?.link ?? '' }
  const given = {
    note: lineBack(ask.input.note ?? now.note),
    link: lineBack(ask.input.link ?? now.link),
  }
  const isFresh = problem === null || problem === 'changed'
  const card = show('roadmap/item', {
    ...about,
    done: known?.state === 'done',
    irrelevant: isIrrelevant,
    isKnown: isDealtWith(known),
    by: known && isDealtWith(known) ? await needs.nameOf(known.by) : '',
    at: known?.at ?? null,
    seen: seenOf(known),
    said:
      isIrrelevant || problem === 'changed' ? [reason || comment, now.link].filter(Boolean).join(' · ') : '',
    ...(isFresh ? { ...now, ...touchedIn(ask.input.shown, given) } : given),
    shown: shownOf(now),
    mayTick,
    maySkip,
    wrong: problem,
  })
  return problem === 'changed' ? anew(card) : card
}
