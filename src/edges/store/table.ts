/** One collection in memory: its rows by id, in order of time, and by the values of each index field. */

import type { AnyCollection, Scalar, Tally } from '../../core/store.ts'
import { Cube } from './cube.ts'
import type { Condition, Search } from './query.ts'
import { fieldValue, type StoredRow } from './rows.ts'
import { byTime, merge, SortedRows, type Span, type TimeOf, whole } from './sorted-rows.ts'

export type Rows = Map<string, StoredRow>

export class Table {
  readonly #rows: Rows
  readonly #timeOf: TimeOf
  readonly #all: SortedRows
  /** Made when somebody first asks for the field, so that no start waits for it; kept up to date from then on. */
  readonly #lists = new Map<string, Map<Scalar, SortedRows>>()
  readonly #cubes = new Map<string, Cube>()

  /** Takes `rows` as its own and changes them from then on. */
  constructor({ time }: AnyCollection, rows: Rows) {
    const timeOf: TimeOf = time === undefined ? () => '' : row => (row[time] ?? '') as string
    this.#rows = rows
    this.#timeOf = timeOf
    this.#all = new SortedRows(timeOf, inOrder([...rows.values()], byTime(timeOf)))
  }

  get(id: string): StoredRow | undefined {
    return this.#rows.get(id)
  }

  put(row: StoredRow): void {
    const old = this.#rows.get(row.id)
    const moves = old === undefined || this.#timeOf(old) !== this.#timeOf(row)
    this.#rows.set(row.id, row)
    for (const cube of this.#cubes.values()) {
      if (old !== undefined) cube.count(old, -1)
      cube.count(row, 1)
    }
    if (moves && old !== undefined) this.#all.remove(old)
    if (moves) this.#all.add(row)
    else this.#all.replace(row)
    for (const [field, lists] of this.#lists) {
      const value = fieldValue(row, field)
      if (!moves && fieldValue(old, field) === value) {
        lists.get(value)?.replace(row)
        continue
      }
      if (old !== undefined) dropFrom(lists, fieldValue(old, field), old)
      addTo(lists, value, row, this.#timeOf)
    }
  }

  cut(id: string): void {
    const old = this.#rows.get(id)
    if (old === undefined) return
    this.#rows.delete(id)
    for (const cube of this.#cubes.values()) cube.count(old, -1)
    this.#all.remove(old)
    for (const [field, lists] of this.#lists) dropFrom(lists, fieldValue(old, field), old)
  }

  /** Reads the shortest list that holds every match, and no further than it is asked. */
  *find({ conditions, ...span }: Span & Pick<Search, 'conditions'>): Generator<StoredRow, void, undefined> {
    let lists: readonly SortedRows[] = [this.#all]
    for (const { field, values } of conditions) {
      const candidate = values.flatMap(value => this.#listsOf(field).get(value) ?? [])
      if (sizeOf(candidate) < sizeOf(lists)) lists = candidate
    }
    const walks = lists.map(list => list.walk(span))
    for (const row of merge(walks, span.order, this.#timeOf)) if (matches(row, conditions)) yield row
  }

  tally(by: readonly string[], search: Search): Tally[] {
    const { conditions, range } = search
    const fields = [...new Set([...by, ...conditions.map(({ field }) => field)])].sort()
    if (range === null) return this.#cubeOf(fields).tally(by, conditions)
    const cube = new Cube(by)
    for (const row of this.find({ ...search, order: 'oldest', after: null })) cube.count(row, 1)
    return cube.tally(by, [])
  }

  #listsOf(field: string): ReadonlyMap<Scalar, SortedRows> {
    const known = this.#lists.get(field)
    if (known !== undefined) return known
    const groups = Map.groupBy(this.#all.walk(whole), row => fieldValue(row, field))
    const lists = new Map([...groups].map(([value, rows]) => [value, new SortedRows(this.#timeOf, rows)]))
    this.#lists.set(field, lists)
    return lists
  }

  #cubeOf(fields: readonly string[]): Cube {
    const name = JSON.stringify(fields)
    const known = this.#cubes.get(name)
    if (known !== undefined) return known
    const cube = new Cube(fields)
    for (const row of this.#all.walk(whole)) cube.count(row, 1)
    this.#cubes.set(name, cube)
    return cube
  }
}

const matches = (row: StoredRow, conditions: readonly Condition[]): boolean =>
  conditions.every(({ field, values }) => values.includes(fieldValue(row, field)))

const sizeOf = (lists: readonly SortedRows[]): number => lists.reduce((sum, list) => sum + list.size, 0)

const dropFrom = (lists: Map<Scalar, SortedRows>, value: Scalar, row: StoredRow): void => {
  const list = lists.get(value)
  list?.remove(row)
  if (list?.size === 0) lists.delete(value)
}

const addTo = (lists: Map<Scalar, SortedRows>, value: Scalar, row: StoredRow, timeOf: TimeOf): void => {
  const list = lists.get(value)
  if (list === undefined) lists.set(value, new SortedRows(timeOf, [row]))
  else list.add(row)
}

/** A journal mostly holds its rows in order of time already. */
const inOrder = (rows: StoredRow[], compare: (a: StoredRow, b: StoredRow) => number): StoredRow[] => {
  const sorted = rows.every((row, i) => i === 0 || compare(rows[i - 1] as StoredRow, row) < 0)
  return sorted ? rows : rows.sort(compare)
}
