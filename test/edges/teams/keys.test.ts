/** Microsoft's keys, on its bad days: what is known is kept, and what is missing is asked for again soon, but not by everybody. */

import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createKeys } from '../../../src/edges/teams/keys.ts'
import { createSignIn } from '../../support/signIn.ts'
import { createClock, type TestClock } from '../../support/trust.ts'

const login = 'https://login.botframework.com'
const metadata = '/v1/.well-known/openidconfiguration'
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

let signIn: Awaited<ReturnType<typeof createSignIn>>
let clock: TestClock
let keyOf: ReturnType<typeof createKeys>

beforeAll(async () => {
  nock.disableNetConnect()
  signIn = await createSignIn()
})
afterAll(() => nock.enableNetConnect())
beforeEach(() => {
  clock = createClock('2026-11-20T10:00:00Z')
  keyOf = createKeys(clock, 1_000)
})
afterEach(() => nock.cleanAll())

const kid = 'test-key'
const odd: readonly (readonly [string, object | string])[] = [
  ['a page', '<html>we are sorry</html>'],
  ['nothing', ''],
  ['JSON that is none of it', '[]'],
  ['no address of the keys', { issuer: login }],
  ['the keys of somebody else', { jwks_uri: 'https://keys.evil.example/keys' }],
]
const oddKeys: readonly (readonly [string, object | string])[] = [
  ['a page', '<html>we are sorry</html>'],
  ['no list', { keys: 7 }],
  ['nothing in the list', { keys: [] }],
  ['no keys in the list', { keys: [null, 7, { kid, kty: 'RSA' }, { kid, kty: 'RSA', n: '!', e: '?' }] }],
]

const serveOdd = (what: object | string) => nock(login).persist().get(metadata).reply(200, what)
const serveOddKeys = (what: object | string) =>
  nock(login)
    .persist()
    .get(metadata)
    .reply(200, { jwks_uri: `${login}/keys` })
    .get('/keys')
    .reply(200, what)

const bad = [
  ...odd.map(([what, body]) => [`${what} in place of where they are`, () => serveOdd(body)] as const),
  ...oddKeys.map(([what, body]) => [`${what} in their place`, () => serveOddKeys(body)] as const),
  ['an error', () => signIn.breakDown(500)] as const,
]

it.each(bad)('%s: the first ones are asked for again at once', async (_what, serve) => {
  serve()
  await expect(keyOf(kid)).rejects.toMatchObject({ code: 'teams.keys' })
  nock.cleanAll()
  signIn.serve()
  expect(await keyOf(kid)).toMatchObject({ endorsements: ['msteams'] })
})

it.each(bad)(
  '%s: those that are known stay, and others are asked for a minute later',
  async (_what, serve) => {
    signIn.serve()
    const known = await keyOf(kid)
    nock.cleanAll()
    serve()
    clock.pass(dayMs)
    expect(await keyOf(kid)).toBe(known)
    nock.cleanAll()
    signIn.serve()
    expect(await keyOf(kid)).toBe(known)
    clock.pass(minuteMs)
    expect(await keyOf(kid)).not.toBe(known)
  },
)

it('names that are made up have Microsoft asked every ten minutes and not more, and never twice at a time', async () => {
  let asked = 0
  nock(login)
    .persist()
    .get(metadata)
    .reply(200, () => {
      asked += 1
      return { jwks_uri: `${login}/keys` }
    })
    .get('/keys')
    .reply(200, { keys: signIn.keys })
  const many = (name: string) => Promise.all(Array.from({ length: 20 }, (_, nth) => keyOf(`${name}${nth}`)))
  await many('made-up')
  await many('made-up-again')
  expect([asked, await keyOf(kid)]).toMatchObject([1, { endorsements: ['msteams'] }])
  clock.pass(10 * minuteMs)
  await keyOf(kid)
  expect(asked).toBe(1)
  await many('made-up')
  expect(asked).toBe(2)
  clock.pass(-3 * dayMs)
  await many('made-up')
  clock.pass(10 * minuteMs)
  await many('made-up')
  expect(asked).toBe(3)
})
