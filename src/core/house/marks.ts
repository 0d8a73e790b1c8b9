/**
 * Each turn leaves one mark in the store, in the same write as its first effect, or just before an anonymous one. Teams
 * posts an activity again when an answer takes long; the mark that is already there tells, even after a crash or in
 * another process.
 */

import type { Job } from '../feature.ts'
import { type Collection, insert, type PlainChange, remove, type Store } from '../store.ts'
import type { Instant } from '../time/instant.ts'
import { plus } from '../time/oslo.ts'
import { walk } from '../walk.ts'
import { anonymousIn } from './anonymous.ts'

type Mark = { readonly id: string; readonly at: Instant }

export const marks: Collection<Mark> = { name: 'marks', index: [], time: 'at' }

/** Posted again, the turn in which somebody was forgotten must not bring back what it found missing. */
export const wasTaken = async (store: Pick<Store, 'get'>, once: string): Promise<boolean> =>
  once !== '' && (await store.get(marks, once)) !== null

/** Thrown to leave a turn that has been taken before. No fault: the reception answers it with silence. */
export class TakenBefore extends Error {}

/** Thrown where what the first write takes along was changed by another turn: the whole turn begins anew. */
export class Overtaken extends Error {}

/** No finer than the hour. */
const nextHour = (at: Instant): Instant => `${plus(at, { hours: 1 }).slice(0, 13)}:00:00.000Z` as Instant

/** The store as one turn sees it. `settle` leaves the mark when the turn wrote nothing. */
export const markTurn = (store: Store, once: string, at: Instant) => {
  let marked = false
  let wrote = false
  let along: readonly PlainChange[] = []
  const first: Store['write'] = async changes => {
    // Beside an anonymous row a mark would say when it was written, and in which turn.
    const apart = anonymousIn(changes).length > 0
    const mark = insert(marks, { id: once, at: apart ? nextHour(at) : at })
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

/** Teams gives up posting again within minutes; an hour is ample. */
export const forgetMarks = (store: Store): Job => ({
  name: 'forget-marks',
  run: now =>
    walk(
      store,
      limit => store.list(marks, { to: plus(now, { hours: -1 }), limit }),
      mark => [remove(marks, mark)],
    ),
})
