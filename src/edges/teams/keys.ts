/**
 * The keys that Microsoft signs tokens with, read from where it publishes them. What is known stays until something better
 * is read: an outage, or a page in the place of the keys, keeps nobody out who could be told before.
 */

import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { Fault } from '../../core/errors.ts'
import { createForward } from '../../core/time/forward.ts'
import { type Clock, epochMsOf } from '../../core/time/instant.ts'
import { isObject } from './fields.ts'
import { parseJson } from './post/answerCodes.ts'
import { exchange } from './post/exchange.ts'

type Key = { readonly key: KeyObject; readonly endorsements: readonly unknown[] }
type Keys = ReadonlyMap<string, Key>

type Ask = (url: string) => Promise<unknown>

/** Asks where the keys are published, and answers what stands there. */
type Publisher = (ask: Ask) => Promise<unknown>

const published = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const host = new URL(published).host

/** For what Teams posts to bots. */
const ofBotFramework: Publisher = async ask => {
  const metadata = await ask(published)
  const url = isObject(metadata) ? URL.parse(String(metadata.jwks_uri)) : null
  return url?.protocol === 'https:' && url.host === host ? ask(url.href) : null
}

/** For whom Entra signs in to this tenant. */
export const ofTenant =
  (tenantId: string): Publisher =>
  ask =>
    ask(`https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/discovery/v2.0/keys`)

/** They change every few months, and a new one is told of days before it is used. */
const freshMs = 24 * 3_600_000
/** A key that nobody has heard of may be new. Whoever makes names up has us ask this often and not more. */
const askAgainMs = 10 * 60_000
const tryAgainMs = 60_000

/** In bits. */
const shortestKey = 2_048

/** `null` for a key of another kind, and for what is none. */
const readKey = ({ kty, n, e, endorsements }: Record<string, unknown>): Key | null => {
  if (kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string') return null
  const jwk: JsonWebKey = { kty, n, e }
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < shortestKey) return null
    return { key, endorsements: Array.isArray(endorsements) ? endorsements : [] }
  } catch {
    return null
  }
}

const readKeys = (body: unknown): Keys => {
  const listed = isObject(body) && Array.isArray(body.keys) ? body.keys : []
  const keys = new Map<string, Key>()
  for (const one of listed) {
    const key = isObject(one) ? readKey(one) : null
    if (key && isObject(one) && typeof one.kid === 'string') keys.set(one.kid, key)
  }
  return keys
}

/** `timeoutMs` for all questions together. */
export const createKeys = (clock: Clock, timeoutMs: number, publisher: Publisher = ofBotFramework) => {
  const forward = createForward()
  const passedMs = () => forward(epochMsOf(clock.now()))
  let known: Keys = new Map()
  let readAtMs = Number.NEGATIVE_INFINITY
  let failedAtMs = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | null = null

  const ask: Ask = async url => {
    const came = await exchange({ method: 'GET', url, headers: {}, timeoutMs: timeoutMs / 2 })
    return came.got === 'response' && came.status === 200 ? parseJson(came.text) : null
  }

  const read = async (): Promise<void> => {
    const keys = readKeys(await publisher(ask))
    const nowMs = passedMs()
    if (keys.size > 0) [known, readAtMs] = [keys, nowMs]
    else failedAtMs = nowMs
  }

  /** Whoever comes meanwhile waits for the same. */
  const refresh = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }

  /** `null` for a key that is none of Microsoft's. */
  return async (kid: string): Promise<Key | null> => {
    const nowMs = passedMs()
    const ageMs = nowMs - readAtMs
    const mayTry = known.size === 0 || nowMs - failedAtMs >= tryAgainMs
    if (mayTry && ageMs >= (known.has(kid) ? freshMs : askAgainMs)) await refresh()
    if (known.size === 0) throw new Fault('teams.keys')
    return known.get(kid) ?? null
  }
}
