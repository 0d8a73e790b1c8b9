/** The door for Teams: takes the activities that are posted to the bot and answers every one of them. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Activity } from 'botbuilder'
import type { Cards } from '../../core/cards.ts'
import type { Conversation } from '../../core/conversation.ts'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Store } from '../../core/store.ts'
import type { Clock } from '../../core/time/instant.ts'
import { Adapter } from './adapter.ts'
import { personAddressId, readAddress } from './addresses.ts'
import { createAuthentication } from './authentication.ts'
import type { Bot } from './credentials.ts'
import { checkActivity, type Incoming } from './incoming.ts'
import { createLater, isStoreFault } from './later.ts'
import { createOnce } from './once.ts'
import type { Connector } from './post/connector.ts'
import { type Refusal, refuse, respondJson, statusOf } from './refuse.ts'
import { createMemory } from './remember.ts'
import { createTake } from './take.ts'
import { readTurn } from './turn.ts'
import { createTurnCount } from './turnCount.ts'

export type TeamsNeeds = {
  /** `null` is demo mode: no tokens. */
  readonly bot: Bot | null
  readonly conversation: Conversation
  readonly cards: Cards
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  /** What turns are called by, so that nobody can try out which one is whose. */
  readonly nameOf: (of: string) => string
  /** What is said leaves by it, as letters do. */
  readonly connector: Connector
  /** Between two tries of one reply. */
  readonly wait?: (ms: number) => Promise<unknown>
  /** For having the keys that tokens are checked with. */
  readonly timeoutMs?: number
}

/** With a parsed body, as express' JSON parser leaves it. */
export type Posted = IncomingMessage & { body?: unknown }

export type Teams = {
  /** Looks at the token alone, so that no stranger's body has to be read; who is turned away is answered. Never rejects. */
  admit(req: Posted, res: ServerResponse): Promise<boolean>
  /** Looks at the token too, where nobody has. Never rejects. */
  messages(req: Posted, res: ServerResponse): Promise<void>
  /** Does what Teams told of while the store was away. Answers how much. */
  catchUp(): Promise<number>
  /** Resolves when no turn is under way and nothing waits to be written. */
  idle(): Promise<void>
  /** Before somebody’s address is taken away: nothing that waits to be written brings it back. */
  letGo(aadObjectId: string): Promise<void>
}

/** Teams waits 15 s for an answer to an activity. */
const defaultTimeoutMs = 10_000

const isOf = (tenantId: string, { conversation, channelData }: Incoming): boolean => {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter(tenant => typeof tenant === 'string')
  return named.length > 0 && named.every(tenant => tenant.toLowerCase() === tenantId.toLowerCase())
}

const refusalOf = (error: unknown): Refusal => {
  if (!(error instanceof Fault)) return 'trouble'
  if (isStoreFault(error)) return 'store'
  return error.code === 'teams.token' ? 'token' : error.code === 'teams.keys' ? 'keys' : 'trouble'
}

export const createTeams = (needs: TeamsNeeds): Teams => {
  const { bot, connector, clock, log, nameOf, timeoutMs = defaultTimeoutMs } = needs
  const adapter = new Adapter(connector, needs.wait)
  const authenticate = createAuthentication(bot, clock, timeoutMs)
  /** What each request was let in with. */
  const admitted = new WeakMap<IncomingMessage, Promise<string | null>>()
  const once = createOnce(clock, nameOf)
  const { remember, letGo, settled } = createMemory(needs)
  const take = createTake(needs)
  const turns = createTurnCount()
  const later = createLater(log)

  const turnAway = (res: ServerResponse, code: Refusal, field?: string) => {
    log.warn('teams.refused', { code, status: statusOf(code) })
    refuse(res, code, field)
  }

  const admission = (req: Posted): Promise<string | null> => {
    const known = admitted.get(req) ?? authenticate(req.headers.authorization ?? '')
    admitted.set(req, known)
    return known
  }

  const post = async (req: Posted, res: ServerResponse): Promise<void> => {
    const serviceUrl = await admission(req)
    const checked = checkActivity(req.body)
    if (!checked.ok) return turnAway(res, 'malformed', checked.field)
    const { incoming } = checked
    if (!connector.allows(incoming.serviceUrl)) return turnAway(res, 'service-url')
    if (bot && incoming.channelId !== 'msteams') return turnAway(res, 'channel')
    if (bot && incoming.serviceUrl !== serviceUrl) return turnAway(res, 'token')
    if (bot && !isOf(bot.tenantId, incoming)) return turnAway(res, 'tenant')
    const turn = readTurn(incoming, once)
    const happenings = turn.kind === 'happened' ? turn.happenings : []
    const taken = () =>
      adapter.take(req.body as Activity, async context => {
        remember(readAddress(incoming, happenings, clock.now()), turn)
        await take(context, incoming, turn)
      })
    const response = turn.kind === 'happened' ? await later.doInOrder(taken) : await taken()
    respondJson(res, response?.status ?? 200, response?.body)
  }

  const answerFor = (res: ServerResponse, error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal === 'trouble' || refusal === 'store') log.error('teams.turn', error)
    if (!res.headersSent) turnAway(res, refusal)
  }

  const admit = async (req: Posted, res: ServerResponse): Promise<boolean> => {
    try {
      await admission(req)
      return true
    } catch (error) {
      answerFor(res, error)
      return false
    }
  }

  const messages = async (req: Posted, res: ServerResponse): Promise<void> => {
    const done = turns.begin()
    try {
      await post(req, res)
    } catch (error) {
      answerFor(res, error)
    } finally {
      done()
    }
  }

  const idle = async (): Promise<void> => {
    await turns.none()
    await later.catchUp().catch((error: unknown) => log.error('teams.turn', error))
    await settled()
  }

  return {
    admit,
    messages,
    catchUp: later.catchUp,
    idle,
    letGo: aadObjectId => letGo(personAddressId(aadObjectId)),
  }
}
