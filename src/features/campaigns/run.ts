/** A campaign starts, is followed, tried again where it failed, and taken back. */

import { again } from '../../core/again.ts'
import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Ledger } from '../../core/house/letters.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import { type Read, update } from '../../core/store.ts'
import { type Campaign, campaigns, dueAt, expiryOf, roleOf, shownText } from './campaign.ts'
import { ownDraft, showPreview } from './compose.ts'
import type { CampaignNeeds } from './needs.ts'
import { atOnce, planCampaign, tellPart } from './plan.ts'

export const start = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { store, input } = ask
  // Pressed twice, or taken back in this moment: whoever comes second is shown how it goes. Most messages go to so few
  // that all their letters are there then.
  const started = await again(store, async (_, written) => {
    const draft = await ownDraft(ask, input.campaign ?? '')
    if (!draft) return null
    const now = needs.clock.now()
    const due = dueAt(draft.time, now)
    const begun = { ...draft, status: 'planning', at: now, due, expires: expiryOf(due) } as const
    const persons = await needs.audienceOf(draft.unit, roleOf(draft.audience))
    written(await tellPart(needs, store, begun, persons, 0))
    return begun
  })
  if (started) await planCampaign(needs, store, started, atOnce)
  return follow(needs, ask)
}

const seen = async ({ who, store, input }: Ask): Promise<Read<Campaign> | null> => {
  const campaign = await store.get(campaigns, input.campaign ?? '')
  return campaign && campaign.unit === who.unit ? campaign : null
}

export const follow = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const campaign = await seen(ask)
  if (!campaign) return notice('no-campaign')
  return campaign.status === 'draft' ? showPreview(needs, campaign) : showLedger(needs, campaign)
}

/** An answer stands among the reasons, as the other thing there is to say of letters that arrived. */
const answered = ({ answer, count }: Ledger['answers'][number]) =>
  ({ state: 'delivered', reason: answer, count }) as const

const showLedger = async (needs: CampaignNeeds, campaign: Campaign): Promise<Show> => {
  const { planned, byState, reasons, answers } = await needs.letters.ledgerOf(campaign.id)
  const lines = [...answers.map(answered), ...reasons]
  const waiting = byState.queued + byState.sending
  return show('campaigns/ledger', {
    id: campaign.id,
    text: shownText(campaign),
    sender: campaign.sender,
    at: campaign.at,
    status: campaign.status,
    planned,
    delivered: byState.delivered,
    waiting,
    failed: byState.failed,
    suppressed: byState.suppressed,
    expired: byState.expired,
    unknown: byState.unknown,
    done: planned - waiting,
    hasWaiting: waiting > 0,
    isBack: campaign.status === 'withdrawn',
    onTheWay: byState.sending,
    reasons: lines.map(({ state, reason, count }) => ({ state, reason, count })),
    hasReasons: lines.length > 0,
    mayRetry: campaign.status === 'running' && byState.failed > 0 && campaign.expires > needs.clock.now(),
    mayWithdraw: campaign.status !== 'withdrawn',
  })
}

export const withdraw = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { store } = ask
  const before = await again(store, async (write, written) => {
    const campaign = await seen(ask)
    if (!campaign) return null
    const { status } = campaign
    const back = status === 'withdrawn' ? [] : [update(campaigns, { ...campaign, status: 'withdrawn' })]
    if (status === 'draft') await write(back)
    else written(await needs.letters.withdraw(store, campaign.id, back))
    return campaign
  })
  if (!before) return notice('no-campaign')
  return before.status === 'draft' ? notice('draft-dropped') : follow(needs, ask)
}

export const retry = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const campaign = await seen(ask)
  if (campaign?.status === 'running') await needs.letters.retry(campaign.id)
  // Taken back meanwhile, what is tried again doesn't leave.
  const now = await seen(ask)
  if (now?.status === 'withdrawn') await needs.letters.withdraw(ask.store, now.id)
  return follow(needs, ask)
}

const perPage = 5

export const list = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (unit === null) return noUnit()
  const where = { unit, status: ['planning', 'running', 'withdrawn'] } as const
  const counted = await ask.store.tally(campaigns, { by: [], where })
  const pages = Math.ceil((counted[0]?.count ?? 0) / perPage)
  const page = readPage(ask.input.page, pages)
  const recent = await ask.store.list(campaigns, { where, order: 'newest', limit: page * perPage })
  const items = await Promise.all(
    recent.slice((page - 1) * perPage).map(async campaign => {
      const { planned, byState } = await needs.letters.ledgerOf(campaign.id)
      const { id, at, status, sender } = campaign
      return { id, text: shownText(campaign), at, status, sender, planned, delivered: byState.delivered }
    }),
  )
  return show('campaigns/list', { items, empty: items.length === 0, ...pagerOf(page, pages) })
}
