/** A nudge to all of a unit as letters: to its channel, or to its leader as ready words to pass on. It names no person. */

import { type Show, show } from '../../../core/cards.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Draft, toTeam } from '../../../core/letters.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { at } from '../../../core/time/oslo.ts'
import type { Reason } from '../choose/fires.ts'
import type { Chosen } from '../choose/select.ts'
import type { Nudge } from '../nudge.ts'
import { cardOf, draftOf } from '../plan/letter.ts'

/** One for a unit on a day, however often it is planned. */
export const unitCauseOf = (unit: UnitId, day: Day): string => `dult-${unit}-${day}`

/** Anybody in the channel reads why, and nobody has to press for it. */
const whyOf = ({ known, evidence: { claim, source, strength } }: Nudge, why: Reason) => ({
  reason: why.on,
  weeks: 'weeks' in why ? why.weeks : 0,
  // What somebody counts for themselves ends nothing here.
  known: known.by === 'registered' ? 'unit-registered' : known.by,
  claim,
  source,
  strength,
})

/** It is the unit’s, and bears nobody’s name. */
const inChannel = ({ nudge, wording, why }: Chosen, day: Day, asks: boolean): Show => {
  const { signedBy: _, ...data } = cardOf(nudge, { wording, day, why }, null, asks).data
  return show('nudges/unit-nudge', { ...data, ...whyOf(nudge, why) })
}

type To = { readonly unit: UnitId; readonly day: Day; readonly now: Instant }

/** `null` where the day’s hours for it are over: a channel has no quiet of its own, so it leaves within them or not at all. */
export const toChannel = (
  chosen: Chosen,
  teams: readonly string[],
  { unit, day, now }: To,
  asks: boolean,
): readonly Draft[] => {
  const { hours } = chosen.nudge
  const opens = at(day, hours.from)
  return teams.map(team => ({
    series: 'unit-nudge',
    campaign: unitCauseOf(unit, day),
    kind: 'service',
    person: toTeam(team),
    unit,
    show: inChannel(chosen, day, asks),
    due: now > opens ? now : opens,
    expires: at(day, hours.to),
  }))
}

/** It comes from whoever says it. */
const withoutSender = ({ nudge, wording, why }: Chosen, day: Day) => {
  const { sender: _, signedBy: __, ...said } = cardOf(nudge, { wording, day, why }).data
  return said
}

/** One of the leader’s own nudges, with their pace and all that stops it. */
export const toLeader = (chosen: Chosen, person: PersonId, to: To): Draft => ({
  ...draftOf(chosen, { person, ...to }),
  show: show('nudges/pass-on', withoutSender(chosen, to.day)),
})
