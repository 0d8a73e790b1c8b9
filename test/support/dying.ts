/** A store whose process dies after so many more writes: from then on nothing is written nor read by it. */

import type { OpenStore } from '../../src/core/store.ts'

export const dying = (inner: OpenStore) => {
  let left = Number.POSITIVE_INFINITY
  const unlessDead =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (left <= 0) throw new Error('The process is dead.')
      return call(...args)
    }
  const store: OpenStore = {
    get: unlessDead(inner.get),
    list: unlessDead(inner.list),
    tally: unlessDead(inner.tally),
    ready: unlessDead(inner.ready),
    purge: unlessDead(inner.purge),
    close: inner.close,
    write: unlessDead(async changes => {
      const outcome = await inner.write(changes)
      if (outcome.written) left -= 1
      return outcome
    }),
  }
  return {
    store,
    diesAfter: (writes: number) => {
      left = writes
    },
    isDead: () => left <= 0,
    /** For what a process that is still there has to put away. */
    rests: () => {
      left = Number.POSITIVE_INFINITY
    },
  }
}
