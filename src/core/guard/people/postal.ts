/** Finds somebody by a name and the place that letters go to: `9730 Karasjok`, a box, `pasienten Kari Nordmann fra Karasjok`. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { isRightAfterPatient, isWork, nameAfter, type Place, placeOf } from './beside.ts'
import { given, isTitle, nameOf, surely } from './names.ts'
import { candidatesIn, sentenceEnd } from './near.ts'
import { noNames } from './noNames.ts'
import { isColleaguesHome, isOfNamed } from './owner.ts'
import { oneWords, patternOf } from './words.ts'

const written =
  /(?<![\d.,/:-]|\d )(?:N-?)?\d{4} \p{Lu}\p{L}{1,20}(?=$|[,.;:)!?\n]| - | \p{Ll})|(?<!\p{L})(?:postboks|pb\.?|p\.?o\.? ?box) \d{1,4}(?!\d)/giu

/** Towns that stand among the words that are no names. */
const town =
  /^(?:oslo|bergen|trondheim|stavanger|tromsø|bodø|ålesund|molde|førde|haugesund|drammen|skien|hamar|lillehammer|sør|nord|øst|vest)/i

const isPlaceName = (word: string): boolean => !noNames.has(word.toLowerCase()) || town.test(word)

/** `2026 Budsjett`: a year. */
const year = /^(?:199\d|20[0-3]\d) /

/** Who asks for letters. */
const sending = /(?<!\p{L})(?:send|sende|sendes|sendast|svar|retur|poste?s?|adresser|skriv|mail it|return)/iu
const one = patternOf(...oneWords)

const isBoxOfPatient = (text: string, { start }: Place): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  one.lastIndex = 0
  return one.test(before) && !sending.test(before)
}

const isOnes = (text: string, place: Place, known: Known): boolean => {
  const what = text.slice(place.start, place.end)
  const isBox = !/^(?:N-?)?\d/.test(what)
  if (!isBox) {
    const where = what.replace(/^\D*\d{4} /, '')
    if (year.test(what) || !/^\p{Lu}/u.test(where) || !isPlaceName(where)) return false
    const after = nameAfter(text, { start: place.start, end: place.end - where.length }, known)
    if (after === given || after === surely) return false
  }
  if (isBox ? isBoxOfPatient(text, place) : isRightAfterPatient(text, place)) return true
  return isOfNamed(text, place, known) && !isColleaguesHome(text, place)
}

/** `pasient Solveig frå Lom`; a ward is where colleagues are from. */
const patientFrom =
  /(?<![\p{L}-])(?:[Pp]as\.?|[Pp]t\.?|[Pp]asient(?:en)?|[Bb]ruk[ae]r(?:en)?|[Bb]e(?:boer|buar)(?:en)?|[Pp]atient)[,:]? (?<name>(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4})(?:som (?:bor|bur) i|bosatt i|fra|frå|from) (?<place>\p{Lu}\p{Ll}{1,20})(?![\p{L}-])(?! (?:avd|post|klinikk|poli|sykehus|sjukehus|legekontor|helse|sykehjem|hospital))/gu
const ward =
  /^(?:hud|øye|auge|medisin|kirurgi|ortopedi|lunge|hjerte|nevro|psyk|barne|kvinne|gyn|føde|røntgen|akutt|intensiv|dag|oppvåk|rehab|kreft|onk|urolog|øre|barsel|lab|team|zoom)/i

const fromIn = (text: string, known: Known): Finding | null => {
  for (const { 0: all, groups = {} } of candidatesIn(text, patientFrom)) {
    const { name = '', place = '' } = groups
    const words = name.trim().split(' ')
    if (!isPlaceName(place) || ward.test(place) || isTitle(place) || words.some(isTitle)) continue
    if (nameOf(words, 'last', known) >= given) return finding('D', 'address', all.length)
  }
  return null
}

const mayBePostal = /\d{4} [A-ZÆØÅÄÖÁČĐŊŠŦŽ]|[Pp]ost[Bb]oks|[Pp][Bb]\.? \d|[Bb]ox \d/

/** Asked before anything else, as such a line needs no digit. */
export const maySayFrom = (text: string): boolean =>
  /(?:asient|atient|as\.?|pt\.?|ruk[ae]r|eboer|ebuar)(?:en)?[,:]? \p{Lu}/u.test(text) &&
  / (?:fra|frå|from|i) \p{Lu}/u.test(text)

export const postalIn = (text: string, known: Known): Finding | null => {
  for (const match of mayBePostal.test(text) ? candidatesIn(text, written) : []) {
    const place = placeOf(match)
    if (!isWork(text, place.start) && isOnes(text, place, known))
      return finding('D', 'address', match[0].length)
  }
  return maySayFrom(text) ? fromIn(text, known) : null
}
