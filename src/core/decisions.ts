/** What was decided, why, and by which function: the log that several features write to, and leaders look back in. */

import type { FunctionCode } from './functions.ts'
import type { UnitId } from './ids.ts'
import { type Collection, insert, type PlainChange } from './store.ts'
import type { Day, Instant } from './time/instant.ts'
import type { Shared } from './writers.ts'

export type Decision = Shared & {
  readonly id: string
  readonly unit: UnitId
  /** `own` is written by hand; the others tell what the decision did. */
  readonly kind: 'own' | 'gate' | 'go-live' | 'suitability'
  /** What it is about, as a code of its kind: a phase, a patient group; empty for one written by hand. */
  readonly about: string
  readonly text: string
  readonly why: string
  /** Whose decision it was; absent where what decided did not say. */
  readonly function?: FunctionCode
  readonly day: Day
  readonly at: Instant
}

export const decisions: Collection<Decision> = {
  name: 'decisions',
  index: ['unit', 'kind', 'about', 'by', 'shared'],
  time: 'at',
}

/** Put into the write of what it decides. */
export const decide = (decision: Decision): PlainChange => insert(decisions, decision)
