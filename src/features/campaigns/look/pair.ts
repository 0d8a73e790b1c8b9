/** How often it was done with a reminder and how often without, of a hundred weeks each: what a difference goes from and to. */

import type { TrialWeek } from '../trial/trial.ts'
import { pointsOf, toWholePoints } from './points.ts'

/** A unit's share of something is no week in which it was done. */
type Pair = {
  readonly hasPair: boolean
  readonly pair: 'weeks' | 'share'
  readonly withIt: number
  readonly without: number
  /** The verdict's own difference, signed, where those two come to another; empty where they come to it. */
  readonly against: string
}

const none: Pair = { hasPair: false, pair: 'weeks', withIt: 0, without: 0, against: '' }

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)

const meanOf = (seen: readonly number[]): number => seen.reduce((sum, one) => sum + one, 0) / seen.length

/** The verdict is of each against themselves: where all of them together come to something else, they tell nothing. */
export const pairOf = (
  weeks: readonly Pick<TrialWeek, 'tosses'>[],
  { low, high, found }: { readonly low: number; readonly high: number; readonly found: number },
): Pair => {
  const known = weeks
    .flatMap(({ tosses }) => tosses)
    .flatMap(({ isHeads, outcome }) => (outcome === null ? [] : [{ isHeads, outcome }]))
  const heads = known.filter(({ isHeads }) => isHeads).map(({ outcome }) => outcome)
  const tails = known.filter(({ isHeads }) => !isHeads).map(({ outcome }) => outcome)
  if (heads.length === 0 || tails.length === 0) return none
  const [withIt, without] = [meanOf(heads), meanOf(tails)]
  const between = toWholePoints(withIt - without)
  if (between < low || between > high) return none
  const isDoneOrNot = known.every(({ outcome }) => outcome === 0 || outcome === 1)
  return {
    hasPair: true,
    pair: isDoneOrNot ? 'weeks' : 'share',
    withIt: pointsOf(withIt),
    without: pointsOf(without),
    against: pointsOf(withIt) - pointsOf(without) === pointsOf(found) ? '' : signed(pointsOf(found)),
  }
}
