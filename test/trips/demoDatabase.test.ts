/** The demo on PostgreSQL: it works as on the embedded store, and leaves alone what is not its own. */

import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readFlags } from '../../src/cli/demo/flags.ts'
import { insert } from '../../src/core/store.ts'
import { takeForDemo } from '../../src/edges/store/postgres/demo.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { noteCollections, notes } from '../edges/store/notes.ts'
import { demoFolder, endDemos, runDemo, startDemo } from '../support/demo.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterEach(endDemos)
afterAll(() => server.stop())

const inside = async (url: string, sql: string) => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(sql)
  await client.end()
}

const openNotes = (url: string) => openPostgresStore({ url, collections: noteCollections })

describe('a database that the demo is given', () => {
  it('is taken when it is empty, and again when it is the demo’s, with all that is in it', async () => {
    const url = await server.newDatabase()
    expect(await takeForDemo(url, false)).toBeNull()
    const store = await openNotes(url)
    await store.write([insert(notes, { id: 'one' })])
    expect(await takeForDemo(url, false)).toBeNull()
    expect(await takeForDemo(url, true)).toBe('in-use')
    expect(await store.get(notes, 'one')).not.toBeNull()
    await store.close()
    expect(await takeForDemo(url, true)).toBeNull()
    const fresh = await openNotes(url)
    expect(await fresh.get(notes, 'one')).toBeNull()
    await fresh.close()
  })

  it.each([false, true])(
    'is left alone when somebody has something else in it (--fresh: %s)',
    async fresh => {
      const [other, real, beside] = [
        await server.newDatabase(),
        await server.newDatabase(),
        await server.newDatabase(),
      ]
      await inside(other, 'CREATE TABLE journal (line text)')
      await (await openNotes(real)).close()
      await takeForDemo(beside, false)
      await inside(beside, 'CREATE SCHEMA theirs; CREATE TABLE theirs.own (line text)')
      for (const url of [other, real, beside]) expect(await takeForDemo(url, fresh)).toBe('foreign')
    },
  )
})

it('the demo starts on PostgreSQL, says whose it is not, and has its rows when it starts again', async () => {
  const url = await server.newDatabase()
  const folder = demoFolder()
  const first = await startDemo({ playground: false, database: url, dir: folder.dir })
  const people = await first.rowsOf('people')
  expect(people).toBeGreaterThan(10)
  await first.stop()
  const again = await startDemo({ playground: false, database: url, dir: folder.dir })
  expect(await again.rowsOf('people')).toBe(people)
  await again.stop()
  const theirs = await server.newDatabase()
  await inside(theirs, 'CREATE TABLE journal (line text)')
  const refused = runDemo(['--no-playground', '--port', '0', '--data', folder.dir, '--database', theirs])
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toContain('holds something that is no demo, so it is left alone. Make an empty one')
  expect(refused.said()).not.toContain('postgres:postgres')
  folder.remove()
}, 60_000)

it('only the address of a PostgreSQL is one', () => {
  expect(readFlags(['--database', 'postgres://127.0.0.1/demo'])).toMatchObject({
    database: 'postgres://127.0.0.1/demo',
  })
  for (const wrong of ['mysql://127.0.0.1/demo', 'demo', 'postgres://']) {
    expect(readFlags(['--database', wrong])).toBeNull()
  }
})

it('the folder of a demo goes with the test that made it, also where it did not come to take it away', () => {
  const [mine, forgotten] = [demoFolder(), demoFolder()]
  for (const { dir } of [mine, forgotten]) mkdirSync(dir)
  mine.remove()
  endDemos()
  for (const { dir } of [mine, forgotten]) expect(existsSync(path.dirname(dir))).toBe(false)
})
