/** What patients wrote in their own words: who answers for the form reads it before others do. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { patientWords } from '../words.ts'

/** The newest; all of them leave after their time. */
const mostShown = 5

export const countNew = async (store: Pick<Store, 'tally'>, unit: UnitId): Promise<number> =>
  (await store.tally(patientWords, { by: [], where: { unit, state: 'new' } })).reduce(
    (sum, { count }) => sum + count,
    0,
  )

export const shownWords = (store: Pick<Store, 'list'>, unit: UnitId) =>
  store.list(patientWords, { where: { unit, state: 'shown' }, order: 'newest', limit: mostShown })

/** The oldest that nobody has read yet. */
export const nextNew = async (store: Pick<Store, 'list'>, unit: UnitId) =>
  (await store.list(patientWords, { where: { unit, state: 'new' }, limit: 1 }))[0] ?? null
