/** The months under a line of weeks: each name where its month begins and nowhere else, and always that of the last. */

import type { Language } from '../../core/language.ts'
import type { Month } from '../../core/time/instant.ts'
import { monthOfWeek, type Week, weeksFromTo } from '../../core/time/weeks.ts'
import { monthNames } from './months.ts'
import { words } from './shapes.ts'

/** What the name of a month needs. */
export const nameWide = 26
/** Four figures are wider than three letters. */
const yearWide = 30

const weeksPerMonth = 4.35

type Line = {
  readonly first: Week
  readonly last: Week
  readonly pitch: number
  readonly placeOf: (week: Week) => number
}
type Band = { readonly y: number; readonly high: number }
type Begins = { readonly month: Month; readonly x: number }

const beginningsOf = ({ first, last, placeOf }: Line): readonly Begins[] => {
  const begins = new Map<Month, number>()
  for (const week of weeksFromTo(first, last)) {
    const month = monthOfWeek(week)
    if (!begins.has(month)) begins.set(month, placeOf(week))
  }
  return [...begins].map(([month, x]) => ({ month, x }))
}

const isYear = ({ month }: Begins): boolean => month.endsWith('-01')

const isApart = (one: Begins, other: Begins): boolean => {
  const left = one.x < other.x ? one : other
  return Math.abs(one.x - other.x) >= (isYear(left) ? yearWide : nameWide)
}

/** Where there is no room for all, the last comes first, then the years, then months at even steps from the last one back. */
const namedOf = (line: Line): readonly Begins[] => {
  const all = beginningsOf(line)
  const step = [1, 2, 3, 6].find(months => months * weeksPerMonth * line.pitch >= nameWide) ?? 12
  const even = all.filter(({ month }) => (Number(month.slice(5)) - 1) % step === 0)
  const named: Begins[] = []
  for (const next of [...all.slice(-1), ...all.filter(isYear), ...even.toReversed()])
    if (named.every(other => isApart(other, next))) named.push(next)
  return named.sort((a, b) => a.x - b.x)
}

export const monthsUnder = (line: Line, { y, high }: Band, language: Language): readonly string[] => {
  const nameOf = monthNames(language)
  return namedOf(line).map(begins =>
    words(isYear(begins) ? begins.month.slice(0, 4) : nameOf(begins.month), {
      x: begins.x - Math.min(line.pitch / 2, 4),
      y: y + high / 2,
      size: 11,
      anchor: 'start',
    }),
  )
}
