/** What the roadmap needs from the rest of the house. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { FunctionCode } from '../../core/functions.ts'
import type { LayOut } from '../../core/handouts.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { Words } from '../../core/packs.ts'
import type { Role } from '../../core/roles.ts'
import type { Store } from '../../core/store.ts'
import type { Tell } from '../../core/tell.ts'
import type { Clock, Day, Instant } from '../../core/time/instant.ts'
import type { UnitFacts } from '../../core/units.ts'
import type { Guide } from './guide.ts'

/** One thing that should be in place before a unit goes live; `name` is said by `roadmaps:ready.NAME`. */
export type Readiness = {
  readonly name: string
  readonly isReady: boolean
  readonly done: number
  readonly of: number
}

/** Where a guide's link leads; `null` until the trust has set the address. */
export type Linked = { readonly url: string | null }

/** Words that lead elsewhere, folded: `veikart gevinster`. */
export type Rooms = Readonly<Record<string, (ask: Ask) => Promise<Show>>>

export type RoadmapNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly newId: () => string
  readonly guides: readonly Guide[]
  readonly facts: (unit: UnitId) => Promise<UnitFacts | null>
  /** Where somebody belongs, as whatever they are there. */
  readonly unitsOf: (person: PersonId) => Promise<readonly UnitId[]>
  readonly allUnits: () => Promise<readonly UnitId[]>
  /** What somebody is in a unit; `null` for who does not belong to it. */
  readonly rolesIn: (unit: UnitId, person: PersonId) => Promise<readonly Role[] | null>
  /** The Teams teams of a unit. */
  readonly teamsOf: (unit: UnitId) => Promise<readonly string[]>
  readonly tell: Tell
  readonly holderOf: (unit: UnitId, code: FunctionCode, today: Day) => Promise<PersonId | null>
  readonly nameOf: (person: PersonId | null) => Promise<string>
  readonly functionName: (code: FunctionCode, language: Language) => string
  readonly checklistTitle: (code: string) => Words | null
  readonly pasteTitle: (code: string) => Words | null
  /** Addresses of the trust's own, by `system.name`. */
  readonly links: (names: readonly string[]) => Promise<ReadonlyMap<string, Linked>>
  /** What other rooms know about whether a unit is ready to go live. */
  readonly readiness: (unit: UnitId, now: Instant) => Promise<readonly Readiness[]>
  /** What `veikart` and one of these words leads to. */
  readonly rooms: Rooms
  readonly layOut: LayOut
}
