/** A note for those who come to the same step later: what a unit did, and whether it helped. The record and its rules. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day, Instant, Month } from '../../core/time/instant.ts'

export const verdicts = ['helped', 'mixed', 'not'] as const
export type Verdict = (typeof verdicts)[number]

export const readVerdict = (text: string | undefined): Verdict | null =>
  verdicts.find(verdict => verdict === text) ?? null

export type Note = {
  readonly id: string
  readonly unit: UnitId
  readonly guide: string
  /** As the step was called when the note was written. */
  readonly step: string
  readonly text: string
  readonly helped: Verdict
  /** What is removed can be put back for some days, and is seen by nobody meanwhile. */
  readonly state: 'shown' | 'removed'
  /** The day on which it was removed; empty while it is shown. */
  readonly removed: Day | ''
  /** The turn that removed it or put it back last: its way back undoes nothing that came later. */
  readonly turn?: string
  readonly by: PersonId
  readonly day: Day
  readonly month: Month
  readonly at: Instant
}

export const notes: Collection<Note> = {
  name: 'notes',
  index: ['unit', 'guide', 'step', 'state', 'by', 'month'],
  time: 'at',
}

/** Its writer may take the words away; that something helped is still counted. */
export const hasWords = ({ text }: Note): boolean => text !== ''

/** Long enough for what one would tell the next ones, too short for a patient's story. */
export const longestText = 400

/** Those who write; everyone reads. */
export const writers = ['clinician', 'superuser', 'champion', 'leader', 'project'] as const

/** Those who may remove what somebody else in the unit wrote. */
export const editors = ['leader', 'project'] as const
