/** What has no end is given out as it is read, as a table or as JSON, and never held as a whole. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Asker } from '../../../src/core/conversation.ts'
import { id } from '../../../src/core/ids.ts'
import { mountApi } from '../../../src/edges/web/api.ts'

const who: Asker = {
  person: id<'person'>('pia'),
  name: 'Pia',
  language: 'nb',
  unit: id<'unit'>('hud'),
  stands: 'inside',
  roles: ['project'],
}

const page = (from: number) => Array.from({ length: 1_000 }, (_, n) => ({ n: from + n, text: 'æ; "ø"' }))

let read = 0
const pages = async function* (count: number, breaksAt = Number.POSITIVE_INFINITY) {
  for (let n = 1; n <= count; n += 1) {
    if (n === breaksAt) throw new Error('gone')
    read += 1
    yield page(n * 1_000)
  }
}

const resources = {
  many: () => ({ rows: page(0), rest: pages(5) }),
  none: () => ({ rows: [], rest: pages(0) }),
  sums: () => ({ rows: [{ n: 1 }], planned: 9 }),
  other: () => ({ rows: [{ n: 1 }], json: { n: [1] } }),
  broken: () => ({ rows: page(0), rest: pages(9, 2) }),
  endless: () => ({ rows: page(0), rest: pages(Number.POSITIVE_INFINITY) }),
}

const app = express()
mountApi(
  app,
  Object.entries(resources).map(([path, get]) => ({ path, audience: 'anyone', get: async () => get() })),
  async () => who,
)
app.use(((_error, _request, response, _next) => response.destroy()) as express.ErrorRequestHandler)
const server = createServer(app)
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/${path}`

beforeAll(() => new Promise<void>(ready => server.listen(0, '127.0.0.1', ready)))
afterAll(() => new Promise(done => server.close(done)))

it('gives all of it as JSON', async () => {
  const answer = await fetch(at('many'))
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const { rows } = (await answer.json()) as { rows: { n: number }[] }
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 6_000 }, (_, n) => n))
  expect(await (await fetch(at('none'))).json()).toEqual({ rows: [] })
})

it('sends whatever a resource answers', async () => {
  expect(await (await fetch(at('sums'))).json()).toEqual({ rows: [{ n: 1 }], planned: 9 })
  expect(await (await fetch(at('other'))).json()).toEqual({ n: [1] })
})

it('gives all of it as a table with one head', async () => {
  const answer = await fetch(at('many?format=csv'))
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = (await answer.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(6_001)
  expect(lines.filter(line => line.startsWith('n;'))).toHaveLength(1)
  expect(lines.at(-1)).toBe('5999;"æ; ""ø"""')
})

it('ends in its middle where something goes wrong, so that nobody takes it for whole', async () => {
  await expect(fetch(at('broken')).then(answer => answer.text())).rejects.toThrow()
})

it('reads no further for a reader who takes nothing, and stops for one who goes away', async () => {
  read = 0
  const leaving = new AbortController()
  const answer = await fetch(at('endless'), { signal: leaving.signal })
  expect(answer.status).toBe(200)
  leaving.abort()
  await new Promise(done => server.close(done))
  const held = read
  await new Promise(setImmediate)
  expect(read).toBe(held)
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
})
