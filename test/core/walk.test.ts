import { describe, expect, it } from 'vitest'
import { type Collection, insert, type Row, remove, type Store, update } from '../../src/core/store.ts'
import { all, firstOf, fitting, walkThrough, whole } from '../../src/core/walk.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'

type Timed = Row & { readonly at: string; readonly unit?: string }

const timed: Collection<Timed> = { name: 'timed', index: ['unit'], time: 'at' }
const timeless: Collection<Row> = { name: 'timeless', index: [] }

const stored = async <R extends Row>(of: Collection<R>, rows: readonly R[]) => {
  const store = openMemoryStore([of])
  await store.write(rows.map(row => insert(of, row)))
  return store
}

const rowsAt = (from: number, count: number, at: (nth: number) => string): Timed[] =>
  Array.from({ length: count }, (_, nth) => ({ id: `r${from + nth}`, at: at(nth) }))

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id)

describe('every row', () => {
  it.each([
    ['none', []],
    ['one', rowsAt(0, 1, () => '')],
    ['just a page', rowsAt(0, 1_000, String)],
    ['more than a page, each at its time', rowsAt(0, 11_000, nth => String(nth).padStart(5, '0'))],
    [
      'more than a page without a time yet, and some with',
      [...rowsAt(0, 2_500, () => ''), ...rowsAt(11_000, 3, () => '2026')],
    ],
    [
      'a crowd in one moment between others',
      [...rowsAt(0, 800, () => '1'), ...rowsAt(4_000, 2_400, () => '2'), ...rowsAt(16_000, 1_400, () => '3')],
    ],
  ])('is seen once: %s', async (_, rows) => {
    const store = await stored(timed, rows)
    const seen = idsOf(await whole(store, timed))
    expect(seen).toHaveLength(rows.length)
    expect(new Set(seen).size).toBe(rows.length)
    expect(seen).toEqual(idsOf(await whole(store, timed, { order: 'newest' })).toReversed())
  })

  it('is seen once where there is no time to go by', async () => {
    const store = await stored(timeless, rowsAt(0, 2_001, String))
    expect(new Set(idsOf(await whole(store, timeless))).size).toBe(2_001)
  })

  it('is asked for a page at a time, and what a page did not ask for is not fetched', async () => {
    const store = await stored(timed, rowsAt(0, 5_000, String))
    const asked: number[] = []
    const counting: Pick<Store, 'list'> = {
      list: (of, query) => {
        asked.push(query.limit)
        return store.list(of, query)
      },
    }
    for await (const page of all(counting, timed)) if (page.length > 0) break
    expect(asked).toEqual([1_000])
  })

  it('lets others have their turn between two pages', async () => {
    const store = await stored(timed, rowsAt(0, 5_000, String))
    let turns = 0
    let reading = true
    const others = () => {
      turns += 1
      if (reading) setImmediate(others)
    }
    setImmediate(others)
    for await (const _ of all(store, timed)) await null
    reading = false
    expect(turns).toBeGreaterThanOrEqual(5)
  })

  it('is not missed when the rows of the page before are gone', async () => {
    const store = await stored(
      timed,
      rowsAt(0, 3_500, () => '1'),
    )
    let seen = 0
    for await (const page of all(store, timed)) {
      seen += page.length
      await store.write(page.map(row => remove(timed, row)))
    }
    expect(seen).toBe(3_500)
    expect(await whole(store, timed)).toEqual([])
  })
})

describe('going through all rows', () => {
  const named = (row: Timed) => row.unit === 'named'
  const rows = Array.from({ length: 3_500 }, (_, nth) => ({
    id: `r${nth}`,
    at: '1',
    unit: nth < 1_200 ? 'other' : 'named',
  }))
  const look = (store: Store) => () => fitting(all(store, timed), named)

  it('reaches those that no index tells, however far back they lie', async () => {
    const store = await stored(timed, rows)
    const done = await walkThrough(store, look(store), row => [update(timed, { ...row, unit: '' })])
    expect(done).toBe(2_300)
    expect(await store.list(timed, { where: { unit: 'named' }, limit: 1 })).toEqual([])
  })

  it('comes back for one that somebody changed meanwhile, and keeps what they wrote', async () => {
    const store = await stored(timed, rows)
    let between = true
    const meanwhile: Pick<Store, 'write'> = {
      write: async changes => {
        const row = between ? await store.get(timed, 'r2000') : null
        between = false
        if (row) await store.write([update(timed, { ...row, at: '2' })])
        return store.write(changes)
      },
    }
    const done = await walkThrough(meanwhile, look(store), row => [update(timed, { ...row, unit: '' })])
    expect(done).toBe(2_300)
    expect(await store.get(timed, 'r2000')).toMatchObject({ at: '2', unit: '' })
  })

  it('finds the first few and reads no further', async () => {
    const store = await stored(timed, rows)
    expect(await firstOf(fitting(all(store, timed), named), 7)).toHaveLength(7)
    expect(await firstOf(fitting(all(store, timed), named), 9_999)).toHaveLength(2_300)
  })
})
