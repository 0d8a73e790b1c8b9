/** Rows in order of (time, id), kept in chunks so that neither a new row nor a page of a list costs more as they grow. */

import { compareText } from './compare.ts'
import type { ListSearch } from './query.ts'
import type { StoredRow } from './rows.ts'

const chunkRows = 512

type Place = { readonly chunk: number; readonly at: number }

/** Which rows, and which way. */
export type Span = Pick<ListSearch, 'order' | 'range' | 'after'>

/** A row's time, or '' where it has none. */
export type TimeOf = (row: StoredRow) => string

export const byTime =
  (timeOf: TimeOf) =>
  (a: StoredRow, b: StoredRow): number =>
    compareText(timeOf(a), timeOf(b)) || compareText(a.id, b.id)

export class SortedRows {
  readonly #timeOf: TimeOf
  readonly #compare: (a: StoredRow, b: StoredRow) => number
  readonly #chunks: StoredRow[][] = []
  size = 0

  /** The rows must come in order already. */
  constructor(timeOf: TimeOf, rows: readonly StoredRow[] = []) {
    this.#timeOf = timeOf
    this.#compare = byTime(timeOf)
    for (let i = 0; i < rows.length; i += chunkRows) this.#chunks.push(rows.slice(i, i + chunkRows))
    this.size = rows.length
  }

  add(row: StoredRow): void {
    this.size++
    const { chunk: found, at } = this.#placeOf(row)
    const last = this.#chunks.length - 1
    const chunk = this.#chunks[Math.min(found, last)]
    if (chunk === undefined) this.#chunks.push([row])
    else if (found > last) chunk.push(row)
    else chunk.splice(at, 0, row)
    if (chunk !== undefined && chunk.length > 2 * chunkRows)
      // A full last chunk of rows that arrive in order is left full.
      this.#chunks.splice(
        Math.min(found, last) + 1,
        0,
        chunk.splice(found > last ? 2 * chunkRows : chunkRows),
      )
  }

  /** `row` has the same time and id as the one that is there. */
  replace(row: StoredRow): void {
    const { chunk, at } = this.#placeOf(row)
    this.#chunks[chunk]?.splice(at, 1, row)
  }

  remove(row: StoredRow): void {
    const { chunk, at } = this.#placeOf(row)
    const rows = this.#chunks[chunk]
    rows?.splice(at, 1)
    if (rows?.length === 0) this.#chunks.splice(chunk, 1)
    this.size--
  }

  /** All of them, as they lie. */
  get chunks(): readonly (readonly StoredRow[])[] {
    return this.#chunks
  }

  *walk({ order, range, after }: Span): Generator<StoredRow, void, undefined> {
    const timeOf = this.#timeOf
    let first: Place =
      range === null
        ? { chunk: 0, at: 0 }
        : this.#search(row => timeOf(row) === '' || compareText(timeOf(row), range.from) < 0)
    const to = range?.to ?? null
    let end: Place =
      to === null
        ? { chunk: this.#chunks.length, at: 0 }
        : this.#search(row => compareText(timeOf(row), to) < 0)
    if (after !== null) {
      const seen = (row: StoredRow) => compareText(timeOf(row), after.time) || compareText(row.id, after.id)
      if (order === 'oldest')
        first = later(
          first,
          this.#search(row => seen(row) <= 0),
        )
      else
        end = earlier(
          end,
          this.#search(row => seen(row) < 0),
        )
    }
    const span = { first, end }
    if (order === 'oldest') for (let i = first.chunk; i <= end.chunk; i++) yield* this.#piece(i, span)
    else for (let i = end.chunk; i >= first.chunk; i--) yield* this.#piece(i, span).reverse()
  }

  #piece(index: number, { first, end }: { readonly first: Place; readonly end: Place }): StoredRow[] {
    const chunk = this.#chunks[index] ?? []
    return chunk.slice(index === first.chunk ? first.at : 0, index === end.chunk ? end.at : chunk.length)
  }

  #placeOf(row: StoredRow): Place {
    return this.#search(other => this.#compare(other, row) < 0)
  }

  /** The place of the first row that no longer lies before. */
  #search(before: (row: StoredRow) => boolean): Place {
    const chunk = firstNot(this.#chunks, rows => before(rows[rows.length - 1] as StoredRow))
    return { chunk, at: firstNot(this.#chunks[chunk] ?? [], before) }
  }
}

const isBefore = (a: Place, b: Place): boolean => a.chunk < b.chunk || (a.chunk === b.chunk && a.at < b.at)

const later = (a: Place, b: Place): Place => (isBefore(a, b) ? b : a)

const earlier = (a: Place, b: Place): Place => (isBefore(a, b) ? a : b)

const firstNot = <T>(items: readonly T[], before: (item: T) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** Several lists as one, in the same order. */
export function* merge(
  walks: readonly Generator<StoredRow, void, undefined>[],
  order: 'oldest' | 'newest',
  timeOf: TimeOf,
): Generator<StoredRow, void, undefined> {
  const only = walks[0]
  if (only !== undefined && walks.length === 1) return yield* only
  const direction = order === 'oldest' ? 1 : -1
  const compare = byTime(timeOf)
  const heads = walks.flatMap(walk => {
    const row = walk.next().value
    return row ? [{ walk, row }] : []
  })
  while (heads.length > 0) {
    let best = 0
    for (let i = 1; i < heads.length; i++) {
      if (direction * compare((heads[i] as Head).row, (heads[best] as Head).row) < 0) best = i
    }
    const head = heads[best] as Head
    yield head.row
    const next = head.walk.next().value
    if (next) head.row = next
    else heads.splice(best, 1)
  }
}

type Head = { readonly walk: Generator<StoredRow, void, undefined>; row: StoredRow }
