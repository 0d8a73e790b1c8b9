/** What the checklists need from the rest of the house. */

import type { LayOut } from '../../core/handouts.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Said } from '../../core/packs.ts'
import type { Role } from '../../core/roles.ts'
import type { Store } from '../../core/store.ts'
import type { Tell } from '../../core/tell.ts'
import type { Texts } from '../../core/texts.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'
import type { UnitFacts } from '../../core/units.ts'
import type { Checklist } from './checklist.ts'
import type { Emergency } from './emergency.ts'
import type { Suitability } from './suitability.ts'

/** A desk that helps, as far as the trust has set its number. */
type HelpDesk = {
  readonly name: Said
  readonly phone: string
  readonly mail: string
  readonly hours: string
}

export type ChecklistNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly newId: () => string
  readonly texts: Texts
  readonly checklists: readonly Checklist[]
  readonly emergency: Emergency
  readonly suitability: Suitability
  readonly facts: (unit: UnitId) => Promise<UnitFacts | null>
  readonly audience: (unit: UnitId, role: Role | null) => Promise<readonly PersonId[]>
  readonly onDuty: (unit: UnitId, now: Instant) => Promise<readonly PersonId[]>
  readonly nameOf: (person: PersonId | null) => Promise<string>
  readonly desks: () => Promise<readonly HelpDesk[]>
  readonly layOut: LayOut
  readonly tell: Tell
}
