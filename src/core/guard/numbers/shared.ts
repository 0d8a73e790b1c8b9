/**
 * Finds the numbers that hospitals share of who has none of their own: they begin with eight or nine and hold no date, so in
 * two parts or with letters for figures only the words around them, or the length of the word, tell that they are one.
 */

import { withLettersAsDigits } from '../seeing/lookalikes.ts'
import { ruleOf } from './identity.ts'

const isShared = (written: string): boolean =>
  ruleOf(
    Uint8Array.from(written.replace(/\D/g, ''), figure => Number(figure)),
    0,
  ) === 'until 2031'

const inTurn =
  '(?:then|so|så|deretter|etterpå|dernest|(?:slut|end|ends)\\p{L}*|siste?|last|rest\\p{L}*|følg\\p{L}*|followed)'
/** `byrjar på 926549 og sluttar på 02471`, `first 805252 then 53809`. */
const inParts = new RegExp(
  `(?<![\\d.,:/-])([89]\\d{5})(?:,|\\.{2,3}|…)? (?:(?:og|and|men) )?${inTurn}(?!\\p{L})[^\\d.!?\\n]{0,20}[ :]((?:\\d{5}|\\d{3} \\d\\d)(?![\\d:/-]|[.,]\\d))`,
  'giu',
)
const mayBeInParts = /[89]\d{5}\D/

/** `9O77I593S84`: a word of eleven, mostly figures. */
const oneWord = /(?<![\p{L}\d])[89gqBS&][^\s.,:;()"'«»/-]{10}(?![\p{L}\d])/gu
const leastFigures = 6
const mayBeOneWord = /\d\p{L}\S{0,8}\d|\p{L}\d\S{0,8}\d/u

const isDisguised = (word: string): boolean => {
  if (word.replace(/\D/g, '').length < leastFigures || !/\p{L}/u.test(word)) return false
  const read = withLettersAsDigits(word)
  return /^[89]\d{10}$/.test(read) && isShared(read)
}

/** Its length, 0 for nothing. */
export const sharedIn = (text: string): number => {
  if (mayBeInParts.test(text))
    for (const [all, first = '', last = ''] of text.matchAll(inParts))
      if (isShared(first + last)) return all.length
  if (mayBeOneWord.test(text))
    for (const [word] of text.matchAll(oneWord)) if (isDisguised(word)) return word.length
  return 0
}
