/** Whom a letter to leaders names, and whether any of them still waits for its reader when it leaves. */

import type { House } from '../../../core/house/house.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import { waitingIn } from './waiting.ts'
import { mayStillAnswer } from './whoAnswers.ts'

type Item = { readonly person: PersonId }

export const itemsIn = ({ show }: Pick<Letter, 'show'>): readonly Item[] => {
  const { items } = show.data
  return Array.isArray(items) ? items : []
}

/** Asked right before it leaves: where all of them were answered or went, or its reader answers nobody any more, it asks for nothing. */
export const outdatedWaiting =
  (needs: Pick<House, 'store' | 'administrators'>) =>
  async (letter: Letter): Promise<Outdated | null> => {
    const { unit, person } = letter
    if (unit && !(await mayStillAnswer(needs, unit, person))) return 'stopped'
    const waiting = unit ? await waitingIn(needs.store, unit) : []
    // It counts more than it names.
    const isCounted = Number(letter.show.data.more) > 0 && waiting.length > 0
    const isNamed = itemsIn(letter).some(item => waiting.some(one => one.person === item.person))
    return isCounted || isNamed ? null : 'done'
  }
