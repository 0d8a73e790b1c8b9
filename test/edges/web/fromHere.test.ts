import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DemoDesk } from '../../../src/edges/web/demo.ts'
import { createDemoRouter } from '../../../src/edges/web/demo.ts'
import { createWeb, type Listening, listen } from '../../../src/edges/web/web.ts'
import { createLines } from '../teams/desk.ts'

let took: string[] = []
let open: Listening | null = null

const desk: DemoDesk = {
  people: async () => [],
  state: async () => {
    throw new Error('is not asked here')
  },
  now: () => {
    throw new Error('is not asked here')
  },
  signIn: async () => null,
  chatOf: () => null,
  target: () => {
    took.push('clock')
    return null
  },
  moveTo: async () => ({ ran: 0, delivered: 0, failed: 0 }),
}

const start = async (isDemo: boolean) => {
  const web = createWeb({
    admit: async () => true,
    messages: async (_request, response) => {
      took.push('message')
      response.json({})
    },
    parts: [],
    pages: [],
    forms: [],
    files: [],
    resources: [],
    signIn: async () => null,
    renderPage: () => '',
    log: createLines().log,
    isDemo,
    ...(isDemo ? { demo: createDemoRouter(desk) } : {}),
  })
  open = await listen(web, 0, '127.0.0.1')
  return open.port
}

/** As a browser sends it, which says for itself where it is and what page it shows. */
const send = async (method: string, path: string, port: number, headers: Record<string, string>) => {
  const answered = Promise.withResolvers<number>()
  const sending = request({ host: '127.0.0.1', port, method, path, headers }, response => {
    response.resume()
    answered.resolve(response.statusCode ?? 0)
  })
  sending.once('error', answered.reject)
  sending.end(method === 'POST' ? '{}' : undefined)
  return answered.promise
}

const json = { 'content-type': 'application/json' }

beforeEach(() => {
  took = []
})
afterEach(async () => {
  await open?.close()
})

describe.each([true, false])('a message (in the demo: %s)', isDemo => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'text/json',
    '',
  ])('that says it is %j is not read', async type => {
    const port = await start(isDemo)
    expect(await send('POST', '/api/messages', port, { 'content-type': type })).toBe(415)
    expect(took).toEqual([])
  })

  it.each(['application/json', 'Application/JSON; charset=utf-8'])('that says it is %j is', async type => {
    const port = await start(isDemo)
    expect(await send('POST', '/api/messages', port, { 'content-type': type })).toBe(200)
    expect(took).toEqual(['message'])
  })
})

describe('the demo', () => {
  it('moves its clock for JSON only', async () => {
    const port = await start(true)
    expect(await send('POST', '/demo/clock', port, { 'content-type': 'text/plain' })).toBe(415)
    expect(took).toEqual([])
    expect(await send('POST', '/demo/clock', port, json)).toBe(400)
    expect(took).toEqual(['clock'])
  })

  it.each([
    ['http://localhost:3978', 'same-origin'],
    ['null', 'same-origin'],
  ])('takes what a page of its own sends (%s)', async (origin, site) => {
    const headers = { ...json, host: 'localhost:3978', origin, 'sec-fetch-site': site }
    expect(await send('POST', '/api/messages', await start(true), headers)).toBe(200)
  })
})

it('outside the demo the name that Dult is reached by is the trust’s own matter', async () => {
  const headers = { host: 'dult.example', origin: 'https://dult.example' }
  expect(await send('GET', '/livez', await start(false), headers)).toBe(200)
})
