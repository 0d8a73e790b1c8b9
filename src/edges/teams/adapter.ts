/** The SDK's adapter, opened where we need it: tokens checked first, clients kept, errors left to us. */

import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import { Fault } from '../../core/errors.ts'
import { type Authenticated, keepClients } from './clients.ts'
import { type Bot, configurationOf } from './credentials.ts'
import { inTime } from './inTime.ts'
import { looksLikeTeams } from './token.ts'

type TokenClient = ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>

/** The keys were not to be had, as opposed to a token that doesn't fit them. */
const isOutage = (error: unknown): boolean =>
  error instanceof Fault ||
  (error instanceof Error &&
    (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500)))

class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #bot: Bot | null
  readonly #timeoutMs: number
  readonly #keep: ReturnType<typeof keepClients>
  readonly #checking = new Set<Promise<Authenticated>>()
  #tokenClient: TokenClient | null = null

  constructor(bot: Bot | null, timeoutMs: number) {
    super(configurationOf(bot))
    this.#bot = bot
    this.#timeoutMs = timeoutMs
    this.#keep = keepClients(timeoutMs)
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    if (this.#bot && !looksLikeTeams(header, this.#bot.tenantId)) throw new Fault('teams.token')
    const result = await this.#check(activity, header)
    const { connectorFactory } = result
    return connectorFactory ? { ...result, connectorFactory: this.#keep(connectorFactory) } : result
  }

  /**
   * The SDK says that it has fetched the keys a moment before they are there, and a good token that comes just then
   * is refused. So a token that fails beside others is looked at once more when those are through.
   */
  async #check(activity: Activity, header: string): Promise<Authenticated> {
    const others = [...this.#checking]
    const first = this.#checkOnce(activity, header)
    this.#checking.add(first)
    try {
      return await first
    } catch (error) {
      const isRefused = error instanceof Fault && error.code === 'teams.token'
      if (others.length === 0 || !isRefused) throw error
      await Promise.allSettled(others)
      return await this.#checkOnce(activity, header)
    } finally {
      this.#checking.delete(first)
    }
  }

  async #checkOnce(activity: Activity, header: string): Promise<Authenticated> {
    const checking = super.authenticateRequest(activity, header)
    try {
      return await inTime(checking, this.#timeoutMs, () => new Fault('teams.keys'))
    } catch (error) {
      // A bad signature is no AuthenticationError in the SDK, which would answer 500 to it.
      throw new Fault(isOutage(error) ? 'teams.keys' : 'teams.token')
    }
  }

  /** For signing people in through the bot, which we don't do; the SDK makes one per turn all the same. */
  override createUserTokenClient(identity: Authenticated['claimsIdentity']): TokenClient {
    this.#tokenClient ??= super.createUserTokenClient(identity)
    this.#tokenClient.catch(() => {
      this.#tokenClient = null
    })
    return this.#tokenClient
  }
}

export class Adapter extends CloudAdapter {
  constructor(bot: Bot | null, timeoutMs: number) {
    super(new Authentication(bot, timeoutMs))
  }

  /** What `process` does, without its printing errors and giving their messages to the caller. */
  take(
    header: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(header, activity, turn)
  }
}
