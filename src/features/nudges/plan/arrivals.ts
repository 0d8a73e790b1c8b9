/** The letters of those nudges that nobody knows yet whether they came, read in one look for many readers. */

import { type Letter, letters } from '../../../core/letters.ts'
import type { Read, Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import type { NudgeReader } from '../reader.ts'
import { lettersToAsk } from './settle.ts'

export type Arrivals = ReadonlyMap<string, Read<Letter>>

export const arrivalsOf = async (
  store: Pick<Store, 'list'>,
  readers: readonly NudgeReader[],
): Promise<Arrivals> => {
  const id = readers.flatMap(lettersToAsk)
  return new Map(
    id.length > 0 ? (await whole(store, letters, { where: { id } })).map(row => [row.id, row]) : [],
  )
}
