/** Finds the name that an age or a birth stands apart from: it is that of the last who was told of. */

import type { Known } from '../../known.ts'
import { anyoneWord } from '../../words/folk.ts'
import { givenNames } from '../../words/givenNames.ts'
import { noNames } from '../../words/noNames.ts'
import { leadTo } from '../../words/place.ts'
import { given, isKnownSurname, likely, mayEndName, nameOf, not } from './names.ts'
import { isTitle } from './titles.ts'

/** So far back, over no more than two sentences, or over as many as are told on of one. */
const reach = 120
const mostSentences = 2
const farReach = 280

const word = /\p{L}[\p{L}\p{M}'’.-]*/gu
const phraseEnd = /[:;()\d,–]| - /u
export const endOfSentence = /[!?\n]|(?<=\p{L}{3})\.\s/u

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** `spoke with Kari`, as one does with patients; `training with Kari`. */
const isSpokenWith = (verb = '', link: string): boolean =>
  /^with$/i.test(link) && /^(?:spoke|spoken|talked|call|video|appointment|consultation)$/i.test(verb)

/** `overlege Kari`, `Kari på IKT`: who is at work is told of as such right beside the name. */
const isAtWork = (words: readonly string[], first: number, end: number): boolean => {
  const before = words[first - 1] ?? ''
  const after = words[end] ?? ''
  if (isTitle(after) || (isTitle(before) && !isSpokenWith(words[first - 2], before))) return true
  return /^(?:fra|frå|på|i|ved|hos|from|at|in)$/i.test(after) && isTitle(words[end + 1] ?? '')
}

/** `ho borghild`, `han Arne`: so a name is told of in the dialects. */
const isCalledSo = (words: readonly string[]): boolean =>
  /^(?:ho|hun|han)$/i.test(words.at(-2) ?? '') && givenNames.has(words.at(-1) ?? '')

/** A whole name, or one word that is nothing but a name. */
const isName = (words: readonly string[], sure: number): boolean => {
  if (sure >= likely) return true
  const last = words.at(-1) ?? ''
  if (/^(?:\p{Lu}\.){2,3}$/u.test(last) || isCalledSo(words)) return true
  return isCapital(last) && !noNames.has(last.toLowerCase()) && (sure === given || isKnownSurname(last))
}

type Mention = 'named' | 'at work' | 'anyone' | null

/** `namedOnly`: whoever merely acts, with a title, takes nobody's place; who is told of with `pasienten` behind is at work. */
const lastMention = (phrase: string, known: Known, namedOnly = false): Mention => {
  const words = phrase.match(word) ?? []
  for (let end = words.length; end > 0; end -= 1) {
    const one = words[end - 1] ?? ''
    if (!namedOnly && anyoneWord.test(one)) return 'anyone'
    if (!namedOnly && isTitle(one)) return 'at work'
    if (!mayEndName(one)) continue
    const some = words.slice(Math.max(0, end - 4), end)
    const sure = nameOf(some, 'last', known)
    if (sure === not || !isName(some, sure)) continue
    let first = end - 1
    while (first > 0 && isCapital(words[first - 1] ?? '') && !isTitle(words[first - 1] ?? '')) first -= 1
    const isToAnother = namedOnly && words.slice(end).some(other => anyoneWord.test(other))
    return isToAnother || isAtWork(words, first, end) ? 'at work' : 'named'
  }
  return null
}

const holdsKnown = (text: string, known: Known): boolean => {
  const words = text.match(word) ?? []
  return words.some((_, at) => [2, 3].some(count => known.isName(words.slice(at, at + count))))
}

/** Phrases from the nearest to the farthest: the first that tells of somebody says who it is. `isToldOn`: a pronoun does. */
export const isNamedBefore = (text: string, start: number, known: Known, isToldOn = false): boolean => {
  const sentences = leadTo(text, start, isToldOn ? farReach : reach)
    .split(endOfSentence)
    .filter(sentence => sentence.trim() !== '')
    .slice(isToldOn ? 0 : -mostSentences)
  if (sentences.some(sentence => holdsKnown(sentence, known))) return false
  for (const phrase of sentences.flatMap(sentence => sentence.split(phraseEnd)).toReversed()) {
    const mention = lastMention(phrase, known)
    if (mention !== null) return mention === 'named'
  }
  return false
}

/** Whether the last whom a sentence names is told of, and not at work; null where it names nobody. */
export const isNamedIn = (sentence: string, known: Known): boolean | null => {
  const mention = lastMention(sentence, known, true)
  return mention === null ? null : mention === 'named' && !holdsKnown(sentence, known)
}
