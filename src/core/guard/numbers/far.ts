/**
 * Finds the date that five digits belong to where it is not right beside them, or written in an order of its own. By
 * chance one pair in 120 fits, so it is near, or a word right before the digits says what they are.
 */

import { leadTo } from '../words/place.ts'
import type { Digits } from './digits.ts'
import { endIn, endsAlone, inTurn, isNumber, lengthOf, standsAlone, startIn } from './pair.ts'
import { dateAt, isOfPerson, isPlain, type Piece, turnedAt } from './pieces.ts'

/** So many fives are looked at in one text, and so many dates: nobody writes more, and a flood of them stays quick. */
const mostLookedAt = 400

const groupsBetween = 6
/** Of other figures between, of words alone, and of an order in which dates are rarely written. */
const amongFigures = 60
const amongWords = 120
const ofTurned = 20

/** `14.03.56 28.11.26 10:15 48123`: an appointment in the same row. */
const timeOrDate = /\d[.:/-]\d/
/** A room, minutes, the hour without its dot. */
const oneFigure = /^\D{1,10}\d{1,4}\D{1,10}$/

/** `830321-09533` beside a room or a time: its year first, and written as a number is. */
const isWrittenAsOne = (text: string, digits: Digits, date: Piece, rest: Piece): boolean => {
  const [from, to] = [startIn(digits, date.from), endIn(digits, rest.to)]
  return (
    /^\d{6}[ -]\d{5}$/.test(text.slice(from, to)) &&
    !/[\d./-]/.test(text.charAt(from - 1)) &&
    !/^[./-]\d/.test(text.slice(to, to + 2))
  )
}

const isNear = (text: string, digits: Digits, date: Piece, rest: Piece): boolean => {
  const [before, after] = inTurn(date, rest)
  const isNext = before.to === after.from
  const gap = text.slice(endIn(digits, before.to), startIn(digits, after.from))
  if (date.turned && isNext && isWrittenAsOne(text, digits, date, rest)) return true
  const reach = date.turned ? ofTurned : isNext ? amongWords : amongFigures
  if (gap.length > reach || (date.turned && !isNext) || !endsAlone(text, digits, date, rest)) return false
  return standsAlone(text, digits, date, rest) || timeOrDate.test(gap) || oneFigure.test(gap)
}

const readingsAt = (digits: Digits, group: number): readonly Piece[] => {
  const date = dateAt(digits, group)
  const turned = turnedAt(digits, group)
  return date === null ? turned : [date, ...turned]
}

const nearIn = (text: string, digits: Digits, rest: Piece): number => {
  const last = Math.min(digits.groups - 1, rest.to + groupsBetween)
  for (let at = Math.max(0, rest.from - groupsBetween - 3); at <= last; at += 1) {
    for (const date of readingsAt(digits, at)) {
      if (date.ahead || !isOfPerson(date) || (date.to > rest.from && date.from < rest.to)) continue
      if (isNumber(date, rest, true) && isNear(text, digits, date, rest)) return lengthOf(digits, date, rest)
    }
  }
  return 0
}

const wordReach = 45
/** Right before the five digits: whose they are. */
const theirs =
  /(?<!\p{L})(?:(?:p|f|pers|person|individ|f(?:ø|o)?dsels)[. -]?n(?:umme)?r\p{L}{0,3}|ssn|(?:sist[ea]|last) (?:(?:fem|5|five|siffer|sifre(?:ne)?|digits?) ?){1,2}|(?:fem|5) sist[ea]|slutt(?:er)? (?:på|med)|end(?:s|ing) (?:with|in))(?: (?:er|is|på|med|hans|hennes|slutter))*["'\s.:=(-]{0,6}$/iu

/** D-numbers add 40 to the day, which nobody does who writes the date. */
const asOfD = (date: Piece): Piece => ({ ...date, number: date.number + 400000 })

const isOf = (date: Piece, rest: Piece): boolean =>
  (date.to <= rest.from || date.from >= rest.to) &&
  (isNumber(date, rest) || (isPlain(date) && isNumber(asOfD(date), rest, true)))

const allIn = (digits: Digits): readonly Piece[] => {
  const dates: Piece[] = []
  for (let at = 0; at < digits.groups && dates.length < mostLookedAt; at += 1)
    dates.push(...readingsAt(digits, at))
  return dates
}

/** Tells the length of what some five digits belong to, 0 for nothing: the dates of the whole text are read once. */
export const farIn = (text: string, digits: Digits): ((rest: Piece) => number) => {
  let [looked, dates]: [number, readonly Piece[] | null] = [0, null]
  return rest => {
    looked += 1
    if (looked > mostLookedAt) return 0
    const near = nearIn(text, digits, rest)
    const start = startIn(digits, rest.from)
    if (near > 0 || !theirs.test(leadTo(text, start, wordReach))) return near
    dates ??= allIn(digits)
    const date = dates.find(one => isOf(one, rest))
    return date ? lengthOf(digits, date, rest) : 0
  }
}
