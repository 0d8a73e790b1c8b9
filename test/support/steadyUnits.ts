/** Units in which nothing changes: weeks that only vary, from dice that always fall the same way. */

import type { Point } from '../../src/core/figures/signal.ts'
import { addWeeks, type Week } from '../../src/core/time/weeks.ts'

/** T. Ettinger's mulberry32. */
export const diceFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** About a tenth of consultations on video, in weeks of 30 to 60. */
export const steadyUnit = (dice: () => number, weeks: number): readonly Point[] =>
  Array.from({ length: weeks }, (_, nth) => {
    const all = 30 + Math.floor(dice() * 31)
    const video = Array.from({ length: all }, dice).filter(fallen => fallen < 0.1).length
    return { at: addWeeks('2026-W01' as Week, nth), value: video / all }
  })
