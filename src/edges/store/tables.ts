/** The collections in memory behind the reading half of the port; the memory and the file store share them. */

import type { AnyCollection, Collection, Query, Read, Row, Tally, TallyQuery } from '../../core/store.ts'
import { type Known, knownCollections } from './known.ts'
import { readBy, readList, readSearch } from './query.ts'
import { handOut, type StoredRow, withVersion } from './rows.ts'
import type { Step } from './steps.ts'
import { type Rows, Table } from './table.ts'

/** Every row there is, by collection and id. Maps, because one can walk them while they change. */
export type State = { [collection: string]: Rows }

/** Without a prototype: a collection may have any name. */
export const emptyState = (): State => Object.create(null)

export class Tables {
  readonly known: Known
  readonly #tables: ReadonlyMap<string, Table>

  /** Takes `state` as its own and changes it from then on. */
  constructor(collections: readonly AnyCollection[], state: State) {
    this.known = knownCollections(collections)
    this.#tables = new Map(
      collections.map(collection => {
        const rows = state[collection.name] ?? new Map()
        state[collection.name] = rows
        return [collection.name, new Table(collection, rows)]
      }),
    )
  }

  get<R extends Row>(collection: Collection<R>, id: string): Read<R> | null {
    const row = this.#table(collection).get(id)
    return row === undefined ? null : handOut<R>(row)
  }

  list<R extends Row>(collection: Collection<R>, query: Query<R>): Read<R>[] {
    const table = this.#table(collection)
    const search = readList(this.known(collection), query)
    return table
      .find(search)
      .take(search.limit)
      .map(handOut<R>)
      .toArray()
  }

  tally<R extends Row>(collection: Collection<R>, query: TallyQuery<R>): Tally[] {
    const table = this.#table(collection)
    const by = readBy(this.known(collection), query.by)
    return table.tally(by, readSearch(this.known(collection), query))
  }

  readonly versionOf = (collection: string, id: string): number =>
    this.#tables.get(collection)?.get(id)?.version ?? 0

  apply(steps: readonly Step[]): void {
    for (const { collection, id, version, json } of steps) {
      const table = this.#tables.get(collection)
      if (json === null) table?.cut(id)
      else table?.put(JSON.parse(withVersion(json, version)) as StoredRow)
    }
  }

  #table(collection: AnyCollection): Table {
    return this.#tables.get(this.known(collection).name) as Table
  }
}
