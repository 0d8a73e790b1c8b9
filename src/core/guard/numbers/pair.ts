/** A birth date and five digits, judged as one number, and where the two of them stand in the text. */

import type { Digits } from './digits.ts'
import { identityLength, mayBeNumber, ruleOf } from './identity.ts'
import { isJoined, type Piece } from './pieces.ts'

const written = new Uint8Array(identityLength)

/** In whole numbers that the processor knows: a date and its rest in one would be too large for those. */
const write = (number: number, from: number, to: number): void => {
  let left = number
  for (let index = to - 1; index >= from; index -= 1) {
    const tenth = Math.trunc(left / 10)
    written[index] = left - 10 * tenth
    left = tenth
  }
}

const dateLength = 6

/** Of a date that is read in an odd way, by the rule of today alone: four times as many would fit the one of 2032. */
export const isNumber = (date: Piece, rest: Piece, strictly = date.turned): boolean => {
  if (!mayBeNumber(date.number, rest.number)) return false
  write(date.number, 0, dateLength)
  write(rest.number, dateLength, identityLength)
  const rule = ruleOf(written, 0)
  return rule !== null && (!strictly || rule === 'until 2031')
}

/** Where a group's first digit stands, and where the digit before it ends. */
export const startIn = ({ place, starts }: Digits, group: number): number => place[starts[group] ?? 0] ?? 0
export const endIn = ({ place, starts }: Digits, to: number): number =>
  (place[(starts[to] ?? 1) - 1] ?? 0) + 1

/** As they stand in the text. */
export const inTurn = (date: Piece, rest: Piece): readonly [before: Piece, after: Piece] =>
  date.from < rest.from ? [date, rest] : [rest, date]

export const lengthOf = (digits: Digits, date: Piece, rest: Piece): number =>
  endIn(digits, Math.max(date.to, rest.to)) - startIn(digits, Math.min(date.from, rest.from))

/** No other digits are joined to the pair at its ends. */
export const endsAlone = (text: string, digits: Digits, date: Piece, rest: Piece): boolean => {
  const [before, after] = inTurn(date, rest)
  return !(isJoined(digits, before.from, text) || isJoined(digits, after.to, text))
}

/** `12.05.1946 33163`, right beside one another. */
const signsBetween = 3

/** `48123` or `481 23`: five single figures beside others are anybody's. */
const groupsOfRow = 2

/** Whatever stands around it, such as a room or a time in the next column: by the rule of today, which one in 121 fits by chance. */
const isRow = (digits: Digits, date: Piece, rest: Piece): boolean => {
  const [before, after] = inTurn(date, rest)
  if (before.to !== after.from || rest.to - rest.from > groupsOfRow) return false
  return startIn(digits, after.from) - endIn(digits, before.to) <= signsBetween && isNumber(date, rest, true)
}

/** Nor between. */
export const standsAlone = (text: string, digits: Digits, date: Piece, rest: Piece): boolean => {
  const [before, after] = inTurn(date, rest)
  if (isRow(digits, date, rest)) return true
  if (!endsAlone(text, digits, date, rest)) return false
  return (
    before.to === after.from || !(isJoined(digits, before.to, text) || isJoined(digits, after.from, text))
  )
}
