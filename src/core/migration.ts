/**
 * Rows that an earlier version wrote, brought to today's shape when a store is opened: said by whoever owns them, done
 * before anything reads or counts. They are found by what an index says of them, and no longer once they are changed:
 * so a start that was cut short goes on where it was, and one that finds nothing has cost a look. Where no index tells,
 * each start reads the collection through: only for one whose rows go in time.
 */

import type { Log } from './log.ts'
import {
  type Collection,
  type PlainChange,
  type Read,
  type Row,
  type Store,
  update,
  type Where,
} from './store.ts'
import { walk } from './walk.ts'

export type Migration = {
  readonly collection: string
  find(store: Store, limit: number): Promise<readonly Read<Row>[]>
  change(row: Read<Row>): readonly PlainChange[]
}

type Earlier<R extends Row> = {
  /** What only rows from before have; a field that they lack is `null`. */
  readonly where: Where<R>
  readonly become: (row: Read<R>) => Read<R>
}

export const migration = <R extends Row>(
  collection: Collection<R>,
  { where, become }: Earlier<R>,
): Migration => ({
  collection: collection.name,
  find: (store, limit) => store.list(collection, { where, limit }),
  change: row => [update(collection, become(row as Read<R>))],
})

/** Where another process that starts beside this one was first, the next look shows what is left. */
export const bringUpToDate = async (
  store: Store,
  migrations: readonly Migration[],
  log: Log,
): Promise<void> => {
  for (const { collection, find, change } of migrations) {
    if ((await find(store, 1)).length === 0) continue
    log.info('store.behind', { collection })
    const rows = await walk(store, limit => find(store, limit), change)
    log.info('store.up-to-date', { collection, rows })
  }
}
