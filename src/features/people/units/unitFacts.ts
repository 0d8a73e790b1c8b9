/** What other features ask about a unit: what it is called, what it does, when it goes live, and whose it is. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import type { Store } from '../../../core/store.ts'
import type { UnitFacts } from '../../../core/units.ts'
import { whole } from '../../../core/walk.ts'
import { membershipId, memberships, units } from '../person.ts'
import { detailsOf } from '../unitDetails.ts'

export const unitFacts = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<UnitFacts | null> => {
  const row = await store.get(units, unit)
  if (!row) return null
  const { goLive, language, specialty } = detailsOf(row)
  const { name, service, formerly = [] } = row
  const before = formerly.length > 0 ? { formerly } : {}
  return { unit, name, ...before, service, goLive, language, specialty }
}

export const unitsOf = async (store: Pick<Store, 'list'>, person: PersonId): Promise<UnitId[]> =>
  (await whole(store, memberships, { where: { person } })).map(({ unit }) => unit)

export const allUnits = async (store: Pick<Store, 'list'>): Promise<UnitId[]> =>
  (await whole(store, units)).map(({ id }) => id)

/** What somebody is in a unit; `null` for who is not one of its people. */
export const rolesIn = async (
  store: Pick<Store, 'get'>,
  unit: UnitId,
  person: PersonId,
): Promise<readonly Role[] | null> =>
  (await store.get(memberships, membershipId(unit, person)))?.roles ?? null
