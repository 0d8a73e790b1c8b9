/** A campaign: one message from a leader or project team to the people of their unit, counted to the last letter. */

import type { Id, PersonId, UnitId } from '../../core/ids.ts'
import type { Role } from '../../core/roles.ts'
import type { Collection } from '../../core/store.ts'
import { addDays, weekdayOf } from '../../core/time/days.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { at, dayOf, plus } from '../../core/time/oslo.ts'
import type { Answers } from './approval/forgood.ts'

type CampaignId = Id<'campaign'>

export const audiences = ['everyone', 'clinician', 'secretary', 'superuser', 'champion'] as const
type AudienceName = (typeof audiences)[number]

export const times = ['now', 'tomorrow', 'monday'] as const
type TimeName = (typeof times)[number]

/** `asks` waits for another leader's yes. `dropped` was never sent, and stands in no list; earlier versions called it `withdrawn`. */
type CampaignStatus = 'draft' | 'asks' | 'planning' | 'running' | 'withdrawn' | 'dropped'

export const isOver = ({ status }: { readonly status: CampaignStatus }): boolean =>
  status === 'withdrawn' || status === 'dropped'

/** No letter was ever written of it. */
export const isUnsent = ({ status }: { readonly status: CampaignStatus }): boolean =>
  status === 'draft' || status === 'asks' || status === 'dropped'

export type Campaign = {
  readonly id: CampaignId
  readonly unit: UnitId
  readonly by: PersonId
  /** As the recipients know them: a message has a sender. */
  readonly sender: string
  readonly text: string
  readonly audience: AudienceName
  readonly time: TimeName
  readonly status: CampaignStatus
  readonly at: Instant
  readonly due: Instant
  readonly expires: Instant
  /** How many letters were written when it started; the ledger must come to the same. */
  readonly planned: number | null
  /** Once it is taken back: who had no Dult by then, of those who had not got it. */
  readonly lacking?: number
  /** Where its words were taken away: how many cards could be changed, as those past their time are counted only. */
  readonly changeable?: number
  /** FORGOOD's, where it goes to so many that another leader is asked. */
  readonly answers?: Answers
}

export const campaigns: Collection<Campaign> = { name: 'campaigns', index: ['unit', 'status'], time: 'at' }

export const longestText = 500

/** After a week a message is stale, whatever kept it. */
const daysFresh = 7

/** What was taken back is read by nobody any more, its sender's own chat aside. */
export const shownText = (campaign: Pick<Campaign, 'status' | 'text'>): string =>
  isOver(campaign) ? '' : campaign.text

export const readAudience = (text: string | undefined): AudienceName | null =>
  audiences.find(name => name === text) ?? null

export const readTime = (text: string | undefined): TimeName | null =>
  times.find(name => name === text) ?? null

export const roleOf = (audience: AudienceName): Role | null => (audience === 'everyone' ? null : audience)

const nextMonday = (day: Day): Day => addDays(day, 8 - weekdayOf(day))

/** The letters themselves wait for the next open hour, whichever time is chosen. */
export const dueAt = (time: TimeName, now: Instant): Instant => {
  if (time === 'now') return now
  const today = dayOf(now)
  return at(time === 'tomorrow' ? addDays(today, 1) : nextMonday(today), '08:30')
}

export const expiryOf = (due: Instant): Instant => plus(due, { days: daysFresh })
