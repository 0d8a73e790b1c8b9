/** A unit's code: the address of its form, used by all its patients, and what the unit chose for the form. */

import { hash } from 'node:crypto'
import type { PersonId, UnitId } from '../../core/ids.ts'
import { type Collection, insert, type PlainChange } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'

export type Code = {
  /** The code itself. */
  readonly id: string
  readonly unit: UnitId
  /** `replaced`: the unit has a newer one. */
  readonly state: 'open' | 'paused' | 'replaced'
  /** Beyond those that Dult speaks: only such as somebody ticked that a translator has read. */
  readonly languages: readonly string[]
  /** Whether patients may write something in their own words. */
  readonly words: boolean
  /** The questions that are asked only where the unit wishes it. */
  readonly extras: readonly string[]
  /** Where patients reach the unit, for the form and the poster; none of those that staff call. Older rows have none. */
  readonly phone?: string
  readonly made: Day
  /** Empty where nobody in particular made it. */
  readonly by: PersonId | ''
}

export const feedbackCodes: Collection<Code> = {
  name: 'feedbackCodes',
  index: ['unit', 'state', 'by'],
  time: 'made',
}

/** What a unit starts with: open, in the languages that Dult speaks, and nothing asked beyond the usual. */
export const newCode = (
  id: string,
  unit: UnitId,
  made: Day,
  by: Code['by'],
  { phone = '', words = false }: Partial<Pick<Code, 'phone' | 'words'>> = {},
): PlainChange =>
  insert(feedbackCodes, { id, unit, state: 'open', languages: [], words, extras: [], phone, made, by })

/** Nobody reads one of these for another: no 0 and O, no 1, I and L. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const length = 8

/** A code out of an id that only chance gave. */
export const codeFrom = (newId: string): string =>
  [...hash('sha256', newId, 'buffer').subarray(0, length)].map(byte => signs[byte % signs.length]).join('')

/** As somebody may type it: in small letters, with room between, or pasted with the end of a sentence. Empty where it can be none. */
export const readCode = (typed: string | undefined): string => {
  const code = (typed ?? '').replace(/[\s\-.,;:)>«»“”"']/g, '').toUpperCase()
  return code.length === length && [...code].every(sign => signs.includes(sign)) ? code : ''
}
