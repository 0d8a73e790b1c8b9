/** Texts in a row that several work on: each finds their own words in it, and takes away those alone. */

import type { PersonId } from './ids.ts'
import { type KeptText, type Owning, ownText, type Written, wiped } from './ownTexts.ts'
import type { Collection, Read } from './store.ts'
import { type Parts, partsOf, type Shared, workedOnBy } from './writers.ts'

type Sharing<R extends Written> = Pick<Owning<R>, 'fields' | 'seenTo' | 'quoted' | 'elsewhere'> & {
  /** Its words, by the names that its `writers` know them by. */
  readonly words: (row: R) => Parts
  readonly withWords: (row: Read<R>, words: Parts) => Read<R>
  /** A word that the row cannot do without. */
  readonly isNeeded?: (row: R, part: string) => boolean
}

export const sharedWords = <R extends Written & Shared>(
  collection: Collection<R>,
  { fields, seenTo, words, withWords, isNeeded = () => false, quoted, elsewhere = [] }: Sharing<R>,
): KeptText => {
  const wordsOf = (row: R, person: PersonId) => partsOf(row, words(row), person)
  const says = (row: R, person: PersonId) => Object.values(wordsOf(row, person))
  const isSaid = (text: string) => text !== '' && text !== wiped
  return ownText(collection, {
    fields,
    seenTo,
    elsewhere,
    find: (store, person) => workedOnBy(collection)(store, { person }),
    says,
    isOf: (row, person) => says(row, person).length > 0,
    without: (row, person) => {
      const gone = Object.keys(wordsOf(row, person)).map(part => [part, isNeeded(row, part) ? wiped : ''])
      return withWords(row, Object.fromEntries(gone))
    },
    // Letters that quote it go in the same write: whoever has no words in it takes away none of others'.
    ...(quoted && {
      fades: true,
      quoted: (row: R, person: PersonId) => (says(row, person).some(isSaid) ? quoted(row, person) : null),
    }),
  })
}
