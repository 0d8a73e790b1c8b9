/** Which fields hold what people wrote: whose it is, how it is taken away at once, and where names can stand in it. */

import { type Forgotten, replaceRow } from './erasure.ts'
import type { Audience } from './feature.ts'
import type { PersonId } from './ids.ts'
import { type Letter, letters } from './letters.ts'
import { namesOut } from './names.ts'
import {
  type AnyCollection,
  type Collection,
  type PlainChange,
  type Read,
  type Row,
  type Store,
  update,
  type Where,
} from './store.ts'
import type { Instant } from './time/instant.ts'
import { all, fitting, type Pages } from './walk.ts'

/** Stands where a text was that a row cannot do without. */
export const wiped = '–'

/** A text as whoever wrote it finds it again. */
export type Said = { readonly id: string; readonly at: Instant; readonly text: string }

/** Letters that say the same. */
export type Quoted = { readonly where: Where<Letter>; readonly is: (letter: Letter) => boolean }

type Wiping = { readonly change: PlainChange; readonly quoted: Quoted | null }

export type Own = {
  /** Whom others are sent to, who may not take it away. */
  readonly seenTo: Audience
  /** Letters that say it are counted only, past their time: where they lie, they say it still. */
  readonly fades: boolean
  /** The person's rows with words in them. */
  find(store: Store, person: PersonId): Promise<readonly Said[]>
  /** `null` where it is not this person's. The same once more where its words are gone already. */
  wipe(store: Store, person: PersonId, id: string): Promise<Wiping | null>
}

export type KeptText = {
  readonly collection: AnyCollection
  /** All that can hold words; the other fields hold ids, codes, counts and times. */
  readonly fields: readonly string[]
  /** `null` where a text is the unit's, as a room's name is, or nobody's. */
  readonly own: Own | null
  /** Where the same words are too, or were before they moved: an engine's files say them still when no row does. */
  readonly elsewhere: readonly string[]
  naming(store: Store, who: Forgotten): Pages<Row>
  /** Once it is written, `naming` finds the row no more. */
  unname(row: Read<Row>, who: Forgotten): readonly PlainChange[]
}

type Fields<R> = readonly Extract<keyof R, string>[]

const pick = <R extends Row>(row: R, fields: Fields<R>) => fields.map(field => row[field])

type Sharing<R> = {
  /** Where the id is made of it, and two could become the same. */
  readonly idOf?: (row: R, who: Forgotten) => string
  /** Where not everything can stand in a text's place. */
  readonly tidy?: (row: Read<R>) => Read<R>
  readonly elsewhere?: readonly string[]
}

/** A text that is nobody's own. */
export const sharedText = <R extends Row>(
  collection: Collection<R>,
  fields: Fields<R>,
  { idOf = ({ id }) => id, tidy = row => row, elsewhere = [] }: Sharing<R> = {},
): KeptText => ({
  collection,
  fields,
  own: null,
  elsewhere,
  naming: (store, who) => {
    const { isIn } = namesOut(who)
    return fitting(all(store, collection), row => isIn(pick(row, fields)))
  },
  unname: (row, who) => {
    const known = row as Read<R>
    const { without } = namesOut(who)
    const cleaned = fields.map(field => [field, without(known[field])] as const)
    const changed = tidy({ ...known, ...Object.fromEntries(cleaned) })
    return replaceRow(collection, known, { ...changed, id: idOf(changed, who) })
  },
})

export type Written = Row & { readonly by: PersonId; readonly at: Instant }

export type Owning<R extends Written> = {
  readonly fields: Fields<R>
  readonly seenTo: Audience
  /** What the person says in it, where that is not all of its fields. */
  readonly says?: (row: R, person: PersonId) => readonly string[]
  /** Codes, counts and the words of others stay. */
  readonly without: (row: Read<R>, person: PersonId) => Read<R>
  /** Whether words in it are this person's. */
  readonly isOf?: (row: R, person: PersonId) => boolean
  readonly find?: (store: Store, person: PersonId) => Pages<R>
  readonly quoted?: (row: R, person: PersonId) => Quoted | null
  /** Where its letters are not kept for as long as it is. */
  readonly fades?: boolean
  readonly elsewhere?: readonly string[]
}

export const ownText = <R extends Written>(
  collection: Collection<R>,
  {
    fields,
    seenTo,
    says,
    without,
    isOf = ({ by }, person) => by === person,
    find,
    quoted,
    fades = false,
    elsewhere = [],
  }: Owning<R>,
): KeptText => {
  const textOf = (row: R, person: PersonId): string =>
    (says?.(row, person) ?? pick(row, fields).map(String))
      .filter(text => text !== '' && text !== wiped)
      .join(' · ')
  const listed = (store: Store, by: PersonId) => all(store, collection, { where: { by } as never })
  const ofPerson = find ?? listed
  return {
    ...sharedText(collection, fields, { elsewhere: quoted ? [letters.name, ...elsewhere] : elsewhere }),
    own: {
      seenTo,
      fades,
      find: async (store, person) => {
        const said: Said[] = []
        for await (const rows of fitting(ofPerson(store, person), row => isOf(row, person)))
          said.push(...rows.map(row => ({ id: row.id, at: row.at, text: textOf(row, person) })))
        return said.filter(({ text }) => text !== '')
      },
      wipe: async (store, person, id) => {
        const row = await store.get(collection, id)
        if (!row || !isOf(row, person)) return null
        return { change: update(collection, without(row, person)), quoted: quoted?.(row, person) ?? null }
      },
    },
  }
}
