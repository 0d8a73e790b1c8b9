/** Finds ages in a list of names, where no word says what the figures are: each name is whole, each figure may be an age, and nothing is counted. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { counted } from '../../words/ageWords.ts'
import { candidatesIn } from '../../words/near.ts'
import { type Place, placeOf, textAround } from '../../words/place.ts'
import { anyStart } from '../../words/words.ts'
import { knownAtAge } from '../patients/namesakes.ts'
import { born, isWork, nameBefore } from '../who/beside.ts'
import { surely } from '../who/names.ts'
import { holdsChild } from './youngAges.ts'

const listed = new RegExp(`(?<=\\p{L} )(?:[1-9]\\d?|10\\d)${counted}(?!\\p{L}|\\. ?\\p{Ll}| \\d)`, 'gu')
/** From one age to the next name: `, `, ` og `, ` (ok), `, and the rest of a row. */
const toNext =
  /^(?: ?\([^()\n]{1,24}\)| \p{Ll}{2,4}(?= ?[,;/]))? ?(?:[,;/+&.–-]|(?:og|and|samt)(?= )|[^\n]{0,40}\n)/u
const mostBetween = 64

const ofWork = anyStart(
  '(?:video|over|arbeids|telefon)?timer|timar|hours|poeng|points|antall|tal(?:l|et)?(?!\\p{L})|prosent|percent|stilling|turnus|uke(?:r|ne)?(?!\\p{L})|veke|weeks?(?!\\p{L})|ferie',
  'videoer|videoar|konsultasjoner|konsultasjonar|samtaler|samtalar|besøk|visits|calls|svar|rom(?:met)?(?!\\p{L})|kontor|rooms?(?!\\p{L})|tlf|intern|linje|quiz|score|resultat|poster|vakt|km(?!\\p{L})|skritt|steps',
  'ansatt|tilsett|superbruk|roll?e(?!\\p{L})|staff|minutt?|kake|bursdag|side(?!\\p{L})|punkt|kapit',
)

/** Names and figures alone may be of anything. */
const saysMore = /(?<!\p{L})\p{Ll}{3}|\p{Ll}{3}:/u

export const listedAgeIn = (text: string, all: Known): Finding | null => {
  let child: boolean | undefined
  /** Read once: one figure is the age of a child, or of anything. */
  const withChild = () => (child ??= holdsChild(text))
  const isAge = (place: Place): boolean => {
    const age = text.slice(place.start, place.end)
    if (age.length === 1 && !withChild()) return false
    return nameBefore(text, place, knownAtAge(age, all)) === surely && !isWork(text, place.start)
  }
  let before: Place | null = null
  for (const match of candidatesIn(text, listed)) {
    const place = placeOf(match)
    const between = before ? text.slice(before.end, place.start) : ''
    const isNext = between.length > 4 && between.length <= mostBetween && toNext.test(between)
    if (
      before &&
      isNext &&
      saysMore.test(text) &&
      !ofWork.test(textAround(text, place, 160)) &&
      isAge(before) &&
      isAge(place)
    )
      return born(place)
    before = place
  }
  return null
}
