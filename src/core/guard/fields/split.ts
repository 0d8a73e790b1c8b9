/** Finds a number whose pieces stand in different fields of one form, in any order, with other fields between. */

import { digitsOf } from '../numbers/digits.ts'
import { identityLength } from '../numbers/identity.ts'
import { isProven } from '../numbers/numbers.ts'
import { isOfPerson } from '../numbers/pieces.ts'
import { fits, type Pieces, piecesIn, splitIn } from '../numbers/split.ts'
import { toldIn } from '../numbers/told.ts'
import { otherReadings } from '../seeing/readings.ts'
import { identityWords, patientWords } from '../words/words.ts'
import { isOverEdge } from './overEdge.ts'

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

/** `fnr 0381`: the word that says what it is takes no digit away. */
const withoutLabel = (text: string): string => {
  if (text.length > longestBare || !/\d/.test(text)) return text
  const rest = text.replace(identityWords, '').replace(patientWords, '').trim()
  return /\p{L}/u.test(rest) ? text : rest
}

const fieldOf = (written: string): Field => fieldOfPlain(withoutLabel(written))

const fieldOfPlain = (text: string): Field => ({
  text,
  bare: text.length <= longestBare && /\d/.test(text) && !/\p{L}/u.test(text),
  pieces: merged([text, ...otherReadings(text)].map(reading => piecesIn(digitsOf(reading)))),
})

const isoDate = /^\d{4}-\d\d-\d\d$/

const twoParts = (one: string, other: string): boolean => {
  if (isoDate.test(one) || isoDate.test(other)) return false
  const text = `${one} ${other}`
  const digits = digitsOf(text)
  return digits.count === identityLength && isProven(text, digits)
}

/** The ways in which a form parts a number that has more than two parts. */
const partings = /^(?:[12],[12],(?:2|4),(?:5|3,2)|6,3,2)$/
const mostParts = 5

/** In any other way, as by whoever takes fields for as long as they like. */
const inAnyParts = (parts: readonly string[]): boolean => {
  const text = parts.join(', ')
  const digits = digitsOf(text)
  return digits.count === identityLength && toldIn(text, digits) > 0
}

const manyParts = (parts: readonly string[]): boolean => {
  if (inAnyParts(parts)) return true
  if (!partings.test(parts.map(part => part.replace(/\D/g, '').length).join())) return false
  const text = parts.join(' ')
  const digits = digitsOf(text)
  return splitIn(text, digits) > 0 || (digits.count === identityLength && isProven(text, digits))
}

/** Neighbours among the fields that hold only digits, from left to right or from right to left. */
const inNeighbours = (bare: readonly string[], last: number): boolean => {
  for (let first = last - 1; first >= 0 && last - first < mostParts; first -= 1) {
    const parts = bare.slice(first, last + 1)
    if (manyParts(parts) || manyParts(parts.toReversed())) return true
  }
  return false
}

/** One digit in each field, and no field that holds another digit: a form made for it. */
const oneByOne = (bare: readonly string[]): boolean =>
  bare.length === identityLength &&
  bare.every(text => text.length === 1) &&
  isProven(bare.join(' '), digitsOf(bare.join(' ')))

const inPair = (one: Field, other: Field): boolean => {
  const bothBare = one.bare && other.bare
  if (fits(one.pieces, other.pieces, bothBare) || fits(other.pieces, one.pieces, bothBare)) return true
  return bothBare && (twoParts(one.text, other.text) || twoParts(other.text, one.text))
}

const yearAlone = /^\D*((?:19|20)?\d\d)\D*$/
const inThree = /^\D*(\d{1,2})[. /-]{1,3}(\d{1,2})\D{1,9}((?:19|20)?\d\d)$/

/** Day and month in one field, the year in the next, in either order. */
const datesOver = (one: Field, other: Field): Pieces => {
  const dates = [
    [one.text, other.text],
    [other.text, one.text],
  ].flatMap(([first = '', second = '']) => {
    const [, year] = (second.length <= longestBare && yearAlone.exec(second)) || []
    if (!year || first.length > longestBare) return []
    const text = `${first} ${year}`
    const figures = [text, ...otherReadings(text)].flatMap(reading => inThree.exec(reading)?.slice(1) ?? [])
    return figures.length === 0 ? [] : piecesIn(digitsOf(figures.slice(0, 3).join('.'))).dates
  })
  return { dates: dates.filter(isOfPerson), rests: [] }
}

/** The field in which the number is complete. */
export const splitOverFields = (texts: ReadonlyMap<string, string>): string | null => {
  const before: Field[] = []
  const over: Pieces[] = []
  const bare: string[] = []
  for (const [name, text] of texts) {
    if (!/\d|(?:\p{L}{2,6}[\s,-]+){4}/u.test(text) || before.length === mostFields) continue
    const field = fieldOf(text)
    if (before.some(earlier => inPair(earlier, field))) return name
    if (over.some(dates => fits(dates, field.pieces, false))) return name
    const latest = before.at(-1)
    if (latest && isOverEdge(latest.text, field.text)) return name
    if (latest) over.push(datesOver(latest, field))
    const dates = over.at(-1)
    if (dates && before.some(earlier => fits(dates, earlier.pieces, false))) return name
    before.push(field)
    if (!field.bare) continue
    bare.push(text)
    if (inNeighbours(bare, bare.length - 1)) return name
  }
  return oneByOne(bare) ? ([...texts.keys()].at(-1) ?? null) : null
}
