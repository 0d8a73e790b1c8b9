/**
 * What a trial may be counted by: a closed set that features offer, each of them seen in the same way whatever a coin showed.
 * A press on a reminder, a thank-you or a card that was opened is none.
 */

import type { PersonId, UnitId } from '../ids.ts'
import type { Day } from '../time/instant.ts'
import type { Week } from '../time/weeks.ts'

export type OutcomeCode = 'steps-ticked' | 'checklist-completed' | 'video-share'

/** The days that count for a week's coin; `to` is the first that does not. */
export type Window = { readonly week: Week; readonly from: Day; readonly to: Day }

type Named = {
  readonly code: OutcomeCode
  /** Days after a window until all of it is known: figures are written later than they are made. */
  readonly ripens: number
  /** The chance that a unit reaches its target by the end of the year, going by its weeks; `null` where it has none, or too few weeks. */
  readonly reach?: (unit: UnitId) => Promise<number | null>
}

export type Measure = Named &
  (
    | {
        readonly coinOf: 'person'
        /** Those of these people who did it. */
        readonly seen: (
          unit: UnitId,
          people: readonly PersonId[],
          window: Window,
        ) => Promise<ReadonlySet<PersonId>>
      }
    | {
        readonly coinOf: 'unit'
        /** A share from 0 to 1, or 1 and 0 for did and didn't; `null` where nothing is known of it. */
        readonly seen: (unit: UnitId, window: Window) => Promise<number | null>
      }
  )
