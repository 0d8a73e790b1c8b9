/** How long rows are kept, said by whoever owns them: a period, and what becomes of a row after it. */

import { replaceRow } from './erasure.ts'
import type { Settings } from './settings.ts'
import {
  type Collection,
  type PlainChange,
  type Read,
  type Row,
  remove,
  type Store,
  type Where,
} from './store.ts'
import { walk } from './walk.ts'

export type Retention = {
  readonly collection: string
  /** What the trust decides in its settings; a number where there is nothing to decide. */
  readonly days: keyof Settings['retention'] | number
  /** The next few rows that are older than this moment and not yet taken care of. */
  find(store: Store, before: string, limit: number): Promise<readonly Read<Row>[]>
  /** Once it is written, `find` finds the row no more. A pseudonym is for an id that had a person in it. */
  expire(row: Read<Row>, pseudonym: () => string): readonly PlainChange[]
}

export const removeAfter = <R extends Row>(
  collection: Collection<R>,
  days: Retention['days'],
): Retention => ({
  collection: collection.name,
  days,
  find: (store, before, limit) => store.list(collection, { to: before, limit }),
  expire: row => [remove(collection, row as Read<R>)],
})

type Stripping<R extends Row> = {
  /** The field that names a person; empty once that is taken away. */
  readonly person: Collection<R>['index'][number]
  readonly where?: Where<R>
  readonly strip: (row: Read<R>, pseudonym: () => string) => Read<R>
}

const mostPeople = 200

/** The row stays and is counted; the person goes. */
export const stripAfter = <R extends Row>(
  collection: Collection<R>,
  days: Retention['days'],
  { person, where, strip }: Stripping<R>,
): Retention => ({
  collection: collection.name,
  days,
  find: async (store, before, limit) => {
    // There is no asking for "anyone at all", so first who there is, then their rows.
    const counted = await store.tally(collection, { by: [person], to: before, ...(where ? { where } : {}) })
    const named = counted.map(({ key }) => key[0]).filter(name => name !== '' && name !== null)
    if (named.length === 0) return []
    const theirs = { ...where, [person]: named.slice(0, mostPeople) } as unknown as Where<R>
    return store.list(collection, { where: theirs, to: before, limit })
  },
  expire: (row, pseudonym) => replaceRow(collection, row as Read<R>, strip(row as Read<R>, pseudonym)),
})

/** Answers how many are taken care of. */
export const walkOld = (
  store: Store,
  period: Retention,
  before: string,
  pseudonym: () => string,
): Promise<number> =>
  walk(
    store,
    limit => period.find(store, before, limit),
    row => period.expire(row, pseudonym),
  )
