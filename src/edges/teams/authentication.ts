/** Checks who posts, by the token in the header alone: Teams' own kind only, signed by Microsoft for this bot, and of now. */

import { verify } from 'node:crypto'
import { Fault } from '../../core/errors.ts'
import { own } from '../../core/own.ts'
import { type Clock, epochMsOf } from '../../core/time/instant.ts'
import type { Bot } from './credentials.ts'
import { createKeys, type Key } from './keys.ts'
import { readToken, type Token } from './token.ts'

const issuer = 'https://api.botframework.com'
const botFrameworkTenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db'
const channel = 'msteams'

/** Nobody’s clock is quite right. */
const toleranceS = 300

/** The names of the hashes that the signature may take; there is no other way to sign. */
const hashes: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' }

/**
 * Tokens that Entra makes for emulators and skills have another issuer, and name who they are for in other claims:
 * neither is for us, nor one of another tenant.
 */
const isForUs = ({ claims }: Token, { appId, tenantId }: Bot): boolean =>
  claims.iss === issuer &&
  claims.aud === appId &&
  [claims.appid, claims.azp].every(id => id === undefined || id === appId) &&
  [undefined, tenantId, botFrameworkTenant].includes(claims.tid as string | undefined)

const isOfNow = ({ claims: { exp, nbf } }: Token, nowS: number): boolean =>
  typeof exp === 'number' &&
  exp + toleranceS > nowS &&
  (nbf === undefined || (typeof nbf === 'number' && nbf - toleranceS <= nowS))

const isSigned = ({ header, signed, signature }: Token, { key, endorsements }: Key): boolean => {
  const hash = own(hashes, String(header.alg))
  // Microsoft says for which channels a key signs.
  const isEndorsed = endorsements.length === 0 || endorsements.includes(channel)
  // What a header calls critical must be understood, and we understand nothing more.
  return hash !== undefined && header.crit === undefined && isEndorsed && verify(hash, signed, key, signature)
}

/** Answers where replies may go by the token; `null` in demo mode, which has no tokens and lets everybody in. */
export const createAuthentication = (bot: Bot | null, clock: Clock, timeoutMs: number) => {
  const keyOf = createKeys(clock, timeoutMs)
  return async (authorization: string): Promise<string | null> => {
    if (bot === null) return null
    const token = readToken(authorization)
    const isPlausible = token !== null && isForUs(token, bot) && isOfNow(token, epochMsOf(clock.now()) / 1000)
    // Keys are asked for by what may be a token of Teams only.
    const key = isPlausible ? await keyOf(String(token.header.kid)) : null
    const serviceUrl = token?.claims.serviceurl
    if (token === null || key === null || typeof serviceUrl !== 'string' || !isSigned(token, key))
      throw new Fault('teams.token')
    return serviceUrl
  }
}
