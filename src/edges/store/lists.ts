/** The rows of a table by the values of one field, each list in order of time. */

import type { Scalar } from '../../core/store.ts'
import { fieldValue, type StoredRow } from './rows.ts'
import { SortedRows, type TimeOf } from './sorted-rows.ts'

export class Lists {
  readonly #field: string
  readonly #timeOf: TimeOf
  /** As they were found, until somebody asks for the value: most of many thousand are never asked for. */
  readonly #found = new Map<Scalar, StoredRow[]>()
  readonly #lists = new Map<Scalar, SortedRows>()

  /** The rows of `all` come in order, in pieces. */
  constructor(field: string, timeOf: TimeOf, all: readonly (readonly StoredRow[])[]) {
    this.#field = field
    this.#timeOf = timeOf
    for (const rows of all)
      for (const row of rows) {
        const value = fieldValue(row, field)
        const found = this.#found.get(value)
        if (found === undefined) this.#found.set(value, [row])
        else found.push(row)
      }
  }

  get(value: Scalar): SortedRows | undefined {
    const found = this.#found.get(value)
    if (found === undefined) return this.#lists.get(value)
    const list = new SortedRows(this.#timeOf, found)
    this.#found.delete(value)
    this.#lists.set(value, list)
    return list
  }

  add(row: StoredRow): void {
    const value = fieldValue(row, this.#field)
    const list = this.get(value)
    if (list === undefined) this.#lists.set(value, new SortedRows(this.#timeOf, [row]))
    else list.add(row)
  }

  drop(row: StoredRow): void {
    const value = fieldValue(row, this.#field)
    const list = this.get(value)
    list?.remove(row)
    if (list?.size === 0) this.#lists.delete(value)
  }

  /** `row` takes the place of one that has the same value, time and id. */
  replace(row: StoredRow): void {
    this.get(fieldValue(row, this.#field))?.replace(row)
  }
}
