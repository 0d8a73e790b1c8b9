/** Who is forgotten waits for nothing, has answered nobody, and is named in no letter to a leader. */

import { anonymiseRows, countedOnly, type Erasure, removeRows } from '../../../core/erasure.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type Letter, letters } from '../../../core/letters.ts'
import type { Read, Row } from '../../../core/store.ts'
import { type Newcomer, newcomers } from './newcomer.ts'

type Item = { readonly person: PersonId }

const itemsOf = ({ show }: Letter): readonly Item[] => {
  const { items } = show.data
  return Array.isArray(items) ? items : []
}

const names = (letter: Letter, person: PersonId) => itemsOf(letter).some(item => item.person === person)

const without = (letter: Read<Letter>, person: PersonId): Read<Letter> => {
  const items = itemsOf(letter).filter(item => item.person !== person)
  const data = { ...letter.show.data, items, empty: items.length === 0 }
  return { ...letter, show: { ...letter.show, data } }
}

/** Who answered is the unit's affair. */
const ownSide = ({ by: _, letter: __, ...row }: Read<Newcomer>) => row

const mostLetters = 50_000

export const newcomerErasures: readonly Erasure[] = [
  { ...removeRows(newcomers, 'person'), own: (row: Read<Row>) => ownSide(row as Read<Newcomer>) },
  anonymiseRows(newcomers, 'by', row => ({ ...row, by: null }), countedOnly),
  anonymiseRows(
    letters,
    async (store, { person }, limit) =>
      (await store.list(letters, { where: { series: 'newcomers' }, limit: mostLetters }))
        .filter(letter => names(letter, person))
        .slice(0, limit),
    (letter, { person }) => without(letter, person),
    countedOnly,
  ),
]
