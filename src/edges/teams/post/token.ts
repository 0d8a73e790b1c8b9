/** The token that the bot shows to Teams, from the SDK's credentials: everyone who waits for one waits for the same. */

import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { Fault } from '../../../core/errors.ts'
import { type Clock, epochMsOf } from '../../../core/time/instant.ts'
import { type Bot, configurationOf } from '../credentials.ts'
import { inTime } from '../inTime.ts'

type BotToken = {
  current(): Promise<string>
  /** After Teams refused one; `null` where a fresh one was had just now and is refused too. */
  insteadOf(refused: string): Promise<string | null>
}

type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>

const fetchesTokens = (
  credentials: Credentials,
): credentials is Credentials & { getToken(forceRefresh?: boolean): Promise<string> } =>
  'getToken' in credentials

const audience = 'https://api.botframework.com'
const login = 'https://login.microsoftonline.com/'

const once = (work: () => Promise<string>): (() => Promise<string>) => {
  let underWay: Promise<string> | null = null
  return () => {
    underWay ??= work().finally(() => {
      underWay = null
    })
    return underWay
  }
}

/** Who is refused with a fresh token is so with the next. */
const freshEveryMs = 30_000

export const createBotToken = (bot: Bot, clock: Clock, timeoutMs: number): BotToken => {
  const factory = new ConfigurationServiceClientCredentialFactory(configurationOf(bot))
  const making = factory.createCredentials(bot.appId, audience, login, true)
  making.catch(() => {})
  const late = () => new Fault('teams.send', { status: null, code: 'token-timeout' })
  const fetchToken = async (force: boolean): Promise<string> => {
    const credentials = await making
    if (!fetchesTokens(credentials)) throw new Fault('teams.send', { status: null, code: 'no-credentials' })
    return inTime(credentials.getToken(force), timeoutMs, late)
  }
  const current = once(() => fetchToken(false))
  let latest: { readonly token: Promise<string>; readonly atMs: number } | null = null
  const latestFresh = (): Promise<string> => {
    const nowMs = epochMsOf(clock.now())
    if (latest === null || Math.abs(nowMs - latest.atMs) >= freshEveryMs)
      latest = { token: fetchToken(true), atMs: nowMs }
    return latest.token
  }
  return {
    current,
    insteadOf: async refused => {
      const now = await current()
      // Somebody else's letter met the same refusal a moment ago.
      if (now !== refused) return now
      const fresh = await latestFresh()
      return fresh === refused ? null : fresh
    },
  }
}
