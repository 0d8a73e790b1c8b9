/** The ways that people write a name that Teams shows: in either order, shortened, or as an address. Pure. */

import { foldPlain, foldText } from './folded.ts'
import { readName } from './shownName.ts'

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const plainWords = (words: readonly string[]): readonly string[] =>
  words.flatMap(word => foldPlain(word).split(/[‐‑-]/)).filter(word => /\p{L}/u.test(word))

/** `Tor-Egil`, `Tor Egil`, `tor.egil`. */
const gap = '(?:\\s+|[._‐‑-])'

const unique = (patterns: readonly string[]): string => [...new Set(patterns)].join('|')

type Ways = {
  readonly full: readonly string[]
  /** With its first letter alone, which is many people's where it is no capital. */
  readonly short: readonly string[]
}

/** A word alone is many people's name. */
const waysOf = (shown: string): Ways => {
  const name = readName(shown)
  const words = plainWords(name.words)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return { full: [], short: [] }
  const between = words.slice(1, -1)
  const initial = ([letter = '']: string) => literally(letter)
  const dotted = (word: string) => `${initial(word)}\\.?`
  const orShort = (word: string) => (word.length === 1 ? dotted(word) : literally(word))
  /** Each of them or none, in any order: a text has one way to fit, where to choose among them would take ages. */
  const some = (pattern: string) => (between.length === 0 ? '' : `(?:${pattern}){0,${between.length}}`)
  const middle = some(`${gap}(?:${unique([...between.map(orShort), ...between.map(dotted)])})`)
  const middleShort = some(`(?:${unique([...between.map(literally), ...between.map(initial)])})[\\s.]\\s*`)
  const family = some(`(?:${unique(between.map(literally))})${gap}`) + literally(last)
  /** Told apart by a comma: either of two family names. */
  const either = name.family > 1 ? words.slice(-name.family) : [last]
  const raw = foldPlain(shown).trim().split(/\s+/).map(literally).join('\\s+')
  return {
    full: [
      raw,
      ...either.map(one => `${orShort(first)}${middle}${gap}${literally(one)}`),
      `${family}(?:,\\s*|${gap})${literally(first)}${middle}`,
    ],
    short: [
      `${initial(first)}\\.\\s*${middleShort}${literally(last)}`,
      `${literally(last)},\\s*${initial(first)}\\.`,
    ],
  }
}

/** First names that are words of every day as well: without a capital they are those. */
const everyday =
  /^(?:ask|bo|dag|eli|else|even|frost|jo|liv|mai|mark|may|odd|per|pål|rose|sol|stein|stig|tom|vår|will)\b/iu

const longestFirst = (ways: readonly string[]) =>
  [...new Set(ways)].sort((a, b) => b.length - a.length).join('|')

type Found = readonly [from: number, to: number]

/** Where a name of these stands in a text. */
export const seekNames = (names: readonly string[]): ((text: string) => readonly Found[]) => {
  const ways = names.map(waysOf)
  const full = ways.flatMap(way => way.full)
  if (full.length === 0) return () => []
  const short = longestFirst(ways.flatMap(way => way.short))
  const isEveryday = names.some(name => everyday.test(readName(name).words[0] ?? ''))
  // An s may follow, as in «Kari Solheims vakt».
  const sought = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${longestFirst(full)}|(?<short>${short}))(?:@[\\w.-]*\\w)?(?=s?(?![\\p{L}\\p{M}]))`,
    'gu',
  )
  const isMeant = (written: string, isShort: boolean): boolean =>
    written.includes('@') || (isShort ? /^\p{Lu}/u.test(written) : !isEveryday || /\p{Lu}/u.test(written))
  return text => {
    if (foldPlain(text).search(sought) < 0) return []
    const folded = foldText(text)
    return [...folded.text.matchAll(sought)].flatMap(match => {
      const [from, to] = folded.span(match.index, match.index + match[0].length)
      return isMeant(text.slice(from, to), match.groups?.short !== undefined) ? [[from, to] as const] : []
    })
  }
}
