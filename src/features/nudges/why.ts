/** «Hvorfor får jeg denne?»: why this one, why now, on what evidence, and what ends it, told from what was kept when it was planned. */

import { notice, type Show, show } from '../../core/cards.ts'
import { inPrivate, plannedOn, readerOf } from './tell.ts'

export const showWhy = inPrivate(async (needs, ask): Promise<Show> => {
  const found = plannedOn(needs, ask, await readerOf(ask))
  if (!found) return notice('nudge-gone')
  const { nudge, planned } = found
  const { claim, source, strength } = nudge.evidence
  return show('nudges/why', {
    planned: planned.day,
    nudge: nudge.nudge,
    title: nudge.title,
    on: planned.why.on,
    weeks: 'weeks' in planned.why ? planned.why.weeks : 0,
    since: 'since' in planned.why ? planned.why.since : '',
    barrier: planned.barrier,
    known: nudge.known.by,
    claim,
    source,
    strength,
  })
})
