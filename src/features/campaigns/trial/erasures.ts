/** A trial outlives who began it, and who was in it: their names and codes go, and what was counted under a code stays nobody's. */

import {
  anonymiseRows,
  type Erasure,
  type Forgotten,
  holdsNobody,
  removeRows,
} from '../../../core/erasure.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type KeptText, ownText } from '../../../core/ownTexts.ts'
import { type Retention, removeAfter } from '../../../core/retention.ts'
import type { Store } from '../../../core/store.ts'
import { all, fitting } from '../../../core/walk.ts'
import { noAnswers } from '../approval/answers.ts'
import { trialPeople, trials, trialWeeks } from './trial.ts'

const nobody = '' as PersonId

const trialsOf = (store: Store, { person }: Pick<Forgotten, 'person'>) =>
  fitting(all(store, trials), ({ by, approvedBy }) => by === person || approvedBy === person)

export const trialErasures: readonly Erasure[] = [
  anonymiseRows(
    trials,
    trialsOf,
    (row, { person }) => ({
      ...row,
      ...(row.by === person ? { by: nobody, sender: '' } : {}),
      approvedBy: row.approvedBy === person ? nobody : row.approvedBy,
    }),
    // Of the coin and what came of it, nobody is told before its day.
    ({ unit, by, sender, wordings, answers, at }, { person }) =>
      by === person ? { unit, sender, wordings, answers, at } : { unit, at },
  ),
  removeRows(trialPeople, 'person'),
  holdsNobody(trialWeeks),
]

export const trialTexts: readonly KeptText[] = [
  ownText(trials, {
    fields: ['wordings', 'answers', 'sender'],
    says: ({ wordings, answers }) => [...wordings, ...Object.values(answers)],
    without: row => ({ ...row, wordings: [], answers: noAnswers }),
  }),
]

/** One that was never begun is of use to nobody after some days. */
export const trialRetention: readonly Retention[] = [
  {
    ...removeAfter(trials, 'removedDays'),
    find: (store, to, limit) => store.list(trials, { where: { state: 'draft' }, to, limit }),
  },
]
