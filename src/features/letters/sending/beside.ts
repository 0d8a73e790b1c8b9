/** The letters that lie in one card with another one: who reads once a week has several in each. */

import { isSilent, type Letter, letters } from '../../../core/letters.ts'
import type { Read, Store } from '../../../core/store.ts'
import { all, fitting, gathered } from '../../../core/walk.ts'

/**
 * What lies in one card with it, or may, and is not taken back; itself too, where it is not. Where nobody knows the card by its id
 * they are told by the moment in which it left: one thing at a time is on its way to somebody.
 */
export const beside = async (
  store: Pick<Store, 'list'>,
  { person, state, kind, activity, due }: Letter,
): Promise<readonly Read<Letter>[]> => {
  const isOfOne = (other: Letter): boolean =>
    other.activity === activity && (activity !== '' || state === 'sending' || other.due === due)
  const where = { person, state, kind, takenBack: ['', 'anew'] } as const
  const alike = all(store, letters, { where, order: 'newest' })
  return (await gathered(fitting(alike, other => isOfOne(other) && !isSilent(other)))).toReversed()
}
