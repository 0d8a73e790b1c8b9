/** The ways that people write a name that Teams shows: in either order, shortened, or as an address. Pure. */

import { foldPlain, foldText, uncoded } from './folded.ts'
import { own } from './own.ts'
import { readName } from './shownName.ts'
import { beforeTitle, behindTitle } from './titles.ts'

/** As `oe` is `ø` in any text, `ue` is `ü` in a name: in other words, and at the end of one, it is often two letters. */
const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/u(?!e?$)e?/g, 'ue?')

/** One letter or two, as people write those that their keyboard lacks. */
const spellings = (name: string): readonly string[] => [
  name,
  name.replace(/đ/gi, 'dj').replace(/þ/gi, 't').replaceAll('ß', 's'),
  name.replace(/dj/gi, 'd'),
]

const plainWords = (words: readonly string[]): readonly string[] =>
  words.flatMap(word => foldPlain(word).split(/\p{Pd}/u)).filter(word => /\p{L}/u.test(word))

/** Of a form or a table that was pasted. */
const label =
  '(?:first|last|given|family)\\s?name|surname|fornamn|forenamn|fornavn|(?:etter|mellom|slekts)na[vm]n'
const tag = '</?\\p{L}[^<>]{0,30}>|&nbsp;'

/** `Tor-Egil`, `tor.egil`, `Tor | Egil`, `Tor <b>Egil`: but for what is known, never a letter, so a text has one way to fit. */
const gap = `(?:[\\s._+*\\p{Pd},;:|/()[\\]"«»“”]|${tag}|(?<!\\p{L})(?:${label})(?!\\p{L})){1,8}`
const stop = '[\\s.\\p{Pd}]'

/** Written without spaces, also before the words that follow. */
const glued = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const isGlued = new RegExp(`^${glued}{2,}$`, 'u')

/** No word is written as these are. */
const isAlone = (letter: string): boolean => !/[aeioy]/.test(letter)

const unique = (patterns: readonly string[]): string => [...new Set(patterns)].join('|')

type Ways = {
  /** As Teams shows it, with all that stands beside it. */
  readonly shown: readonly string[]
  readonly full: readonly string[]
  /** With a middle name that Teams does not show. */
  readonly wide: readonly string[]
  /** With a first letter alone, which is many people's where it is no capital. */
  readonly short: readonly string[]
  /** By the family name alone, which is a place's or a thing's where it is no capital. */
  readonly titled: readonly string[]
  readonly beside: readonly string[]
  /** In one word, as what stood between was lost. */
  readonly joined: readonly string[]
  /** The first letter and the family name in one word, as users are called. */
  readonly user: readonly string[]
  /** The first name before another one’s with the family name of both, which is theirs to keep. */
  readonly pair: readonly string[]
}

const none: Ways = {
  shown: [],
  full: [],
  wide: [],
  short: [],
  titled: [],
  beside: [],
  joined: [],
  user: [],
  pair: [],
}

const mostWords = 6

/** More parts of a family name than people have would take long to try. */
const mostFamily = 4

/** A word alone is many people's name, where words are written apart. */
const waysOf = (shown: string): Ways => {
  const name = readName(shown)
  const words = plainWords(name.words)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return { ...none, full: isGlued.test(first) ? [first] : [] }
  const between = words.slice(1, -1)
  const initial = ([letter = '']: string) => literally(letter)
  /** Each of them or none, in any order: a text has one way to fit, where to choose among them would take ages. */
  const some = (pattern: string) => (between.length === 0 ? '' : `(?:${pattern}){0,${between.length}}`)
  const known = unique([...between.map(literally), ...between.map(initial)])
  const middle = some(`${gap}(?:${known})`)
  const family = some(`(?:${unique(between.map(literally))})${gap}`) + literally(last)
  /** Told apart by a comma or joined by a dash: any of the family names. */
  const parts = plainWords(name.words.slice(-name.family))
  const one = parts.length > mostFamily ? literally(last) : `(?:${unique(parts.map(literally))})`
  const either = parts.length > mostFamily ? one : `${one}(?:${gap}${one}){0,${parts.length - 1}}`
  const given = plainWords(name.words.slice(0, 1))
  const called = `(?:${unique([given.join(''), first].map(literally))})`
  /** Of four words and more, the third is no first name any more, so many are called by it. */
  const later = words.length > 3 && words.length <= mostWords ? words.slice(2, -1).map(literally) : []
  const raw = foldPlain(shown).trim().split(/\s+/).map(literally).join('\\s+')
  return {
    shown: [raw],
    full: [
      `${called}${middle}${gap}${either}`,
      `${family}${gap}${called}${middle}`,
      ...later.map(word => `${called}${middle}${gap}${word}`),
    ],
    wide: [
      `${called}${middle}${gap}\\p{L}+${gap}${either}`,
      ...(between.length > 0 ? [`(?:${unique(between.map(literally))})${gap}${literally(last)}`] : []),
    ],
    short: [
      `${initial(first)}${some(`${stop}{0,3}(?:${known})`)}${stop}{1,3}${either}`,
      `${literally(last)}${gap}${initial(first)}\\.`,
      ...(isAlone(initial(first)) ? [`${literally(last)}\\s${initial(first)}(?!\\p{Pd}|\\s?\\d)`] : []),
      `${called}${middle}${gap}(?:${unique(parts.map(initial))})\\.`,
      ...parts.map(initial).flatMap(letter => (!isAlone(letter) ? [] : [`${called}\\s${letter}`])),
    ],
    titled: [behindTitle(either)],
    beside: [beforeTitle(either)],
    joined: [`${called}${some(`\\p{Pd}?(?:${unique(between.map(literally))})`)}${literally(last)}`],
    user: [`${initial(first)}${literally(last)}`],
    pair: [`${called}(?=\\s{1,3}(?:og|and|&)\\s{1,3}\\p{L}+\\s{1,3}${literally(last)}(?!\\p{L}))`],
  }
}

/** First names that are words of every day as well: without a capital they are those. */
const everyday =
  /^(?:ask|bo|dag|eli|else|even|frost|jo|liv|mai|mark|may|odd|per|pål|rose|sol|stein|stig|tom|vår|will)\b/iu

/** An address or an account. */
const isAccount = (written: string): boolean => /@|\p{L}[._+]\p{L}/u.test(written)

const capitals = (written: string): boolean =>
  written.split(/[^\p{L}\p{M}]+/u).every(word => !/^\p{Ll}/u.test(word))

/** An initial without its stop is one where all of it begins with a capital, and a word of one letter never is. */
const isShortened = (written: string): boolean =>
  /^\p{Lu}\./u.test(written) || (capitals(written) && !/^[AIOYÅØ]\s/u.test(written))

/** `KBerg` is nothing else; without capitals, a short one may be a word, as `blander` is. */
const isUser = (written: string): boolean => /^\p{Lu}{2}\p{Ll}/u.test(written) || written.length > 7

const longestFirst = (ways: readonly string[]) =>
  [...new Set(ways)].sort((a, b) => b.length - a.length).join('|')

type Found = readonly [from: number, to: number]

/** Where a name of these stands in a text. */
export const seekNames = (names: readonly string[]): ((text: string) => readonly Found[]) => {
  const ways = [...new Set(names.flatMap(spellings))].map(waysOf)
  const full = ways.flatMap(way => way.full)
  if (full.length === 0) return () => []
  const shown = ways.flatMap(way => way.shown)
  const isEveryday = names.some(name => everyday.test(readName(name).words[0] ?? ''))
  const how: Readonly<Record<string, (written: string) => boolean>> = {
    wide: capitals,
    short: isShortened,
    titled: written => capitals(written.replace(/^\p{L}+/u, '')),
    beside: capitals,
    joined: written => /\p{Ll}\p{Lu}/u.test(written),
    user: isUser,
    pair: capitals,
  }
  const kinds = (['wide', 'short', 'titled', 'beside', 'joined', 'user', 'pair'] as const).flatMap(kind => {
    const of = longestFirst(ways.flatMap(way => way[kind]))
    return of === '' ? [] : `(?<${kind}>${of})`
  })
  // An s may follow, as in «Kari Solheims vakt».
  const sought = new RegExp(
    `(?:(?<![\\p{L}\\p{M}])|(?=${glued}))(?:${[...shown, longestFirst(full), ...kinds].join('|')})(?:@[\\w.-]*\\w)?(?:(?<=${glued})|(?=s?(?![\\p{L}\\p{M}])))`,
    'gu',
  )
  const isMeant = (given: string, kind: string | undefined): boolean => {
    const written = uncoded(given)
    if (isAccount(written)) return true
    if (kind) return own(how, kind)?.(written) === true
    return !isEveryday || written !== given || /\p{Lu}/u.test(written)
  }
  return text => {
    if (foldPlain(text).search(sought) < 0) return []
    const folded = foldText(text)
    return [...folded.text.matchAll(sought)].flatMap(match => {
      const [from, to] = folded.span(match.index, match.index + match[0].length)
      const kind = Object.keys(how).find(one => own(match.groups ?? {}, one) !== undefined)
      return isMeant(text.slice(from, to), kind) ? [[from, to] as const] : []
    })
  }
}
