import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isLoopback } from '../../../src/edges/teams/serviceUrl.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { createSignIn, serveBotToken, type TokenWish } from '../../support/signIn.ts'
import { appId, message, tenantId } from './activities.ts'
import { type Desk, startDesk } from './desk.ts'

const otherTenant = '99999999-0000-4000-8000-000000000009'
const bot = { appId, appType: 'SingleTenant', tenantId, password: 'not-a-real-secret' } as const

let connector: Connector
let signIn: Awaited<ReturnType<typeof createSignIn>>
let desk: Desk

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  connector = await startConnector()
  signIn = await createSignIn('2026-11-20T10:00:00Z')
  signIn.serve()
  serveBotToken(tenantId, 'the-bots-token')
})
afterAll(async () => {
  nock.cleanAll()
  nock.enableNetConnect()
  await connector.close()
})
beforeEach(async () => {
  desk = await startDesk({ bot, allowServiceUrl: isLoopback })
})
afterEach(() => desk.close())

const bearer = async (wish: Partial<TokenWish> = {}) =>
  `Bearer ${await signIn.sign({ appId, serviceUrl: connector.url, ...wish })}`

/** What it says is right in all but how it is signed. */
const unsigned = (header: object) =>
  [
    { kid: 'test-key', ...header },
    {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: connector.url,
      exp: 9_999_999_999,
      nbf: 0,
    },
  ]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

describe('with authentication on', () => {
  it.each([
    ['a managed identity', { appId, appType: 'UserAssignedMSI', tenantId } as const],
    [
      'a certificate',
      {
        appId,
        appType: 'SingleTenant',
        tenantId,
        certificate: { thumbprint: 'AB12', privateKey: 'pem' },
      } as const,
    ],
  ])('%s for a secret keeps strangers out just as well', async (_, other) => {
    const strict = await startDesk({ bot: other, allowServiceUrl: isLoopback })
    const statuses = [
      (await strict.post(message(connector.url, 'hemmelig'))).status,
      (await strict.post(message(connector.url, 'hemmelig'), await bearer({ forged: true }))).status,
    ]
    await strict.close()
    expect(statuses).toEqual([401, 401])
    expect(strict.heard).toEqual([])
  })

  it('a token of Teams is let in, and the reply carries the token of the bot', async () => {
    const reply = await desk.post(message(connector.url, 'innenfor'), await bearer())
    expect(reply).toMatchObject({ status: 200, text: '' })
    expect(desk.heard).toMatchObject([{ what: 'said', text: 'innenfor' }])
    expect(await connector.waitFor(sent => sent.activity.summary === 'echo innenfor nb')).toMatchObject({
      authorization: 'Bearer the-bots-token',
    })
  })

  it('a place that is not Teams is not written to, though the token names it', async () => {
    const serviceUrl = 'https://teams.evil.example/'
    const strict = await startDesk({ bot })
    const reply = await strict.post(message(serviceUrl, 'hemmelig'), await bearer({ serviceUrl }))
    await strict.close()
    expect(reply).toMatchObject({ status: 403, body: { error: { code: 'service-url' } } })
    expect(strict.heard).toEqual([])
  })

  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['an empty token', async () => 'Bearer '],
    ['garbage', async () => 'Bearer garbage'],
    ['garbage in three parts', async () => 'Bearer a.b.c'],
    ['another scheme', async () => (await bearer()).replace('Bearer', 'Basic')],
    ['something after the token', async () => `${await bearer()} x`],
    ['another audience', () => bearer({ appId: 'somebody-else' })],
    ['another issuer', () => bearer({ issuer: 'https://issuer.example' })],
    ['an Entra issuer, as emulators use', () => bearer({ issuer: `https://sts.windows.net/${tenantId}/` })],
    ['a token that has run out', () => bearer({ expiresInS: -600 })],
    ['a wrong key', () => bearer({ forged: true })],
    ['a service URL that is not the claimed one', () => bearer({ serviceUrl: 'https://smba.example/' })],
    ['the tenant of a stranger in it', () => bearer({ claims: { tid: otherTenant } })],
    ['the word that there is no signature', async () => `Bearer ${unsigned({ alg: 'none' })}.`],
    ['a signature of another kind', async () => `Bearer ${unsigned({ alg: 'HS256' })}.c2lnbmVk`],
    ['two audiences', () => bearer({ claims: { aud: [appId, 'somebody-else'] } })],
    ['a time that has not come', () => bearer({ claims: { nbf: 9_999_999_999 } })],
    ['no service URL', () => bearer({ claims: { serviceurl: undefined } })],
    ['another app as who it is from', () => bearer({ claims: { azp: 'somebody-else' } })],
    ['no end', () => bearer({ claims: { exp: undefined as never } })],
    ['a time that is no number', () => bearer({ claims: { nbf: 'now' as never } })],
    ['what it calls critical', async () => `Bearer ${unsigned({ alg: 'RS256', crit: ['x'] })}.c2lnbmVk`],
    ['no signature', async () => (await bearer()).replace(/\.[^.]+$/, '.')],
  ])('%s is answered with 401', async (_, header) => {
    const reply = await desk.post(message(connector.url, 'hemmelig'), await header())
    expect(reply.status).toBe(401)
    expect(reply.body).toEqual({
      error: { code: 'token', message: 'The token is missing or not valid here.' },
    })
    expect(desk.heard).toEqual([])
  })

  it('another tenant is answered with 403', async () => {
    const header = await bearer()
    const conversation = { id: 'a:1', conversationType: 'personal' }
    for (const more of [
      { conversation: { ...conversation, tenantId: otherTenant } },
      { channelData: { tenant: { id: otherTenant } } },
      { conversation, channelData: {} },
    ]) {
      const reply = await desk.post(message(connector.url, 'hemmelig', more), header)
      expect(reply).toMatchObject({ status: 403, body: { error: { code: 'tenant' } } })
    }
    expect(desk.heard).toEqual([])
  })

  it('another channel is answered with 403', async () => {
    const header = await bearer()
    for (const channelId of ['AseChannel', 'webchat', undefined]) {
      const reply = await desk.post(message(connector.url, 'hemmelig', { channelId }), header)
      expect(reply).toMatchObject({ status: 403, body: { error: { code: 'channel' } } })
    }
    expect(desk.heard).toEqual([])
  })

  it('a service URL in the open is answered with 403', async () => {
    const strict = await startDesk({ bot })
    const reply = await strict.post(message(connector.url, 'hemmelig'), await bearer())
    await strict.close()
    expect(reply.status).toBe(403)
  })

  it('a malformed body is answered with 400', async () => {
    expect((await desk.post([], await bearer())).status).toBe(400)
  })

  it('writes no token and no text into the log', async () => {
    const header = await bearer()
    await desk.post(message(connector.url, 'stikkord-7f3a'), header)
    await desk.post(message(connector.url, 'stikkord-7f3a'), await bearer({ forged: true }))
    const lines = JSON.stringify(desk.lines)
    expect(desk.lines.length).toBeGreaterThan(0)
    expect(lines).not.toContain('stikkord')
    expect(lines).not.toContain(header.slice(-30))
  })
})
