/** What a large trust has, beside the demo's: many units, one unit of thousands, and times that all come at one hour. */

import { id } from '../../src/core/ids.ts'
import { type Change, insert, type OpenStore } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { type Slot, slots } from '../../src/features/checklists/times/times.ts'
import { identities, membershipId, memberships, people, units } from '../../src/features/people/person.ts'

const clinics = ['Hjertepoliklinikk', 'Lungepoliklinikk', 'Øyepoliklinikk', 'Smertepoliklinikk', 'Dagkirurgi']

export const unitName = (n: number): string =>
  `${clinics[n % clinics.length]} ${Math.floor(n / clinics.length) + 1}`

const member = (unit: string, person: string, at: Instant): readonly Change[] => {
  const [home, who] = [id<'unit'>(unit), id<'person'>(person)]
  return [
    insert(people, { id: who, name: `Person ${person}`, language: 'nb', unit: home, at }),
    insert(identities, { id: `entra-${person}`, person: who }),
    insert(memberships, { id: membershipId(home, who), unit: home, person: who, roles: ['clinician'] }),
  ]
}

const write = async (store: OpenStore, changes: readonly Change[]): Promise<void> => {
  const { written } = await store.write(changes)
  if (!written) throw new Error('The large trust is there already.')
}

/** Each with one who works there. */
export const manyUnits = (store: OpenStore, count: number, at: Instant): Promise<void> =>
  write(
    store,
    Array.from({ length: count }, (_, n) => [
      insert(units, { id: id<'unit'>(`unit-${n}`), name: unitName(n), service: 'video', at }),
      ...member(`unit-${n}`, `alone-${n}`, at),
    ]).flat(),
  )

export const crowdIn = (store: OpenStore, unit: string, count: number, at: Instant): Promise<void> =>
  write(store, Array.from({ length: count }, (_, n) => member(unit, `crowd-${n}`, at)).flat())

/** One in each of the units, all of them at the same time. */
export const timesAt = (store: OpenStore, count: number, start: Instant): Promise<void> =>
  write(
    store,
    Array.from({ length: count }, (_, n): Change => {
      const end = plus(start, { minutes: 30 })
      const unit = id<'unit'>(`unit-${n}`)
      const slot: Slot = {
        id: `${unit}:clinician:${start}:${end}`,
        unit,
        checklist: 'clinician',
        start,
        end,
        sent: false,
      }
      return insert(slots, slot)
    }),
  )
