/** After a purge no file of a real PostgreSQL server says any more what was removed: no table, index, sample or side table. */

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Collection,
  counters,
  insert,
  numbered,
  type OpenStore,
  remove,
  update,
} from '../../../src/core/store.ts'
import { openPostgresStore } from '../../../src/edges/store/postgres.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { openedForEach } from './opened.ts'

type Slip = {
  readonly id: string
  readonly person: string
  readonly by: string
  readonly room: string
  readonly unit: string
  readonly at: string
  readonly text: string
}
const slips: Collection<Slip> = { name: 'slips', index: ['person', 'by', 'room', 'unit'], time: 'at' }
const others: Collection<Slip> = { name: 'others', index: ['person'], time: 'at' }
const hidden: Collection<Slip> = { name: 'hidden', index: [], anonymous: true }

let server: TestPostgres
let admin: pg.Client
let schema = ''
const connect = async () => {
  const client = new pg.Client(server.url)
  client.on('error', () => {})
  await client.connect()
  return client
}
beforeAll(async () => {
  server = await startPostgres()
  admin = await connect()
})
afterAll(async () => {
  await admin.end()
  await server.stop()
})

const openHere = () =>
  openPostgresStore({ url: server.url, schema, collections: [slips, others, hidden, counters] })
const open = openedForEach(() => {
  schema = server.newSchema()
  return openHere()
})
const openAgain = openedForEach(openHere)

/** So much that no compression makes it short, and the server puts it aside. */
const long = (word: string) => `${word} ${randomBytes(6_000).toString('base64')}`

const slip = (id: string, more: Partial<Slip> = {}): Slip => ({
  id,
  person: `entra-${id}`,
  by: `writer-${id}`,
  room: `room-${id}`,
  unit: 'hud',
  at: '2026-11-20',
  text: long(`words-of-${id}`),
  ...more,
})

const wordsOf = (id: string) => [
  `key-${id}`,
  ...['entra', 'writer', 'room', 'words-of'].map(what => `${what}-key-${id}`),
  `changed-${id}`,
]

/** Everything that the server has in mind is in its files then, samples for its planner too. */
const written = async () => {
  for (const { name } of [slips, others]) await admin.query(`ANALYZE "${schema}"."records_${name}"`)
  await admin.query('CHECKPOINT')
}

const writeAndRemove = async (store: OpenStore, of: Collection<Slip>, id: string) => {
  await store.write([insert(of, slip(`key-${id}`))])
  await written()
  const row = await store.get(of, `key-${id}`)
  if (row) await store.write([update(of, { ...row, text: `changed-${id}` })])
  await written()
  const changed = await store.get(of, `key-${id}`)
  if (changed) await store.write([remove(of, changed)])
}

test('no file says what was removed or replaced, and all else is there', async () => {
  const store = await open()
  await store.write(Array.from({ length: 40 }, (_, n) => insert(slips, slip(`stays-${n}`))))
  await writeAndRemove(store, slips, 'gone')
  await written()
  expect(await server.holds(wordsOf('gone'))).toEqual(wordsOf('gone'))
  const before = await store.list(slips, { limit: 99 })
  await store.purge()
  await written()
  expect(await server.holds(wordsOf('gone'))).toEqual([])
  expect(await store.list(slips, { limit: 99 })).toEqual(before)
  expect(await store.tally(slips, { by: ['person'], where: { person: 'entra-stays-7' } })).toHaveLength(1)
  expect(await store.write([insert(slips, slip('stays-7'))])).toMatchObject({ written: false })
}, 60_000)

/** Of what the server samples for its planner, what may name somebody or be their words. */
const samples = async () => {
  const sql = `SELECT attname, most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE schemaname = $1`
  const { rows } = await admin.query(sql, [schema])
  return {
    names: JSON.stringify(rows).match(/(entra|writer|room|words-of)-\w+/g),
    units: JSON.stringify(rows),
  }
}

test('a purge takes no samples of those who stay, so that the next one takes all of them away', async () => {
  const store = await open()
  const twice = (id: string) => [slip(`a-${id}`), slip(`b-${id}`)].map(row => ({ ...row, by: id, room: id }))
  const rows = ['writer-stays', 'writer-goes'].flatMap(twice)
  await store.write(rows.map(row => insert(slips, row)))
  await store.purge()
  const { names, units } = await samples()
  expect(names).toBeNull()
  expect(units).toContain('hud')
  for (const row of await store.list(slips, { where: { by: 'writer-goes' }, limit: 9 }))
    await store.write([remove(slips, row)])
  await store.purge()
  await admin.query('CHECKPOINT')
  expect(await server.holds(['writer-goes', 'writer-stays'])).toEqual(['writer-stays'])
}, 60_000)

/** As servers before 17 did where a purge of an earlier version asked them to. */
const sampleAsEarlier = async () => {
  const sql = `SELECT attrelid::regclass AS index FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE relnamespace = to_regnamespace($1) AND relkind = 'i' AND attstattarget = 0`
  const unsampled = (await admin.query<{ index: string }>(sql, [schema])).rows.map(({ index }) => index)
  const all = (statistics: number) =>
    unsampled.map(index => `ALTER INDEX ${index} ALTER COLUMN 1 SET STATISTICS ${statistics}`)
  for (const step of [...all(100), `ANALYZE "${schema}".records_slips`, ...all(0)]) await admin.query(step)
  await admin.query(`DELETE FROM "${schema}".migrations WHERE name LIKE '005%'`)
}

const later = ['writer-later', 'room-later']

const writeAndSample = async (store: OpenStore) => {
  const rows = ['a', 'b'].map(id =>
    slip(id, { person: id, by: 'writer-later', room: 'room-later', text: '' }),
  )
  await store.write(rows.map(row => insert(slips, row)))
  await sampleAsEarlier()
  expect((await samples()).names).toEqual(expect.arrayContaining(later))
}

const takeAway = async (store: OpenStore, of?: readonly string[]) => {
  for (const row of await store.list(slips, { where: { by: 'writer-later' }, limit: 9 }))
    await store.write([remove(slips, row)])
  await store.purge(of)
  await admin.query('CHECKPOINT')
}

test('samples that an earlier version took are of no row any more when this one starts, and gone with what it takes away first', async () => {
  await writeAndSample(await open())
  const store = await openAgain()
  expect((await samples()).names).toBeNull()
  expect(await store.list(slips, { where: { by: 'writer-later' }, limit: 9 })).toHaveLength(2)
  await takeAway(store, ['slips'])
  expect(await server.holds(later)).toEqual([])
}, 60_000)

test('nor does it leave any where it ran beside this one until somebody was forgotten', async () => {
  const store = await open()
  await store.purge(['others'])
  await writeAndSample(store)
  await takeAway(store)
  expect(await server.holds(later)).toEqual([])
}, 60_000)

test('a purge of one collection leaves the others alone', async () => {
  const store = await open()
  await writeAndRemove(store, slips, 'first')
  await writeAndRemove(store, others, 'second')
  await store.purge(['slips'])
  await written()
  expect(await server.holds([...wordsOf('first'), ...wordsOf('second')])).toEqual(wordsOf('second'))
}, 60_000)

test('what others read and write meanwhile is neither lost nor refused', async () => {
  const store = await open()
  const writes = Array.from({ length: 120 }, (_, n) => store.write([insert(slips, slip(`beside-${n}`))]))
  const purges = [store.purge(), store.purge(['slips'])]
  const reads = Array.from({ length: 40 }, () => store.list(slips, { limit: 9 }))
  expect((await Promise.all(writes)).every(outcome => outcome.written)).toBe(true)
  await Promise.all([...purges, ...reads])
  expect(await store.tally(slips, { by: [] })).toEqual([{ key: [], count: 120 }])
}, 60_000)

test('what is changed, removed, made again and numbered meanwhile stays as it became', async () => {
  const store = await open()
  const ids = Array.from({ length: 8 }, (_, n) => `meanwhile-${n}`)
  await store.write(ids.map(id => insert(slips, slip(id, { text: 'first' }))))
  let isOver = false
  const last = new Map(ids.map(id => [id, 'first']))
  const wrong: string[] = []
  const change = async (id: string, nth: number) => {
    for (let round = 0; !isOver; round++) {
      const row = await store.get(slips, id)
      const read = row?.text ?? 'gone'
      if (read !== last.get(id)) wrong.push(`${id}: ${read} for ${last.get(id)}`)
      const text = `round ${round}`
      // Made again it has the version that it had at first.
      if (row && (round + nth) % 2 === 0) await store.write([remove(slips, row)])
      else if (row) await store.write([update(slips, { ...row, text })])
      else await store.write([insert(slips, slip(id, { text }))])
      last.set(id, row && (round + nth) % 2 === 0 ? 'gone' : text)
    }
  }
  const count = async () => {
    while (!isOver)
      await store.write([numbered('slips', ordinal => insert(others, slip(`number-${ordinal}`)))])
  }
  const changing = Promise.all([...ids.map(change), count(), count()])
  for (let round = 0; round < 6; round++) await store.purge()
  isOver = true
  await changing
  const now = new Map((await store.list(slips, { limit: 99 })).map(({ id, text }) => [id, text]))
  for (const id of ids) expect(now.get(id) ?? 'gone').toBe(last.get(id))
  expect(wrong).toEqual([])
  const counted = (await store.list(others, { limit: 100_000 })).length
  expect(await store.get(counters, 'slips')).toMatchObject({ value: counted })
}, 60_000)

test('who holds a table for long makes the purge give up, and nobody else wait for ever', async () => {
  const store = await open()
  await writeAndRemove(store, slips, 'held')
  await admin.query('BEGIN')
  await admin.query(`LOCK TABLE "${schema}".records_slips IN ACCESS SHARE MODE`)
  await expect(store.purge()).rejects.toMatchObject({ code: 'store.unreachable' })
  await admin.query('COMMIT')
  await store.purge()
  await written()
  expect(await server.holds(wordsOf('held'))).toEqual([])
}, 60_000)

test('a server that goes down in the middle of a purge loses nothing, and can be purged again', async () => {
  const store = await open()
  await store.write(Array.from({ length: 60 }, (_, n) => insert(slips, slip(`kept-${n}`))))
  await writeAndRemove(store, slips, 'down')
  const purged = store.purge().catch(() => 'died')
  await server.crash()
  await purged
  await server.restart()
  admin = await connect()
  await store.purge()
  await written()
  expect(await store.tally(slips, { by: [] })).toEqual([{ key: [], count: 60 }])
  expect(await server.holds(wordsOf('down'))).toEqual([])
}, 60_000)

test('anonymous rows lie in no order and come from no transaction that would tell whose they are', async () => {
  const store = await open()
  const ids = ['q', 'c', 'x', 'a', 'm']
  for (const [n, id] of ids.entries()) {
    await store.write([insert(hidden, slip(id)), insert(slips, slip(`voter-${n}`))])
  }
  await store.purge(['hidden'])
  const inFile = async (name: string) =>
    (await admin.query(`SELECT id, xmin::text AS by FROM "${schema}"."records_${name}" ORDER BY ctid`)).rows
  const rows = await inFile('hidden')
  expect(rows.map(({ id }) => id)).toEqual(ids.toSorted())
  expect(new Set(rows.map(({ by }) => by)).size).toBe(1)
  const voters = await inFile('slips')
  expect(voters.filter(({ by }) => by === rows[0]?.by)).toEqual([])
})
