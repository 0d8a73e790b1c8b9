/** That a yes is asked for, to everyone else who leads, or who looks after Dult where nobody else does; and what was answered, to whoever asked. Both lead to where it stands. */

import { show } from '../../../core/cards.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { campaigns } from '../campaign.ts'
import type { TrialNeeds } from '../trial/needs.ts'
import { trials } from '../trial/trial.ts'
import type { Approval } from './approval.ts'
import { namesOf, type Wish } from './wish.ts'

/** By then they have found it in the list. */
const daysFresh = 14

const freshUntil = (asked: Instant): Instant => plus(asked, { days: daysFresh })

const common = ({ unit }: Wish, now: Instant) =>
  ({ kind: 'service', unit, due: now, expires: freshUntil(now) }) as const

export const askedOf = (wish: Wish, person: PersonId, now: Instant, asAdmin: boolean): Draft => ({
  ...common(wish, now),
  series: 'approval-asked',
  // Each time it is asked, it is asked anew.
  campaign: `approval-asked:${wish.id}:${wish.version}`,
  person,
  about: wish.by,
  show: show('campaigns/asked', {
    ...namesOf(wish),
    kind: wish.kind,
    sender: wish.sender,
    people: wish.people,
    asAdmin,
  }),
})

export const answeredTo = (wish: Wish, { says, by, at }: Approval, name: string): Draft => ({
  ...common(wish, at),
  series: 'approval-answered',
  campaign: `approval-answered:${wish.id}:${wish.version}`,
  person: wish.by,
  about: by,
  show: show('campaigns/answered', { ...namesOf(wish), title: `${says}-${wish.kind}`, says, name }),
})

/** Asked right before one leaves: what was answered or taken back asks for nothing, and what is asked anew has letters of its own. */
export const outdatedAsked =
  ({ store }: Pick<TrialNeeds, 'store'>) =>
  async ({ show: { data }, expires }: Letter): Promise<Outdated | null> => {
    const trial = await store.get(trials, String(data.trial))
    const message = trial ? null : await store.get(campaigns, String(data.campaign))
    const asks = trial?.state === 'asks' || message?.status === 'asks'
    const at = trial?.at ?? message?.at
    return asks && at && freshUntil(at) === expires ? null : 'done'
  }
