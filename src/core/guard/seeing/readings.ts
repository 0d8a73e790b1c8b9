/**
 * Other ways in which a text may be meant: percent codes, letters that look like digits, digits and months in words.
 * They are guesses, so only what check digits prove counts in them.
 */

import { inPlainCharacters } from './characters.ts'
import { holdsCodes, withCodesRead } from './encoded.ts'
import { hasFigures, hasLookalike, withFiguresAsDigits, withLettersAsDigits } from './lookalikes.ts'
import { holdsOrdinal, withMonthsAsDigits, withOrdinalsAsDigits } from './months.ts'
import { decoded } from './percent.ts'
import { replaceSome } from './replace.ts'
import { holdsDigitsInTurns, holdsSpokenDigits, mayBeApart, withSpokenDigits } from './spoken.ts'

const percentCode = /(?:%(?:25)?[\da-f]{2}){1,200}/gi

const withoutPercentCodes = (text: string): string =>
  inPlainCharacters(replaceSome(text, percentCode, ([codes]) => decoded(codes)))

/** The words that join figures when they are read out. */
const joiningWord =
  /(?<=\d) ?(?:og|and|so|så|deretter|then|pluss|plus|(?:binde)?strek|dash)(?: (?:så|then|deretter|til slutt|finally))? ?(?=\d)/gi

/** Their number says nothing: the digits themselves follow. */
const lastFive =
  /(?<=(?:sist[ea]|last) )(?:fem|five)(?!\p{L})|(?<!\p{L})(?:fem|five)(?= sist[ea](?!\p{L}))/giu

export const withWordsAsDigits = (text: string, apart = false): string =>
  replaceSome(
    withMonthsAsDigits(withSpokenDigits(withOrdinalsAsDigits(replaceSome(text, lastFive, () => '')), apart)),
    joiningWord,
    () => ' ',
  )

export const holdsDigitsInWords = (text: string): boolean => holdsSpokenDigits(text) || holdsOrdinal(text)

const readOut =
  /(?<![\d ])\d{1,3}(?:,? \d{1,3}){2,7}(?! ?\d)|(?<!\d,? ?)(?:\d{1,3}(?: \d{1,3}){2,7}|\d(?:,? \d){7})(?!,? ?\d)/g
const phoneLength = 8

/** Read out, a phone comes in any groups. */
export const withPhonesWhole = (text: string): string =>
  replaceSome(text, readOut, ([groups]) => {
    const whole = groups.replace(/\D/g, '')
    return whole.length === phoneLength ? whole : groups
  })

const saidBackwards = /bakleng|backward|bak(?:fra|frå)|bakvend|in reverse/i
const figures = /\d(?:[ .-]?\d){10,}/g

const turnedRound = (text: string): string =>
  replaceSome(text, figures, ([written]) => [...written].reverse().join(''))

export const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** A mark of a note: `[1]`, `(1)`. */
const note = /\[\d{1,2}\]|\(\d\)/g

/** A number with its month in words has that many digits left; with its day and year in words too, its last five. */
const fewest = 8
const fiveInARow = /\d(?: ?\d){4}/

/** Each other reading once; the text itself is none of them. A field that holds a part of a number may have few digits. */
export const otherReadings = (text: string, digits = fewest): string[] => {
  const readings: string[] = []
  if (text.includes('%')) readings.push(withoutPercentCodes(text))
  if (holdsCodes(text)) readings.push(withCodesRead(text))
  if (/\[\d{1,2}\]|\(\d\)/.test(text)) readings.push(replaceSome(text, note, () => ''))
  if (!hasLetters(text)) return readings
  if (saidBackwards.test(text)) readings.push(turnedRound(text))
  if (hasFigures(text)) readings.push(withFiguresAsDigits(text))
  if (hasLookalike(text)) readings.push(withLettersAsDigits(text))
  const isSpoken = holdsSpokenDigits(text) || holdsDigitsInTurns(text)
  if (digits >= fewest || fiveInARow.test(text) || isSpoken) readings.push(withWordsAsDigits(text))
  if (isSpoken && mayBeApart(text)) readings.push(withWordsAsDigits(text, true))
  return readings.filter(reading => reading !== text)
}
