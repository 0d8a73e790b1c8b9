/** What was answered for begins: by its writer's own yes where few get it, else by another leader's. */

import { again } from '../../../core/again.ts'
import type { Ask } from '../../../core/conversation.ts'
import { writeLetter } from '../../../core/letters.ts'
import { type PlainChange, put } from '../../../core/store.ts'
import { campaigns, dueAt, expiryOf } from '../campaign.ts'
import { atOnce, planCampaign, tellPart } from '../plan.ts'
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

/** Most messages go to so few that all their letters are there at once. */
const beginMessage = async (needs: TrialNeeds, ask: Ask, wish: Wish, yes: Yes | null): Promise<void> => {
  const begun = await again(ask.store, async (_, written) => {
    const message = await ask.store.get(campaigns, wish.id)
    if (message?.version !== wish.version) return null
    const at = needs.clock.now()
    const due = dueAt(message.time, at)
    const after = { ...message, status: 'planning' as const, at, due, expires: expiryOf(due) }
    const persons = await receiversOf(needs, after)
    written(await tellPart(needs, ask.store, after, persons, 0, await changesOf(ask, wish, yes)))
    return { after, persons }
  })
  if (begun) await planCampaign(needs, ask.store, begun.after, begun.persons, atOnce)
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
