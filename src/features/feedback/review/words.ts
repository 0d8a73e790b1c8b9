/** What patients wrote in their own words: who answers for the form reads it before others do. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import { patientWords } from '../words.ts'
import { byLot, readableTo } from './lots.ts'

export const countNew = async (store: Pick<Store, 'get' | 'tally'>, unit: UnitId): Promise<number> =>
  (
    await store.tally(patientWords, {
      by: [],
      where: { unit, state: 'new' },
      to: await readableTo(store, unit),
    })
  ).reduce((sum, { count }) => sum + count, 0)

/** All of them leave after their time. */
export const shownWords = async (store: Pick<Store, 'list'>, unit: UnitId) =>
  (await whole(store, patientWords, { where: { unit, state: 'shown' } })).toSorted((a, b) => byLot(b, a))

/** Of the oldest lot that nobody has read to the end. */
export const nextNew = async (store: Pick<Store, 'get' | 'list'>, unit: UnitId) => {
  const where = { unit, state: 'new' } as const
  const unread = await whole(store, patientWords, { where, to: await readableTo(store, unit) })
  return unread.toSorted(byLot)[0] ?? null
}
