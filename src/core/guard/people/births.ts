/** Finds a person by when they were born: a birth date, or a name with a date, a year or an age beside it. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { datesIn, isAppointment, isOfThing, type WrittenDate } from './dates.ts'
import { given, hint, isAtWork, likely, maybe, nameOf, surely } from './names.ts'
import { candidatesIn, nearIn } from './near.ts'
import { birthWords, nameWords } from './words.ts'

const nameReach = 60
const birthReach = 30
const beside = 48

/** What stands between a name and its date. */
const joining = String.raw`(?:[\s,.:;()/–'-]|(?<!\p{L})(?:f|er|ble|blei|vart|var|fødte?|fødde?|fodt|i|år|born|in|on|is|was|aged?|dob|f\.?dato|fødselsdato|fødselsår|alder|på|fyller|fylt|blir|fra|frå|ca|den|född|geb|ur|synt)(?!\p{L}))*`
const afterName = new RegExp(`${joining}$`, 'iu')
const beforeName =
  /^(?:[\s,.:;()/–-]|(?<!\p{L})(?:navn|namn|name|heter|heiter|er|is|år|gamle?|for|til|med)(?!\p{L}))*/iu

const word = /[\p{L}][\p{L}\p{M}'’.-]*/gu

/** A sign, a digit or a full stop parts words; the dot of an initial does not. */
const parting = /[^\p{L}\p{M}\s,'’.-]|\n|(?<!(?<!\p{L})\p{L})\.(?=\s)/gu

/** Words that are side by side, the last of them right before the place. */
const wordsBefore = (text: string, place: number): string[] =>
  text
    .slice(Math.max(0, place - beside), place)
    .replace(afterName, '')
    .split(parting)
    .at(-1)
    ?.match(word) ?? []

const wordsAfter = (text: string, place: number): string[] =>
  text
    .slice(place, place + beside)
    .replace(beforeName, '')
    .split(parting, 1)[0]
    ?.match(word) ?? []

const isWork = (text: string, start: number): boolean =>
  isAtWork(text.slice(Math.max(0, start - 70), start).match(word) ?? [])

type Place = { readonly start: number; readonly end: number }

const nameBefore = (text: string, { start }: Place, known: Known): number =>
  nameOf(wordsBefore(text, start), 'last', known)

const nameAfter = (text: string, { end }: Place, known: Known): number =>
  nameOf(wordsAfter(text, end), 'first', known)

/** The younger somebody would be, the surer the name must be: dates of late years are mostly those of things. */
const grown = 2012
const old = 2005

const isBornOn = (text: string, date: WrittenDate, known: Known): boolean => {
  const before = nameBefore(text, date, known)
  if (before >= likely) return true
  if (date.year > grown) return false
  const after = nameAfter(text, date, known)
  if (before >= maybe || after >= likely || (after === given && date.year <= old)) return true
  return before === hint && date.year <= old && /\D/.test(text.slice(date.start, date.end))
}

const found = ({ start, end }: Place): Finding => finding('D', 'birth', end - start)

const manyBefore =
  /(?:pasient|brukar?|beboe|bebua|klient|patient|barn|born|people|personer|alle|de som er)(?:e?r|e|ne|ene|ane|ar|s)?\s+(?:som er\s+)?(?:fødte?|fødde?|born)\s*(?:før|etter|mellom|i perioden|before|after|between)?\s*$/i

const dateFinding = (text: string, known: Known): Finding | null => {
  const nearBirth = nearIn(text, birthWords, birthReach)
  const nearName = nearIn(text, nameWords, nameReach)
  for (const date of datesIn(text)) {
    const { start, end } = date
    const thing = isOfThing(text, date)
    if (
      nearBirth(start, end) &&
      !(
        thing &&
        !/(?:f[øo]dt|fødd|born|f\.)/i.test(text.slice(Math.max(0, start - birthReach), end + birthReach))
      )
    ) {
      if (!manyBefore.test(text.slice(Math.max(0, start - 40), start))) return found(date)
    }
    if (isAppointment(text, date) || thing) continue
    if (nearName(start, end)) return found(date)
    if (!isWork(text, start) && isBornOn(text, date, known)) return found(date)
  }
  return null
}

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

const singular = /(?:\bpas\.?|\bpt\.?|pasient(?:en)?|bruker(?:en)?|beboer(?:en)?|patient|client)[\s,(]*$/i

const placeOf = (match: RegExpExecArray): Place => ({
  start: match.index,
  end: match.index + match[0].length,
})

/** `f. 61` says itself that somebody was born. */
const birthYearFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, birthYear)) {
    const place = placeOf(match)
    if (singular.test(text.slice(Math.max(0, place.start - 24), place.start))) return found(place)
    if (nameBefore(text, place, known) >= hint || nameAfter(text, place, known) >= likely) return found(place)
  }
  return null
}

const yearFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, yearAlone)) {
    const place = placeOf(match)
    const after = Number(/\d{4}/.exec(match[0])?.[0]) <= old ? likely : surely
    const before = nameBefore(text, place, known)
    const named = before >= (after === likely ? given : likely) || nameAfter(text, place, known) >= after
    if (named && !isWork(text, place.start)) return found(place)
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
    if (named && !isWork(text, place.start)) return found(place)
  }
  return null
}

const worthALook = { year: /(?:19|20)\d\d|['’-]\d\d/, age: /\d ?-?(?:år|y)|\bage|alder|\(\d/i }

export const birthIn = (text: string, known: Known): Finding | null =>
  dateFinding(text, known) ??
  birthYearFinding(text, known) ??
  (worthALook.year.test(text) ? yearFinding(text, known) : null) ??
  (worthALook.age.test(text) ? ageFinding(text, known) : null)
