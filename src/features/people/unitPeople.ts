/** The people of a unit by name, and the few things that others ask about people: who leads, who reads in which language. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { Role } from '../../core/roles.ts'
import type { Store } from '../../core/store.ts'
import { identities, memberships, people, units } from './person.ts'

/** A unit larger than this is no unit. */
const largest = 5_000

export type UnitPerson = { readonly id: PersonId; readonly name: string; readonly roles: readonly Role[] }

export const membersOf = (store: Pick<Store, 'list'>, unit: UnitId) =>
  store.list(memberships, { where: { unit }, limit: largest })

export const unitPeople = async (store: Store, unit: UnitId): Promise<UnitPerson[]> => {
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
export const audienceOf = async (store: Store, unit: UnitId, role: Role | null): Promise<PersonId[]> =>
  (await membersOf(store, unit))
    .filter(({ roles }) => role === null || roles.includes(role))
    .map(({ person }) => person)

export const nameOf = async (store: Store, person: PersonId | null): Promise<string> =>
  (person && (await store.get(people, person))?.name) || ''

export const unitName = async (store: Store, unit: UnitId): Promise<string> =>
  (await store.get(units, unit))?.name ?? ''

/** How to reach somebody; `null` for who is no longer known. */
export const readerOf = async (
  store: Store,
  person: PersonId,
): Promise<{ readonly aadObjectId: string; readonly language: Language } | null> => {
  const [row, [identity]] = await Promise.all([
    store.get(people, person),
    store.list(identities, { where: { person }, limit: 1 }),
  ])
  return row && identity ? { aadObjectId: identity.id, language: row.language } : null
}
