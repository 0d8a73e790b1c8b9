/** The token that the bot shows to Teams, from the SDK's credentials: everyone who waits for one waits for the same. */

import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { Fault } from '../../../core/errors.ts'
import { type Bot, configurationOf } from '../credentials.ts'
import { inTime } from '../inTime.ts'

type BotToken = {
  current(): Promise<string>
  /** After Teams refused one. */
  insteadOf(refused: string): Promise<string>
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

export const createBotToken = (bot: Bot, timeoutMs: number): BotToken => {
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
  const fresh = once(() => fetchToken(true))
  return {
    current,
    insteadOf: async refused => {
      const now = await current()
      // Somebody else's letter met the same refusal a moment ago.
      return now === refused ? fresh() : now
    },
  }
}
