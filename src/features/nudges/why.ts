/** «Hvorfor får jeg denne?»: why this one, why now, on what evidence, and what ends it, told from what was kept when it was planned. */

import { notice, type Show, show } from '../../core/cards.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { arrivedOn } from './arrived.ts'
import type { NudgeNeeds } from './needs.ts'
import { plannedOn, readerOf } from './tell.ts'

export const showWhy = inPrivate(async (needs: NudgeNeeds, ask): Promise<Show> => {
  const found = plannedOn(needs, ask, await readerOf(ask))
  if (!found) return notice('nudge-gone')
  const { nudge, planned } = found
  // What a unit did is for its people to read, also as it was when they were there.
  const isThere = (await needs.rolesIn(planned.unit, ask.who.person)) !== null
  const why = isThere ? planned.why : ({ on: 'left' } as const)
  const came = (await arrivedOn(ask.store, ask.who.person, planned)) ?? planned.day
  const { claim, source, strength } = nudge.evidence
  return show('nudges/why', {
    planned: planned.day,
    nudge: nudge.nudge,
    title: nudge.title,
    came,
    // What is of a day of the week says so only on that day.
    on: why.on === 'weekday' && came !== planned.day ? 'weekday-waited' : why.on,
    weeks: 'weeks' in why ? why.weeks : 0,
    since: 'since' in why ? why.since : '',
    barrier: planned.barrier,
    known: nudge.known.by,
    claim,
    source,
    strength,
  })
})
