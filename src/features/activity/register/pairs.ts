/**
 * Which number belongs to which of a kind's counts: every way in which a line can be meant is found, and only what can be
 * meant in one way counts. `3 uten pasient 2` can be meant in two.
 */

import { fold } from '../../../core/fold.ts'
import { own } from '../../../core/own.ts'
import { monthNames } from '../../../core/time/monthNames.ts'
import type { Kind } from '../kinds.ts'
import type { Given, Problem } from './figures.ts'
import { isNumeric, lineOf, pause, tokensOf } from './tokens.ts'
import { writtenOut } from './writtenOut.ts'

/** Between numbers and their words. */
const fillers = new Set(
  [
    'pa med by in on the i for har hadde hatt had have vi we stk pasienter',
    'konsultasjoner konsultasjonar consultations timer timar samtaler samtalar appointments',
    'jeg eg me til forte forde held tok tatt legg inn noter skriv tell tel add count',
    'rett rette endre korriger vis tall tallene tal tala change correct fix show numbers',
  ].flatMap(line => line.split(' ')),
)
const days = new Set(
  [
    'dag idag gar igar today yesterday morges kveld',
    'mandag tirsdag tysdag onsdag torsdag fredag lordag laurdag sondag sundag mandagen fredagen',
    'monday tuesday wednesday thursday friday saturday sunday',
  ].flatMap(line => line.split(' ')),
)
const months = new Set(['maned', 'maneden', 'manad', 'manaden', 'month', ...monthNames.flat()])

/** A word that nothing calls so; of a day or a month it is said that weeks are counted. */
const strange = (word: string, numbers: readonly string[]): Problem => {
  const [number, other] = numbers
  const isOne = number !== undefined && other === undefined && /^\d+$/.test(number)
  if (days.has(fold(word)) && isOne) return { problem: 'day', count: '', value: number }
  return days.has(fold(word)) || months.has(fold(word))
    ? { problem: 'weekly', count: '', value: word }
    : { problem: 'word', count: '', value: word }
}

/** A longer line has more ways than anybody can mean. */
const mostTokens = 20

/** `null` is a word that is none of the kind's. */
type Pair = { readonly code: string | null; readonly value: string }
type Run = { readonly code: string | null; readonly end: number }

const numberIn = (token: string | undefined): string | null => {
  if (token === undefined) return null
  return isNumeric(token) ? token : writtenOut(fold(token))
}

/** What people type for each count, its names in every language too, by the phrase without its blanks. */
const phrasesOf = (kind: Kind) => {
  const wordsOf = kind.counts.map(({ count, words, title, said }) => ({
    count,
    words: [...words, ...Object.values(title), ...Object.values(said)].map(word => tokensOf(word).map(fold)),
  }))
  const single = new Set(
    wordsOf.flatMap(({ words }) => words.flatMap(word => (word.length === 1 ? word : []))),
  )
  const isFiller = (token: string) => fillers.has(token) && !single.has(token)
  const key = (tokens: readonly string[]) => tokens.filter(token => !isFiller(token)).join('')
  const byPhrase = new Map(
    wordsOf.flatMap(({ count, words }) => words.map(word => [key(word), count] as const)),
  )
  return { byPhrase, isFiller }
}

const longestPhrase = 3

const isWord = (token: string): boolean => token !== pause && numberIn(token) === null

/** By where they begin: the kind's phrases, and each word that is in none of them. */
const runsIn = (byPhrase: ReadonlyMap<string, string>, tokens: readonly string[]): readonly Run[][] => {
  const phrases = tokens.map((token, from): Run[] =>
    Array.from({ length: isWord(token) ? longestPhrase : 0 }, (_, nth) => from + nth + 1).flatMap(end => {
      const code = byPhrase.get(tokens.slice(from, end).map(fold).join(''))
      return code === undefined || end > tokens.length ? [] : [{ code, end }]
    }),
  )
  const isKnown = (at: number) => phrases.some((runs, from) => from <= at && runs.some(({ end }) => end > at))
  return phrases.map((runs, at) =>
    isWord(tokens[at] ?? pause) && !isKnown(at) ? [{ code: null, end: at + 1 }] : runs,
  )
}

/** All that is said of one count from here on, however many phrases it is. */
const joined = (runs: readonly Run[][], from: number): Run[] =>
  (runs[from] ?? []).flatMap(phrase => [
    phrase,
    ...joined(runs, phrase.end).filter(({ code }) => code !== null && code === phrase.code),
  ])

type Way = readonly Pair[]

/** A number without a word is of the main count, and stands first. */
const waysOf = (main: string, runs: readonly Run[][], tokens: readonly string[]): Way[] => {
  const from = (at: number, isFirst: boolean): Way[] => {
    if (at >= tokens.length) return [[]]
    if (tokens[at] === pause) return from(at + 1, isFirst)
    const going = (code: string | null, value: string, end: number) =>
      from(end, false).map(way => [{ code, value }, ...way])
    const number = numberIn(tokens[at])
    if (number !== null)
      return [
        ...joined(runs, at + 1).flatMap(({ code, end }) => going(code, number, end)),
        ...(isFirst ? going(main, number, at + 1) : []),
      ]
    return joined(runs, at).flatMap(({ code, end }) => {
      const value = numberIn(tokens[end])
      return value === null ? [] : going(code, value, end + 1)
    })
  }
  return from(0, true)
}

/** The pairs of a count that has one already. */
const secondsIn = (way: Way): Way =>
  way.filter(({ code }, nth) => code !== null && way.findIndex(pair => pair.code === code) !== nth)

const givenBy = (way: Way): Given =>
  Object.fromEntries([...way].reverse().flatMap(({ code, value }) => (code === null ? [] : [[code, value]])))

/** What is the same in whichever way it is meant. */
const shared = (ways: readonly Way[]): Given => {
  const [first = {}, ...others] = ways.map(givenBy)
  return Object.fromEntries(
    Object.entries(first).filter(([code, value]) => others.every(other => own(other, code) === value)),
  )
}

const distinct = (ways: readonly Way[]): readonly Way[] => [
  ...new Map(ways.map(way => [JSON.stringify(way), way])).values(),
]

export const pairUp = (
  kind: Kind,
  tokens: readonly string[],
): { readonly typed: Given; readonly problems: readonly Problem[] } => {
  const { byPhrase, isFiller } = phrasesOf(kind)
  const meant = tokens.filter(token => !isFiller(fold(token)))
  const isLong = meant.length > mostTokens
  const runs = isLong ? [] : runsIn(byPhrase, meant)
  const ways = isLong ? [] : distinct(waysOf(kind.main, runs, meant))
  const once = ways.filter(way => secondsIn(way).length === 0)
  const typed = shared(once.length > 0 ? once : ways)
  const unclear: Problem = { problem: 'unclear', count: '', value: lineOf(tokens) }
  const stranger = meant.find((_, at) => runs[at]?.some(({ code }) => code === null))
  if (stranger !== undefined) {
    const numbers = meant.flatMap(token => numberIn(token) ?? [])
    const problem = strange(stranger, numbers)
    const isLost = problem.problem === 'word' && numbers.length > Object.keys(typed).length
    return { typed, problems: [isLost ? { ...problem, line: unclear.value } : problem] }
  }
  const [way, other] = ways
  if (meant.every(token => token === pause)) return { typed, problems: [] }
  if (!way || other) return { typed, problems: [unclear] }
  return {
    typed,
    problems: secondsIn(way).map(({ code, value }) => ({ problem: 'several', count: code ?? '', value })),
  }
}
