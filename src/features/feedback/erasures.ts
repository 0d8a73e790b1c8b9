/** Of the staff only who made a code and who read what a patient wrote: both stay, without them. Patients are nobody. */

import { anonymiseRows, type Erasure, holdsNobody } from '../../core/erasure.ts'
import { type Retention, removeAfter } from '../../core/retention.ts'
import { feedbackCodes } from './code.ts'
import { responses } from './response.ts'
import { sentPages } from './sentPages.ts'
import { patientWords, wordsKeptDays } from './words.ts'

export const feedbackErasures: readonly Erasure[] = [
  holdsNobody(responses),
  holdsNobody(sentPages),
  anonymiseRows(feedbackCodes, 'by', row => ({ ...row, by: '' as const })),
  anonymiseRows(patientWords, 'readBy', row => ({ ...row, readBy: '' as const })),
]

export const feedbackRetention: readonly Retention[] = [
  // The same month of the year before tells whether it gets better.
  removeAfter(responses, 400),
  removeAfter(patientWords, wordsKeptDays),
]
