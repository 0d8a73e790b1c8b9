/** A connector for campaigns: keeps Teams' limits, fails as often as asked, and knows exactly who got what how often. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLimiter, perConversation, perTenant } from './limits.ts'

type Options = {
  readonly limits?: boolean
  /** From 0 up to 1; with it, requests fail and are slow as the real ones are. */
  readonly dice?: () => number
  /** Told of each request before it is taken, with how many there were. */
  readonly heard?: (requests: number) => void
  /** What Teams' limits are counted by. */
  readonly nowMs?: () => number
  /** What Teams answers instead of taking anything, while it is in such a state. */
  readonly weather?: () => Complaint | null
  readonly took?: (conversation: string) => void
}

export type Complaint = {
  readonly status: number
  readonly code: string
  readonly retryAfterS?: number
}

type Failure = Complaint & { readonly share: number }

/** Status 0 is a connection that breaks before anything was taken. */
const failures: readonly Failure[] = [
  { share: 0.01, status: 403, code: 'MessageWritesBlocked' },
  { share: 0.01, status: 429, code: 'Throttled', retryAfterS: 2 },
  { share: 0.005, status: 412, code: 'PreconditionFailed' },
  { share: 0.005, status: 502, code: 'BadGateway' },
  { share: 0.002, status: 0, code: '' },
]
const slowShare = 0.02
const slowestMs = 3_000

const fated = (dice: () => number): Failure | null => {
  let thrown = dice()
  for (const failure of failures) {
    if (thrown < failure.share) return failure
    thrown -= failure.share
  }
  return null
}

const answer = (res: ServerResponse, status: number, body: object, retryAfterS?: number) => {
  const later = retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) }
  res.writeHead(status, { 'content-type': 'application/json', ...later }).end(JSON.stringify(body))
}

const complain = (res: ServerResponse, { status, code, retryAfterS }: Complaint) => {
  if (status === 0) res.socket?.resetAndDestroy()
  else answer(res, status, { error: { code } }, retryAfterS)
}

const createGate = (nowMs: () => number) => {
  const ofConversation = createLimiter(perConversation)
  const ofTenant = createLimiter(perTenant)
  return (conversation: string): boolean => {
    const atMs = nowMs()
    if (ofConversation.waitMs(conversation, atMs) > 0 || ofTenant.waitMs('tenant', atMs) > 0) return false
    ofConversation.take(conversation, atMs)
    ofTenant.take('tenant', atMs)
    return true
  }
}

export const startLettersConnector = async ({
  limits = false,
  dice,
  heard,
  nowMs = () => performance.now(),
  weather,
  took,
}: Options = {}) => {
  const arrivals = new Map<string, number>()
  const gate = createGate(nowMs)
  let requests = 0
  let throttled = 0
  let firstMs = 0
  let lastMs = 0
  let wake = () => {}

  const take = (req: IncomingMessage, res: ServerResponse) => {
    requests += 1
    lastMs = performance.now()
    if (requests === 1) firstMs = lastMs
    heard?.(requests)
    const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(req.url ?? '')?.[1] ?? '')
    const complaint = weather?.() ?? null
    if (complaint) return complain(res, complaint)
    if (limits && !gate(conversation)) {
      throttled += 1
      return complain(res, { status: 429, code: 'Throttled', retryAfterS: 1 })
    }
    const failure = dice ? fated(dice) : null
    if (failure) return complain(res, failure)
    arrivals.set(conversation, (arrivals.get(conversation) ?? 0) + 1)
    took?.(conversation)
    wake()
    const done = () => answer(res, 201, { id: String(requests) })
    if (dice && dice() < slowShare) setTimeout(done, dice() * slowestMs)
    else done()
  }

  /** When so many people had got something, and how many that were a second. */
  const reached = async (people: number) => {
    while (arrivals.size < people) {
      await new Promise<void>(resolve => {
        wake = resolve
      })
    }
    const atMs = performance.now()
    return { atMs, perSecond: people / ((atMs - firstMs) / 1_000) }
  }

  const server = createServer((req, res) => {
    req.resume().on('end', () => take(req, res))
    req.on('error', () => {})
  })
  const listen = (at: number) => new Promise<void>(ready => server.listen(at, '127.0.0.1', ready))
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    /** How often each conversation got something. */
    arrivals: arrivals as ReadonlyMap<string, number>,
    requests: () => requests,
    /** From the first request to the last. */
    seconds: () => (lastMs - firstMs) / 1_000,
    reached,
    /** Requests that were too many for Teams, and so our own fault. */
    throttled: () => throttled,
    /** There is nobody at the address any more, until `comeBack`. */
    goAway: async () => {
      const gone = new Promise(done => server.close(done))
      server.closeAllConnections()
      await gone
    },
    comeBack: () => listen(port),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
