/** Whatever the network does, a write that was told as stored is there once, and one that is there is told as stored. */

import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insert, numbered, type OpenStore, remove, update } from '../../../src/core/store.ts'
import { openPostgresStore } from '../../../src/edges/store/postgres.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { startTcpProxy } from '../../support/tcpProxy.ts'
import { heads, noteCollections, notes } from './notes.ts'
import { openedForEach } from './opened.ts'

let server: TestPostgres
let proxy: Awaited<ReturnType<typeof startTcpProxy>>
beforeAll(async () => {
  server = await startPostgres()
  proxy = await startTcpProxy(server.url)
})
afterAll(async () => {
  proxy.stop()
  await server.stop()
})

let schema = ''
/** One that goes through the weather, and one that sits beside the server. */
let far: OpenStore
let near: OpenStore
const openFar = openedForEach(() =>
  openPostgresStore({ url: proxy.url, schema, collections: noteCollections }),
)
const openNear = openedForEach(() =>
  openPostgresStore({ url: server.url, schema, collections: noteCollections }),
)
beforeEach(async () => {
  schema = server.newSchema()
  far = await openFar()
  near = await openNear()
})

const theWrite = 'write_records'
const theCommit = 'COMMIT\0'
const insertsNote = (store: OpenStore, id: string) => store.write([insert(notes, { id })])
const numberedNote = (store: OpenStore, id: string) =>
  store.write([numbered('notes', ordinal => insert(notes, { id, kind: ordinal }))])
/** Under an id that the number is in: done twice, it would be there twice. */
const numberedById = (store: OpenStore) =>
  store.write([numbered('notes', ordinal => insert(notes, { id: `number-${ordinal}`, kind: ordinal }))])
const kinds = async () => (await near.list(notes, { limit: 100 })).map(({ kind }) => kind).sort()

describe('a write whose answer is lost', () => {
  test('is there, and told as written', async () => {
    const lost = proxy.loseAnswer(theWrite)
    expect(await insertsNote(far, 'one')).toEqual({ written: true })
    await lost
    expect(await near.get(notes, 'one')).toEqual({ id: 'one', version: 1 })
  })

  test('is told as written also where others have changed one of its rows since', async () => {
    await near.write([insert(heads, { id: 'head', count: 1 })])
    const before = await far.get(heads, 'head')
    const lost = proxy.loseAnswer(theWrite)
    const writing = far.write([
      update(heads, { id: 'head', count: 2, version: 1 }),
      insert(notes, { id: 'one' }),
    ])
    await lost
    await near.write([update(heads, { id: 'head', count: 3, version: 2 })])
    expect(before?.version).toBe(1)
    expect(await writing).toEqual({ written: true })
    expect(await near.get(heads, 'head')).toEqual({ id: 'head', count: 3, version: 3 })
  })

  test('is told as written where it took rows away', async () => {
    await insertsNote(near, 'one')
    const lost = proxy.loseAnswer(theWrite)
    expect(await far.write([remove(notes, { id: 'one', version: 1 })])).toEqual({ written: true })
    await lost
    expect(await near.get(notes, 'one')).toBeNull()
  })

  test('keeps its number, and others get the next', async () => {
    const lost = proxy.loseAnswer(theCommit)
    const writing = numberedById(far)
    await lost
    await numberedNote(near, 'beside')
    expect(await writing).toEqual({ written: true })
    expect(await kinds()).toEqual([1, 2])
  })
})

describe('a write that the server never heard of', () => {
  test('is sent again', async () => {
    const lost = proxy.loseQuestion(theWrite)
    expect(await insertsNote(far, 'one')).toEqual({ written: true })
    await lost
  })

  test('is not taken for the very same of somebody else', async () => {
    await near.write([insert(heads, { id: 'head', count: 1 })])
    const change = update(heads, { id: 'head', count: 2, version: 1 })
    const lost = proxy.loseQuestion(theWrite)
    const writing = far.write([change])
    await lost
    await near.write([change])
    expect(await writing).toEqual({ written: false, conflict: { collection: 'heads', id: 'head' } })
  })

  test('takes a new number where others were given its own', async () => {
    const lost = proxy.loseQuestion(theCommit)
    const writing = numberedById(far)
    await lost
    await numberedNote(near, 'beside')
    expect(await writing).toEqual({ written: true })
    expect(await kinds()).toEqual([1, 2])
  })
})

describe('a peer that falls silent', () => {
  test('is left for another, by whatever was asked of it', async () => {
    await Promise.all(Array.from({ length: 5 }, () => far.get(notes, 'one')))
    proxy.swallow()
    const calls = [far.get(notes, 'one'), insertsNote(far, 'two'), numberedNote(far, 'three')]
    expect(await Promise.all(calls)).toEqual([null, { written: true }, { written: true }])
  }, 20_000)

  test('in the middle of a numbered write holds up the others only until the server has had enough of it', async () => {
    await numberedNote(near, 'first')
    let isOver = false
    const frozen = proxy.freeze('pg_advisory_xact_lock')
    const writing = numberedNote(far, 'frozen').finally(() => {
      isOver = true
    })
    await frozen
    expect(await numberedNote(near, 'beside')).toEqual({ written: true })
    expect(isOver).toBe(false)
    expect(await writing).toEqual({ written: true })
    expect(await kinds()).toEqual([1, 2, 3])
  }, 20_000)
})

describe('a server that stays away', () => {
  const open = openedForEach(() =>
    openPostgresStore({ url: proxy.url, schema, collections: noteCollections, patienceMs: 200 }),
  )
  afterEach(() => proxy.refuse(false))

  test('leaves open whether what it was asked is done, and whoever asks again is told', async () => {
    const store = await open()
    const lost = proxy.loseAnswer(theWrite)
    const writing = insertsNote(store, 'one').catch(fault => fault)
    await lost
    proxy.refuse(true)
    expect(await writing).toMatchObject({ code: 'store.unreachable', facts: { unsure: true } })
    proxy.refuse(false)
    expect(await insertsNote(store, 'one')).toMatchObject({ written: false })
    expect(await near.list(notes, { limit: 9 })).toHaveLength(1)
  })

  test('has done nothing of what it never heard', async () => {
    const store = await open()
    proxy.refuse(true)
    const fault = await insertsNote(store, 'one').catch(fault => fault)
    expect(fault).toMatchObject({ code: 'store.unreachable', facts: { unsure: false } })
    proxy.refuse(false)
    expect(await insertsNote(store, 'one')).toEqual({ written: true })
  })
})

describe('a server that is set up by others', () => {
  const open = openedForEach(() =>
    openPostgresStore({ url, collections: noteCollections, maxConnections: 2 }),
  )
  let url = ''
  let admin: pg.Client
  beforeEach(async () => {
    url = await server.newDatabase()
    admin = new pg.Client(url)
    await admin.connect()
  })
  afterEach(() => admin.end())
  const set = (what: string) => admin.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} ${what}`)

  test('does not choose what a write sees', async () => {
    await set(`SET default_transaction_isolation = 'serializable'`)
    const store = await open()
    // Beside one of these, the server remembers what others of the kind have read.
    await admin.query('BEGIN ISOLATION LEVEL SERIALIZABLE')
    await admin.query('SELECT count(*) FROM dult.migrations')
    await insertsNote(store, 'one')
    await numberedNote(store, 'two')
    const { rows } = await admin.query(
      `SELECT FROM pg_locks WHERE mode = 'SIReadLock' AND relation::regclass::text LIKE '%records%'`,
    )
    expect(rows).toEqual([])
  })

  test('is waited for while it takes no writes, as after a failover', async () => {
    const store = await open()
    await set('SET default_transaction_read_only = on')
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'dult' AND datname = current_database()`)
    const writing = insertsNote(store, 'one')
    const isReady = await store.ready().then(
      () => true,
      ({ code }) => code,
    )
    expect(isReady).not.toBe(true)
    await set('RESET default_transaction_read_only')
    expect(await writing).toEqual({ written: true })
    await store.ready()
  })

  test('is found again by who only asks whether it is ready, as soon as it takes writes', async () => {
    const store = await open()
    await set('SET default_transaction_read_only = on')
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'dult' AND datname = current_database()`)
    const isReady = () =>
      store.ready().then(
        () => true,
        () => false,
      )
    // A connection that was opened meanwhile keeps for its life what it was told then.
    expect([await isReady(), await isReady()]).toEqual([false, false])
    await set('RESET default_transaction_read_only')
    expect(await isReady()).toBe(true)
  })

  test('with a full disk is told as unwritable, and as not ready until a write goes through', async () => {
    const store = await open()
    // What the server says when it finds no room for a row.
    await admin.query(`CREATE FUNCTION dult.no_room() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`)
    const { rows } = await admin.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'dult'::regnamespace AND relname LIKE '%notes%' AND relkind = 'r'`,
    )
    const table = `dult.${rows[0]?.relname}`
    await admin.query(
      `CREATE TRIGGER no_room BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION dult.no_room()`,
    )
    await expect(insertsNote(store, 'one')).rejects.toMatchObject({ code: 'store.unwritable' })
    await expect(store.ready()).rejects.toMatchObject({ code: 'store.unwritable' })
    await admin.query(`DROP TRIGGER no_room ON ${table}`)
    expect(await insertsNote(store, 'one')).toEqual({ written: true })
    await store.ready()
  })

  test('gives two connections to three hundred who ask at once', async () => {
    const store = await open()
    const asked = Array.from({ length: 300 }, (_, n) => (n % 2 ? numberedNote : insertsNote)(store, `n${n}`))
    expect((await Promise.all(asked)).filter(({ written }) => written)).toHaveLength(300)
  }, 20_000)
})
