/** Random histories give the same answers as a store so simple that one can see that it is right. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainChange, Query, Scalar, TallyQuery } from '../../../src/core/store.ts'
import { compareBytes, createModel } from './model.ts'
import { heads, type Note, notes } from './notes.ts'
import type { Engine } from './opened.ts'

const scalar = fc.constantFrom<Scalar>(null, true, false, 0, 1, -2.5, '', 'a', 'b', 'å', '1')
const texts = fc.constantFrom('a', 'b', 'å', '\uffee', '👩', '')
const times = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-02T10', '2026-02-01', '')
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'å', '\uffee', '👩')

const note: fc.Arbitrary<Note> = fc.record(
  {
    id: ids,
    unit: fc.option(texts),
    kind: scalar,
    at: fc.option(times),
    text: fc.string({ unit: 'grapheme' }),
  },
  { requiredKeys: ['id'] },
)
const version = fc.nat({ max: 4 })
const change: fc.Arbitrary<PlainChange> = fc.oneof(
  note.map((row): PlainChange => ({ do: 'insert', collection: notes, row })),
  fc
    .tuple(note, version)
    .map(([row, v]): PlainChange => ({ do: 'update', collection: notes, row, version: v })),
  fc.tuple(ids, version).map(([id, v]): PlainChange => ({ do: 'remove', collection: notes, id, version: v })),
  ids.map((id): PlainChange => ({ do: 'insert', collection: heads, row: { id } })),
)
const where = fc.record(
  {
    id: fc.oneof(ids, fc.array(ids)),
    unit: fc.oneof(texts, fc.array(fc.option(texts), { maxLength: 3 })),
    kind: fc.oneof(scalar, fc.array(scalar)),
  },
  { requiredKeys: [] },
)
const range = { where, from: times, to: times }
const order = fc.constantFrom<'oldest' | 'newest'>('oldest', 'newest')
const query: fc.Arbitrary<Query<Note>> = fc.record(
  { ...range, order, after: fc.record({ time: times, id: ids }), limit: fc.nat({ max: 6 }) },
  { requiredKeys: ['limit'] },
)
const by = fc.constantFrom<readonly ('unit' | 'kind')[]>(
  [],
  ['unit'],
  ['kind'],
  ['unit', 'kind'],
  ['kind', 'unit'],
)
const tally: fc.Arbitrary<TallyQuery<Note>> = fc.record({ ...range, by }, { requiredKeys: ['by'] })

const doing = fc.oneof(
  { weight: 3, arbitrary: fc.array(change, { maxLength: 3 }).map(write => ({ write })) },
  { weight: 1, arbitrary: query.map(list => ({ list })) },
  { weight: 1, arbitrary: tally.map(tallied => ({ tally: tallied })) },
)
const history = fc.array(doing, { minLength: 10, maxLength: 40 })

export const modelContract = ({ open, histories }: Engine): void => {
  describe('histories', () => {
    test('any history of writes, lists and tallies goes as in the model', async () => {
      const property = fc.asyncProperty(history, async deeds => {
        const store = await open()
        const model = createModel()
        try {
          for (const deed of deeds) {
            if ('write' in deed) expect(await store.write(deed.write)).toEqual(model.write(deed.write))
            else if ('list' in deed) expect(await store.list(notes, deed.list)).toEqual(model.list(deed.list))
            else expect(await store.tally(notes, deed.tally)).toEqual(model.tally(deed.tally))
          }
          const all = await store.list(notes, { limit: 99 })
          expect(all.toSorted((a, b) => compareBytes(a.id, b.id))).toEqual(model.all())
        } finally {
          await store.close()
        }
      })
      await fc.assert(property, { numRuns: histories })
    }, 120_000)
  })
}
