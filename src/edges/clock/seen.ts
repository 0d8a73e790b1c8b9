/** The steady clock of a store, which keeps the latest moment that its processes have seen for the one that starts next. */

import { unlessOvertaken } from '../../core/again.ts'
import { type Collection, put, type Store } from '../../core/store.ts'
import { type Clock, epochMsOf, type Instant } from '../../core/time/instant.ts'
import { type Machine, steadyClock } from './steadyClock.ts'

type Seen = { readonly id: string; readonly at: Instant }

export const clockSeen: Collection<Seen> = { name: 'clockSeen', index: [] }

const row = 'latest'
/** Far less than what a start doubts, and no write at each round. */
const renewMs = 10 * 60_000

export const openSteadyClock = async (store: Store, machine: Machine): Promise<Required<Clock>> => {
  const seen = await store.get(clockSeen, row)
  return {
    ...steadyClock(machine, seen?.at),
    // Back as well, where a clock that was ahead has been set right.
    remember: async now => {
      const known = await store.get(clockSeen, row)
      if (known && Math.abs(epochMsOf(now) - epochMsOf(known.at)) < renewMs) return 0
      await unlessOvertaken(store, [put(clockSeen, known, { id: row, at: now })])
      return 0
    },
  }
}
