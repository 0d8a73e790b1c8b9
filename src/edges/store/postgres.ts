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
import { attemptRead, attemptWrite } from './postgres/attempts.ts'
import { migrate } from './postgres/migrate.ts'
import { netOf } from './postgres/net.ts'
import { writeNumbered } from './postgres/numbering.ts'
import { purgeTables } from './postgres/purge.ts'
import { listSql, type Sql, tallySql } from './postgres/queries.ts'
import { type Partition, partitionOf } from './postgres/sql.ts'
import { readBy, readList, readSearch } from './query.ts'
import { handOut, isStorable, type StoredRow } from './rows.ts'
import { readSteps, type Step } from './steps.ts'

type PostgresStoreOptions = {
  readonly url: string
  readonly collections: readonly AnyCollection[]
  readonly log?: Log
  readonly schema?: string
  readonly maxConnections?: number
}

/** The pool, or one connection of it. */
type Queryable = Pick<pg.Pool | pg.PoolClient, 'query'>

type Body = { readonly version: number; readonly body: Readonly<Record<string, unknown>> }

const connectTimeoutMs = 5_000
const statementTimeoutMs = 15_000

const clientOptions = (url: string) => ({
  connectionString: url,
  connectionTimeoutMillis: connectTimeoutMs,
  application_name: 'dult',
  keepAlive: true,
})

const openPool = ({ url, log, maxConnections = 10 }: PostgresStoreOptions): pg.Pool => {
  const pool = new pg.Pool({
    ...clientOptions(url),
    max: maxConnections,
    statement_timeout: statementTimeoutMs,
    lock_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    // For a server that has fallen silent; a little later than it would speak up itself.
    query_timeout: statementTimeoutMs + 2_000,
    // A server may be set to answer before the disk has it.
    options: '-c synchronous_commit=on',
  })
  // Without a listener a connection that breaks would end the process, idle or not. One that is in use is also
  // told to its call, which fails.
  pool.on('connect', client => client.on('error', () => {}))
  pool.on('error', error => log?.error('store.connection-lost', error))
  return pool
}

/** On a connection of its own: building an index may take longer than any query is allowed to. */
const apart = async (url: string, work: (client: pg.ClientBase) => Promise<void>): Promise<void> => {
  const client = new pg.Client(clientOptions(url))
  client.on('error', () => {})
  try {
    await client.connect()
    await work(client)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('store.unreachable', {}, cause)
  } finally {
    await client.end()
  }
}

const storedRow = ({ version, body }: Body): StoredRow => ({ ...body, version }) as StoredRow & Body['body']

export const openPostgresStore = async (options: PostgresStoreOptions): Promise<OpenStore> => {
  const { url, collections, schema = 'dult' } = options
  const known = knownCollections(collections)
  const partitions = new Map(
    collections.map(({ name, ...rest }) => [name, partitionOf(schema, { name, ...rest })]),
  )
  await apart(url, client => migrate(client, schema, [...partitions.values()]))
  const pool = openPool(options)
  const writeText = `SELECT ${pg.escapeIdentifier(schema)}.write_records($1, $2, $3, $4, $5, $6) AS place`
  let closing: Promise<void> | null = null
  /** What was begun is finished before the store closes. */
  let purging: Promise<unknown> = Promise.resolve()

  const partition = (collection: AnyCollection): Partition => {
    if (closing !== null) throw new Fault('store.closed')
    return partitions.get(known(collection).name) as Partition
  }
  const rowsOf = async <T extends object>({ text, values }: Sql, name?: string): Promise<T[]> => {
    const query = { text, values: [...values], ...(name === undefined ? {} : { name }) }
    return (await attemptRead(() => pool.query<T>(query))).rows
  }
  /** The first row that stands in the way, or `null`. */
  const send = async (on: Queryable, changes: readonly PlainChange[]): Promise<Step | null> => {
    const { rows, contradiction } = netOf(readSteps(known, changes))
    if (rows.length === 0) return contradiction
    const values = [
      rows.map(({ collection }) => collection),
      rows.map(({ id }) => id),
      rows.map(({ expected }) => expected),
      rows.map(({ version }) => version),
      rows.map(({ json }) => json),
      contradiction !== null,
    ]
    const query = { name: 'write', text: writeText, values }
    const { rows: answer } = await on.query<{ place: number }>(query)
    return rows[(answer[0]?.place ?? 0) - 1] ?? contradiction
  }

  const save = (changes: readonly Change[]): Promise<Step | null> =>
    countersOf(changes).length === 0
      ? send(
          pool,
          giveNumbers(changes, () => null),
        )
      : writeNumbered(pool, partition(counters).table, changes, send)

  return {
    async get<R extends Row>(collection: Collection<R>, id: string) {
      const { table, name } = partition(collection)
      if (!isStorable(id)) return null
      const text = `SELECT version, body FROM ${table} WHERE id = $1`
      const [found] = await rowsOf<Body>({ text, values: [id] }, `get ${name}`)
      return found === undefined ? null : handOut<R>(storedRow(found))
    },
    async list(collection, query) {
      const place = partition(collection)
      const sql = listSql(place, readList(place.collection, query))
      return (await rowsOf<Body>(sql)).map(row => handOut(storedRow(row)))
    },
    async tally(collection, query) {
      const place = partition(collection)
      const by = readBy(place.collection, query.by)
      const rows = await rowsOf<Tally & { key: Scalar[] }>(
        tallySql(place, by, readSearch(place.collection, query)),
      )
      return rows.map(({ key, count }) => ({ key, count })).sort(compareTallies)
    },
    async write(changes): Promise<Outcome> {
      if (closing !== null) throw new Fault('store.closed')
      const conflict = await attemptWrite(() => save(changes))
      if (conflict === null) return { written: true }
      return { written: false, conflict: { collection: conflict.collection, id: conflict.id } }
    },
    async ready() {
      if (closing !== null) throw new Fault('store.closed')
      const text = `SELECT current_setting('transaction_read_only') = 'on' AS fixed`
      const [answer] = await rowsOf<{ fixed: boolean }>({ text, values: [] })
      if (answer?.fixed !== false) throw new Fault('store.unwritable', { readOnly: true })
    },
    async purge(of) {
      if (closing !== null) throw new Fault('store.closed')
      const wanted = [...partitions.values()].filter(
        ({ collection }) => of?.includes(collection.name) ?? true,
      )
      const purged = apart(url, client => purgeTables(client, schema, wanted))
      purging = Promise.allSettled([purging, purged])
      await purged
    },
    close() {
      closing ??= purging.then(() => pool.end())
      return closing
    },
  }
}
