/** What Dult keeps of somebody and its nudges, so that the next one heeds it: theirs alone, and shown to nobody else. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import type { barriers } from './barriers.ts'
import type { Reason } from './choose/fires.ts'

type Barrier = (typeof barriers)[number]

const answers = ['useful', 'not-now', 'not-for-me', 'stop'] as const
type NudgeAnswer = (typeof answers)[number]

/** One that was planned for them, with what *why* is told from. */
export type Shown = {
  readonly nudge: string
  readonly wording: string
  readonly unit: UnitId
  readonly day: Day
  readonly why: Reason
  readonly answer: NudgeAnswer | ''
  /** Its answer stands among the sums. */
  readonly counted: boolean
}

export type NudgeReader = {
  /** The person. */
  readonly id: PersonId
  /** What stops them most often; `none` where they would not say, empty where nobody has asked. */
  readonly barrier: Barrier | 'none' | ''
  /** No nudges. What else Dult sends is chosen elsewhere. */
  readonly stopped: boolean
  /** None before this day. */
  readonly restsUntil: Day | ''
  /** Those that are not for them. */
  readonly refused: readonly string[]
  /** The oldest first. */
  readonly shown: readonly Shown[]
}

export const nudgeReaders: Collection<NudgeReader> = { name: 'nudgeReaders', index: [] }

export const newReader = (id: PersonId): NudgeReader => ({
  id,
  barrier: '',
  stopped: false,
  restsUntil: '',
  refused: [],
  shown: [],
})
