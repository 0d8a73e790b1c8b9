/** How long rows are kept, said by whoever owns them: a period, and what becomes of a row after it. */

import { setImmediate as giveWay } from 'node:timers/promises'
import { again } from './again.ts'
import { silenceQuoting } from './letterErasure.ts'
import type { Quoted } from './ownTexts.ts'
import type { Settings } from './settingsShape.ts'
import {
  type Collection,
  type Place,
  type PlainChange,
  placeOf,
  type Read,
  type Row,
  remove,
  type Store,
  type Where,
} from './store.ts'
import type { Instant } from './time/instant.ts'
import { walk } from './walk.ts'

type Period = {
  readonly collection: string
  /** What the trust decides in its settings; a number where there is nothing to decide. */
  readonly days: keyof Settings['retention'] | number
}

/** For rows that are found no more once they are taken care of. */
type Found = Period & {
  /** The next few rows that are older than this moment and not yet taken care of. */
  find(store: Store, before: string, limit: number): Promise<readonly Read<Row>[]>
  /** Once it is written, `find` finds the row no more. A pseudonym is for an id that had a person in it. */
  expire(row: Read<Row>, pseudonym: () => string): readonly PlainChange[]
  /** Letters that say what it says. Once it is gone, nobody could take it out of them any more. */
  quoted?(row: Read<Row>): Quoted
}

/** For rows among which others stay: it goes by all that are older than this moment, once, and answers how many changed. */
type Passed = Period & {
  pass(store: Store, before: string, pseudonym: () => string, now: string): Promise<number>
}

export type Retention = Found | Passed

export const removeAfter = <R extends Row>(collection: Collection<R>, days: Retention['days']): Found => ({
  collection: collection.name,
  days,
  find: (store, before, limit) => store.list(collection, { to: before, limit }),
  expire: row => [remove(collection, row as Read<R>)],
})

/** So few that whoever waits beside it does not feel it. */
const bite = 100

type Bite = {
  readonly changes: readonly PlainChange[]
  /** How many rows were taken care of. */
  readonly count: number
}

/**
 * In order of time, so that every engine goes along an index and nothing is read that is not old. What becomes of a bite is
 * one write; where somebody changed one of its rows in between, the bite is looked at again.
 */
export const goBy = async <R extends Row>(
  store: Store,
  collection: Collection<R>,
  old: { readonly where?: Where<R>; readonly to: string },
  take: (rows: readonly Read<R>[]) => Bite | Promise<Bite>,
): Promise<number> => {
  let done = 0
  for (let after: Place | null = null; ; await giveWay()) {
    const from: { readonly after?: Place } = after ? { after } : {}
    const { last, count } = await again(store, async write => {
      const rows = await store.list(collection, { ...old, ...from, limit: bite })
      const { changes, count } = await take(rows)
      if (changes.length > 0) await write(changes)
      return { last: rows.length < bite ? undefined : rows.at(-1), count }
    })
    done += count
    if (last === undefined) return done
    after = placeOf(collection, last)
  }
}

/** Its letters fall silent first: cut short behind them, the row is found once more. */
const findQuieted = async (store: Store, period: Found, before: string, limit: number, now: string) => {
  const rows = await period.find(store, before, limit)
  for (const row of rows) if (period.quoted) await silenceQuoting(store, period.quoted(row), now as Instant)
  return rows
}

/** Answers how many are taken care of. */
export const walkOld = async (
  store: Store,
  period: Retention,
  before: string,
  pseudonym: () => string,
  now: string = before,
): Promise<number> =>
  'pass' in period
    ? period.pass(store, before, pseudonym, now)
    : walk(
        store,
        limit => findQuieted(store, period, before, limit, now),
        row => period.expire(row, pseudonym),
      )
