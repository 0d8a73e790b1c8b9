/** Nudges that nobody acted on propose their own retirement; whoever runs the project answers for all of the trust. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { readSettings } from '../../../core/settings.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { NudgeNeeds } from '../needs.ts'
import { fewestTimes } from '../plan/idle.ts'
import { nudgeRetirements, proposedIn, retiredIn, retirementStates, retirementTo } from './retirements.ts'

export const retirers = ['project', 'admin'] as const

type Note = {
  readonly nudge: string
  readonly state: (typeof retirementStates)[number]
  readonly was: string
}

export const showRetirements = async (
  needs: NudgeNeeds,
  { store }: Ask,
  note: Note | null = null,
): Promise<Show> => {
  const { figures, nudges } = await readSettings(store)
  const today = dayOf(needs.clock.now())
  const [proposed, retired] = await Promise.all([
    proposedIn(needs, store, today, nudges.retireAfterMonths),
    retiredIn(store),
  ])
  const titled = (nudge: string) =>
    needs.nudges.flatMap(one => (one.nudge === nudge ? [{ nudge, title: one.title }] : []))
  return show('nudges/retire', {
    months: nudges.retireAfterMonths,
    times: fewestTimes,
    smallest: figures.smallest,
    note: note?.state ?? '',
    undo: note && note.state !== 'sent' ? [{ nudge: note.nudge, to: note.was }] : [],
    proposed: proposed.flatMap(titled),
    retired: retired.flatMap(({ id, day }) => titled(id).map(one => ({ ...one, day }))),
  })
}

export const retire = (needs: NudgeNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const nudge = needs.nudges.find(one => one.nudge === ask.input.nudge)?.nudge
    const state = retirementStates.find(one => one === ask.input.to)
    if (!nudge || !state) return showRetirements(needs, ask)
    const known = await ask.store.get(nudgeRetirements, nudge)
    const was = known?.state ?? 'sent'
    if (was !== state) await write([retirementTo(known, nudge, state, dayOf(needs.clock.now()))])
    return showRetirements(needs, ask, { nudge, state, was: was === state ? 'sent' : was })
  })
