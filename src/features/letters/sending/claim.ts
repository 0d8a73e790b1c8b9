/** Claims letters right before they leave: from then on a crash makes them unknown, and nobody sends them again. */

import { unlessOvertaken } from '../../../core/again.ts'
import { type Letter, letters } from '../../../core/letters.ts'
import { type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import type { Errand } from './errand.ts'
import type { Lease } from './lease.ts'

const claimOf = (letter: Read<Letter>): PlainChange =>
  update(letters, { ...letter, state: 'sending', attempts: letter.attempts + 1, reason: '' })

/** As the row stands once the claim is written. */
const claimed = (letter: Read<Letter>): Read<Letter> => ({
  ...letter,
  state: 'sending',
  attempts: letter.attempts + 1,
  reason: '',
  version: letter.version + 1,
})

const asClaimed = (errand: Errand): Errand =>
  errand.changes ? errand : { ...errand, letters: errand.letters.map(claimed) }

const claimsOf = (errand: Errand): PlainChange[] => (errand.changes ? [] : errand.letters.map(claimOf))

/**
 * Answers those that may leave now; the others were changed by somebody meanwhile, or the lease is lost, as it is for a
 * moment where everything was just stopped. The change of a card needs no claim, and leaves in the holder's name too.
 */
export const claim = async (lease: Lease, errands: readonly Errand[], nowMs: number): Promise<Errand[]> => {
  if (errands.length === 0) return []
  if (await lease.write(errands.flatMap(claimsOf), nowMs)) return errands.map(asClaimed)
  const ours: Errand[] = []
  for (const errand of errands) if (await lease.write(claimsOf(errand), nowMs)) ours.push(asClaimed(errand))
  return ours
}

/** Each on its own where together they fail: a row that somebody else changed is left as they want it. */
export const writeWhatGoes = async (store: Store, changes: readonly PlainChange[]): Promise<void> => {
  if (changes.length === 0 || (await store.write(changes)).written) return
  for (const change of changes) await unlessOvertaken(store, [change])
}
