/** What many answered: a sum of whole handfuls, for each span of days that somebody looks at. */

import type { UnitId } from '../ids.ts'
import { own } from '../own.ts'
import { readSettings } from '../settings.ts'
import type { Collection, Row, Store } from '../store.ts'
import type { Day } from '../time/instant.ts'
import { whole } from '../walk.ts'
import { added, type Handful, handfuls, sizeOf } from './handfuls.ts'

export type Crowd = {
  /** `null` where there are too few to say. */
  readonly answers: number | null
  /** Only questions that enough have answered. */
  readonly questions: Readonly<
    Record<string, { readonly of: number; readonly choices: Readonly<Record<string, number>> }>
  >
}

/** Too few, of whom nothing is told. */
export const nobody: Crowd = { answers: null, questions: {} }

/** Both included; open where nothing is said. */
export type Span = { readonly from?: Day; readonly to?: Day }

/** Shown together or not at all, on the day of the last of them. */
type Lump<T> = { readonly to: Day; readonly size: number; readonly what: readonly T[] }

/**
 * Handfuls that were gathered while fewer were enough are put together, always in the same way: from the first one on. What
 * was shown in one lump is never shown in another, or their difference would be fewer.
 */
const lumpsOf = <T>(
  parts: readonly { readonly to: Day; readonly size: number; readonly what: T }[],
  smallest: number,
): readonly Lump<T>[] => {
  const lumps: Lump<T>[] = []
  let open: Lump<T> = { to: '' as Day, size: 0, what: [] }
  for (const { to, size, what } of parts) {
    open = { to: to > open.to ? to : open.to, size: open.size + size, what: [...open.what, what] }
    if (open.size < smallest) continue
    lumps.push(open)
    open = { to: open.to, size: 0, what: [] }
  }
  return lumps
}

const isWithin = (day: Day, { from, to }: Span): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to)

const ofUnit = (rows: readonly Handful[], smallest: number) => {
  const questions = new Set(rows.flatMap(({ tallies }) => Object.keys(tallies)))
  return {
    answers: lumpsOf(
      rows.map(row => ({ to: row.to, size: row.answers, what: row.answers })),
      smallest,
    ),
    questions: [...questions].map(question => ({
      question,
      lumps: lumpsOf(
        rows.flatMap(({ to, tallies }) => {
          const tally = own(tallies, question)
          return tally ? [{ to, size: sizeOf(tally), what: { [question]: tally } }] : []
        }),
        smallest,
      ),
    })),
  }
}

/** One crowd for each span, of all these units together. */
export const crowdsIn = async <R extends Row>(
  store: Store,
  of: Collection<R>,
  units: readonly UnitId[],
  spans: readonly Span[],
): Promise<readonly Crowd[]> => {
  const { smallest } = (await readSettings(store)).figures
  const rows = await whole(store, handfuls, { where: { of: of.name, unit: units } })
  const byUnit = Map.groupBy(
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ({ unit }) => unit,
  )
  const known = [...byUnit.values()].map(some => ofUnit(some, smallest))
  return spans.map(span => {
    const shown = <T>(lumps: readonly Lump<T>[]) => lumps.filter(({ to }) => isWithin(to, span))
    const answers = known.flatMap(unit => shown(unit.answers)).reduce((sum, { size }) => sum + size, 0)
    const tallies = added(
      known.flatMap(unit => unit.questions.flatMap(({ lumps }) => shown(lumps).flatMap(({ what }) => what))),
    )
    return {
      answers: answers === 0 ? null : answers,
      questions: Object.fromEntries(
        Object.entries(tallies).map(([question, choices]) => [question, { of: sizeOf(choices), choices }]),
      ),
    }
  })
}
