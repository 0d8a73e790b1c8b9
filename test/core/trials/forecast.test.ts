/** A forecast of weeks to come: wide where little is known, never below nothing, and silent of too few. */

import { describe, expect, it } from 'vitest'
import { forecastOf } from '../../../src/core/trials/forecast.ts'

const steady = Array.from({ length: 26 }, (_, at) => 10 + (at % 2 === 0 ? 2 : -2))

const forecast = (weeks: readonly (number | null)[], ahead: number) => {
  const found = forecastOf(weeks, ahead)
  if (!found) throw new Error('no forecast')
  return found
}

describe('a forecast', () => {
  it('goes on where the weeks were', () => {
    const { middle, low, high, chanceOf } = forecast(steady, 10)
    expect(middle).toBeGreaterThan(97)
    expect(middle).toBeLessThan(103)
    expect(low).toBeGreaterThan(70)
    expect(high).toBeLessThan(130)
    expect(chanceOf(middle)).toBeCloseTo(0.5, 6)
    expect(chanceOf(low)).toBeCloseTo(0.9, 6)
    expect(chanceOf(high)).toBeCloseTo(0.1, 6)
    expect([chanceOf(0) > 0.99, chanceOf(1_000) < 0.001]).toEqual([true, true])
  })

  it('is the wider the further it looks, and the more the weeks drift', () => {
    const width = (weeks: readonly (number | null)[], ahead: number) => {
      const { low, high, middle } = forecast(weeks, ahead)
      return (high - low) / middle
    }
    const climbing = steady.map((week, at) => week + at)
    expect(width(climbing, 10)).toBeGreaterThan(width(steady, 10))
    const { low, high } = forecast(steady, 10)
    const further = forecast(steady, 20)
    expect(further.high - further.low).toBeGreaterThan(high - low)
  })

  it('reads nothing into a week without a figure, and stays above nothing', () => {
    const gaps = steady.flatMap((week, at) => (at % 5 === 0 ? [week, null] : [week]))
    expect(Math.abs(forecast(gaps, 10).middle - forecast(steady, 10).middle)).toBeLessThan(3)
    const hardly = steady.map((_, at) => (at % 9 === 0 ? 1 : 0))
    expect(forecast(hardly, 4).low).toBe(0)
    expect(
      forecast(
        steady.map(() => 7),
        4,
      ).middle,
    ).toBeCloseTo(28, 6)
  })

  it('never takes quiet weeks for certainty: a unit that had none may still have its first', () => {
    const chance = (weeks: number) => forecast(Array<number>(weeks).fill(0), 8).chanceOf(1)
    // Were it one in twenty weeks, ten would be quiet three times of five, and one of eight would hold it one time in three.
    expect(chance(10)).toBeGreaterThan(0.1)
    expect(chance(10)).toBeLessThan(0.4)
    expect(chance(26)).toBeLessThan(chance(10))
    const { low, high } = forecast(Array<number>(10).fill(7), 8)
    expect([low < 55, high > 57]).toEqual([true, true])
  })

  it('says nothing of too few weeks', () => {
    expect(forecastOf([], 4)).toBeNull()
    expect(forecastOf([3, 4, null, null, null, null, null, null, null, 4], 4)).toBeNull()
    expect(forecastOf(steady.slice(0, 7), 4)).toBeNull()
    expect(forecastOf(steady.slice(0, 8), 4)).not.toBeNull()
  })
})
