/**
 * Forecasts of the weeks to come, in worlds of six kinds of which four are not the forecast's own: each kind is printed, and
 * all together the band of eighty per cent has to hold what it says.
 */

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { forecastOf } from '../src/core/trials/forecast.ts'
import type { Measure } from './measure.ts'

export const name = 'forecast'

const generator = xoroshiro128plus(20_261_129)
const fraction = () => (generator.next() >>> 0) / 2 ** 32
const between = (low: number, high: number) => low + (high - low) * fraction()
const normal = () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction())

const poisson = (mean: number): number => {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
  let many = 0
  for (let left = fraction(); left > Math.exp(-mean); left *= fraction()) many += 1
  return many
}

/** What a week is by, from its number and from where the forecast stands. */
type World = (weeks: number, stands: number) => readonly number[]

const each = (weeks: number, mean: (at: number) => number) =>
  Array.from({ length: weeks }, (_, at) => poisson(mean(at)))

const worlds = {
  'weeks around one level': weeks => {
    const level = between(5, 40)
    return each(weeks, () => level)
  },
  'a level that drifts': weeks => {
    const level = between(5, 40)
    let drift = 0
    return each(weeks, () => {
      drift += 0.04 * normal()
      return level * Math.exp(drift)
    })
  },
  'weeks that differ more than by chance': weeks => {
    const [level, apart] = [between(5, 40), between(0.2, 0.5)]
    return each(weeks, () => level * Math.exp(apart * normal() - apart ** 2 / 2))
  },
  'weeks that resemble the one before': weeks => {
    const [level, alike, apart] = [between(5, 40), between(0.3, 0.7), between(0.15, 0.35)]
    let off = (apart * normal()) / Math.sqrt(1 - alike ** 2)
    return each(weeks, () => {
      off = alike * off + apart * normal()
      return level * Math.exp(off)
    })
  },
  'steady growth or decline, half a per cent a week': weeks => {
    const [level, growth] = [between(5, 40), fraction() < 0.5 ? 0.005 : -0.005]
    return each(weeks, at => level * Math.exp(growth * at))
  },
  'a leap of a fifth, halfway into what was to be foretold': (weeks, stands) => {
    const [level, leap] = [between(5, 40), fraction() < 0.5 ? 1.22 : 0.82]
    return each(weeks, at => level * (at >= (weeks + stands) / 2 ? leap : 1))
  },
} satisfies Record<string, World>

/** Half a year to a year is known, two to six months are to come. */
const isHeld = (world: World): boolean => {
  const known = Math.round(between(20, 52))
  const ahead = Math.round(between(8, 26))
  const weeks = world(known + ahead, known)
  const forecast = forecastOf(weeks.slice(0, known), ahead)
  const came = weeks.slice(known).reduce((sum, one) => sum + one, 0)
  return forecast !== null && came >= forecast.low && came <= forecast.high
}

/** Twelve times as many as are asked for, so that chance moves the figure little. */
const ofEach = 1_000

export const run = async (): Promise<Measure[]> => {
  const kinds = Object.entries(worlds).map(([kind, world]) => {
    const held = Array.from({ length: ofEach }, () => isHeld(world)).filter(Boolean).length
    return { what: `held by the band: ${kind}`, value: (100 * held) / ofEach, unit: '%' }
  })
  const all = kinds.reduce((sum, { value }) => sum + value, 0) / kinds.length
  return [
    ...kinds,
    {
      what: `held by the band: all ${kinds.length * ofEach} worlds`,
      value: all,
      unit: '%',
      must: { atLeast: 75, atMost: 85 },
    },
  ]
}
