import nock from 'nock'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isLoopback } from '../../../src/edges/teams/serviceUrl.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { createSignIn, serveBotToken } from '../../support/signIn.ts'
import { appId, message, tenantId } from './activities.ts'
import { type Desk, startDesk } from './desk.ts'

// In this order: once the keys were had, the bot keeps them for a day.
const timeoutMs = 1_000

let connector: Connector
let desk: Desk
let signIn: Awaited<ReturnType<typeof createSignIn>>
let header: string

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  connector = await startConnector()
  signIn = await createSignIn('2026-11-20T10:00:00Z')
  header = `Bearer ${await signIn.sign({ appId, serviceUrl: connector.url })}`
  const bot = { appId, appType: 'SingleTenant', tenantId, password: 'not-a-real-secret' } as const
  desk = await startDesk({ bot, timeoutMs, allowServiceUrl: isLoopback })
})
afterAll(async () => {
  nock.abortPendingRequests()
  nock.cleanAll()
  nock.enableNetConnect()
  await desk.close()
  await connector.close()
})

it('keys that can not be had are answered with 503', async () => {
  signIn.breakDown(500)
  expect(await desk.post(message(connector.url, 'x'), header)).toMatchObject({
    status: 503,
    body: { error: { code: 'keys' } },
  })
  nock.cleanAll()
})

it('a key service that never answers is given up in time', async () => {
  signIn.breakDown()
  expect((await desk.post(message(connector.url, 'x'), header)).status).toBe(503)
  nock.cleanAll()
})

it('a token service that never answers is asked once for all, and given up in time', async () => {
  signIn.serve()
  const asked: string[] = []
  const silent = serveBotToken(tenantId, null)
  silent.on('request', (_, interceptor) => asked.push(String(interceptor)))
  const replies = await Promise.all(
    [1, 2, 3, 4].map(number => desk.post(message(connector.url, `venter ${number}`), header)),
  )
  expect(replies.map(reply => reply.status)).toEqual([200, 200, 200, 200])
  expect(asked).toHaveLength(1)
  expect(desk.lines.filter(line => line.event === 'teams.send')).toHaveLength(4)
  expect(desk.lines.at(-1)).toMatchObject({ code: 'teams.send', facts: { status: null, code: 'token' } })
  expect(connector.requests()).toBe(0)
  nock.cleanAll()
})

it('all is well again when the services are', async () => {
  signIn.serve()
  serveBotToken(tenantId, 'the-bots-token')
  expect((await desk.post(message(connector.url, 'endelig'), header)).status).toBe(200)
  expect((await connector.next()).map(sent => sent.activity.summary)).toEqual(['echo endelig nb'])
})
