/** What a patient wrote in their own words: kept apart from what they answered, and read by somebody before others may. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'

export type PatientWords = {
  readonly id: string
  readonly unit: UnitId
  /** The Monday of its week: nothing tells in which order words came. Rows of before have their day. */
  readonly day: Day
  /** The Monday on which it could be read first, with all of its lot; absent until then, and where an earlier version opened it. */
  readonly lot?: Day
  readonly text: string
  /** Where it is deleted, somebody could be known by it: the text is gone, and the row counts still. */
  readonly state: 'new' | 'shown' | 'hidden' | 'deleted'
  /** Who looked at it; empty until somebody has. */
  readonly readBy: PersonId | ''
  /** Since when it is hidden; rows of before don't say. */
  readonly hidden?: Day
}

export const patientWords: Collection<PatientWords> = {
  name: 'patientWords',
  index: ['unit', 'state', 'readBy'],
  time: 'day',
  anonymous: true,
}

export const wordsKeptDays = 90
/** In characters. */
export const longestWords = 500
