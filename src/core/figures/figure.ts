/** A figure as it may be shown: with where it is from, what it is of, how old it is and how much of the whole is in it. */

import type { Week } from '../time/weeks.ts'
import type { Period } from './counterweight.ts'

export type Figure = {
  /** `null` where nobody has said: a gap, and no zero. */
  readonly value: number | null
  /** What it is a part of. */
  readonly of?: number
  readonly period: Period
  /** A text by its full name. */
  readonly source: string
  /** How many weeks the newest of it lies back; `null` where there is nothing. */
  readonly age: number | null
  readonly coverage: {
    /** The last week that is in it. */
    readonly to: Week | null
    /** How many of those that should be in it are: kinds, units, weeks. */
    readonly sources: number
    readonly of: number
  }
}
