/** Tells where a name that a colleague bears is that of a patient: by a word for one, by a birth, by an age at which nobody works. */

import { type Known, withoutNames } from '../known.ts'
import { birthWords, patientWords } from './words.ts'

/** `time med`, `lyd borte hos`: whom a conversation was with. */
const seen =
  /(?<!\p{L})(?:(?:video|telefon)?(?:time|konsultasjon|samtale)(?:n|en)? (?:med|til|for|hos)|(?:lyd(?:en)?|bilde(?:t)?|borte|svart|video(?:en)?) hos) (?=\p{Lu})/iu

const tellsOfPatient = (text: string): boolean => {
  if (seen.test(text)) return true
  return [patientWords, birthWords].some(words => {
    words.lastIndex = 0
    return words.test(text)
  })
}

export const knownIn = (text: string, known: Known): Known =>
  tellsOfPatient(text) ? withoutNames(known) : known

const youngest = 18
const oldest = 75

export const knownAtAge = (age: string, known: Known): Known => {
  const years = Number.parseInt(age.replace(/^\D+/, ''), 10)
  return years < youngest || years > oldest ? withoutNames(known) : known
}
