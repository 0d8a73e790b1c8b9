/** Finds a home: a street and a number near a word about one person, unless it is the house that they were asked to. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { candidatesIn, nearIn, sentenceEnd } from './near.ts'
import { oneWords, patternOf } from './words.ts'

const reach = 60

const letter = 'a-zæøåäöéáđšŧž'
const capital = 'A-ZÆØÅÄÖÁĐŠŦŽ'

/** What only streets end in, and what also other words end in: those need a capital. */
const streetEnd = 'veien|vegen|vei|veg|gata|gaten|gate|gt|vn|gatan|geaidnu'
const placeEnd =
  'bakken|stien|svingen|tunet|lia|lien|kroken|plass|allé|alléen|alleen|åsen|haugen|toppen|løkka|løkken|jordet|ringen|sletta|vollen|grenda|hagen|kleiva|brekka|smauet|stredet|kaia|kaien|neset|vika|marka|myra|myrane|torget|torg|terrasse|berget|parken|høgda|faret|dalen|stranda|moen|flata|lunden|skogen'

const writtenStreet = new RegExp(
  [
    `(?<![${letter}])[${capital}${letter}][${letter}]{1,30}(?:${streetEnd})\\.? \\d{1,3} ?[A-Za-z]?(?![\\d${letter}])`,
    `(?<![${letter}])[${capital}][${letter}]{1,30}(?:${placeEnd}|v\\.|g\\.| ?(?:gate|vei|veg|gt|vn|plass|allé)| (?:v|g)\\.| (?:street|st|road|rd|avenue|lane))\\.? \\d{1,3} ?[A-Za-z]?(?![\\d${letter}])`,
    `(?<=\\b(?:bor|bur|bodde|budde|flyttet|flytta|hjemme) (?:i|på|ved|til) )[${capital}][${letter}]{2,30}(?: [${letter}]{2,12})? \\d{1,3} ?[A-Za-z]?(?![\\d${letter}])`,
    `(?<![${letter}\\d])\\d{1,4}[A-Za-z]? [${capital}][${letter}]{1,30}(?:${streetEnd})(?![${letter}])`,
    `(?<![${letter}\\d])\\d{1,4}[A-Za-z]? [${capital}][${letter}]{1,30} (?:street|st|road|rd|avenue|lane|drive)(?![${letter}])`,
  ].join('|'),
  'gi',
)

const homeWords = patternOf(...oneWords, 'bor', 'bur', 'hjemmeadresse(?:n)?', 'heimeadresse', 'lives?')

/** The clinic's own door. */
const ourDoor =
  /^[^.!?]{0,14}(?:bygg|etasje|etg|inngang|rom\b|avd|poliklinikk|resepsjon|sykehus|floor|entrance)/i
const ourWay =
  /(?:møt(?:e|te|er)|oppmøte|poliklinikk(?:en)?|sykehus(?:et)?|klinikk(?:en)?|avdeling(?:en)?|kontor(?:et)?|clinic|hospital) (?:i|på|ved|is in|in|at)? ?$/i

const startsLow = new RegExp(`^[${letter}]`)
const lowEnd = new RegExp(`(?:${streetEnd})\\.? \\d`)

/** Cases, rooms and houses are told in sentences of their own. */
const inOneSentence = (text: string, start: number, end: number): boolean => {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  const after = text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? ''
  homeWords.lastIndex = 0
  return homeWords.test(`${before}|${after}`)
}

export const addressIn = (text: string, known: Known): Finding | null => {
  homeWords.lastIndex = 0
  if (!homeWords.test(text)) return null
  const nearHome = nearIn(text, homeWords, reach)
  for (const match of candidatesIn(text, writtenStreet)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    if (startsLow.test(written) && !lowEnd.test(written)) continue
    if (!nearHome(start, end) || known.isAddress(written)) continue
    if (!inOneSentence(text, start, end)) continue
    if (ourDoor.test(text.slice(end, end + 40)) || ourWay.test(text.slice(Math.max(0, start - 40), start)))
      continue
    return finding('D', 'address', written.length)
  }
  return null
}
