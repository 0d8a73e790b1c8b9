/** Takes care of rows some hundred at a time until none is left, reading again those that others write at the same time. */

import { again } from './again.ts'
import { Fault } from './errors.ts'
import type { Change, Collection, Read, Row, Store } from './store.ts'

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

const page = 5_000
/** Without a time to go by, a collection is small. */
const mostTimeless = 100_000

/** Every row of a collection, some thousand at a time; those of one moment may come twice. */
export async function* everyRow<R extends Row>(
  store: Pick<Store, 'list'>,
  collection: Collection<R>,
): AsyncGenerator<readonly Read<R>[]> {
  const { time } = collection
  if (time === undefined) return yield store.list(collection, { limit: mostTimeless })
  /** Rows that have no time yet come first, and are in no span of it. */
  let from = ''
  let limit = page
  for (;;) {
    const rows: readonly Read<R>[] = await store.list(collection, {
      order: 'oldest',
      limit,
      ...(from === '' ? {} : { from }),
    })
    yield rows
    if (rows.length < limit) return
    const last = String(rows.at(-1)?.[time] ?? '')
    // More of one moment than a page holds: a wider one goes past them.
    limit = last === from ? limit * 2 : page
    from = last
  }
}
