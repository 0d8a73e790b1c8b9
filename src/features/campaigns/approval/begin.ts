/** What was answered for begins: by its writer's own yes where few get it, else by another leader's. */

import type { Ask } from '../../../core/conversation.ts'
import { writeLetter } from '../../../core/letters.ts'
import { type Outcome, type PlainChange, put } from '../../../core/store.ts'
import { campaigns, dueAt, expiryOf } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import { atOnce, planCampaign, tellPart } from '../plan.ts'
import { receiversOf } from '../receivers.ts'
import { approve, begin } from '../trial/begin.ts'
import { type Approval, approvals } from './approval.ts'
import { answeredTo } from './letters.ts'
import type { Wish } from './wish.ts'

/** The answer to whoever asked goes in the same write. */
type Yes = { readonly approval: Approval; readonly name: string }

const changesOf = async ({ store }: Ask, wish: Wish, yes: Yes | null): Promise<readonly PlainChange[]> => {
  if (yes === null) return []
  const known = await store.get(approvals, wish.id)
  return [put(approvals, known, yes.approval), writeLetter(answeredTo(wish, yes.approval, yes.name))]
}

/** Most messages go to so few that all their letters are there at once. */
const beginMessage = async (
  needs: CampaignNeeds,
  { store }: Ask,
  { id, version, answers }: Wish,
  alongWith: readonly PlainChange[],
): Promise<Outcome> => {
  const message = await store.get(campaigns, id)
  if (message?.version !== version) return { written: false, conflict: { collection: campaigns.name, id } }
  const at = needs.clock.now()
  const due = dueAt(message.time, at)
  const after = { ...message, answers, status: 'planning' as const, at, due, expires: expiryOf(due) }
  const persons = await receiversOf(needs, after)
  const begun = await tellPart(needs, store, after, persons, 0, alongWith)
  if (begun.written) await planCampaign(needs, store, after, persons, atOnce)
  return begun
}

/** With what was answered in the same write. Where somebody else was first nothing is begun, and it is read anew; `null` where it cannot be. */
export const beginWish = async (
  needs: CampaignNeeds,
  ask: Ask,
  wish: Wish,
  yes: Yes | null,
): Promise<Outcome | null> => {
  const alongWith = await changesOf(ask, wish, yes)
  if (wish.kind === 'message') return beginMessage(needs, ask, wish, alongWith)
  const { told, id, version, answers } = wish
  if (told === null) return null
  const said = { version, answers, told, alongWith }
  return yes === null
    ? begin(needs, ask.store, id, said)
    : approve(needs, ask.store, id, { ...said, approvedBy: yes.approval.by })
}
