/** What a trial can show, said before anybody says yes to it: as data, and kept as it was told. */

import type { Day } from '../../../core/time/instant.ts'

export type Foretold = {
  /** Whose coins are tossed: people, or units. */
  readonly coins: number
  /** How many people get a letter at all when the coin says so, whatever they want. */
  readonly reached: number
  readonly letters: number
  /** How often the outcome was seen in the twelve weeks before, from 0 to 1; `null` where nothing is known. */
  readonly base: number | null
  /** The chance to see a difference of so many points, from 0 to 1. */
  readonly chances: readonly { readonly points: 2 | 5 | 10; readonly chance: number }[]
  /** From 0 to 1: what is seen in four of five such trials; `null` where nothing could be. */
  readonly smallest: number | null
  /** What it would take to see five points: either is enough. */
  readonly better: { readonly weeks: number; readonly coins: number }
  /** How likely it ends in too few to say, where the reminder does nothing. */
  readonly tooFew: number
  /** Whether ten points would be seen in four of five. Where not, it will most likely say too few to say. */
  readonly canTell: boolean
  /** The last morning that a reminder may come, and when the envelope is opened. */
  readonly silentAfter: Day
  readonly opens: Day
  /** The chance that the unit reaches its target by the end of the year, trial or no trial; `null` where it has none. */
  readonly target: number | null
}

/** Seen so often before that there are not five points left to win. */
export const isFull = (told: Pick<Foretold, 'base'>): boolean => (told.base ?? 0) > 0.95
