/** Letters that ended unsent, as their reader was not the one to have them any more, or could not be reached: each is looked at once, for whoever is by then. */

import { type Letter, letters, mayHaveArrived } from './letters.ts'
import { type Change, type Read, type Store, update } from './store.ts'
import type { Instant } from './time/instant.ts'
import { plus } from './time/oslo.ts'
import { all, whole } from './walk.ts'

type Ended = Pick<Letter, 'series'> &
  (
    | { readonly state?: 'suppressed'; readonly reason: readonly ('left' | 'stopped')[] }
    | { readonly state: 'failed' }
  )

/** `days` is for how long such a letter is fresh. */
export const inVain = async function* (
  store: Store,
  ended: Ended,
  now: Instant,
  days: number,
): AsyncGenerator<Read<Letter>> {
  const where = { state: 'suppressed', ...ended } as const
  for await (const some of all(store, letters, { where, from: plus(now, { days: -days }) }))
    for (const letter of some) if (letter.expires > now) yield letter
}

/** Written with what becomes of it: by the end of its time a letter is looked at no more. */
export const lookedAt = (letter: Read<Letter>, now: Instant): Change =>
  update(letters, { ...letter, expires: now })

/** Another has what it tells, or is to. */
export const isWithAnother = async (
  store: Pick<Store, 'list'>,
  { campaign }: Pick<Letter, 'campaign'>,
): Promise<boolean> =>
  (await whole(store, letters, { where: { campaign } })).some(
    one => one.state === 'queued' || mayHaveArrived(one),
  )
