/** Somebody’s own count of days with video: theirs alone, shown to nobody else, and no part of any figure. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection, Store } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'

export type OwnCount = {
  /** `{person}:{day}` */
  readonly id: string
  readonly person: PersonId
  readonly day: Day
  readonly count: number
  /** The card of an earlier day that counted last: pressed twice, it is one. */
  readonly from?: string
}

export const ownCounts: Collection<OwnCount> = { name: 'ownCounts', index: ['person'], time: 'day' }

export const ownCountId = (person: PersonId, day: Day): string => `${person}:${day}`

/** More in a day is a slip of the thumb. */
export const mostInDay = 30

/** Whether a unit has switched it off for its people. */
type ActivityChoice = {
  readonly id: UnitId
  readonly ownCounts: 'on' | 'off'
  readonly by: PersonId
  readonly at: Instant
}

export const activityChoices: Collection<ActivityChoice> = { name: 'activityChoices', index: ['by'] }

export const isSwitchedOff = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<boolean> =>
  (await store.get(activityChoices, unit))?.ownCounts === 'off'
