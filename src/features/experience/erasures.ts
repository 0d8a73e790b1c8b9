/** What was learnt stays with the unit; who wrote it does not. What somebody removed is gone after some days. */

import { anonymiseRows, type Erasure } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, ownText } from '../../core/ownTexts.ts'
import type { Retention } from '../../core/retention.ts'
import { type Read, remove } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'
import { type Note, notes, writers } from './note.ts'

export const experienceErasures: readonly Erasure[] = [
  anonymiseRows(notes, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
]

/** That something helped still counts, and nobody is shown it any more. */
export const experienceTexts: readonly KeptText[] = [
  ownText(notes, { fields: ['text'], seenTo: writers, without: row => ({ ...row, text: '' }) }),
]

/** Counted from the day of removal, however old the note is. */
export const experienceRetention: readonly Retention[] = [
  {
    collection: notes.name,
    days: 'removedDays',
    find: (store, before, limit) => {
      const last = dayOf(before as Instant)
      const gone = all(store, notes, { where: { state: 'removed' } })
      return firstOf(
        fitting(gone, ({ removed }) => removed < last),
        limit,
      )
    },
    expire: row => [remove(notes, row as Read<Note>)],
  },
]
