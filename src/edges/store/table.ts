/** One collection in memory: its rows by id, in order of time, and by the values of each index field. */

import type { AnyCollection, Scalar, Tally } from '../../core/store.ts'
import { Cube } from './cube.ts'
import { Lists } from './lists.ts'
import type { Condition, Search } from './query.ts'
import { fieldValue, type StoredRow } from './rows.ts'
import { byTime, merge, SortedRows, type Span, type TimeOf } from './sorted-rows.ts'

export type Rows = Map<string, StoredRow>

export class Table {
  readonly #rows: Rows
  readonly #timeOf: TimeOf
  readonly #all: SortedRows
  /** Made when somebody first asks for the field, so that no start waits for it; kept up to date from then on. */
  readonly #lists = new Map<string, Lists>()
  readonly #cubes = new Map<string, Cube>()
  /** Fields of which nearly every row has values of its own: what is asked of them is counted from the lists. */
  readonly #wide = new Set<string>()

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
      if (!moves && fieldValue(old, field) === fieldValue(row, field)) {
        lists.replace(row)
        continue
      }
      if (old !== undefined) lists.drop(old)
      lists.add(row)
    }
  }

  cut(id: string): void {
    const old = this.#rows.get(id)
    if (old === undefined) return
    this.#rows.delete(id)
    for (const cube of this.#cubes.values()) cube.count(old, -1)
    this.#all.remove(old)
    for (const lists of this.#lists.values()) lists.drop(old)
  }

  /** Reads the shortest list that holds every match, and no further than it is asked. */
  *find({ conditions, ...span }: Span & Pick<Search, 'conditions'>): Generator<StoredRow, void, undefined> {
    let lists: readonly SortedRows[] = [this.#all]
    for (const { field, values } of conditions) {
      const candidate = field === 'id' ? this.#byId(values) : this.#listed(field, values)
      if (sizeOf(candidate) < sizeOf(lists)) lists = candidate
    }
    const walks = lists.map(list => list.walk(span))
    for (const row of merge(walks, span.order, this.#timeOf)) if (matches(row, conditions)) yield row
  }

  tally(by: readonly string[], search: Search): Tally[] {
    const { conditions, range } = search
    const fields = [...new Set([...by, ...conditions.map(({ field }) => field)])].sort()
    const known = range === null ? this.#cubeOf(fields, conditions.length > 0) : null
    if (known !== null) return known.tally(by, conditions)
    const cube = new Cube(by)
    for (const row of this.find({ ...search, order: 'oldest', after: null })) cube.count(row, 1)
    return cube.tally(by, [])
  }

  #listed(field: string, values: readonly Scalar[]): readonly SortedRows[] {
    return values.flatMap(value => this.#listsOf(field).get(value) ?? [])
  }

  #byId(ids: readonly Scalar[]): readonly SortedRows[] {
    const rows = ids.flatMap(id => this.#rows.get(String(id)) ?? [])
    return [new SortedRows(this.#timeOf, inOrder(rows, byTime(this.#timeOf)))]
  }

  #listsOf(field: string): Lists {
    const known = this.#lists.get(field)
    if (known !== undefined) return known
    const lists = new Lists(field, this.#timeOf, this.#all.chunks)
    this.#lists.set(field, lists)
    return lists
  }

  /** `null` where it would hold so much that the few rows that are asked for are sooner found in a list. */
  #cubeOf(fields: readonly string[], mayBeWide: boolean): Cube | null {
    const name = JSON.stringify(fields)
    const most = mayBeWide ? Math.max(narrow, this.#all.size >> 6) : Number.POSITIVE_INFINITY
    const known = this.#cubes.get(name)
    if (known !== undefined && known.size <= most) return known
    this.#cubes.delete(name)
    if (known !== undefined) this.#wide.add(name)
    if (mayBeWide && this.#wide.has(name)) return null
    const cube = new Cube(fields)
    for (const rows of this.#all.chunks)
      for (const row of rows) {
        cube.count(row, 1)
        if (cube.size <= most) continue
        this.#wide.add(name)
        return null
      }
    this.#cubes.set(name, cube)
    return cube
  }
}

/** So many combinations are looked through at once in any table. */
const narrow = 1_024

const matches = (row: StoredRow, conditions: readonly Condition[]): boolean =>
  conditions.every(({ field, values }) => values.includes(fieldValue(row, field)))

const sizeOf = (lists: readonly SortedRows[]): number => lists.reduce((sum, list) => sum + list.size, 0)

/** A journal mostly holds its rows in order of time already. */
const inOrder = (rows: StoredRow[], compare: (a: StoredRow, b: StoredRow) => number): StoredRow[] => {
  const sorted = rows.every((row, i) => i === 0 || compare(rows[i - 1] as StoredRow, row) < 0)
  return sorted ? rows : rows.sort(compare)
}
