/** Letters that a process left half sent when it ended: they may have arrived or not, and are told as unknown. */

import { type Letter, letters } from '../../../core/letters.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import { tell } from '../../../core/tell.ts'
import type { Instant } from '../../../core/time/instant.ts'
import type { LetterSettings } from '../policy/settings.ts'
import { countLetter, standings } from '../policy/standing.ts'
import { questionBehind } from '../question.ts'

export const interrupted = 'interrupted'

/** More than one process has on its way. */
const batch = 400

/** What the process knows of them that holds the lease, and held it before too. */
type Own = {
  /** Claimed with an answer that got lost: they never left. */
  readonly grounded: ReadonlySet<string>
  readonly onItsWay: ReadonlySet<string>
}

const back = (letter: Read<Letter>) =>
  update(letters, { ...letter, state: 'queued', attempts: Math.max(0, letter.attempts - 1), reason: '' })

/** Done by a new holder of the lease before it sends anything. Answers how many there were. */
export const markInterrupted = async (
  store: Store,
  now: Instant,
  settings: LetterSettings,
  { grounded, onItsWay }: Own,
): Promise<number> => {
  let marked = 0
  for (;;) {
    const sending = await store.list(letters, { where: { state: 'sending' }, limit: batch })
    const left = sending.filter(({ id }) => !onItsWay.has(id))
    if (left.length === 0) return marked
    for (const letter of left) {
      const isBack = grounded.has(letter.id)
      const known = letter.kind === 'friendly' && !isBack ? await store.get(standings, letter.person) : null
      // It may have arrived, so it counts as a disturbance; all of one digest count once.
      const counts = letter.kind === 'friendly' && !isBack && !known?.recent.includes(now)
      const counted = counts ? countLetter(known, letter.person, now, settings.ignoredLimit) : null
      const asked = counted?.asks ? [questionBehind(letter, now, settings)] : []
      const change = isBack
        ? back(letter)
        : update(letters, { ...letter, state: 'unknown', reason: interrupted, due: now })
      const { written } = await tell(store, asked, counted ? [change, counted.change] : [change])
      if (written) marked += 1
    }
  }
}
