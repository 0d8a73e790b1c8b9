/** Nothing has got through to Teams for a while, or it refused the bot itself: whoever runs Dult is told, also of what to do, and nobody of either more than once a day. */

import { show } from '../../core/cards.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Post } from '../../core/letters.ts'
import type { Log } from '../../core/log.ts'
import type { Store } from '../../core/store.ts'
import { tell } from '../../core/tell.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'
import { dayOf, plus } from '../../core/time/oslo.ts'

export type ShutOutNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly post: Post
  readonly admins: () => Promise<readonly PersonId[]>
}

const lastsAfter = { minutes: 5 }
const daysFresh = 7

export type Trouble = { readonly why: 'refused' | 'away'; readonly since: Instant }

/** `null` while Teams takes letters, or has taken none for moments only. */
export const troubleOf = ({ post, clock }: Pick<ShutOutNeeds, 'post' | 'clock'>): Trouble | null => {
  const lasts = (since: Instant | null | undefined): since is Instant =>
    !!since && plus(since, lastsAfter) <= clock.now()
  const [refused, away] = [post.refusal?.()?.since, post.awaySince?.()]
  if (lasts(refused)) return { why: 'refused', since: refused }
  return lasts(away) ? { why: 'away', since: away } : null
}

const names = { refused: 'shut-out', away: 'away' } as const

/**
 * It arrives once letters leave again, and says so. Where another process sends them, it arrives at once, and says that a part
 * of Dult does not get through. Answers how many are told.
 */
export const tellAdmins = async (needs: ShutOutNeeds, now: Instant, isPart: boolean): Promise<number> => {
  const trouble = troubleOf(needs)
  if (trouble === null) return 0
  const { why, since } = trouble
  needs.log.warn(`teams.${names[why]}`, { since })
  const drafts = (await needs.admins()).map(person => ({
    series: 'shut-out' as const,
    campaign: `${isPart ? 'part-' : ''}${names[why]}:${dayOf(since)}`,
    kind: 'service' as const,
    person,
    unit: null,
    show: show('letters/shut-out', { since, why, isPart }),
    due: now,
    expires: plus(now, { days: daysFresh }),
  }))
  const told = await tell(needs.store, drafts)
  return told.written ? told.letters : 0
}
