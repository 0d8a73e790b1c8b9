/** Whose each part is of a row that several work on: whoever changed it last has written it, wherever they are now. */

import type { Forgotten } from './erasure.ts'
import type { PersonId } from './ids.ts'
import { own } from './own.ts'
import type { Collection, Read, Row, Store } from './store.ts'
import { all, fitting } from './walk.ts'

export type Shared = {
  readonly by: PersonId
  /** Who wrote a part that is not the maker's, by its name. */
  readonly writers?: Readonly<Record<string, PersonId>>
  /** Said beside the writers, so that such rows can be searched for. */
  readonly shared?: boolean
}

export type Parts = Readonly<Record<string, string>>

type Before = { readonly row: Shared; readonly parts: Parts }

type Change = { readonly parts: Parts; readonly by: PersonId; readonly maker: PersonId }

const writerOf = ({ by, writers = {} }: Shared, part: string): PersonId => own(writers, part) ?? by

/** Only what the person wrote of it. */
export const partsOf = (row: Shared, parts: Parts, person: PersonId): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([part]) => writerOf(row, part) === person))

/** What is as it was stays of whoever wrote it, whoever is taken for the row's maker from now on. */
export const writersAfter = (
  before: Before,
  { parts, by, maker }: Change,
): Required<Pick<Shared, 'writers' | 'shared'>> => {
  const writers = Object.entries(parts).flatMap(([part, value]) => {
    const isKept = (own(before.parts, part) ?? '') === value
    const writer = isKept ? writerOf(before.row, part) : by
    return writer === maker || value === '' ? [] : [[part, writer] as const]
  })
  return { writers: Object.fromEntries(writers), shared: writers.length > 0 }
}

export const withoutWriter = <R extends Shared>(row: R, { person, pseudonym }: Forgotten): R => {
  const free = (writer: PersonId) => (writer === person ? (pseudonym() as PersonId) : writer)
  const writers = Object.entries(row.writers ?? {}).map(([part, writer]) => [part, free(writer)] as const)
  return { ...row, by: free(row.by), ...(row.writers ? { writers: Object.fromEntries(writers) } : {}) }
}

/** What the person made, and what they wrote in of others'. */
export const workedOnBy = <R extends Row & Shared>(collection: Collection<R>) =>
  async function* (
    store: Store,
    { person }: Pick<Forgotten, 'person'>,
  ): AsyncGenerator<readonly Read<R>[], void, undefined> {
    const find = (where: object) => all(store, collection, { where: where as never })
    yield* find({ by: person })
    yield* fitting(
      find({ shared: true }),
      ({ by, writers = {} }) => by !== person && Object.values(writers).includes(person),
    )
  }
