/** The door of the guard: tells whether a text may point to a patient, so that it is neither kept nor sent on. */

import { contactIn } from './contacts.ts'
import { digitsOf } from './digits.ts'
import type { Finding } from './finding.ts'
import { identityLength } from './identity.ts'
import { normalise, withLettersAsDigits } from './normalise.ts'
import { isProven, numberIn } from './numbers.ts'

/** Without a digit or an at sign there is nothing to find, and most of what people write has neither. */
const worthALook = /[\p{Nd}\p{No}@]/u

export const screen = (text: string): Finding | null => {
  if (!worthALook.test(text)) return null
  const plain = normalise(text)
  const finding = numberIn(plain, digitsOf(plain)) ?? contactIn(plain)
  if (finding !== null) return finding
  const guessed = withLettersAsDigits(plain)
  return guessed !== plain && isProven(digitsOf(guessed)) ? { tier: 'A', length: identityLength } : null
}

type FieldFinding = Finding & { readonly field: string }

/** `2026-03-14` as a date picker hands it over, the way an identity number writes it. */
const isoDate = /^\s*(?:19|20)(\d\d)-(\d\d)-(\d\d)\s*$/

const onlyDigits = /^[\d\s./_-]+$/

/** Digits of two inputs that stand next to each other and make one number: a date in one, five digits in the other. */
const splitOver = (before: string, after: string): boolean => {
  const date = before.replace(isoDate, '$3$2$1')
  return onlyDigits.test(date) && onlyDigits.test(after) && isProven(digitsOf(`${date} ${after}`))
}

/** Screens what a form carries, in its order. A number split over two inputs is reported at the second. */
export const screenAll = (fields: Readonly<Record<string, string>>): FieldFinding | null => {
  let before = ''
  for (const [field, text] of Object.entries(fields)) {
    const finding = screen(text)
    if (finding !== null) return { ...finding, field }
    const plain = worthALook.test(text) ? normalise(text) : ''
    if (splitOver(before, plain)) return { tier: 'A', length: identityLength, field }
    before = plain
  }
  return null
}
