/** The engine for more than one process or machine: the same port on PostgreSQL. */

import pg from 'pg'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import {
  type AnyCollection,
  type Change,
  type Collection,
  counters,
  type OpenStore,
  type Outcome,
  type PlainChange,
  type Row,
  type Scalar,
  type Tally,
} from '../../core/store.ts'
import { compareTallies } from './compare.ts'
import { knownCollections } from './known.ts'
import { countersOf, giveNumbers } from './numbers.ts'
import { attempt } from './postgres/attempts.ts'
import { apart, byKeyMs, connect, searchMs } from './postgres/connections.ts'
import { migrate } from './postgres/migrate.ts'
import { numberedWrite } from './postgres/numbering.ts'
import { createPacking, type Parcel, send } from './postgres/parcel.ts'
import { purgeTables } from './postgres/purge.ts'
import { listSql, type Sql, tallySql } from './postgres/queries.ts'
import { dropOldSamples, takeSamples } from './postgres/samples.ts'
import { type Partition, partitionOf } from './postgres/sql.ts'
import { readBy, readList, readSearch } from './query.ts'
import { handOut, isStorable, type StoredRow } from './rows.ts'
import { readSteps } from './steps.ts'

type PostgresStoreOptions = {
  readonly url: string
  readonly collections: readonly AnyCollection[]
  readonly log?: Log
  readonly schema?: string
  readonly maxConnections?: number
  /** How long a call that failed is tried again. */
  readonly patienceMs?: number
}

type How = {
  readonly withinMs: number
  /** Of a statement that is prepared. */
  readonly name?: string
  /** Whoever asks wants to know how it is now. */
  readonly isOnce?: true
}

type Body = { readonly version: number; readonly body: Readonly<Record<string, unknown>> }

/** For what may wait for others: an index that is built, a table that is written anew. */
const migrateMs = 30 * 60_000
const purgeMs = 2 * 60_000

const storedRow = ({ version, body }: Body): StoredRow => ({ ...body, version }) as StoredRow & Body['body']

/** The server's own, so that no two processes have the same. */
const chanceOf = async (client: pg.ClientBase): Promise<string> => {
  const { rows } = await client.query<{ chance: string }>('SELECT gen_random_uuid()::text AS chance')
  return String(rows[0]?.chance)
}

export const openPostgresStore = async (options: PostgresStoreOptions): Promise<OpenStore> => {
  const { url, collections, log, schema = 'dult', maxConnections = 10 } = options
  const known = knownCollections(collections)
  const partitions = new Map(
    collections.map(({ name, ...rest }) => [name, partitionOf(schema, { name, ...rest })]),
  )
  let seed = ''
  await apart(url, migrateMs, async client => {
    await migrate(client, schema, [...partitions.values()])
    seed = await chanceOf(client)
  })
  const connections = connect(url, maxConnections, log)
  const pack = createPacking(seed)
  const trying = { lost: connections.distrust, patienceMs: options.patienceMs }
  const all = `${pg.escapeIdentifier(schema)}.records`
  const writeText = `SELECT ${pg.escapeIdentifier(schema)}.write_records($1, $2, $3, $4, $5, $6, $7, $8) AS place`
  let closing: Promise<void> | null = null
  /** By an earlier version, which may have run until now. */
  let mayBeSampled = true
  /** What was begun is finished before the store closes. */
  let purging: Promise<unknown> = Promise.resolve()

  const partition = (collection: AnyCollection): Partition => {
    if (closing !== null) throw new Fault('store.closed')
    return partitions.get(known(collection).name) as Partition
  }
  const rowsOf = async <T extends object>({ text, values }: Sql, how: How): Promise<T[]> => {
    const query = {
      text,
      values: [...values],
      query_timeout: how.withinMs,
      ...(how.name ? { name: how.name } : {}),
    }
    const ask = () => connections.run(client => client.query<T>(query))
    return (await attempt(ask, how.isOnce ? { ...trying, patienceMs: 0 } : trying)).rows
  }
  /** Whether the last write found no room on the server's disk. */
  let isFull = false
  const takesWrites = async (): Promise<boolean> => {
    const text = `SELECT current_setting('transaction_read_only') = 'off' AS free`
    const [answer] = await rowsOf<{ free: boolean }>(
      { text, values: [] },
      { withinMs: byKeyMs, isOnce: true },
    )
    return answer?.free === true
  }
  const sendBy = (client: pg.PoolClient, parcel: Parcel, isAgain: boolean) =>
    send(client, writeText, parcel, isAgain)
  const packed = (changes: readonly PlainChange[]) => pack(readSteps(known, changes))
  const save = (changes: readonly Change[]) => {
    if (countersOf(changes).length > 0)
      return numberedWrite({ table: partition(counters).table, all, pack: packed, send: sendBy }, changes)
    const parcel = packed(giveNumbers(changes, () => null))
    return (client: pg.PoolClient, isAgain: boolean) => sendBy(client, parcel, isAgain)
  }

  const purgeNow = async (wanted: readonly Partition[], isWhole: boolean) => {
    await apart(url, purgeMs, client => purgeTables(client, schema, wanted))
    await apart(url, purgeMs, async client => {
      if (isWhole || mayBeSampled) await dropOldSamples(client)
      mayBeSampled = false
      await takeSamples(client, wanted)
    })
  }

  return {
    async get<R extends Row>(collection: Collection<R>, id: string) {
      const { table, name } = partition(collection)
      if (!isStorable(id)) return null
      const text = `SELECT version, body FROM ${table} WHERE id = $1`
      const [found] = await rowsOf<Body>({ text, values: [id] }, { withinMs: byKeyMs, name: `get ${name}` })
      return found === undefined ? null : handOut<R>(storedRow(found))
    },
    async list(collection, query) {
      const place = partition(collection)
      const sql = listSql(place, readList(place.collection, query))
      return (await rowsOf<Body>(sql, { withinMs: searchMs })).map(row => handOut(storedRow(row)))
    },
    async tally(collection, query) {
      const place = partition(collection)
      const by = readBy(place.collection, query.by)
      const rows = await rowsOf<Tally & { key: Scalar[] }>(
        tallySql(place, by, readSearch(place.collection, query)),
        { withinMs: searchMs },
      )
      return rows.map(({ key, count }) => ({ key, count })).sort(compareTallies)
    },
    async write(changes): Promise<Outcome> {
      if (closing !== null) throw new Fault('store.closed')
      const saving = save(changes)
      const conflict = await attempt(
        isAgain => connections.run(client => saving(client, isAgain)),
        trying,
      ).catch(error => {
        isFull = error instanceof Fault && error.code === 'store.unwritable'
        throw error
      })
      isFull = false
      if (conflict === null) return { written: true }
      return { written: false, conflict: { collection: conflict.collection, id: conflict.id } }
    },
    async ready() {
      if (closing !== null) throw new Fault('store.closed')
      // Somebody writes all the time, if only a process who says that it is still there.
      if (isFull) throw new Fault('store.unwritable', { isFull })
      if (await takesWrites()) return
      // A connection keeps for its life what it was told as it began.
      connections.distrust()
      if (!(await takesWrites())) throw new Fault('store.unwritable', { readOnly: true })
    },
    async purge(of) {
      if (closing !== null) throw new Fault('store.closed')
      const wanted = [...partitions.values()].filter(
        ({ collection }) => of?.includes(collection.name) ?? true,
      )
      const purged = purgeNow(wanted, of === undefined)
      purging = Promise.allSettled([purging, purged])
      await purged
    },
    close() {
      closing ??= purging.then(() => connections.close())
      return closing
    },
  }
}
