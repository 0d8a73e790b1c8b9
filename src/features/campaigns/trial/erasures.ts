/** A trial outlives who began it, and who was in it: their names and codes go, and what was counted under a code stays nobody's. */

import {
  anonymiseRows,
  type Erasure,
  type Forgotten,
  holdsNobody,
  removeRows,
  untold,
} from '../../../core/erasure.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type Letter, letters, shownAnew } from '../../../core/letters.ts'
import { namesOut } from '../../../core/names.ts'
import { type KeptText, ownText } from '../../../core/ownTexts.ts'
import { type Retention, removeAfter } from '../../../core/retention.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import { all, firstOf, fitting } from '../../../core/walk.ts'
import { noAnswers } from '../approval/forgood.ts'
import { askedDays, unanswered, wasAsked } from '../approval/unanswered.ts'
import { senders } from '../senders.ts'
import { reminderStops } from './peace.ts'
import { type Trial, trialPeople, trials, trialWeeks } from './trial.ts'
import { weekIdOf, weeksOf } from './weeks.ts'

const nobody = '' as PersonId

const trialsOf = (store: Store, { person }: Pick<Forgotten, 'person'>) =>
  fitting(all(store, trials), ({ by, approvedBy }) => by === person || approvedBy === person)

/** What runs sends nothing more, and its day stays as it was; what waits for a yes is nothing to say yes to any more. */
const cutShort = (state: Trial['state']): Trial['state'] => {
  if (state === 'asks') return 'draft'
  return state === 'drawing' || state === 'running' ? 'stopped' : state
}

const lettersOf = (trial: Trial) => ({ campaign: weeksOf(trial).map(week => weekIdOf(trial, week)) })

/** Each of its reminders bears its sender's name, and where it lies it does so no more. */
async function* lettersFrom(store: Store, who: Forgotten): AsyncGenerator<readonly Read<Letter>[]> {
  const { isIn } = namesOut(who)
  for await (const sent of trialsOf(store, who))
    for (const trial of sent)
      yield* fitting(all(store, letters, { where: lettersOf(trial) }), ({ show }) => isIn(show.data))
}

const withoutSender = (letter: Read<Letter>, who: Forgotten): Read<Letter> =>
  shownAnew(letter, namesOut(who).without(letter.show))

export const trialErasures: readonly Erasure[] = [
  untold(anonymiseRows(letters, lettersFrom, withoutSender)),
  anonymiseRows(
    trials,
    trialsOf,
    (row, { person }) => ({
      ...row,
      // A reminder has a sender.
      ...(row.by === person
        ? { by: nobody, sender: '', answers: noAnswers, state: cutShort(row.state) }
        : {}),
      approvedBy: row.approvedBy === person ? nobody : row.approvedBy,
    }),
    // Of the coin and what came of it, nobody is told before its day.
    ({ unit, by, sender, wordings, answers, at }, { person }) =>
      by === person ? { unit, sender, wordings, answers, at } : { unit, at },
  ),
  removeRows(trialPeople, 'person'),
  removeRows(reminderStops, 'person'),
  holdsNobody(trialWeeks),
]

/** Taken away, it stops as well: a reminder without words is none. */
export const trialTexts: readonly KeptText[] = [
  ownText(trials, {
    fields: ['wordings', 'answers', 'sender'],
    seenTo: senders,
    says: ({ wordings, answers }) => [...wordings, ...Object.values(answers)],
    without: row => ({ ...row, wordings: [], answers: noAnswers, state: cutShort(row.state) }),
    quoted: trial => ({ where: lettersOf(trial), is: () => true }),
    fades: true,
  }),
]

const drafts = (store: Store, to: string) => all(store, trials, { where: { state: 'draft' }, to })

/** One that was never begun is of use to nobody after some days. */
export const trialRetention: readonly Retention[] = [
  {
    ...removeAfter(trials, 'removedDays'),
    find: (store, to, limit) =>
      firstOf(
        fitting(drafts(store, to), draft => !wasAsked(draft)),
        limit,
      ),
  },
  { ...removeAfter(trials, askedDays), find: (store, to, limit) => firstOf(drafts(store, to), limit) },
  {
    collection: trials.name,
    days: askedDays,
    find: (store, to, limit) => store.list(trials, { where: { state: 'asks' }, to, limit }),
    expire: row => {
      const asked = row as Read<Trial>
      const { over, letter } = unanswered('trial', asked)
      return [update(trials, { ...asked, state: 'draft', at: over }), letter]
    },
  },
]
