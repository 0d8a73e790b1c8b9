/** The words of what is typed and of what it is compared with: spelt alike, without endings, and the parts of compounds. */

import { fold } from '../fold.ts'

/** Whoever types more than this is not looking for anything. */
const longest = 80
const mostWords = 6

/** Words without a meaning of their own, folded; they count only where nothing else is typed. */
const small = new Set(
  'a an and av de den det ei eller en er et for fra i in med of og om or pa som the til to'.split(' '),
)

export const wordsOf = (text: string): string[] =>
  fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** What is looked for. */
export const wordsIn = (text: string): string[] => wordsOf(text.slice(0, longest)).slice(0, mostWords)

/** Without the endings of bokmål, nynorsk and English: `rutinene`, `rutinar` and `routines` lose theirs. */
const stem = (word: string): string =>
  word.replace(/(?<=\p{L}{4})(?:ene|ane|en|et|er|ar|es|a|e|s)$/u, '').replace(/(?<=\p{L}{2}(\p{L}))\1$/u, '')

export const formsOf = (word: string): string[] => [...new Set([word, stem(word)])]

/** The later parts of what may be a compound: `kamera` of `hodekamera`. */
const partsOf = (word: string): string[] =>
  Array.from({ length: Math.max(word.length - 5, 0) }, (_, nth) => word.slice(nth + 3))

export const indexed = (text: string, field?: string): string[] => {
  // `kick-off` is also typed as one word.
  const words = [...wordsOf(text), ...(text.includes('-') ? wordsOf(text.replaceAll('-', '')) : [])]
  return words.flatMap(field?.endsWith('Parts') ? partsOf : formsOf)
}

/** A word may be off by one letter, a long one by two, a short one by none: `rom` is not `ro`. */
export const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2)

/** What is left when words that say nothing are taken away. */
export const meaning = (words: readonly string[]): readonly string[] => {
  const said = words.filter(word => !small.has(word))
  return said.length > 0 ? said : words
}
