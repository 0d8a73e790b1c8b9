/** That today's nudges are planned, and which of them rest for all: one row each for people and for units, so that most minutes ask for no more than it. */

import type { Collection } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'

type NudgeRound = {
  readonly id: string
  readonly day: Day
  /** Those that too many did not want, as it was counted then. */
  readonly paused: readonly string[]
  /** Those that nobody acted on for months. Absent in rows of an earlier version. */
  readonly idle?: readonly string[]
}

export const nudgeRounds: Collection<NudgeRound> = { name: 'nudgeRounds', index: [] }

/** Of people. */
export const roundId = 'day'
/** Of units as a whole. */
export const unitRoundId = 'units'
