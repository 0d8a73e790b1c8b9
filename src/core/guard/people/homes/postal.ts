/** Finds somebody by a name and the place that letters go to: `9730 Karasjok`, a box, `pasienten Kari Nordmann fra Karasjok`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { type Place, placeOf, sentenceBefore } from '../../words/place.ts'
import { isPlaceName } from '../../words/places.ts'
import { holdsPatient } from '../../words/words.ts'
import { isRightAfterPatient, isWork, nameAfter } from '../who/beside.ts'
import { given, surely } from '../who/names.ts'
import { isBeforeNamed, isColleaguesHome, isOfNamed } from '../who/owner.ts'
import { isTreated, rowAround } from '../who/treated.ts'
import { isLineOfNamed } from './lineOf.ts'

const written =
  /(?<![\d.,/:-]|\d )(?:N-?)?\d{4} \p{Lu}\p{L}{1,20}(?=$|[,.;:)!?\n]| - | \p{Ll}| \p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}.]* )?\p{Lu}\p{Ll})|(?<!\p{L})(?:postboks|pb\.?|p\.?o\.? ?box) \d{1,4}(?!\d)/giu

/** `2026 Budsjett`: a year. */
const year = /^(?:199\d|20[0-3]\d) /

/** Who asks for letters. */
const sending = /(?<!\p{L})(?:send|sende|sendes|sendast|svar|retur|poste?s?|adresser|skriv|mail it|return)/iu

const isBoxOfPatient = (text: string, { start }: Place): boolean => {
  const before = sentenceBefore(text, start, 40)
  return holdsPatient(before) && !sending.test(before)
}

/** `2680 Vågå: Kari Nordmann`, `2680 Vågå, Kari Nordmann fikk ikke lyd`. */
const isOfNamedBehind = (text: string, place: Place, known: Known): boolean =>
  isLineOfNamed(text, place, known) ||
  (isBeforeNamed(text, place, known) && isTreated(rowAround(text, place.start)))

const isOnes = (text: string, place: Place, known: Known): boolean => {
  const what = text.slice(place.start, place.end)
  const isBox = !/^(?:N-?)?\d/.test(what)
  if (!isBox) {
    const where = what.replace(/^\D*\d{4} /, '')
    if (year.test(what) || !/^\p{Lu}/u.test(where) || !isPlaceName(where)) return false
    if (isOfNamedBehind(text, place, known)) return true
    const after = nameAfter(text, { start: place.start, end: place.end - where.length }, known)
    if (after === given || after === surely) return false
  }
  if (isBox ? isBoxOfPatient(text, place) : isRightAfterPatient(text, place)) return true
  return isOfNamed(text, place, known) && !isColleaguesHome(text, place)
}

const mayBePostal = /\d{4} [A-ZÆØÅÄÖÁČĐŊŠŦŽ]|[Pp]ost[Bb]oks|[Pp][Bb]\.? \d|[Bb]ox \d/

export const postalIn = (text: string, known: Known): Finding | null => {
  for (const match of mayBePostal.test(text) ? candidatesIn(text, written) : []) {
    const place = placeOf(match)
    if (!isWork(text, place.start) && isOnes(text, place, known))
      return finding('D', 'address', match[0].length)
  }
  return null
}
