/** A campaign starts, is followed, tried again where it failed, and taken back. */

import { again } from '../../core/again.ts'
import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Ledger } from '../../core/house/letters.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Draft } from '../../core/letters.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import { type Read, type Store, update } from '../../core/store.ts'
import { plus } from '../../core/time/oslo.ts'
import { all, whole } from '../../core/walk.ts'
import { type Campaign, campaigns, dueAt, expiryOf, roleOf, shownText } from './campaign.ts'
import { messageOf, ownDraft, showPreview } from './compose.ts'
import type { CampaignNeeds } from './needs.ts'

const draftsOf = (campaign: Campaign, unitName: string, persons: readonly PersonId[]): Draft[] => {
  const card = messageOf(campaign, unitName)
  return persons.map(person => ({
    series: 'campaign',
    campaign: campaign.id,
    kind: 'friendly',
    person,
    unit: campaign.unit,
    show: card,
    due: campaign.due,
    expires: campaign.expires,
  }))
}

/** A crowd is written to in parts of so many people. */
const atOnce = 100

/**
 * Planning is made to be taken up again: it is over when the last letter is there, and none is written twice. Each part is
 * made of the campaign as it stands and goes with it in one write: once its words or its sender are taken away, no more
 * letters come that hold them. Those that are there already don't leave.
 */
const planCampaign = async (
  needs: CampaignNeeds,
  store: Store,
  { id, unit, audience }: Campaign,
  unitName: string,
): Promise<void> => {
  const persons = await needs.audienceOf(unit, roleOf(audience))
  for (let from = 0; ; from += atOnce) {
    const until = from + atOnce
    const isLast = until >= persons.length
    const known = await again(store, async (_, written) => {
      const known = await store.get(campaigns, id)
      if (known?.status !== 'planning') return known
      const drafts = draftsOf(known, unitName, persons.slice(from, until))
      const after = isLast ? { ...known, status: 'running' as const, planned: persons.length } : known
      written(await needs.tell(store, drafts, [update(campaigns, after)]))
      return known
    })
    if (known?.status === 'withdrawn') await needs.letters.withdraw(id)
    if (isLast || known?.status !== 'planning') return
  }
}

export const start = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const campaignId = ask.input.campaign ?? ''
  // Pressed twice, or taken back in this moment: whoever comes second is shown how it goes.
  const started = await again(ask.store, async write => {
    const draft = await ownDraft(ask, campaignId)
    if (!draft) return null
    const now = needs.clock.now()
    const due = dueAt(draft.time, now)
    await write([update(campaigns, { ...draft, status: 'planning', at: now, due, expires: expiryOf(due) })])
    return ask.store.get(campaigns, campaignId)
  })
  if (started) await planCampaign(needs, ask.store, started, await needs.unitName(started.unit))
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
  const before = await again(ask.store, async write => {
    const campaign = await seen(ask)
    if (campaign && campaign.status !== 'withdrawn')
      await write([update(campaigns, { ...campaign, status: 'withdrawn' })])
    return campaign
  })
  if (!before) return notice('no-campaign')
  if (before.status === 'draft') return notice('draft-dropped')
  // Pressed again too: a stop may have come between the two.
  await needs.letters.withdraw(before.id)
  return follow(needs, ask)
}

export const retry = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const campaign = await seen(ask)
  if (campaign?.status === 'running') await needs.letters.retry(campaign.id)
  // Taken back meanwhile, what is tried again doesn't leave.
  const now = await seen(ask)
  if (now?.status === 'withdrawn') await needs.letters.withdraw(now.id)
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

/** No letter waits for longer: until Monday, and as long as it is fresh. */
const daysInReach = 15

/** Campaigns whose planning a stop interrupted, or the taking back of what was planned, are taken up again. */
export const resume = async (needs: CampaignNeeds): Promise<number> => {
  const { store, clock } = needs
  const begun = await whole(store, campaigns, { where: { status: 'planning' } })
  for (const campaign of begun)
    await planCampaign(needs, store, campaign, await needs.unitName(campaign.unit))
  const from = plus(clock.now(), { days: -daysInReach })
  for await (const withdrawn of all(store, campaigns, { where: { status: 'withdrawn' }, from })) {
    for (const { id } of withdrawn) {
      const { byState } = await needs.letters.ledgerOf(id)
      if (byState.queued > 0) await needs.letters.withdraw(id)
    }
  }
  return begun.length
}
