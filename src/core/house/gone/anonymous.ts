/**
 * Whoever writes an anonymous row leaves a debt with it. Within a minute it is paid for all of that minute together: then
 * the disk knows no more in which line, in which order or beside what the row was written.
 */

import { type Change, insert, type OpenStore } from '../../store.ts'
import { marks } from '../reception/marks.ts'
import { debts } from './forgetting.ts'

/** The anonymous collections among those that are written to, by name. */
export const anonymousIn = (changes: readonly Change[]): string[] => [
  ...new Set(
    changes.flatMap(change =>
      change.do !== 'number' && change.collection.anonymous ? change.collection.name : [],
    ),
  ),
]

export const keepAnonymous = (store: OpenStore, newId: () => string): OpenStore => ({
  ...store,
  write: changes => {
    const anonymous = anonymousIn(changes)
    if (anonymous.length === 0) return store.write(changes)
    // The mark of the turn lies between those of its neighbours. In nobody's hand, and with no time in it: the next tick takes it.
    const of = [...anonymous, marks.name]
    return store.write([...changes, insert(debts, { id: newId(), until: '', person: '', of })])
  },
})
