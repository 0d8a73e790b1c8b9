/** Many writers at once: nothing is lost, nothing comes twice, numbers have no gap. */

import { describe, expect, test } from 'vitest'
import { insert, type Store, update } from '../../../src/core/store.ts'
import { heads, type Note, notes } from './notes.ts'
import { type Open, openedForEach } from './opened.ts'

/** Takes the next number for a note of its own, as often as it takes. */
export const numberOne = async (store: Store, name: string): Promise<void> => {
  for (;;) {
    const counter = await store.get(heads, 'notes')
    const count = (counter?.count ?? 0) + 1
    const next =
      counter === null ? insert(heads, { id: 'notes', count }) : update(heads, { ...counter, count })
    const row: Note = { id: `note-${count}`, unit: name, kind: count }
    if ((await store.write([next, insert(notes, row)])).written) return
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

export const crowdContract = (openStore: Open): void => {
  const open = openedForEach(openStore)

  describe('crowds', () => {
    test('of all who insert the same id at once, one succeeds', async () => {
      const store = await open()
      const outcomes = await Promise.all(
        numbers(50).map(n =>
          store.write([insert(notes, { id: 'same', kind: n }), insert(notes, { id: `own-${n}` })]),
        ),
      )
      expect(outcomes.filter(({ written }) => written)).toHaveLength(1)
      expect(await store.tally(notes, { by: [] })).toEqual([{ key: [], count: 2 }])
      const kept = await store.get(notes, 'same')
      expect(outcomes.findIndex(({ written }) => written)).toBe(kept?.kind)
    })

    test('60 who each count by hand at once get 1 to 60, each once', async () => {
      const store = await open()
      await Promise.all(numbers(60).map(n => numberOne(store, `w${n}`)))
      const rows = await store.list(notes, { limit: 100 })
      expect(rows.map(({ kind }) => Number(kind)).sort((a, b) => a - b)).toEqual(numbers(60).map(n => n + 1))
      expect(new Set(rows.map(({ unit }) => unit)).size).toBe(60)
      expect(await store.get(heads, 'notes')).toMatchObject({ count: 60, version: 60 })
    }, 60_000)

    test('1,000 writers at once all arrive', async () => {
      const store = await open()
      const outcomes = await Promise.all(
        numbers(1_000).map(n => store.write([insert(notes, { id: `n${n}`, unit: `u${n % 4}` })])),
      )
      expect(outcomes.every(({ written }) => written)).toBe(true)
      const perUnit = await store.tally(notes, { by: ['unit'] })
      expect(perUnit.map(({ count }) => count)).toEqual([250, 250, 250, 250])
      expect(await store.list(notes, { limit: 2_000 })).toHaveLength(1_000)
    })

    test('writes that cross each other all end', async () => {
      const store = await open()
      await store.write(['a', 'b', 'c'].map(id => insert(heads, { id, count: 0 })))
      const bump = async (ids: readonly string[]): Promise<void> => {
        for (;;) {
          const read = await Promise.all(ids.map(id => store.get(heads, id)))
          const rows = read.filter(row => row !== null)
          const changes = rows.map(row => update(heads, { ...row, count: row.count + 1 }))
          if ((await store.write(changes)).written) return
        }
      }
      const orders = ['abc', 'cba', 'bca', 'cab']
      await Promise.all(numbers(40).map(n => bump([...(orders[n % 4] ?? '')])))
      const rows = await store.list(heads, { limit: 3 })
      expect(rows.map(({ count }) => count)).toEqual([40, 40, 40])
    }, 60_000)
  })
}
