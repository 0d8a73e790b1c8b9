/** Whoever loses a role by another's hand is told of it, once, in their own chat: nobody finds out by a button that is gone. */

import { show } from '../../../core/cards.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Draft, type Letter, letters, type Outdated } from '../../../core/letters.ts'
import type { Role } from '../../../core/roles.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { type Membership, membershipId, memberships } from '../person.ts'
import { unitName } from '../unitPeople.ts'
import {
  type Before,
  functionId,
  isOfSeveral,
  roleOf,
  type UnitFunction,
  unitFunctions,
} from './functions.ts'
import { holds } from './rights.ts'

const daysFresh = 7

/** A slip is mostly seen and taken back at once, and is told to nobody then. */
const minutesOfSlips = 30

/** Of what is taken back later than that, who had it; nobody of a slip. */
export const hadIt = (row: UnitFunction | null, now: Instant): Before | null =>
  row && now > plus(row.at, { minutes: minutesOfSlips })
    ? { holder: row.holder, deputy: row.deputy, awayUntil: row.awayUntil }
    : null

type Change = {
  readonly row: UnitFunction
  readonly version: number
  /** As they are once it is so. */
  readonly members: readonly Pick<Membership, 'person' | 'roles'>[]
}

const stateOf = ({ row, members }: Change, person: PersonId): 'lost' | 'kept' | 'deputy' => {
  if (row.before?.deputy === person) return 'deputy'
  const role = isOfSeveral(row.function) ? roleOf(row.function) : null
  const roles = members.find(member => member.person === person)?.roles ?? []
  return role !== null && roles.includes(role) ? 'kept' : 'lost'
}

export const lettersToFormer = async (store: Pick<Store, 'get'>, change: Change): Promise<Draft[]> => {
  const { row, version, members } = change
  const { unit, function: code, at, by, before } = row
  const former = members.filter(
    ({ person }) =>
      person !== by &&
      !holds(row, person) &&
      [before?.holder, before?.deputy, before?.freed].includes(person),
  )
  const name = former.length > 0 ? await unitName(store, unit) : ''
  return former.map(({ person }) => ({
    series: 'role-passed',
    campaign: `role:${unit}:${code}:${version}`,
    kind: 'service',
    person,
    unit,
    show: show('people/passed', { unit: name, code, state: stateOf(change, person) }),
    due: plus(at, { minutes: minutesOfSlips }),
    expires: plus(at, { days: daysFresh }),
  }))
}

type Told = { readonly unit: UnitId; readonly code: FunctionCode; readonly state: unknown }

/** Who is said to be one of several still, or to be none any more, may have become the other since. */
const isTrueOf = ({ code, state }: Told, roles: readonly Role[]): boolean => {
  const role = isOfSeveral(code) ? roleOf(code) : null
  return role === null || state === 'deputy' || roles.includes(role) === (state === 'kept')
}

const toldIn = ({ show: { data } }: Letter, unit: UnitId): Told => ({
  unit,
  code: data.code as FunctionCode,
  state: data.state,
})

const versionOf = ({ campaign }: Letter): number => Number(campaign.slice(campaign.lastIndexOf(':') + 1))

/** Asked right before it leaves: whoever has it again by then has lost nothing, and of two that are true the last is told. */
export const outdatedPassed =
  (store: Pick<Store, 'get' | 'list'>) =>
  async (letter: Letter): Promise<Outdated | null> => {
    const { unit, person } = letter
    if (!unit) return null
    const told = toldIn(letter, unit)
    const [row, member, all] = await Promise.all([
      store.get(unitFunctions, functionId(unit, told.code)),
      store.get(memberships, membershipId(unit, person)),
      whole(store, letters, { where: { series: 'role-passed', person, unit } }),
    ])
    const roles = member?.roles ?? []
    if ((row && holds(row, person)) || !isTrueOf(told, roles)) return 'done'
    const isToldLater = all.some(other => {
      const since = toldIn(other, unit)
      const isLater = since.code === told.code && versionOf(other) > versionOf(letter)
      return isLater && other.state !== 'suppressed' && isTrueOf(since, roles)
    })
    return isToldLater ? 'done' : null
  }
