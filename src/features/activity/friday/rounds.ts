/** That the cards of a week are written: one row, so that most minutes of a Friday ask for no more than it. */

import type { Collection } from '../../../core/store.ts'
import type { Week } from '../../../core/time/weeks.ts'

type ActivityRound = { readonly id: string; readonly week: Week }

export const activityRounds: Collection<ActivityRound> = { name: 'activityRounds', index: [] }

/** The only row there is. */
export const roundId = 'week'
