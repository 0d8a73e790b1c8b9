/** Points that an earlier version dated, and ballots that lie as they were cast, say nothing of each other any more. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { type Collection, insert, type OpenStore, type Row } from '../../src/core/store.ts'
import { partitionOf } from '../../src/edges/store/postgres/sql.ts'
import { ballots, points, suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import { engines, putOldStore } from '../support/oldStore.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { storeFiles } from '../support/storeDirs.ts'
import { startTrust } from '../support/trust.ts'

vi.setConfig({ testTimeout: 60_000 })

let server: TestPostgres

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(() => server.stop())

const workshop = 'hud:staff:9'
const cast = ['samir', 'kari', 'jonas']

const asBefore = async (store: OpenStore) => {
  for (const [nth, person] of cast.entries()) {
    const day = `2026-11-1${nth}`
    const ballot = { id: `${workshop}:${person}`, workshop, person: id<'person'>(person) }
    const point = { id: `point-${9 - nth}`, workshop, suggestion: 'quiet', day }
    const suggestion = { id: `told-${9 - nth}`, workshop, question: 'today', text: 'Ro', out: false, day }
    await store.write([
      insert(ballots, ballot),
      insert(points as unknown as Collection<Row>, point as Row),
      insert(suggestions as unknown as Collection<Row>, suggestion as Row),
    ])
  }
}

const inFiles = async (dataDir: string) => {
  const files = await storeFiles(dataDir)
  const texts = await Promise.all(files.map(file => readFile(join(dataDir, file), 'utf8')))
  return texts.join('\n').split('\n')
}

const inDatabase = async (connectionString: string) => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const tables = [ballots, points, suggestions].map(one => partitionOf('dult', one).table)
  const found: string[] = []
  // A connection takes one question after the other.
  for (const table of tables) {
    const { rows } = await client.query<{ body: object }>(`SELECT body FROM ${table} ORDER BY ctid`)
    found.push(...rows.map(({ body }) => JSON.stringify(body)))
  }
  await client.end()
  return found
}

it.each(engines)('in %s', async engine => {
  const { config, at, open } = await putOldStore(engine, server)
  const before = await open()
  await asBefore(before)
  await before.close()
  const trust = await startTrust({ store: await open(), at, seeded: false })
  for (const { name } of [points, suggestions]) {
    const rows = await trust.store.list<Row>({ name, index: [] }, { limit: 99 })
    expect(rows.filter(row => 'day' in row)).toEqual([])
    expect(rows.length).toBeGreaterThanOrEqual(cast.length)
  }
  await trust.app.tick()
  const lines = engine === 'file' ? await inFiles(config.dataDir) : await inDatabase(config.databaseUrl ?? '')
  const tells = lines.filter(line => line.includes(`"${workshop}"`))
  expect(tells.length).toBe(3 * cast.length)
  expect(tells.filter(line => line.includes('2026-11-1'))).toEqual([])
  const names = tells.flatMap(line => /hud:staff:9:(\w+)/.exec(line)?.[1] ?? [])
  expect(names).toEqual(cast.toSorted())
  await trust.close()
})
