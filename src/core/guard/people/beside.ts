/** The name that stands right before or right after a date, a year or an age. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { isAtWork, nameOf } from './names.ts'
import { sentenceEnd } from './near.ts'

const beside = 48

/** What stands between a name and its date. */
const joining = String.raw`(?:[\s,.:;()/–'-]|(?<!\p{L})(?:f|er|ble|blei|vart|var|fødte?|fødde?|fodt|i|år|born|in|on|is|was|aged?|dob|f\.?dato|fødselsdato|fødselsår|alder|på|fyller|fylt|blir|fra|frå|ca|den|född|geb|ur|synt)(?!\p{L}))*`
const afterName = new RegExp(`${joining}$`, 'iu')
const beforeName =
  /^(?:[\s,.:;()/–-]|(?<!\p{L})(?:navn|namn|name|heter|heiter|er|is|år|gamle?|for|til|med)(?!\p{L}))*/iu

const word = /[\p{L}][\p{L}\p{M}'’.-]*/gu

/** A sign, a digit or a full stop parts words; the dot of an initial does not. */
const parting = /[^\p{L}\p{M}\s,'’.-]|\n|(?<!(?<!\p{L})\p{L})\.(?=\s)/gu

/** Words that are side by side, the last of them right before the place. */
const wordsBefore = (text: string, place: number): string[] =>
  text
    .slice(Math.max(0, place - beside), place)
    .replace(afterName, '')
    .split(parting)
    .at(-1)
    ?.match(word) ?? []

const wordsAfter = (text: string, place: number): string[] =>
  text
    .slice(place, place + beside)
    .replace(beforeName, '')
    .split(parting, 1)[0]
    ?.match(word) ?? []

export const isWork = (text: string, start: number): boolean =>
  isAtWork(
    text
      .slice(Math.max(0, start - 70), start)
      .split(sentenceEnd)
      .at(-1)
      ?.match(word) ?? [],
  )

export type Place = { readonly start: number; readonly end: number }

export const nameBefore = (text: string, { start }: Place, known: Known): number =>
  nameOf(wordsBefore(text, start), 'last', known)

export const nameAfter = (text: string, { end }: Place, known: Known): number =>
  nameOf(wordsAfter(text, end), 'first', known)

export const born = ({ start, end }: Place): Finding => finding('D', 'birth', end - start)

/** Until then a date, or a year, beside what may be a name is hardly that of a thing. */
export const longAgo = 2005

const patientBefore =
  /(?<![a-zæøå])(?:pas\.?|pt\.?|pasient(?:en)?|bruk[ae]r(?:en)?|beboer(?:en)?|bebuar(?:en)?|klient(?:en)?|patient|client|barnet?|mor|far)[\s,:;(-]*$/i

export const isRightAfterPatient = (text: string, { start }: Place): boolean =>
  patientBefore.test(text.slice(Math.max(0, start - 24), start))
