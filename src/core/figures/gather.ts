/**
 * Gathers answers into handfuls, each once, whoever else gathers at the same moment and whenever it is cut off. Only answers
 * of days that are over: whoever watches and answers meanwhile chooses no border of a handful, as it holds whole days.
 */

import { again } from '../again.ts'
import type { Job } from '../feature.ts'
import type { UnitId } from '../ids.ts'
import { own } from '../own.ts'
import { readSettings } from '../settings.ts'
import { type AnyCollection, type Collection, insert, put, type Read, type Store, update } from '../store.ts'
import type { Day } from '../time/instant.ts'
import { dayOf } from '../time/oslo.ts'
import { weekOf } from '../time/weeks.ts'
import {
  added,
  type Countable,
  type Handful,
  handfuls,
  held,
  sizeOf,
  type Tallies,
  tallyOf,
} from './handfuls.ts'

/** Week by week where a week has enough, and else as many weeks as it takes. What is left at the end waits. */
const cut = <R extends Countable>(rows: readonly R[], smallest: number): readonly (readonly R[])[] => {
  const batches: R[][] = []
  let batch: R[] = []
  for (const [nth, row] of rows.entries()) {
    batch.push(row)
    const next = rows[nth + 1]
    if (batch.length < smallest || (next && weekOf(next.day) === weekOf(row.day))) continue
    batches.push(batch)
    batch = []
  }
  return batches
}

const split = (tallies: Tallies, isEnough: (question: string) => boolean): Tallies =>
  Object.fromEntries(Object.entries(tallies).filter(([question]) => isEnough(question)))

const atOnce = 500

/** Where there are more than were read, the last day of them may go on: it waits for the next turn, unless it is all that there is. */
const inWholeDays = <R extends Countable>(rows: readonly R[], smallest: number): readonly R[] => {
  if (rows.length < atOnce) return rows
  const whole = rows.filter(({ day }) => day !== rows.at(-1)?.day)
  return whole.length < smallest ? rows : whole
}

/** What says that an answer is gathered is in the same write as its handful. Answers how many handfuls came of it. */
export const gatherIn = async <R extends Countable>(
  store: Store,
  of: Collection<R>,
  unit: UnitId,
  today: Day,
): Promise<number> => {
  const { smallest } = (await readSettings(store)).figures
  let made = 0
  for (;;) {
    const { count, more } = await again(store, async write => {
      const where = { unit, gathered: false } as never
      const rows = await store.list(of, { where, to: today, limit: atOnce })
      const batches = cut(inWholeDays(rows, smallest), smallest)
      if (batches.length === 0) return { count: 0, more: false }
      const known = await store.get(held, `${of.name}:${unit}`)
      let waiting = known?.tallies ?? {}
      const next = known?.next ?? 0
      const fresh = batches.map((batch, nth): Handful => {
        const sum = added([waiting, ...batch.map(tallyOf)])
        const isEnough = (question: string) => sizeOf(own(sum, question) ?? {}) >= smallest
        waiting = split(sum, question => !isEnough(question))
        const days = batch.map(({ day }) => day)
        return {
          id: `${of.name}:${unit}:${String(next + nth).padStart(6, '0')}`,
          of: of.name,
          unit,
          from: days[0] as Day,
          to: days.at(-1) as Day,
          answers: batch.length,
          tallies: split(sum, isEnough),
        }
      })
      const taken = batches.flat() as Read<R>[]
      await write([
        // What somebody chose is in the handful now, and stands beside nothing else of theirs any more.
        ...taken.map(row => update(of, { ...row, gathered: true, answers: {} })),
        ...fresh.map(handful => insert(handfuls, handful)),
        put(held, known, {
          id: `${of.name}:${unit}`,
          of: of.name,
          unit,
          next: next + fresh.length,
          tallies: waiting,
        }),
      ])
      return { count: fresh.length, more: rows.length === atOnce }
    })
    made += count
    if (!more) return made
  }
}

/** Every unit of which enough has come in, by the first tick of the day behind. */
export const gatherAll = (store: Store, collections: readonly AnyCollection[]): Job => ({
  name: 'gather',
  run: async now => {
    const today = dayOf(now)
    const { smallest } = (await readSettings(store)).figures
    let made = 0
    for (const collection of collections.filter(one => one.inHandfuls)) {
      if (collection.name === handfuls.name || collection.name === held.name) continue
      const of: Collection<Countable> = { ...collection, index: ['unit', 'gathered'], time: 'day' }
      const waiting = await store.tally(of, { by: ['unit'], where: { gathered: false }, to: today })
      for (const { key, count } of waiting)
        if (count >= smallest) made += await gatherIn(store, of, String(key[0]) as UnitId, today)
    }
    return made
  },
})
