import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ConnectorNeeds, createConnector } from '../../../src/edges/teams/post/connector.ts'
import { isLoopback } from '../../../src/edges/teams/serviceUrl.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { createSignIn } from '../../support/signIn.ts'
import { message, submit } from './activities.ts'
import { startDesk } from './desk.ts'
import { createPostDesk } from './postDesk.ts'

const timeoutMs = 300
const clock = { now: () => createPostDesk('').clock.now() }

let connector: Connector
let counted: string[]
let signIn: Awaited<ReturnType<typeof createSignIn>>
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  connector = await startConnector()
  signIn = await createSignIn(clock.now())
})
afterAll(async () => {
  nock.enableNetConnect()
  await connector.close()
})
beforeEach(() => {
  connector.heal()
  counted = []
})
afterEach(async () => {
  nock.abortPendingRequests()
  nock.cleanAll()
  for (const close of closing.splice(0)) await close()
})

/** A desk for turns and one for letters, with the same way out. */
const startBoth = async (needs: Partial<ConnectorNeeds> = {}) => {
  const count = (what: string, outcome: string) => counted.push(`${what} ${outcome}`)
  const out = createConnector({ bot: null, clock, timeoutMs, count, ...needs })
  const turns = await startDesk({ ...needs, connector: out })
  closing.push(turns.close)
  return { turns, letters: createPostDesk(connector.url, { ...needs, connector: out }) }
}

// The SDK keeps tokens by app id for all of the process, so every test is another bot.
let bots = 0

const startWithBot = async (answerMs = 0) => {
  bots += 1
  const tenantId = `72f98800-0000-4000-8000-00000000001${bots}`
  const appId = `11110000-0000-4000-8000-00000000001${bots}`
  let served = 0
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
  nock('https://login.microsoftonline.com')
    .persist()
    .post(`/${tenantId}/oauth2/v2.0/token`)
    .query(true)
    .delay(answerMs)
    .reply(200, () => {
      served += 1
      return { token_type: 'Bearer', expires_in: 3600, access_token: `token-${served}` }
    })
    .on('replied', () => arrive())
  // In vain after the first time: once the keys were had, the SDK keeps them for a day.
  signIn.serve()
  const header = `Bearer ${await signIn.sign({ appId, serviceUrl: connector.url })}`
  const bot = { appId, appType: 'SingleTenant', tenantId, password: 'not-a-real-secret' } as const
  const both = await startBoth({ bot, allowServiceUrl: isLoopback })
  await both.letters.know()
  const conversation = { id: 'a:personal-1', conversationType: 'personal', tenantId }
  const here = { conversation, channelData: { tenant: { id: tenantId } } }
  return {
    ...both,
    served: () => served,
    arrived,
    say: (text: string) => both.turns.post(message(connector.url, text, here), header),
  }
}

describe('a reply and a letter', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.example/',
    'http://10.0.0.1/',
    'http://me:secret@127.0.0.1/',
  ])('obey the same rule of addresses (%s)', async serviceUrl => {
    const { turns, letters } = await startBoth()
    expect(await turns.post(message(serviceUrl, 'x'))).toMatchObject({
      status: 403,
      body: { error: { code: 'service-url' } },
    })
    await letters.know({ serviceUrl })
    expect(await letters.deliver()).toEqual({ outcome: 'failed', reason: 'address' })
    expect(counted).toEqual([])
  })

  it.each(['HTTPS://127.0.0.1:1/', ' https://127.0.0.1:1'])(
    'find an address however it is written (%s)',
    async serviceUrl => {
      const out = createConnector({ bot: null, clock, timeoutMs })
      const call = { for: 'reply', method: 'POST', serviceUrl, path: '/a:1/activities' } as const
      expect(await out.ask(call)).toEqual({ got: 'unsent', why: 'network' })
    },
  )

  it('obey the same limit of time', async () => {
    const { turns, letters } = await startBoth()
    await letters.know()
    connector.fail({ hang: true })
    const startMs = performance.now()
    await Promise.all([turns.post(message(connector.url, 'x')), letters.deliver()])
    const tookMs = performance.now() - startMs
    expect(tookMs).toBeGreaterThan(timeoutMs * 0.9)
    expect(tookMs).toBeLessThan(timeoutMs * 4)
    expect(counted.sort()).toEqual(['letter silence', 'reply silence'])
  })

  it('are counted in one place, each by what became of it', async () => {
    const { turns, letters } = await startBoth()
    await letters.know()
    await turns.post(message(connector.url, 'x'))
    await letters.deliver()
    connector.fail({ status: 403 })
    await turns.post(submit(connector.url, { verb: 'a.b' }))
    expect(counted).toEqual(['reply 201', 'letter 201', 'reply 403', 'reply 403'])
  })

  it('are not sent on to where an answer points', async () => {
    const { turns, letters } = await startBoth()
    await letters.know()
    connector.fail({ status: 307, headers: { location: `${connector.url}v3/conversations/a:2/activities` } })
    const before = connector.requests()
    await turns.post(message(connector.url, 'x'))
    await letters.deliver()
    expect(connector.requests() - before).toBe(2)
    expect(turns.lines).toMatchObject([{ code: 'teams.send', facts: { status: 307 } }])
  })

  it('share one token, fetched once', async () => {
    const { letters, served, say } = await startWithBot()
    const before = connector.sent.length
    await Promise.all([say('en'), say('to'), letters.deliver(), say('tre'), letters.deliver()])
    expect(connector.sent.slice(before).map(sent => sent.authorization)).toEqual(
      Array(5).fill('Bearer token-1'),
    )
    expect(served()).toBe(1)
  })
})

it('a reply whose token is refused is sent with a fresh one', async () => {
  const { served, say, turns } = await startWithBot()
  await say('først')
  connector.fail({ status: 401, times: 1 })
  const before = connector.requests()
  await say('igjen')
  expect(connector.requests() - before).toBe(2)
  expect(connector.sent.at(-1)).toMatchObject({ authorization: 'Bearer token-2' })
  expect(served()).toBe(2)
  expect(turns.lines).toEqual([])
})

it('a token that comes too late sends nothing any more', async () => {
  const { letters, say, turns, arrived } = await startWithBot(timeoutMs * 2)
  const before = connector.requests()
  await Promise.all([say('sent'), letters.deliver()])
  expect(turns.lines).toMatchObject([{ code: 'teams.send', facts: { status: null, code: 'token' } }])
  await arrived
  await say('så')
  // The late one is kept for whoever asks next; nobody who gave up sends with it.
  expect(connector.requests() - before).toBe(1)
  expect(connector.sent.at(-1)?.activity.summary).toBe('echo så nb')
})

it('what Teams says no to is logged without our token', async () => {
  const { say, turns } = await startWithBot()
  connector.fail({ status: 403, code: 'token-1' })
  await say('x')
  connector.heal()
  connector.fail({ reset: true })
  await say('x')
  expect(turns.lines).toHaveLength(2)
  expect(JSON.stringify(turns.lines)).not.toContain('Bearer')
})
