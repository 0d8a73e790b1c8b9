/** Letters that a process left half sent when it ended: they may have arrived or not, and are told as unknown. */

import { letters } from '../../../core/letters.ts'
import { type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { countLetter, standings } from '../policy/standing.ts'

export const interrupted = 'interrupted'

const batch = 100

/** Done by a new holder of the lease before it sends anything. Answers how many there were. */
export const markInterrupted = async (store: Store, now: Instant, limit: number): Promise<number> => {
  let marked = 0
  for (;;) {
    const left = await store.list(letters, { where: { state: 'sending' }, limit: batch })
    if (left.length === 0) return marked
    for (const letter of left) {
      const known = letter.kind === 'friendly' ? await store.get(standings, letter.person) : null
      // It may have arrived, so it counts as a disturbance; all of one digest count once.
      const counts = letter.kind === 'friendly' && !known?.recent.includes(now)
      const counted = counts ? [countLetter(known, letter.person, now, limit).change] : []
      const change = update(letters, { ...letter, state: 'unknown', reason: interrupted, due: now })
      const outcome = await store.write([change, ...counted])
      if (outcome.written) marked += 1
    }
  }
}
