/** Reads `registrer uke 46 video 12 telefon 3` as a colleague would. Whatever cannot be meant becomes a question, and is kept. */

import { fold } from '../../../core/fold.ts'
import type { Day } from '../../../core/time/instant.ts'
import { addWeeks, type Week, weekOf } from '../../../core/time/weeks.ts'
import type { Kind } from '../kinds.ts'
import { type Given, type Problem, readCounts } from './figures.ts'
import { pairUp } from './pairs.ts'
import { isNumeric, lineOf, tokensOf } from './tokens.ts'
import { readOwnWeek } from './week.ts'
import { writtenOut } from './writtenOut.ts'

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
/** After a number, it comes on top: `registrer 1 til`. */
const onTop = new Set(['til', 'ekstra', 'more', 'extra'])
/** Before one of them they are a number, and else an article. */
const articles = new Set(['en', 'ein', 'ei', 'et', 'eit', 'one'])

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

const isWeekAt = (tokens: readonly string[], nth: number): boolean =>
  weekWords.has(fold(tokens[nth] ?? '')) && isNumeric(tokens[nth + 1] ?? '')

/** `uke 44-46`, and `uke 44 12 uke 45 13`: one is asked for at a time. */
const isOfSeveral = (tokens: readonly string[]): boolean => {
  const weeks = tokens.flatMap((_, nth) => (isWeekAt(tokens, nth) ? [tokens[nth + 1] ?? ''] : []))
  return weeks.length > 1 || weeks.some(week => /^\d{1,2}[–-]\d{1,2}$/.test(week))
}

const numberBefore = (token: string): string | null => {
  if (/^\d+$/.test(token)) return token
  const word = fold(token)
  return articles.has(word) ? '1' : writtenOut(word)
}

/** `legg til 2` as `+2`, and `1 til` and `en til` as `+1`. */
const withAdded = (tokens: readonly string[]): readonly string[] =>
  tokens.flatMap((token, nth) => {
    const isToldTo = fold(tokens.slice(Math.max(nth - 2, 0), nth).join(' ')) === 'legg til'
    if ((isToldTo || fold(tokens[nth - 1] ?? '') === 'add') && /^\d+$/.test(token)) return [`+${token}`]
    const number = onTop.has(fold(tokens[nth + 1] ?? '')) ? numberBefore(token) : null
    if (number !== null && !isNumeric(tokens[nth + 2] ?? '')) return [`+${number}`]
    const isTaken = onTop.has(fold(token)) && numberBefore(tokens[nth - 1] ?? '') !== null
    return isTaken && !isNumeric(tokens[nth + 1] ?? '') ? [] : [token]
  })

/** `null` where nothing is said: then it is asked. */
export const readLine = (kind: Kind, text: string, today: Day): Line | null => {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return null
  if (isOfSeveral(tokens))
    return {
      week: null,
      typed: {},
      counts: {},
      adds: false,
      problems: [{ problem: 'weeks', count: '', value: '' }],
    }
  const { rest, named, at } = takeWeek(tokens, today)
  const { typed, problems } = pairUp(kind, withAdded(rest))
  const values = Object.values(typed)
  const adds = values.some(value => value.startsWith('+'))
  /** Of `+3 telefon 2` nobody knows whether the 2 comes on top. */
  const mixed: readonly Problem[] =
    adds && !values.every(value => value.startsWith('+'))
      ? [{ problem: 'unclear', count: '', value: lineOf(rest) }]
      : []
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
    problems: [...week, ...problems, ...mixed, ...read.problems],
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
