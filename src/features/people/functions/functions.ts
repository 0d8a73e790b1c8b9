/** Functions: what a unit needs somebody to be. Tasks belong to the function and follow whoever holds it. */

import { type FunctionCode, functions } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import type { ServiceType } from '../../../core/services.ts'
import type { Collection, Read, Store } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import { membershipId, memberships } from '../person.ts'

type Holding = {
  readonly holder: PersonId | null
  readonly deputy: PersonId | null
  /** The last day on which the deputy stands in. */
  readonly awayUntil: Day | null
}

export type Before = Holding & {
  /** Who of these had nothing else, and was made a clinician instead: taken back, they are so no more. Absent where nobody was. */
  readonly stoodIn?: readonly ('holder' | 'deputy' | 'freed')[]
  /** Who of those that were given it had what it makes of people already: taken back, they keep that. Absent where nobody had. */
  readonly anyway?: readonly ('holder' | 'deputy')[]
  /** Who had that without the function, and was freed of it. Absent where nobody was. */
  readonly freed?: PersonId
}

export type UnitFunction = Holding & {
  /** `{unit}:{function}` */
  readonly id: string
  readonly unit: UnitId
  readonly function: FunctionCode
  readonly at: Instant
  /** Who changed it last, and from what, so that they can take it back; from nothing where they did. */
  readonly by: PersonId | null
  readonly before: Before | null
}

export const unitFunctions: Collection<UnitFunction> = {
  name: 'functions',
  index: ['unit', 'function', 'holder', 'deputy', 'by'],
  time: 'at',
}

export const functionId = (unit: UnitId, code: FunctionCode): string => `${unit}:${code}`

/** What its holder and deputy may do in the unit; system contacts need no more than anyone. */
const rights: Readonly<Record<FunctionCode, Role | null>> = {
  leader: 'leader',
  clinical: 'project',
  project: 'project',
  facilitator: 'project',
  'head-superuser': 'superuser',
  superuser: 'superuser',
  champion: 'champion',
  secretary: 'secretary',
  system: null,
}

export const roleOf = (code: FunctionCode): Role | null => rights[code]

export const rolesOf = (held: readonly FunctionCode[]): Role[] => held.flatMap(code => rights[code] ?? [])

/** What several in a unit are at once. One of them has the function, so that its tasks are somebody's. */
const several: readonly (Role | null)[] = ['superuser', 'champion', 'secretary']

export const isOfSeveral = (code: FunctionCode): boolean => several.includes(rights[code])

/** What cannot go without somebody, by the kind of service. */
const needed: Readonly<Record<ServiceType, readonly FunctionCode[]>> = {
  video: ['leader', 'clinical', 'superuser', 'secretary'],
  wound: ['leader', 'clinical', 'superuser'],
  interdisciplinary: ['leader', 'superuser', 'secretary'],
  home: ['leader', 'clinical', 'superuser', 'system'],
}

/** `awaited` are those whose work waits in the unit. */
export const missingIn = (
  service: ServiceType,
  awaited: readonly FunctionCode[],
  held: readonly Pick<UnitFunction, 'function' | 'holder'>[],
) =>
  functions
    .filter(code => needed[service].includes(code) || awaited.includes(code))
    .filter(code => !held.some(row => row.function === code && row.holder !== null))

export const functionsIn = (
  store: Pick<Store, 'list'>,
  unit: UnitId,
): Promise<readonly Read<UnitFunction>[]> => whole(store, unitFunctions, { where: { unit } })

/** The holder; the deputy while the holder is away, or when the holder left. */
export const holderOf = async (
  store: Pick<Store, 'get'>,
  unit: UnitId,
  code: FunctionCode,
  today: Day,
): Promise<PersonId | null> => {
  const row = await store.get(unitFunctions, functionId(unit, code))
  if (!row) return null
  const isHere = async (person: PersonId | null) =>
    person !== null && (await store.get(memberships, membershipId(unit, person))) !== null
  const isAway = row.awayUntil !== null && today <= row.awayUntil
  if (!isAway && (await isHere(row.holder))) return row.holder
  if (await isHere(row.deputy)) return row.deputy
  return (await isHere(row.holder)) ? row.holder : null
}
