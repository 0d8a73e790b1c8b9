/**
 * Knows who reads the tab or the API, by the token alone that Entra makes for Teams: of our tenant, for this app, for a
 * person who let Teams ask, signed by Microsoft, and of now. What the page says about its reader counts for nothing.
 */

import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
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

const hasScope = (claim: unknown): boolean => typeof claim === 'string' && claim.split(' ').includes(scope)

/** Why it is not for us, or not of a person, in a word for the log; `null` where it is. */
const faultIn = (claims: JWTPayload, { tenant, issuers, audiences }: ReturnType<typeof rulesFor>) => {
  if (!audiences.includes(small(claims.aud))) return 'audience'
  if (!issuers.includes(small(claims.iss))) return 'issuer'
  if (small(claims.tid) !== tenant) return 'tenant'
  if (!hasScope(claims.scp)) return 'scope'
  return guid.test(small(claims.oid)) ? null : 'person'
}

/** `later` where Microsoft's keys cannot be had: that is no fault of the reader's. */
export type Read = { readonly aadObjectId: string } | 'later' | null

type Needs = {
  /** `null` in demo mode, where there are no tokens, and so no readers. */
  readonly bot: Bot | null
  readonly publicUrl: string
  readonly clock: Clock
  readonly log: Pick<Log, 'warn'>
  readonly timeoutMs?: number
}

/** A token that was not taken, and why: a registration that is set up wrong turns everybody away in the same word. */
class Refused extends Error {
  readonly why: string

  constructor(why: string) {
    super(why)
    this.why = why
  }
}

const whyOf = (error: unknown): string => {
  if (error instanceof Refused) return error.why
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) return 'time'
  return error instanceof Fault && error.code === 'teams.keys' ? 'keys' : 'signature'
}

export const createReaders = ({ bot, publicUrl, clock, log, timeoutMs = 10_000 }: Needs) => {
  if (bot === null) return async (): Promise<Read> => null
  const rules = rulesFor(bot, publicUrl)
  const keyOf = createKeys(clock, timeoutMs, ofTenant(rules.tenant))

  const holdToRules = (claims: JWTPayload): string => {
    const fault = faultIn(claims, rules)
    if (fault !== null) throw new Refused(fault)
    return small(claims.oid)
  }

  const check = async (token: string): Promise<string> => {
    // Keys are asked for by what may be a token for us only.
    holdToRules(decodeJwt(token))
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const found = await keyOf(String(kid))
        if (!found) throw new Refused('key')
        return found.key
      },
      { ...ofNow, algorithms: ['RS256'], currentDate: new Date(epochMsOf(clock.now())) },
    )
    return holdToRules(payload)
  }

  return async (authorization: string): Promise<Read> => {
    const token = readBearer(authorization)
    if (token === '') return null
    try {
      return { aadObjectId: await check(token) }
    } catch (error) {
      const why = whyOf(error)
      log.warn('tab.refused', { why })
      return why === 'keys' ? 'later' : null
    }
  }
}
