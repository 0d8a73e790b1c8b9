/** Goes through rows some hundred at a time until none is left, however many they are and whatever others write meanwhile. */

import { setImmediate as giveWay } from 'node:timers/promises'
import { again } from './again.ts'
import { Fault } from './errors.ts'
import {
  type Change,
  type Collection,
  type Place,
  placeOf,
  type Query,
  type Read,
  type Row,
  type Store,
} from './store.ts'

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

const page = 1_000

/** Without the page, which is not the reader's to choose. */
type AllQuery<R> = Omit<Query<R>, 'limit' | 'after'>

/**
 * Every row that a query finds, a page at a time, so that neither memory nor whoever waits beside it feels how many there
 * are. None comes twice and none is missing, save for what others write meanwhile: that is seen or not, and what they move
 * in time may be seen where it was and where it comes to.
 */
export async function* all<R extends Row>(
  store: Pick<Store, 'list'>,
  collection: Collection<R>,
  query: AllQuery<R> = {},
): AsyncGenerator<readonly Read<R>[], void, undefined> {
  for (let after: Place | null = null; ; ) {
    const rows: readonly Read<R>[] = await store.list(collection, {
      ...query,
      ...(after && { after }),
      limit: page,
    })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    after = placeOf(collection, last)
    await giveWay()
  }
}

/** Rows as they come, some at a time. */
export type Pages<R extends Row> = AsyncIterable<readonly Read<R>[], void, undefined>

/** For what no index tells. */
export async function* fitting<R extends Row>(
  pages: Pages<R>,
  fits: (row: Read<R>) => boolean,
): AsyncGenerator<readonly Read<R>[], void, undefined> {
  for await (const rows of pages) {
    const found = rows.filter(fits)
    if (found.length > 0) yield found
  }
}

/** The first so many: for a round that comes back for the next ones. */
export const firstOf = async <R extends Row>(pages: Pages<R>, limit: number): Promise<readonly Read<R>[]> => {
  const rows: Read<R>[] = []
  for await (const some of pages) {
    rows.push(...some)
    if (rows.length >= limit) break
  }
  return rows.slice(0, limit)
}

/** What a write takes without anybody beside it noticing. */
const atOnce = 100

/** As `walk`, for what is found by looking through all of it: so often until one look finds none. */
export const walkThrough = async <R extends Row>(
  store: Pick<Store, 'write'>,
  look: () => Pages<R>,
  change: (row: Read<R>) => readonly Change[],
): Promise<number> => {
  let done = 0
  for (let looks = 0; looks < mostRounds; looks += 1) {
    let found = 0
    for await (const rows of look()) {
      found += rows.length
      for (let from = 0; from < rows.length; from += atOnce) {
        const some = rows.slice(from, from + atOnce)
        if ((await store.write(some.flatMap(change))).written) done += some.length
        // Somebody changed one of them: the others go on their own, and that one is found by the next look.
        else for (const row of some) if ((await store.write(change(row))).written) done += 1
        await giveWay()
      }
    }
    if (found === 0) return done
  }
  throw new Fault('store.contended', { rows: done })
}

/** All of it at once: for what a person or a unit has some hundred of, and for what is read together anyway. */
export const gathered = async <R extends Row>(pages: Pages<R>): Promise<readonly Read<R>[]> => {
  const rows: Read<R>[] = []
  for await (const some of pages) rows.push(...some)
  return rows
}

export const whole = <R extends Row>(
  store: Pick<Store, 'list'>,
  collection: Collection<R>,
  query: AllQuery<R> = {},
): Promise<readonly Read<R>[]> => gathered(all(store, collection, query))
