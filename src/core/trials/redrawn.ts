/**
 * The same trial with its coins tossed again, thousands of times: what would have been seen had the coins fallen otherwise
 * and reminded nobody to any purpose. R. A. Fisher, The Design of Experiments (1935), chapter 2.
 */

import { hash } from 'node:crypto'
import { setImmediate as giveWay } from 'node:timers/promises'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Coin } from './coin.ts'
import type { Table } from './toss.ts'

/** For each time: the sums of outcomes, and of the true coins, where the coins tossed again show heads. */
export type Redrawn = { readonly outcomes: Float64Array; readonly heads: Float64Array }

/** So many between two breaths: some milliseconds. */
const atOnce = 1_000_000

function* redrawing(
  { size, outcomes, headsApart }: Table,
  { seed, chance }: Coin,
  times: number,
): Generator<void, Redrawn> {
  const generator = xoroshiro128plus(Number.parseInt(hash('sha256', `${seed}\nagain`).slice(0, 8), 16) | 0)
  const below = Math.round(chance * 2 ** 32) - 2 ** 31
  const redrawn = { outcomes: new Float64Array(times), heads: new Float64Array(times) }
  let drawn = 0
  for (let time = 0; time < times; time += 1) {
    let ofOutcomes = 0
    let ofHeads = 0
    for (let at = 0; at < size; at += 1) {
      if (generator.next() >= below) continue
      ofOutcomes += outcomes[at] ?? 0
      ofHeads += headsApart[at] ?? 0
    }
    redrawn.outcomes[time] = ofOutcomes
    redrawn.heads[time] = ofHeads
    drawn += size
    if (drawn < atOnce) continue
    drawn = 0
    yield
  }
  return redrawn
}

export const redraw = (...drawing: Parameters<typeof redrawing>): Redrawn => {
  const drawn = redrawing(...drawing)
  for (;;) {
    const { done, value } = drawn.next()
    if (done) return value
  }
}

/** The same, with room for everyone else in between. */
export const redrawInParts = async (...drawing: Parameters<typeof redrawing>): Promise<Redrawn> => {
  const drawn = redrawing(...drawing)
  for (;;) {
    const { done, value } = drawn.next()
    if (done) return value
    await giveWay()
  }
}
