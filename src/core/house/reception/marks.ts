/**
 * Each turn that writes leaves one mark in the store, in the same write as its first effect. Teams posts an activity again
 * when an answer takes long; the mark that is already there tells, even after a crash or in another process. One mark looks
 * like another: none says what its turn did, nor when, nor whose it was. Beside a row without a name it is veiled: called
 * by another name than the turn, and without an hour until that line is gone from the disk.
 */

import type { Job } from '../../feature.ts'
import { remembering } from '../../memory.ts'
import { type Collection, insert, remove, type Store, update } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'
import { plus } from '../../time/oslo.ts'
import { all, fitting, walk, walkThrough } from '../../walk.ts'
import type { MarkOf } from '../gone/forgotten.ts'

type Mark = {
  readonly id: string
  readonly at: Instant
  /** Called by a name that nobody can try out. Earlier versions left what anyone can make of an activity. */
  readonly named?: true
}

export const marks: Collection<Mark> = { name: 'marks', index: [], time: 'at', unordered: true }

type VeiledMark = { readonly id: string; readonly at: Instant | ''; readonly named: true }

export const veiledMarks: Collection<VeiledMark> = {
  name: 'veiledMarks',
  index: ['at'],
  time: 'at',
  unordered: true,
}

/** Nobody who reads both can tell that it belongs to the turn. */
export const veiledMark = (markOf: MarkOf, once: string): VeiledMark => ({
  id: markOf(`veiled ${once}`),
  at: '',
  named: true,
})

/** Posted again, the turn in which somebody was forgotten must not bring back what it found missing. */
export const wasTaken = async (store: Pick<Store, 'get'>, once: string): Promise<boolean> =>
  once !== '' && (await store.get(marks, once)) !== null

type Needs = { readonly store: Pick<Store, 'get'>; readonly markOf: MarkOf }

export const hasAnyMark = async ({ store, markOf }: Needs, once: string): Promise<boolean> => {
  const veiled = store.get(veiledMarks, veiledMark(markOf, once).id)
  return (await Promise.all([wasTaken(store, once), veiled])).some(Boolean)
}

/** Thrown to leave a turn that has been taken before. No fault: the reception answers it with silence. */
export class TakenBefore extends Error {}

/** Thrown where what the first write takes along was changed by another turn: the whole turn begins anew. */
export class Overtaken extends Error {}

const hourAfter = remembering(64, (hour: string) => plus(`${hour}:00:00.000Z` as Instant, { hours: 1 }))

/** No finer than the hour. */
export const nextHour = (at: Instant): Instant => hourAfter(at.slice(0, 13))

/**
 * Teams gives up posting again within minutes. The rest is for clocks: the one that looks may be two hours ahead of the one
 * that wrote, as in summer where one of two machines runs in local time.
 */
const keptFor = { hours: -3 }

const forgetOld = <M extends Mark | VeiledMark>(store: Store, of: Collection<M>, now: Instant) =>
  walk(
    store,
    limit => store.list(of, { to: plus(now, keptFor), limit }),
    mark => [remove(of, mark)],
  )

/** They say no more by then than the others do. */
const giveHours = (store: Store, now: Instant) =>
  walk(
    store,
    limit => store.list(veiledMarks, { where: { at: '' }, limit }),
    mark => [update(veiledMarks, { ...mark, at: nextHour(now) })],
  )

/** Comes before the disk is seen to. */
export const forgetMarks = (store: Store): Job => ({
  name: 'forget-marks',
  run: async now => {
    await giveHours(store, now)
    return (await forgetOld(store, marks, now)) + (await forgetOld(store, veiledMarks, now))
  },
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
