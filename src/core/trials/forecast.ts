/**
 * What weeks of counts to come may hold, going by those that were: a level that may drift, with each week around it by chance.
 * How much it drifts nobody knows, so several answers are weighed by how well each would have foretold the weeks there are.
 * A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter (1989), the local level model.
 */

import { errorFunction } from 'simple-statistics'

export type Forecast = {
  /** Of all weeks to come together. */
  readonly middle: number
  /** Four of five times it lies between these two. */
  readonly low: number
  readonly high: number
  /** From 0 to 1. */
  readonly chanceOf: (target: number) => number
}

/** How far the level moves from week to week, as a part of what chance does within one; the first is that it stays. */
const drifts = [0, 0.002, 0.01, 0.03, 0.1] as const
/** That a level stays is believed twice as much as each drift. */
const beliefs = [2, 1, 1, 1, 1] as const

/** Fewer say nothing of how weeks differ. */
const leastWeeks = 8
/** A normal distribution holds eighty per cent within. */
const eighty = 1.2815515655446004

const normal = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2

type Told = { readonly level: number; readonly unsure: number; readonly chance: number; readonly fit: number }

/** `null` is a week without a figure: the level may have drifted in it, and nothing was learnt. */
const follow = (weeks: readonly (number | null)[], drift: number): Told | null => {
  let [level, unsure] = [0, 0]
  let [told, squares, logs] = [0, 0, 0]
  for (const week of weeks) {
    unsure += told > 0 ? drift : 0
    if (week === null) continue
    const spread = unsure + 1
    const off = week - level
    if (told > 0) {
      squares += off ** 2 / spread
      logs += Math.log(spread)
    }
    const gain = told === 0 ? 1 : unsure / spread
    level += gain * off
    unsure = told === 0 ? 1 : unsure / spread
    told += 1
  }
  if (told < leastWeeks) return null
  const of = told - 1
  // Counts that are all alike say that chance is small, and not that it is none: one in as many weeks is never ruled out.
  const chance = Math.max(squares / of, 1 / told)
  return { level, unsure, chance: (chance * of) / (of - 3), fit: -0.5 * (of * Math.log(chance) + logs) }
}

/** Of `ahead` weeks after those; `null` of too few. */
export const forecastOf = (weeks: readonly (number | null)[], ahead: number): Forecast | null => {
  const told = drifts.flatMap((drift, at) => {
    const one = follow(weeks, drift)
    return one ? [{ ...one, drift, belief: beliefs[at] ?? 0 }] : []
  })
  const best = Math.max(...told.map(({ fit }) => fit))
  const weighed = told.map(one => {
    const moves = (one.drift * ahead * (ahead + 1) * (2 * ahead + 1)) / 6
    return {
      weight: one.belief * Math.exp(one.fit - best),
      middle: ahead * one.level,
      spread: one.chance * (ahead ** 2 * one.unsure + moves + ahead),
    }
  })
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return null
  const mean = (of: (one: (typeof weighed)[number]) => number) =>
    weighed.reduce((sum, one) => sum + one.weight * of(one), 0) / all
  const middle = mean(one => one.middle)
  const error = Math.sqrt(mean(one => one.spread + (one.middle - middle) ** 2))
  return {
    middle,
    low: Math.max(0, middle - eighty * error),
    high: middle + eighty * error,
    chanceOf: target => normal((middle - target) / error),
  }
}
