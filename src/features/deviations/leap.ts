/**
 * Numbers of a store that was mended: what is lost may have had the next ones, and whoever reported it was told. So they go on
 * from the next hundred, and none is given twice.
 */

import { own } from '../../core/own.ts'
import { counters } from '../../core/store.ts'
import { deviations, numbersOf } from './deviation.ts'

type Stored = { readonly [field: string]: unknown; readonly id: string; readonly version: number }
type State = Record<string, Map<string, Stored>>

const leap = 100

/** By the counters: those that are there, and those of which only the rows are. */
const reachedIn = (state: State): ReadonlyMap<string, number> => {
  const reached = new Map<string, number>()
  const reach = (counter: string, value: number) =>
    reached.set(counter, Math.max(value, reached.get(counter) ?? 0))
  for (const { id, value } of own(state, counters.name)?.values() ?? []) reach(id, Number(value))
  for (const { number } of own(state, deviations.name)?.values() ?? []) {
    const [year, ordinal] = String(number).split('-').map(Number)
    if (year && ordinal) reach(numbersOf(year), ordinal)
  }
  return reached
}

/** Changes the rows in their place. Answers whether there are any. */
export const leapNumbers = (state: State): boolean => {
  const rows = own(state, counters.name) ?? new Map<string, Stored>()
  const reached = reachedIn(state)
  for (const [id, last] of reached) {
    const value = Math.ceil((last + 1) / leap) * leap
    rows.set(id, { id, value, version: (rows.get(id)?.version ?? 0) + 1 })
  }
  if (reached.size > 0) state[counters.name] = rows
  return reached.size > 0
}
