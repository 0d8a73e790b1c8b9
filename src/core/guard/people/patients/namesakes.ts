/**
 * Tells where a name that a colleague bears is that of a patient: by a word for one, by what befalls
 * patients, by a birth, by an age at which nobody works.
 */

import { type Known, nothingKnown, withoutNames } from '../../known.ts'
import { longAgo } from '../../words/dates.ts'
import { birthWords, holds, holdsPatient } from '../../words/words.ts'
import { isTreated } from '../who/treated.ts'

/** `time med`, `lyd borte hos`: whom a conversation was with. */
const seen =
  /(?<!\p{L})(?:(?:video|telefon)?(?:time|konsultasjon|samtale)(?:n|en)? (?:med|til|for|hos)|(?:lyd(?:en)?|bilde(?:t)?|borte|svart|video(?:en)?) hos) (?=\p{Lu})/iu

export const tellsOfPatient = (text: string): boolean =>
  seen.test(text) || isTreated(text) || holdsPatient(text) || holds(text, birthWords)

export const knownIn = (text: string, known: Known): Known =>
  known !== nothingKnown && tellsOfPatient(text) ? withoutNames(known) : known

/** A list of the staff holds names and dates, and says what they are of. */
const saysMore = /(?<!\p{L})\p{Ll}{2}/u
const ofStaff =
  /ansatt|ansett|tilsett|start|begyn|byrja|sertifi|godkje|bursdag|jubil|turnus|vakt|liste|personal|medarbei|employ|hired|birthday|staff/i

/** What is told of somebody with a date of long ago right at the name is told of no colleague. */
export const knownSince = (year: number, text: string, known: Known): Known =>
  year <= longAgo && known !== nothingKnown && saysMore.test(text) && !ofStaff.test(text)
    ? withoutNames(known)
    : known

const youngest = 18
const oldest = 75

export const knownAtAge = (age: string, known: Known): Known => {
  const years = Number.parseInt(age.replace(/^\D+/, ''), 10)
  return years < youngest || years > oldest ? withoutNames(known) : known
}
