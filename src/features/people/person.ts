/** People, units and who is what where. An Entra id is kept in one place only: the identity that points at the person. */

import type { MarkOf, TellingApart } from '../../core/house/gone/forgotten.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { Role } from '../../core/roles.ts'
import type { ServiceType } from '../../core/services.ts'
import type { Collection, Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { UnitNumbers } from '../../core/unitNumbers.ts'
import type { UnitDetails } from './unitDetails.ts'

export type Person = {
  readonly id: PersonId
  readonly name: string
  /** What Teams called them before, newest first: others may have written it down. Absent where nobody saw a change. */
  readonly formerly?: readonly string[]
  readonly language: Language
  /** The unit that this person's own chat is about. */
  readonly unit: UnitId | null
  /** Met, and of no unit yet: what others wrote is about somebody else. Absent in rows from before this was kept. */
  readonly outside?: true
  readonly at: Instant
}

/** `id` is the Entra object id. */
type Identity = { readonly id: string; readonly person: PersonId }

export type Membership = {
  readonly id: string
  readonly unit: UnitId
  readonly person: PersonId
  readonly roles: readonly Role[]
  /** A list said that they are what they had been made for want of anything else: no undo takes that from them. */
  readonly listed?: readonly Role[]
  /** A list of the Teams team has had them, and they go with it. */
  readonly fromTeam?: boolean
}

export type Unit = {
  readonly id: UnitId
  readonly name: string
  /** What it was called before, the latest first: what still waits to be sent was written with it. */
  readonly formerly?: readonly string[]
  readonly service: ServiceType
  readonly at: Instant
  /** What the set-up card asks beyond the first two questions; absent until somebody answered. */
  readonly details?: UnitDetails
  /** Whom to call in an emergency; absent until somebody set one. */
  readonly numbers?: UnitNumbers
}

/** Which unit a Teams team belongs to; `id` is the team, so that a team can found one unit only. */
export type Team = {
  readonly id: string
  readonly unit: UnitId
  /** When its members are read next; absent where the bot has not been yet. */
  readonly readNext?: Instant
}

const mostNames = 9

/** The person under the name that they have now. */
export const renamed = <P extends Person>(person: P, name: string): P => {
  if (name === '' || name === person.name) return person
  const before = [person.name, ...(person.formerly ?? [])].filter(one => one !== '' && one !== name)
  return { ...person, name, formerly: [...new Set(before)].slice(0, mostNames) }
}

/** From the first yes of a leader, the first list that has them, or the unit that they found. */
export const inside = <P extends Person>(person: P): P => {
  const { outside: _, ...known } = person
  return known as P
}

export const people: Collection<Person> = { name: 'people', index: ['unit'], time: 'at' }
export const identities: Collection<Identity> = { name: 'identities', index: ['person'] }
export const memberships: Collection<Membership> = { name: 'memberships', index: ['unit', 'person'] }
export const units: Collection<Unit> = { name: 'units', index: [], time: 'at' }
export const teams: Collection<Team> = { name: 'teams', index: ['unit'] }

/** In the list of a team or a file, where it may be that nobody can tell who was forgotten. */
export const tellingApart = ({
  store,
  markOf,
}: {
  readonly store: Store
  readonly markOf: MarkOf
}): TellingApart => ({
  markOf,
  knows: async ({ aadObjectId }) => (await store.get(identities, aadObjectId)) !== null,
})

export const membershipId = (unit: UnitId, person: PersonId) => `${unit}:${person}`
