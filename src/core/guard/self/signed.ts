/** Somebody's name as a signature, and both of their names wherever they stand: with capitals or without, and turned round. */

import type { Known } from '../known.ts'
import { given, isKnownSurname, likely, nameOf, surely } from '../people/who/names.ts'
import { givenNames } from '../words/givenNames.ts'
import { noNames } from '../words/noNames.ts'

export const isCapital = (word: string): boolean => /^\p{Lu}[\p{L}'’-]/u.test(word)

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? []

/** Thanks in a script of which no names are known. */
const noSign = /^(?:дякую|дяка|спасибі|спасибо|добре|чудово|погано|нормально|відмінно|супер|все|так|ні)$/iu

/** In small letters these are words, where no name leads to them. */
const alsoWords = new Set(
  'else hans endre fred helga said line ute van vilje tam storm stein odin tom signe gro even ane live'.split(
    ' ',
  ),
)

const isSmallName = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && givenNames.has(word) && !noNames.has(word) && !alsoWords.has(word)

const isInitial = (word: string): boolean => /^\p{L}$/u.test(word)

/** `kari`, `kari n`, `kari nordmann`. */
const isSmall = ([first = '', last = '', ...more]: readonly string[]): boolean =>
  isSmallName(first) && more.length === 0 && (last === '' || isInitial(last) || isKnownSurname(last))

const isLarge = (words: readonly string[], known: Known): boolean =>
  words.every((word, at) => isCapital(word) || (at > 0 && /^\p{Lu}$/u.test(word))) &&
  !noSign.test(words[0] ?? '') &&
  nameOf(words, 'first', known) >= given

const parting = /\n|[.!?,] |– | -(?= |\p{L})/u
const from = /^\s*(?:(?:fra|frå|from) )?(?:(?:oss|us),? )?/i
const and = / (?:og|and|&|\+) /i

/** A name alone at the end, or two of them, after *fra* as well. */
export const isSigned = (text: string, known: Known): boolean => {
  const parts = text.trim().split(parting)
  const names = (parts.at(-1) ?? '')
    .replace(from, '')
    .split(and)
    .map(one => wordsIn(one).map(word => word.replace(/\.$/, '')))
  // Two words with capitals that nobody knows for a name, and nothing before them, may be thanks in any language.
  const isClear = parts.length > 1 || names.length > 1 || nameOf(names[0] ?? [], 'first', known) !== likely
  return (
    isClear &&
    names.every(words => words.length > 0 && words.length <= 3 && (isSmall(words) || isLarge(words, known)))
  )
}

const word = "\\p{Script=Latin}[\\p{L}'’-]+"
const turned = new RegExp(`(?<![\\p{L}'’-])(${word}), (${word})(?![\\p{L}'’-])`, 'gu')
/** `Hansen, K.` is all that its line says. */
const turnedInitial = /(?:^|[\n.!?] *)(\p{Lu}[\p{L}'’-]+), \p{Lu}\.?\s*$/u

const isTurned = (text: string, known: Known): boolean =>
  [...text.matchAll(turned)].some(([, last = '', first = '']) =>
    isCapital(last) && isCapital(first)
      ? nameOf([first, last], 'first', known) >= surely
      : isSmallName(first) && isKnownSurname(last),
  ) || isKnownSurname(turnedInitial.exec(text)?.[1] ?? '')

/** Both names, or one and the initial of the other, wherever they stand. */
export const holdsWhole = (text: string, known: Known): boolean => {
  const words = wordsIn(text)
  return (
    words.some((word, at) => {
      const two = [word, words[at + 1]?.replace(/\.$/, '') ?? ''] as const
      const [first, last] = two
      const isTwo = two.every(isCapital) || (isSmallName(first) && isKnownSurname(last))
      return (isTwo && nameOf(two, 'first', known) >= surely) || isWithInitial(two)
    }) || isTurned(text, known)
  )
}

/** *Kari I resepsjonen* has no initial. */
const isWithInitial = ([first, last]: readonly [string, string]): boolean =>
  isCapital(first) && givenNames.has(first.toLowerCase()) && /^(?!I)\p{Lu}$/u.test(last)

/** `Hei, Olav her.` */
const here = /(?:^|[\n.,!?] *|(?:hei|hallo|hello|hi|heisann) )(\p{L}+) (?:her|here)(?=[.,!?\n]|$)/giu

export const isHere = (text: string): boolean =>
  [...text.matchAll(here)].some(
    ([, one = '']) => givenNames.has(one.toLowerCase()) && (isCapital(one) || !noNames.has(one)),
  )
