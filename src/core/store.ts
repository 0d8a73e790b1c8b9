/** The store port: typed collections that declare their index fields, and four things one can do with them. */

export type Scalar = string | number | boolean | null

export type Row = { readonly id: string }

type Field<R> = Extract<keyof R, string>

/** A collection names the fields that may be searched by, and the one field that puts its rows in order of time. */
export type Collection<R extends Row> = {
  readonly name: string
  readonly index: readonly Field<R>[]
  readonly time?: Field<R>
  /** Nobody may be able to tell who wrote a row: no line, time or order of writing stays on the disk that would say. */
  readonly anonymous?: true
  /** Where the order of writing would tell of other rows: it goes from the disk when theirs does. */
  readonly unordered?: true
  /** What people answered: features write it, and nobody reads it but in handfuls (`core/figures`). */
  readonly inHandfuls?: true
}

/** A collection whose row type nobody needs to know. */
export type AnyCollection = {
  readonly name: string
  readonly index: readonly string[]
  readonly time?: string
  readonly anonymous?: true
  readonly unordered?: true
  readonly inHandfuls?: true
}

/** A row as it was read: the version is what an update is measured against. */
export type Read<R> = Readonly<R> & { readonly version: number }

/** Any of the values, of fields that the collection names, and of ids. */
export type Where<R> = { readonly [F in Field<R>]?: Scalar | readonly Scalar[] }

/** Where a row stands in the order of its collection. Without a time it is ''. */
export type Place = { readonly time: string; readonly id: string }

/** `from` is included, `to` is not; both are compared with the collection's time field. */
export type Query<R> = {
  readonly where?: Where<R>
  readonly from?: string
  readonly to?: string
  readonly order?: 'oldest' | 'newest'
  /** Goes on behind a row, in the order that is asked for, whether that row is still there or not. */
  readonly after?: Place
  readonly limit: number
}

export type TallyQuery<R> = {
  readonly by: readonly Field<R>[]
  readonly where?: Where<R>
  readonly from?: string
  readonly to?: string
}

/** How many rows share these values, in the order that `by` named the fields. */
export type Tally = { readonly key: readonly Scalar[]; readonly count: number }

export type PlainChange =
  | { readonly do: 'insert'; readonly collection: AnyCollection; readonly row: Row }
  | { readonly do: 'update'; readonly collection: AnyCollection; readonly row: Row; readonly version: number }
  | {
      readonly do: 'remove'
      readonly collection: AnyCollection
      readonly id: string
      readonly version: number
    }

/**
 * A row with a number that people see: the counter moves by one in the same write, so there are no gaps and no doubles.
 * `make` is told the number, and may be asked again with another one when the write is tried again.
 */
type NumberedChange = {
  readonly do: 'number'
  readonly counter: string
  readonly make: (ordinal: number) => PlainChange
}

export type Change = PlainChange | NumberedChange

export type Outcome =
  | { readonly written: true }
  | { readonly written: false; readonly conflict: { readonly collection: string; readonly id: string } }

export type Store = {
  get<R extends Row>(collection: Collection<R>, id: string): Promise<Read<R> | null>
  list<R extends Row>(collection: Collection<R>, query: Query<R>): Promise<Read<R>[]>
  tally<R extends Row>(collection: Collection<R>, query: TallyQuery<R>): Promise<Tally[]>
  /** All or nothing across collections, and durable when it returns. */
  write(changes: readonly Change[]): Promise<Outcome>
}

/** A store that somebody opened and has to close. */
export type OpenStore = Store & {
  /** Answers when a write would be taken now; throws the fault that prevents it. */
  ready(): Promise<void>
  /**
   * When it returns, the disk holds nothing of rows removed or replaced before, as far as the engine can tell, and nothing
   * of the order of anonymous ones. With names, of those collections at least.
   */
  purge(of?: readonly string[]): Promise<void>
  close(): Promise<void>
}

export const placeOf = <R extends Row>({ time }: Collection<R>, row: R): Place => ({
  time: time === undefined ? '' : String(row[time] ?? ''),
  id: row.id,
})

export const insert = <R extends Row>(collection: Collection<R>, row: R): PlainChange => ({
  do: 'insert',
  collection,
  row,
})

/** Takes the row as it was read, with what is new in it. */
export const update = <R extends Row>(collection: Collection<R>, changed: Read<R>): PlainChange => {
  const { version, ...row } = changed
  return { do: 'update', collection, row, version }
}

/** The row in the place of what is known, or for the first time. */
export const put = <R extends Row>(
  collection: Collection<R>,
  known: Read<R> | null | undefined,
  row: R,
): PlainChange => (known ? update(collection, { ...row, version: known.version }) : insert(collection, row))

export const remove = <R extends Row>(collection: Collection<R>, read: Read<R>): PlainChange => ({
  do: 'remove',
  collection,
  id: read.id,
  version: read.version,
})

export type Counter = Row & { readonly value: number }

/** Where the store keeps how far each counter has come. Nobody writes here by hand. */
export const counters: Collection<Counter> = { name: 'counters', index: [] }

export const numbered = (counter: string, make: NumberedChange['make']): NumberedChange => ({
  do: 'number',
  counter,
  make,
})
