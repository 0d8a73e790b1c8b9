/**
 * Which appointment somebody had, how old they are where they live, when they were born, and who they say they are, in languages that are told to the guard: the words
 * stand with each language's other texts, so that one that comes brings its own. A date with an hour needs no word.
 */

import { leadTo } from '../words/place.ts'
import { isSmallPlace } from '../words/places.ts'
import { month } from './attended.ts'
import { daysBesideHours, withoutSpans } from './hours.ts'
import { type Introductions, introducedIn } from './introduced.ts'
import { oneOf } from './phrases.ts'

/** Words and phrases; a place stands last where nothing is said. */
export type Tells = Introductions & {
  readonly months: readonly string[]
  /** Days of the week, today and yesterday. */
  readonly days: readonly string[]
  /** Before an hour. */
  readonly clock: readonly string[]
  /** That an appointment was one's own. */
  readonly appointment: readonly string[]
  /** That one is wished for: its day of the week tells of nobody. */
  readonly wish: readonly string[]
  /** Before the name of who one met. */
  readonly doctor: readonly string[]
  readonly age: readonly string[]
  /** Beside a day with its month in words; one in figures is found without. */
  readonly born: readonly string[]
  readonly lives: readonly string[]
  /** What stands where a place would, in a script that has no capitals. */
  readonly nowhere?: readonly string[] | undefined
}

export type Telling = (text: string) => boolean

/** That is no hour, no version, no mark out of ten and no half. */
const surely =
  '(?<!(?:ios|android|versjon|version|windows|chrome|teams) ?)(?<![\\d.:/])(?:(?:2[4-9]|3[01])[./](?:0[1-9]|1[0-2]|[1-9](?=[./]))|[0-3]?\\d/(?:11|12)|(?:1[1-9]|2\\d|3[01])/(?:0?[1-9]|10)|[0-3]?\\d\\.(?:0?[1-9]|1[0-2])\\.|[0-3]?\\d(?<sign>[./-])(?:0?[1-9]|1[0-2])\\k<sign>(?:20)?\\d\\d)(?![\\d:])'
const maybe = '(?<![\\d.:/])[0-3]?\\d[./](?:0?[1-9]|1[0-2])(?![\\d:])'

/** How far from each other a day and its hour are told. */
const reach = 64

/** `Lomas` is in Lom, `Trænas` in Træna. */
const placesOf = (one: string): readonly string[] => [one, one.replace(/s$/, ''), one.replace(/[aio]s$/, '')]

const isCapital = (one: string): boolean => /^\p{Lu}/u.test(one)
const hasCapitals = (one: string): boolean => one.toLowerCase() !== one.toUpperCase()

export const tellingOf = (tongues: readonly Tells[]): Telling => {
  const all = (part: (tells: Tells) => readonly string[]): readonly string[] => tongues.flatMap(part)
  const named = `(?:${month}|${oneOf(all(({ months }) => months))})`
  const date = new RegExp(
    `${surely}|(?<![\\d.:])[0-3]?\\d(?:\\.|st|nd|rd|th)? ?(?:of )?${named}(?!\\p{L})|(?<!\\p{L})${named} [0-3]?\\d(?!\\d)`,
    'iu',
  )
  const hours = '[0-2]?\\d(?:[.:]?[0-5]\\d)?(?!\\d)'
  const clock = new RegExp(
    `(?:(?<!\\p{L})(?:kl|klokk[ae]n?)|${oneOf(all(tells => tells.clock))})\\.? ?${hours}|(?<![\\d.:])[0-2]?\\d(?::[0-5]\\d|\\.(?:00|1[3-9]|[2-5]\\d))(?![.\\d])`,
    'iu',
  )
  const clocks = new RegExp(clock, 'giu')
  const own = new RegExp(oneOf(all(({ appointment }) => appointment)), 'iu')
  const wish = new RegExp(oneOf(all(tells => tells.wish)), 'iu')
  const beside = daysBesideHours(oneOf(all(tells => tells.clock)))
  const anyDate = new RegExp(maybe, 'u')
  const day = new RegExp(oneOf(all(({ days }) => days)), 'iu')
  const met = new RegExp(`${oneOf(all(({ doctor }) => doctor))}\\.?\\s+(\\p{L}+)`, 'giu')
  const born = new RegExp(oneOf(all(tells => tells.born)), 'iu')
  const age = new RegExp(oneOf(all(tells => tells.age)), 'iu')
  const lives = new RegExp(
    oneOf(all(tells => tells.lives).map(one => (one.includes('@') ? one : `${one} @`))),
    'giu',
  )
  const nowhere = new Set(all(tells => tells.nowhere ?? []))
  const isName = (one: string): boolean =>
    isCapital(one) || isSmallPlace(one) || (!hasCapitals(one) && one.length > 2 && !nowhere.has(one))

  const isAround = (text: string, at: number, length: number, what: RegExp): boolean =>
    what.test(leadTo(text, at, reach)) || what.test(text.slice(at + length, at + length + reach))

  /** Hours are taken out first: some look like dates. */
  const isDated = (text: string): boolean => {
    const found = date.exec(text)
    return found !== null && isAround(text, found.index, found[0].length, clock)
  }

  const isBorn = (text: string): boolean => {
    const found = date.exec(text)
    return found !== null && isAround(text, found.index, found[0].length, born)
  }

  const isOwn = (text: string): boolean => {
    if (!own.test(text)) return false
    const rest = withoutSpans(text).replace(clocks, '')
    const hasDate = anyDate.test(rest) || date.test(rest)
    if (rest !== text && (hasDate || (day.test(rest) && !wish.test(text)))) return true
    return hasDate && [...text.matchAll(met)].some(match => isName(match.at(-1) ?? ''))
  }

  const isPlace = (place: string): boolean => place.split(/\s+/).some(isName)
  const isOldThere = (text: string): boolean =>
    age.test(text) &&
    ([...text.matchAll(lives)].some(match =>
      match.slice(1).some(place => place !== undefined && isPlace(place)),
    ) ||
      (text.match(/\p{L}{3,}/gu) ?? []).some(one => isCapital(one) && placesOf(one).some(isSmallPlace)))

  const isIntroduced = introducedIn(tongues)
  return text =>
    isIntroduced(text) ||
    (/\d/.test(text) &&
      (isDated(text) || isBorn(text) || beside.test(text) || isOwn(text) || isOldThere(text)))
}
