/** That the cards of a week, or of a month, are written: one row each, so that most minutes of a Friday ask for no more than it. */

import type { Collection } from '../../../core/store.ts'
import type { Week } from '../../../core/time/weeks.ts'

type ActivityRound = { readonly id: string; readonly week: Week }

export const activityRounds: Collection<ActivityRound> = { name: 'activityRounds', index: [] }

export const roundId = 'week'
export const monthRoundId = 'month'
