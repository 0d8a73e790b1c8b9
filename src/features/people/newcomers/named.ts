/** Whom a letter to leaders names, and whether any of them still waits when it leaves. */

import type { PersonId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { waitingIn } from './waiting.ts'

type Item = { readonly person: PersonId }

export const itemsIn = ({ show }: Pick<Letter, 'show'>): readonly Item[] => {
  const { items } = show.data
  return Array.isArray(items) ? items : []
}

/** Asked right before it leaves: where all of them were answered or went, it asks for nothing. */
export const outdatedWaiting =
  (store: Pick<Store, 'get' | 'list'>) =>
  async (letter: Letter): Promise<Outdated | null> => {
    const waiting = letter.unit ? await waitingIn(store, letter.unit) : []
    // It counts more than it names.
    const isCounted = Number(letter.show.data.more) > 0 && waiting.length > 0
    const isNamed = itemsIn(letter).some(item => waiting.some(({ person }) => person === item.person))
    return isCounted || isNamed ? null : 'done'
  }
