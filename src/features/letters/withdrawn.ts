/** Causes that were taken back. The sender asks here before a letter leaves, so that none does that was written, or came back to wait, meanwhile. */

import { unlessOvertaken } from '../../core/again.ts'
import { migration } from '../../core/migration.ts'
import {
  type Change,
  type Collection,
  type Outcome,
  put,
  type Read,
  type Store,
  update,
} from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'

/** Its id is the cause. */
export type Withdrawal = {
  readonly id: string
  readonly at: Instant
  /** `open` until each letter of the cause has been told of it. */
  readonly state: 'open' | 'done'
}

export const withdrawals: Collection<Withdrawal> = { name: 'withdrawals', index: ['state'], time: 'at' }

/** Longer than any letter lives. */
export const withdrawalDays = 90

/** An earlier version did not say how far it had come. */
export const withdrawalMigrations = [
  migration(withdrawals, {
    where: { state: null },
    become: (row): Read<Withdrawal> => ({ ...row, state: 'open' }),
  }),
]

/** In one write with what takes the cause back: whoever dies behind it has left word. */
export const noteWithdrawn = async (
  store: Pick<Store, 'get' | 'write'>,
  cause: string,
  changes: readonly Change[],
  now: Instant,
): Promise<Outcome> => {
  for (;;) {
    const known = await store.get(withdrawals, cause)
    const noted = put(withdrawals, known, { id: cause, at: now, state: 'open' })
    const outcome = await store.write([...changes, noted])
    if (outcome.written || outcome.conflict.collection !== withdrawals.name) return outcome
  }
}

export const noteDone = (store: Store, withdrawal: Read<Withdrawal>): Promise<void> =>
  unlessOvertaken(store, [update(withdrawals, { ...withdrawal, state: 'done' })])

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
