/** Gives a function to somebody, in one write with the rights that come and go with it. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import { type Change, put, type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { membershipId, memberships } from '../person.ts'
import { functionId, functionsIn, rolesOf, type UnitFunction, unitFunctions } from './functions.ts'

export type Wish = Pick<UnitFunction, 'holder' | 'deputy' | 'awayUntil'>

type Assigning = {
  readonly unit: UnitId
  readonly code: FunctionCode
  readonly by: PersonId
  readonly now: Instant
  /** The version of the row that the wish was made from; 0 before there was one. */
  readonly seen: number
  /** Takes a change back, after which there is nothing to take back. */
  readonly takesBack?: boolean
}

export type Assigned =
  | { readonly done: true; readonly row: Read<UnitFunction> }
  | { readonly done: false; readonly problem: 'changed' | 'same' | 'stranger' | 'leader' }

const heldBy = (rows: readonly UnitFunction[], person: PersonId): FunctionCode[] =>
  rows.filter(row => row.holder === person || row.deputy === person).map(row => row.function)

/** For who has no other: nobody is left without a role. */
const standIn: Role = 'clinician'

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

const membershipsOf = async (store: Store, unit: UnitId, persons: readonly (PersonId | null)[]) => {
  const named = [...new Set(persons)].filter(person => person !== null)
  const found = await Promise.all(named.map(person => store.get(memberships, membershipId(unit, person))))
  return found.filter(member => member !== null)
}

type Members = Awaited<ReturnType<typeof membershipsOf>>

const rightsOf = (
  members: Members,
  before: readonly UnitFunction[],
  after: readonly UnitFunction[],
): Change[] =>
  members.map(member => {
    const { roles, person } = member
    return update(memberships, {
      ...member,
      roles: rolesAfter(roles, heldBy(before, person), heldBy(after, person)),
    })
  })

const places = ['holder', 'deputy'] as const

/** Whoever has nothing left once this is so. */
const bareIn = (
  { holder, deputy }: Pick<UnitFunction, 'holder' | 'deputy'>,
  members: Members,
  before: readonly UnitFunction[],
  after: readonly UnitFunction[],
) => {
  const bare = members.filter(
    ({ roles, person }) => keptOf(roles, heldBy(before, person), heldBy(after, person)).length === 0,
  )
  return places.filter(place => bare.some(({ person }) => person === { holder, deputy }[place]))
}

/** As they were before somebody stood in for nothing. */
const withoutStandIn = (members: Members, { before }: Pick<UnitFunction, 'before'>): Members => {
  const stoodIn = before?.stoodIn?.map(place => before[place]) ?? []
  return members.map(member =>
    stoodIn.includes(member.person)
      ? { ...member, roles: member.roles.filter(role => role !== standIn) }
      : member,
  )
}

const problemOf = (wish: Wish, code: FunctionCode): 'same' | 'leader' | null => {
  if (wish.holder !== null && wish.holder === wish.deputy) return 'same'
  // Without a leader nobody could give the functions out any more.
  return code === 'leader' && wish.holder === null ? 'leader' : null
}

export const assign = async (
  store: Store,
  wish: Wish,
  { unit, code, by, now, seen, takesBack = false }: Assigning,
): Promise<Assigned> => {
  const problem = problemOf(wish, code)
  if (problem) return { done: false, problem }
  const own = takesBack ? { before: null } : {}
  return again(store, async write => {
    const known = await store.get(unitFunctions, functionId(unit, code))
    if ((known?.version ?? 0) !== seen)
      return known && isAsWished(known, { ...wish, ...own, by, version: seen + 1 })
        ? { done: true, row: known }
        : { done: false, problem: 'changed' }
    const { holder = null, deputy = null, awayUntil = null } = known ?? {}
    // Read before the functions that their roles rest on, and written also where they stay: another function of theirs that
    // is given or taken at the same moment, or their leaving, is weighed with this one.
    const members = await membershipsOf(store, unit, [holder, deputy, wish.holder, wish.deputy])
    const isHere = (person: PersonId | null) =>
      person === null || members.some(member => member.person === person)
    if (!isHere(wish.holder) || !isHere(wish.deputy)) return { done: false, problem: 'stranger' }
    const all = await functionsIn(store, unit)
    const row: UnitFunction = {
      id: functionId(unit, code),
      unit,
      function: code,
      holder: wish.holder,
      deputy: wish.deputy,
      awayUntil: wish.awayUntil,
      at: now,
      by,
      before: { holder, deputy, awayUntil },
      ...own,
    }
    const after = [...all.filter(({ id }) => id !== row.id), row]
    const stoodIn = bareIn({ holder, deputy }, members, all, after)
    const kept = row.before && stoodIn.length > 0 ? { ...row, before: { ...row.before, stoodIn } } : row
    const were = takesBack && known ? withoutStandIn(members, known) : members
    await write([put(unitFunctions, known, kept), ...rightsOf(were, all, after)])
    return { done: true, row: (await store.get(unitFunctions, row.id)) ?? { ...row, version: seen } }
  })
}
