/** A near miss: somebody was about to write what could identify a patient. Counted, never kept. */

import type { Kind } from '../../core/guard/finding.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day, Month } from '../../core/time/instant.ts'

/** No person and no time of day: the count is for training, not for finding out who it was. */
type NearMiss = {
  readonly id: string
  readonly unit: UnitId | null
  readonly day: Day
  readonly month: Month
  readonly tier: string
  /** Absent in rows that earlier versions wrote. */
  readonly kind?: Kind
  /** Which input it was, by its name in the card; `text` for a typed message, `other` for a name that no card has. */
  readonly field: string
}

export const nearMisses: Collection<NearMiss> = {
  name: 'nearMisses',
  index: ['unit', 'month', 'tier', 'kind'],
  time: 'day',
  anonymous: true,
}
