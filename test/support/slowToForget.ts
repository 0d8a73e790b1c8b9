/** An engine that keeps, as PostgreSQL does, whatever was written until the collection is purged: what its files would say. */

import { Fault } from '../../src/core/errors.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { collections } from '../../src/features.ts'

export const openSlowToForget = () => {
  const memory = openMemoryStore(collections)
  const lying = new Map<string, object[]>()
  let refuses = false
  let holdsUp: string | null = null
  const store: OpenStore = {
    ...memory,
    write: async changes => {
      const names = changes.flatMap(one => (one.do === 'number' ? [] : one.collection.name))
      if (holdsUp !== null && names.every(name => name === holdsUp)) throw new Fault('store.unreachable')
      const outcome = await memory.write(changes)
      const plain = changes.map(change => (change.do === 'number' ? change.make(0) : change))
      for (const change of outcome.written ? plain : [])
        if (change.do !== 'remove')
          lying.set(change.collection.name, [...(lying.get(change.collection.name) ?? []), change.row])
      return outcome
    },
    purge: async of => {
      if (refuses) throw new Fault('store.unreachable')
      for (const collection of collections.filter(({ name }) => of?.includes(name) ?? true))
        lying.set(collection.name, [...(await memory.list(collection as never, { limit: 10_000 }))])
    },
  }
  /** Where this word lies still. */
  const lies = (word: string): readonly string[] =>
    [...lying].flatMap(([name, rows]) =>
      JSON.stringify(rows).toLowerCase().includes(word.toLowerCase()) ? [name] : [],
    )
  return {
    store,
    lies,
    /** Writes to this collection alone, as while somebody else has its rows locked. */
    holdsUp: (name: string | null) => {
      holdsUp = name
    },
    /** As while a backup reads the tables, or the server is gone. */
    refusesToPurge: (does: boolean) => {
      refuses = does
    },
  }
}
