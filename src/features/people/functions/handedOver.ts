/** What whoever gave a function away is told of those who had it: by name who has it no more, and who is what it makes of people still. */

import type { PersonId } from '../../../core/ids.ts'
import { firstName } from '../../../core/shownName.ts'
import type { Read, Store } from '../../../core/store.ts'
import type { Membership } from '../person.ts'
import { nameOf } from '../unitPeople.ts'
import { isOfSeveral, roleOf, type UnitFunction } from './functions.ts'
import { holds, isAnyway } from './rights.ts'

type Around = {
  readonly held: readonly UnitFunction[]
  readonly members: readonly Pick<Membership, 'person' | 'roles'>[]
  readonly reader: PersonId
}

const nobody = { now: [], gone: [], offers: [] }

/** Those who had a place, or the role without one, and have no place now. */
const goneFrom = (row: UnitFunction): PersonId[] => {
  const { holder = null, deputy = null, freed = null } = row.before ?? {}
  return [...new Set([holder, deputy, freed])].filter(
    (person): person is PersonId => person !== null && !holds(row, person),
  )
}

export const handedOver = async (
  store: Pick<Store, 'get'>,
  row: Read<UnitFunction> | undefined,
  { held, members, reader }: Around,
) => {
  const persons = row ? goneFrom(row) : []
  if (!row || persons.length === 0) return nobody
  const { function: code, holder, deputy, awayUntil, version: seen } = row
  const role = isOfSeveral(code) ? (roleOf(code) ?? '') : ''
  const gone = await Promise.all(
    persons.map(async person => {
      const member = members.find(one => one.person === person)
      const name = (await nameOf(store, person)) || '–'
      const isStill = role !== '' && member !== undefined && member.roles.some(one => one === role)
      return {
        person,
        name,
        role,
        state: isStill ? ('kept' as const) : ('lost' as const),
        who: person === reader ? ('you' as const) : ('other' as const),
        mayFree: isStill && isAnyway(member, code, held),
        mayStandIn: !isStill && member !== undefined && person === row.before?.holder,
      }
    }),
  )
  const isHanded = holder !== null && holder !== row.before?.holder
  const free = gone.find(({ mayFree }) => mayFree)
  // Whoever gave the lead away gives nothing more.
  const canStandIn = isHanded && deputy === null && code !== 'leader'
  const standIn = canStandIn ? gone.find(({ mayStandIn }) => mayStandIn) : undefined
  const offers = [
    ...(free ? [{ does: 'free', name: firstName(free.name), drop: free.person }] : []),
    ...(standIn
      ? [{ does: 'stand-in', name: firstName(standIn.name), deputy: standIn.person, drop: '' }]
      : []),
  ]
  return {
    now: isHanded ? [{ code, name: await nameOf(store, holder) }] : [],
    gone: gone.map(({ name, role, state, who }) => ({ name, role, state, who })),
    offers: offers.map(offer => ({
      deputy: deputy ?? 'none',
      ...offer,
      code,
      seen,
      holder: holder ?? 'none',
      until: awayUntil ?? '',
    })),
  }
}
