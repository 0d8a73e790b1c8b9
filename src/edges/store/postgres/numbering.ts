/** A write with numbered rows: whoever comes first to a counter holds it until their write is done or given up. */

import type pg from 'pg'
import { type Change, type Counter, counters, type PlainChange, type Read } from '../../../core/store.ts'
import { countersOf, giveNumbers } from '../numbers.ts'
import type { Step } from '../steps.ts'
import { byKeyMs } from './connections.ts'
import type { Parcel } from './parcel.ts'

type Needs = {
  /** Where the counters are: what their locks are called by. */
  readonly table: string
  /** Where they are read from: as a write has it too, so that whoever holds the whole waits for neither in between. */
  readonly all: string
  readonly pack: (changes: readonly PlainChange[]) => Parcel
  readonly send: (client: pg.PoolClient, parcel: Parcel, isAgain: boolean) => Promise<Step | null>
}

type Body = { readonly id: string; readonly version: number; readonly body: Counter }

const soon = { query_timeout: byKeyMs }

/**
 * Always in the same order, or two writes could wait for each other. Answered before the counters are read; from here
 * on others wait, and nothing may take long.
 */
const hold = (client: pg.PoolClient, table: string, ids: readonly string[]) =>
  client.query({
    ...soon,
    text: `SELECT pg_advisory_xact_lock(hashtextextended($1 || id, 0)),
      set_config('lock_timeout', '800', true), set_config('statement_timeout', '800', true)
      FROM unnest($2::text[]) AS c (id)`,
    values: [`${table}.${counters.name}.`, ids],
  })

/** One try after the other goes through the same function, which remembers what it sent last. */
export const numberedWrite = ({ table, all, pack, send }: Needs, changes: readonly Change[]) => {
  const ids = countersOf(changes)
  let last: Parcel | null = null

  const withNumbers = async (client: pg.PoolClient): Promise<Parcel> => {
    const { rows } = await client.query<Body>({
      ...soon,
      text: `SELECT id, version, body FROM ${all} WHERE collection = $1 AND id = ANY($2)`,
      values: [counters.name, ids],
    })
    const latest = new Map(
      rows.map(({ id, version, body }): [string, Read<Counter>] => [id, { ...body, version }]),
    )
    return pack(giveNumbers(changes, id => latest.get(id) ?? null))
  }

  return async (client: pg.PoolClient, isAgain: boolean): Promise<Step | null> => {
    await client.query({ ...soon, text: 'BEGIN ISOLATION LEVEL READ COMMITTED' })
    await hold(client, table, ids)
    // With its old numbers first: it may have happened, and others get the next ones by now.
    let conflict = last === null || !isAgain ? undefined : await send(client, last, true)
    if (conflict !== null) {
      last = await withNumbers(client)
      conflict = await send(client, last, false)
    }
    await client.query({ ...soon, text: conflict === null ? 'COMMIT' : 'ROLLBACK' })
    return conflict
  }
}
