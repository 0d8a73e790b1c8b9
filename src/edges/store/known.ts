/** The collections a store was opened with, by name: what a caller hands in only says which one is meant. */

import { Fault } from '../../core/errors.ts'
import { claimed } from '../../core/house/claims.ts'
import type { AnyCollection } from '../../core/store.ts'

export type Known = (collection: AnyCollection) => AnyCollection

export const knownCollections = (collections: readonly AnyCollection[]): Known => {
  const byName = claimed(
    'collection',
    collections.map(collection => [collection.name, collection] as const),
  )
  return ({ name }) => {
    const collection = byName.get(name)
    if (collection === undefined) throw new Fault('store.unknown-collection', { collection: name })
    return collection
  }
}
