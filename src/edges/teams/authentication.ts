/** Checks who posts an activity, with the SDK's checking of tokens: Teams' own kind only, in a limited time, with a code for what is wrong. */

import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { Fault } from '../../core/errors.ts'
import { type Bot, configurationOf } from './credentials.ts'
import { inTime } from './inTime.ts'
import { looksLikeTeams } from './token.ts'

/** The keys were not to be had, as opposed to a token that doesn't fit them. */
const isOutage = (error: unknown): boolean =>
  error instanceof Fault ||
  (error instanceof Error &&
    (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500)))

/** Resolves when the token is good. In demo mode there is none, and everybody is let in. */
export const createAuthentication = (bot: Bot | null, timeoutMs: number) => {
  const authentication = new ConfigurationBotFrameworkAuthentication(configurationOf(bot))
  const underWay = new Set<Promise<void>>()

  const checkOnce = async (activity: Activity, header: string): Promise<void> => {
    const checking = authentication.authenticateRequest(activity, header)
    try {
      await inTime(checking, timeoutMs, () => new Fault('teams.keys'))
    } catch (error) {
      // A bad signature is no AuthenticationError in the SDK, which would answer 500 to it.
      throw new Fault(isOutage(error) ? 'teams.keys' : 'teams.token')
    }
  }

  /**
   * The SDK says that it has fetched the keys a moment before they are there, and a good token that comes just then
   * is refused. So a token that fails beside others is looked at once more when those are through.
   */
  return async (activity: Activity, header: string): Promise<void> => {
    if (bot && !looksLikeTeams(header, bot.tenantId)) throw new Fault('teams.token')
    const others = [...underWay]
    const first = checkOnce(activity, header)
    underWay.add(first)
    try {
      await first
    } catch (error) {
      const isRefused = error instanceof Fault && error.code === 'teams.token'
      if (others.length === 0 || !isRefused) throw error
      await Promise.allSettled(others)
      await checkOnce(activity, header)
    } finally {
      underWay.delete(first)
    }
  }
}
