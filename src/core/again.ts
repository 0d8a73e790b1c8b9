/**
 * The one way to change what others may change at the same moment: read, decide, write, and all of it anew when somebody
 * was in between. A write here holds or starts the next try, so nobody can be told of what was never written.
 */

import { Fault } from './errors.ts'
import type { Change, Outcome, Store } from './store.ts'

/** Some hundred people may press on one card in one moment, and each round lets one of them through. */
const mostTries = 200

/** Returns when it is written. */
type Write = (changes: readonly Change[]) => Promise<void>

/** For what was written in another way: returns where it was. */
type Written = (outcome: Outcome) => void

/**
 * For what is worth nothing where somebody else was first: it is there already, or what they wrote counts for more. What
 * anybody is told must not lean on it.
 */
export const unlessOvertaken = async (
  store: Pick<Store, 'write'>,
  changes: readonly Change[],
): Promise<void> => {
  const { written: _ } = await store.write(changes)
}

/** `attempt` reads and decides for each try, and answers what it wrote. Throws `store.contended` when no try got through. */
export const again = async <T>(
  store: Pick<Store, 'write'>,
  attempt: (write: Write, written: Written) => Promise<T>,
): Promise<T> => {
  // Made when it is thrown, which is hardly ever: to note where it was made takes longer than most writes.
  let overtaken: Error | null = null
  let collection = ''
  const written: Written = outcome => {
    if (outcome.written) return
    collection = outcome.conflict.collection
    overtaken ??= new Error('overtaken')
    throw overtaken
  }
  const write: Write = async changes => written(await store.write(changes))
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      return await attempt(write, written)
    } catch (error) {
      if (error !== overtaken) throw error
    }
  }
  throw new Fault('store.contended', { collection })
}
