/** An overruled alarm: the guard stopped somebody, and they said that no patient was in it. Counted like a near miss. */

import type { Kind } from '../../core/guard/finding.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day, Month } from '../../core/time/instant.ts'

/**
 * No person, no text and no time of day: it tells how often each kind of alarm is wrong. Written with the first effect
 * of the turn that goes through, so it is counted once; a minute later the disk no longer tells beside what.
 */
type Overruled = {
  readonly id: string
  readonly unit: UnitId
  readonly day: Day
  readonly month: Month
  readonly kind: Kind
}

export const overruled: Collection<Overruled> = {
  name: 'overruled',
  index: ['unit', 'month', 'kind'],
  time: 'day',
  anonymous: true,
}
