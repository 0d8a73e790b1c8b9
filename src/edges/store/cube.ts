/** How many rows share each combination of some fields: counted once, then kept up to date by every write. */

import type { Scalar, Tally } from '../../core/store.ts'
import { compareTallies } from './compare.ts'
import type { Condition } from './query.ts'
import { fieldValue, type StoredRow } from './rows.ts'

type Cell = { readonly values: readonly Scalar[]; count: number }

export class Cube {
  readonly #fields: readonly string[]
  readonly #cells = new Map<string, Cell>()
  /** Rows that follow each other in time are mostly alike: the cell of the one before spares the next its key. */
  #last: Cell | null = null

  constructor(fields: readonly string[]) {
    this.#fields = fields
  }

  /** How many combinations there are. */
  get size(): number {
    return this.#cells.size
  }

  /** Adds `by` rows, or takes them away. A row whose values stay the same may be counted out and in again. */
  count(row: StoredRow, by: 1 | -1): void {
    const last = this.#last
    if (last !== null && last.count + by > 0 && this.#isOf(last, row)) {
      last.count += by
      return
    }
    const values = this.#fields.map(field => fieldValue(row, field))
    const key = JSON.stringify(values)
    const cell = this.#cells.get(key) ?? { values, count: 0 }
    cell.count += by
    if (cell.count === 0) this.#cells.delete(key)
    else this.#cells.set(key, cell)
    this.#last = cell.count === 0 ? null : cell
  }

  #isOf({ values }: Cell, row: StoredRow): boolean {
    return this.#fields.every((field, i) => fieldValue(row, field) === values[i])
  }

  tally(by: readonly string[], conditions: readonly Condition[]): Tally[] {
    const places = by.map(field => this.#fields.indexOf(field))
    const wanted = conditions.map(({ field, values }) => ({ place: this.#fields.indexOf(field), values }))
    const groups = new Map<string, { key: Scalar[]; count: number }>()
    for (const cell of this.#cells.values()) {
      if (!wanted.every(({ place, values }) => values.includes(cell.values[place] ?? null))) continue
      const key = places.map(place => cell.values[place] ?? null)
      const name = JSON.stringify(key)
      const group = groups.get(name)
      if (group === undefined) groups.set(name, { key, count: cell.count })
      else group.count += cell.count
    }
    return [...groups.values()].sort(compareTallies)
  }
}
