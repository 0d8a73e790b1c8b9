/** A store in memory that can be turned back to how it was, so that two press on the very same. */

import { type AnyCollection, counters, type OpenStore } from '../../src/core/store.ts'
import { Claims } from '../../src/edges/store/claims.ts'
import { giveNumbers } from '../../src/edges/store/numbers.ts'
import { packRow } from '../../src/edges/store/rows.ts'
import { readSteps, type Step } from '../../src/edges/store/steps.ts'
import { emptyState, Tables } from '../../src/edges/store/tables.ts'

export const openTurningBack = (collections: readonly AnyCollection[]) => {
  const tables = new Tables(collections, emptyState())
  const claims = new Claims(tables.versionOf)
  /** What was there before the first write since, by collection and id. */
  const before = new Map<string, Step>()

  const asItWas = ({ collection: name, id }: Step): Step => {
    const collection = tables.known({ name, index: [] })
    const row = tables.get(collection as never, id)
    const version = tables.versionOf(name, id)
    return { collection: name, id, expected: 0, version, json: row && packRow(collection, row) }
  }

  const store: OpenStore = {
    get: async (collection, id) => tables.get(collection, id),
    list: async (collection, query) => tables.list(collection, query),
    tally: async (collection, query) => tables.tally(collection, query),
    write: async changes => {
      const steps = readSteps(
        tables.known,
        giveNumbers(changes, id => tables.get(counters, id)),
      )
      const { conflict } = claims.claim(steps)
      if (conflict !== null) return conflict
      for (const step of steps) {
        const key = `${step.collection} ${step.id}`
        if (!before.has(key)) before.set(key, asItWas(step))
      }
      tables.apply(steps)
      claims.release(steps)
      return { written: true }
    },
    ready: async () => {},
    purge: async () => {},
    close: async () => {},
  }
  return {
    store,
    /** From now on it is this that it is turned back to. */
    keep: () => before.clear(),
    turnBack: () => {
      tables.apply([...before.values()])
      before.clear()
    },
  }
}
