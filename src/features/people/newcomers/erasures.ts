/** Who is forgotten waits for nothing, has answered nobody, and is named in no letter to a leader. */

import { anonymiseRows, countedOnly, type Erasure, removeRows, untold } from '../../../core/erasure.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type Letter, letters } from '../../../core/letters.ts'
import type { Read, Row } from '../../../core/store.ts'
import { all, fitting } from '../../../core/walk.ts'
import { itemsIn } from './named.ts'
import { type Newcomer, newcomers } from './newcomer.ts'

const names = (letter: Letter, person: PersonId) => itemsIn(letter).some(item => item.person === person)

const without = (letter: Read<Letter>, person: PersonId): Read<Letter> => {
  const items = itemsIn(letter).filter(item => item.person !== person)
  const data = { ...letter.show.data, items, empty: items.length === 0 }
  return { ...letter, show: { ...letter.show, data } }
}

/** Who answered is the unit's affair. */
const ownSide = ({ by: _, letter: __, ...row }: Read<Newcomer>) => row

export const newcomerErasures: readonly Erasure[] = [
  { ...removeRows(newcomers, 'person'), own: (row: Read<Row>) => ownSide(row as Read<Newcomer>) },
  anonymiseRows(newcomers, 'by', row => ({ ...row, by: null }), countedOnly),
  untold(
    anonymiseRows(
      letters,
      (store, { person }) =>
        fitting(all(store, letters, { where: { series: 'newcomers' } }), letter => names(letter, person)),
      (letter, { person }) => without(letter, person),
    ),
  ),
]
