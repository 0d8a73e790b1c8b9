import { describe, expect, it } from 'vitest'
import { type Collection, insert, type Row } from '../../src/core/store.ts'
import { everyRow } from '../../src/core/walk.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'

type Timed = Row & { readonly at: string }

const timed: Collection<Timed> = { name: 'timed', index: [], time: 'at' }
const timeless: Collection<Row> = { name: 'timeless', index: [] }

const read = async <R extends Row>(of: Collection<R>, rows: readonly R[]) => {
  const store = openMemoryStore([of])
  await store.write(rows.map(row => insert(of, row)))
  const seen: string[] = []
  let pages = 0
  for await (const page of everyRow(store, of)) {
    pages += 1
    seen.push(...page.map(({ id }) => id))
  }
  await store.close()
  return { seen: new Set(seen).size, pages }
}

const rowsAt = (from: number, count: number, at: (nth: number) => string): Timed[] =>
  Array.from({ length: count }, (_, nth) => ({ id: `r${from + nth}`, at: at(nth) }))

describe('every row', () => {
  it.each([
    ['none', []],
    ['one', rowsAt(0, 1, () => '')],
    ['just a page', rowsAt(0, 5_000, String)],
    ['more than a page, each at its time', rowsAt(0, 11_000, nth => String(nth).padStart(5, '0'))],
    [
      'more than a page without a time yet, and some with',
      [...rowsAt(0, 11_000, () => ''), ...rowsAt(11_000, 3, () => '2026')],
    ],
    [
      'a crowd in one moment between others',
      [
        ...rowsAt(0, 4_000, () => '1'),
        ...rowsAt(4_000, 12_000, () => '2'),
        ...rowsAt(16_000, 7_000, () => '3'),
      ],
    ],
  ])('is seen: %s', async (_, rows) => {
    expect((await read(timed, rows)).seen).toBe(rows.length)
  })

  it('is seen at once where there is no time to go by', async () => {
    expect(await read(timeless, [{ id: 'a' }, { id: 'b' }])).toEqual({ seen: 2, pages: 1 })
  })
})
