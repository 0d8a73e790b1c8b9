/** A fake of Teams' Bot Connector on this machine: keeps what the bot sends, and fails as it is told to. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLimiter, perConversation, perTenant } from './limits.ts'

export type SentActivity = {
  readonly type?: string
  readonly text?: string
  readonly summary?: string
  readonly replyToId?: string
  readonly inputHint?: string
  readonly attachments?: readonly { readonly contentType: string; readonly content: CardContent }[]
  readonly [field: string]: unknown
}

export type CardContent = {
  readonly type?: string
  readonly body?: readonly unknown[]
  readonly [field: string]: unknown
}

export type Sent = {
  readonly how: 'sent' | 'updated' | 'deleted' | 'created'
  readonly conversation: string
  /** The id that the connector gave, or that of the activity that was changed. */
  readonly id: string
  readonly activity: SentActivity
  readonly authorization: string | null
}

export type Failure = (
  | { readonly status: number; readonly code?: string; readonly retryAfterS?: number }
  | { readonly hang: true }
  | { readonly reset: true }
) & {
  /** How often; for good if it is left out. */
  readonly times?: number
  readonly method?: 'POST' | 'PUT' | 'DELETE' | 'GET'
  readonly conversation?: string
}

export type ConnectorOptions = {
  /** Answers 429 with Retry-After past what Teams allows per conversation and tenant. */
  readonly limits?: boolean
  readonly nowMs?: () => number
}

type Member = { readonly id: string; readonly name: string; readonly aadObjectId: string }

const readBody = async (req: IncomingMessage): Promise<SentActivity> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : JSON.parse(text)
}

const answer = (res: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) => {
  res.writeHead(status, { 'content-type': 'application/json', ...headers })
  res.end(JSON.stringify(body))
}

const complain = (res: ServerResponse, status: number, code: string, retryAfterS?: number) =>
  answer(
    res,
    status,
    { error: { code, message: `The fake connector says ${code}.` } },
    retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) },
  )

/** The failures that wait to happen, each as often as it was asked for. */
const createScript = () => {
  let steps: { failure: Failure; left: number }[] = []
  return {
    add: (failure: Failure) => {
      steps.push({ failure, left: failure.times ?? Number.POSITIVE_INFINITY })
    },
    clear: () => {
      steps = []
    },
    next: (method: string, conversation: string): Failure | null => {
      const step = steps.find(
        ({ failure, left }) =>
          left > 0 &&
          (failure.method ?? method) === method &&
          (failure.conversation ?? conversation) === conversation,
      )
      if (!step) return null
      step.left -= 1
      return step.failure
    },
  }
}

/** Resolves waiting callers as entries come in; nobody polls. */
const createBook = () => {
  const entries: Sent[] = []
  const waiting = new Set<() => void>()
  let read = 0
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = look()
      if (found !== undefined) return found
      await new Promise<void>(resolve => waiting.add(resolve))
    }
  }
  return {
    entries,
    add: (entry: Sent) => {
      entries.push(entry)
      for (const wake of waiting) wake()
      waiting.clear()
    },
    waitFor: (predicate: (entry: Sent) => boolean) => until(() => entries.find(predicate)),
    next: async (count = 1): Promise<Sent[]> => {
      const from = read
      read += count
      return until(() => (entries.length >= from + count ? entries.slice(from, from + count) : undefined))
    },
  }
}

const paths = /^\/v3\/conversations(?:\/([^/]+)(?:\/(activities|members|pagedmembers)(?:\/([^/]+))?)?)?\/?$/

const hows: Readonly<Record<string, Sent['how']>> = { POST: 'sent', PUT: 'updated', DELETE: 'deleted' }

export const startConnector = async (options: ConnectorOptions = {}) => {
  const nowMs = options.nowMs ?? (() => performance.now())
  const script = createScript()
  const book = createBook()
  const members = new Map<string, readonly Member[]>()
  const ofConversation = createLimiter(perConversation)
  const ofTenant = createLimiter(perTenant)
  let requests = 0
  let lastId = 0

  const waitMs = (conversation: string): number => {
    if (!options.limits) return 0
    const at = nowMs()
    const wait = Math.max(ofConversation.waitMs(conversation, at), ofTenant.waitMs('tenant', at))
    if (wait > 0) return wait
    ofConversation.take(conversation, at)
    ofTenant.take('tenant', at)
    return 0
  }

  const fail = (failure: Failure, req: IncomingMessage, res: ServerResponse) => {
    if ('reset' in failure) req.socket.resetAndDestroy()
    else if ('status' in failure) complain(res, failure.status, failure.code ?? 'Failed', failure.retryAfterS)
  }

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    requests += 1
    const method = req.method ?? ''
    const [, rawConversation, part, rawId] = paths.exec((req.url ?? '').split('?')[0] ?? '') ?? []
    const conversation = decodeURIComponent(rawConversation ?? '')
    const given = decodeURIComponent(rawId ?? '')
    const activity = await readBody(req)
    const failure = script.next(method, conversation)
    if (failure) return fail(failure, req, res)
    if (method === 'GET') return listMembers(res, conversation, part, given)
    const wait = waitMs(conversation)
    if (wait > 0) return complain(res, 429, 'Throttled', Math.ceil(wait / 1000))
    lastId += 1
    const how = rawConversation ? hows[method] : 'created'
    if (!how) return complain(res, 405, 'MethodNotAllowed')
    const id = how === 'created' ? `a:made-${lastId}` : how === 'sent' ? `sent-${lastId}` : given
    book.add({
      how,
      conversation: conversation || id,
      id,
      activity,
      authorization: req.headers.authorization ?? null,
    })
    answer(res, how === 'updated' || how === 'deleted' ? 200 : 201, { id })
  }

  const listMembers = (res: ServerResponse, conversation: string, part = '', given = '') => {
    const all = (members.get(conversation) ?? []).map(member => ({ ...member, objectId: member.aadObjectId }))
    const one = all.find(member => member.id === given || member.aadObjectId === given)
    if (part === 'pagedmembers') return answer(res, 200, { members: all })
    if (given === '') return answer(res, 200, all)
    return one ? answer(res, 200, one) : complain(res, 404, 'MemberNotFoundInConversation')
  }

  const server = createServer((req, res) => {
    handle(req, res).catch(() => complain(res, 400, 'BadArgument'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/`,
    /** Everything that was taken, in order: sent, updated, deleted, created. */
    sent: book.entries as readonly Sent[],
    /** Including those that failed. */
    requests: () => requests,
    /** The first entry, there already or still to come, that fits. */
    waitFor: book.waitFor,
    /** The next ones that nobody asked for yet. */
    next: book.next,
    fail: script.add,
    heal: script.clear,
    setMembers: (conversation: string, list: readonly Member[]) => members.set(conversation, list),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

export type Connector = Awaited<ReturnType<typeof startConnector>>
