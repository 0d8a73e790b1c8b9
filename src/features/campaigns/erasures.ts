/** A campaign outlives who sent it, as do its letters: their sums stay, and the sender's name goes from both. */

import { anonymiseRows, type Erasure, type Forgotten, untold } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Letter, letters, shownAnew } from '../../core/letters.ts'
import { namesOut } from '../../core/names.ts'
import { type KeptText, ownText } from '../../core/ownTexts.ts'
import { goBy, type Retention, removeAfter } from '../../core/retention.ts'
import { type Read, type Store, update } from '../../core/store.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'
import { approvals, approvers } from './approval/approval.ts'
import { noAnswers } from './approval/forgood.ts'
import { askedDays, unanswered, wasAsked } from './approval/unanswered.ts'
import { type Campaign, campaigns, isUnsent } from './campaign.ts'
import { senders } from './senders.ts'

const nobody = '' as PersonId
const campaignsBy = (store: Store, { person }: Pick<Forgotten, 'person'>) =>
  fitting(all(store, campaigns), ({ by }) => by === person)

/** Every card of a campaign bears its sender's name, and where it lies it does so no more. */
async function* lettersFrom(store: Store, who: Forgotten): AsyncGenerator<readonly Read<Letter>[]> {
  const { isIn } = namesOut(who)
  for await (const sent of campaignsBy(store, who))
    for (const { id } of sent)
      yield* fitting(all(store, letters, { where: { campaign: id } }), ({ show }) => isIn(show.data))
}

const withoutSender = (letter: Read<Letter>, who: Forgotten): Read<Letter> =>
  shownAnew(letter, namesOut(who).without(letter.show))

export const campaignErasures: readonly Erasure[] = [
  untold(anonymiseRows(letters, lettersFrom, withoutSender)),
  anonymiseRows(campaigns, campaignsBy, row => ({
    ...row,
    by: nobody,
    sender: '',
    answers: noAnswers,
    // Nobody is left who could send it.
    status: row.status === 'asks' ? 'draft' : row.status,
  })),
  anonymiseRows(approvals, 'by', row => ({ ...row, by: nobody, line: '' })),
]

const words = ownText(campaigns, {
  fields: ['text', 'sender', 'answers'],
  seenTo: senders,
  says: ({ text, answers = noAnswers }) => [text, ...Object.values(answers)],
  without: row => ({
    ...row,
    text: '',
    answers: noAnswers,
    status: isUnsent(row) ? ('dropped' as const) : ('withdrawn' as const),
  }),
  find: (store, person) => campaignsBy(store, { person }),
  quoted: ({ id }) => ({ where: { campaign: id }, is: () => true }),
  fades: true,
})

/** While something of it is on its way, all of it is of now. */
const countChangeable = async (store: Store, { id: campaign, status }: Campaign) => {
  if (status !== 'planning' && status !== 'running') return {}
  const found = await store.tally(letters, { by: ['state'], where: { campaign } })
  if (found.some(({ key: [state] }) => state === 'queued' || state === 'sending')) return {}
  return { changeable: found.find(({ key: [state] }) => state === 'delivered')?.count ?? 0 }
}

/** Taken away, it is taken back as well: a message without words is none. Those who read how it went are told which cards stay. */
const takenBack: KeptText = {
  ...words,
  own: words.own && {
    ...words.own,
    wipe: async (store, person, id) => {
      const row = await store.get(campaigns, id)
      const wiping = await words.own?.wipe(store, person, id)
      if (!row || !wiping || wiping.change.do !== 'update') return wiping ?? null
      const counted = await countChangeable(store, row)
      return { ...wiping, change: { ...wiping.change, row: { ...wiping.change.row, ...counted } } }
    },
  },
}

export const campaignTexts: readonly KeptText[] = [
  takenBack,
  ownText(approvals, { fields: ['line'], seenTo: approvers, without: row => ({ ...row, line: '' }) }),
]

const isSaid = ({ text }: Campaign): boolean => text !== ''

const drafts = (store: Store, to: string) => all(store, campaigns, { where: { status: 'draft' }, to })

/** What was never sent is of use to nobody after some days, and what was taken back is a row in the sums by then. */
export const campaignRetention: readonly Retention[] = [
  {
    ...removeAfter(campaigns, 'removedDays'),
    find: (store, to, limit) =>
      firstOf(
        fitting(drafts(store, to), draft => !wasAsked(draft)),
        limit,
      ),
  },
  { ...removeAfter(campaigns, askedDays), find: (store, to, limit) => firstOf(drafts(store, to), limit) },
  {
    collection: campaigns.name,
    days: askedDays,
    find: (store, to, limit) => store.list(campaigns, { where: { status: 'asks' }, to, limit }),
    expire: row => {
      const asked = row as Read<Campaign>
      const { over, letter } = unanswered('message', asked)
      return [update(campaigns, { ...asked, status: 'draft', at: over }), letter]
    },
  },
  removeAfter(approvals, 'receiptDays'),
  {
    collection: campaigns.name,
    days: 'removedDays',
    pass: (store, to) =>
      goBy(store, campaigns, { where: { status: ['withdrawn', 'dropped'] }, to }, rows => {
        const said = rows.filter(isSaid)
        return {
          changes: said.map(row => update(campaigns, { ...row, text: '', answers: noAnswers })),
          count: said.length,
        }
      }),
  },
]
