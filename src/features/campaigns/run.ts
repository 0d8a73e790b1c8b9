/** A message starts, is followed, tried again where it failed, and taken back. */

import { again } from '../../core/again.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { type Read, update } from '../../core/store.ts'
import { lackingIn } from './ahead.ts'
import { isForMany } from './approval/approval.ts'
import { showStanding } from './approval/standing.ts'
import { type Campaign, campaigns, dueAt, expiryOf, isUnsent } from './campaign.ts'
import { isAsShown, ownDraft, showPreview } from './compose.ts'
import { mayBeTakenBack, showInvitation, showLedger } from './ledger.ts'
import { followTrial } from './look/follow.ts'
import type { CampaignNeeds } from './needs.ts'
import { atOnce, planCampaign, tellPart } from './plan.ts'
import { receiversOf } from './receivers.ts'

export const start = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { store, input } = ask
  // Pressed twice, or taken back in this moment: whoever comes second is shown how it goes. Most messages go to so few
  // that all their letters are there then.
  const started = await again(store, async (_, written) => {
    const draft = await ownDraft(ask, input.campaign ?? '')
    if (!draft) return null
    if (!isAsShown(input.shown, draft)) return { draft }
    const now = needs.clock.now()
    const due = dueAt(draft.time, now)
    const begun = { ...draft, status: 'planning', at: now, due, expires: expiryOf(due) } as const
    const persons = await receiversOf(needs, draft)
    if (await isForMany(needs, persons.length)) return null
    written(await tellPart(needs, store, begun, persons, 0))
    return { begun, persons }
  })
  if (started?.draft) return showPreview(needs, started.draft, true)
  if (started) await planCampaign(needs, store, started.begun, started.persons, atOnce)
  return follow(needs, ask)
}

/** Of the unit that the card is about; a draft is its writer's alone. */
const seen = async ({ who, store, input }: Ask): Promise<Read<Campaign> | null> => {
  const campaign = await store.get(campaigns, input.campaign ?? '')
  if (campaign?.unit !== who.unit) return null
  return campaign.status !== 'draft' || campaign.by === who.person ? campaign : null
}

export const follow = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  if (ask.input.trial) return followTrial(needs, ask)
  const campaign = await seen(ask)
  if (!campaign) return notice('no-campaign')
  return campaign.status === 'draft' ? showPreview(needs, campaign) : showStanding(needs, ask, campaign)
}

export const invite = async (ask: Ask): Promise<Show> => {
  const campaign = await seen(ask)
  return campaign ? showInvitation(campaign) : notice('no-campaign')
}

/** No letter was ever written of it. Earlier versions called it withdrawn. */
const wasDropped = async ({ letters }: CampaignNeeds, { id, status, planned }: Campaign): Promise<boolean> =>
  status === 'dropped' ||
  (status === 'withdrawn' && planned === null && (await letters.ledgerOf(id)).planned === 0)

/** What was sent is asked about first, on the same card. A draft has reached nobody. */
export const withdraw = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { store } = ask
  const known = await seen(ask)
  const isSent = known?.status === 'planning' || known?.status === 'running'
  if (isSent && !(await mayBeTakenBack(needs, known))) return showLedger(needs, known)
  if (isSent && ask.input.sure !== 'yes') return showLedger(needs, known, true)
  const isDropped = await again(store, async (write, written) => {
    const campaign = await seen(ask)
    if (!campaign) return null
    if (await wasDropped(needs, campaign)) return true
    const { status } = campaign
    if (isUnsent(campaign)) {
      await write([update(campaigns, { ...campaign, status: 'dropped' })])
      return true
    }
    const lacking = status === 'withdrawn' ? 0 : await lackingIn(needs, campaign)
    const back =
      status === 'withdrawn' ? [] : [update(campaigns, { ...campaign, status: 'withdrawn', lacking })]
    written(await needs.letters.withdraw(store, campaign.id, back))
    return false
  })
  if (isDropped === null) return notice('no-campaign')
  return isDropped ? notice('draft-dropped') : follow(needs, ask)
}

export const retry = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const campaign = await seen(ask)
  if (campaign?.status === 'running') await needs.letters.retry(ask, campaign.id)
  // Taken back meanwhile, what is tried again doesn't leave.
  const now = await seen(ask)
  if (now?.status === 'withdrawn') await needs.letters.withdraw(ask.store, now.id)
  return follow(needs, ask)
}
