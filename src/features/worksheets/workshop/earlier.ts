/** Suggestions and points of an earlier version said their day, and with it whose they might be. */

import type { Migration } from '../../../core/migration.ts'
import { type Collection, type Row, update } from '../../../core/store.ts'
import { points, suggestions } from './workshop.ts'

/** Only those lie in a range of time. */
const undated = <R extends Row & { readonly day?: never }>(collection: Collection<R>): Migration => ({
  collection: collection.name,
  find: (store, limit) => store.list(collection, { from: '', limit }),
  change: row => {
    const { day: _, ...rest } = row as Row & { readonly version: number; readonly day?: unknown }
    return [update<Row>({ name: collection.name, index: [], anonymous: true }, rest)]
  },
})

export const voteMigrations = [undated(suggestions), undated(points)]
