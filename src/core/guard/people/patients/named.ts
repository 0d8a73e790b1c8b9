/** Finds a patient by their whole name alone, where the word for one leads to it: `pasienten Kari Nordmann`, `pt heter N-I-L-S L-I-E`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { pronoun } from '../../words/folk.ts'
import { candidatesIn } from '../../words/near.ts'
import { noNames } from '../../words/noNames.ts'
import { leadTo } from '../../words/place.ts'
import { anyOf } from '../../words/words.ts'
import { likely, nameOf, surely } from '../who/names.ts'
import { isAnyTitle } from '../who/titles.ts'

const word = '(?:pas\\.?|pasn?t|pt\\.?|pasient(?:en)?|be(?:boer|buar)en|t(?:j)?enestemottak[ae]ren|patient)'
const isCalled =
  '(?::| (?:(?:som )?(?:heter|heiter|hette|er|var)|(?:who )?(?:is|was)(?: (?:named|called))?|named|called))'
/** `pasientens navn er`, `pasientnavn:`. */
const nameOfOne = `(?:pasient(?:ens?)?|patient)(?:['’]?s)?[ -]?(?:na[mv]n|name)(?:et)?${isCalled}`
const inRoom = '(?: (?:i|på|in) (?:rom|room) \\d{1,4})?'
const wholeName = "\\p{Lu}[\\p{L}’'.-]{1,40}(?: (?:van|von|de|al|el|bin))?(?: \\p{Lu}[\\p{L}’'.-]*){1,3}"
const leading = new RegExp(
  `(?<![\\p{L}-])(?:(?<word>${word})(?: vår| min| our)?(?:(?<link>${isCalled}) |${inRoom}(?<apart> \\(|, )| )|${nameOfOne} )(?<name>${wholeName})`,
  'giu',
)
const atStart = new RegExp(`^${wholeName}`, 'u')
const isOne = new RegExp(
  `(?<name>${wholeName}) (?:er|var|is|was) (?:en |ein |a |our )?(?:pasient|patient)(?![\\p{L}-])`,
  'gu',
)
/** `Koordinator for pasienten: Siri Moen` tells who the coordinator is. */
export const leadsToAnother = /(?<!\p{L})(?:for|til|åt|hos|med|av|to|of|with) (?:the )?$/iu
/** `pasienten, Kari Dahl, mistet lyden`, `pasienten (Kari Dahl)`; a list of who came goes on otherwise. */
const closed = { ' (': /^\)/u, ', ': /^, (?!og |and |samt )\p{Ll}/u }

const spelledWord = /(?<![\p{L}\d-])\p{Lu}(?:[ -]\p{Lu}){2,14}(?![\p{L}\d-])/gu
const patient = /(?<![\p{L}-])(?:pas(?:ient(?:en)?)?|pt|patient)(?![\p{L}-])/iu
const spells =
  /(?<!\p{L})(?:heter|heiter|stav\p{L}*|bokstav\p{L}*|(?:etter|for)?na[mv]n\p{L}*|spell?ed|spelt|(?:sur)?name)(?!\p{L})/iu

/** Asked first. */
export const mayNamePatientAlone = (text: string): boolean =>
  /(?<![\p{L}-])(?:pas|pt|patient|be(?:boer|buar)en|t?j?enestemottak)/iu.test(text) &&
  /\p{Lu}(?:\p{L}|[ -]\p{Lu}[ -])/u.test(text)

const isNoName = (one: string): boolean =>
  isAnyTitle(one) || /^(?:ja|nei|vet|veit|ikke|ikkje|yes|no|not)$/iu.test(one)

const isName = (written: string, least: number, known: Known): boolean => {
  const words = written.replace(/[.,]$/, '').split(' ')
  if (words.length < 2 || words.some(isNoName) || noNames.has(words[1]?.toLowerCase() ?? '')) return false
  return nameOf(words, 'first', known) >= least
}

/** Said to be a name, and of somebody. */
const saysName =
  /(?<!\p{L})(?:(?:etter|for)?na[mv]net|(?:sur|first |last )?name)(?: (?:er|is|hennes|hans|hennar|her|his))?(?: stav\p{L}+| bokstav\p{L}+| spell?ed| spelt| is| er)?:? (?=\p{Lu}[ -]\p{Lu}[ -]\p{Lu})/iu
const someone = anyOf(pronoun)

/** Asked first. */
export const maySpellName = (text: string): boolean =>
  /avn|amn|ame/iu.test(text) && /\p{Lu}[ -]\p{Lu}[ -]\p{Lu}/u.test(text) && saysName.test(text)

const spelledIn = (text: string): Finding | null => {
  if (!patient.test(text) && !(maySpellName(text) && someone.test(text))) return null
  const words = [...candidatesIn(text, spelledWord)]
  const [first] = words
  if (first !== undefined && noNames.has(first[0].replace(/[ -]/g, '').toLowerCase())) return null
  return first !== undefined && (words.length > 1 || spells.test(text))
    ? finding('D', 'birth', first[0].length)
    : null
}

const mostBetween = 60

/** The name that a word for a patient leads to, unless it leads to somebody else. */
const nameLedTo = (text: string, { 0: all, index, groups = {} }: RegExpExecArray): string | null => {
  const { link, apart, name = '' } = groups
  const whole = atStart.exec(name)?.[0]
  if (whole === undefined) return null
  if (link !== undefined && leadsToAnother.test(leadTo(text, index, 12))) return null
  const end = index + all.length - name.length + whole.length
  const rest = text.slice(end, end + mostBetween)
  if (apart !== undefined && !closed[apart === ', ' ? apart : ' ('].test(rest)) return null
  const next = /^, (\p{L}+)/u.exec(rest)?.[1] ?? ''
  return isAnyTitle(next) ? null : whole
}

export const namedPatientIn = (text: string, known: Known): Finding | null => {
  if (!mayNamePatientAlone(text)) return maySpellName(text) ? spelledIn(text) : null
  for (const match of candidatesIn(text, leading)) {
    const name = nameLedTo(text, match)
    // A word that begins a line may be part of a title: *Patient Safety Board*.
    const least = /^\p{Lu}\p{Ll}*t$/u.test(match.groups?.word ?? '') ? surely : likely
    if (name !== null && isName(name, least, known)) return finding('D', 'birth', match[0].length)
  }
  for (const { 0: all, groups } of candidatesIn(text, isOne))
    if (isName(groups?.name ?? '', surely, known)) return finding('D', 'birth', all.length)
  return spelledIn(text)
}
