/** The PostgreSQL store keeps the contract on a real server, also between processes and over lost connections. */

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insert, type OpenStore, update } from '../../../src/core/store.ts'
import { openPostgresStore } from '../../../src/edges/store/postgres.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { storeContract } from './contract.ts'
import { numberOne } from './contract-crowds.ts'
import { heads, noteAt, noteCollections, notes } from './notes.ts'
import { openedForEach } from './opened.ts'

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const openIn = (schema: string): Promise<OpenStore> =>
  openPostgresStore({ url: server.url, schema, collections: noteCollections })

storeContract({ name: 'PostgreSQL', open: () => openIn(server.newSchema()), histories: 25 })

describe('several processes on one PostgreSQL', () => {
  let schema = ''
  const open = openedForEach(() => openIn(schema))
  const openTwo = async () => {
    schema = server.newSchema()
    return Promise.all([open(), open()])
  }

  test('two that open an empty database at once both find it ready', async () => {
    const [one, two] = await openTwo()
    await one.write([insert(notes, noteAt(1))])
    expect(await two.get(notes, 'n0001')).toEqual({ ...noteAt(1), version: 1 })
  })

  test('numbers taken by both have no gap and no double', async () => {
    const [one, two] = await openTwo()
    const takers = Array.from({ length: 80 }, (_, n) => numberOne(n % 2 ? one : two, `w${n}`))
    await Promise.all(takers)
    const rows = await two.list(notes, { limit: 100 })
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(80)
    expect(await one.get(heads, 'notes')).toMatchObject({ count: 80, version: 80 })
  }, 60_000)

  test('rows inserted crosswise by both never end in a deadlock', async () => {
    const [one, two] = await openTwo()
    for (let round = 0; round < 30; round++) {
      const rows = [1, 2, 3, 4].map(n => insert(notes, noteAt(round * 10 + n)))
      const outcomes = await Promise.all([one.write(rows), two.write(rows.toReversed())])
      expect(outcomes.filter(({ written }) => written)).toHaveLength(1)
    }
  }, 60_000)

  test('a store goes on after the server cut all its connections', async () => {
    schema = server.newSchema()
    const store = await open()
    await store.write([insert(notes, noteAt(1))])
    const admin = new pg.Client(server.url)
    await admin.connect()
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dult'`
    const { rowCount } = await admin.query(cut)
    await admin.end()
    expect(rowCount).toBeGreaterThan(0)
    expect(await store.get(notes, 'n0001')).toMatchObject({ version: 1 })
    expect(await store.write([update(notes, { ...noteAt(1), version: 1 })])).toEqual({ written: true })
    await store.ready()
  })

  test('a write whose connection the server cuts while it waits is tried again', async () => {
    schema = server.newSchema()
    const store = await open()
    await store.write([insert(notes, noteAt(1))])
    const admin = new pg.Client(server.url)
    await admin.connect()
    await admin.query('BEGIN')
    await admin.query(`SELECT 1 FROM ${schema}.records FOR UPDATE`)
    const writing = store.write([update(notes, { ...noteAt(1), version: 1 })])
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'dult' AND wait_event_type = 'Lock'`
    const watcher = new pg.Client(server.url)
    await watcher.connect()
    while ((await watcher.query(cut)).rowCount === 0) expect(await store.get(notes, 'n0001')).not.toBeNull()
    await watcher.end()
    await admin.query('ROLLBACK')
    await admin.end()
    expect(await writing).toEqual({ written: true })
    expect(await store.get(notes, 'n0001')).toMatchObject({ version: 2 })
  })

  test('a database of a newer program is left alone', async () => {
    schema = server.newSchema()
    await open()
    const admin = new pg.Client(server.url)
    await admin.connect()
    await admin.query(`INSERT INTO ${schema}.migrations (name) VALUES ('999-later.sql')`)
    await admin.end()
    await expect(openIn(schema)).rejects.toMatchObject({ code: 'store.format' })
  })

  test('a field that is declared later is indexed when the store is opened again', async () => {
    schema = server.newSchema()
    const store = await open()
    await store.write([insert(notes, noteAt(1, { text: 'found' }))])
    const later = { ...notes, index: [...notes.index, 'text' as const] }
    const again = await openPostgresStore({ url: server.url, schema, collections: [later] })
    expect(await again.list(later, { where: { text: 'found' }, limit: 1 })).toHaveLength(1)
    await again.close()
  })

  test('a server that is not there is a fault', async () => {
    const url = 'postgres://postgres:postgres@127.0.0.1:1/postgres'
    const opening = openPostgresStore({ url, collections: noteCollections })
    await expect(opening).rejects.toMatchObject({ code: 'store.unreachable' })
  })
})
