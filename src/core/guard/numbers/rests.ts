/** The five digits behind a date, in one group or as they are read out. */

import { type Digits, loose } from './digits.ts'
import { lengthOf, numberAt, type Piece, startOf, tieBefore } from './pieces.ts'

const restOf = (digits: Digits, from: number, to: number): Piece => {
  const first = startOf(digits, from)
  const number = numberAt(digits, first, startOf(digits, to) - first)
  return { number, from, to, ahead: false, turned: false, beside: false }
}

const singles = 5

const isRowOfSingles = (digits: Digits, group: number): boolean => {
  if (group > 0 && lengthOf(digits, group - 1) === 1) return false
  if (group + singles < digits.groups && lengthOf(digits, group + singles) === 1) return false
  for (let at = group; at < group + singles; at += 1) {
    if (lengthOf(digits, at) !== 1 || (at > group && tieBefore(digits, at) > loose)) return false
  }
  return true
}

/** `48123`, `481 og 23`, `4 8 1 2 3`. */
export const restAt = (digits: Digits, group: number): Piece | null => {
  const size = lengthOf(digits, group)
  if (size === 5) return restOf(digits, group, group + 1)
  if (size === 3 && group + 1 < digits.groups && lengthOf(digits, group + 1) === 2)
    return restOf(digits, group, group + 2)
  return size === 1 && group + singles <= digits.groups && isRowOfSingles(digits, group)
    ? restOf(digits, group, group + singles)
    : null
}
