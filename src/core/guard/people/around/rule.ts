/**
 * The shape of a rule about whom everybody around knows: what is written of somebody, and what the sentence must say
 * beside it before it tells of one.
 */

import { type Finding, finding, type Kind } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { besideIt, placeOf } from '../../words/place.ts'

/** What is written, and its sentence around it. */
export type Told = {
  readonly written: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly before: string
  readonly behind: string
  readonly sentence: string
}

export type Rule = {
  /** Asked first, as such a line needs no digit. */
  readonly mayBe: (text: string) => boolean
  /** In a line without a name, a place or a club too. */
  readonly inSmallLetters?: boolean
  readonly find: (text: string, known: Known) => Finding | null
}

export const holdsCapital = (text: string): boolean => / \p{Lu}\p{Ll}/u.test(text)

/** Made of what a pattern begins with, so that no word is listed twice, nor once too few; asked of every line, so of plain letters. */
export const holdsStart = (...words: readonly string[]): ((text: string) => boolean) => {
  const start = new RegExp(`(?<![a-zæøå])(?:${words.join('|')})`, 'i')
  return text => start.test(text)
}

/** The first of what is written that is one's. */
export const firstTold = (
  text: string,
  pattern: RegExp,
  reach: number,
  isOnes: (told: Told, start: number) => boolean,
  kind: Kind = 'birth',
): Finding | null => {
  for (const match of candidatesIn(text, pattern)) {
    const { 0: written, index, groups = {} } = match
    const [before, behind] = besideIt(text, placeOf(match), reach)
    const told = { written, groups, before, behind, sentence: before + written + behind }
    if (isOnes(told, index)) return finding('D', kind, written.length)
  }
  return null
}
