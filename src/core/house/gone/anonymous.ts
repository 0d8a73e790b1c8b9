/**
 * Whoever writes an anonymous row leaves a debt with it. Within a minute it is paid for all of that minute together: then
 * the disk knows no more in which line, in which order or beside what the row was written.
 */

import { type AnyCollection, type Change, insert, type OpenStore } from '../../store.ts'
import { debts } from './debts.ts'

/** The anonymous collections among those that are written to, by name. */
export const anonymousIn = (changes: readonly Change[]): string[] => [
  ...new Set(
    changes.flatMap(change =>
      change.do !== 'number' && change.collection.anonymous ? change.collection.name : [],
    ),
  ),
]

export const keepAnonymous = (
  store: OpenStore,
  newId: () => string,
  collections: readonly AnyCollection[],
): OpenStore => {
  // Every debt names all of them, so that none tells what was written; and what lies in an order that tells, as marks do.
  const of = collections.flatMap(({ name, anonymous, unordered }) => (anonymous || unordered ? name : []))
  return {
    ...store,
    write: changes =>
      anonymousIn(changes).length === 0
        ? store.write(changes)
        : // In nobody's hand, and with no time in it: the next tick takes it.
          store.write([...changes, insert(debts, { id: newId(), until: '', person: '', of })]),
  }
}
