/** Rows come back as they went in, and belong to nobody but the store. */

import { describe, expect, test } from 'vitest'
import { insert, remove } from '../../../src/core/store.ts'
import { type Note, noteAt, notes } from './notes.ts'
import { type Open, openedForEach } from './opened.ts'

export const rowContract = (openStore: Open): void => {
  const open = openedForEach(openStore)
  const fault = (code: string) => expect.objectContaining({ name: 'Fault', code })

  describe('rows', () => {
    test('a row that the caller goes on changing stays as it was written', async () => {
      const store = await open()
      const tags = ['a']
      const row = { ...noteAt(1), tags }
      const writing = store.write([insert(notes, row)])
      tags.push('later')
      row.unit = 'elsewhere'
      await writing
      tags.push('later still')
      expect(await store.get(notes, row.id)).toEqual({ ...noteAt(1), tags: ['a'], version: 1 })
    })

    test('a reader cannot change what the next reader gets', async () => {
      const store = await open()
      await store.write([insert(notes, { ...noteAt(1), tags: ['a'] })])
      const ways = [() => store.get(notes, 'n0001'), async () => (await store.list(notes, { limit: 1 }))[0]]
      for (const way of ways) {
        const read = await way()
        expect(() => Object.assign(read?.tags ?? [], ['b'])).toThrow(TypeError)
        expect(() => Object.assign(read ?? {}, { unit: 'b' })).toThrow(TypeError)
      }
      expect(await store.get(notes, 'n0001')).toEqual({ ...noteAt(1), tags: ['a'], version: 1 })
    })

    test.each([
      ['many scripts', 'Blåbærsyltetøy på Čáhppesjávri 日本語 العربية 👩🏽‍⚕️ \u2028 \ufeff \u0001 \u007f'],
      ['what looks like an escape', '\\u0000 \\ud800 "\\" \n\r\t'],
      ['100 KB', 'æ👩🏽‍⚕️x'.repeat(6_000)],
    ])('text of %s comes back as it was', async (_, text) => {
      const store = await open()
      const row = noteAt(1, {
        text,
        unit: text.slice(0, 30).toWellFormed(),
        id: `id-${text.slice(0, 20)}`.toWellFormed(),
      })
      await store.write([insert(notes, row)])
      expect(await store.get(notes, row.id)).toEqual({ ...row, version: 1 })
      expect(await store.list(notes, { where: { unit: row.unit ?? null }, limit: 9 })).toEqual([
        { ...row, version: 1 },
      ])
    })

    test.each([
      ['a NUL', 'a\0b'],
      ['the first half of a character', 'a\ud83d'],
      ['the second half of a character', '\udc00b'],
      ['a NUL behind a backslash', '\\\0'],
    ])('text with %s is refused and nothing is written', async (_, text) => {
      const store = await open()
      const refused: Note[] = [
        noteAt(2, { text }),
        noteAt(2, { tags: [text] }),
        noteAt(2, { unit: text }),
        noteAt(2, { id: text }),
      ]
      for (const row of refused) {
        await expect(store.write([insert(notes, noteAt(1)), insert(notes, row)])).rejects.toEqual(
          fault('store.text'),
        )
      }
      expect(await store.tally(notes, { by: [] })).toEqual([])
      expect(await store.get(notes, text)).toBeNull()
      expect(await store.list(notes, { where: { unit: [text] }, limit: 1 })).toEqual([])
      await expect(store.list(notes, { from: text, limit: 1 })).rejects.toEqual(fault('store.text'))
      expect(await store.write([remove(notes, { id: text, version: 1 })])).toMatchObject({ written: false })
    })

    test.each([
      ['an indexed list', { unit: ['a'] as unknown as string }],
      ['an indexed text that is too long', { unit: 'x'.repeat(257) }],
      ['an id that is too long', { id: 'x'.repeat(401) }],
      ['a time that is a number', { at: 5 as unknown as string }],
    ])('%s is refused', async (_, wrong) => {
      const store = await open()
      await expect(store.write([insert(notes, noteAt(1, wrong))])).rejects.toEqual(fault('store.unindexable'))
      expect(await store.tally(notes, { by: [] })).toEqual([])
    })

    test('the longest id, time and value that are allowed can be kept', async () => {
      const store = await open()
      const row = noteAt(1, { id: '日'.repeat(400), unit: '本'.repeat(256), at: '語'.repeat(64) })
      await store.write([insert(notes, row)])
      expect(await store.list(notes, { where: { unit: row.unit ?? null }, limit: 2 })).toEqual([
        { ...row, version: 1 },
      ])
    })

    test.each(['__proto__', 'constructor', '', "Robert'); --", '"', '\\', '12'])(
      'the id %j is an id like any other',
      async id => {
        const store = await open()
        expect(await store.get(notes, id)).toBeNull()
        await store.write([insert(notes, noteAt(1, { id }))])
        expect(await store.get(notes, id)).toEqual({ ...noteAt(1), id, version: 1 })
      },
    )

    test('a collection that the store was not opened with is refused', async () => {
      const store = await open()
      const stranger = { name: 'strangers', index: [] }
      await expect(store.get(stranger, 'a')).rejects.toEqual(fault('store.unknown-collection'))
      await expect(store.write([insert(stranger, { id: 'a' })])).rejects.toEqual(
        fault('store.unknown-collection'),
      )
    })
  })
}
