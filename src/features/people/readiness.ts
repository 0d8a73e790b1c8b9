/** What people add to the gate before go-live: superusers to ask, and whom the unit calls in an emergency. */

import type { Readiness } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import { superuserCover } from './functions/duties.ts'
import { numbersReady } from './units/numbers.ts'

const audience = ['leader'] as const

export const peopleReadiness =
  (store: Store) =>
  async (unit: UnitId): Promise<readonly Readiness[]> => {
    const [superusers, numbers] = await Promise.all([superuserCover(store, unit), numbersReady(store, unit)])
    return [
      { says: 'people:ready.superusers', ...superusers, opens: { verb: 'unit.duties', audience } },
      { says: 'people:ready.numbers', ...numbers, opens: { verb: 'unit.numbers', audience } },
    ]
  }
