/** Finds a patient by a whole name that stands before the word for one, is turned round, or is in small letters: `Kari Nordmann, pasient, på rom 3`, `pas. Nordmann, Kari`, `pt kari nordmann`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { doing } from '../../words/folk.ts'
import { givenNames } from '../../words/givenNames.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo } from '../../words/place.ts'
import { isWork } from '../who/beside.ts'
import { nameOf, surely } from '../who/names.ts'
import { isAnyTitle } from '../who/titles.ts'
import { leadsToAnother } from './named.ts'

const word = "\\p{L}[\\p{L}'’.-]*\\p{L}"
const two = `${word}(?: \\p{L}\\.)? ${word}`
const turned = `${word}, ${word}`
const one =
  'pas\\.?|pasn?t|pt\\.?|pasient|be(?:boer|buar)|t(?:j)?enestemottak[ae]r|patient|bruk[ae]r|klient|client'

/** A list of who came goes on with *pasienten*, so that one is somebody's only with what befell them behind it. */
const behind = new RegExp(
  `(?<![\\p{L}'’.-])(?<name>${two}|${turned})(?:(?: \\(|[\\n;\\t|] ?| [–/-] )(?:${one})(?=[),.;:!?\\n]|$)| \\(pasienten\\)|, (?:pas\\.?|pt\\.?|pasient|patient)(?=[,.;:!?\\n]|$)|, pasienten, (?!og |and |men |but )(?=${doing}(?!\\p{L})))`,
  'giu',
)
/** *Bruker* begins a line or a sentence where it is somebody, or stands behind what only nouns do. */
const user =
  '(?<=^|[.:;!?\\n(/] ?|(?<!\\p{L})(?:til|åt|for|fra|frå|med|hos|av|en|ein|ny|vår|ring|ringte|ringde|kontakt|kontaktet|kontakta|nådde) )(?:bruk[ae]r|klient(?:en)?)'
const before = new RegExp(
  `(?<![\\p{L}-])(?:pas\\.?|pasn?t|pt\\.?|pasient(?:en)?|be(?:boer|buar)(?:en)?|t(?:j)?enestemottak[ae]r(?:en)?|patient|${user})(?: vår)?(?<link>:)? (?<name>(?:${turned}|${two})(?![\\p{L}'’-]))(?<more>(?-i: \\p{Lu}\\p{Ll}))?`,
  'giu',
)

const mayBe = /(?<![\p{L}-])(?:pas|pt|patient|be(?:boer|buar)|tj?enestemottak|bruk[ae]r|klient|client)/iu

/** Asked first: one of the names is known to be a first name. */
export const mayNameEitherWay = (text: string): boolean =>
  mayBe.test(text) && (text.match(/\p{L}+/gu) ?? []).some(one => givenNames.has(one.toLowerCase()))

const isSmall = /^\p{Ll}/u

/** Nobody's name is in large letters by half. */
const isWritten = (words: readonly string[]): boolean =>
  new Set(words.map(one => isSmall.test(one))).size === 1

const isName = (written: string, known: Known): boolean => {
  const words = written.split(/,? /)
  if (!isWritten(words) || words.some(isAnyTitle)) return false
  return nameOf(written.includes(',') ? words.toReversed() : words, 'first', known) === surely
}

export const patientEitherWayIn = (text: string, known: Known): Finding | null => {
  if (!mayNameEitherWay(text)) return null
  for (const { 0: all, index, groups = {} } of candidatesIn(text, behind))
    if (isName(groups.name ?? '', known) && !isWork(text, index)) return finding('D', 'birth', all.length)
  for (const { 0: all, index, groups = {} } of candidatesIn(text, before)) {
    const { name = '', more, link } = groups
    if (link && leadsToAnother.test(leadTo(text, index, 12))) continue
    // `pasienten Berg, Kari Dahl og tolken`: the next of a list.
    if (!(name.includes(',') && more) && isName(name, known)) return finding('D', 'birth', all.length)
  }
  return null
}
