/** Handfuls of one unit, as they may be shown: those that were gathered while fewer were enough are put together. */

import { own } from '../own.ts'
import { daysBetween } from '../time/days.ts'
import type { Day } from '../time/instant.ts'
import { type Handful, sizeOf } from './handfuls.ts'

/**
 * Lumps in order of time: each is shown whole or not at all, on the day of its last handful. What is counted is summed up
 * from the first one on, so that any span is one difference, and years of weeks are looked at in no time.
 */
export type Timeline = {
  readonly days: readonly number[]
  /** One more than there are lumps: how many answers came before each, and at last all. */
  readonly sizes: readonly number[]
  readonly choices: ReadonlyMap<string, readonly number[]>
}

export type Lumps = { readonly answers: Timeline; readonly questions: ReadonlyMap<string, Timeline> }

type Part = {
  readonly day: number
  readonly tally: Readonly<Record<string, number>>
  readonly size: number
}

export const dayNumber = (day: Day): number => daysBetween('2000-01-01' as Day, day)

/**
 * Always in the same way, from the first one on: what was shown in one lump is never shown in another, or their difference
 * would be fewer. Days never go back.
 */
const timelineOf = (parts: readonly Part[], smallest: number): Timeline => {
  const choices = new Map<string, number[]>()
  const days: number[] = []
  const sizes = [0]
  const sums = new Map<string, number>()
  let day = 0
  let size = 0
  for (const part of parts) {
    day = Math.max(day, part.day)
    size += part.size
    for (const choice in part.tally) {
      sums.set(choice, (sums.get(choice) ?? 0) + (own(part.tally, choice) ?? 0))
      if (!choices.has(choice)) choices.set(choice, Array<number>(sizes.length).fill(0))
    }
    if (size - (sizes.at(-1) ?? 0) < smallest) continue
    days.push(day)
    sizes.push(size)
    for (const [choice, counts] of choices) counts.push(sums.get(choice) ?? 0)
  }
  return { days, sizes, choices }
}

/** `rows` are all that there are of one unit. */
export const lumpsOf = (rows: readonly Handful[], smallest: number): Lumps => {
  const sorted = rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ to, answers, tallies }) => ({ day: dayNumber(to), answers, tallies }))
  const questions = new Set(sorted.flatMap(({ tallies }) => Object.keys(tallies)))
  const partsOf = (question: string): readonly Part[] =>
    sorted.flatMap(({ day, tallies }) => {
      const tally = own(tallies, question)
      return tally ? [{ day, tally, size: sizeOf(tally) }] : []
    })
  return {
    answers: timelineOf(
      sorted.map(({ day, answers }) => ({ day, tally: {}, size: answers })),
      smallest,
    ),
    questions: new Map([...questions].map(question => [question, timelineOf(partsOf(question), smallest)])),
  }
}

/** How many lumps are before this day. */
export const before = (days: readonly number[], day: number): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}
