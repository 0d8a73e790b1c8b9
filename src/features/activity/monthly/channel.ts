/** Whether a month that was put into the channel came there, and whether it lies there once it was taken down: only what is known is told. */

import { isPassing } from '../../../core/deliveryReasons.ts'
import { isDoubled, isStuck, type Ledger } from '../../../core/house/letters.ts'
import { letters } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import { type MonthPost, monthCauseOf } from './posts.ts'

/**
 * `part` where not each of a unit's channels has it, `mixed` where nobody knows that of each, `unsure` where no answer came,
 * and `gone` or `late` where it did not get through, so that it can be put there again. Of what was taken down: `stays` where it cannot be changed,
 * `left` where it can have come there, which nobody can change either, and `copy` where it can have come twice, and one of the two is changed.
 */
export type Stands =
  | 'there'
  | 'part'
  | 'mixed'
  | 'soon'
  | 'unsure'
  | 'gone'
  | 'late'
  | 'stays'
  | 'left'
  | 'copy'

export const isMissing = (stands: Stands | null): boolean => stands === 'gone' || stands === 'late'

/** It lies there, or may, and nobody can take it down any more: what is put there anew lies beside it. */
export const liesOn = (stands: Stands | null): boolean =>
  stands === 'stays' || stands === 'left' || stands === 'copy'

/** Whoever would look at the channel's team for why would look in vain. */
const isLate = ({ state, reason }: Pick<Ledger['reasons'][number], 'state' | 'reason'>): boolean =>
  state === 'failed' && isPassing(reason)

const takenDown = ({ byState, reasons }: Ledger): Stands | null => {
  if (reasons.some(isStuck)) return 'stays'
  if (byState.unknown > 0) return 'left'
  return reasons.some(isDoubled) ? 'copy' : null
}

/** `null` where it was taken down, and there is no more to tell. */
export const standsOf = ({ isOut }: Pick<MonthPost, 'isOut'>, ledger: Ledger): Stands | null => {
  if (!isOut) return takenDown(ledger)
  const { byState, reasons } = ledger
  if (byState.queued + byState.sending > 0) return 'soon'
  if (byState.delivered > 0 && byState.failed + byState.expired > 0) return 'part'
  if (byState.delivered > 0) return byState.unknown > 0 ? 'mixed' : 'there'
  if (byState.unknown > 0) return 'unsure'
  return byState.expired > 0 || reasons.some(isLate) ? 'late' : 'gone'
}

/** Too few to be told is no value. */
const figures = ['value', 'known'] as const

/** Whether what lies there is not as it is told by now: what was registered or put right since is not in it. */
export const isOld = async (
  store: Pick<Store, 'list'>,
  post: MonthPost,
  told: Readonly<Record<(typeof figures)[number], unknown>>,
): Promise<boolean> =>
  (await whole(store, letters, { where: { campaign: monthCauseOf(post), state: 'delivered' } })).some(
    ({ show: { data } }) => figures.some(figure => figure in data && data[figure] !== told[figure]),
  )
