/** Gives a function to somebody, in one write with the rights that come and go with it. */

import { again } from '../../../core/again.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import { type Change, put, type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { membershipId, memberships } from '../person.ts'
import { functionId, functionsIn, rolesOf, type UnitFunction, unitFunctions } from './functions.ts'

type Wish = Pick<UnitFunction, 'holder' | 'deputy' | 'awayUntil'>

type Assigning = {
  readonly unit: UnitId
  readonly code: FunctionCode
  readonly by: PersonId
  readonly now: Instant
  /** The version of the row that the wish was made from; 0 before there was one. */
  readonly seen: number
}

export type Assigned =
  | { readonly done: true; readonly row: Read<UnitFunction> }
  | { readonly done: false; readonly problem: 'changed' | 'same' | 'stranger' | 'leader' }

const heldBy = (rows: readonly UnitFunction[], person: PersonId): FunctionCode[] =>
  rows.filter(row => row.holder === person || row.deputy === person).map(row => row.function)

/** Roles that came with a function go with it; everything else the person is stays. Nobody is left without a role. */
export const rolesAfter = (
  roles: readonly Role[],
  before: readonly FunctionCode[],
  after: readonly FunctionCode[],
): Role[] => {
  const gone = rolesOf(before).filter(role => !rolesOf(after).includes(role))
  const kept = [...new Set([...roles.filter(role => !gone.includes(role)), ...rolesOf(after)])]
  return kept.length > 0 ? kept : ['clinician']
}

const moveRights = async (
  store: Store,
  unit: UnitId,
  from: readonly UnitFunction[],
  to: readonly UnitFunction[],
) => {
  const touched = [...new Set([...from, ...to].flatMap(({ holder, deputy }) => [holder, deputy]))]
  const changes = await Promise.all(
    touched.map(async (person): Promise<Change[] | null> => {
      if (person === null) return []
      const membership = await store.get(memberships, membershipId(unit, person))
      if (!membership) return to.some(row => row.holder === person || row.deputy === person) ? null : []
      const roles = rolesAfter(membership.roles, heldBy(from, person), heldBy(to, person))
      return roles.join() === membership.roles.join() ? [] : [update(memberships, { ...membership, roles })]
    }),
  )
  return changes.every(change => change !== null) ? changes.flat() : null
}

const problemOf = (wish: Wish, code: FunctionCode): 'same' | 'leader' | null => {
  if (wish.holder !== null && wish.holder === wish.deputy) return 'same'
  // Without a leader nobody could give the functions out any more.
  return code === 'leader' && wish.holder === null ? 'leader' : null
}

export const assign = async (
  store: Store,
  wish: Wish,
  { unit, code, by, now, seen }: Assigning,
): Promise<Assigned> => {
  const problem = problemOf(wish, code)
  if (problem) return { done: false, problem }
  return again(store, async write => {
    const all = await functionsIn(store, unit)
    const known = all.find(row => row.function === code) ?? null
    if ((known?.version ?? 0) !== seen) return { done: false, problem: 'changed' }
    const { holder = null, deputy = null, awayUntil = null } = known ?? {}
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
    }
    const rights = await moveRights(store, unit, all, [...all.filter(({ id }) => id !== row.id), row])
    if (!rights) return { done: false, problem: 'stranger' }
    await write([put(unitFunctions, known, row), ...rights])
    return { done: true, row: (await store.get(unitFunctions, row.id)) ?? { ...row, version: seen } }
  })
}
