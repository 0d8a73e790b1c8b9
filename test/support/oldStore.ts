/** A store that an earlier version really wrote, put back as it lay on the disk or in the database, and a trust on it. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { demoConfig } from '../../src/cli/demoConfig.ts'
import type { Config } from '../../src/config.ts'
import { type OpenStore, update } from '../../src/core/store.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { addresses } from '../../src/edges/teams/addresses.ts'
import { openStore } from '../../src/openStore.ts'
import { silentLog } from './letters.ts'
import type { TestPostgres } from './postgres.ts'
import { startTrust, type Trust } from './trust.ts'

export const engines = ['file', 'postgres'] as const
export type Engine = (typeof engines)[number]

/** A button of a card that the earlier version showed, as whoever saw it would press it. */
export type OldPress = {
  readonly person: string
  readonly verb: string
  readonly data: Readonly<Record<string, string>>
}

type Kept = { readonly at: string; readonly presses: readonly OldPress[] }
type FileStore = Kept & { readonly files: Readonly<Record<string, string>> }
type PostgresStore = Kept & {
  readonly migrations: readonly { readonly name: string; readonly sql: string }[]
  readonly partitions: readonly { readonly name: string; readonly bound: string }[]
  readonly indexes: readonly string[]
  readonly rows: readonly {
    readonly collection: string
    readonly id: string
    readonly version: number
    readonly body: object
  }[]
}

const folder = join(import.meta.dirname, '../fixtures/store-before')

const read = async <T>(engine: Engine): Promise<T> =>
  JSON.parse((await promisify(gunzip)(await readFile(join(folder, `${engine}.json.gz`)))).toString()) as T

const putFiles = async (): Promise<Config> => {
  const { files } = await read<FileStore>('file')
  const dir = await mkdtemp(join(tmpdir(), 'dult-before-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  await mkdir(dir, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text)
  return demoConfig(0, dir)
}

const schema = 'dult'

/** Restored as it was made: the migrations of that time, then its partitions, indexes and rows. */
const putDatabase = async (server: TestPostgres): Promise<Config> => {
  const { migrations, partitions, indexes, rows } = await read<PostgresStore>('postgres')
  const databaseUrl = await server.newDatabase()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`CREATE SCHEMA ${schema}`)
  await client.query(`SET search_path = ${schema}`)
  await client.query('CREATE TABLE migrations (name text PRIMARY KEY)')
  for (const { name, sql } of migrations) {
    await client.query(sql)
    await client.query('INSERT INTO migrations (name) VALUES ($1)', [name])
  }
  for (const { name, bound } of partitions)
    await client.query(`CREATE TABLE "${name}" PARTITION OF records ${bound}`)
  for (const sql of indexes) await client.query(sql.replaceAll('{schema}', schema))
  const records = 'jsonb_to_recordset($1) AS r (collection text, id text, version integer, body jsonb)'
  await client.query(`INSERT INTO records SELECT collection, id, version, body FROM ${records}`, [
    JSON.stringify(rows),
  ])
  await client.end()
  return { ...demoConfig(0, ''), databaseUrl }
}

/** Where the store lies now; opened as the process does at its start, once or by several at a time. */
export const putOldStore = async (engine: Engine, server: TestPostgres) => {
  const config = engine === 'file' ? await putFiles() : await putDatabase(server)
  const { at, presses } = await read<Kept>(engine)
  return { config, at, presses, open: (): Promise<OpenStore> => openStore(config, silentLog, newId) }
}

export const startOldTrust = async (
  engine: Engine,
  server: TestPostgres,
): Promise<{ readonly trust: Trust; readonly presses: readonly OldPress[] }> => {
  const { open, at, presses } = await putOldStore(engine, server)
  const store = await open()
  const trust = await startTrust({ store, at, seeded: false })
  onTestFinished(() => trust.close())
  // Everyone is where the connector of that day was; this one takes its place.
  const known = await store.list(addresses, { limit: 1_000 })
  await store.write(known.map(one => update(addresses, { ...one, serviceUrl: trust.connector.url })))
  return { trust, presses }
}
