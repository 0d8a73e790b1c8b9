/**
 * Each turn leaves one mark in the store, in the same write as its first effect, or just before an anonymous one. Teams
 * posts an activity again when an answer takes long; the mark that is already there tells, even after a crash or in
 * another process. One mark looks like another: none says what its turn did, nor when, nor whose it was.
 */

import type { Job } from '../../feature.ts'
import { remembering } from '../../memory.ts'
import { type Collection, insert, remove, type Store } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'
import { plus } from '../../time/oslo.ts'
import { all, fitting, walk, walkThrough } from '../../walk.ts'

type Mark = {
  readonly id: string
  readonly at: Instant
  /** Called by a name that nobody can try out. Earlier versions left what anyone can make of an activity. */
  readonly named?: true
}

export const marks: Collection<Mark> = { name: 'marks', index: [], time: 'at', unordered: true }

/** Posted again, the turn in which somebody was forgotten must not bring back what it found missing. */
export const wasTaken = async (store: Pick<Store, 'get'>, once: string): Promise<boolean> =>
  once !== '' && (await store.get(marks, once)) !== null

/** Thrown to leave a turn that has been taken before. No fault: the reception answers it with silence. */
export class TakenBefore extends Error {}

/** Thrown where what the first write takes along was changed by another turn: the whole turn begins anew. */
export class Overtaken extends Error {}

const hourAfter = remembering(64, (hour: string) => plus(`${hour}:00:00.000Z` as Instant, { hours: 1 }))

/** No finer than the hour. */
export const nextHour = (at: Instant): Instant => hourAfter(at.slice(0, 13))

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

/** What an earlier version left still tells, by the name that it has now. Before the first turn is taken. */
export const nameMarks = (store: Store, nameOf: (once: string) => string): Job => ({
  name: 'name-marks',
  run: () =>
    walkThrough(
      store,
      () => fitting(all(store, marks), ({ named }) => !named),
      mark => [
        remove(marks, mark),
        insert(marks, { id: nameOf(mark.id), at: nextHour(mark.at), named: true }),
      ],
    ),
})
