/**
 * Clients that talk to Teams: one per service URL, kept for its connections. The SDK makes one per turn, tries four
 * times in silence (which sends messages twice) and waits for ever; these try once and give up in time.
 */

import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { Fault } from '../../core/errors.ts'
import { inTime } from './inTime.ts'

export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>
type Factory = NonNullable<Authenticated['connectorFactory']>
type Client = Awaited<ReturnType<Factory['create']>>
type Signer = Client['credentials']

type Request = { abortSignal?: AbortSignal }
type Policy = {
  name: string
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>
}
type Pipeline = {
  addPolicy(policy: Policy, where: { beforePolicies: string[] }): void
  removePolicy(policy: { name: string }): void
}

/** Far more than Teams has; a bound for what a stranger could make us keep. */
const mostClients = 100

const late = () => new Fault('teams.send', { status: null, code: 'timeout' })

const signing = 'ServiceClientContext_Credentials_SignRequest'

/** Around the signing too, which may fetch a token. A token that comes late finds its request already stopped. */
const limitTime = (timeoutMs: number): Policy => ({
  name: 'limitTime',
  sendRequest: (request, next) => {
    const stop = new AbortController()
    request.abortSignal = stop.signal
    const giveUp = () => {
      stop.abort()
      return late()
    }
    return inTime(next(request), timeoutMs, giveUp)
  },
})

type TokenSource = Signer & { getToken(forceRefresh?: boolean): Promise<string> }

export const fetchesTokens = (signer: Signer): signer is TokenSource => 'getToken' in signer

/** Everyone who waits for a token waits for the same one: a silent token service holds one connection, not one per turn. */
const shareToken = (signer: Signer, timeoutMs: number): void => {
  if (!fetchesTokens(signer)) return
  const fetchToken = signer.getToken.bind(signer)
  let underWay: Promise<string> | null = null
  signer.getToken = forceRefresh => {
    underWay ??= inTime(fetchToken(forceRefresh), timeoutMs, late).finally(() => {
      underWay = null
    })
    return underWay
  }
}

const prepare = (client: Client, timeoutMs: number): Client => {
  // The SDK declares its pipeline private but has no other switch: `noRetryPolicy` and `retryOptions` do nothing.
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy(limitTime(timeoutMs), { beforePolicies: [signing] })
  shareToken(client.credentials, timeoutMs)
  return client
}

export const keepClients = (timeoutMs: number) => {
  const clients = new Map<string, Promise<Client>>()
  const create = (factory: Factory, serviceUrl: string, audience?: string): Promise<Client> => {
    const key = `${serviceUrl} ${audience ?? ''}`
    const kept = clients.get(key)
    if (kept !== undefined) return kept
    const made = factory.create(serviceUrl, audience).then(client => prepare(client, timeoutMs))
    clients.set(key, made)
    if (clients.size > mostClients) clients.delete(clients.keys().next().value ?? key)
    made.catch(() => clients.delete(key))
    return made
  }
  return (factory: Factory): Factory => ({
    create: (serviceUrl, audience) => create(factory, serviceUrl, audience),
  })
}
