/** A nudge as its reader sees it again: what became of it when they answered, and the question that is asked once. */

import { barriers } from '../../core/barriers.ts'
import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { NudgeNeeds } from './needs.ts'
import type { Nudge } from './nudge.ts'
import { cardOf, opensOf } from './plan/letter.ts'
import { type NudgeAnswer, type NudgeReader, nudgeReaders, type Shown } from './reader.ts'
import { holdersIn, mayAsk } from './signed/askable.ts'
import { placeOf, signaturesIn } from './signed/signer.ts'

export const readerOf = ({ store, who }: Ask) => store.get(nudgeReaders, who.person)

/** What the card says it was; nothing where it was somebody else's, or is long gone. */
export const plannedOn = (
  { nudges }: NudgeNeeds,
  ask: Ask,
  reader: NudgeReader | null,
): { readonly planned: Shown; readonly nudge: Nudge } | null => {
  const { input } = ask
  const planned = reader?.shown.findLast(one => one.day === input.day && one.nudge === input.nudge)
  const nudge = nudges.find(one => one.nudge === planned?.nudge)
  return planned && nudge ? { planned, nudge } : null
}

type Told = NudgeAnswer | 'undone' | 'named'

export const tellAnswer = (
  { planned, nudge }: { readonly planned: Shown; readonly nudge: Nudge },
  { barrier }: NudgeReader,
  told: Told,
): Show => {
  return show('nudges/told', {
    told,
    on: planned.day,
    nudge: nudge.nudge,
    title: nudge.title,
    opens: nudge.action.opens,
    ...opensOf(nudge, planned.why),
    leads: told === 'useful',
    undoes: told !== 'undone' && told !== 'named',
    // Whoever said stop, or took an answer back, is not asked for more.
    asks: barrier === '' && told !== 'stop' && told !== 'undone',
    barriers: barriers.map(code => ({ code })),
  })
}

export const showNudge = inPrivate(async (needs: NudgeNeeds, ask) => {
  const found = plannedOn(needs, ask, await readerOf(ask))
  if (!found) return notice('nudge-gone')
  const { nudge, planned } = found
  const today = dayOf(needs.clock.now())
  const [roles, signatures, holders] = await Promise.all([
    needs.rolesIn(planned.unit, ask.who.person),
    signaturesIn(needs, ask.store, [planned.unit], today),
    holdersIn(needs, planned.unit, today, [nudge]),
  ])
  const signature = signatures.get(placeOf(planned.unit, nudge.sender)) ?? null
  // Who is what in a unit is for its people to read.
  const asks = roles !== null && mayAsk(holders, nudge.sender, ask.who.person)
  return cardOf(nudge, planned, signature, asks)
})
