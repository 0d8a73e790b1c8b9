/** What a unit wrote to somebody, or laid out for them, is not theirs to read any more once they are out of it, by whatever way. */

import { downloads } from '../../../core/handouts.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Letter, letters, silent, unitsOf } from '../../../core/letters.ts'
import { type Change, remove, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { all, fitting, gathered, whole } from '../../../core/walk.ts'

const isOver = ({ state, reason, expires }: Letter, now: Instant): boolean =>
  (state === 'suppressed' || state === 'expired') &&
  (reason === 'withdrawn' || reason === 'left' || expires <= now)

/** For the write that takes them out. */
export const outOfReach = async (
  store: Store,
  person: PersonId,
  unit: UnitId,
  now: Instant,
): Promise<Change[]> => {
  // What failed could be tried again; who rested is gone as others are, or the difference would tell it.
  const waiting = all(store, letters, {
    where: { person, state: ['queued', 'failed', 'suppressed', 'expired'] },
  })
  const [unsent, links] = await Promise.all([
    gathered(fitting(waiting, letter => unitsOf(letter).includes(unit) && !isOver(letter, now))),
    whole(store, downloads, { where: { person } }),
  ])
  return [
    ...links.map(link => remove(downloads, link)),
    ...unsent.map(letter =>
      update(letters, { ...silent(letter), state: 'suppressed', reason: 'left', due: now }),
    ),
  ]
}
