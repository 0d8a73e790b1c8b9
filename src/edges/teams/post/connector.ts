/** The one way out to Teams, for replies and letters alike: a small client of its Bot Connector, with one attempt in a limited time, and always an answer that says what is known. */

import type { AsciiJson } from '../../../core/asciiJson.ts'
import type { Refusal } from '../../../core/letters.ts'
import { remembering } from '../../../core/memory.ts'
import { type Clock, epochMsOf, type Instant } from '../../../core/time/instant.ts'
import type { Bot } from '../credentials.ts'
import { type AllowServiceUrl, allows, atTeams, isLoopback } from '../serviceUrl.ts'
import { parseJson, readCodes } from './answerCodes.ts'
import { createEntry } from './entry.ts'
import { exchange } from './exchange.ts'
import { isAway, isOwnVoice, type Said } from './onTheWay.ts'
import { readRetryAfter } from './retryAfter.ts'
import { createBotToken } from './token.ts'

export type ConnectorNeeds = {
  /** `null` is demo mode: no tokens, and to this machine only. */
  readonly bot: Bot | null
  readonly clock: Clock
  readonly timeoutMs?: number
  readonly allowServiceUrl?: AllowServiceUrl
  /** Where tenants of the US government cloud are, when Teams says that it is not where we asked. */
  readonly governmentUrl?: string
  /** Told of every request that was tried: for what, and its status or why there is none. */
  readonly count?: (what: Call['for'], outcome: string) => void
}

export type Answered = Said & {
  readonly got: 'answer'
  readonly retryAfterMs: number | null
  readonly body: unknown
  /** Where it was answered; not always where it was asked first. */
  readonly serviceUrl: string
}

export type Answer =
  | Answered
  /** Nothing left this machine: no way there, no token, or an address that we don't send to. */
  | { readonly got: 'unsent'; readonly why: 'network' | 'token' | 'address' }
  /** It left, and nothing came back: `timeout`, or the network's own code. */
  | { readonly got: 'silence'; readonly why: string }

export type Call = {
  /** Replies, letters and the reading of rosters leave by the same way, and are counted apart. */
  readonly for: 'reply' | 'letter' | 'roster'
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly serviceUrl: string
  /** Under `v3/conversations`, encoded. */
  readonly path: string
  readonly body?: AsciiJson
}

export type Connector = {
  ask(call: Call): Promise<Answer>
  /** Whether anything would be sent there at all. */
  allows(serviceUrl: string): boolean
  /** Since when our name or secret is refused, and how long to wait; `null` while we are let in. */
  refusal(): Refusal | null
  /** Since when nothing gets through, and nobody is to blame for it by name; `null` while Teams answers. */
  awaySince(): Instant | null
}

/** Teams waits 15 s for a turn. */
const defaultTimeoutMs = 12_000
const mostBases = 100

type Responded = Extract<Awaited<ReturnType<typeof exchange>>, { got: 'response' }>

/** Whom it was about: a chat, or who is to get one. */
const chatOf = ({ path, body }: Call): string => path.split('/')[1] || String(body)

/** Checked once for each service URL that there is, and written as it was understood. `null`: not to be sent to. */
const createBases = (allow: AllowServiceUrl) =>
  remembering(mostBases, (serviceUrl: string): string | null =>
    allows(allow, serviceUrl) ? `${new URL(serviceUrl).href.replace(/\/+$/, '')}/v3/conversations` : null,
  )

export const createConnector = (needs: ConnectorNeeds): Connector => {
  const { bot, clock, timeoutMs = defaultTimeoutMs } = needs
  const { governmentUrl = 'https://smba.infra.gcc.teams.microsoft.com/teams/' } = needs
  const token = bot && createBotToken(bot, clock, timeoutMs)
  const entry = createEntry(clock)
  const baseOf = createBases(bot ? (needs.allowServiceUrl ?? atTeams()) : isLoopback)

  const read = ({ status, headers, text }: Responded, serviceUrl: string): Answered => {
    const body = parseJson(text)
    const answeredAtMs = () => Date.parse(headers.date ?? '') || epochMsOf(clock.now())
    return {
      got: 'answer',
      status,
      codes: status < 300 ? [] : readCodes(body),
      isPage: /^\s*text\/html\b/i.test(headers['content-type'] ?? ''),
      retryAfterMs: readRetryAfter(headers['retry-after'] ?? null, answeredAtMs),
      body,
      serviceUrl,
    }
  }

  const tryOnce = async (base: string, call: Call, bearer: string | null): Promise<Answer> => {
    const { method, serviceUrl, path, body } = call
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (bearer !== null) headers.authorization = `Bearer ${bearer}`
    const came = await exchange({ method, url: base + path, headers, body, timeoutMs })
    if (came.got === 'unsent') return { got: 'unsent', why: 'network' }
    return came.got === 'silence' ? came : read(came, serviceUrl)
  }

  const ask = async (base: string, call: Call, bearer: string | null): Promise<Answer> => {
    const answer = await tryOnce(base, call, bearer)
    needs.count?.(call.for, answer.got === 'answer' ? `${answer.status}` : answer.got)
    return answer
  }

  const bearerOr = async (get: () => Promise<string | null>): Promise<string | null> => {
    try {
      return await get()
    } catch {
      return null
    }
  }

  const askSigned = async (call: Call): Promise<Answer> => {
    const base = baseOf(call.serviceUrl)
    if (base === null) return { got: 'unsent', why: 'address' }
    if (token === null) return ask(base, call, null)
    const bearer = await bearerOr(token.current)
    if (bearer === null) return { got: 'unsent', why: 'token' }
    const answer = await ask(base, call, bearer)
    if (answer.got !== 'answer' || answer.status !== 401) return answer
    const fresh = await bearerOr(() => token.insteadOf(bearer))
    return fresh === null ? answer : ask(base, call, fresh)
  }

  /** What is too busy to look at our token says nothing about it, nor does what never got there. */
  const mind = (answer: Answer, call: Call): Answer => {
    const isRefused = answer.got === 'answer' ? answer.status === 401 : answer.why === 'token'
    if (isRefused) entry.refused()
    else if (answer.got === 'unsent' && answer.why === 'network') entry.missed()
    else if (answer.got === 'silence') entry.missed(chatOf(call))
    else if (answer.got === 'answer' && isAway(answer)) entry.missed(isOwnVoice(answer) ? chatOf(call) : '')
    else if (answer.got === 'answer' && answer.status !== 429) entry.letIn()
    return answer
  }

  return {
    ask: async call => {
      const answer = mind(await askSigned(call), call)
      const isElsewhere = answer.got === 'answer' && answer.codes.includes('InvalidBotApiHost')
      return isElsewhere ? mind(await askSigned({ ...call, serviceUrl: governmentUrl }), call) : answer
    },
    allows: serviceUrl => baseOf(serviceUrl) !== null,
    refusal: entry.refusal,
    awaySince: entry.awaySince,
  }
}
