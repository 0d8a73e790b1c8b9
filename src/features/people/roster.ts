/** Everyone who is known, and how a whole trust is founded at once. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { Role } from '../../core/roles.ts'
import { type Change, insert, type Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { identities, membershipId, memberships, people, type ServiceType, teams, units } from './person.ts'

export type Listed = {
  readonly id: PersonId
  readonly aadObjectId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unit: UnitId | null
  readonly language: Language
}

type Founding = {
  readonly id: UnitId
  readonly name: string
  readonly service: ServiceType
  readonly team: string
}

const everybody = 10_000

export const everyone = async (store: Store): Promise<Listed[]> => {
  const [persons, known, roles] = await Promise.all([
    store.list(people, { limit: everybody }),
    store.list(identities, { limit: everybody }),
    store.list(memberships, { limit: everybody }),
  ])
  const aadObjectIds = new Map(known.map(identity => [identity.person, identity.id]))
  const rolesOf = new Map(roles.map(membership => [membership.id, membership.roles]))
  return persons.map(({ id, name, unit, language }) => ({
    id,
    aadObjectId: aadObjectIds.get(id) ?? '',
    name,
    roles: unit ? (rolesOf.get(membershipId(unit, id)) ?? []) : [],
    unit,
    language,
  }))
}

export const found = (
  founded: readonly Founding[],
  persons: readonly (Listed & { readonly unit: UnitId })[],
  at: Instant,
): Change[] => [
  ...founded.flatMap(({ id, name, service, team }) => [
    insert(units, { id, name, service, at }),
    insert(teams, { id: team, unit: id }),
  ]),
  ...persons.flatMap(({ id, aadObjectId, name, unit, language, roles }) => [
    insert(people, { id, name, language, unit, at }),
    insert(identities, { id: aadObjectId, person: id }),
    insert(memberships, { id: membershipId(unit, id), unit, person: id, roles }),
  ]),
]
