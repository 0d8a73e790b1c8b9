/**
 * Whether a row of weeks has changed or only varies, by one set of rules: an unusually long run on one side of the median, or
 * unusually few crossings of it. J. Anhøj and A. V. Olesen, PLOS ONE 9 (2014) e113825. Two weeks never make a change.
 */

import { binomialDistribution } from 'simple-statistics'
import { remembering } from '../memory.ts'
import { type Week, weeksBetween } from '../time/weeks.ts'
import { medianOf } from './median.ts'

/** A week without a figure is `null`, or is not there: a gap, and no zero. */
export type Point = { readonly at: Week; readonly value: number | null }

export type Run = {
  readonly side: 'above' | 'below'
  readonly length: number
  readonly from: Week
  readonly to: Week
  /** Whether the last week that counts is in it. */
  readonly isNow: boolean
}

export type Signal =
  | { readonly kind: 'too-few'; readonly weeks: number; readonly needed: number }
  | {
      readonly kind: 'steady' | 'run' | 'crossings'
      /** Points that are not on the median. */
      readonly useful: number
      readonly median: number
      /** Whether the median is that of the weeks before something was done. */
      readonly isFrozen: boolean
      /** The longest. */
      readonly run: Run | null
      readonly crossings: number
      /** As many are usual where nothing changes. */
      readonly least: number
      /** As many in a row are usual where nothing changes. */
      readonly most: number
      /** Of the weeks with a figure the first half, and the last. */
      readonly halves: readonly [early: Half, late: Half]
    }

export type Half = { readonly above: number; readonly below: number; readonly of: number }

/** Of points off the median, and of weeks with a figure at all. */
const leastWeeks = 10
/** Of a baseline that is to hold for the weeks after it. */
const leastBaseline = 12

/** More in a row than this, of so many, is a signal. */
export const longestRun = (useful: number): number => Math.round(Math.log2(useful) + 3)

/** Fewer than this, of so many that could be, are a signal: the fifth percentile of tosses of a coin. */
export const fewestCrossings = remembering(1_000, (chances: number): number => {
  let sum = 0
  const tails = binomialDistribution(Math.max(chances, 1), 0.5) ?? []
  return tails.findIndex(probability => {
    sum += probability
    return sum >= 0.05
  })
})

/** The median of the weeks before this one, once they are enough to hold it up against those after. */
export const baselineOf = (points: readonly Point[], before: Week): number | null => {
  const values = points.flatMap(({ at, value }) => (at < before && value !== null ? value : []))
  return values.length >= leastBaseline ? medianOf(values) : null
}

type Off = { readonly at: Week; readonly side: Run['side'] }

/** On the median a point neither breaks a run nor makes it longer; a week that is missing breaks it. */
const stretchesOf = (points: readonly Point[], median: number): readonly (readonly Off[])[] => {
  const stretches: Off[][] = [[]]
  let last: Week | null = null
  for (const { at, value } of points) {
    if (value === null) continue
    if (last !== null && weeksBetween(last, at) !== 1) stretches.push([])
    last = at
    if (value !== median) stretches.at(-1)?.push({ at, side: value > median ? 'above' : 'below' })
  }
  return stretches.filter(stretch => stretch.length > 0)
}

const runsOf = (stretch: readonly Off[]): readonly Omit<Run, 'isNow'>[] => {
  const runs: Omit<Run, 'isNow'>[] = []
  for (const { at, side } of stretch) {
    const open = runs.at(-1)
    if (open?.side === side) runs[runs.length - 1] = { ...open, length: open.length + 1, to: at }
    else runs.push({ side, length: 1, from: at, to: at })
  }
  return runs
}

/** Weeks between the first figure and the last that have none. */
export const gapsIn = (points: readonly Point[]): number => {
  const told = points.filter(({ value }) => value !== null)
  const [first, last] = [told[0], told.at(-1)]
  return first && last ? weeksBetween(first.at, last.at) + 1 - told.length : 0
}

const halvesOf = (values: readonly number[], median: number): readonly [Half, Half] => {
  const half = (of: readonly number[]): Half => ({
    above: of.filter(value => value > median).length,
    below: of.filter(value => value < median).length,
    of: of.length,
  })
  const middle = Math.floor(values.length / 2)
  return [half(values.slice(0, middle)), half(values.slice(middle))]
}

/** In order of time. `frozen` is a median from before, such as that of `baselineOf`. */
export const signalIn = (
  points: readonly Point[],
  { frozen = null }: { readonly frozen?: number | null } = {},
): Signal => {
  const values = points.flatMap(({ value }) => value ?? [])
  const median = frozen ?? medianOf(values)
  if (median === null || values.length < leastWeeks)
    return { kind: 'too-few', weeks: values.length, needed: leastWeeks }
  const stretches = stretchesOf(points, median).map(runsOf)
  const runs = stretches.flat()
  const useful = runs.reduce((sum, { length }) => sum + length, 0)
  // Of runs of the same length the later one says more of today.
  const longest = runs.reduce<Omit<Run, 'isNow'> | null>(
    (best, run) => (run.length >= (best?.length ?? 0) ? run : best),
    null,
  )
  const run = longest && { ...longest, isNow: longest === runs.at(-1) }
  const crossings = runs.length - stretches.length
  const least = fewestCrossings(useful - stretches.length)
  const looked = {
    useful,
    median,
    isFrozen: frozen !== null,
    run,
    crossings,
    least,
    most: longestRun(useful),
    halves: halvesOf(values, median),
  }
  // Where most weeks are as the one in the middle, there is nothing to tell.
  if (run === null || useful < leastWeeks) return { kind: 'steady', ...looked }
  if (run.length > looked.most) return { kind: 'run', ...looked }
  return { kind: crossings < least ? 'crossings' : 'steady', ...looked }
}
