/** That a yes is asked for, to everyone else who leads, or who looks after Dult where nobody else does; and what was answered, to whoever asked. Both lead to where it stands. */

import { show } from '../../../core/cards.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { campaigns } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import { trials } from '../trial/trial.ts'
import { type Approval, approvers } from './approval.ts'
import { namesOf, type Wish } from './wish.ts'

/** By then they have found it in the list. */
export const daysFresh = 14

const freshUntil = (asked: Instant): Instant => plus(asked, { days: daysFresh })

/** And of none that was taken back before: what is asked anew has letters of its own. */
export const isOfThisAsking = ({ expires }: Pick<Letter, 'expires'>, asked: Instant): boolean =>
  freshUntil(asked) === expires

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

type Store = Pick<CampaignNeeds, 'store'>

/** What a letter is about, wherever it stands by now. */
const standing = async ({ store }: Store, { show: { data } }: Letter) => {
  const trial = await store.get(trials, String(data.trial))
  const message = trial ? null : await store.get(campaigns, String(data.campaign))
  return { stands: trial?.state ?? message?.status ?? 'dropped', at: trial?.at ?? message?.at }
}

/**
 * Asked right before one leaves: what was answered or taken back asks for nothing, nor does anything of who may not answer
 * any more; and what is asked anew has letters of its own.
 */
export const outdatedAsked =
  (needs: Store & Pick<CampaignNeeds, 'rolesIn' | 'administrators'>) =>
  async (letter: Letter): Promise<Outdated | null> => {
    const { unit, person } = letter
    const { stands, at } = await standing(needs, letter)
    if (stands !== 'asks' || !at || !isOfThisAsking(letter, at)) return 'done'
    const roles = (unit && (await needs.rolesIn(unit, person))) ?? []
    const isAdmin = (await needs.administrators()).includes(person)
    return isAdmin || mayUse(approvers, roles) ? null : 'stopped'
  }

/** What an answer came to, while nobody has gone on from there. */
const over: ReadonlySet<string> = new Set(['draft', 'asks', 'withdrawn', 'stopped', 'dropped'])

/** Sent back or answered by nobody it is a draft, and a yes began it: what was asked anew, dropped, taken back or stopped since is told otherwise. */
export const outdatedAnswered =
  (needs: Store) =>
  async (letter: Letter): Promise<Outdated | null> => {
    const { stands } = await standing(needs, letter)
    const isTrue = letter.show.data.says === 'approved' ? !over.has(stands) : stands === 'draft'
    return isTrue ? null : 'done'
  }
