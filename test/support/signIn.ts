/** Stands for the Bot Framework's token service: a key of its own, its public half served to the bot, tokens on demand. */

import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import nock from 'nock'

const issuer = 'https://api.botframework.com'
const host = 'https://login.botframework.com'
const metadataPath = '/v1/.well-known/openidconfiguration'
const keysPath = '/v1/.well-known/keys'

export type TokenWish = {
  readonly appId: string
  readonly serviceUrl: string
  readonly issuer?: string
  /** In seconds from now; negative for a token that has run out. */
  readonly expiresInS?: number
  /** Over the usual ones. */
  readonly claims?: JWTPayload
  /** Which of the keys it says that it is signed with. */
  readonly kid?: string
  /** Signed by somebody else who uses the same key name. */
  readonly forged?: boolean
}

/** The bot remembers the keys for a day, so a test file makes one of these and keeps it. `at`: where the bot's clock stands still. */
export const createSignIn = async (at?: string) => {
  const [own, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const kid = 'test-key'
  const jwk = { ...(await exportJWK(own.publicKey)), kid, use: 'sig', endorsements: ['msteams'] }

  return {
    keys: [jwk],
    /** Until `nock.cleanAll()`. */
    serve: () => {
      nock(host)
        .persist()
        .get(metadataPath)
        .reply(200, {
          issuer,
          jwks_uri: `${host}${keysPath}`,
          id_token_signing_alg_values_supported: ['RS256'],
        })
        .get(keysPath)
        .reply(200, { keys: [jwk] })
    },
    /** The keys can't be had: `status` is what the token service says instead; without it, it says nothing at all. */
    breakDown: (status?: number) => {
      const request = nock(host).persist().get(metadataPath)
      if (status === undefined) request.reply(() => new Promise<never>(() => {}))
      else request.reply(status)
    },
    sign: (wish: TokenWish): Promise<string> => {
      const nowS = Math.floor((at ? Date.parse(at) : performance.timeOrigin + performance.now()) / 1000)
      const claims = {
        serviceurl: wish.serviceUrl,
        iss: wish.issuer ?? issuer,
        aud: wish.appId,
        nbf: nowS - 3600,
        exp: nowS + (wish.expiresInS ?? 3600),
        ...wish.claims,
      }
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: wish.kid ?? kid, typ: 'JWT' })
        .sign(wish.forged ? other.privateKey : own.privateKey)
    },
  }
}

/** What the bot itself gets before it may send; `token` is `null` where Entra never answers. */
export const serveBotToken = (tenantId: string, token: string | null) => {
  const request = nock('https://login.microsoftonline.com')
    .persist()
    .post(`/${tenantId}/oauth2/v2.0/token`)
    .query(true)
  if (token === null) return request.reply(() => new Promise<never>(() => {}))
  return request.reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: token })
}
