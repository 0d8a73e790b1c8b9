/** Causes that were taken back. The sender asks here before a letter leaves, so that none does that was written, or came back to wait, meanwhile. */

import { unlessOvertaken } from '../../core/again.ts'
import { type Collection, insert, type Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'

/** Its id is the cause. */
type Withdrawal = { readonly id: string; readonly at: Instant }

export const withdrawals: Collection<Withdrawal> = { name: 'withdrawals', index: [], time: 'at' }

/** Longer than any letter lives. */
export const withdrawalDays = 90

export const noteWithdrawn = (store: Store, cause: string, now: Instant): Promise<void> =>
  unlessOvertaken(store, [insert(withdrawals, { id: cause, at: now })])

export const isWithdrawn = async (store: Pick<Store, 'get'>, cause: string): Promise<boolean> =>
  (await store.get(withdrawals, cause)) !== null

/** Each cause is asked once by those who ask together. */
export const askingOnce = (store: Pick<Store, 'get'>): ((cause: string) => Promise<boolean>) => {
  const asked = new Map<string, Promise<boolean>>()
  return cause => {
    const known = asked.get(cause) ?? isWithdrawn(store, cause)
    asked.set(cause, known)
    return known
  }
}
