/** The store for tests: everything in memory, gone when it is closed. */

import { Fault } from '../../core/errors.ts'
import { type AnyCollection, counters, type OpenStore } from '../../core/store.ts'
import { Claims } from './claims.ts'
import { giveNumbers } from './numbers.ts'
import { readSteps } from './steps.ts'
import { emptyState, Tables } from './tables.ts'

export const openMemoryStore = (collections: readonly AnyCollection[]): OpenStore => {
  const tables = new Tables(collections, emptyState())
  const claims = new Claims(tables.versionOf)
  let closed = false
  const checkOpen = () => {
    if (closed) throw new Fault('store.closed')
  }
  return {
    async get(collection, id) {
      checkOpen()
      return tables.get(collection, id)
    },
    async list(collection, query) {
      checkOpen()
      return tables.list(collection, query)
    },
    async tally(collection, query) {
      checkOpen()
      return tables.tally(collection, query)
    },
    async write(changes) {
      checkOpen()
      const steps = readSteps(
        tables.known,
        giveNumbers(changes, id => tables.get(counters, id)),
      )
      const { conflict } = claims.claim(steps)
      if (conflict !== null) return conflict
      tables.apply(steps)
      claims.release(steps)
      return { written: true }
    },
    async ready() {
      checkOpen()
    },
    async purge() {},
    async close() {
      closed = true
    },
  }
}
