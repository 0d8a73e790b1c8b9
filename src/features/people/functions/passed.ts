/** Whoever loses a role by another's hand is told of it, once, in their own chat: nobody finds out by a button that is gone. */

import { show } from '../../../core/cards.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { Membership } from '../person.ts'
import { unitName } from '../unitPeople.ts'
import { functionId, isOfSeveral, roleOf, type UnitFunction, unitFunctions } from './functions.ts'
import { holds } from './rights.ts'

const daysFresh = 7

/** A slip is mostly seen and taken back at once, and is told to nobody then. */
const minutesOfSlips = 30

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

/** Asked right before it leaves: whoever has it again by then has lost nothing. */
export const outdatedPassed =
  (store: Pick<Store, 'get'>) =>
  async ({ unit, person, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const row = await store.get(unitFunctions, functionId(unit, data.code as FunctionCode))
    return row && holds(row, person) ? 'done' : null
  }
