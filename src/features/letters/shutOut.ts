/** Teams has refused the bot itself for a while: whoever runs Dult is told, also of what to do, and nobody more than once a day. */

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

/** Since when; `null` while Teams takes letters, or has refused them for moments only. */
export const shutOutSince = ({ post, clock }: Pick<ShutOutNeeds, 'post' | 'clock'>): Instant | null => {
  const since = post.refusal?.()?.since
  return since !== undefined && plus(since, lastsAfter) <= clock.now() ? since : null
}

/** It arrives once letters leave again, and says so. Answers how many are told. */
export const tellAdmins = async (needs: ShutOutNeeds, now: Instant): Promise<number> => {
  const since = shutOutSince(needs)
  if (since === null) return 0
  needs.log.warn('teams.shut-out', { since })
  const drafts = (await needs.admins()).map(person => ({
    series: 'shut-out' as const,
    campaign: `shut-out:${dayOf(since)}`,
    kind: 'service' as const,
    person,
    unit: null,
    show: show('letters/shut-out', { since }),
    due: now,
    expires: plus(now, { days: daysFresh }),
  }))
  const told = await tell(needs.store, drafts)
  return told.written ? told.letters : 0
}
