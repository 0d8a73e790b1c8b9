/** Which roles come and go as a function changes hands. What several may be is taken from nobody by giving it to one more. */

import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import type { Membership } from '../person.ts'
import { isOfSeveral, roleOf, rolesOf, type UnitFunction } from './functions.ts'

type Member = Pick<Membership, 'person' | 'roles'>
type Holders = Pick<UnitFunction, 'holder' | 'deputy'>

export const places = ['holder', 'deputy'] as const

export const holds = ({ holder, deputy }: Holders, person: PersonId | null): boolean =>
  person !== null && (holder === person || deputy === person)

const heldBy = (rows: readonly UnitFunction[], person: PersonId): FunctionCode[] =>
  rows.filter(row => holds(row, person)).map(row => row.function)

/** For who has no other: nobody is left without a role. */
export const standIn: Role = 'clinician'

/** By the latest change to a function. */
export const standsIn = (rows: readonly Pick<UnitFunction, 'before'>[], person: PersonId): boolean =>
  rows.some(({ before }) => before?.stoodIn?.some(place => before[place] === person))

const keptOf = (
  roles: readonly Role[],
  before: readonly FunctionCode[],
  after: readonly FunctionCode[],
): Role[] => {
  const gone = rolesOf(before).filter(role => !rolesOf(after).includes(role))
  return [...new Set([...roles.filter(role => !gone.includes(role)), ...rolesOf(after)])]
}

/** Roles that came with a function go with it; everything else the person is stays. */
export const rolesAfter = (...change: Parameters<typeof keptOf>): Role[] => {
  const kept = keptOf(...change)
  return kept.length > 0 ? kept : [standIn]
}

/** Is what the function makes of people, and has neither it nor another that does. */
export const isAnyway = (
  { person, roles }: Member,
  code: FunctionCode,
  held: readonly UnitFunction[],
): boolean => {
  const role = roleOf(code)
  return role !== null && roles.includes(role) && !rolesOf(heldBy(held, person)).includes(role)
}

/** The other superusers, champions and secretaries: by a list, or since the function went to one more. */
export const alsoIn = <M extends Member>(
  members: readonly M[],
  code: FunctionCode,
  held: readonly UnitFunction[],
): M[] =>
  isOfSeveral(code) && roleOf(code) === code ? members.filter(member => isAnyway(member, code, held)) : []

/** Those whose place somebody else takes. Where nobody does, it is taken from them. */
export const makeWay = (was: Holders, now: Holders): PersonId[] =>
  places.flatMap(place => {
    const person = was[place]
    return person !== null && now[place] !== null && !holds(now, person) ? [person] : []
  })

type Change = {
  readonly code: FunctionCode
  readonly before: readonly UnitFunction[]
  readonly after: readonly UnitFunction[]
  /** Who stays what the function makes of people, also without it. */
  readonly stay: readonly PersonId[]
  /** Who is so no more, and had no place to lose. */
  readonly freed: PersonId | null
}

/** What each of them is once it is so; `isBare` are those who have nothing left. */
export const rolesOfEach = <M extends Member>(
  members: readonly M[],
  { code, before, after, stay, freed }: Change,
) =>
  members.map(member => {
    const had = [...heldBy(before, member.person), ...(member.person === freed ? [code] : [])]
    const has = [...heldBy(after, member.person), ...(stay.includes(member.person) ? [code] : [])]
    return {
      member: { ...member, roles: rolesAfter(member.roles, had, has) },
      isBare: keptOf(member.roles, had, has).length === 0,
    }
  })
