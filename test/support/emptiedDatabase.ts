/** One PostgreSQL for a whole test file, opened once and emptied for each who asks: opening one takes longer than most tests. */

import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { OpenStore } from '../../src/core/store.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { collections } from '../../src/features.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

/** A busy machine holds a server up for longer than anybody in a chat would wait: that is tried elsewhere, on purpose. */
const patienceMs = 30_000

export const emptiedDatabase = (): (() => Promise<OpenStore>) => {
  let server: TestPostgres
  let database: OpenStore
  let beside: pg.Client
  beforeAll(async () => {
    server = await startPostgres()
    database = await openPostgresStore({ url: server.url, collections, patienceMs })
    beside = new pg.Client(server.url)
    await beside.connect()
  })
  afterAll(async () => {
    await beside.end()
    await database.close()
    await server.stop()
  })
  return async () => {
    const { rows } = await beside.query(
      "SELECT 'dult.' || tablename AS name FROM pg_tables WHERE schemaname = 'dult' AND tablename LIKE 'records_%'",
    )
    await beside.query(rows.map(({ name }) => `DELETE FROM ${name}`).join('; '))
    return { ...database, close: async () => {} }
  }
}
