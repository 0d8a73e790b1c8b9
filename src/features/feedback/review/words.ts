/** What patients wrote in their own words: who answers for the form reads it before others do. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { patientWords } from '../words.ts'
import { readableTo } from './lots.ts'

export const countNew = async (store: Pick<Store, 'get' | 'tally'>, unit: UnitId): Promise<number> =>
  (
    await store.tally(patientWords, {
      by: [],
      where: { unit, state: 'new' },
      to: await readableTo(store, unit),
    })
  ).reduce((sum, { count }) => sum + count, 0)

/** All of them leave after their time. */
export const shownWords = (unit: UnitId) => ({ where: { unit, state: 'shown' } }) as const

/** Of the oldest week that nobody has read to the end; within it chance says which comes first. */
export const nextNew = async (store: Pick<Store, 'get' | 'list'>, unit: UnitId) =>
  (
    await store.list(patientWords, {
      where: { unit, state: 'new' },
      to: await readableTo(store, unit),
      limit: 1,
    })
  )[0] ?? null
