/**
 * Finds the numbers that hospitals share of who has none of their own: they begin with eight or nine and hold no date. Told in two
 * parts, the words between say that they belong together; in a guess at how figures were disguised, they stand by themselves.
 */

import { type Finding, finding } from '../finding.ts'
import type { Digits } from './digits.ts'
import { identityLength, ruleOf } from './identity.ts'
import { numberIn } from './numbers.ts'

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

export const sharedInParts = (text: string): Finding | null => {
  if (!mayBeInParts.test(text)) return null
  for (const [all, first = '', last = ''] of text.matchAll(inParts))
    if (isShared(first + last)) return finding('B', 'number', all.length)
  return null
}

/** A guess makes figures of what is none, and among many some would fit. */
const mostDigits = 2 * identityLength

export const sharedInGuess = (text: string, digits: Digits): Finding | null => {
  const whole = digits.count <= mostDigits ? numberIn(text, digits) : null
  return whole?.tier === 'B' ? whole : sharedInParts(text)
}
