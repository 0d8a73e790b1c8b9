/** A person's name in what others wrote: found in the ways that people write it, and taken out of it. Pure. */

import type { Language } from './language.ts'

/** What stands in its place. */
export const someColleague: Readonly<Record<Language, string>> = {
  nb: 'en kollega',
  nn: 'ein kollega',
  en: 'a colleague',
}

export type Naming = {
  /** The present one and those before it, as Teams told them. */
  readonly names: readonly string[]
  /** What stands in their place. */
  readonly colleague: string
}

const wordsIn = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/[\s,]+/)
    .filter(Boolean)

/** In the order that it is said, also where it was told as `Solheim, Kari`. */
const inOrder = (name: string): readonly string[] => {
  const [family = '', given] = name.split(',')
  return wordsIn(given === undefined ? name : `${given} ${family}`)
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whole, without the names in the middle, and family name first. A word alone is many people's name. */
const waysOf = (name: string): readonly string[] => {
  const words = inOrder(name)
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || !first || !last) return []
  const given = words.slice(0, -1).map(literally).join('\\s+')
  return [
    words.map(literally).join('\\s+'),
    `${literally(first)}\\s+${literally(last)}`,
    `${literally(last)},\\s*${given}`,
    `${literally(last)},\\s*${literally(first)}`,
  ]
}

const seek = (names: readonly string[]): RegExp | null => {
  const ways = [...new Set(names.flatMap(waysOf))].sort((a, b) => b.length - a.length)
  // An s may follow, as in «Kari Solheims vakt».
  return ways.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${ways.join('|')})(?=s?(?![\\p{L}\\p{M}]))`, 'giu')
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const changed = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(one => changed(one, change))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)]))
    : value
}

/** Looks through strings at any depth. */
export const namesOut = ({ names, colleague }: Naming) => {
  const sought = seek(names)
  const whole = new Set(names.filter(Boolean).map(name => name.normalize('NFC')))
  const first = new Set(names.flatMap(name => inOrder(name).slice(0, 1)))
  const isNamed = (text: string): boolean => {
    const given = text.normalize('NFC')
    return whole.has(given) || (sought !== null && given.search(sought) >= 0)
  }
  return {
    isIn: (value: unknown): boolean => stringsIn(value).some(isNamed),
    /** Where the name stands, a first name that stands alone is theirs as well. */
    without: <T>(value: T): T =>
      changed(value, text => {
        const given = text.normalize('NFC')
        if (whole.has(given) || first.has(given)) return colleague
        return sought && isNamed(text) ? given.replace(sought, colleague) : text
      }) as T,
  }
}
