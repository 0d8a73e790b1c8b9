/** Finds a patient by their whole name alone, where the word for one leads to it: `pasienten Kari Nordmann`, `pt heter N-I-L-S L-I-E`. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { isAnyTitle, likely, nameOf, surely } from './names.ts'
import { candidatesIn } from './near.ts'

const word = '(?:pas\\.?|pasn?t|pt\\.?|pasient(?:en)?|be(?:boer|buar)en|t(?:j)?enestemottak[ae]ren|patient)'
/** `Koordinator for pasienten: Siri Moen` tells who the coordinator is. */
const leading = new RegExp(
  `(?<![\\p{L}-])(?<word>${word})(?: vår| min| our)?(?<link>:| (?:(?:som )?(?:heter|heiter|hette|er|var)|(?:who )?is|was|named|called))? (?<name>\\p{Lu}[\\p{L}’'.-]+(?: (?:van|von|de|al|el|bin) )?(?: \\p{Lu}[\\p{L}’'.-]*){1,3})`,
  'giu',
)
const another = /(?<!\p{L})(?:for|til|åt|hos|med|av|to|of|with) $/iu

const spelledWord = /(?<![\p{L}\d-])\p{Lu}(?:[ -]\p{Lu}){2,14}(?![\p{L}\d-])/gu
const patient = /(?<![\p{L}-])(?:pas(?:ient(?:en)?)?|pt|patient)(?![\p{L}-])/iu
const spells =
  /(?<!\p{L})(?:heter|heiter|stav\p{L}*|bokstav\p{L}*|na[mv]n\p{L}*|spell?ed|spelt|name)(?!\p{L})/iu

/** Asked first. */
export const mayNamePatientAlone = (text: string): boolean =>
  /(?<![\p{L}-])(?:pas|pt|patient|be(?:boer|buar)en|t?j?enestemottak)/iu.test(text) &&
  /\p{Lu}(?:\p{L}|[ -]\p{Lu}[ -])/u.test(text)

const isName = (written: string, isLed: boolean, known: Known): boolean => {
  const words = written.replace(/[.,]$/, '').split(' ')
  if (words.length < 2 || words.some(one => isAnyTitle(one) || /\d/.test(one))) return false
  return nameOf(words, 'first', known) >= (isLed ? likely : surely)
}

const spelledIn = (text: string): Finding | null => {
  if (!patient.test(text)) return null
  const words = [...candidatesIn(text, spelledWord)]
  const [first] = words
  return first !== undefined && (words.length > 1 || spells.test(text))
    ? finding('D', 'birth', first[0].length)
    : null
}

export const namedPatientIn = (text: string, known: Known): Finding | null => {
  if (!mayNamePatientAlone(text)) return null
  for (const { 0: all, index, groups = {} } of candidatesIn(text, leading)) {
    const { name = '', link = '' } = groups
    if (!/^\p{Lu}/u.test(name) || (link === ':' && another.test(text.slice(Math.max(0, index - 8), index))))
      continue
    const whole = /^\p{Lu}[\p{L}’'.-]+(?: (?:van|von|de|al|el|bin))?(?: \p{Lu}[\p{L}’'.-]*){1,3}/u.exec(
      name,
    )?.[0]
    // A word that begins a line may be part of a title: *Patient Safety Board*.
    if (whole && isName(whole, !/^\p{Lu}\p{Ll}*t$/u.test(groups.word ?? ''), known))
      return finding('D', 'birth', all.length)
  }
  return spelledIn(text)
}
