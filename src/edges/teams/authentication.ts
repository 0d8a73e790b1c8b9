/** Checks who posts, by the token in the header alone: Teams' own kind only, signed by Microsoft for this bot, and of now. */

import { decodeJwt, type JWTPayload, jwtVerify } from 'jose'
import { Fault } from '../../core/errors.ts'
import { type Clock, epochMsOf } from '../../core/time/instant.ts'
import { ofNow, readBearer } from './bearer.ts'
import type { Bot } from './credentials.ts'
import { createKeys } from './keys.ts'

const issuer = 'https://api.botframework.com'
const botFrameworkTenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db'
const channel = 'msteams'

const rules = { ...ofNow, issuer, algorithms: ['RS256', 'RS384', 'RS512'] }

/**
 * Tokens that Entra makes for emulators and skills have another issuer, and name who they are for in other claims:
 * neither is for us, nor one of another tenant.
 */
const isForUs = (claims: JWTPayload, { appId, tenantId }: Bot): boolean =>
  claims.iss === issuer &&
  claims.aud === appId &&
  [claims.appid, claims.azp].every(id => id === undefined || id === appId) &&
  [undefined, tenantId, botFrameworkTenant].includes(claims.tid as string | undefined)

/** Answers where replies may go by the token; `null` in demo mode, which has no tokens and lets everybody in. */
export const createAuthentication = (bot: Bot | null, clock: Clock, timeoutMs: number) => {
  const keyOf = createKeys(clock, timeoutMs)

  const check = async (token: string, ours: Bot): Promise<unknown> => {
    // Keys are asked for by what may be a token of Teams only.
    if (!isForUs(decodeJwt(token), ours)) return null
    const currentDate = new Date(epochMsOf(clock.now()))
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const found = await keyOf(String(kid))
        // Microsoft says for which channels a key signs.
        const isEndorsed = found && (found.endorsements.length === 0 || found.endorsements.includes(channel))
        if (!isEndorsed) throw new Fault('teams.token')
        return found.key
      },
      { ...rules, audience: ours.appId, currentDate },
    )
    return payload.serviceurl
  }

  return async (authorization: string): Promise<string | null> => {
    if (bot === null) return null
    try {
      const serviceUrl = await check(readBearer(authorization), bot)
      if (typeof serviceUrl === 'string') return serviceUrl
    } catch (error) {
      // That the keys could not be had is no fault of the token.
      if (error instanceof Fault) throw error
    }
    throw new Fault('teams.token')
  }
}
