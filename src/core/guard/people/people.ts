/** Finds somebody who is told of, with or without a number: in the text as it is written, laid out, read out and disguised. */

import type { Finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { unglued } from '../seeing/glued.ts'
import { sideBySide } from '../seeing/laidOut.ts'
import { hasLookalike, withLettersAsDigits } from '../seeing/lookalikes.ts'
import { holdsDigitsInWords, withPhonesWhole, withWordsAsDigits } from '../seeing/readings.ts'
import { spokenCalmly } from '../seeing/shouted.ts'
import { mayTellAge, withSpokenAges } from '../seeing/spokenAges.ts'
import { ageIn } from './ages/ages.ts'
import { birthDateIn } from './ages/births.ts'
import { yearIn } from './ages/years.ts'
import { few } from './around/few.ts'
import { unnamedIn } from './around/unnamed.ts'
import { addressIn } from './homes/addresses.ts'
import { homePlaceIn } from './homes/homePlace.ts'
import { postalIn } from './homes/postal.ts'
import { patientEitherWayIn } from './patients/eitherWay.ts'
import { greetedIn } from './patients/greeted.ts'
import { namedPatientIn } from './patients/named.ts'
import { signedByIn } from './patients/signedBy.ts'
import { accountIn } from './phones/accounts.ts'
import { contactIn } from './phones/contacts.ts'
import { linkIn } from './phones/links.ts'
import { belongingIn } from './registers/belongings.ts'
import { carePathIn } from './registers/carePath.ts'
import { patientNumberIn, recordIn } from './registers/records.ts'

/** Somebody who is told of: by a register, a birth, an age, a phone, a home. */
const toldIn = (text: string, known: Known): Finding | null =>
  recordIn(text) ??
  birthDateIn(text, known) ??
  yearIn(text, known) ??
  ageIn(text, known) ??
  contactIn(text, known) ??
  addressIn(text, known) ??
  postalIn(text, known) ??
  homePlaceIn(text, known) ??
  linkIn(text) ??
  belongingIn(text, known) ??
  carePathIn(text) ??
  patientNumberIn(text) ??
  accountIn(text, known) ??
  unnamedIn(text, known) ??
  namedPatientIn(text, known) ??
  patientEitherWayIn(text, known) ??
  signedByIn(text, known) ??
  greetedIn(text, known)

/** The same with the figures in words. */
const spokenIn = (text: string, known: Known): Finding | null => {
  if (!mayTellAge(text) && !holdsDigitsInWords(text)) return null
  const ages = withSpokenAges(text)
  const digits = withWordsAsDigits(text)
  return (
    birthDateIn(digits, known) ??
    yearIn(ages, known) ??
    ageIn(ages, known) ??
    contactIn(withPhonesWhole(digits), known) ??
    recordIn(withPhonesWhole(digits)) ??
    addressIn(digits, known) ??
    few.find(ages, known)
  )
}

/** With letters that look like digits, a phone. */
const unclearPhoneIn = (text: string, known: Known): Finding | null =>
  hasLookalike(text) ? contactIn(withLettersAsDigits(text), known) : null

/** As it is written, put side by side, that with its words parted, and what is all in capitals: each of them once. */
const laidOut = (written: string): readonly string[] => {
  const beside = sideBySide(written)
  const apart = [unglued(written), unglued(beside)]
  return [...new Set([written, beside, ...apart, spokenCalmly(beside)])]
}

export const somebodyIn = (written: string, known: Known): Finding | null => {
  for (const text of laidOut(written)) {
    const found = toldIn(text, known)
    if (found) return found
  }
  return spokenIn(sideBySide(written), known) ?? unclearPhoneIn(written, known)
}
