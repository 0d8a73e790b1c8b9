/**
 * Pages that were sent already, so that the same page sent twice is one answer. A row is a print of what only chance named,
 * and bears no time at all: the hour that it stays is counted in memory.
 */

import { hash } from 'node:crypto'
import { type Collection, remove, type Store } from '../../core/store.ts'
import { epochMsOf, type Instant } from '../../core/time/instant.ts'
import { all, firstOf, fitting, walk } from '../../core/walk.ts'

type SentPage = {
  readonly id: string
  /** A print of the page with what it said, to tell the same from another; rows of before have none. */
  readonly said?: string
}

export const sentPages: Collection<SentPage> = { name: 'sentPages', index: [], anonymous: true }

/** Another one for each purpose, so that no two rows can be joined by it. */
export const printOf = (token: string, purpose: string): string =>
  hash('sha256', `${purpose}:${token}`, 'base64url').slice(0, 22)

const hourMs = 3_600_000

/** A row that this process has not met before counts from now: after a start it stays an hour more. */
export const createForgetPages = (store: Store) => {
  const met = new Map<string, number>()
  return async (now: Instant): Promise<number> => {
    const there = new Set<string>()
    const isOld = ({ id }: SentPage): boolean => {
      there.add(id)
      const since = met.get(id) ?? epochMsOf(now)
      met.set(id, since)
      return epochMsOf(now) - since >= hourMs
    }
    const gone = await walk(
      store,
      limit => firstOf(fitting(all(store, sentPages), isOld), limit),
      page => [remove(sentPages, page)],
    )
    for (const id of met.keys()) if (!there.has(id)) met.delete(id)
    return gone
  }
}
