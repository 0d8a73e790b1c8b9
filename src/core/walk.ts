/** Takes care of rows some hundred at a time until none is left, reading again those that others write at the same time. */

import { again } from './again.ts'
import { Fault } from './errors.ts'
import type { Change, Store } from './store.ts'

/** Rows that are found again and again are a fault, not an endless round. */
const mostRounds = 2_000

/** Once what `change` makes of a row is written, `find` finds the row no more. Answers how many there were. */
export const walk = async <R>(
  store: Pick<Store, 'write'>,
  find: (limit: number) => Promise<readonly R[]>,
  change: (row: R) => readonly Change[],
): Promise<number> => {
  const batch = 500
  let done = 0
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const count = await again(store, async write => {
      const rows = await find(batch)
      if (rows.length > 0) await write(rows.flatMap(change))
      return rows.length
    })
    done += count
    if (count === 0) return done
  }
  throw new Fault('store.contended', { rows: done })
}
