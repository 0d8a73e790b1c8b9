/** What becomes of a person's rows when they ask to be forgotten: said by whoever owns a collection, gathered by the app. */

import type { PersonId } from './ids.ts'
import type { Naming } from './names.ts'
import {
  type AnyCollection,
  type Collection,
  type PlainChange,
  type Read,
  type Row,
  remove,
  type Store,
  update,
} from './store.ts'
import { all, type Pages } from './walk.ts'

/** Everything that a row could know somebody by. */
export type Forgotten = Naming & {
  readonly person: PersonId
  /** Their Entra object id; empty where it is not known. */
  readonly entra: string
  /** Where they and the bot have talked, as Teams names it. */
  readonly conversations: readonly string[]
  /** A new name for an id that had the person in it, another one each time. */
  readonly pseudonym: () => string
}

type Own = Readonly<Record<string, unknown>> | null

const whole = (row: Read<Row>): Own => ({ ...row })

/** For rows about others that the person only caused: finding them to forget is not a reason to show them. */
export const countedOnly = (): Own => null

export type Erasure = {
  readonly collection: AnyCollection
  /** Told to the person beforehand: the row goes, or it stays without them. `nobody` holds nothing about people. */
  readonly how: 'remove' | 'anonymise' | 'nobody'
  /** What others got: how many of it there are would tell of them what they wish, so nobody is told. */
  readonly isUntold?: true
  /** Others read it without a name: that it goes with the person would tell them whose it was. */
  isMissed?(row: Read<Row>): boolean
  find(store: Store, who: Forgotten): Pages<Row>
  /** What of the row the person reads: their own side where others are in it too, `null` where it is only counted. */
  own(row: Read<Row>, who: Forgotten): Own
  /** Once it is written, `find` finds the row no more. */
  forget(row: Read<Row>, who: Forgotten): readonly PlainChange[]
}

type Finder<R extends Row> = (store: Store, who: Forgotten) => Pages<R>

/** A field that holds the person's id, or another way to find the rows. */
const finderOf = <R extends Row>(
  collection: Collection<R>,
  by: Collection<R>['index'][number] | Finder<R>,
): Finder<R> =>
  typeof by === 'function'
    ? by
    : (store, { person }) => all(store, collection, { where: { [by]: person } as never })

export const removeRows = <R extends Row>(
  collection: Collection<R>,
  by: Collection<R>['index'][number] | Finder<R>,
): Erasure => ({
  collection,
  how: 'remove',
  find: finderOf(collection, by),
  own: whole,
  forget: row => [remove(collection, row as Read<R>)],
})

/** `change` answers the row without the person; with another id it takes the old row's place. */
export const anonymiseRows = <R extends Row>(
  collection: Collection<R>,
  by: Collection<R>['index'][number] | Finder<R>,
  change: (row: Read<R>, who: Forgotten) => Read<R>,
  own: (row: Read<R>, who: Forgotten) => Own = whole,
): Erasure => ({
  collection,
  how: 'anonymise',
  find: finderOf(collection, by),
  own: (row, who) => own(row as Read<R>, who),
  forget: (row, who) => {
    const known = row as Read<R>
    return replaceRow(collection, known, change(known, who))
  },
})

/** What went to others, and bears the person’s name or is about them. */
export const untold = (erasure: Erasure): Erasure => ({ ...erasure, own: countedOnly, isUntold: true })

/** An id cannot be changed, so a row that gets another one is taken away and put back. */
export const replaceRow = <R extends Row>(
  collection: Collection<R>,
  row: Read<R>,
  changed: Read<R>,
): readonly PlainChange[] => {
  if (changed.id === row.id) return [update(collection, changed)]
  const { version, ...fresh } = changed
  return [remove(collection, row), { do: 'insert', collection, row: fresh }]
}

export const holdsNobody = (collection: AnyCollection): Erasure => ({
  collection,
  how: 'nobody',
  async *find() {},
  own: countedOnly,
  forget: () => [],
})

/** Those of the rows with these ids that there are. */
export async function* byId<R extends Row>(
  store: Pick<Store, 'get'>,
  collection: Collection<R>,
  ids: readonly string[],
): AsyncGenerator<readonly Read<R>[], void, undefined> {
  const rows = await Promise.all(ids.map(id => store.get(collection, id)))
  const found = rows.filter(row => row !== null)
  if (found.length > 0) yield found
}

/** For a collection whose rows bear the person's id. */
export const removeOwnRow = <R extends Row>(collection: Collection<R>): Erasure =>
  removeRows(collection, (store, { person }) => byId(store, collection, [person]))
