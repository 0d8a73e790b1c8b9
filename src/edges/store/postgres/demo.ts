/** A database that the demo made its own. It writes into no other, and empties none that somebody works with. */

import pg from 'pg'
import { Fault } from '../../../core/errors.ts'

const mark = 'dult-demo'
const schema = 'dult'

/** Why the demo leaves it alone: it holds something else, or may not be emptied now. */
export type Taken = 'foreign' | 'in-use'

/** Whatever is not the server's own: tables, and what else somebody may have made. */
const others = `SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', $1) LIMIT 1`

const ours = `SELECT coalesce(obj_description(oid, 'pg_namespace'), '') AS told FROM pg_namespace WHERE nspname = $1`

const elsewhere = `SELECT FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'dult' AND pid <> pg_backend_pid() LIMIT 1`

const take = async (client: pg.Client, fresh: boolean): Promise<Taken | null> => {
  const { rows: foreign } = await client.query(others, [schema])
  const { rows: known } = await client.query<{ told: string }>(ours, [schema])
  if (foreign.length > 0 || known.some(({ told }) => told !== mark)) return 'foreign'
  if (fresh && (await client.query(elsewhere)).rows.length > 0) return 'in-use'
  if (fresh) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}; COMMENT ON SCHEMA ${schema} IS '${mark}'`)
  return null
}

/** Before the store is opened. `null` where it is the demo's now. */
export const takeForDemo = async (url: string, fresh: boolean): Promise<Taken | null> => {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 30_000,
    })
    client.on('error', () => {})
    await client.connect()
    try {
      return await take(client, fresh)
    } finally {
      await client.end()
    }
  } catch (cause) {
    throw new Fault('store.unreachable', {}, cause)
  }
}
