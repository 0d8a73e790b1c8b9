/**
 * Each turn leaves one mark in the store, in the same write as its first effect. Teams posts an activity again when
 * an answer takes long; the mark that is already there tells, even after a crash or in another process.
 */

import type { Job } from '../feature.ts'
import { type Collection, insert, remove, type Store } from '../store.ts'
import type { Instant } from '../time/instant.ts'
import { plus } from '../time/oslo.ts'

type Mark = { readonly id: string; readonly at: Instant }

export const marks: Collection<Mark> = { name: 'marks', index: [], time: 'at' }

/** Thrown to leave a turn that has been taken before. No fault: the house answers it with silence. */
export class TakenBefore extends Error {}

/** The store as one turn sees it. `settle` leaves the mark when the turn wrote nothing. */
export const markTurn = (store: Store, once: string, at: Instant) => {
  let marked = false
  const write: Store['write'] = async changes => {
    if (marked) return store.write(changes)
    const outcome = await store.write([insert(marks, { id: once, at }), ...changes])
    if (outcome.written) marked = true
    else if (outcome.conflict.collection === marks.name) throw new TakenBefore()
    return outcome
  }
  return {
    store: { get: store.get, list: store.list, tally: store.tally, write } satisfies Store,
    settle: async () => {
      if (!marked) await write([])
    },
  }
}

const batch = 500

/** Teams gives up posting again within minutes; an hour is ample. */
export const forgetMarks = (store: Store): Job => ({
  name: 'forget-marks',
  run: async now => {
    let forgotten = 0
    for (;;) {
      const old = await store.list(marks, { to: plus(now, { hours: -1 }), limit: batch })
      if (old.length > 0) await store.write(old.map(mark => remove(marks, mark)))
      forgotten += old.length
      if (old.length < batch) return forgotten
    }
  },
})
