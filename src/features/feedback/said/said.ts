/** What a unit did after patients had answered: the line that stands on the public page, and what it rests on. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection, Store } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'

export type SaidLine = {
  readonly id: string
  readonly unit: UnitId
  /** The question that patients answered. */
  readonly theme: string
  /** What was changed, for patients to read. */
  readonly text: string
  /** The measure that was decided, by the id of its row in the decision log, and the day it was. */
  readonly decision: string
  readonly decided: Day
  /** The day from which it is so. */
  readonly since: Day
  /** The answers behind it: how many, and how many of a hundred were content then. */
  readonly answers: number
  readonly share: number
  readonly state: 'shown' | 'removed'
  /** The day on which it was removed; empty while it is shown. */
  readonly removed: Day | ''
  /** The turn that removed it or put it back last: its way back undoes nothing that came later. */
  readonly turn?: string
  /** The turn before it: whoever pressed on the same card at the same moment is told as well. */
  readonly earlier?: string
  readonly by: PersonId
  readonly at: Instant
}

export const saidLines: Collection<SaidLine> = {
  name: 'saidLines',
  index: ['unit', 'state', 'by'],
  time: 'at',
}

/** Two short sentences: patients read it on a phone. */
export const longestText = 240

/** Newest first. Its writer may have taken the words away. */
export const shownLines = async (store: Pick<Store, 'list'>, unit: UnitId) =>
  (await whole(store, saidLines, { where: { unit, state: 'shown' }, order: 'newest' })).filter(
    ({ text }) => text !== '',
  )
