/** Numbers without gaps or doubles: the year's counter moves in the same write as the row that it numbers. */

import { Fault } from '../../core/errors.ts'
import { type Change, type Collection, insert, type Outcome, type Store, update } from '../../core/store.ts'

type Counter = { readonly id: string; readonly value: number }

export const counters: Collection<Counter> = { name: 'counters', index: [] }

const mostTries = 200

const conflictsOn = (outcome: Outcome, collection: string) =>
  !outcome.written && outcome.conflict.collection === collection

/**
 * One process numbers one at a time, so that the counter is fought over by processes only. `row` makes the change
 * for the number it is given; the outcome is of that row, never of the counter.
 */
export const createNumbering = () => {
  let last: Promise<unknown> = Promise.resolve()

  const tryUntilWritten = async (
    store: Store,
    id: string,
    row: (ordinal: number) => Change,
  ): Promise<Outcome> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const counter = await store.get(counters, id)
      const ordinal = (counter?.value ?? 0) + 1
      const step = counter
        ? update(counters, { ...counter, value: ordinal })
        : insert(counters, { id, value: ordinal })
      const outcome = await store.write([row(ordinal), step])
      if (!conflictsOn(outcome, counters.name)) return outcome
    }
    throw new Fault('store.contended', { collection: counters.name, id })
  }

  return (store: Store, id: string, row: (ordinal: number) => Change): Promise<Outcome> => {
    const mine = last.then(() => tryUntilWritten(store, id, row))
    last = mine.catch(() => {})
    return mine
  }
}
