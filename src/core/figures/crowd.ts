/** What many answered: a sum of whole handfuls, for each span of days that somebody looks at. */

import type { UnitId } from '../ids.ts'
import { Memory } from '../memory.ts'
import { readSettings } from '../settings.ts'
import type { Collection, Row, Store } from '../store.ts'
import type { Day } from '../time/instant.ts'
import { whole } from '../walk.ts'
import { handfuls, held } from './handfuls.ts'
import { before, dayNumber, type Lumps, lumpsOf } from './lumps.ts'

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

type Known = { readonly count: number; readonly smallest: number; readonly lumps: Lumps }

const mostUnits = 500

type Sum = { of: number; readonly choices: Map<string, number> }

const crowdOf = (units: readonly Lumps[], { from, to }: Span): Crowd => {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(from)
  const behind = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to) + 1
  let answers = 0
  const sums = new Map<string, Sum>()
  const between = (counts: readonly number[], begin: number, end: number) =>
    (counts[end] ?? 0) - (counts[begin] ?? 0)
  for (const unit of units) {
    const { days, sizes } = unit.answers
    answers += between(sizes, before(days, first), before(days, behind))
    for (const [question, timeline] of unit.questions) {
      const [begin, end] = [before(timeline.days, first), before(timeline.days, behind)]
      if (begin >= end) continue
      const sum: Sum = sums.get(question) ?? { of: 0, choices: new Map() }
      sums.set(question, sum)
      sum.of += between(timeline.sizes, begin, end)
      for (const [choice, counts] of timeline.choices)
        sum.choices.set(choice, (sum.choices.get(choice) ?? 0) + between(counts, begin, end))
    }
  }
  return {
    answers: answers === 0 ? null : answers,
    questions: Object.fromEntries(
      [...sums].map(([question, { of, choices }]) => [
        question,
        { of, choices: Object.fromEntries([...choices].filter(([, count]) => count > 0)) },
      ]),
    ),
  }
}

/**
 * Handfuls never change, and what waits of a unit tells how many there are: what was read once is known until there are
 * more, also of those that another process gathered. One crowd for each span, of all these units together.
 */
export const createCrowds = (store: Store) => {
  const known = new Memory<string, Known>(mostUnits)
  return async <R extends Row>(
    of: Collection<R>,
    units: readonly UnitId[],
    spans: readonly Span[],
  ): Promise<readonly Crowd[]> => {
    const { smallest } = (await readSettings(store)).figures
    const nameOf = (unit: UnitId) => `${of.name}:${unit}`
    const wanted = [...new Set(units)]
    const counts = new Map(
      (await whole(store, held, { where: { of: of.name, unit: wanted } })).map(({ unit, next }) => [
        unit,
        next,
      ]),
    )
    const read = (unit: UnitId) => {
      const one = known.get(nameOf(unit))
      return one?.count === counts.get(unit) && one?.smallest === smallest ? one : null
    }
    const there = wanted.filter(unit => counts.has(unit))
    const found = new Map(there.map(unit => [unit, read(unit)]))
    const missing = there.filter(unit => !found.get(unit))
    const rows =
      missing.length > 0 ? await whole(store, handfuls, { where: { of: of.name, unit: missing } }) : []
    for (const [unit, some] of Map.groupBy(rows, row => row.unit)) {
      const fresh = { count: some.length, smallest, lumps: lumpsOf(some, smallest) }
      known.set(nameOf(unit), fresh)
      found.set(unit, fresh)
    }
    const all = [...found.values()].flatMap(one => (one ? [one.lumps] : []))
    return spans.map(span => crowdOf(all, span))
  }
}
