/** Every route of the whole product, for what its answers must say. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})
afterAll(() => trust.close())

const fixed = [
  ['GET', '/livez'],
  ['GET', '/readyz'],
  ['GET', '/metrics'],
  ['GET', '/tab'],
  ['GET', '/fil/none'],
  ['GET', '/nothing'],
  ['GET', '/%'],
  ['GET', '/demo/people'],
  ['POST', '/api/messages'],
] as const

const routes = (): (readonly [string, string])[] => {
  const { features } = trust.app
  const forms = features.flatMap(({ forms = [] }) => forms)
  return [
    ...fixed,
    ...features.flatMap(({ pages = [] }) => pages).map(({ path }) => ['GET', path] as const),
    ...forms.flatMap(({ path }) => [['GET', path] as const, ['POST', path] as const]),
    ...features.flatMap(({ files = [] }) => files).map(({ path }) => ['GET', `/${path}`] as const),
    ...features
      .flatMap(({ resources = [] }) => resources)
      .map(({ path }) => ['GET', `/api/v1/${path}`] as const),
  ]
}

describe('every answer', () => {
  it('is only what it is called, asks for no device and tells nobody where the reader came from', async () => {
    for (const [method, path] of routes()) {
      const { headers } = await fetch(`${trust.address}${path.replaceAll(/:\w+/g, 'x')}`, { method })
      expect({
        route: `${method} ${path}`,
        options: headers.get('x-content-type-options'),
        devices: headers.get('permissions-policy'),
        referrer: headers.get('referrer-policy'),
      }).toEqual({
        route: `${method} ${path}`,
        options: 'nosniff',
        devices: 'camera=(), microphone=(), geolocation=()',
        referrer: 'no-referrer',
      })
    }
  })
})
