/** Outside the demo Teams' token opens the tab and the API, and nothing else does: tried with a key set of our own. */

import { createHmac } from 'node:crypto'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { collections } from '../../src/features.ts'
import { createEntra } from '../support/entra.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const tenantId = '72f98800-0000-4000-8000-000000000001'
const otherTenant = '99999999-0000-4000-8000-000000000009'
const appId = '11110000-0000-4000-8000-00000000000b'
const otherApp = '22220000-0000-4000-8000-00000000000b'
const lars = 'd0170000-0000-4000-8000-000000000007'
const host = 'dult.example.no'
const at = '2026-11-20T09:00:00Z'
const nowS = Date.parse(at) / 1_000
const login = 'https://login.microsoftonline.com'

let entra: Awaited<ReturnType<typeof createEntra>>
let trust: Trust

const start = () =>
  startTrust({
    at,
    config: {
      mode: 'production',
      publicUrl: `https://${host}`,
      bot: { appId, tenantId, appType: 'SingleTenant', password: 'none' },
    },
  })

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  entra = await createEntra(tenantId, appId, at)
  entra.serve()
  trust = await start()
})
afterAll(async () => {
  await trust.close()
  nock.enableNetConnect()
})

const paths = ['/tab', '/api/v1/units', '/api/v1/deviations'] as const

const read = (path: string, authorization: string) =>
  fetch(`${trust.address}${path}`, { headers: { authorization, connection: 'close' } })

const statuses = (authorization: string) =>
  Promise.all(paths.map(async path => (await read(path, authorization)).status))

const everything = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(collections.map(({ name }) => trust.store.list({ name, index: [] }, { limit: 5_000 }))),
  )

describe('who Teams says it is', () => {
  it.each([
    ['the app', { aud: appId }],
    ['the app in capitals', { aud: appId.toUpperCase() }],
    ['the address of the app', { aud: `api://${appId}` }],
    ['the address with our host', { aud: `api://${host}/${appId}` }],
    ['the address with our host and the bot', { aud: `api://${host}/botid-${appId}` }],
    [
      'an older kind of token',
      { aud: `api://${host}/botid-${appId}`, iss: `https://sts.windows.net/${tenantId}/` },
    ],
    ['several rights', { scp: 'openid access_as_user' }],
    ['a clock that is a little behind', { nbf: nowS + 200, iat: nowS + 200 }],
    ['a clock that is a little ahead', { exp: nowS - 200 }],
  ])('is let in by a token for %s, to the tab and the API alike', async (_what, claims) => {
    expect(await statuses(`Bearer ${await entra.sign(lars, { claims })}`)).toEqual([200, 200, 200])
  })

  it('reads the own page, and nothing is kept of it', async () => {
    const before = await everything()
    const answer = await read('/tab', `Bearer ${await entra.sign(lars)}`)
    const html = await answer.text()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('Lars Eikeland')
    expect(html).toContain(
      `https://teams.microsoft.com/l/chat/0/0?users&#x3D;28:${appId}&amp;message&#x3D;avvik%20liste`,
    )
    expect(await everything()).toBe(before)
  })

  it('is asked to write to Dult first where Dult does not know them, and stays unknown', async () => {
    const before = await everything()
    const stranger = `Bearer ${await entra.sign('eeeeeeee-0000-4000-8000-000000000009')}`
    expect(await statuses(stranger)).toEqual([403, 403, 403])
    expect(await (await read('/tab', stranger)).json()).toMatchObject({ error: { code: 'unknown' } })
    expect(await everything()).toBe(before)
  })
})

const good = {
  aud: appId,
  iss: `${login}/${tenantId}/v2.0`,
  tid: tenantId,
  oid: lars,
  scp: 'access_as_user',
  exp: nowS + 3_600,
}
const header = { alg: 'RS256', kid: 'entra-key', typ: 'JWT' }

const withSecret = (secret: string): string => {
  const signed = entra.unsigned({ ...header, alg: 'HS256' }, good).slice(0, -1)
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const wrong: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['no token', () => ''],
  ['no token behind the word', () => 'Bearer '],
  ['garbage', () => 'Bearer a.b.c'],
  ['another scheme', async () => `Basic ${await entra.sign(lars)}`],
  ['the demo’s way', () => 'Demo lars'],
  ...(
    [
      ['another tenant', { tid: otherTenant }],
      ['no tenant', { tid: undefined }],
      ['another tenant’s issuer', { iss: `${login}/${otherTenant}/v2.0` }],
      ['the issuer for all tenants', { iss: `${login}/common/v2.0` }],
      ['an issuer that begins alike', { iss: `${login}/${tenantId}/v2.0.evil.example` }],
      ['the Bot Framework’s issuer', { iss: 'https://api.botframework.com' }],
      ['another audience', { aud: otherApp }],
      ['another app at our host', { aud: `api://${host}/botid-${otherApp}` }],
      ['our app at another host', { aud: `api://evil.example/botid-${appId}` }],
      ['Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
      ['two audiences', { aud: [appId, otherApp] }],
      ['no audience', { aud: undefined }],
      ['a time that has passed', { exp: nowS - 600 }],
      ['no end', { exp: undefined }],
      ['an end that is no number', { exp: 'never' }],
      ['a time that has not come', { nbf: nowS + 600 }],
      ['another right', { scp: 'User.Read' }],
      ['a right that begins alike', { scp: 'access_as_user_too' }],
      ['no right', { scp: undefined }],
      ['the right of a program', { scp: undefined, roles: ['access_as_user'], idtyp: 'app' }],
      ['nobody', { oid: undefined }],
      ['somebody who is no id', { oid: 'lars' }],
      [
        'a name in the place of the id',
        { oid: undefined, sub: lars, preferred_username: 'lars@dult.example' },
      ],
    ] as const
  ).map(([what, claims]) => [what, async () => `Bearer ${await entra.sign(lars, { claims })}`] as const),
  ['another key', async () => `Bearer ${await entra.sign(lars, { forged: true })}`],
  ['a key that nobody knows', async () => `Bearer ${await entra.sign(lars, { kid: 'made-up' })}`],
  ['another way to sign', async () => `Bearer ${await entra.sign(lars, { alg: 'RS384' })}`],
  ['no signature', async () => `Bearer ${(await entra.sign(lars)).replace(/[^.]+$/, '')}`],
  ['the word that there is no signature', () => `Bearer ${entra.unsigned({ ...header, alg: 'none' }, good)}`],
  [
    'the same, with something there',
    () => `Bearer ${entra.unsigned({ ...header, alg: 'none' }, good, 'eA')}`,
  ],
  ['a secret in the place of a key', () => `Bearer ${withSecret('entra-key')}`],
  ['what it calls critical', () => `Bearer ${entra.unsigned({ ...header, crit: ['x'] }, good, 'eA')}`],
  [
    'claims that were changed',
    async () => {
      const [first, , last] = (await entra.sign('d0170000-0000-4000-8000-000000000001')).split('.')
      const [, claims] = entra.unsigned(header, good).split('.')
      return `Bearer ${first}.${claims}.${last}`
    },
  ],
  ['something behind it', async () => `Bearer ${await entra.sign(lars)} x`],
  ['too much of it', async () => `Bearer ${await entra.sign(lars, { claims: { more: 'x'.repeat(9_000) } })}`],
]

describe('a token of', () => {
  it.each(wrong)('%s opens neither the tab nor the API', async (_what, make) => {
    const authorization = await make()
    for (const path of paths) {
      const answer = await read(path, authorization)
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(await answer.json()).toEqual({ error: { code: 'sign-in', message: 'Sign in first.' } })
    }
    expect(trust.log()).not.toContain(authorization.slice(-40) || 'never')
  })

  it.each([
    ['audience', { aud: otherApp }],
    ['issuer', { iss: 'https://issuer.example' }],
    ['tenant', { tid: otherTenant }],
    ['scope', { scp: 'User.Read' }],
    ['person', { oid: 'lars' }],
    ['time', { exp: nowS - 600 }],
  ])('a wrong kind is told of in the log in a word: %s', async (why, claims) => {
    const before = trust.log().length
    await read('/tab', `Bearer ${await entra.sign(lars, { claims })}`)
    const [line = '', ...more] = trust.log().slice(before).trim().split('\n')
    expect([JSON.parse(line), more]).toMatchObject([{ event: 'tab.refused', why }, []])
  })

  it('a good kind is in no line of the log either', async () => {
    const token = await entra.sign(lars)
    await statuses(`Bearer ${token}`)
    await statuses(`Bearer ${token}x`)
    expect(trust.log()).not.toContain(token.slice(0, 20))
    expect(trust.log()).not.toContain(token.slice(-20))
  })
})

describe('Microsoft’s keys', () => {
  beforeEach(async () => {
    await trust.close()
    trust = await start()
    nock.cleanAll()
    entra.serve()
  })
  afterEach(() => nock.cleanAll())

  it('are asked for by what may be for us only, and once for everybody', async () => {
    const before = entra.asked()
    await statuses(`Bearer ${await entra.sign(lars, { claims: { tid: otherTenant } })}`)
    expect(entra.asked() - before).toBe(0)
    const token = `Bearer ${await entra.sign(lars)}`
    await Promise.all([statuses(token), statuses(token), statuses(token)])
    expect(entra.asked() - before).toBe(1)
  })

  it('that cannot be had are no fault of the reader’s, and are asked for again', async () => {
    nock.cleanAll()
    entra.serve(() => [500, ''])
    const token = `Bearer ${await entra.sign(lars)}`
    const answer = await read('/tab', token)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    nock.cleanAll()
    entra.serve()
    expect(await statuses(token)).toEqual([200, 200, 200])
  })

  it('are known while somebody makes up names of keys and waits for an answer that never comes', async () => {
    const token = `Bearer ${await entra.sign(lars)}`
    expect(await statuses(token)).toEqual([200, 200, 200])
    nock.cleanAll()
    const silence = Promise.withResolvers<never>()
    entra.serve(() => silence.promise)
    trust.clock.pass(11 * 60_000)
    const before = entra.asked()
    const made = await entra.sign(lars, { kid: 'made-up' })
    const waiting = Promise.all(Array.from({ length: 20 }, () => statuses(`Bearer ${made}`)))
    expect(await statuses(token)).toEqual([200, 200, 200])
    silence.reject(new Error('gone'))
    expect(new Set((await waiting).flat())).toEqual(new Set([401]))
    expect(entra.asked() - before).toBeLessThanOrEqual(1)
  })
})
