/**
 * Finds a birth date and the five digits that follow it when words stand between them, in either order, or when they
 * stand in two fields. Only what the check digits prove counts: one in thirty by chance.
 */

import { nearIn } from '../words/near.ts'
import { leadTo } from '../words/place.ts'
import { accountWords } from '../words/words.ts'
import type { Digits } from './digits.ts'
import { farIn } from './far.ts'
import { identityLength } from './identity.ts'
import { endIn, inTurn, isNumber, lengthOf, standsAlone, startIn } from './pair.ts'
import { dateAt, isJoined, isPlain, type Piece, turnedAt } from './pieces.ts'
import { restAt } from './rests.ts'
import { wholeAt } from './whole.ts'

const farthest = 45
const groupsBetween = 1

/** Words that say of five digits that they belong to a person, even if the date before them looks like an appointment. */
const linking = /sist|last|rest|person|p\.?nr|fnr|f[øo]dsel|etterf|slutt|ends|tail|halen/i

const areTied = (text: string, digits: Digits, date: Piece, rest: Piece): boolean => {
  if (!isNumber(date, rest)) return false
  const [before, after] = inTurn(date, rest)
  const from = endIn(digits, before.to)
  const to = startIn(digits, after.from)
  if (to - from > farthest) return false
  const between = text.slice(from, to)
  // A child of this year has a number too; but words between a coming day and five figures tell of an appointment.
  const doubtful = after.from > before.to || (date.ahead && /[\p{L}(]/u.test(between))
  return !doubtful || linking.test(between)
}

const wordReach = 30

/** Eleven figures that are said to be an account, and are a number in an odd order only. */
const isAccount = (text: string, digits: Digits, date: Piece, rest: Piece): boolean =>
  date.turned && nearIn(text, accountWords, wordReach)(startIn(digits, date.from), endIn(digits, rest.to))

/** The length of what was found, 0 for nothing. */
export const splitIn = (text: string, digits: Digits): number => {
  if (digits.count < identityLength - 2) return 0
  const far = farIn(text, digits)
  for (let group = 0; group < digits.groups; group += 1) {
    const whole = wholeAt(digits, group)
    if (whole && isNumber(...whole) && !isAccount(text, digits, ...whole)) return identityLength
    const rest = restAt(digits, group)
    if (rest === null) continue
    const first = Math.max(0, group - groupsBetween - 3)
    const last = Math.min(digits.groups - 1, rest.to + groupsBetween)
    for (let at = first; at <= last; at += 1) {
      const date = dateAt(digits, at)
      if (date === null || (date.to > rest.from && date.from < rest.to)) continue
      if (!areTied(text, digits, date, rest) || !standsAlone(text, digits, date, rest)) continue
      return lengthOf(digits, date, rest)
    }
    const length = far(rest)
    if (length > 0) return length
  }
  return 0
}

/** Whoever writes so means the end of an identity number, also when a digit of it is wrong. */
const lastFive =
  /(?:sist[ea]?|last|slutt|ends?|ending|personn(?:umme)?r)(?: (?:fem|5|five|ones|siffer|sifre(?:ne)?|digits?|with|in|er|is|med|på))*[\s:.-]*$/i

/** A date and five digits that are said to be the last: its length, 0 for nothing. */
export const saidIn = (text: string, digits: Digits): number => {
  if (!linking.test(text)) return 0
  for (let group = 0; group < digits.groups; group += 1) {
    const rest = restAt(digits, group)
    if (rest === null || rest.to !== group + 1) continue
    const start = startIn(digits, group)
    if (!lastFive.test(leadTo(text, start, farthest))) continue
    for (let at = Math.max(0, group - groupsBetween - 3); at < group; at += 1) {
      const date = dateAt(digits, at)
      if (date !== null && !date.ahead && start - endIn(digits, date.to) <= farthest)
        return endIn(digits, rest.to) - startIn(digits, date.from)
    }
  }
  return 0
}

export type Pieces = { readonly dates: readonly Piece[]; readonly rests: readonly Piece[] }

/** How many a field may hold: nobody fills in more, and pairs stay quick to count. */
const most = 24

export const piecesIn = (digits: Digits): Pieces => {
  const dates: Piece[] = []
  const rests: Piece[] = []
  for (let group = 0; group < digits.groups && dates.length < most && rests.length < most; group += 1) {
    const isBeside = isJoined(digits, group)
    const date = dateAt(digits, group)
    if (date && !isBeside) dates.push(date, ...turnedAt(digits, group))
    else if (!isBeside) dates.push(...turnedAt(digits, group))
    else if (date && isPlain(date)) dates.push({ ...date, beside: true })
    const rest = restAt(digits, group)
    const isFollowed = rest !== null && isJoined(digits, rest.to)
    if (rest && !(isFollowed && isBeside)) rests.push({ ...rest, beside: isFollowed })
  }
  return { dates, rests }
}

/** Across fields, where nothing ties them but the form. */
export const fits = ({ dates }: Pieces, { rests }: Pieces, evenAhead: boolean): boolean =>
  dates.some(
    date =>
      (evenAhead || !(date.ahead || date.turned)) &&
      rests.some(rest => isNumber(date, rest, date.turned || date.beside || rest.beside)),
  )
