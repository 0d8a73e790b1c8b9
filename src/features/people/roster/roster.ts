/** Everyone who is known, and how a whole trust is founded at once. */

import { type FunctionCode, functions } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Language, readLanguage } from '../../../core/language.ts'
import type { Role } from '../../../core/roles.ts'
import type { ServiceType } from '../../../core/services.ts'
import { type Change, insert, type Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import type { UnitNumbers } from '../../../core/unitNumbers.ts'
import { whole } from '../../../core/walk.ts'
import { type Duty, duties, dutyId } from '../functions/duties.ts'
import { functionId, type UnitFunction, unitFunctions } from '../functions/functions.ts'
import { identities, membershipId, memberships, people, teams, units } from '../person.ts'
import type { UnitDetails } from '../unitDetails.ts'

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
  readonly details?: UnitDetails
  readonly numbers?: UnitNumbers
  readonly functions?: Readonly<Partial<Record<FunctionCode, PersonId>>>
  readonly duties?: readonly Omit<Duty, 'id' | 'unit'>[]
}

export const everyone = async (store: Store): Promise<Listed[]> => {
  const [persons, known, roles] = await Promise.all([
    whole(store, people),
    whole(store, identities),
    whole(store, memberships),
  ])
  const aadObjectIds = new Map(known.map(identity => [identity.person, identity.id]))
  const rolesOf = new Map(roles.map(membership => [membership.id, membership.roles]))
  return persons.map(({ id, name, unit, language }) => ({
    id,
    aadObjectId: aadObjectIds.get(id) ?? '',
    name,
    roles: unit ? (rolesOf.get(membershipId(unit, id)) ?? []) : [],
    unit,
    language: readLanguage(language),
  }))
}

const foundOne = (founding: Founding, at: Instant): Change[] => {
  const {
    id: unit,
    name,
    service,
    team,
    details,
    numbers,
    functions: held = {},
    duties: hours = [],
  } = founding
  return [
    insert(units, {
      id: unit,
      name,
      service,
      at,
      ...(details ? { details } : {}),
      ...(numbers ? { numbers } : {}),
    }),
    insert(teams, { id: team, unit }),
    ...functions.flatMap(code =>
      held[code] === undefined ? [] : [insert(unitFunctions, functionOf(unit, code, held[code], at))],
    ),
    ...hours.map(duty => insert(duties, { ...duty, id: dutyId(unit, duty.person), unit })),
  ]
}

const functionOf = (unit: UnitId, code: FunctionCode, holder: PersonId, at: Instant): UnitFunction => ({
  id: functionId(unit, code),
  unit,
  function: code,
  holder,
  deputy: null,
  awayUntil: null,
  at,
  by: null,
  before: null,
})

export const found = (
  founded: readonly Founding[],
  persons: readonly (Listed & { readonly unit: UnitId })[],
  at: Instant,
): Change[] => [
  ...founded.flatMap(unit => foundOne(unit, at)),
  ...persons.flatMap(({ id, aadObjectId, name, unit, language, roles }) => [
    insert(people, { id, name, language, unit, at }),
    insert(identities, { id: aadObjectId, person: id }),
    insert(memberships, { id: membershipId(unit, id), unit, person: id, roles }),
  ]),
]
