/** Who sits in which unit on a day, and what is known of each unit then: whom a nudge may be planned for. */

import type { Facts } from '../../../core/facts.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { timeOf } from '../../../core/time/oslo.ts'
import type { Asked } from '../choose/select.ts'
import { answersIn } from '../defaults.ts'
import type { NudgeNeeds } from '../needs.ts'
import { type Holders, holdersIn } from '../signed/askable.ts'
import { unitNudges } from '../unit/unitNudges.ts'

export type Today = { readonly day: Day; readonly now: Instant; readonly paused: ReadonlySet<string> }

type Unit = Omit<Asked, 'reader' | 'person'> & {
  readonly id: UnitId
  readonly people: Facts['people']
  readonly holders: Holders
}

const unitOn = async (needs: NudgeNeeds, id: UnitId, { day, now, paused }: Today): Promise<Unit | null> => {
  const about = await needs.unitFacts(id)
  if (!about) return null
  const [{ unit, people }, defaults, row, holders] = await Promise.all([
    needs.factsOf(id, day),
    answersIn(needs.store, id),
    needs.store.get(unitNudges, id),
    holdersIn(needs, id, day, needs.nudges),
  ])
  const { service, specialty } = about
  const asked = row?.asked
  return { id, people, holders, day, unit, defaults, asked, service, specialty, time: timeOf(now), paused }
}

/** Somebody in one of their units. */
export type Seat = { readonly unit: Unit; readonly person: PersonId }

/** In the same order whenever it is asked. What is known of a unit is read once, however many work there. */
export const seatsIn = async (needs: NudgeNeeds, ids: readonly UnitId[], today: Today) => {
  const read = await Promise.allSettled(ids.map(id => unitOn(needs, id, today)))
  const units = read.flatMap(one => (one.status === 'fulfilled' && one.value) || [])
  return {
    seats: units.flatMap(unit => [...unit.people.keys()].toSorted().map(person => ({ unit, person }))),
    failed: read.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : [])),
  }
}
