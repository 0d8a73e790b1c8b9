/** What feedback needs: the house, what the form asks, and how much video the unit has registered. */

import type { House } from '../../core/house/house.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Day } from '../../core/time/instant.ts'
import type { Question } from './questions.ts'

export type FeedbackNeeds = House & {
  /** What the unit's form can ask, optional questions with it. */
  readonly questionsOf: (unit: UnitId) => Promise<readonly Question[]>
  /** And what any form of it has asked. */
  readonly everAskedOf: (unit: UnitId) => Promise<readonly Question[]>
  /** What the set of those is called. */
  readonly setOf: (unit: UnitId) => Promise<string>
  /** Languages beyond our own that the form has been written in, each in its own name. */
  readonly moreLanguages: readonly { readonly code: string; readonly name: string }[]
  /** Video consultations that the unit registered; `null` where there is no figure. */
  readonly heldIn: (
    unit: UnitId,
    from: Day,
    to: Day,
  ) => Promise<{ readonly held: number; readonly missing: number } | null>
}
