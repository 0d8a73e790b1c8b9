/** The day on which one of somebody's nudges came to them; it may have waited since the day it was planned for. */

import type { PersonId } from '../../core/ids.ts'
import { letterId, letters, mayHaveArrived } from '../../core/letters.ts'
import type { Store } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { causeOf } from './plan/letter.ts'
import type { Shown } from './reader.ts'

/** `null` of what never arrived; of a letter that is gone by age nobody knows any more. */
export const arrivedOn = async (
  store: Pick<Store, 'get'>,
  person: PersonId,
  { day, came }: Shown,
): Promise<Day | null> => {
  const letter = await store.get(letters, letterId(causeOf(day), person))
  if (letter === null) return came || day
  return mayHaveArrived(letter) ? dayOf(letter.due) : null
}
