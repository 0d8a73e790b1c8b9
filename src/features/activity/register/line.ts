/** Reads `registrer uke 46 video 12 telefon 3` as a colleague would. Whatever cannot be meant becomes a question, and is kept. */

import { fold } from '../../../core/fold.ts'
import type { Day } from '../../../core/time/instant.ts'
import { addWeeks, type Week, weekOf } from '../../../core/time/weeks.ts'
import type { Kind } from '../kinds.ts'
import { type Given, type Problem, readCounts } from './figures.ts'
import { readOwnWeek } from './week.ts'

export type Line = {
  /** `null` where the week that is named cannot be meant. */
  readonly week: Week | null
  /** As it was typed, by the codes of the kind. */
  readonly typed: Given
  readonly counts: Readonly<Record<string, number>>
  /** `registrer +3`: on top of what stands there. */
  readonly adds: boolean
  readonly problems: readonly Problem[]
}

const weekWords = new Set(['uke', 'uka', 'uken', 'veke', 'veka', 'week', 'u', 'w'])
const present = new Set(['denne', 'this'])
const before = new Set(['forrige', 'sist', 'siste', 'forre', 'last', 'previous'])
/** Between numbers and their words. */
const fillers = new Set(
  'pa med og and by in on the i for har hadde vi we stk konsultasjoner konsultasjonar consultations pasienter'.split(
    ' ',
  ),
)
const none = new Set(['ingen', 'null', 'none', 'zero', 'inga'])

const isNumeric = (token: string): boolean => /^[+−-]?\d/.test(token)

/** `video12` and `uke46` are two words. */
const partOf = (token: string): string[] => {
  const [, word, number] = /^(\p{L}+)[:=]?(\d\S*)$/u.exec(token) ?? []
  return word && number ? [word, number] : [token]
}

const tokensOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map(token => token.replace(/^[(]+|[;:,.!?)=]+$/g, ''))
    .flatMap(partOf)
    .filter(token => token !== '')

type Weeks = { readonly rest: readonly string[]; readonly named: string | null; readonly at: Week | null }

/** The week that is named, and the words without it. */
const takeWeek = (tokens: readonly string[], today: Day): Weeks => {
  const now = weekOf(today)
  for (const [nth, token] of tokens.entries()) {
    const word = fold(token)
    const next = tokens[nth + 1] ?? ''
    const without = (count: number) => [...tokens.slice(0, nth), ...tokens.slice(nth + count)]
    if (weekWords.has(fold(next)) && present.has(word)) return { rest: without(2), named: '', at: now }
    if (weekWords.has(fold(next)) && before.has(word))
      return { rest: without(2), named: '', at: addWeeks(now, -1) }
    if (weekWords.has(word) && isNumeric(next))
      return { rest: without(2), named: next, at: readOwnWeek(next, today) }
    if (/^\d{4}-?[wu]\d{1,2}$/i.test(token)) {
      const named = token.replace(/-?[wu]/i, '-W')
      return { rest: without(1), named, at: readOwnWeek(named, today) }
    }
  }
  return { rest: tokens, named: null, at: now }
}

type Pairs = { readonly typed: Given; readonly problems: readonly Problem[] }

const pairUp = (kind: Kind, tokens: readonly string[]): Pairs => {
  const byWord = new Map(
    kind.counts.flatMap(({ count, words }) => words.map(word => [fold(word), count] as const)),
  )
  const meant = tokens.filter(token => byWord.has(fold(token)) || !fillers.has(fold(token)))
  const numbers = meant.filter(token => isNumeric(token) || none.has(fold(token))).length
  const first = meant[0] ?? ''
  /** `12 video 3 telefon` has as many words as numbers and begins with one; `12 telefon 3` begins with the main one. */
  const leads = (isNumeric(first) || none.has(fold(first))) && numbers * 2 <= meant.length
  const typed: Record<string, string> = {}
  const problems: Problem[] = []
  let word: string | null = null
  let number: string | null = null
  const give = (code: string, value: string) => {
    if (Object.hasOwn(typed, code)) problems.push({ problem: 'several', count: code, value })
    else typed[code] = value
  }
  for (const token of meant) {
    const code = byWord.get(fold(token))
    const value = none.has(fold(token)) ? '0' : isNumeric(token) ? token : null
    if (code !== undefined && leads && number !== null) {
      give(code, number)
      number = null
    } else if (code !== undefined) {
      word = code
    } else if (value !== null && leads) {
      if (number !== null) give(kind.main, number)
      number = value
    } else if (value !== null) {
      give(word ?? kind.main, value)
      word = null
    } else {
      problems.push({ problem: 'word', count: '', value: token })
    }
  }
  if (number !== null) give(kind.main, number)
  return { typed, problems }
}

/** `null` where nothing is said: then it is asked. */
export const readLine = (kind: Kind, text: string, today: Day): Line | null => {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return null
  const { rest, named, at } = takeWeek(tokens, today)
  const { typed, problems } = pairUp(kind, rest)
  const adds = Object.values(typed).some(value => value.startsWith('+'))
  const read = readCounts(kind, typed)
  const week: readonly Problem[] =
    at === null
      ? [{ problem: isAhead(named, today) ? 'ahead' : 'no-week', count: '', value: named ?? '' }]
      : []
  return {
    week: at,
    typed,
    counts: read.counts,
    adds,
    problems: [...week, ...problems, ...read.problems],
  }
}

/** It has come in no year yet that anybody would mean, but there is such a week. */
const isAhead = (named: string | null, today: Day): boolean => {
  const number = Number(/(\d{1,2})$/.exec(named ?? '')?.[1] ?? 0)
  const written = /^(\d{4})-/.exec(named ?? '')?.[1]
  return (
    number >= 1 && number <= 53 && (written === undefined || Number(written) >= Number(today.slice(0, 4)))
  )
}
