/** Of the staff only who made a code and who read what a patient wrote: both stay, without them. Patients are nobody. */

import { anonymiseRows, type Erasure, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, ownText, sharedText } from '../../core/ownTexts.ts'
import { type Retention, removeAfter } from '../../core/retention.ts'
import { type Read, remove, update } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'
import { feedbackCodes } from './code.ts'
import { responses } from './response.ts'
import { wordLots } from './review/lots.ts'
import { type SaidLine, saidLines } from './said/said.ts'
import { pagesKeptDays, type SentPage, sentPages } from './sentPages.ts'
import { keepers } from './share/link.ts'
import { unitForms } from './share/unitForm.ts'
import { type PatientWords, patientWords, wordsKeptDays } from './words.ts'

export const feedbackErasures: readonly Erasure[] = [
  holdsNobody(responses),
  holdsNobody(sentPages),
  anonymiseRows(feedbackCodes, 'by', row => ({ ...row, by: '' as const })),
  // What a patient wrote is not theirs who read it, nor is the week.
  anonymiseRows(
    patientWords,
    'readBy',
    row => ({ ...row, readBy: '' as const }),
    ({ id, unit, state, readBy }) => ({ id, unit, state, readBy }),
  ),
  anonymiseRows(saidLines, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  holdsNobody(unitForms),
  holdsNobody(wordLots),
]

/** What stands on the public page is the unit's word; who takes theirs away takes the line off the page. */
export const feedbackTexts: readonly KeptText[] = [
  ownText(saidLines, { fields: ['text'], seenTo: keepers, without: row => ({ ...row, text: '' }) }),
  sharedText(patientWords, ['text']),
]

export const feedbackRetention: readonly Retention[] = [
  // The same month of the year before tells whether it gets better.
  removeAfter(responses, 400),
  removeAfter(patientWords, wordsKeptDays),
  {
    // Those of before lie without a day, ahead of all others.
    collection: sentPages.name,
    days: pagesKeptDays,
    find: async (store, before, limit) =>
      (await store.list(sentPages, { limit })).filter(({ day = '' }) => day < before),
    expire: row => [remove(sentPages, row as Read<SentPage>)],
  },
  {
    // Who hides it may have seen whose it is.
    collection: patientWords.name,
    days: 'removedDays',
    find: (store, before, limit) => {
      const last = dayOf(before as Instant)
      const hidden = all(store, patientWords, { where: { state: 'hidden' } })
      return firstOf(
        fitting(hidden, ({ text, hidden, day }) => text !== '' && (hidden ?? day) < last),
        limit,
      )
    },
    expire: row => [update(patientWords, { ...(row as Read<PatientWords>), text: '' })],
  },
  {
    collection: saidLines.name,
    days: 'removedDays',
    find: (store, before, limit) => {
      const last = dayOf(before as Instant)
      const gone = all(store, saidLines, { where: { state: 'removed' } })
      return firstOf(
        fitting(gone, ({ removed }) => removed < last),
        limit,
      )
    },
    expire: row => [remove(saidLines, row as Read<SaidLine>)],
  },
]
