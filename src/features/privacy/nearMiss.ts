/** A near miss: somebody was about to write what could identify a patient. Counted, never kept. */

import type { Kind } from '../../core/guard/finding.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Migration } from '../../core/migration.ts'
import { type Collection, type Read, type Row, remove, update } from '../../core/store.ts'
import type { Day, Month } from '../../core/time/instant.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'

/**
 * No person, no time of day and no name of the input: some stand on cards that one person in a unit has. The count is for
 * training, not for finding out who it was.
 */
type NearMiss = {
  readonly id: string
  readonly unit: UnitId
  readonly day: Day
  readonly month: Month
  readonly tier: string
  /** Absent in rows that earlier versions wrote. */
  readonly kind?: Kind
}

export const nearMisses: Collection<NearMiss> = {
  name: 'nearMisses',
  index: ['unit', 'month', 'tier', 'kind'],
  time: 'day',
  anonymous: true,
}

type Earlier = NearMiss & { readonly field?: string }

/** Earlier versions kept which input it was. */
export const withoutField: Migration = {
  collection: nearMisses.name,
  find: (store, limit) =>
    firstOf(
      fitting(all(store, nearMisses), (row: Earlier) => row.field !== undefined),
      limit,
    ),
  change: row => {
    const { field: _, ...rest } = row as Read<Earlier>
    return [update(nearMisses, rest)]
  },
}

/** Earlier versions counted those too who had no unit yet: few enough to be known by the day. */
export const withoutHomeless = (collection: Collection<never>): Migration => {
  const homeless = collection as unknown as Collection<Row & { readonly unit: UnitId | null }>
  return {
    collection: collection.name,
    find: (store, limit) => store.list(homeless, { where: { unit: null }, limit }),
    change: row => [remove(homeless, row as Read<Row & { readonly unit: null }>)],
  }
}
