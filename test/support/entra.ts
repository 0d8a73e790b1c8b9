/** Stands for Entra, as it signs people in for Teams: a key set of its own, served where the tenant's is, and tokens on demand. */

import { generateKeyPairSync } from 'node:crypto'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import nock from 'nock'

const login = 'https://login.microsoftonline.com'

type Wish = {
  /** Over those of a good token; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly kid?: string
  readonly alg?: 'RS256' | 'RS384' | 'PS256'
  /** Signed by somebody else who uses the same key name. */
  readonly forged?: boolean
}

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 })

/** `at`: where the bot's clock stands. */
export const createEntra = async (tenantId: string, appId: string, at: string) => {
  const [own, other] = [pair(), pair()]
  const kid = 'entra-key'
  const jwk = { ...(await exportJWK(own.publicKey)), kid, use: 'sig' }
  const path = `/${tenantId}/discovery/v2.0/keys`
  const nowS = Date.parse(at) / 1_000
  let asked = 0
  return {
    /** How often the keys were asked for. */
    asked: () => asked,
    /** Until `nock.cleanAll()`. */
    serve: (answer: () => readonly [number, unknown] | Promise<never> = () => [200, { keys: [jwk] }]) =>
      nock(login)
        .persist()
        .get(path)
        .reply(async () => {
          asked += 1
          return [...(await answer())]
        }),
    sign: (person: string, { claims = {}, forged = false, ...header }: Wish = {}): Promise<string> =>
      new SignJWT({
        aud: appId,
        iss: `${login}/${tenantId}/v2.0`,
        tid: tenantId,
        oid: person,
        scp: 'access_as_user',
        ver: '2.0',
        iat: nowS - 60,
        nbf: nowS - 60,
        exp: nowS + 3_600,
        ...claims,
      } as JWTPayload)
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header })
        .sign((forged ? other : own).privateKey),
    /** Whatever it says, with this behind it for a signature. */
    unsigned: (header: object, claims: object, signature = ''): string =>
      [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') +
      `.${signature}`,
  }
}
