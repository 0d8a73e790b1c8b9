/** The store that features are given: what people answered is written there, and read in handfuls only. */

import { Fault } from '../errors.ts'
import type { AnyCollection, Store } from '../store.ts'

/** By name, so that no other description of the same collection leads past it. */
export const onlyInHandfuls = <S extends Store>(store: S, collections: readonly AnyCollection[]): S => {
  const kept = new Set(collections.flatMap(({ name, inHandfuls }) => (inHandfuls ? name : [])))
  const refuse = ({ name }: AnyCollection) => {
    if (kept.has(name)) throw new Fault('store.in-handfuls', { collection: name })
  }
  const guarded: Store = {
    get: async (collection, id) => {
      refuse(collection)
      return store.get(collection, id)
    },
    list: async (collection, query) => {
      refuse(collection)
      return store.list(collection, query)
    },
    tally: async (collection, query) => {
      refuse(collection)
      return store.tally(collection, query)
    },
    write: async changes => {
      for (const change of changes)
        if (change.do === 'update' || change.do === 'remove') refuse(change.collection)
      return store.write(changes)
    },
  }
  return { ...store, ...guarded }
}
