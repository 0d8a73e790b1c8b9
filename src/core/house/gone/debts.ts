/** What is still owed to whoever was promised that something is gone: it outlives the process that promised. */

import type { PersonId } from '../../ids.ts'
import type { Collection } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'

export type Debt = {
  readonly id: string
  /** Whoever is at it has until then, and is not overtaken by another process before. Empty where there is none. */
  readonly until: Instant | ''
  /** Whose rows are being walked through. Empty once that is done for good, and where nobody in particular is forgotten. */
  readonly person: PersonId | ''
  /** Walked through once: their id, which tells nobody who it was, is kept for the second look. */
  readonly late?: true
  /** What is purged, by the names of its collections; everything where none is named. */
  readonly of: readonly string[]
  /** Not before this moment; at once where there is none. */
  readonly from?: Instant
}

export const debts: Collection<Debt> = { name: 'debts', index: [] }
