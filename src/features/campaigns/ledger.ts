/** How a message stands: when it goes and to how many, what became of it, who lacks Dult, and what can be done about it. */

import { type Show, show } from '../../core/cards.ts'
import { isDoubled, isStuck, type Ledger } from '../../core/house/letters.ts'
import { letters } from '../../core/letters.ts'
import type { Stack } from '../../core/pictures.ts'
import { aheadOf, isWithout, sum } from './ahead.ts'
import { type Campaign, isOver, shownText } from './campaign.ts'
import type { CampaignNeeds } from './needs.ts'

/** Past its time a letter is counted only: its card cannot be changed any more, so nobody is told that it is. */
const isPast = async (
  { store }: Pick<CampaignNeeds, 'store'>,
  { id }: Pick<Campaign, 'id'>,
  { byState }: Ledger,
): Promise<boolean> => {
  const [there] = await store.tally(letters, { by: [], where: { campaign: id, state: 'delivered' } })
  return (there?.count ?? 0) < byState.delivered
}

export const mayBeTakenBack = async (needs: CampaignNeeds, campaign: Campaign): Promise<boolean> =>
  !isOver(campaign) && !(await isPast(needs, campaign, await needs.letters.ledgerOf(campaign.id)))

/** What waits while everything is stopped: to leave, or to be changed where it lies. */
const haltedIn = async (
  { store, letters: { isStopped } }: Pick<CampaignNeeds, 'store' | 'letters'>,
  { id }: Pick<Campaign, 'id'>,
  { byState }: Ledger,
): Promise<'waits' | 'back' | null> => {
  if (!(await isStopped())) return null
  if (byState.queued > 0) return 'waits'
  const [asked] = await store.tally(letters, { by: [], where: { campaign: id, takenBack: 'asked' } })
  return asked ? 'back' : null
}

/** In the order of the bar and of the words under it: who has got it, who will, and who has not. */
const tones = {
  delivered: 'good',
  waiting: 'accent',
  without: 'quiet',
  suppressed: 'quiet',
  expired: 'quiet',
  unknown: 'quiet',
  failed: 'quiet',
} as const

type State = keyof typeof tones

/** Without those who would not have got it anyway. */
const less =
  (lacking: number) =>
  (line: Ledger['reasons'][number]): Ledger['reasons'][number] =>
    line.reason === 'withdrawn' ? { ...line, count: line.count - lacking } : line

export const showLedger = async (needs: CampaignNeeds, campaign: Campaign, asks = false): Promise<Show> => {
  const ledger = await needs.letters.ledgerOf(campaign.id)
  const { planned, byState, reasons, answers } = ledger
  const ahead = await aheadOf(needs, campaign, ledger)
  const halted = await haltedIn(needs, campaign, ledger)
  const isBack = isOver(campaign)
  const lacking = isBack ? (campaign.lacking ?? 0) : 0
  const missed = sum(reasons.filter(one => one.state === 'failed' && isWithout(one)))
  const without = ahead?.without ?? missed + lacking
  const outOfReach = ahead?.outOfReach ?? []
  const past = byState.delivered - (campaign.changeable ?? byState.delivered)
  const stays = Math.min(sum(reasons.filter(isStuck)) + past, byState.delivered)
  const waiting = byState.queued + byState.sending
  const counts: Readonly<Record<State, number>> = {
    delivered: byState.delivered,
    waiting: ahead ? waiting - without - sum(outOfReach) : waiting,
    without,
    suppressed: byState.suppressed - lacking,
    expired: byState.expired,
    unknown: byState.unknown,
    failed: byState.failed - missed + sum(outOfReach),
  }
  const parts = (Object.keys(tones) as State[])
    .filter(state => counts[state] > 0)
    .map(state => ({ state, count: counts[state], tone: tones[state] }))
  const picture: Stack = { kind: 'stack', parts: parts.map(({ count, tone }) => ({ count, tone })) }
  const why = [...reasons.map(less(lacking)).filter(one => !isWithout(one) && one.count > 0), ...outOfReach]
  const now = needs.clock.now()
  const isPlanned = ahead !== null && ahead.due > now
  const soon = halted === null ? 'soon' : 'halted'
  return show('campaigns/ledger', {
    id: campaign.id,
    text: shownText(campaign),
    sender: campaign.sender,
    at: campaign.at,
    status: isPlanned ? 'planned' : ahead ? soon : isBack ? 'withdrawn' : campaign.status,
    halted,
    isPlanned,
    due: ahead?.due ?? campaign.due,
    to: ahead?.to ?? 0,
    planned,
    delivered: byState.delivered,
    stays,
    changed: byState.delivered - stays,
    copies: sum(reasons.filter(isDoubled)),
    // Whoever lacks Dult waits for nothing.
    waiting: counts.waiting,
    unknown: byState.unknown,
    onTheWay: byState.sending,
    isBack,
    asks: asks && !isBack,
    parts: parts.map(({ state, count }) => ({ state, count })),
    picture,
    without: isBack ? 0 : without,
    thanks: answers.reduce((so, { count }) => so + count, 0),
    reasons: why.map(({ state, reason, count }) => ({ state, reason, count })),
    hasReasons: why.length > 0,
    mayRetry: campaign.status === 'running' && byState.failed > 0 && campaign.expires > now,
    mayWithdraw: !isBack && !asks && !(await isPast(needs, campaign, ledger)),
  })
}

/** Words to pass on where the unit talks: nobody is named. */
export const showInvitation = (campaign: Campaign): Show => show('campaigns/invite', { id: campaign.id })
