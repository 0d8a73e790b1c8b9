/**
 * The store as one turn sees it: its first write leaves the mark that a turn taken twice is known by. An anonymous row is
 * written just behind the mark and not beside it.
 */

import { insert, type PlainChange, type Store } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'
import { anonymousIn } from '../gone/anonymous.ts'
import { marks, nextHour, Overtaken, TakenBefore } from './marks.ts'

/** `settle` leaves the mark when the turn wrote nothing. */
export const markTurn = (store: Store, once: string, at: Instant) => {
  let marked = false
  let wrote = false
  let along: readonly PlainChange[] = []
  const first: Store['write'] = async changes => {
    // Beside an anonymous row a mark would say when it was written, and in which turn.
    const apart = anonymousIn(changes).length > 0
    const mark = insert(marks, { id: once, at: nextHour(at), named: true })
    const outcome = await store.write([mark, ...along, ...(apart ? [] : changes)])
    if (outcome.written) {
      marked = true
      return apart ? store.write(changes) : outcome
    }
    const where = outcome.conflict.collection
    if (where === marks.name) throw new TakenBefore()
    if (along.some(({ collection }) => collection.name === where)) throw new Overtaken()
    return outcome
  }
  const write: Store['write'] = async changes => {
    const outcome = marked ? await store.write(changes) : await first(changes)
    wrote ||= outcome.written
    return outcome
  }
  return {
    store: { get: store.get, list: store.list, tally: store.tally, write } satisfies Store,
    /** The first write takes these along, beside the mark. */
    carry: (changes: readonly PlainChange[]) => {
      along = changes
    },
    /** More than the mark alone. */
    wrote: () => wrote,
    settle: async () => {
      if (!marked) await write([])
    },
  }
}
