/** What is still ahead of a message that nobody has got yet: when it leaves, to how many, and who has no Dult to get it with. */

import { isWithoutDult } from '../../core/deliveryReasons.ts'
import type { Forecast, Ledger } from '../../core/house/letters.ts'
import { letters } from '../../core/letters.ts'
import type { Instant } from '../../core/time/instant.ts'
import { whole } from '../../core/walk.ts'
import type { Campaign } from './campaign.ts'
import type { CampaignNeeds } from './needs.ts'

type Needs = Pick<CampaignNeeds, 'store' | 'clock' | 'letters'>

type Counted = { readonly reason: string; readonly count: number }

export const sum = (counted: readonly Counted[]): number => counted.reduce((so, { count }) => so + count, 0)
export const isWithout = ({ reason }: Counted): boolean => isWithoutDult(reason)

/** What the preview foretold holds until the first letter has left: of those who have one, and have not left the unit since. */
const foretold = async (needs: Needs, campaign: Campaign): Promise<Forecast> => {
  const now = needs.clock.now()
  const due = campaign.due > now ? campaign.due : now
  const written = await whole(needs.store, letters, { where: { campaign: campaign.id } })
  const persons = written.filter(({ reason }) => reason !== 'left').map(({ person }) => person)
  return needs.letters.forecast(persons, { ...campaign, kind: 'friendly', due })
}

/** Who left the unit is left out before any of it leaves. */
const isAhead = ({ status }: Campaign, { planned, byState }: Ledger): boolean =>
  status !== 'withdrawn' && byState.queued > 0 && byState.queued + byState.suppressed >= planned

export const aheadOf = async (needs: Needs, campaign: Campaign, ledger: Ledger) => {
  if (!isAhead(campaign, ledger)) return null
  const { now, later, first, leftOut } = await foretold(needs, campaign)
  const due = now === 0 && first !== null ? first : campaign.due
  const outOfReach = leftOut.filter(one => !isWithout(one)).map(one => ({ ...one, state: 'failed' as const }))
  return { due, to: now + later, without: sum(leftOut.filter(isWithout)), outOfReach }
}

/** `null` for what leaves now, or has. A list asks it of several at once: of what was planned for a time, the plan tells. */
export const leavesAt = async (needs: Needs, campaign: Campaign, ledger: Ledger): Promise<Instant | null> => {
  if (campaign.due > needs.clock.now()) return isAhead(campaign, ledger) ? campaign.due : null
  const ahead = await aheadOf(needs, campaign, ledger)
  return ahead !== null && ahead.due > needs.clock.now() ? ahead.due : null
}

/**
 * Of those who have not got it as it is taken back: whoever lacks Dult would not have got it anyway. Asked anew later, it
 * would tell of whoever takes Dult off whether they had rested.
 */
export const lackingIn = async (needs: Needs, campaign: Campaign): Promise<number> => {
  const where = { campaign: campaign.id, state: ['queued', 'suppressed', 'expired'] } as const
  const persons = (await whole(needs.store, letters, { where })).map(({ person }) => person)
  const { leftOut } = await needs.letters.forecast(persons, { ...campaign, kind: 'friendly' })
  return sum(leftOut.filter(isWithout))
}
