/** A store in which others are always faster: on one collection for good, or once, by doing something in between. */

import type { AnyCollection, Change, OpenStore } from '../../src/core/store.ts'

const touches = (changes: readonly Change[], name: string): boolean =>
  changes.some(change => change.do !== 'number' && change.collection.name === name)

export const crowd = (inner: OpenStore) => {
  let crowded: string | null = null
  let between: { readonly name: string; readonly act: () => Promise<unknown> } | null = null
  const store: OpenStore = {
    ...inner,
    write: async changes => {
      const turn = between
      if (turn && touches(changes, turn.name)) {
        between = null
        await turn.act()
      }
      return crowded !== null && touches(changes, crowded)
        ? { written: false, conflict: { collection: crowded, id: 'a row of others' } }
        : inner.write(changes)
    },
  }
  return {
    store,
    /** From now on every write here comes second; `null` lets them through again. */
    crowd: (collection: AnyCollection | null) => {
      crowded = collection?.name ?? null
    },
    /** Right before the next write here somebody else does this. */
    before: (collection: AnyCollection, act: () => Promise<unknown>) => {
      between = { name: collection.name, act }
    },
  }
}
