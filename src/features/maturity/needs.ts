/** What the maturity room needs from the rest of the house. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import type { Clock } from '../../core/time/instant.ts'
import type { Assessment } from './assessment.ts'

export type MaturityNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly assessment: Assessment
  readonly unitName: (unit: UnitId) => Promise<string>
  readonly nameOf: (person: PersonId | null) => Promise<string>
}
