/** Lists and tallies as SQL. */

import type { Condition, ListSearch, Search } from '../query.ts'
import { fieldSql, type Partition, timeSql } from './sql.ts'

export type Sql = { readonly text: string; readonly values: readonly unknown[] }

const conditionSql = ({ field, values }: Condition, place: number): { sql: string; value: unknown } => {
  if (field === 'id')
    return { sql: `id = ANY($${place}::text[])`, value: values.filter(value => typeof value === 'string') }
  const [only] = values
  // `=` keeps the order of the index, `ANY` may not.
  if (values.length === 1)
    return { sql: `${fieldSql(field)} = $${place}::jsonb`, value: JSON.stringify(only) }
  const oneOf = values.map(value => JSON.stringify(value))
  return { sql: `${fieldSql(field)} = ANY($${place}::jsonb[])`, value: oneOf }
}

const whereSql = ({ collection }: Partition, { conditions, range }: Search) => {
  const parts: string[] = []
  const values: unknown[] = []
  for (const condition of conditions) {
    const { sql, value } = conditionSql(condition, values.length + 1)
    parts.push(sql)
    values.push(value)
  }
  const time = timeSql(collection)
  if (range !== null && time !== null) {
    values.push(range.from)
    parts.push(`${time} > ''`, `${time} >= $${values.length}`)
    if (range.to !== null) parts.push(`${time} < $${values.push(range.to)}`)
  }
  return { parts, values }
}

/** Row by row, so that the server starts in the index where the last page ended. */
const behindSql = ({ collection }: Partition, { after, order }: ListSearch, place: number) => {
  if (after === null) return { parts: [], values: [] }
  const time = timeSql(collection)
  const side = order === 'oldest' ? '>' : '<'
  if (time === null) return { parts: [`id ${side} $${place}`], values: [after.id] }
  return { parts: [`(${time}, id) ${side} ($${place}, $${place + 1})`], values: [after.time, after.id] }
}

const clause = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : ` WHERE ${parts.join(' AND ')}`

export const listSql = (partition: Partition, search: ListSearch): Sql => {
  const where = whereSql(partition, search)
  const behind = behindSql(partition, search, where.values.length + 1)
  const direction = search.order === 'oldest' ? 'ASC' : 'DESC'
  const time = timeSql(partition.collection)
  const by = [...(time === null ? [] : [time]), 'id'].map(key => `${key} ${direction}`).join(', ')
  const text = `SELECT version, body FROM ${partition.table}${clause([...where.parts, ...behind.parts])} ORDER BY ${by} LIMIT ${search.limit}`
  return { text, values: [...where.values, ...behind.values] }
}

export const tallySql = (partition: Partition, by: readonly string[], search: Search): Sql => {
  const where = whereSql(partition, search)
  const keys = by.length === 0 ? `'[]'::jsonb` : `jsonb_build_array(${by.map(fieldSql).join(', ')})`
  const text = `SELECT ${keys} AS key, count(*)::int AS count FROM ${partition.table}${clause(where.parts)} GROUP BY 1`
  return { text, values: where.values }
}
