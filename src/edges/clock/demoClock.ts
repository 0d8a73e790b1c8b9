/** The demo's clock: the machine's, moved forward as far as somebody asked. It never goes back, not even by a restart. */

import { again } from '../../core/again.ts'
import { type Collection, put, type Store } from '../../core/store.ts'
import { type Clock, epochMsOf, type Instant, instantOf } from '../../core/time/instant.ts'

type Ahead = { readonly id: string; readonly aheadMs: number }

export const clockAhead: Collection<Ahead> = { name: 'clock', index: [] }

export type DemoClock = Clock & {
  /** Walks minute by minute, as the ticker would have, and lets every minute have its round. */
  moveTo(target: Instant, round: (now: Instant) => Promise<void>): Promise<void>
}

const minuteMs = 60_000
const row = 'demo'

export const openDemoClock = async (store: Store, real: Clock): Promise<DemoClock> => {
  let aheadMs = (await store.get(clockAhead, row))?.aheadMs ?? 0
  const nowMs = () => epochMsOf(real.now()) + aheadMs

  const remember = (aheadMs: number) =>
    again(store, async write => {
      const known = await store.get(clockAhead, row)
      await write([put(clockAhead, known, { id: row, aheadMs })])
    })

  return {
    now: () => (aheadMs === 0 ? real.now() : instantOf(nowMs())),
    moveTo: async (target, round) => {
      const targetMs = epochMsOf(target)
      if (targetMs <= nowMs()) return
      // Remembered before the walk: a crash on the way leaves the jobs late, which is harmless, and not the clock early.
      await remember(aheadMs + targetMs - nowMs())
      for (let left = targetMs - nowMs(); left > 0; left = targetMs - nowMs()) {
        aheadMs += Math.min(left, minuteMs)
        await round(instantOf(nowMs()))
      }
    },
  }
}
