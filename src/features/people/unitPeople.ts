/** The people of a unit by name, and the few things that others ask about people: who leads, who reads in which language. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import { type Language, readLanguage } from '../../core/language.ts'
import { teamOf } from '../../core/letters.ts'
import type { Role } from '../../core/roles.ts'
import type { Store } from '../../core/store.ts'
import { whole } from '../../core/walk.ts'
import { identities, memberships, people, teams, units } from './person.ts'
import { detailsOf } from './unitDetails.ts'

export type UnitPerson = { readonly id: PersonId; readonly name: string; readonly roles: readonly Role[] }

export const membersOf = (store: Pick<Store, 'list'>, unit: UnitId) =>
  whole(store, memberships, { where: { unit } })

export const unitPeople = async (store: Pick<Store, 'get' | 'list'>, unit: UnitId): Promise<UnitPerson[]> => {
  const members = await membersOf(store, unit)
  const known = await Promise.all(
    members.map(async ({ person, roles }) => {
      const row = await store.get(people, person)
      // Known from an event that did not tell the name: cannot be shown, and so not be chosen, yet.
      return row && row.name !== '' ? [{ id: person, name: row.name, roles }] : []
    }),
  )
  return known.flat().sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** Whom a letter to the unit goes to; `null` means everyone. */
export const audienceOf = async (
  store: Pick<Store, 'list'>,
  unit: UnitId,
  role: Role | null,
): Promise<PersonId[]> =>
  (await membersOf(store, unit))
    .filter(({ roles }) => role === null || roles.includes(role))
    .map(({ person }) => person)

export const nameOf = async (store: Pick<Store, 'get'>, person: PersonId | null): Promise<string> =>
  (person && (await store.get(people, person))?.name) || ''

/** Of those who belong somewhere: whoever once said hello is no colleague yet. */
export const namesOfAll = async (store: Pick<Store, 'list'>): Promise<string[]> => {
  const belonging = new Set((await whole(store, memberships)).map(({ person }) => person))
  return (await whole(store, people)).flatMap(({ id, name }) => (belonging.has(id) ? name : []))
}

/** The Teams teams of a unit; most have one. */
export const teamsOf = async (store: Pick<Store, 'list'>, unit: UnitId): Promise<string[]> =>
  (await whole(store, teams, { where: { unit } })).map(({ id }) => id)

export const unitName = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<string> =>
  (await store.get(units, unit))?.name ?? ''

type Reader = { readonly aadObjectId: string; readonly language: Language }

/** Those of these Entra object ids who are known. */
export const personsOf = async (
  store: Pick<Store, 'get'>,
  entraIds: readonly string[],
): Promise<readonly PersonId[]> => {
  const known = await Promise.all(entraIds.map(entra => store.get(identities, entra)))
  return known.flatMap(identity => identity?.person ?? [])
}

/** A channel reads in its unit's language; `null` where the team belongs to no unit any more. */
const channelOf = async (store: Store, recipient: PersonId, team: string): Promise<Reader | null> => {
  const row = await store.get(teams, team)
  const unit = row && (await store.get(units, row.unit))
  return unit ? { aadObjectId: recipient, language: detailsOf(unit).language } : null
}

/** How to reach somebody, or a team's channel; `null` for who is no longer known. */
export const readerOf = async (store: Store, person: PersonId): Promise<Reader | null> => {
  const team = teamOf(person)
  if (team !== null) return channelOf(store, person, team)
  const [row, [identity]] = await Promise.all([
    store.get(people, person),
    store.list(identities, { where: { person }, limit: 1 }),
  ])
  return row && identity ? { aadObjectId: identity.id, language: readLanguage(row.language) } : null
}
