/** How Teams shows a person: a name in either order, and what a directory puts around it, as unit, employer or title. Pure. */

import { isTitle } from './titles.ts'

const around = /[([].*?(?:[)\]]|$)|\s[-–—|/].*$|\|.*$|@.*$/gu

const wordsIn = (text: string): readonly string[] => text.split(/[\s,._]+/u).filter(Boolean)

const isCode = (word: string): boolean => /^\p{Lu}[\p{Lu}\d/&]+$/u.test(word) || word.includes('/')

/** What is left of `Dr. Wenche Fjeldstad HUS/Hud`; where all of it is capitals, a capital says nothing. */
const bare = (words: readonly string[]): readonly string[] => {
  const isLoud = words.every(word => word === word.toUpperCase())
  let [from, to] = [0, words.length]
  const isMore = (word = '') => isTitle(word) || (!isLoud && isCode(word))
  while (to - from > 2 && isMore(words[to - 1])) to -= 1
  while (to - from > 2 && isTitle(words[from] ?? '')) from += 1
  return words.slice(from, to)
}

const isBeside = (words: readonly string[]): boolean => words.every(word => isTitle(word) || isCode(word))

type ShownName = {
  /** In the order that it is said. */
  readonly words: readonly string[]
  /** How many of the last ones are the family name, where it was told apart. */
  readonly family: number
}

export const readName = (shown: string): ShownName => {
  const [before = '', ...after] = shown.normalize('NFC').replace(around, ' ').split(',')
  const family = wordsIn(before)
  const given = after.map(wordsIn).find(words => words.length > 0) ?? []
  if (given.length === 0 || (family.length > 1 && isBeside(given))) return { words: bare(family), family: 1 }
  return { words: [...bare(given), ...family], family: family.length }
}

/** As somebody is greeted. */
export const firstName = (shown: string): string => readName(shown).words[0] ?? ''
