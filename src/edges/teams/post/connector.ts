/** Our own small client of Teams' Bot Connector: one attempt in a limited time, and always an answer that says what is known. */

import { type Clock, epochMsOf } from '../../../core/time/instant.ts'
import type { Bot } from '../credentials.ts'
import { type AllowServiceUrl, allows, isLoopback, isSecure } from '../serviceUrl.ts'
import { parseJson, readCodes } from './answerCodes.ts'
import { neverSent } from './notSent.ts'
import { readRetryAfter } from './retryAfter.ts'
import { createBotToken } from './token.ts'

export type ConnectorNeeds = {
  /** `null` is demo mode: no tokens, and to this machine only. */
  readonly bot: Bot | null
  readonly clock: Clock
  /** Longer than the 10 s that a connection may take to open, or nobody can tell that nothing was sent. */
  readonly timeoutMs?: number
  readonly allowServiceUrl?: AllowServiceUrl
  /** Where tenants of the US government cloud are, when Teams says that it is not where we asked. */
  readonly governmentUrl?: string
}

export type Answered = {
  readonly got: 'answer'
  readonly status: number
  readonly codes: readonly string[]
  readonly retryAfterMs: number | null
  readonly body: unknown
  /** Where it was answered; not always where it was asked first. */
  readonly serviceUrl: string
}

export type Answer =
  | Answered
  /** Nothing left this machine: no way there, no token, or an address that we don't send to. */
  | { readonly got: 'unsent'; readonly why: 'network' | 'token' | 'address' }
  /** It left, and nothing came back. */
  | { readonly got: 'silence' }

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly serviceUrl: string
  /** Under `v3/conversations`, encoded. */
  readonly path: string
  /** JSON. */
  readonly body?: string
}

export type Connector = (call: Call) => Promise<Answer>

const defaultTimeoutMs = 15_000
const mostBases = 100

/** Checked once for each service URL that there is. `null`: not to be sent to. */
const createBases = (allow: AllowServiceUrl) => {
  const bases = new Map<string, string | null>()
  return (serviceUrl: string): string | null => {
    const kept = bases.get(serviceUrl)
    if (kept !== undefined) return kept
    const base = allows(allow, serviceUrl) ? `${serviceUrl.replace(/\/+$/, '')}/v3/conversations` : null
    if (bases.size >= mostBases) bases.clear()
    bases.set(serviceUrl, base)
    return base
  }
}

export const createConnector = (needs: ConnectorNeeds): Connector => {
  const { bot, clock, timeoutMs = defaultTimeoutMs } = needs
  const { governmentUrl = 'https://smba.infra.gcc.teams.microsoft.com/teams/' } = needs
  const token = bot && createBotToken(bot, timeoutMs)
  const baseOf = createBases(bot ? (needs.allowServiceUrl ?? isSecure) : isLoopback)

  const read = async (response: Response, serviceUrl: string): Promise<Answered> => {
    // The status stands, even where the rest of the answer is cut off.
    const body = parseJson(await response.text().catch(() => ''))
    const { status, headers } = response
    const answeredAtMs = () => Date.parse(headers.get('date') ?? '') || epochMsOf(clock.now())
    const retryAfterMs = readRetryAfter(headers.get('retry-after'), answeredAtMs)
    return {
      got: 'answer',
      status,
      codes: response.ok ? [] : readCodes(body),
      retryAfterMs,
      body,
      serviceUrl,
    }
  }

  const ask = async ({ method, serviceUrl, path, body }: Call, bearer: string | null): Promise<Answer> => {
    const base = baseOf(serviceUrl)
    if (base === null) return { got: 'unsent', why: 'address' }
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (bearer !== null) headers.authorization = `Bearer ${bearer}`
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      // A redirect would carry the letter to where nobody checked the address.
      const init = { method, headers, signal, redirect: 'manual' } as const
      return await read(await fetch(base + path, body === undefined ? init : { ...init, body }), serviceUrl)
    } catch (error) {
      return neverSent(error) ? { got: 'unsent', why: 'network' } : { got: 'silence' }
    }
  }

  const bearerOr = async (get: () => Promise<string>): Promise<string | null> => {
    try {
      return await get()
    } catch {
      return null
    }
  }

  const askSigned = async (call: Call): Promise<Answer> => {
    if (token === null) return ask(call, null)
    const bearer = await bearerOr(token.current)
    if (bearer === null) return { got: 'unsent', why: 'token' }
    const answer = await ask(call, bearer)
    if (answer.got !== 'answer' || answer.status !== 401) return answer
    const fresh = await bearerOr(() => token.insteadOf(bearer))
    return fresh === null ? { got: 'unsent', why: 'token' } : ask(call, fresh)
  }

  return async call => {
    const answer = await askSigned(call)
    const isElsewhere = answer.got === 'answer' && answer.codes.includes('InvalidBotApiHost')
    return isElsewhere ? askSigned({ ...call, serviceUrl: governmentUrl }) : answer
  }
}
