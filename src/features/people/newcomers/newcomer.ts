/** Newcomers: who chose a unit by themselves, and is none of its people until its leader says yes; and who was taken out again. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Origin } from '../../../core/roster.ts'
import { type Collection, type PlainChange, put, type Read, remove, type Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { membershipId } from '../person.ts'

export type Newcomer = {
  /** `{unit}:{person}`, as the membership that it may become. */
  readonly id: string
  readonly unit: UnitId
  readonly person: PersonId
  /** All but `waiting` are kept for as long as the answer may be taken back, and for who asks again. */
  readonly state: 'waiting' | 'in' | 'declined' | 'out'
  /** When they chose the unit, or were answered, or when that was taken back. */
  readonly at: Instant
  /** When they chose it; absent until they were answered, as `at` says it. */
  readonly chose?: Instant
  /** Whether the unit's leaders have had a letter about them: nobody is told of twice. */
  readonly told: boolean
  readonly by: PersonId | null
  /** Whose account Teams says that it is; absent until it was asked, or where it cannot say. */
  readonly origin?: Origin | 'unknown'
  /** The cause of the letter that the answer came in; empty until there is one. */
  readonly letter: string
  /** They were one of its people before they asked, or before a yes was taken back. */
  readonly left?: true
}

export const newcomers: Collection<Newcomer> = {
  name: 'newcomers',
  index: ['unit', 'person', 'state', 'told', 'by'],
  time: 'at',
}

export const newcomerId = membershipId

export const isAwaited = async (
  store: Pick<Store, 'get'>,
  unit: UnitId,
  person: PersonId,
): Promise<boolean> => (await store.get(newcomers, newcomerId(unit, person)))?.state === 'waiting'

type Standing = Pick<Newcomer, 'state' | 'left'>

/** Whatever they ask for since, and whatever comes of that. */
const wasThere = ({ state, left }: Standing): boolean => state === 'out' || state === 'in' || left === true

export const leftBefore = (row: Standing | null): Pick<Newcomer, 'left'> =>
  row && wasThere(row) ? { left: true } : {}

/** That they were there is known for as long as this is kept. */
export const goneFrom = (unit: UnitId, person: PersonId, at: Instant): Newcomer => ({
  id: newcomerId(unit, person),
  unit,
  person,
  state: 'out',
  at,
  told: true,
  by: null,
  letter: '',
})

/** Who asks no more, and was never there, is none that the unit needs to know of. */
export const asksNoMore = (row: Read<Newcomer>, at: Instant): PlainChange =>
  wasThere(row) ? put(newcomers, row, goneFrom(row.unit, row.person, at)) : remove(newcomers, row)
