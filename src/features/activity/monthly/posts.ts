/** That a unit's month stands in its channel: who put it there, so that it is there once and can be taken back. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import type { Instant, Month } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'

export type MonthPost = {
  /** `{unit}:{month}` */
  readonly id: string
  readonly unit: UnitId
  readonly month: Month
  readonly by: PersonId
  readonly at: Instant
  /** The turn that put it there. */
  readonly turn: string
  readonly isOut: boolean
  /** Taken back and put there again, it is another letter. */
  readonly nth: number
}

export const monthPosts: Collection<MonthPost> = { name: 'monthPosts', index: ['unit', 'by'], time: 'at' }

/** Later than this it is no news. */
const daysOfNews = 7

export const newsUntil = (at: Instant): Instant => plus(at, { days: daysOfNews })

export const monthPostId = (unit: UnitId, month: Month): string => `${unit}:${month}`

export const monthCauseOf = ({ id, nth }: Pick<MonthPost, 'id' | 'nth'>): string =>
  `activity-month-${id}-${nth}`
