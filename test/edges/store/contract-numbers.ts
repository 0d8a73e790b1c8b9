/** Numbered rows: no gaps, no doubles, and no number for what was not written. */

import { describe, expect, test } from 'vitest'
import { counters, insert, numbered, type OpenStore } from '../../../src/core/store.ts'
import { notes } from './notes.ts'
import { type Open, openedForEach } from './opened.ts'

const note = (id: string) => numbered('notes', ordinal => insert(notes, { id, kind: ordinal }))

const given = async (store: OpenStore): Promise<number[]> =>
  (await store.list(notes, { limit: 2_000 })).map(({ kind }) => Number(kind)).sort((a, b) => a - b)

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

export const numberContract = (openStore: Open): void => {
  const open = openedForEach(openStore)

  describe('numbers', () => {
    test('count from one, also within one write, and each counter for itself', async () => {
      const store = await open()
      await store.write([
        note('a'),
        note('b'),
        numbered('others', n => insert(notes, { id: 'c', kind: 100 + n })),
      ])
      await store.write([note('d')])
      expect(await given(store)).toEqual([1, 2, 3, 101])
      expect(await store.get(counters, 'notes')).toMatchObject({ value: 3 })
    })

    test('are not used up by a write that conflicts', async () => {
      const store = await open()
      await store.write([note('a')])
      expect(await store.write([note('b'), insert(notes, { id: 'a' })])).toEqual({
        written: false,
        conflict: { collection: 'notes', id: 'a' },
      })
      await store.write([note('c')])
      expect(await given(store)).toEqual([1, 2])
    })

    test('have no gap and no double when 300 ask at once, a third of them in vain', async () => {
      const store = await open()
      const outcomes = await Promise.all(
        upTo(300).map(n => store.write([note(n % 3 === 0 ? 'same' : `note-${n}`)])),
      )
      expect(outcomes.filter(({ written }) => written)).toHaveLength(201)
      expect(await given(store)).toEqual(upTo(201))
    }, 60_000)
  })
}
