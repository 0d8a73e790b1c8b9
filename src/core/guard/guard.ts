/** The door of the guard: tells whether a text may point to a patient, so that it is neither kept nor sent on. */

import { type FieldFinding, partedOver } from './fields/parted.ts'
import { readingsOf } from './fields/picked.ts'
import { type Finding, finding } from './finding.ts'
import { type Known, nothingKnown } from './known.ts'
import { type Fields, withoutIds } from './madeByChance.ts'
import { digitsOf } from './numbers/digits.ts'
import { identityLength } from './numbers/identity.ts'
import { maskedIn } from './numbers/masked.ts'
import { meantIn } from './numbers/meant.ts'
import { isProven, numberIn } from './numbers/numbers.ts'
import { sharedInGuess, sharedInParts } from './numbers/shared.ts'
import { splitIn } from './numbers/split.ts'
import { toldIn } from './numbers/told.ts'
import { metByNameIn } from './people/patients/metByName.ts'
import { knownIn } from './people/patients/namesakes.ts'
import { somebodyIn } from './people/people.ts'
import { inColumns } from './seeing/columns.ts'
import { withFilesRead } from './seeing/fileNames.ts'
import { sideBySide } from './seeing/laidOut.ts'
import { hasLetters, otherReadings } from './seeing/readings.ts'
import { plainly, plainlyBothWays } from './seeing/seeing.ts'
import { spokenCalmly } from './seeing/shouted.ts'
import { withNamesRaised } from './seeing/small.ts'
import { worthALook } from './worthALook.ts'

export type Options = {
  /** What the trust itself owns: no patient's. */
  readonly known?: Known
  /** The writer says that it is not a patient: only what check digits prove is found. */
  readonly overruled?: boolean
}

const provenIn = (text: string): Finding | null => {
  const digits = digitsOf(text)
  const length = isProven(text, digits) ? identityLength : splitIn(text, digits) || toldIn(text, digits)
  return length > 0 ? finding('A', 'number', length) : sharedInGuess(text, digits)
}

const firstOf = (texts: readonly string[], find: (text: string) => Finding | null): Finding | null => {
  for (const text of texts) {
    const found = find(text)
    if (found) return found
  }
  return null
}

/** More than Teams lets anybody write: beyond it only numbers as they are written are looked for. */
const longest = 100_000
/** Strongest first, as the first hit ends the search. */
const findingIn = (text: string, known: Known, longest: number): Finding | null => {
  const digits = digitsOf(text)
  const number = numberIn(text, digits)
  if (number?.hard) return number
  const length = splitIn(text, digits) || toldIn(text, digits)
  if (length > 0) return finding('A', 'number', length)
  const written = text.slice(0, longest)
  const readings = otherReadings(written, digits.count)
  const proven = firstOf(readings, provenIn) ?? sharedInParts(written)
  if (proven) return proven
  const almost = number ?? maskedIn(written)
  if (almost !== null || !hasLetters(written)) return almost
  const whose = knownIn(written, known)
  return (
    firstOf([written, ...readings], meantIn) ??
    somebodyIn(written, whose) ??
    firstOf([...new Set([written, sideBySide(written)].map(spokenCalmly))], text => metByNameIn(text, known))
  )
}

/** The command that a line begins with: no word about what follows, while *avvik* elsewhere says whose the number is. */
const command = /^[^\p{L}\d]{0,3}(?:avvik|deviation|hjelp|help)[\s:,.-]+/iu

const readingIn = (text: string, known: Known, most: number): Finding | null =>
  findingIn(text.replace(command, ''), known, most)

/** Whom the columns of a table tell of, where there are any: its figures side by side are no number. */
const columnsIn = (text: string, known: Known): Finding | null => {
  if (!text.includes('\t')) return null
  const apart = plainly(inColumns(text))
  return somebodyIn(apart, knownIn(apart, known))
}

const asWritten = (text: string, known: Known, most: number): Finding | null => {
  if (!worthALook(text)) return null
  const [plain, whole] = plainlyBothWays(text)
  const first = readingIn(plain, known, most)
  const second = first?.hard || whole === plain ? null : readingIn(whole, known, most)
  if (second?.hard) return second
  return first ?? second ?? (text.length <= most ? columnsIn(text, known) : null)
}

/** Whoever types in a hurry gives no name a capital. */
const inAnyHand = (text: string, known: Known, most: number): Finding | null => {
  const first = asWritten(text, known, most)
  if (first) return first
  const raised = withNamesRaised(text)
  return raised === text ? null : asWritten(raised, known, most)
}

const found = (text: string, known: Known, most: number): Finding | null => {
  const first = inAnyHand(text, known, most)
  if (first || text.length > most) return first
  const read = withFilesRead(text)
  return read === text ? null : inAnyHand(read, known, most)
}

const unless = <Found extends Finding>(overruled: boolean, found: Found | null): Found | null =>
  overruled && !found?.hard ? null : found

export const screen = (
  text: string,
  { known = nothingKnown, overruled = false }: Options = {},
): Finding | null => unless(overruled, found(text, known, longest))

/** Screens what a form carries: each field, and all of them together, as a person may be parted over them. */
export const screenAll = (
  carried: Fields,
  { known = nothingKnown, overruled = false }: Options = {},
): FieldFinding | null => {
  const fields = withoutIds(carried)
  let soft: FieldFinding | null = null
  let label = ''
  /** Of all fields together: each has figures and names of its own to look at. */
  let left = longest
  for (const [field, text] of Object.entries(fields)) {
    const most = left
    const alone = firstOf(readingsOf(field, text, label), one => found(one, known, most))
    left = Math.max(0, left - text.length)
    label = text.trim()
    if (alone?.hard) return { ...alone, field }
    if (alone) soft ??= { ...alone, field }
  }
  const split = partedOver(fields, known)
  return unless(overruled, split?.hard ? split : (soft ?? split))
}
