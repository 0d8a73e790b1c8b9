/** A date and the five digits after it where nothing parts them, and yet more or something else stands than eleven digits in their order. */

import type { Digits } from './digits.ts'
import {
  isOneRow,
  isYear,
  lengthOf,
  numberAt,
  type Piece,
  pieceOf,
  startOf,
  turnedOf,
  yearFirst,
} from './pieces.ts'

const restLength = 5

/** `14.03.195648123`, `4/3-5648123`: nothing stands between the year and the rest. */
const withYearGlued = (digits: Digits, group: number): readonly [date: Piece, rest: Piece] | null => {
  const at = group + 2
  const size = lengthOf(digits, at) - restLength
  if (at >= digits.groups || (size !== 2 && size !== 4) || lengthOf(digits, group + 1) > 2) return null
  if (!isOneRow(digits, group)) return null
  const year = numberAt(digits, startOf(digits, at), size)
  if (size === 4 && !isYear(year)) return null
  const figure = (one: number): number => numberAt(digits, startOf(digits, one), lengthOf(digits, one))
  const date = turnedOf(figure(group), figure(group + 1), year, group, at + 1)
  return date && [date, { ...date, number: numberAt(digits, startOf(digits, at) + size, restLength) }]
}

/** `1403195648123`, `56031448123`, `4.3.5648123`: the century is written too, the year stands first, or is glued. */
export const wholeAt = (digits: Digits, group: number): readonly [date: Piece, rest: Piece] | null => {
  const size = lengthOf(digits, group)
  if (size <= 2) return withYearGlued(digits, group)
  if (size !== 13 && size !== 11) return null
  const first = startOf(digits, group)
  const pair = (offset: number): number => numberAt(digits, first + offset, 2)
  const [last, ahead] = [numberAt(digits, first + 4, 4), numberAt(digits, first, 4)]
  const date =
    size === 11
      ? yearFirst(digits, group)
      : isYear(last)
        ? pieceOf(pair(0), pair(2), last, 0, group, group + 1)
        : isYear(ahead)
          ? pieceOf(pair(6), pair(4), ahead, 0, group, group + 1)
          : null
  return date && [date, { ...date, number: numberAt(digits, first + size - restLength, restLength) }]
}
