/** Every route of the demo and of production, asked in every way: what its answer says, and what asking has changed. */

import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDemoDesk } from '../../src/cli/demo/desk.ts'
import { frontPage } from '../../src/cli/demo/frontPage.ts'
import { Fault } from '../../src/core/errors.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { openDemoClock } from '../../src/edges/clock/demoClock.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { collections } from '../../src/features.ts'
import { type Answered, ask } from '../support/ask.ts'
import { type Route, routesOf } from '../support/routes.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const metricsToken = 'a-token-for-the-metrics'

/** Until somebody takes the store away. */
const storeOf = () => {
  const store = openMemoryStore(collections)
  let gone = false
  const unless = <A extends unknown[], R>(work: (...asked: A) => Promise<R>) => {
    return async (...asked: A): Promise<R> => {
      if (gone) throw new Fault('store.unreachable', { code: 'gone' })
      return work(...asked)
    }
  }
  const { get, list, tally, write, ready } = store
  const reading = { get: unless(get) as typeof get, list: unless(list) as typeof list }
  const asking = { tally: unless(tally) as typeof tally, write: unless(write), ready: unless(ready) }
  return { store: { ...store, ...reading, ...asking }, take: (isGone: boolean) => (gone = isGone) }
}

const worlds = {
  demo: (store: OpenStore) =>
    startTrust({
      store,
      extras: async (app, store, clock) => ({
        demo: createDemoDesk(app, store, await openDemoClock(store, clock)),
        pages: [frontPage(app.texts, [])],
      }),
    }),
  production: (store: OpenStore) =>
    startTrust({
      store,
      config: {
        mode: 'production',
        metricsToken,
        bot: {
          appId: '11110000-0000-4000-8000-00000000000b',
          tenantId: '72f98800-0000-4000-8000-000000000001',
          appType: 'SingleTenant',
          password: 'none',
        },
      },
    }),
} as const

/** Nobody, and whoever may see most. */
const callers: readonly Readonly<Record<string, string>>[] = [
  {},
  { authorization: 'Demo lars' },
  { authorization: `Bearer ${metricsToken}` },
]

const methods = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'POST', 'PUT', 'PATCH', 'DELETE', 'QUERY']

/** Part of what is asked, and never of an answer. */
const marked = 'ekko-av-den-som-spoer'

/** Every route with nothing known behind its name, and with a unit; and what is no route at all. */
const addressesOf = (routes: readonly Route[]): string[] => [
  ...new Set([
    ...routes.map(({ path }) => path.replaceAll(/:\w+/g, marked)),
    ...routes.map(({ path }) => path.replaceAll(/:\w+/g, 'hud')),
    `/${marked}`,
    `/%?${marked}`,
    '/fil/%00',
    '/fil/__proto__',
    '/fil/%2e%2e%2fpackage.json',
    '/tab/../package.json',
    `/api/v1/units/constructor/roadmap?period=%00&__proto__=${marked}&format=csv`,
    `/<script>${marked}</script>`,
  ]),
]

const kinds = /^(?:application\/json|text\/(?:html|css|csv|plain|javascript))/

/** What an answer says that it must not, or does not say that it must. */
const faultsOf = (path: string, { headers, body }: Answered): string[] => {
  const type = headers['content-type'] ?? ''
  const isAsset = /javascript|css/.test(type)
  const isTab = path === '/tab' && type.startsWith('text/html')
  const framed = /frame-ancestors ([^;]*)/.exec(`${headers['content-security-policy']}`)?.[1] ?? ''
  const faults: Readonly<Record<string, boolean>> = {
    'may be taken for something else': headers['x-content-type-options'] !== 'nosniff',
    'may use devices': headers['permissions-policy'] !== 'camera=(), microphone=(), geolocation=()',
    'tells where the reader came from': headers['referrer-policy'] !== 'no-referrer',
    'is framed by others': isTab ? !framed.includes('https://teams.microsoft.com') : framed !== "'none'",
    'says who frames it in the old way': 'x-frame-options' in headers,
    'is kept': headers['cache-control'] !== (isAsset ? 'public, max-age=31536000, immutable' : 'no-store'),
    'says what it runs on': 'x-powered-by' in headers || 'server' in headers,
    'sets a cookie': 'set-cookie' in headers,
    'is open to other sites': Object.keys(headers).some(name => name.startsWith('access-control-')),
    'has no kind': body !== '' && !kinds.test(type),
    'repeats what was asked': body.includes(marked),
    'tells of the code': /node_modules|\.ts:\d/.test(body),
  }
  return Object.keys(faults).filter(name => faults[name])
}

type Asked = { readonly method: string; readonly path: string; readonly answered: Answered }

const faultsIn = (asked: readonly Asked[]): string[] =>
  asked.flatMap(({ method, path, answered }) =>
    faultsOf(path, answered).map(fault => `${method} ${path} ${answered.status} ${fault}`),
  )

const everythingIn = async ({ store }: Trust): Promise<string> =>
  JSON.stringify(
    await Promise.all(collections.map(({ name }) => store.list({ name, index: [] }, { limit: 5_000 }))),
  )

describe.each(['demo', 'production'] as const)('every route of the %s', mode => {
  const { store, take } = storeOf()
  let trust: Trust
  let addresses: readonly string[]

  beforeAll(async () => {
    trust = await worlds[mode](store)
    addresses = addressesOf(await routesOf(trust.address))
  })
  afterAll(() => trust.close())

  const askAll = async (methods: readonly string[]): Promise<Asked[]> => {
    const asked: Asked[] = []
    for (const path of addresses)
      for (const method of methods) {
        const answers = callers.map(headers => ask(trust.address, { method, path, headers }))
        for (const answered of await Promise.all(answers)) asked.push({ method, path, answered })
      }
    return asked
  }

  it('says what it must and not more, whoever asks and in whatever way', async () => {
    expect(addresses.length).toBeGreaterThan(15)
    const asked = await askAll(methods)
    expect(faultsIn(asked)).toEqual([])
    expect(asked.filter(({ answered }) => answered.status >= 500)).toEqual([])
  })

  it('changes nothing when it is only looked at', async () => {
    const before = await everythingIn(trust)
    await askAll(methods.slice(0, 5))
    expect(await everythingIn(trust)).toBe(before)
  })

  it('answers HEAD as GET, without the body', async () => {
    for (const path of addresses) {
      const looked = await ask(trust.address, { method: 'HEAD', path })
      const got = await ask(trust.address, { method: 'GET', path })
      expect([path, looked.status, looked.body]).toEqual([path, got.status, ''])
    }
  })

  it('says no more when the store is gone', async () => {
    take(true)
    const asked = await askAll(['GET', 'POST'])
    take(false)
    expect(asked.filter(({ answered }) => answered.status >= 500).length).toBeGreaterThan(0)
    expect(faultsIn(asked)).toEqual([])
  })
})

describe('the demo', () => {
  let trust: Trust
  let addresses: readonly string[]

  beforeAll(async () => {
    trust = await worlds.demo(storeOf().store)
    addresses = addressesOf(await routesOf(trust.address))
  })
  afterAll(() => trust.close())

  it.each([
    { host: 'dult.example' },
    { host: 'evil.example:3978' },
    { host: '127.0.0.1.evil.example:3978' },
    { host: '10.0.0.1:3978' },
    { host: 'localhost.evil.example' },
    { host: '127.0.0.1:3978@evil.example' },
    { host: 'localhost:3978.evil.example' },
    { host: '[::1].evil.example' },
    { host: '[::ffff:127.0.0.1]' },
    { host: '0.0.0.0:3978' },
    { host: '2130706433' },
    { host: 'localhost:' },
    { host: 'localhost', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { host: 'localhost', origin: 'http://localhost:5173', 'sec-fetch-site': 'same-site' },
    { host: 'localhost', origin: 'https://localhost', 'sec-fetch-site': 'cross-site' },
    { host: 'localhost', origin: 'http://localhost.evil.example' },
    { host: 'localhost', origin: 'null', 'sec-fetch-site': 'cross-site' },
    { host: 'localhost', origin: 'null' },
    { host: 'localhost', origin: '' },
  ])('is asked in vain, on every route and in every way, with %j', async headers => {
    const json = { 'content-type': 'application/json', authorization: 'Demo lars' }
    const statuses = new Set<number>()
    for (const path of addresses) {
      const asked = methods.map(method =>
        ask(trust.address, { method, path, headers: { ...json, ...headers } }),
      )
      for (const { status } of await Promise.all(asked)) statuses.add(status)
    }
    expect([...statuses]).toEqual([403])
  })

  it.each(['localhost', 'LOCALHOST:3978', '127.0.0.1:3978', '[::1]', '[::1]:56150'])(
    'answers whoever asks for %s',
    async host => {
      const headers = { host }
      for (const path of ['/', '/tab', '/demo/people', '/livez'])
        expect([path, (await ask(trust.address, { method: 'GET', path, headers })).status]).toEqual([
          path,
          200,
        ])
    },
  )
})

describe('in production', () => {
  it.each([
    ['no token', ''],
    ['a token of nobody', 'Authorization: Bearer e30.e30.e30\r\n'],
  ])('reads nothing of who has %s', async (_what, header) => {
    const trust = await worlds.production(storeOf().store)
    const socket = connect(Number(new URL(trust.address).port), '127.0.0.1')
    const length = 'Content-Type: application/json\r\nContent-Length: 2000000\r\n'
    // Of the body nothing ever comes.
    socket.write(`POST /api/messages HTTP/1.1\r\nHost: localhost\r\n${header}${length}\r\n`)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 401 /)
    socket.destroy()
    await trust.close()
  })
})

describe('a link that opens once', () => {
  it('opens once for all who come at the same moment, whatever part of it they ask for', async () => {
    const trust = await startTrust()
    const card = await (await trust.person('kari').says('minedata')).press('Vis alt')
    const path = /\/fil\/[\w-]+/.exec(JSON.stringify(card.content))?.[0] ?? ''
    const come = (range: number) =>
      ask(trust.address, { method: 'POST', path, headers: { range: `bytes=${range}-${range}` } })
    const answers = await Promise.all(Array.from({ length: 12 }, (_, nth) => come(nth)))
    await trust.close()
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(11).fill(404)])
  })
})
