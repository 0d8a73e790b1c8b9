/** What was answered for begins: by its writer's own yes where few get it, else by another leader's. */

import { again } from '../../../core/again.ts'
import type { Ask } from '../../../core/conversation.ts'
import { writeLetter } from '../../../core/letters.ts'
import { type PlainChange, put, update } from '../../../core/store.ts'
import { campaigns, dueAt, expiryOf } from '../campaign.ts'
import { planCampaign } from '../plan.ts'
import { receiversOf } from '../receivers.ts'
import { approve, begin } from '../trial/begin.ts'
import type { TrialNeeds } from '../trial/needs.ts'
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

/** Its letters are written in parts; a stop in between is made good by the job that takes planning up again. */
const beginMessage = async (needs: TrialNeeds, ask: Ask, wish: Wish, yes: Yes | null): Promise<void> => {
  const begun = await again(ask.store, async write => {
    const message = await ask.store.get(campaigns, wish.id)
    if (message?.version !== wish.version) return false
    const at = needs.clock.now()
    const due = dueAt(message.time, at)
    const after = { ...message, status: 'planning' as const, at, due, expires: expiryOf(due) }
    await write([update(campaigns, after), ...(await changesOf(ask, wish, yes))])
    return true
  })
  const message = begun && (await ask.store.get(campaigns, wish.id))
  if (message) await planCampaign(needs, ask.store, message, await receiversOf(needs, message))
}

/** Somebody else may have been first: it is then as they left it. */
export const beginWish = async (needs: TrialNeeds, ask: Ask, wish: Wish, yes: Yes | null): Promise<void> => {
  if (wish.kind === 'message') return beginMessage(needs, ask, wish, yes)
  const { told, id } = wish
  if (told === null) return
  if (yes === null) await begin(needs, ask.store, id, { told })
  else {
    const alongWith = await changesOf(ask, wish, yes)
    await approve(needs, ask.store, id, { told, approvedBy: yes.approval.by, alongWith })
  }
}
