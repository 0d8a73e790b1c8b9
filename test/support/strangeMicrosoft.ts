/** Loaded before the real process, it stands for Microsoft on a bad day: failures, odd keys, and refusals in words that nobody may read in a log. */

import nock from 'nock'

const login = 'https://login.botframework.com'
const metadata = '/v1/.well-known/openidconfiguration'
const keys = '/v1/.well-known/keys'
const words = 'words-of-a-stranger'
const key = JSON.parse(process.env.STRANGE_KEY ?? '{}')

nock.disableNetConnect()
nock.enableNetConnect('127.0.0.1')

nock(login).get(metadata).reply(500, words)
nock(login).get(metadata).reply(200, `<html>${words}</html>`)
nock(login)
  .persist()
  .get(metadata)
  .reply(200, { issuer: 'https://api.botframework.com', jwks_uri: `${login}${keys}` })
nock(login).get(keys).reply(500, words)
nock(login)
  .persist()
  .get(keys)
  .reply(200, {
    keys: [
      { kid: 'without-numbers', kty: 'EC' },
      { kid: 'broken', n: `!!${words}`, e: '?', endorsements: ['msteams'] },
      { ...key, kid: 'of-others', endorsements: [words] },
      key,
    ],
  })

const entra = nock('https://login.microsoftonline.com')
const refusal = {
  error: 'invalid_client',
  error_description: `AADSTS7000215: ${words}`,
  error_codes: [7000215],
}
entra
  .post(/token$/)
  .query(true)
  .reply(400, refusal)
entra
  .persist()
  .post(/token$/)
  .query(true)
  .reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: words })

const teams = nock('https://smba.trafficmanager.net')
teams.post(/./).reply(500, { error: { code: 'ServiceError', message: words } })
teams.post(/./).replyWithError({ code: 'ECONNRESET', message: words })
teams
  .persist()
  .post(/./)
  .reply(403, { error: { code: 'BotDisabledByAdmin', message: words } })
