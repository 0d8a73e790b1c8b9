/** Go-live moves, and everything that is counted from it with it. It can be moved back. */

import { notice, type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decide } from '../../../core/decisions.ts'
import type { Read } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { movedBetween } from '../look/moved.ts'
import { showOverview } from '../look/overview.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { longestNote, type Plan } from '../plan/plan.ts'
import { readGoLive, showForm } from './goLiveForm.ts'

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

/** What the card showed, and whether it goes back from there. */
type Shown = { readonly stood: string | undefined; readonly isBack: boolean }

/** As the plan was before the first of two presses, where this one finds it moved from where the card showed it. */
const beforeTheFirst = ({ plan }: OpenedPlan, { stood, isBack }: Shown): Read<Plan> | null => {
  const { goLive, goLiveBefore } = plan
  if (!goLiveBefore || goLiveBefore !== stood || goLive === stood) return null
  return { ...plan, goLive: goLiveBefore, goLiveBefore: isBack ? goLive : null }
}

/** The overview, and on it what the move did to the steps; nothing where it stood there before. */
const told = async (
  needs: RoadmapNeeds,
  ask: Ask,
  shown: Shown,
  change: (opened: OpenedPlan) => ReturnType<typeof movedTo> | null,
): Promise<Show> => {
  /** By try: what was moved from, the last time. */
  const tries: (Read<Plan> | null)[] = []
  const after = await changePlan(needs, ask, opened => {
    const changed = change(opened)
    tries.push(changed ? opened.plan : beforeTheFirst(opened, shown))
    return changed
  })
  if (!after) return notice('no-plan')
  const before = tries.at(-1)
  // Over the same steps and ticks: what others changed meanwhile is not what the move did.
  const moved = before && movedBetween({ ...after, plan: before }, after, dayOf(needs.clock.now()))
  return showOverview(needs, ask, after, moved ? { moved } : {})
}

/** Dates follow; those that were set by hand stay. Why it moved is in the decision log. */
export const move = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const today = dayOf(needs.clock.now())
  const goLive = readGoLive(ask, today)
  if (!goLive) return showForm(needs, ask, opened.guide, opened.plan, 'date')
  const isNew = goLive !== opened.plan.goLive
  if (isNew && goLive < today && ask.input.sure !== goLive)
    return showForm(needs, ask, opened.guide, opened.plan, 'past')
  if (!isNew && goLive === ask.input.stood) return unchanged(await showOverview(needs, ask, opened))
  const why = (ask.input.why ?? '').trim().slice(0, longestNote)
  return told(needs, ask, { stood: ask.input.stood, isBack: false }, ({ plan }) =>
    plan.goLive === goLive ? null : movedTo(needs, ask, plan, goLive, why),
  )
}

/**
 * Back to where it was before it moved last; and there again, when pressed again. Where it has moved since the card was
 * made, the reader sees where it is.
 */
export const undoMove = (needs: RoadmapNeeds, ask: Ask): Promise<Show> =>
  told(needs, ask, { stood: ask.input.was, isBack: true }, ({ plan }) =>
    plan.goLiveBefore && plan.goLive === (ask.input.was ?? plan.goLive)
      ? movedTo(needs, ask, plan, plan.goLiveBefore, '')
      : null,
  )
