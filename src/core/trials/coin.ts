/**
 * The open coin of an experiment: whether somebody is reminded in a week hangs on the seed alone. Seed and chance are kept
 * before the week begins, so anybody can toss it again afterwards and see that nobody chose.
 */

import { hash } from 'node:crypto'
import type { Week } from '../time/weeks.ts'

export type Coin = {
  readonly seed: string
  /** That it shows heads, which means that Dult reminds. */
  readonly chance: number
}

/** The one chance that a verdict is right for: were heads rarer than tails, its interval would borrow the spread of the wrong side. */
export const even = 0.5

/** The coin of a trial. */
export type EvenCoin = Coin & { readonly chance: typeof even }

/** What is random in a trial, from 0 to 1, is what these words give, for ever. */
export const fractionOf = (words: string): number =>
  Number.parseInt(hash('sha256', words).slice(0, 12), 16) / 2 ** 48

/** Of a person, or of a unit; the same whenever, and wherever, it is asked. */
export const isHeads = ({ seed, chance }: Coin, whose: string, week: Week): boolean =>
  fractionOf(`${seed}\n${whose}\n${week}`) < chance
