/** Asked right before a checklist leaves: whether the time that it comes for still stands, weekly or in a calendar. */

import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { weekdayOf } from '../../../core/time/days.ts'
import { dayOf, plus, timeOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { campaignOf } from './send.ts'
import { slots, weeklyTimes } from './times.ts'

/** It is stale from the moment at which the time begins. */
export const outdatedTime =
  (store: Pick<Store, 'list'>) =>
  async ({ unit, campaign, expires: start }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const [weekly, single] = await Promise.all([
      whole(store, weeklyTimes, { where: { unit, weekday: weekdayOf(dayOf(start)) } }),
      whole(store, slots, { where: { unit }, from: start, to: plus(start, { minutes: 1 }) }),
    ])
    const standing = [...weekly.filter(({ from }) => from === timeOf(start)), ...single]
    return standing.some(({ checklist }) => campaignOf({ unit, checklist, start }) === campaign)
      ? null
      : 'stopped'
  }
