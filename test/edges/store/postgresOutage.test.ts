/** A database that drops its connections fails the calls of that moment, with the store's fault, and nothing else. */

import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insert, numbered, type OpenStore } from '../../../src/core/store.ts'
import { openPostgresStore } from '../../../src/edges/store/postgres.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { noteCollections, notes } from './notes.ts'
import { openedForEach } from './opened.ts'

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

let schema = ''
let store: OpenStore
const open = openedForEach(() =>
  openPostgresStore({ url: server.url, schema, collections: noteCollections, patienceMs: 1_000 }),
)
beforeEach(async () => {
  schema = server.newSchema()
  store = await open()
})

/** Somebody else at the same database, whom its going does not disturb. */
const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client(server.url)
  client.on('error', () => {})
  await client.connect()
  return client
}

const numberedNote = (id: string) =>
  store.write([numbered('notes', ordinal => insert(notes, { id, kind: ordinal }))])

const calls = {
  'a read': () => store.get(notes, 'other'),
  'a write': () => store.write([insert(notes, { id: 'other' })]),
  'a numbered write': () => numberedNote('numbered'),
}

const ours = `FROM pg_stat_activity WHERE application_name = 'dult'`
const waits = `AND wait_event_type = 'Lock'`

/** Asks until some of our connections are like that. */
const found = async (by: pg.Client, select: string): Promise<void> => {
  while ((await by.query(select)).rowCount === 0);
}

/** Begins a call that waits for a lock, in the middle of its transaction when it has one, and lets `befall` happen. */
const befallWaiting = async (
  call: () => Promise<unknown>,
  befall: (admin: pg.Client) => Promise<unknown>,
) => {
  const [holder, admin] = await Promise.all([connect(), connect()])
  await holder.query(`BEGIN; LOCK TABLE ${schema}.records IN ACCESS EXCLUSIVE MODE`)
  const outcome = call().then(
    () => 'done',
    (error: { readonly code?: string }) => error.code,
  )
  await found(admin, `SELECT ${ours} ${waits}`)
  await befall(admin)
  await Promise.all([holder.end(), admin.end()])
  return outcome
}

/** The next calls work, and no number is missing. */
const goesOn = async (): Promise<void> => {
  await store.ready()
  await numberedNote('last')
  const kinds = (await store.list(notes, { limit: 1_000 })).flatMap(({ kind }) => kind ?? [])
  expect(kinds.sort((a, b) => Number(a) - Number(b))).toEqual(kinds.map((_, nth) => nth + 1))
}

describe('a connection that the server cuts', () => {
  const cut = `SELECT pg_terminate_backend(pid) ${ours}`

  test('is replaced when it was idle', async () => {
    await numberedNote('first')
    const admin = await connect()
    await found(admin, `${cut} AND state = 'idle'`)
    await admin.end()
    await goesOn()
  })

  test('is replaced when it was idle and nobody had noticed yet', async () => {
    for (let nth = 0; nth < 20; nth += 1) {
      await store.ready()
      const admin = await connect()
      // Asked in the same breath, before the goodbye of the server is read.
      await Promise.all([admin.query(`${cut} AND state = 'idle'`), store.ready()])
      await admin.end()
    }
  })

  for (const [name, call] of Object.entries(calls)) {
    test(`is replaced under ${name} that waits, which is tried again`, async () => {
      expect(await befallWaiting(call, admin => admin.query(`${cut} ${waits}`))).toBe('done')
      await goesOn()
    })
  }

  test('takes with it at most the numbered write that it was in the middle of', async () => {
    const admin = await connect()
    let cuts = 0
    const cutting = (async () => {
      while (cuts < 30) cuts += (await admin.query(`${cut} AND state = 'idle in transaction'`)).rowCount ?? 0
    })()
    const codes = new Set<unknown>()
    for (let n = 0; cuts < 30; n++) await numberedNote(`n${n}`).catch(({ code }) => codes.add(code))
    await cutting
    await admin.end()
    expect([...codes].filter(code => code !== 'store.unreachable')).toEqual([])
    await goesOn()
  })
})

describe('a server that crashes', () => {
  const crash = () => server.crash()

  test('is found again by a store that was idle', async () => {
    await numberedNote('first')
    await crash()
    await expect(store.ready()).rejects.toMatchObject({ code: 'store.unreachable' })
    await server.restart()
    await goesOn()
  })

  for (const [name, call] of Object.entries(calls)) {
    test(`fails ${name} that waits, and the next one works when it is back`, async () => {
      expect(await befallWaiting(call, crash)).toBe('store.unreachable')
      await server.restart()
      await goesOn()
    })
  }
})
