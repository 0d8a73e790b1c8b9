/** What a patient answers is nobody's: nothing of who sent it lies in the store, the log or the metrics, in either engine. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { update } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { partitionOf } from '../../src/edges/store/postgres/sql.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { sentPages } from '../../src/features/feedback/sentPages.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { collections } from '../../src/features.ts'
import { patientAt } from '../support/patient.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { storeDirs, storeFiles } from '../support/storeDirs.ts'
import { startTrust, type Trust } from '../support/trust.ts'

describe('nothing of who answered', () => {
  const newDir = storeDirs()
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  const traces = ['203.0.113.77', 'Zvartbakk-Agent', 'zvart.example', 'zvartkake', '127.0.0.1', '::1']
  const headers = {
    'x-forwarded-for': '203.0.113.77',
    'user-agent': 'Zvartbakk-Agent/1.0',
    referer: 'https://zvart.example/',
    cookie: 'zvartkake=1',
    'accept-language': 'en',
  }

  const answerOften = async (on: Trust) => {
    const code = await on.store.get(feedbackCodes, 'HUDPUNKT')
    if (code) await on.store.write([update(feedbackCodes, { ...code, words: true })])
    const before = on.log()
    for (let n = 0; n < 6; n += 1) {
      const { answers } = patientAt(on.address, 'HUDPUNKT', headers)
      expect((await answers({ 'q-joining': 'easy', text: `Lysere rom nummer ${n}` }, 'en')).status).toBe(200)
    }
    // Not even that somebody was there.
    expect(on.log()).toBe(before)
    const metrics = await (await fetch(`${on.address}/metrics`)).text()
    for (const trace of traces) expect(metrics).not.toContain(trace)
    expect(metrics).not.toContain('HUDPUNKT')
  }

  const ours = ['feedback', 'sentPages', 'patientWords', 'handfuls', 'held']

  it('lies in the bytes of the file store, nor any time finer than the day, nor an order', async () => {
    const dir = await newDir()
    const on = await startTrust({ store: await openFileStore({ dir, collections }) })
    await answerOften(on)
    const read = async () => {
      const texts = await Promise.all((await storeFiles(dir)).map(file => readFile(join(dir, file), 'utf8')))
      const lines = texts.flatMap(text => text.trimEnd().split('\n'))
      return {
        all: texts.join(''),
        lines: lines.filter(line => ours.some(name => line.includes(`"put":"${name}"`))),
      }
    }
    const { all, lines } = await read()
    for (const trace of traces) expect(all).not.toContain(trace)
    expect(lines.length).toBeGreaterThanOrEqual(12)
    for (const line of lines) {
      expect(line).not.toMatch(/\d[T ]\d\d:\d\d/)
      // What was written and what was answered are never one line.
      expect(line.includes('"put":"feedback"') && line.includes('"put":"patientWords"')).toBe(false)
    }
    await on.app.tick()
    const ordered = (await read()).lines.flatMap(
      line => /"put":"feedback".*?"id":"([\w-]+)"/.exec(line)?.[1] ?? [],
    )
    expect(ordered).toHaveLength(6)
    expect(ordered).toEqual([...ordered].sort())
    await on.close()
  })

  it('lies in any file of PostgreSQL, nor in which transaction it was', async () => {
    const schema = server.newSchema()
    const store = await openPostgresStore({ url: server.url, schema, collections })
    const on = await startTrust({ store })
    await answerOften(on)
    await on.app.tick()
    const admin = new pg.Client(server.url)
    await admin.connect()
    for (const collection of [responses, sentPages, patientWords]) {
      const { table } = partitionOf(schema, collection)
      const { rows } = await admin.query(
        `SELECT id, xmin::text AS by, t::text AS said FROM ${table} t ORDER BY ctid`,
      )
      expect(rows).toHaveLength(6)
      expect(new Set(rows.map(({ by }) => by)).size).toBe(1)
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted())
      for (const { said } of rows) expect(said).not.toMatch(/\d[T ]\d\d:\d\d/)
    }
    await admin.end()
    expect(
      await server.holds(traces.filter(trace => trace.startsWith('203') || /zvart/i.test(trace))),
    ).toEqual([])
    await on.close()
  }, 60_000)
})
