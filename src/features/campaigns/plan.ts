/** The letters of a campaign are written: in parts, and to the end, wherever a stop came in between. */

import { again } from '../../core/again.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Draft } from '../../core/letters.ts'
import { type PlainChange, type Read, type Store, update } from '../../core/store.ts'
import { plus } from '../../core/time/oslo.ts'
import { all, whole } from '../../core/walk.ts'
import { type Campaign, campaigns } from './campaign.ts'
import { messageOf } from './message.ts'
import type { CampaignNeeds } from './needs.ts'
import { receiversOf } from './receivers.ts'

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
export const atOnce = 100

/** One part, in one write with the campaign as it stands behind it. */
export const tellPart = async (
  needs: CampaignNeeds,
  store: Store,
  campaign: Read<Campaign>,
  persons: readonly PersonId[],
  from: number,
  alongWith: readonly PlainChange[] = [],
) => {
  const until = from + atOnce
  const isLast = until >= persons.length
  const drafts = draftsOf(campaign, await needs.unitName(campaign.unit), persons.slice(from, until))
  const after = isLast ? { ...campaign, status: 'running' as const, planned: persons.length } : campaign
  return needs.tell(store, drafts, [update(campaigns, after), ...alongWith])
}

/**
 * Planning is made to be taken up again: it is over when the last letter is there, and none is written twice. Each part is
 * made of the campaign as it stands and goes with it in one write: once its words or its sender are taken away, or all of
 * it is taken back, no more letters come. Those that are there already don't leave.
 */
export const planCampaign = async (
  needs: CampaignNeeds,
  store: Store,
  { id }: Campaign,
  /** One list to the end: whoever leaves beside it would move the others up, and one of them past the next part. */
  persons: readonly PersonId[],
  begins = 0,
): Promise<void> => {
  for (let from = begins; from === 0 || from < persons.length; from += atOnce) {
    const known = await again(store, async (_, written) => {
      const known = await store.get(campaigns, id)
      if (known?.status === 'planning') written(await tellPart(needs, store, known, persons, from))
      return known
    })
    if (known?.status === 'withdrawn') await needs.letters.withdraw(store, id)
    if (known?.status !== 'planning') return
  }
}

/** No letter waits for longer: until Monday, and as long as it is fresh. */
const daysInReach = 15

/** An earlier version left no word of what it was about to take back. */
const finishEarlier = async ({ store, clock, letters }: CampaignNeeds): Promise<void> => {
  const from = plus(clock.now(), { days: -daysInReach })
  for await (const withdrawn of all(store, campaigns, { where: { status: 'withdrawn' }, from }))
    for (const { id } of withdrawn) {
      const { byState } = await letters.ledgerOf(id)
      if (byState.queued > 0) await letters.withdraw(store, id)
    }
}

/** Campaigns whose planning a stop interrupted are taken up again. */
export const resume = (needs: CampaignNeeds) => {
  let isStart = true
  return async (): Promise<number> => {
    if (isStart) await finishEarlier(needs)
    isStart = false
    const begun = await whole(needs.store, campaigns, { where: { status: 'planning' } })
    for (const campaign of begun)
      await planCampaign(needs, needs.store, campaign, await receiversOf(needs, campaign))
    return begun.length
  }
}
