/** Whether a month that was put into the channel came there, and whether it lies there once it was taken down: only what is known is told. */

import { isStuck } from '../../../core/house/letters.ts'
import type { ActivityNeeds } from '../needs.ts'
import { type MonthPost, monthCauseOf } from './posts.ts'

/**
 * `unsure` where no answer came, and `gone` where it did not get through, so that it can be put there again. Of what was
 * taken down: `stays` where it cannot be changed, and `left` where it can have come there, which nobody can change either.
 */
export type Stands = 'there' | 'soon' | 'unsure' | 'gone' | 'stays' | 'left'

/** It lies there, or may, and nobody can take it down any more: what is put there anew lies beside it. */
export const liesOn = (stands: Stands | null): boolean => stands === 'stays' || stands === 'left'

/** `null` where it was taken down, and there is no more to tell. */
export const standsOf = async ({ letters }: ActivityNeeds, post: MonthPost): Promise<Stands | null> => {
  const { byState, reasons } = await letters.ledgerOf(monthCauseOf(post))
  if (!post.isOut) return reasons.some(isStuck) ? 'stays' : byState.unknown > 0 ? 'left' : null
  if (byState.delivered > 0) return 'there'
  if (byState.queued + byState.sending > 0) return 'soon'
  return byState.unknown > 0 ? 'unsure' : 'gone'
}
