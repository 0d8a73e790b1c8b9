/** Finds a number whose pieces stand in different fields of one form, in any order, with other fields between. */

import { digitsOf, groupsOf } from '../numbers/digits.ts'
import { identityLength } from '../numbers/identity.ts'
import { isProven } from '../numbers/numbers.ts'
import { fit, type Pieces, piecesIn, splitIn } from '../numbers/split.ts'
import { otherReadings } from '../seeing/readings.ts'

type Field = {
  readonly text: string
  /** Nothing but digits and signs. */
  readonly bare: boolean
  readonly pieces: Pieces
}

const longestBare = 24
const mostFields = 24

const merged = (all: readonly Pieces[]): Pieces => ({
  dates: all.flatMap(({ dates }) => dates),
  rests: all.flatMap(({ rests }) => rests),
})

const fieldOf = (text: string): Field => ({
  text,
  bare: text.length <= longestBare && /\d/.test(text) && !/\p{L}/u.test(text),
  pieces: merged([text, ...otherReadings(text)].map(reading => piecesIn(digitsOf(reading)))),
})

/** `140356 48123` in as many pieces as one likes, but one that people would part it in: the date ends with a field. */
const isWhole = (parts: readonly string[]): boolean => {
  const text = parts.join(' ')
  const digits = digitsOf(text)
  if (digits.count > identityLength + 2) return false
  if (splitIn(text, digits) > 0) return true
  if (digits.count !== identityLength || !isProven(digits)) return false
  if (parts.length <= 2) return true
  let sum = 0
  return groupsOf(digits, 0, identityLength).some(length => (sum += length) === 6)
}

/** Neighbours among the fields that hold only digits, from left to right or from right to left. */
const inNeighbours = (bare: readonly string[], last: number): boolean => {
  for (let first = last - 1; first >= 0 && last - first < identityLength; first -= 1) {
    const parts = bare.slice(first, last + 1)
    if (isWhole(parts) || isWhole(parts.toReversed())) return true
  }
  return false
}

const inPair = (one: Field, other: Field): boolean => {
  const bothBare = one.bare && other.bare
  if (fit(one.pieces, other.pieces, bothBare) || fit(other.pieces, one.pieces, bothBare)) return true
  return bothBare && (isWhole([one.text, other.text]) || isWhole([other.text, one.text]))
}

/** The field in which the number is complete. */
export const splitOverFields = (texts: ReadonlyMap<string, string>): string | null => {
  const before: Field[] = []
  const bare: string[] = []
  for (const [name, text] of texts) {
    if (!/\d|(?:\p{L}{2,6}[\s,-]+){4}/u.test(text) || before.length === mostFields) continue
    const field = fieldOf(text)
    if (before.some(earlier => inPair(earlier, field))) return name
    before.push(field)
    if (!field.bare) continue
    bare.push(text)
    if (inNeighbours(bare, bare.length - 1)) return name
  }
  return null
}
