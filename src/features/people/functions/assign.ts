/** Gives a function to somebody, in one write with the rights that come and go with it. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { put, type Read, type Store, update } from '../../../core/store.ts'
import type { Tell } from '../../../core/tell.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { membershipId, memberships } from '../person.ts'
import {
  type Before,
  functionId,
  functionsIn,
  isOfSeveral,
  type UnitFunction,
  unitFunctions,
} from './functions.ts'
import { isTooLate } from './mayUndo.ts'
import { hadIt, lettersToFormer } from './passed.ts'
import { isAnyway, makeWay, places, rolesOfEach, standIn } from './rights.ts'

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
  /** One of several who have the role beside whoever has the function: they have it no more. */
  readonly frees?: PersonId | null
}

export type Assigned =
  | { readonly done: true; readonly row: Read<UnitFunction> }
  | { readonly done: false; readonly problem: 'changed' | 'same' | 'stranger' | 'leader' | 'unchanged' }

const membershipsOf = async (store: Store, unit: UnitId, persons: readonly (PersonId | null)[]) => {
  const named = [...new Set(persons)].filter(person => person !== null)
  const found = await Promise.all(named.map(person => store.get(memberships, membershipId(unit, person))))
  return found.filter(member => member !== null)
}

type Members = Awaited<ReturnType<typeof membershipsOf>>

/** As they were before somebody stood in for nothing. */
const withoutStandIn = (members: Members, before: Before | null): Members => {
  const stoodIn = before?.stoodIn?.map(place => before[place]) ?? []
  return members.map(member =>
    stoodIn.includes(member.person) && !member.listed?.includes(standIn)
      ? { ...member, roles: member.roles.filter(role => role !== standIn) }
      : member,
  )
}

/** Whoever had the role before they were given the function has it again, and so has who was freed of it. */
const stayBack = ({ holder, deputy, before }: UnitFunction): PersonId[] =>
  [...(before?.anyway ?? []).map(place => ({ holder, deputy })[place]), before?.freed ?? null].filter(
    person => person !== null,
  )

const problemOf = (wish: Wish, code: FunctionCode): 'same' | 'leader' | null => {
  if (wish.holder !== null && wish.holder === wish.deputy) return 'same'
  // Without a leader nobody could give the functions out any more.
  return code === 'leader' && wish.holder === null ? 'leader' : null
}

export const assign = async (
  store: Store,
  { holder, deputy, awayUntil }: Wish,
  { unit, code, by, now, seen, takesBack = false, frees = null }: Assigning,
  tell: Tell,
): Promise<Assigned> => {
  const wish = { holder, deputy, awayUntil }
  const problem = problemOf(wish, code)
  if (problem) return { done: false, problem }
  const own = takesBack ? { before: null } : {}
  return again(store, async (_, written) => {
    const known = await store.get(unitFunctions, functionId(unit, code))
    if ((known?.version ?? 0) !== seen)
      return known &&
        isAsWished(known, { ...wish, ...own, by, version: seen + 1 }) &&
        (known.before?.freed ?? null) === frees
        ? { done: true, row: known }
        : { done: false, problem: 'changed' }
    const was = {
      holder: known?.holder ?? null,
      deputy: known?.deputy ?? null,
      awayUntil: known?.awayUntil ?? null,
    }
    const back = takesBack && known ? stayBack(known) : []
    // Read before the functions that their roles rest on, and written also where they stay: another function of theirs that
    // is given or taken at the same moment, or their leaving, is weighed with this one.
    const members = await membershipsOf(store, unit, [was.holder, was.deputy, holder, deputy, frees, ...back])
    const isHere = (person: PersonId | null) =>
      person === null || members.some(member => member.person === person)
    if (![holder, deputy, frees, ...back].every(isHere)) return { done: false, problem: 'stranger' }
    const all = await functionsIn(store, unit)
    const isSoAnyway = (person: PersonId | null) =>
      members.some(member => member.person === person && isAnyway(member, code, all))
    // A list may have taken it from them since, or another function given them a place.
    if (frees !== null && !isSoAnyway(frees)) return { done: false, problem: 'changed' }
    const anyway = places.filter(place => isSoAnyway(wish[place]))
    const before: Before = {
      ...was,
      ...(anyway.length > 0 ? { anyway } : {}),
      ...(frees === null ? {} : { freed: frees }),
    }
    const row: UnitFunction = {
      id: functionId(unit, code),
      unit,
      function: code,
      ...wish,
      at: now,
      by,
      before: takesBack ? null : before,
    }
    const after = [...all.filter(({ id }) => id !== row.id), row]
    const stay = takesBack ? back : isOfSeveral(code) ? makeWay(was, wish) : []
    // What was given for want of anything else goes again with the next thing that they are given.
    const were = known && !isTooLate(known, now) ? withoutStandIn(members, known.before) : members
    const each = rolesOfEach(were, { code, before: all, after, stay, freed: frees })
    const stoodIn = ([...places, 'freed'] as const).filter(place =>
      each.some(({ member, isBare }) => isBare && member.person === before[place]),
    )
    const kept = row.before && stoodIn.length > 0 ? { ...row, before: { ...row.before, stoodIn } } : row
    const roles = each.map(({ member }) => member)
    const isAsFound = ([...places, 'awayUntil'] as const).every(part => was[part] === wish[part])
    if (!takesBack && frees === null && isAsFound) return { done: false, problem: 'unchanged' }
    const former = takesBack ? hadIt(known, now) : kept.before
    const change = { row: { ...kept, before: former }, version: seen + 1, members: roles }
    const drafts = await lettersToFormer(store, change)
    const changes = [put(unitFunctions, known, kept), ...roles.map(member => update(memberships, member))]
    written(await tell(store, drafts, changes))
    return { done: true, row: (await store.get(unitFunctions, row.id)) ?? { ...row, version: seen } }
  })
}
