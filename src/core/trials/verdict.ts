/** What a trial with a weekly coin has shown, once its stop date is there: a difference with how far it can be trusted, none, or too few to say. */

import type { EvenCoin } from './coin.ts'
import { type Redrawn, redraw, redrawInParts } from './redrawn.ts'
import { type KnownToss, sumOf, type Table, type Toss, tableOf } from './toss.ts'

export type Verdict =
  /** Below what can be shown nothing is named. */
  | { readonly kind: 'too-few'; readonly tosses: number }
  /** The coins fell otherwise than coins do, so something else chose as well: nothing that follows could be believed. */
  | {
      readonly kind: 'skewed'
      readonly heads: number
      readonly tosses: number
      readonly expected: number
      /** The coins fell as they do, but whether anything is known of a week hung on them: all three are of the weeks that are known. */
      readonly ofKnown?: true
    }
  | {
      readonly kind: 'difference' | 'none'
      /** In the outcome's own measure, as the two below: what the reminder is worth in a week. */
      readonly difference: number
      readonly low: number
      readonly high: number
      /** How often chance alone shows as much, from 0 to 1. */
      readonly byChance: number
      readonly heads: number
      readonly tosses: number
      /** Those whose outcomes and coins both changed. */
      readonly people: number
    }

const redraws = 10_000
/** Beyond it, either way, a coin is no longer believed: p < 0.001. */
const believed = 3.2905
const doubt = 0.05
/** A verdict on fewer is a story about the few, and a hint whose it is. `people` are those who change at all. */
export const fewest = { tosses: 40, people: 5 } as const

export const isEnough = (tosses: number, people: number): boolean =>
  tosses >= fewest.tosses && people >= fewest.people

export const isSkewed = (heads: number, tosses: number, chance: number): boolean =>
  Math.abs(heads - tosses * chance) > believed * Math.sqrt(tosses * chance * (1 - chance))

/** How often coins that were tossed again show as much as was seen, were the effect `effect`. */
const byChance = (
  { outcomes, heads }: Redrawn,
  seen: { readonly outcomes: number; readonly heads: number },
  effect: number,
): number => {
  const apart = Math.abs(seen.outcomes - effect * seen.heads)
  let asMuch = 1
  for (let time = 0; time < outcomes.length; time += 1)
    // Half a millionth is nothing but the way numbers are kept.
    if (Math.abs((outcomes[time] ?? 0) - effect * (heads[time] ?? 0)) >= apart - 5e-7) asMuch += 1
  return asMuch / (outcomes.length + 1)
}

/** The furthest effect on that side that the coins do not refuse, found by halving. */
const edge = (isRefused: (effect: number) => boolean, from: number, step: number): number => {
  let inside = from
  let outside = from + step
  for (let further = 0; !isRefused(outside) && further < 60; further += 1) {
    inside = outside
    outside += step * 2 ** further
  }
  for (let halved = 0; halved < 30; halved += 1) {
    const between = (inside + outside) / 2
    if (isRefused(between)) outside = between
    else inside = between
  }
  return inside
}

const seenIn = (table: Table) => ({
  outcomes: sumOf(table.outcomes, table.heads),
  heads: sumOf(table.headsApart, table.heads),
})

const differenceIn = (table: Table, redrawn: Redrawn) => {
  const seen = seenIn(table)
  const difference = seen.outcomes / seen.heads
  const isRefused = (effect: number) => byChance(redrawn, seen, effect) < doubt
  return {
    difference,
    low: edge(isRefused, difference, -0.01),
    high: edge(isRefused, difference, 0.01),
    byChance: byChance(redrawn, seen, 0),
  }
}

const headsIn = (tosses: readonly Toss[]): number => tosses.filter(({ isHeads }) => isHeads).length

/** Hands out each table whose coins are to be tossed again, and takes in what they showed. */
function* judging(tosses: readonly Toss[], { chance }: EvenCoin): Generator<Table, Verdict, Redrawn> {
  const heads = headsIn(tosses)
  if (isSkewed(heads, tosses.length, chance))
    return { kind: 'skewed', heads, tosses: tosses.length, expected: tosses.length * chance }
  const known = tosses.filter((toss): toss is KnownToss => toss.outcome !== null)
  const gaps = tableOf(tosses.map(toss => ({ ...toss, outcome: toss.outcome === null ? 0 : 1 })))
  // A reminder to do something is one to register it too, and then what is known has moved, whatever was done.
  if (gaps.people > 0 && byChance(yield gaps, seenIn(gaps), 0) < doubt)
    return {
      kind: 'skewed',
      heads: headsIn(known),
      tosses: known.length,
      expected: known.length * chance,
      ofKnown: true,
    }
  const table = tableOf(known)
  // Whose coin or outcome never changed tells nothing: the interval would be of no width, and look sure.
  if (!isEnough(table.size, table.people)) return { kind: 'too-few', tosses: table.size }
  const found = differenceIn(table, yield table)
  const kind = found.byChance < doubt ? 'difference' : 'none'
  return { kind, ...found, heads: headsIn(known), tosses: table.size, people: table.people }
}

export const verdictOf = (
  tosses: readonly Toss[],
  coin: EvenCoin,
  { times = redraws }: { readonly times?: number } = {},
): Verdict => {
  const judge = judging(tosses, coin)
  let next = judge.next()
  while (!next.done) next = judge.next(redraw(next.value, coin, times))
  return next.value
}

/** The same, where others wait meanwhile. */
export const verdictInParts = async (tosses: readonly Toss[], coin: EvenCoin): Promise<Verdict> => {
  const judge = judging(tosses, coin)
  let next = judge.next()
  while (!next.done) next = judge.next(await redrawInParts(next.value, coin, redraws))
  return next.value
}
