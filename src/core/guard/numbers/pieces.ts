/** The two pieces of a number that people part: the date, in every way in which dates are written, and the five digits after it. */

import { apart, type Digits, joined, loose } from './digits.ts'
import { startsWithDate } from './identity.ts'

/** A piece's digits, and the groups from and to which it stands. */
export type Piece = {
  /** As one number: the date as `ddmmyy`. */
  readonly number: number
  readonly from: number
  readonly to: number
  /** A day in which the bot is in use: rather an appointment. */
  readonly ahead: boolean
  /** The year or the month stands first: rather something else. */
  readonly turned: boolean
  /** Other figures are joined to it. */
  readonly beside: boolean
}

const firstYearOfUse = 2025
/** Two digits for a year until here are of this century, if the date is set apart by signs. */
const lastShortYear = 29

export const startOf = ({ starts }: Digits, group: number): number => starts[group] ?? 0
export const lengthOf = ({ starts }: Digits, group: number): number =>
  (starts[group + 1] ?? 0) - (starts[group] ?? 0)
/** Whether other digits are joined to a group from before it. */
export const isJoined = (digits: Digits, group: number, text = ''): boolean => {
  if (group >= digits.groups || tieBefore(digits, group) !== joined) return false
  const first = startOf(digits, group)
  return first > 0 && !/^\.\s/.test(text.slice((digits.place[first - 1] ?? 0) + 1, digits.place[first]))
}

export const tieBefore = ({ tie, starts }: Digits, group: number): number => tie[starts[group] ?? 0] ?? apart

export const numberAt = ({ value }: Digits, first: number, size: number): number => {
  let number = 0
  for (let index = first; index < first + size; index += 1) number = number * 10 + (value[index] ?? 0)
  return number
}

const scratch = new Uint8Array(6)

export const pieceOf = (
  day: number,
  month: number,
  year: number,
  fullYear: number,
  from: number,
  to: number,
): Piece | null => {
  scratch[0] = Math.floor(day / 10)
  scratch[1] = day % 10
  scratch[2] = Math.floor(month / 10)
  scratch[3] = month % 10
  scratch[4] = Math.floor(year / 10) % 10
  scratch[5] = year % 10
  return startsWithDate(scratch, 0)
    ? {
        number: day * 10000 + month * 100 + (year % 100),
        from,
        to,
        ahead: fullYear >= firstYearOfUse,
        turned: false,
        beside: false,
      }
    : null
}

/** A day and a month as a calendar has them, and none of those that numbers of some kinds have instead. */
export const isPlain = ({ number }: Piece): boolean =>
  number >= 10000 && number < 320000 && Math.trunc(number / 100) % 100 <= 12 && number % 10000 >= 100

/** Beside it the day of a D-number, which is forty more, or the month of an H-number. */
export const isOfPerson = (piece: Piece): boolean =>
  isPlain(piece) ||
  isPlain({ ...piece, number: piece.number - 400000 }) ||
  isPlain({ ...piece, number: piece.number - 4000 })

/** The century of two digits for a year, where it matters. */
const withShort = (year: number): number =>
  year >= firstYearOfUse % 100 && year <= lastShortYear ? 2000 + year : 0

export const isYear = (number: number): boolean => number >= 1890 && number < 2100

const inOne = (digits: Digits, group: number, size: number): Piece | null => {
  const first = startOf(digits, group)
  const pair = (offset: number): number => numberAt(digits, first + offset, 2)
  if (size === 6) return pieceOf(pair(0), pair(2), pair(4), 0, group, group + 1)
  const year = numberAt(digits, first, 4)
  const last = numberAt(digits, first + 4, 4)
  // `20061987`: a day may look like the years, and no date can be read both ways.
  const yearBefore = isYear(year) ? pieceOf(pair(6), pair(4), year, year, group, group + 1) : null
  return yearBefore ?? (isYear(last) ? pieceOf(pair(0), pair(2), last, last, group, group + 1) : null)
}

const inThree = (digits: Digits, group: number, size: number): Piece | null => {
  const middle = lengthOf(digits, group + 1)
  const last = lengthOf(digits, group + 2)
  if (middle > 2 || (last !== 2 && last !== 4 && size !== 4)) return null
  const one = numberAt(digits, startOf(digits, group), size)
  const two = numberAt(digits, startOf(digits, group + 1), middle)
  const three = numberAt(digits, startOf(digits, group + 2), last)
  if (size <= 2) {
    if (last === 4) return isYear(three) ? pieceOf(one, two, three, three, group, group + 3) : null
    return pieceOf(one, two, three, withShort(three), group, group + 3)
  }
  const isIso = size === 4 && last <= 2 && isYear(one)
  return isIso ? pieceOf(three, two, one, one, group, group + 3) : null
}

export const isOneRow = (digits: Digits, group: number): boolean =>
  tieBefore(digits, group + 1) <= loose && tieBefore(digits, group + 2) <= loose

/** `1403 1956`: two hours, or an hour and a year, by chance. */
const inTwo = (digits: Digits, group: number): Piece | null => {
  if (lengthOf(digits, group + 1) !== 4 || tieBefore(digits, group + 1) > joined) return null
  const day = numberAt(digits, startOf(digits, group), 4)
  const year = numberAt(digits, startOf(digits, group + 1), 4)
  if (!isYear(year)) return null
  const date = pieceOf(Math.trunc(day / 100), day % 100, year, year, group, group + 2)
  return date && { ...date, turned: true }
}

/** `140356`, `14031956`, `19560314`, `14.3.56`, `14 03 1956`, `1956-03-14`, `1403 1956`. */
export const dateAt = (digits: Digits, group: number): Piece | null => {
  const size = lengthOf(digits, group)
  if (size === 6 || size === 8) return inOne(digits, group, size)
  const two = size === 4 ? inTwo(digits, group) : null
  if (two !== null) return two
  if (size > 4 || group + 3 > digits.groups) return null
  return isOneRow(digits, group) ? inThree(digits, group, size) : null
}

export const turnedOf = (
  day: number,
  month: number,
  year: number,
  from: number,
  to: number,
): Piece | null => {
  const date = pieceOf(day, month, year, year > 99 ? year : withShort(year), from, to)
  return date !== null && isPlain(date) ? { ...date, turned: true } : null
}

export const yearFirst = (digits: Digits, group: number): Piece | null => {
  const pair = (offset: number): number => numberAt(digits, startOf(digits, group) + offset, 2)
  return turnedOf(pair(4), pair(2), pair(0), group, group + 1)
}

const inFigures = (digits: Digits, group: number): readonly (Piece | null)[] => {
  const figure = (at: number): number => numberAt(digits, startOf(digits, at), lengthOf(digits, at))
  const [size, middle, last] = [
    lengthOf(digits, group),
    lengthOf(digits, group + 1),
    lengthOf(digits, group + 2),
  ]
  const [one, two, three] = [figure(group), figure(group + 1), figure(group + 2)]
  if (size > 2 || middle > 2 || (last > 2 && !isYear(three))) return []
  const isInHundreds = (three === 19 || three === 20) && lengthOf(digits, group + 3) === 2
  return [
    size === 2 && last <= 2 ? turnedOf(three, two, one, group, group + 3) : null,
    last > 1 ? turnedOf(two, one, three, group, group + 3) : null,
    isInHundreds ? turnedOf(one, two, 100 * three + figure(group + 3), group, group + 4) : null,
  ]
}

/** `740315`, `74 03 15`, `3/15/74`, and `15 3 19 74` as a year is read out: the ways in which dates are rarely meant. */
export const turnedAt = (digits: Digits, group: number): readonly Piece[] => {
  const size = lengthOf(digits, group)
  const all =
    size === 6
      ? [yearFirst(digits, group)]
      : size <= 2 && group + 3 <= digits.groups && isOneRow(digits, group)
        ? inFigures(digits, group)
        : []
  return all.filter(piece => piece !== null)
}
