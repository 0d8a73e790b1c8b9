/** Finds a person by when they were born: a birth date, or a name with a date, a year or an age beside it. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { datesIn, isAppointment, isOfThing, type WrittenDate } from './dates.ts'
import { isAtWork, maybe, nameOf, probably, surely } from './names.ts'
import { candidatesIn, nearIn } from './near.ts'
import { birthWords, nameWords } from './words.ts'

const nameReach = 60
const birthReach = 30
const beside = 48

/** What stands between a name and its date. */
const joining = String.raw`(?:[\s,.:;()/–'-]|\b(?:f|er|ble|blei|vart|var|fødte?|fødde?|fodt|i|år|born|in|on|is|was|aged?|dob|f\.?dato|fødselsdato|alder)\b)*`
const afterName = new RegExp(`${joining}$`, 'iu')
const beforeName = /^(?:[\s,.:;()/–-]|\b(?:navn|namn|name|heter|heiter|er|is|år|gamle?|for|til|med|med)\b)*/iu

const word = /[\p{L}][\p{L}\p{M}'’.-]*/gu

/** Words that are side by side, the last of them right before the place. */
const wordsBefore = (text: string, place: number): string[] => {
  const slice = text.slice(Math.max(0, place - beside), place).replace(afterName, '')
  const line = slice.slice(
    Math.max(slice.lastIndexOf('\n'), slice.search(/[.!?:;()\d](?=[^.!?:;()\d]*$)(?<!\p{Lu}\.)/u)) + 1,
  )
  return line.match(word) ?? []
}

const wordsAfter = (text: string, place: number): string[] => {
  const slice = text.slice(place, place + beside).replace(beforeName, '')
  const stop = slice.search(/[!?:;()\n\d]|\.(?=\s)(?<!\p{Lu}\.)/u)
  return (stop < 0 ? slice : slice.slice(0, stop)).match(word) ?? []
}

const isWork = (text: string, start: number): boolean =>
  isAtWork(text.slice(Math.max(0, start - 70), start).match(word) ?? [])

type Place = { readonly start: number; readonly end: number }

/** How sure it is that a name stands right before or right after. */
const nameBeside = (text: string, { start, end }: Place, known: Known): number =>
  Math.max(
    nameOf(wordsBefore(text, start), 'last', known),
    Math.min(surely, nameOf(wordsAfter(text, end), 'first', known)) >= surely ? surely : 0,
  )

const lastYearOfOneName = 2012

const isBornOn = (text: string, date: WrittenDate, known: Known): boolean => {
  const sure = nameBeside(text, date, known)
  return sure > probably || (sure === probably && date.year <= lastYearOfOneName) || sure === maybe
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

const birthYear =
  /(?<![\p{L}\d])(?:f\.? ?|(?:fødte?|fødde?|fodt|born)(?: i| in)? |årg(?:ang|\.)? ?|b\. ?)(?:['’-]?\d\d|(?:19|20)\d\d)(?![\p{L}\d]|[.,/:-]\d| ?%)/giu
const yearAlone =
  /(?<![\p{L}\d./:-])(?:19\d\d|200\d|201[0-9])(?![\p{L}\d]|[./:-]\d)|(?<=\p{L} )['’-]\d\d(?![\p{L}\d./:%-])/gu
const age =
  /(?<![\p{L}\d.,/:-])(?:1[01]\d|\d?\d)(?: ?år(?: gam[ml]?e?l?)?(?!s)|-?årig|-?åring| ?(?:y\/?o|yrs?|years?(?: old)?))(?![\p{L}\d]| (?:med|siden|sidan|i|erfaring|ago|of|som|på|hos|etter|til))|(?<=\bage[d:]? |\balder:? )\d?\d(?![\d.,:]|\p{L})|(?<=\p{L} \(|\p{L}\()(?:\d\d|1[01]\d)(?=\))/giu

const singular = /(?:\bpas\.?|\bpt\.?|pasient(?:en)?|bruker(?:en)?|beboer(?:en)?|patient|client)[\s,(]*$/i

const everyBirthYear = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, birthYear)) {
    const place = { start: match.index, end: match.index + match[0].length }
    const words = wordsBefore(text, place.start)
    const before = text.slice(Math.max(0, place.start - 24), place.start)
    const sure = Math.max(
      nameBeside(text, place, known),
      /^\p{Lu}[\p{L}'-]+\s*[(,]?\s*$/u.test(before) &&
        nameOf([...words, 'Nordmann'].slice(-2), 'last', known) > 0
        ? maybe
        : 0,
    )
    if (sure > 0 || singular.test(before)) return found(place)
  }
  return null
}

const besideName = (text: string, pattern: RegExp, known: Known): Finding | null => {
  for (const match of candidatesIn(text, pattern)) {
    const place = { start: match.index, end: match.index + match[0].length }
    const before = nameOf(wordsBefore(text, place.start), 'last', known)
    const after = nameOf(wordsAfter(text, place.end), 'first', known)
    const isYear = pattern === yearAlone
    const sure = before >= (isYear ? surely : probably) || after >= surely
    if (sure && !isWork(text, place.start)) return found(place)
  }
  return null
}

const worthALook = { year: /(?:19|20)\d\d|['’-]\d\d/, age: /\d ?-?(?:år|y)|\bage|alder|\(\d/i }

export const birthIn = (text: string, known: Known): Finding | null =>
  dateFinding(text, known) ??
  everyBirthYear(text, known) ??
  (worthALook.year.test(text) ? besideName(text, yearAlone, known) : null) ??
  (worthALook.age.test(text) ? besideName(text, age, known) : null)
