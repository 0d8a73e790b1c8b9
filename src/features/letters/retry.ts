/** What did not arrive is tried again, of one cause or one kind: as long as it is fresh, and to those only whom it failed for. */

import type { Ask } from '../../core/conversation.ts'
import { isTakenBack, type Letter, letters } from '../../core/letters.ts'
import { type Read, type Store, update, type Where } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import { all } from '../../core/walk.ts'
import { writeWhatGoes } from './sending/claim.ts'
import { askingOnce } from './withdrawn.ts'

type Of = Pick<Where<Letter>, 'series' | 'campaign'>

/** No letter lives for longer. */
const reach = { days: -60 }

/** What was taken back, whose reader was erased, and what has grown stale stay as they are; so does what may have arrived. */
async function* freshFailures(store: Store, of: Of, now: Instant): AsyncGenerator<readonly Read<Letter>[]> {
  const isWithdrawn = askingOnce(store)
  const where = { ...of, state: 'failed' } as const
  for await (const page of all(store, letters, { where, from: plus(now, reach) })) {
    const fresh: Read<Letter>[] = []
    for (const letter of page) {
      const { person, expires, takenBack, campaign } = letter
      const isOver = person === '' || expires <= now || isTakenBack({ takenBack })
      if (!isOver && !(await isWithdrawn(campaign))) fresh.push(letter)
    }
    yield fresh
  }
}

/** How many of each kind could be tried again. */
export const countFresh = async (store: Store, now: Instant): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for await (const fresh of freshFailures(store, {}, now))
    for (const { series } of fresh) counts.set(series, (counts.get(series) ?? 0) + 1)
  return counts
}

const queuedAgain = (letter: Read<Letter>, now: Instant) =>
  update(letters, { ...letter, state: 'queued', reason: '', due: now, attempts: 0 })

/** Answers how many are tried again. Of thousands, the turn's mark goes with the last: cut short, it goes on with what is left. */
export const retryFailed = async (
  { store, parts = store }: Pick<Ask, 'store' | 'parts'>,
  of: Of,
  now: Instant,
): Promise<number> => {
  let tried = 0
  let last: readonly Read<Letter>[] = []
  const write = (to: Store) =>
    writeWhatGoes(
      to,
      last.map(letter => queuedAgain(letter, now)),
    )
  for await (const fresh of freshFailures(store, of, now)) {
    if (fresh.length === 0) continue
    await write(parts)
    last = fresh
    tried += fresh.length
  }
  await write(store)
  return tried
}
