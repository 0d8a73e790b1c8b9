/** A write with numbered rows: whoever comes first to a counter holds it until their write is done or given up. */

import type pg from 'pg'
import { type Change, type Counter, counters, type PlainChange, type Read } from '../../../core/store.ts'
import { countersOf, giveNumbers } from '../numbers.ts'
import type { Step } from '../steps.ts'

type Send = (client: pg.PoolClient, changes: readonly PlainChange[]) => Promise<Step | null>

type Body = { readonly id: string; readonly version: number; readonly body: Counter }

/** Always in the same order, or two writes could wait for each other. Answered before the counters are read. */
const hold = (client: pg.PoolClient, schema: string, ids: readonly string[]) =>
  client.query(
    'SELECT pg_advisory_xact_lock(hashtextextended($1 || id, 0)) FROM unnest($2::text[]) AS c (id)',
    [`${schema}.${counters.name}.`, ids],
  )

const within = async (client: pg.PoolClient, table: string, changes: readonly Change[], send: Send) => {
  const ids = countersOf(changes)
  await client.query('BEGIN')
  await hold(client, table, ids)
  const { rows } = await client.query<Body>(`SELECT id, version, body FROM ${table} WHERE id = ANY($1)`, [
    ids,
  ])
  const latest = new Map(
    rows.map(({ id, version, body }): [string, Read<Counter>] => [id, { ...body, version }]),
  )
  const conflict = await send(
    client,
    giveNumbers(changes, id => latest.get(id) ?? null),
  )
  await client.query(conflict === null ? 'COMMIT' : 'ROLLBACK')
  return conflict
}

export const writeNumbered = async (
  pool: pg.Pool,
  table: string,
  changes: readonly Change[],
  send: Send,
): Promise<Step | null> => {
  const client = await pool.connect()
  try {
    const conflict = await within(client, table, changes, send)
    client.release()
    return conflict
  } catch (error) {
    // Closed rather than given back: whatever the transaction held goes with the connection.
    client.release(true)
    throw error
  }
}
