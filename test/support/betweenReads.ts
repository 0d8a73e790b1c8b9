/** A store in which somebody else does something right before the nth read of what may be moved. */

import type { AnyCollection, OpenStore } from '../../src/core/store.ts'

export const betweenReads = (inner: OpenStore, watched: readonly AnyCollection[]) => {
  const names = new Set(watched.map(({ name }) => name))
  let left = 0
  let act: (() => Promise<unknown>) | null = null
  const step = async ({ name }: AnyCollection): Promise<void> => {
    if (names.has(name)) left -= 1
    const now = left === 0 ? act : null
    if (now) act = null
    await now?.()
  }
  const store: OpenStore = {
    ...inner,
    get: async (collection, id) => {
      await step(collection)
      return inner.get(collection, id)
    },
  }
  return {
    store,
    before: (nth: number, what: () => Promise<unknown>) => {
      left = nth
      act = what
    },
    /** Whether it has been done. */
    isDone: () => act === null,
  }
}
