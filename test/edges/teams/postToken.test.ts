import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { isLoopback } from '../../../src/edges/teams/serviceUrl.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { serveBotToken } from '../../support/signIn.ts'
import { nurse } from './activities.ts'
import { createPostDesk, type PostDesk } from './postDesk.ts'

// The SDK keeps tokens by app id for all of the process, so every test is another bot.
let bots = 0
let connector: Connector
let desk: PostDesk
let tenantId: string

const timeoutMs = 1_000

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  connector = await startConnector()
})
afterAll(async () => {
  nock.enableNetConnect()
  await connector.close()
})
beforeEach(async () => {
  bots += 1
  tenantId = `72f98800-0000-4000-8000-00000000000${bots}`
  const appId = `11110000-0000-4000-8000-00000000000${bots}`
  const bot = { appId, appType: 'SingleTenant', tenantId, password: 'not-a-real-secret' } as const
  connector.heal()
  desk = createPostDesk(connector.url, { bot, allowServiceUrl: isLoopback, timeoutMs })
  await desk.know()
})
afterEach(() => {
  nock.abortPendingRequests()
  nock.cleanAll()
})

const serveTokens = () => {
  let served = 0
  nock('https://login.microsoftonline.com')
    .persist()
    .post(`/${tenantId}/oauth2/v2.0/token`)
    .query(true)
    .reply(200, () => {
      served += 1
      return { token_type: 'Bearer', expires_in: 3600, access_token: `token-${served}` }
    })
  return () => served
}

it('letters carry the token of the bot, fetched once for all', async () => {
  const served = serveTokens()
  const before = connector.sent.length
  const letters = await Promise.all([1, 2, 3, 4].map(() => desk.deliver()))
  expect(letters.map(({ outcome }) => outcome)).toEqual(Array(4).fill('delivered'))
  expect(connector.sent.slice(before).map(sent => sent.authorization)).toEqual(
    Array(4).fill('Bearer token-1'),
  )
  expect(served()).toBe(1)
})

it('a token that is refused is fetched afresh, once for all who were refused', async () => {
  const served = serveTokens()
  await desk.deliver()
  connector.fail({ status: 401, times: 3 })
  const letters = await Promise.all([1, 2, 3].map(() => desk.deliver()))
  expect(letters.map(({ outcome }) => outcome)).toEqual(Array(3).fill('delivered'))
  expect(connector.sent.at(-1)?.authorization).toBe('Bearer token-2')
  expect(served()).toBe(2)
})

it('a fresh token that is refused too keeps the letter for later, and says nothing about the person', async () => {
  serveTokens()
  connector.fail({ status: 401, code: 'BotNotRegistered' })
  const before = connector.requests()
  expect(await desk.deliver()).toEqual({ outcome: 'later', reason: 'not-registered' })
  expect(connector.requests() - before).toBe(2)
  expect(await desk.addressOf()).toMatchObject({ state: 'open' })
})

it('a sign-in that stays refused is told of, asked for one token in a while, and forgotten once it is let in', async () => {
  const served = serveTokens()
  connector.fail({ status: 401, code: 'BotNotRegistered' })
  const before = connector.requests()
  const since = desk.clock.now()
  expect(desk.refusal()).toBe(null)
  for (let letter = 0; letter < 3; letter += 1) await desk.deliver()
  // Each of them once, and the fresh token once.
  expect({ requests: connector.requests() - before, tokens: served() }).toEqual({ requests: 4, tokens: 2 })
  expect(desk.refusal()).toEqual({ since, waitMs: 60_000 })
  desk.pass(40_000)
  expect(desk.refusal()).toEqual({ since, waitMs: 20_000 })
  desk.pass(20_000)
  await desk.deliver()
  expect({ requests: connector.requests() - before, tokens: served() }).toEqual({ requests: 6, tokens: 3 })
  expect(desk.refusal()).toEqual({ since, waitMs: 60_000 })
  desk.pass(-3 * 24 * 3_600_000)
  expect(desk.refusal()).toMatchObject({ waitMs: 60_000 })
  desk.pass(60_000)
  expect(desk.refusal()).toMatchObject({ waitMs: 0 })
  connector.heal()
  expect(await desk.deliver()).toMatchObject({ outcome: 'delivered' })
  expect(desk.refusal()).toBe(null)
})

it.each([
  [
    'refuses',
    () => nock('https://login.microsoftonline.com').persist().post(/token/).query(true).reply(401, {}),
  ],
  ['never answers', () => serveBotToken(tenantId, null)],
])('a token service that %s keeps the letter for later', async (_, serve) => {
  serve()
  const before = connector.requests()
  expect(await desk.deliver(nurse.aadObjectId)).toEqual({ outcome: 'later', reason: 'token' })
  expect(connector.requests()).toBe(before)
})

it('no token is sent in the open, or to this machine', async () => {
  const served = serveTokens()
  const { appId, password } = { appId: '11110000-0000-4000-8000-0000000000ff', password: 'not-a-real-secret' }
  const strict = createPostDesk(connector.url, {
    bot: { appId, appType: 'SingleTenant', tenantId, password },
    store: desk.store,
  })
  expect(await strict.deliver()).toEqual({ outcome: 'failed', reason: 'address' })
  expect(served()).toBeLessThanOrEqual(1)
})
