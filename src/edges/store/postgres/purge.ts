/**
 * Has the server's files forget. PostgreSQL leaves what was removed or replaced where it lay until something else is
 * written over it, so each table is written anew from the rows that are there. They come to lie in the order of their
 * ids and are all of one transaction: nothing tells any more which row came first, or together with which.
 */

import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { indexesOf, type Partition, unsampled } from './sql.ts'

/** Another purge of the same table comes first. */
const lockTimeout = '2s'
/** Whoever comes later waits behind us: rather let them through, and come back. */
const shortly = '700ms'
const mostTries = 3
const betweenMs = 300

const heldByOthers = '55P03'

/** All that read and write wait from here on. The parent first, as whoever writes has it first. */
const holdAll = async (client: pg.ClientBase, { table }: Partition): Promise<void> => {
  await client.query(`SET LOCAL lock_timeout = '${shortly}'`)
  for (let tries = 1; ; tries++) {
    await client.query('SAVEPOINT before')
    try {
      await client.query(`LOCK TABLE ONLY records, ONLY ${table} IN ACCESS EXCLUSIVE MODE`)
      return
    } catch (error) {
      if (tries === mostTries || (error as pg.DatabaseError).code !== heldByOthers) throw error
      await client.query('ROLLBACK TO before')
      await pause(betweenMs)
    }
  }
}

/** A row is the same by its tag; those of earlier versions have none. */
const same = `t.id = f.id AND t.version = f.version
  AND (t.tag = f.tag OR (t.tag IS NULL AND f.tag IS NULL AND t.body = f.body))`

/** Beside those who read and write, who wait only while what they changed meanwhile is brought over. */
const writeAnew = async (client: pg.ClientBase, partition: Partition): Promise<void> => {
  const { table, name, collection } = partition
  const fresh = { ...partition, table: pg.escapeIdentifier(`${name}_anew`) }
  const key = pg.escapeIdentifier(`${name}_pkey`)
  const value = pg.escapeLiteral(collection.name)
  const indexes = indexesOf(fresh)
  await client.query('BEGIN')
  await client.query(`SET LOCAL lock_timeout = '${lockTimeout}'`)
  await client.query(`LOCK TABLE ONLY ${table} IN SHARE UPDATE EXCLUSIVE MODE`)
  await client.query(`CREATE TABLE ${fresh.table} (LIKE ${table}, CHECK (collection = ${value}))`)
  await client.query(unsampled(fresh))
  await client.query(`INSERT INTO ${fresh.table} SELECT * FROM ${table} ORDER BY id`)
  // Their names are free for the new ones; nobody else sees that before the end.
  for (const old of [...indexes.map(({ name }) => name), `${name}_pkey`])
    await client.query(
      `ALTER INDEX ${pg.escapeIdentifier(old)} RENAME TO ${pg.escapeIdentifier(`${old}_old`)}`,
    )
  // Built behind the rows it takes a quarter of the time.
  await client.query(`ALTER TABLE ${fresh.table} ADD CONSTRAINT ${key} PRIMARY KEY (collection, id)`)
  for (const { sql } of indexes) await client.query(sql)
  await holdAll(client, partition)
  await client.query(`DELETE FROM ${fresh.table} f WHERE NOT EXISTS (SELECT FROM ${table} t WHERE ${same})`)
  await client.query(`INSERT INTO ${fresh.table} SELECT * FROM ${table} t
    WHERE NOT EXISTS (SELECT FROM ${fresh.table} f WHERE f.id = t.id) ORDER BY id`)
  await client.query(`ALTER TABLE records DETACH PARTITION ${table}`)
  await client.query(`DROP TABLE ${table}`)
  await client.query(`ALTER TABLE ${fresh.table} RENAME TO ${pg.escapeIdentifier(name)}`)
  await client.query(`ALTER TABLE records ATTACH PARTITION ${table} FOR VALUES IN (${value})`)
  await client.query('COMMIT')
}

export const purgeTables = async (
  client: pg.ClientBase,
  schema: string,
  partitions: readonly Partition[],
): Promise<void> => {
  await client.query(`SET search_path = ${pg.escapeIdentifier(schema)}`)
  for (const partition of partitions) await writeAnew(client, partition)
}
