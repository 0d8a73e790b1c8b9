/** Brings a database to what this program needs: plain SQL files in order, then a partition and indexes per collection. */

import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { Fault } from '../../../core/errors.ts'
import { indexesOf, type Partition, unsampled } from './sql.ts'

const folder = new URL('./migrations/', import.meta.url)

const namesOf = async (client: pg.ClientBase, sql: string, values: unknown[]): Promise<Set<string>> => {
  const { rows } = await client.query<{ name: string }>(sql, values)
  return new Set(rows.map(({ name }) => name))
}

const runFiles = async (client: pg.ClientBase): Promise<void> => {
  await client.query('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)')
  const done = await namesOf(client, 'SELECT name FROM migrations', [])
  const files = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  if (!done.isSubsetOf(new Set(files)))
    throw new Fault('store.format', { found: done.size, known: files.length })
  for (const name of files) {
    if (done.has(name)) continue
    await client.query(await readFile(new URL(name, folder), 'utf8'))
    await client.query('INSERT INTO migrations (name) VALUES ($1)', [name])
  }
}

/** Only what is missing is made: even an `IF NOT EXISTS` would hold up those who are writing. */
const makeMissing = async (client: pg.ClientBase, schema: string, partition: Partition): Promise<void> => {
  const relations = await namesOf(
    client,
    `SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = $1`,
    [schema],
  )
  if (!relations.has(partition.name)) {
    const value = pg.escapeLiteral(partition.collection.name)
    await client.query(`CREATE TABLE ${partition.table} PARTITION OF records FOR VALUES IN (${value})`)
    await client.query(unsampled(partition))
  }
  for (const { name, sql } of indexesOf(partition)) if (!relations.has(name)) await client.query(sql)
}

export const migrate = async (
  client: pg.ClientBase,
  schema: string,
  partitions: readonly Partition[],
): Promise<void> => {
  await client.query('BEGIN')
  // Processes that start together come one after the other; the lock goes with the transaction.
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`dult ${schema}`])
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`)
  await client.query(`SET LOCAL search_path = ${pg.escapeIdentifier(schema)}`)
  await runFiles(client)
  for (const partition of partitions) await makeMissing(client, schema, partition)
  await client.query('COMMIT')
}
