/** What somebody wishes to send to many, message or trial alike, as far as the seven questions and another leader's yes go. */

import type { Ask } from '../../../core/conversation.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { shownOf, touchedIn } from '../../../core/shown.ts'
import { type PlainChange, type Read, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { type Campaign, campaigns, dueAt, expiryOf } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { type Answers, noAnswers } from './answers.ts'

export type Wish = {
  readonly kind: 'message' | 'trial'
  readonly id: string
  readonly unit: UnitId
  readonly by: PersonId
  readonly sender: string
  readonly stands: 'draft' | 'asks' | 'answered'
  readonly at: Instant
  readonly says: readonly string[]
  readonly audience: string
  readonly people: number
  readonly answers: Answers
  /** How it goes on from here, in one write with whatever else is said of it. */
  asks(answers: Answers, now: Instant): PlainChange
  back(now: Instant): PlainChange
  begins(answers: Answers, now: Instant): PlainChange
}

export const ofMessage = async (needs: CampaignNeeds, row: Read<Campaign>): Promise<Wish> => ({
  kind: 'message',
  id: row.id,
  unit: row.unit,
  by: row.by,
  sender: row.sender,
  stands: row.status === 'draft' || row.status === 'asks' ? row.status : 'answered',
  at: row.at,
  says: [row.text],
  audience: row.audience,
  people: (await receiversOf(needs, row)).length,
  answers: row.answers ?? noAnswers,
  asks: (answers, at) => update(campaigns, { ...row, answers, status: 'asks', at }),
  back: at => update(campaigns, { ...row, status: 'draft', at }),
  begins: (answers, at) => {
    const due = dueAt(row.time, at)
    return update(campaigns, { ...row, answers, status: 'planning', at, due, expires: expiryOf(due) })
  },
})

/** Of the unit that the card is about; what was taken back is nobody's wish any more. */
export const wishOf = async (needs: CampaignNeeds, { who, store, input }: Ask): Promise<Wish | null> => {
  const message = await store.get(campaigns, input.campaign ?? '')
  return message && message.unit === who.unit && message.status !== 'withdrawn'
    ? ofMessage(needs, message)
    : null
}

/** As a button carries it: one of the two names is empty. */
export const namesOf = ({ kind, id }: Pick<Wish, 'kind' | 'id'>) => ({
  campaign: kind === 'message' ? id : '',
  trial: kind === 'trial' ? id : '',
})

const partsOf = ({ says, audience, answers }: Wish) => ({
  ...Object.fromEntries(says.map((text, nth) => [`says-${nth}`, text])),
  audience,
  ...answers,
})

export const wishShown = (wish: Wish): string => shownOf(partsOf(wish))

export const isAsWasShown = (shown: string | undefined, wish: Wish): boolean =>
  Object.keys(touchedIn(shown, partsOf(wish))).length === 0
