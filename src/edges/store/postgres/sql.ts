/** The names and expressions that queries and indexes must spell alike, or the index is of no use. */

import { createHash } from 'node:crypto'
import pg from 'pg'
import type { AnyCollection } from '../../../core/store.ts'

export type Partition = {
  readonly collection: AnyCollection
  readonly name: string
  /** With its schema, quoted. */
  readonly table: string
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

export const partitionOf = (schema: string, collection: AnyCollection): Partition => {
  const plain = /^[a-z][a-z0-9_-]{0,40}$/.test(collection.name)
  const name = `records_${plain ? collection.name : hash(collection.name)}`
  return { collection, name, table: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}` }
}

/** A field that is missing counts as null, as it does in memory. */
export const fieldSql = (field: string): string => `coalesce(body->${pg.escapeLiteral(field)}, 'null'::jsonb)`

export const timeSql = ({ time }: AnyCollection): string | null =>
  time === undefined ? null : `(coalesce(body->>${pg.escapeLiteral(time)}, '') COLLATE "C")`

/** The server takes no samples for its planner of what may name somebody or be their words: no purge would find them. */
export const unsampled = ({ table }: Partition): string =>
  `ALTER TABLE ${table} ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN body SET STATISTICS 0, ALTER COLUMN tag SET STATISTICS 0`

/** Codes of a few values each, which it must know to choose well. Whatever else is indexed may be a person or a word. */
const sampled: ReadonlySet<string> = new Set([
  'kind',
  'month',
  'series',
  'state',
  'status',
  'takenBack',
  'unit',
])

/** The indexes that a collection's declaration asks for, named by what they say. */
export const indexesOf = ({ collection, table }: Partition): { name: string; sql: string }[] => {
  const time = timeSql(collection)
  const order = time === null ? 'id' : `${time}, id`
  const keys = collection.index.map(field => ({
    isSampled: sampled.has(field),
    columns: `(${fieldSql(field)}), ${order}`,
  }))
  const all = time === null ? keys : [{ isSampled: true, columns: order }, ...keys]
  return all.map(({ isSampled, columns }) => {
    const name = `ix_${hash(`${collection.name} ${columns}`)}`
    const sql = `CREATE INDEX ${name} ON ${table} (${columns})`
    return { name, sql: isSampled ? sql : `${sql}; ALTER INDEX ${name} ALTER COLUMN 1 SET STATISTICS 0` }
  })
}
