/** Looks once more right before a nudge leaves: whether what it asks for was done meanwhile, or its reader wants none any more. */

import type { Facts } from '../../../core/facts.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import { type Day, epochMsOf, type Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { isDone } from '../choose/done.ts'
import { stillFires } from '../choose/fires.ts'
import { mayComeYet } from '../choose/select.ts'
import { answersIn } from '../defaults.ts'
import { isRetired } from '../leader/retirements.ts'
import type { NudgeNeeds } from '../needs.ts'
import { nudgeReaders } from '../reader.ts'
import { signedAnew } from '../signed/anew.ts'
import { unitNudges } from '../unit/unitNudges.ts'
import { causeOf, storyIn } from './letter.ts'

/** Letters of one unit leave one behind the other: what is known of it is asked once for all that leave in these seconds. */
const sharedMs = 5_000

const sharing = ({ factsOf }: NudgeNeeds) => {
  const asked = new Map<UnitId, { readonly atMs: number; readonly facts: Promise<Facts> }>()
  return (unit: UnitId, day: Day, now: Instant): Promise<Facts> => {
    const atMs = epochMsOf(now)
    const known = asked.get(unit)
    if (known && Math.abs(atMs - known.atMs) < sharedMs) return known.facts
    const facts = factsOf(unit, day)
    asked.set(unit, { atMs, facts })
    facts.catch(() => asked.delete(unit))
    return facts
  }
}

export const outdatedIn = (needs: NudgeNeeds) => {
  const { store, nudges } = needs
  const factsOf = sharing(needs)
  return async (letter: Letter, now: Instant): Promise<Outdated | null> => {
    const { person, campaign, unit } = letter
    const day = dayOf(now)
    const reader = await store.get(nudgeReaders, person)
    const planned = reader?.shown.find(one => causeOf(one.day) === campaign)
    const nudge = nudges.find(one => one.nudge === planned?.nudge)
    const isUnwanted = reader?.stopped || (reader?.restsUntil ?? '') > day
    if (!planned || !nudge || unit === null || isUnwanted || reader?.refused.includes(nudge.nudge))
      return 'stopped'
    if (await isRetired(store, nudge.nudge)) return 'stopped'
    const story = storyIn(planned.why)
    const [facts, defaults, row] = await Promise.all([
      // Withdrawn a moment ago, it is none any more.
      story === undefined ? factsOf(unit, day, now) : needs.factsOf(unit, day),
      answersIn(store, unit),
      store.get(unitNudges, unit),
    ])
    const told = facts.people.get(person)
    // Somebody who leads them may have taken an answer about structure back since.
    if (!told || !mayComeYet(nudge, { defaults, asked: row?.asked, day })) return 'stopped'
    if (story !== undefined && !told.newStories.some(one => one.story === story)) return 'stopped'
    const known = { day, unit: facts.unit, person: told, defaults }
    if (isDone(nudge, known) || !stillFires(nudge.trigger, known)) return 'done'
    return signedAnew(needs, letter, day)
  }
}
