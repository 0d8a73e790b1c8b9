/** Whom a letter to leaders names, and who of them still waits for its reader when it leaves. */

import type { House } from '../../../core/house/house.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import { itemsOf, showAsked, waitingIn } from './waiting.ts'
import { mayStillAnswer } from './whoAnswers.ts'

type Item = { readonly person: PersonId }

export const itemsIn = ({ show }: Pick<Letter, 'show'>): readonly Item[] => {
  const { items } = show.data
  return Array.isArray(items) ? items : []
}

/**
 * Asked right before it leaves: whoever was answered or went is asked about no more. Where all were, or its reader answers
 * nobody any more, it asks for nothing.
 */
export const outdatedWaiting =
  (needs: Pick<House, 'store' | 'administrators'>) =>
  async (letter: Letter): Promise<Outdated | null> => {
    const { unit, person, show } = letter
    if (!unit) return null
    if (!(await mayStillAnswer(needs, unit, person))) return 'stopped'
    const waiting = await waitingIn(needs.store, unit)
    const named = new Set(itemsIn(letter).map(item => item.person))
    const left = waiting.filter(row => named.has(row.person))
    // It counts more than it names, and does not say whom; who is told of tomorrow is none of them.
    const counted = Number(show.data.more) > 0 ? waiting.filter(row => row.told && !left.includes(row)) : []
    const asked = [...left, ...counted]
    return asked.length === 0 ? 'done' : showAsked(needs.store, unit, await itemsOf(needs.store, asked))
  }
