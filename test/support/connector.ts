/** A fake of Teams' Bot Connector on this machine: keeps what the bot sends, and fails as it is told to. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createScript, type Failure } from './failing.ts'
import { createLimiter, perConversation, perTenant } from './limits.ts'
import { createBook, type Sent, type SentActivity } from './sent.ts'

export type { CardContent, Sent } from './sent.ts'

type ConnectorOptions = {
  /** Answers 429 with Retry-After past what Teams allows per conversation and tenant. */
  readonly limits?: boolean
  readonly nowMs?: () => number
}

type Member = { readonly id: string; readonly name: string; readonly aadObjectId?: string } & Readonly<
  Partial<Record<'tenantId' | 'userRole' | 'userPrincipalName', string>>
>

type Call = {
  method: string
  conversation: string
  part: string
  id: string
  isCreation: boolean
  query: URLSearchParams
}

const paths = /^\/v3\/conversations(?:\/([^/]+)(?:\/(activities|members|pagedmembers)(?:\/([^/]+))?)?)?\/?$/

const readCall = (req: IncomingMessage): Call => {
  const [path = '', query = ''] = (req.url ?? '').split('?')
  const [, conversation = '', part = '', id = ''] = paths.exec(path) ?? []
  return {
    method: req.method ?? '',
    conversation: decodeURIComponent(conversation),
    part,
    id: decodeURIComponent(id),
    isCreation: conversation === '',
    query: new URLSearchParams(query),
  }
}

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

const complain = (res: ServerResponse, status: number, code: string, retryAfterS?: number) => {
  const headers: Record<string, string> = retryAfterS === undefined ? {} : { 'retry-after': `${retryAfterS}` }
  answer(res, status, { error: { code, message: `The fake connector says ${code}.` } }, headers)
}

const fail = (failure: Failure, req: IncomingMessage, res: ServerResponse) => {
  if ('reset' in failure) req.socket.resetAndDestroy()
  else if ('status' in failure) {
    for (const [name, value] of Object.entries(failure.headers ?? {})) res.setHeader(name, value)
    if (failure.body === undefined)
      complain(res, failure.status, failure.code ?? 'Failed', failure.retryAfterS)
    else res.writeHead(failure.status).end(failure.body)
  }
}

const answerMembers = (res: ServerResponse, members: readonly Member[], { part, id, query }: Call) => {
  const all = members.map(member => ({ ...member, objectId: member.aadObjectId }))
  if (part === 'pagedmembers') {
    const from = Number(query.get('continuationToken') ?? 0)
    const to = from + Number(query.get('pageSize') ?? 200)
    const more = to < all.length ? { continuationToken: String(to) } : {}
    return answer(res, 200, { members: all.slice(from, to), ...more })
  }
  if (id === '') return answer(res, 200, all)
  const one = all.find(member => member.id === id || member.aadObjectId === id)
  return one ? answer(res, 200, one) : complain(res, 404, 'MemberNotFoundInConversation')
}

const createGate = ({ limits = false, nowMs = () => performance.now() }: ConnectorOptions) => {
  const ofConversation = createLimiter(perConversation)
  const ofTenant = createLimiter(perTenant)
  /** Zero lets one through, and counts it. */
  return (conversation: string): number => {
    if (!limits) return 0
    const at = nowMs()
    const waitMs = Math.max(ofConversation.waitMs(conversation, at), ofTenant.waitMs('tenant', at))
    if (waitMs > 0) return waitMs
    ofConversation.take(conversation, at)
    ofTenant.take('tenant', at)
    return 0
  }
}

const hows: Readonly<Record<string, Sent['how']>> = { POST: 'sent', PUT: 'updated', DELETE: 'deleted' }

export const startConnector = async (options: ConnectorOptions = {}) => {
  const script = createScript()
  const book = createBook()
  const members = new Map<string, readonly Member[]>()
  const gate = createGate(options)
  let requests = 0
  let taken = 0

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    requests += 1
    const call = readCall(req)
    const activity = await readBody(req)
    const failure = script.next(call.method, call.conversation)
    if (failure && 'until' in failure) await failure.until
    if (failure && (!('until' in failure) || failure.reset)) return fail(failure, req, res)
    if (call.method === 'GET') return answerMembers(res, members.get(call.conversation) ?? [], call)
    const waitMs = gate(call.conversation)
    if (waitMs > 0) return complain(res, 429, 'Throttled', Math.ceil(waitMs / 1000))
    const how = call.isCreation ? 'created' : hows[call.method]
    if (!how) return complain(res, 405, 'MethodNotAllowed')
    taken += 1
    const number = taken
    const id = how === 'created' ? `a:made-${number}` : how === 'sent' ? `sent-${number}` : call.id
    const authorization = req.headers.authorization ?? null
    book.add({ how, conversation: call.conversation || id, id, activity, authorization })
    answer(res, how === 'updated' || how === 'deleted' ? 200 : 201, { id })
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
    /** What was taken until now, for whoever looks on for years and keeps what matters. */
    forget: () => {
      book.entries.length = 0
    },
    setMembers: (conversation: string, list: readonly Member[]) => members.set(conversation, list),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

export type Connector = Awaited<ReturnType<typeof startConnector>>
