/** Lists and tallies as SQL. */

import type { Condition, Search } from '../query.ts'
import { fieldSql, type Partition, timeSql } from './sql.ts'

export type Sql = { readonly text: string; readonly values: readonly unknown[] }

const conditionSql = ({ field, values }: Condition, place: number): { sql: string; value: unknown } => {
  const [only] = values
  // `=` keeps the order of the index, `ANY` may not.
  if (values.length === 1)
    return { sql: `${fieldSql(field)} = $${place}::jsonb`, value: JSON.stringify(only) }
  const oneOf = values.map(value => JSON.stringify(value))
  return { sql: `${fieldSql(field)} = ANY($${place}::jsonb[])`, value: oneOf }
}

const whereSql = ({ collection }: Partition, { conditions, range }: Search): Sql => {
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
  return { text: parts.length === 0 ? '' : ` WHERE ${parts.join(' AND ')}`, values }
}

export const listSql = (
  partition: Partition,
  search: Search,
  { order, limit }: { readonly order: 'oldest' | 'newest'; readonly limit: number },
): Sql => {
  const where = whereSql(partition, search)
  const direction = order === 'oldest' ? 'ASC' : 'DESC'
  const time = timeSql(partition.collection)
  const by = [...(time === null ? [] : [time]), 'id'].map(key => `${key} ${direction}`).join(', ')
  const text = `SELECT version, body FROM ${partition.table}${where.text} ORDER BY ${by} LIMIT ${limit}`
  return { text, values: where.values }
}

export const tallySql = (partition: Partition, by: readonly string[], search: Search): Sql => {
  const where = whereSql(partition, search)
  const keys = by.length === 0 ? `'[]'::jsonb` : `jsonb_build_array(${by.map(fieldSql).join(', ')})`
  const text = `SELECT ${keys} AS key, count(*)::int AS count FROM ${partition.table}${where.text} GROUP BY 1`
  return { text, values: where.values }
}
