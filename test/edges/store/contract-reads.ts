/** Lists and tallies find the same rows in the same order everywhere. */

import { describe, expect, test } from 'vitest'
import {
  type Collection,
  insert,
  type OpenStore,
  placeOf,
  type Row,
  remove,
  update,
} from '../../../src/core/store.ts'
import { heads, type Note, noteAt, notes } from './notes.ts'
import { type Open, openedForEach } from './opened.ts'

const idsOf = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join(' ')

const fill = async (store: OpenStore, rows: readonly Note[]): Promise<void> => {
  await store.write(rows.map(row => insert(notes, row)))
}

const six = [
  noteAt(5, { unit: 'icu', kind: 1 }),
  noteAt(1, { unit: 'ward', kind: true }),
  noteAt(3, { unit: 'icu', kind: '1' }),
  noteAt(2, { unit: 'ward', kind: null }),
  noteAt(6, { unit: 'lab', kind: false }),
  noteAt(4, { unit: 'ward', kind: 1 }),
]
const minute = (n: number): string => noteAt(n).at ?? ''
const at = (n: number) => ({ time: minute(n), id: noteAt(n).id })

export const readContract = (openStore: Open): void => {
  const open = openedForEach(openStore)

  describe('lists', () => {
    test.each([
      ['everything, oldest first', {}, 'n0001 n0002 n0003 n0004 n0005 n0006'],
      ['newest first', { order: 'newest' }, 'n0006 n0005 n0004 n0003 n0002 n0001'],
      ['no more than the limit', { limit: 2 }, 'n0001 n0002'],
      ['the newest few', { order: 'newest', limit: 2 }, 'n0006 n0005'],
      ['nothing for a limit of 0', { limit: 0 }, ''],
      ['one value', { where: { unit: 'ward' } }, 'n0001 n0002 n0004'],
      ['any of several values', { where: { unit: ['lab', 'icu', 'lab'] } }, 'n0003 n0005 n0006'],
      [
        'any of several, newest first',
        { where: { unit: ['ward', 'icu'] }, order: 'newest', limit: 3 },
        'n0005 n0004 n0003',
      ],
      ['nothing for none of the values', { where: { unit: [] } }, ''],
      ['a value nobody has', { where: { unit: 'moon' } }, ''],
      ['both of two fields', { where: { unit: ['ward', 'icu'], kind: 1 } }, 'n0004 n0005'],
      ['a number but not its digits', { where: { kind: 1 } }, 'n0004 n0005'],
      ['a yes but not a 1', { where: { kind: true } }, 'n0001'],
      ['null', { where: { kind: null } }, 'n0002'],
      ['from a time on, with it', { from: minute(4) }, 'n0004 n0005 n0006'],
      ['up to a time, without it', { to: minute(4) }, 'n0001 n0002 n0003'],
      ['between two times', { from: minute(2), to: minute(5) }, 'n0002 n0003 n0004'],
      [
        'between two times, newest first',
        { from: minute(2), to: minute(5), order: 'newest' },
        'n0004 n0003 n0002',
      ],
      ['what comes behind a row', { after: at(4) }, 'n0005 n0006'],
      ['what comes behind a row, newest first', { after: at(4), order: 'newest' }, 'n0003 n0002 n0001'],
      ['the next few behind a row', { after: at(2), limit: 2 }, 'n0003 n0004'],
      ['behind where a row would be', { after: { time: minute(4), id: 'm' } }, 'n0004 n0005 n0006'],
      ['nothing behind the last', { after: at(6) }, ''],
      ['nothing behind the first, newest first', { after: at(1), order: 'newest' }, ''],
      ['a value behind a row', { where: { unit: 'ward' }, after: at(1) }, 'n0002 n0004'],
      [
        'any of several behind a row, newest first',
        { where: { unit: ['ward', 'icu'] }, after: at(5), order: 'newest' },
        'n0004 n0003 n0002 n0001',
      ],
      ['behind a row that lies before the span', { from: minute(4), after: at(1) }, 'n0004 n0005 n0006'],
      ['behind a row that lies in the span', { from: minute(2), to: minute(6), after: at(4) }, 'n0005'],
      [
        'behind a row that lies past the span, newest first',
        { to: minute(3), after: at(5), order: 'newest' },
        'n0002 n0001',
      ],
      ['nothing where the end comes first', { from: minute(5), to: minute(2) }, ''],
      ['a value between two times', { where: { unit: 'ward' }, from: minute(2), to: minute(4) }, 'n0002'],
    ] as const)('a list gives %s', async (_, query, expected) => {
      const store = await open()
      await fill(store, six)
      expect(idsOf(await store.list(notes, { limit: 10, ...query }))).toBe(expected)
    })

    test('rows of the same time are in order of their ids, as UTF-8 has it', async () => {
      const store = await open()
      const ids = ['a', 'B', 'ab', 'å', 'Z', '10', '9', '-', '\uffee', '👩', '_']
      await fill(
        store,
        ids.map(id => noteAt(1, { id })),
      )
      const expected = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      expect(idsOf(await store.list(notes, { limit: 99 }))).toBe(expected.join(' '))
      expect(idsOf(await store.list(notes, { limit: 99, order: 'newest' }))).toBe(
        expected.toReversed().join(' '),
      )
    })

    test.each(['oldest', 'newest'] as const)('one goes on behind any row, %s first', async order => {
      const store = await open()
      const texts = ['a', 'B', 'ab', 'å', 'Z', '\uffee', '👩']
      await fill(store, [
        ...texts.map(id => noteAt(1, { id })),
        ...texts.map(id => noteAt(2, { id: `${id}2`, at: null })),
        ...texts.map(id => noteAt(3, { id: `${id}3`, at: id })),
      ])
      await store.write(texts.map(id => insert(heads, { id, count: 1 })))
      for (const of of [notes, heads] as Collection<Row>[]) {
        const all = await store.list(of, { limit: 99, order })
        for (const [place, row] of all.entries()) {
          const behind = await store.list(of, { limit: 99, order, after: placeOf(of, row) })
          expect(idsOf(behind)).toBe(idsOf(all.slice(place + 1)))
        }
      }
    })

    test('what no row can hold is nowhere to go on from', async () => {
      const store = await open()
      const refused = expect.objectContaining({ code: 'store.text' })
      for (const after of [
        { time: '\0', id: 'a' },
        { time: '', id: '\ud800' },
      ])
        await expect(store.list(notes, { limit: 1, after })).rejects.toEqual(refused)
    })

    test('rows without a time come first and lie in no range', async () => {
      const store = await open()
      await fill(store, [noteAt(1), noteAt(2, { at: null }), { id: 'n0003' }, noteAt(4, { at: '' })])
      expect(idsOf(await store.list(notes, { limit: 9 }))).toBe('n0002 n0003 n0004 n0001')
      expect(idsOf(await store.list(notes, { limit: 9, from: '' }))).toBe('n0001')
      expect(idsOf(await store.list(notes, { limit: 9, to: '9' }))).toBe('n0001')
      expect(idsOf(await store.list(notes, { limit: 9, where: { unit: null } }))).toBe('n0003')
    })

    test('a collection without a time is in order of ids', async () => {
      const store = await open()
      await store.write(['b', 'c', 'a'].map(id => insert(heads, { id, count: 1 })))
      expect(idsOf(await store.list(heads, { limit: 9 }))).toBe('a b c')
      expect(idsOf(await store.list(heads, { limit: 2, order: 'newest' }))).toBe('c b')
    })

    test('an update moves a row to where it belongs now, and a removal takes it away', async () => {
      const store = await open()
      await fill(store, six)
      await store.write([
        update(notes, { ...noteAt(1, { unit: 'icu', at: minute(9) }), version: 1 }),
        update(notes, { ...noteAt(2, { unit: 'lab' }), version: 1 }),
        remove(notes, { ...noteAt(3), version: 1 }),
      ])
      expect(idsOf(await store.list(notes, { limit: 9 }))).toBe('n0002 n0004 n0005 n0006 n0001')
      expect(idsOf(await store.list(notes, { limit: 9, where: { unit: 'icu' } }))).toBe('n0005 n0001')
      expect(idsOf(await store.list(notes, { limit: 9, where: { unit: 'ward' } }))).toBe('n0004')
      expect(idsOf(await store.list(notes, { limit: 9, from: minute(6) }))).toBe('n0006 n0001')
    })

    test('rows are found by their ids in every collection, in its order', async () => {
      const store = await open()
      await fill(store, six)
      await store.write(['b', 'c', 'a'].map(id => insert(heads, { id, count: 1 })))
      const id = ['n0005', 'n0002', 'no such', null, '\0', 'n0002'] as readonly string[]
      expect(idsOf(await store.list(notes, { where: { id }, limit: 9 }))).toBe('n0002 n0005')
      expect(idsOf(await store.list(notes, { where: { id }, order: 'newest', limit: 1 }))).toBe('n0005')
      expect(idsOf(await store.list(notes, { where: { id, unit: 'none' }, limit: 9 }))).toBe('')
      expect(idsOf(await store.list(heads, { where: { id: ['c', 'a'] }, limit: 9 }))).toBe('a c')
      expect(idsOf(await store.list(heads, { where: { id: 'b' }, limit: 9 }))).toBe('b')
      expect(await store.tally(heads, { by: [], where: { id: ['c', 'a'] } })).toEqual([{ key: [], count: 2 }])
    })

    test('a field that is not declared is refused', async () => {
      const store = await open()
      const refused = expect.objectContaining({ code: 'store.unknown-field' })
      await expect(store.list(notes, { where: { text: 'x' }, limit: 1 })).rejects.toEqual(refused)
      await expect(store.list(heads, { from: 'x', limit: 1 })).rejects.toEqual(refused)
      await expect(store.tally(notes, { by: ['text'] })).rejects.toEqual(refused)
      await expect(store.tally(notes, { by: [], where: { tags: null } as never })).rejects.toEqual(refused)
      await expect(store.tally(heads, { by: [], to: 'x' })).rejects.toEqual(refused)
    })
  })

  describe('tallies', () => {
    test('rows are counted by value, in the order of the values', async () => {
      const store = await open()
      await fill(store, six)
      expect(await store.tally(notes, { by: ['unit'] })).toEqual([
        { key: ['icu'], count: 2 },
        { key: ['lab'], count: 1 },
        { key: ['ward'], count: 3 },
      ])
      const kinds = await store.tally(notes, { by: ['kind'] })
      expect(kinds.map(({ key }) => key[0])).toEqual([null, false, true, 1, '1'])
    })

    test('keys follow the order of the fields that were asked for', async () => {
      const store = await open()
      await fill(store, six)
      const pairs = await store.tally(notes, { by: ['unit', 'kind'], where: { unit: ['icu', 'lab'] } })
      const expected = [
        ['icu', 1],
        ['icu', '1'],
        ['lab', false],
      ]
      expect(pairs).toEqual(expected.map(key => ({ key, count: 1 })))
      const turned = await store.tally(notes, { by: ['kind', 'unit'], where: { unit: 'lab' } })
      expect(turned).toEqual([{ key: [false, 'lab'], count: 1 }])
    })

    test('no rows make no tally, and no fields make one', async () => {
      const store = await open()
      expect(await store.tally(notes, { by: [] })).toEqual([])
      expect(await store.tally(notes, { by: ['unit'] })).toEqual([])
      await fill(store, six)
      expect(await store.tally(notes, { by: [] })).toEqual([{ key: [], count: 6 }])
      expect(await store.tally(notes, { by: [], where: { unit: 'moon' } })).toEqual([])
      expect(await store.tally(notes, { by: [], from: minute(7) })).toEqual([])
    })

    test('a range counts only what lies in it', async () => {
      const store = await open()
      await fill(store, six)
      const range = { from: minute(2), to: minute(5) }
      expect(await store.tally(notes, { by: ['unit'], ...range })).toEqual([
        { key: ['icu'], count: 1 },
        { key: ['ward'], count: 2 },
      ])
      expect(await store.tally(notes, { by: [], where: { kind: 1 }, ...range })).toEqual([
        { key: [], count: 1 },
      ])
    })

    test('a repeated question follows updates and removals', async () => {
      const store = await open()
      await fill(store, six)
      const ask = () => store.tally(notes, { by: ['unit'], where: { kind: [1, null] } })
      expect(await ask()).toEqual([
        { key: ['icu'], count: 1 },
        { key: ['ward'], count: 2 },
      ])
      await store.write([
        update(notes, { ...noteAt(4, { unit: 'lab', kind: 1 }), version: 1 }),
        remove(notes, { ...noteAt(5), version: 1 }),
        insert(notes, noteAt(7, { kind: null })),
        insert(notes, noteAt(8, { kind: 'other' })),
      ])
      expect(await ask()).toEqual([
        { key: ['lab'], count: 1 },
        { key: ['ward'], count: 2 },
      ])
    })
  })
}
