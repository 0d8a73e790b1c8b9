/** Finds somebody by a name and the year of their birth, or by a name and an age. */

import type { Finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { born, isRightAfterPatient, isWork, longAgo, nameAfter, nameBefore, type Place } from './beside.ts'
import { given, hint, likely, maybe, surely } from './names.ts'
import { candidatesIn } from './near.ts'

const month = '(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])[a-z]{0,7}\\.? '
/** `f. 61`, `født i mars 1961`, `født 14/3`. */
const birthYear = new RegExp(
  `(?<![\\p{L}\\d])(?:f\\.? ?|(?:fødte?|fødde?|fodt|född|born|fødselsår|geb\\.|ur\\.)(?: den| i| in)?:? (?:${month})?|årg(?:ang|\\.)? ?|b\\. ?)(?:['’-]?\\d\\d|(?:19|20)\\d\\d|\\d{1,2}\\.?[/. ]\\d{1,2})(?![\\p{L}\\d]|[.,/:-]\\d| ?%)`,
  'giu',
)
const yearAlone =
  /(?<![\p{L}\d./:-])(?:19\d\d|200\d|201[0-2])(?![\p{L}\d]|[./:-]\d)|(?<=\p{L} )['’-]\d\d(?![\p{L}\d./:%-])/gu
const age =
  /(?<![\p{L}\d.,/:-])(?:1[01]\d|\d?\d)(?: ?år(?: gam[ml]?e?l?)?(?!s)|-?årig|-?åring(?:en)?| ?(?:y\/?o|yrs?|years?(?: old)?))(?![\p{L}\d]| (?:med|siden|sidan|i|erfaring|ago|of|som|på|hos|etter|til))|(?<=\bage[d:]? |\balder:? )\d?\d(?!\d|[.,:]\d|\p{L})|(?<=\p{L} \(|\p{L}\()(?:\d\d|1[01]\d)(?=\))/giu

const placeOf = (match: RegExpExecArray): Place => ({
  start: match.index,
  end: match.index + match[0].length,
})

/** `f. 61` says itself that somebody was born. */
const birthYearFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, birthYear)) {
    const place = placeOf(match)
    if (isRightAfterPatient(text, place)) return born(place)
    if (nameBefore(text, place, known) >= hint || nameAfter(text, place, known) >= likely) return born(place)
  }
  return null
}

const yearFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, yearAlone)) {
    const place = placeOf(match)
    const after = Number(/\d{4}/.exec(match[0])?.[0]) <= longAgo ? likely : surely
    const before = nameBefore(text, place, known)
    const named = before >= (after === likely ? given : likely) || nameAfter(text, place, known) >= after
    if (named && !isWork(text, place.start)) return born(place)
  }
  return null
}

const ageFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, age)) {
    const place = placeOf(match)
    const before = nameBefore(text, place, known)
    const isSetOff =
      before === hint && /\p{Lu}\p{Ll}+,\s$/u.test(text.slice(Math.max(0, place.start - 24), place.start))
    const named = before >= maybe || isSetOff || nameAfter(text, place, known) >= surely
    if (named && !isWork(text, place.start)) return born(place)
  }
  return null
}

const worthALook = { year: /(?:19|20)\d\d|['’-]\d\d/, age: /\d ?-?(?:år|y)|\bage|alder|\(\d/i }

export const ageIn = (text: string, known: Known): Finding | null =>
  birthYearFinding(text, known) ??
  (worthALook.year.test(text) ? yearFinding(text, known) : null) ??
  (worthALook.age.test(text) ? ageFinding(text, known) : null)
