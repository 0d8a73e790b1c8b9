/** What Dult keeps of somebody and its nudges, so that the next one heeds it: theirs alone, and shown to nobody else. */

import type { Barrier } from '../../core/barriers.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import type { Reason } from './choose/fires.ts'

export type NudgeAnswer = 'useful' | 'not-now' | 'not-for-me' | 'stop'

/** One that was planned for them, with what *why* is told from. */
export type Shown = {
  readonly nudge: string
  readonly wording: string
  readonly unit: UnitId
  readonly day: Day
  readonly why: Reason
  /** What they had named and this one answers; empty where it answers any. */
  readonly barrier: Barrier | ''
  readonly answer: NudgeAnswer | ''
  readonly answeredOn?: Day
  /** The day it came; empty where it never did, absent while nobody has looked. */
  readonly came?: Day | ''
  /** What it asks for was seen in its days behind that, whoever did it. */
  readonly acted?: true
  /** Within two days of it, and without an answer on it, they stopped all of theirs. */
  readonly stoppedAfter?: true
  /** What this answer set off was lifted since: it holds nothing up any more. */
  readonly isLifted?: true
}

export type NudgeReader = {
  /** The person. */
  readonly id: PersonId
  /** What stops them most often; `none` where they would not say, empty where nobody has asked. */
  readonly barrier: Barrier | 'none' | ''
  /** When they said so. */
  readonly namedOn?: Day
  /** No nudges. What else Dult sends is chosen elsewhere. */
  readonly stopped: boolean
  /** They stopped them where all of theirs stand, and on no card. */
  readonly stoppedHere?: boolean
  /** None before this day. */
  readonly restsUntil: Day | ''
  /** Those that are not for them. */
  readonly refused: readonly string[]
  /** Those that they have answered among the sums, where somebody counts once. */
  readonly counted: readonly string[]
  /** The oldest first. */
  readonly shown: readonly Shown[]
}

export const nudgeReaders: Collection<NudgeReader> = { name: 'nudgeReaders', index: [] }

/** Of a year with one in most weeks; what is older has long recovered. */
const mostShown = 40

export const newReader = (id: PersonId): NudgeReader => ({
  id,
  barrier: '',
  stopped: false,
  restsUntil: '',
  refused: [],
  counted: [],
  shown: [],
})

export const withShown = (reader: NudgeReader, shown: Shown): NudgeReader => ({
  ...reader,
  shown: [...reader.shown, shown].slice(-mostShown),
})
