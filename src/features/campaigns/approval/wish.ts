/** What somebody wishes to send to many, message or trial alike, as far as the seven questions and another leader's yes go. */

import type { Ask } from '../../../core/conversation.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import { shownOf, touchedIn } from '../../../core/shown.ts'
import { type PlainChange, type Read, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { type Campaign, campaigns, isOver } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { wordsIn } from '../trial/content.ts'
import { foretell } from '../trial/forecast.ts'
import type { Foretold } from '../trial/foretold.ts'
import { inReach } from '../trial/sender.ts'
import { type Trial, trials } from '../trial/trial.ts'
import { type Answers, noAnswers } from './forgood.ts'

export type Wish = {
  readonly kind: 'message' | 'trial'
  readonly id: string
  /** Of its row: whoever begins it, begins what they read. */
  readonly version: number
  readonly unit: UnitId
  /** Whose people it goes to. */
  readonly units: readonly UnitId[]
  readonly by: PersonId
  readonly sender: string
  readonly stands: 'draft' | 'asks' | 'answered'
  readonly at: Instant
  readonly says: readonly string[]
  readonly audience: string
  readonly people: number
  readonly answers: Answers
  /** What a trial can show. */
  readonly told: Foretold | null
  readonly outcome: string
  /** What else of a trial is said yes to: for how long, on which day, where, and what is counted. */
  readonly plan: string
  /** How it goes on from here, in one write with whatever else is said of it. */
  asks(answers: Answers, now: Instant): PlainChange
  back(now: Instant): PlainChange
}

export const ofMessage = async (needs: CampaignNeeds, row: Read<Campaign>): Promise<Wish> => ({
  kind: 'message',
  id: row.id,
  version: row.version,
  unit: row.unit,
  units: [row.unit],
  by: row.by,
  sender: row.sender,
  stands: row.status === 'draft' || row.status === 'asks' ? row.status : 'answered',
  at: row.at,
  says: [row.text],
  audience: row.audience,
  people: (await receiversOf(needs, row)).length,
  answers: row.answers ?? noAnswers,
  told: null,
  outcome: '',
  plan: '',
  asks: (answers, at) => update(campaigns, { ...row, answers, status: 'asks', at }),
  back: at => update(campaigns, { ...row, status: 'draft', at }),
})

const peopleOf = async (needs: CampaignNeeds, { units, audience, by }: Trial): Promise<number> => {
  const each = await Promise.all(units.map(unit => receiversOf(needs, { unit, audience, by })))
  return new Set(each.flat()).size
}

const trialWish = async (needs: CampaignNeeds, row: Read<Trial>, language: Language): Promise<Wish> => ({
  kind: 'trial',
  id: row.id,
  version: row.version,
  unit: row.unit,
  units: row.units,
  by: row.by,
  sender: row.sender,
  stands: row.state === 'draft' || row.state === 'asks' ? row.state : 'answered',
  at: row.at,
  says: await wordsIn(needs, row, language),
  audience: row.audience,
  people: await peopleOf(needs, row),
  answers: row.answers,
  told: await foretell(needs, row),
  outcome: row.outcome,
  plan: [row.outcome, row.weeks, row.weekday, ...row.units].join(' '),
  asks: (answers, at) => update(trials, { ...row, answers, state: 'asks', at }),
  back: at => update(trials, { ...row, state: 'draft', at }),
})

export const ofTrial = async (needs: CampaignNeeds, row: Read<Trial>, language: Language): Promise<Wish> =>
  trialWish(needs, await inReach(needs, row), language)

/** Of the unit that the card is about; what was taken back is nobody's wish any more. */
export const wishOf = async (needs: CampaignNeeds, { who, store, input }: Ask): Promise<Wish | null> => {
  const trial = await store.get(trials, input.trial ?? '')
  if (trial) return trial.unit === who.unit ? ofTrial(needs, trial, who.language) : null
  const message = await store.get(campaigns, input.campaign ?? '')
  return message && message.unit === who.unit && !isOver(message) ? ofMessage(needs, message) : null
}

/** As a button carries it: one of the two names is empty. */
export const namesOf = ({ kind, id }: Pick<Wish, 'kind' | 'id'>) => ({
  campaign: kind === 'message' ? id : '',
  trial: kind === 'trial' ? id : '',
})

const partsOf = ({ says, audience, plan, answers }: Wish) => ({
  ...Object.fromEntries(says.map((text, nth) => [`says-${nth}`, text])),
  audience,
  plan,
  ...answers,
})

export const wishShown = (wish: Wish): string => shownOf(partsOf(wish))

export const isAsWasShown = (shown: string | undefined, wish: Wish): boolean =>
  Object.keys(touchedIn(shown, partsOf(wish))).length === 0
