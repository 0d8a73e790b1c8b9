/** Gives numbered rows their numbers, from counters that only this write may move until it is done. */

import {
  type Change,
  type Counter,
  counters,
  insert,
  type PlainChange,
  type Read,
  update,
} from '../../core/store.ts'

const step = (counter: Read<Counter> | null, id: string, value: number): PlainChange =>
  counter === null ? insert(counters, { id, value }) : update(counters, { ...counter, value })

export const countersOf = (changes: readonly Change[]): string[] =>
  [...new Set(changes.flatMap(change => (change.do === 'number' ? [change.counter] : [])))].sort()

/** `latest` is how far a counter has come, writes on their way included. */
export const giveNumbers = (
  changes: readonly Change[],
  latest: (counter: string) => Read<Counter> | null,
): PlainChange[] => {
  const reached = new Map<string, number>()
  const plain = changes.map(change => {
    if (change.do !== 'number') return change
    const ordinal = (reached.get(change.counter) ?? latest(change.counter)?.value ?? 0) + 1
    reached.set(change.counter, ordinal)
    return change.make(ordinal)
  })
  return [...plain, ...[...reached].map(([id, value]) => step(latest(id), id, value))]
}
