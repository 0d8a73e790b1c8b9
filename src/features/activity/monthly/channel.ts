/** Whether a month that was put into the channel came there: only what arrived is told as posted. */

import type { ActivityNeeds } from '../needs.ts'
import { type MonthPost, monthCauseOf } from './posts.ts'

/** `gone` where it did not get through, so that it can be put there again. */
export type Stands = 'there' | 'soon' | 'gone'

export const standsOf = async ({ letters }: ActivityNeeds, post: MonthPost): Promise<Stands> => {
  const { byState } = await letters.ledgerOf(monthCauseOf(post))
  if (byState.delivered > 0 || byState.unknown > 0) return 'there'
  return byState.queued + byState.sending > 0 ? 'soon' : 'gone'
}
