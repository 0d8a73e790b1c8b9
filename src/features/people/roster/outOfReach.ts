/** What a unit wrote to somebody, or laid out for them, is not theirs to read any more once they are out of it, by whatever way. */

import { downloads } from '../../../core/handouts.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { letters, silent } from '../../../core/letters.ts'
import { type Change, remove, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'

/** For the write that takes them out. */
export const outOfReach = async (
  store: Store,
  person: PersonId,
  unit: UnitId,
  now: Instant,
): Promise<Change[]> => {
  const [unsent, links] = await Promise.all([
    whole(store, letters, { where: { person, unit, state: 'queued' } }),
    whole(store, downloads, { where: { person } }),
  ])
  return [
    ...links.map(link => remove(downloads, link)),
    ...unsent.map(letter =>
      update(letters, { ...silent(letter), state: 'suppressed', reason: 'left', due: now }),
    ),
  ]
}
