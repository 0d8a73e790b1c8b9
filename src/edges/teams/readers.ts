/**
 * Knows who reads the tab or the API, by the token alone that Entra makes for Teams: of our tenant, for this app, for a
 * person who let Teams ask, signed by Microsoft, and of now. What the page says about its reader counts for nothing.
 */

import { decodeJwt, type JWTPayload, jwtVerify } from 'jose'
import { Fault } from '../../core/errors.ts'
import { type Clock, epochMsOf } from '../../core/time/instant.ts'
import { ofNow, readBearer } from './bearer.ts'
import type { Bot } from './credentials.ts'
import { createKeys, ofTenant } from './keys.ts'

/** The right that docs/install.md has the registration expose; a token of a program for itself has none. */
const scope = 'access_as_user'

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** As Entra writes them in the first and in the second version of its tokens; some of it in capitals, some not. */
const rulesFor = ({ appId, tenantId }: Bot, publicUrl: string) => {
  const [app, tenant, { host }] = [appId.toLowerCase(), tenantId.toLowerCase(), new URL(publicUrl)]
  return {
    tenant,
    issuers: [`https://login.microsoftonline.com/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`],
    audiences: [app, `api://${app}`, `api://${host}/${app}`, `api://${host}/botid-${app}`],
  }
}

const small = (claim: unknown): string => (typeof claim === 'string' ? claim.toLowerCase() : '')

/** The Entra id of the person; `null` where the token is not for us, or not of a person. */
const personIn = (claims: JWTPayload, rules: ReturnType<typeof rulesFor>): string | null => {
  const isForUs =
    rules.issuers.includes(small(claims.iss)) &&
    rules.audiences.includes(small(claims.aud)) &&
    small(claims.tid) === rules.tenant &&
    String(claims.scp ?? '')
      .split(' ')
      .includes(scope)
  const person = small(claims.oid)
  return isForUs && guid.test(person) ? person : null
}

/** `later` where Microsoft's keys cannot be had: that is no fault of the reader's. */
export type Read = { readonly aadObjectId: string } | 'later' | null

/** In demo mode there are no tokens, and so no readers. */
export const createReaders = (bot: Bot | null, publicUrl: string, clock: Clock, timeoutMs = 10_000) => {
  if (bot === null) return async (): Promise<Read> => null
  const rules = rulesFor(bot, publicUrl)
  const keyOf = createKeys(clock, timeoutMs, ofTenant(rules.tenant))

  const check = async (token: string): Promise<string | null> => {
    // Keys are asked for by what may be a token for us only.
    if (personIn(decodeJwt(token), rules) === null) return null
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const found = await keyOf(String(kid))
        if (!found) throw new Fault('teams.token')
        return found.key
      },
      { ...ofNow, algorithms: ['RS256'], currentDate: new Date(epochMsOf(clock.now())) },
    )
    return personIn(payload, rules)
  }

  return async (authorization: string): Promise<Read> => {
    try {
      const aadObjectId = await check(readBearer(authorization))
      return aadObjectId === null ? null : { aadObjectId }
    } catch (error) {
      return error instanceof Fault && error.code === 'teams.keys' ? 'later' : null
    }
  }
}
