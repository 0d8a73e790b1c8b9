/** What made an answer count once, single times that are over, and rooms that were taken off the list: of no use to anyone after some days. */

import { type Retention, removeAfter } from '../../core/retention.ts'
import { type Read, remove } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'
import { answers } from './consultation/count.ts'
import { type PlaceState, places } from './places/places.ts'
import { slots } from './times/times.ts'

export const checklistRetention: readonly Retention[] = [
  removeAfter(answers, 3),
  removeAfter(slots, 1),
  {
    collection: places.name,
    days: 'removedDays',
    find: (store, before, limit) => {
      const last = dayOf(before as Instant)
      const gone = all(store, places, { where: { gone: true } })
      return firstOf(
        fitting(gone, ({ removed, day }) => (removed ?? day) < last),
        limit,
      )
    },
    expire: row => [remove(places, row as Read<PlaceState>)],
  },
]
