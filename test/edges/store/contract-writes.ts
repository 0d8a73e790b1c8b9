/** Writes are whole, measured against what was read, and happen once. */

import { describe, expect, test } from 'vitest'
import { insert, remove, update } from '../../../src/core/store.ts'
import { heads, noteAt, notes } from './notes.ts'
import { type Open, openedForEach } from './opened.ts'

const conflictWith = (collection: string, id: string) => ({ written: false, conflict: { collection, id } })

export const writeContract = (openStore: Open): void => {
  const open = openedForEach(openStore)

  describe('writing', () => {
    test('a new row has version 1 and every update adds 1', async () => {
      const store = await open()
      expect(await store.write([insert(notes, noteAt(1))])).toEqual({ written: true })
      const first = await store.get(notes, 'n0001')
      expect(first).toEqual({ ...noteAt(1), version: 1 })
      if (first === null) return
      expect(await store.write([update(notes, { ...first, text: 'new' })])).toEqual({ written: true })
      expect(await store.get(notes, 'n0001')).toEqual({ ...noteAt(1), text: 'new', version: 2 })
    })

    test('a row that was never written is null', async () => {
      const store = await open()
      expect(await store.get(notes, 'nobody')).toBeNull()
    })

    test('a write without changes is written', async () => {
      const store = await open()
      expect(await store.write([])).toEqual({ written: true })
    })

    test('an id is taken once, and can be taken again after its removal', async () => {
      const store = await open()
      await store.write([insert(notes, noteAt(1, { text: 'first' }))])
      const second = await store.write([insert(notes, noteAt(1, { text: 'second' }))])
      expect(second).toEqual(conflictWith('notes', 'n0001'))
      const read = await store.get(notes, 'n0001')
      expect(read?.text).toBe('first')
      if (read === null) return
      expect(await store.write([remove(notes, read)])).toEqual({ written: true })
      expect(await store.get(notes, 'n0001')).toBeNull()
      expect(await store.write([insert(notes, noteAt(1))])).toEqual({ written: true })
      expect((await store.get(notes, 'n0001'))?.version).toBe(1)
    })

    test('an update or a removal of what has changed since, or is gone, conflicts', async () => {
      const store = await open()
      await store.write([insert(notes, noteAt(1))])
      const stale = await store.get(notes, 'n0001')
      if (stale === null) throw new Error('the row is missing')
      await store.write([update(notes, { ...stale, text: 'quicker' })])
      expect(await store.write([update(notes, stale)])).toEqual(conflictWith('notes', 'n0001'))
      expect(await store.write([remove(notes, stale)])).toEqual(conflictWith('notes', 'n0001'))
      const gone = { ...noteAt(2), version: 1 }
      expect(await store.write([update(notes, gone)])).toEqual(conflictWith('notes', 'n0002'))
      expect(await store.write([remove(notes, gone)])).toEqual(conflictWith('notes', 'n0002'))
      expect((await store.get(notes, 'n0001'))?.text).toBe('quicker')
    })

    test.each([0, -1, 0.5, Number.NaN, 2 ** 31])('version %d is never that of a row', async version => {
      const store = await open()
      const row = { ...noteAt(1), version }
      expect(await store.write([update(notes, row)])).toEqual(conflictWith('notes', 'n0001'))
      expect(await store.write([remove(notes, row)])).toEqual(conflictWith('notes', 'n0001'))
      expect(await store.get(notes, 'n0001')).toBeNull()
    })

    test('one conflict keeps back the whole write, in every collection', async () => {
      const store = await open()
      await store.write([insert(heads, { id: 'c', count: 1 }), insert(notes, noteAt(1))])
      const counter = await store.get(heads, 'c')
      if (counter === null) throw new Error('the row is missing')
      const outcome = await store.write([
        insert(notes, noteAt(2)),
        update(heads, { ...counter, count: 2 }),
        insert(notes, noteAt(1, { text: 'again' })),
        remove(notes, { ...noteAt(7), version: 1 }),
      ])
      expect(outcome).toEqual(conflictWith('notes', 'n0001'))
      expect(await store.get(notes, 'n0002')).toBeNull()
      expect(await store.get(heads, 'c')).toEqual({ id: 'c', count: 1, version: 1 })
      expect(await store.tally(notes, { by: [] })).toEqual([{ key: [], count: 1 }])
    })

    test('changes to the same row come one after the other', async () => {
      const store = await open()
      const row = noteAt(1)
      const whole = await store.write([
        insert(notes, row),
        update(notes, { ...row, text: 'two', version: 1 }),
        update(notes, { ...row, text: 'three', version: 2 }),
      ])
      expect(whole).toEqual({ written: true })
      expect(await store.get(notes, row.id)).toEqual({ ...row, text: 'three', version: 3 })
      const again = await store.write([
        remove(notes, { ...row, version: 3 }),
        insert(notes, { ...row, text: 'anew' }),
        insert(heads, { id: 'c', count: 1 }),
        remove(heads, { id: 'c', count: 1, version: 1 }),
      ])
      expect(again).toEqual({ written: true })
      expect(await store.get(notes, row.id)).toEqual({ ...row, text: 'anew', version: 1 })
      expect(await store.get(heads, 'c')).toBeNull()
    })

    test('a change that contradicts an earlier one conflicts, after the conflicts before it', async () => {
      const store = await open()
      await store.write([insert(notes, noteAt(9))])
      const twice = [insert(notes, noteAt(1)), insert(notes, noteAt(1)), insert(notes, noteAt(9))]
      expect(await store.write(twice)).toEqual(conflictWith('notes', 'n0001'))
      const late = [insert(notes, noteAt(1)), insert(notes, noteAt(9)), insert(notes, noteAt(1))]
      expect(await store.write(late)).toEqual(conflictWith('notes', 'n0009'))
      const ghost = [insert(notes, noteAt(9)), remove(notes, { ...noteAt(9), version: 1 })]
      expect(await store.write(ghost)).toEqual(conflictWith('notes', 'n0009'))
      expect(await store.get(notes, 'n0001')).toBeNull()
    })

    test('a closed store refuses every call', async () => {
      const store = await openStore()
      await store.ready()
      await store.close()
      await store.close()
      const closed = expect.objectContaining({ code: 'store.closed' })
      await expect(store.get(notes, 'a')).rejects.toEqual(closed)
      await expect(store.list(notes, { limit: 1 })).rejects.toEqual(closed)
      await expect(store.tally(notes, { by: [] })).rejects.toEqual(closed)
      await expect(store.write([insert(notes, noteAt(1))])).rejects.toEqual(closed)
      await expect(store.ready()).rejects.toEqual(closed)
    })
  })
}
