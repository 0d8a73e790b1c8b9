/**
 * What patients or staff answer is only ever shown in handfuls: a batch of answers of at least five people (or more, as
 * the trust decides), gathered once and never changed. All that is shown is a sum of whole handfuls, so any total, period,
 * comparison or difference of two of them is one too, and nothing about fewer can be worked out from them.
 */

import type { UnitId } from '../ids.ts'
import type { Collection, Row } from '../store.ts'
import type { Day } from '../time/instant.ts'

/** What a row of a collection that is `inHandfuls` has at least. It is indexed by `unit` and `gathered`, its time is `day`. */
export type Countable = Row & {
  readonly unit: UnitId
  readonly day: Day
  /** `false` when it is written. */
  readonly gathered: boolean
  /** What was chosen, by question; a question that was left out, or answered with «I don't know», is absent. */
  readonly answers: Readonly<Record<string, string>>
}

/** How many chose what, by question. */
export type Tallies = Readonly<Record<string, Readonly<Record<string, number>>>>

export type Handful = Row & {
  readonly of: string
  readonly unit: UnitId
  readonly from: Day
  readonly to: Day
  readonly answers: number
  readonly tallies: Tallies
}

/** When a handful was written tells that the day of its last answer was over. */
export const handfuls: Collection<Handful> = {
  name: 'handfuls',
  index: ['of', 'unit'],
  time: 'to',
  anonymous: true,
  inHandfuls: true,
}

/** What waits of a unit: answers to questions that too few have answered yet, and the number of the next handful. */
type Held = Row & {
  readonly of: string
  readonly unit: UnitId
  readonly next: number
  readonly tallies: Tallies
}

export const held: Collection<Held> = {
  name: 'held',
  index: ['of', 'unit'],
  anonymous: true,
  inHandfuls: true,
}

export const sizeOf = (tally: Readonly<Record<string, number>>): number =>
  Object.values(tally).reduce((sum, count) => sum + count, 0)

export const added = (all: readonly Tallies[]): Tallies => {
  const sums = new Map<string, Map<string, number>>()
  for (const tallies of all)
    for (const [question, tally] of Object.entries(tallies)) {
      const sum = sums.get(question) ?? new Map<string, number>()
      sums.set(question, sum)
      for (const [choice, count] of Object.entries(tally)) sum.set(choice, (sum.get(choice) ?? 0) + count)
    }
  return Object.fromEntries([...sums].map(([question, sum]) => [question, Object.fromEntries(sum)]))
}

export const tallyOf = ({ answers }: Countable): Tallies =>
  Object.fromEntries(Object.entries(answers).map(([question, choice]) => [question, { [choice]: 1 }]))
