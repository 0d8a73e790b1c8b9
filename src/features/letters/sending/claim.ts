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

/** Answers those that may leave now; the others were changed by somebody meanwhile, or the lease is lost. */
export const claim = async (lease: Lease, errands: readonly Errand[], nowMs: number): Promise<Errand[]> => {
  const claims = errands.flatMap(claimsOf)
  if (claims.length === 0 || (await lease.write(claims, nowMs))) return errands.map(asClaimed)
  const ours: Errand[] = []
  for (const errand of errands) {
    const own = claimsOf(errand)
    if (own.length === 0 || (await lease.write(own, nowMs))) ours.push(asClaimed(errand))
  }
  return ours
}

/** Each on its own where together they fail: a row that somebody else changed is left as they want it. */
export const writeWhatGoes = async (store: Store, changes: readonly PlainChange[]): Promise<void> => {
  if (changes.length === 0 || (await store.write(changes)).written) return
  for (const change of changes) await unlessOvertaken(store, [change])
}
