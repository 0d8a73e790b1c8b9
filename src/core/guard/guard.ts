/** The door of the guard: tells whether a text may point to a patient, so that it is neither kept nor sent on. */

import { personOverFields } from './fields/person.ts'
import { splitOverFields } from './fields/split.ts'
import { type Finding, finding } from './finding.ts'
import { type Known, nothingKnown } from './known.ts'
import { digitsOf } from './numbers/digits.ts'
import { identityLength } from './numbers/identity.ts'
import { isProven, numberIn } from './numbers/numbers.ts'
import { splitIn } from './numbers/split.ts'
import { addressIn } from './people/addresses.ts'
import { ageIn } from './people/ages.ts'
import { birthDateIn } from './people/births.ts'
import { contactIn } from './people/contacts.ts'
import { recordIn } from './people/records.ts'
import { hasLetters, otherReadings } from './seeing/readings.ts'
import { plainly } from './seeing/seeing.ts'
import { holdsSpokenDigits } from './seeing/spoken.ts'

export type Options = {
  /** What the trust itself owns: no patient's. */
  readonly known?: Known
  /** The writer says that it is not a patient: only what check digits prove is found. */
  readonly overruled?: boolean
}

/** Without a digit, an at sign or several numbers in words there is nothing to find, and most of what people write has none. */
const worthALook = (text: string): boolean =>
  /[\p{Nd}\p{No}\p{So}@]|krøllalfa|\(at\)/iu.test(text) || holdsSpokenDigits(text)

const provenIn = (text: string): Finding | null => {
  const digits = digitsOf(text)
  const length = isProven(text, digits) ? identityLength : splitIn(text, digits)
  return length > 0 ? finding('A', 'number', length) : null
}

/** Strongest first, as the first hit ends the search. */
const findingIn = (text: string, known: Known): Finding | null => {
  const digits = digitsOf(text)
  const number = numberIn(text, digits)
  if (number?.hard) return number
  const length = splitIn(text, digits)
  if (length > 0) return finding('A', 'number', length)
  for (const reading of otherReadings(text, digits.count)) {
    const proven = provenIn(reading)
    if (proven) return proven
  }
  if (number !== null || !hasLetters(text)) return number
  return (
    recordIn(text) ??
    birthDateIn(text, known) ??
    ageIn(text, known) ??
    contactIn(text, known) ??
    addressIn(text, known)
  )
}

/** The command that a line begins with: no word about what follows, while *avvik* elsewhere says whose the number is. */
const command = /^[^\p{L}\d]{0,3}(?:avvik|deviation|hjelp|help)[\s:,.-]+/iu

const found = (text: string, known: Known): Finding | null =>
  worthALook(text) ? findingIn(plainly(text).replace(command, ''), known) : null

const unless = <Found extends Finding>(overruled: boolean, found: Found | null): Found | null =>
  overruled && !found?.hard ? null : found

export const screen = (
  text: string,
  { known = nothingKnown, overruled = false }: Options = {},
): Finding | null => unless(overruled, found(text, known))

type FieldFinding = Finding & { readonly field: string }

const together = (texts: ReadonlyMap<string, string>, known: Known): FieldFinding | null => {
  const split = splitOverFields(texts)
  if (split !== null) return { ...finding('A', 'number', identityLength), field: split }
  const person = personOverFields(texts, known)
  return person && { ...person.finding, field: person.field }
}

/** Screens what a form carries: each field, and all of them together, as a person may be parted over them. */
export const screenAll = (
  fields: Readonly<Record<string, string>>,
  { known = nothingKnown, overruled = false }: Options = {},
): FieldFinding | null => {
  let soft: FieldFinding | null = null
  for (const [field, text] of Object.entries(fields)) {
    const alone = found(text, known)
    if (alone?.hard) return { ...alone, field }
    if (alone) soft ??= { ...alone, field }
  }
  const texts = new Map(
    Object.entries(fields)
      .map(([field, text]) => [field, plainly(text).trim()] as const)
      .filter(([, text]) => text !== ''),
  )
  const split = texts.size > 1 ? together(texts, known) : null
  return unless(overruled, split?.hard ? split : (soft ?? split))
}
