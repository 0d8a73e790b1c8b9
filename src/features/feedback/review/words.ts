/** What patients wrote in their own words: who answers for the form reads it before others do. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { addWorkingDays } from '../../../core/time/working.ts'
import { patientWords } from '../words.ts'

/**
 * Words that come in right behind an appointment tell whose they are, so nobody sees them before the next working day:
 * those of earlier days than the latest working day are old enough.
 */
export const readableTo = (today: Day): Day => addWorkingDays(addDays(today, 1), -1)

export const countNew = async (store: Pick<Store, 'tally'>, unit: UnitId, today: Day): Promise<number> =>
  (await store.tally(patientWords, { by: [], where: { unit, state: 'new' }, to: readableTo(today) })).reduce(
    (sum, { count }) => sum + count,
    0,
  )

/** All of them leave after their time. */
export const shownWords = (unit: UnitId, today: Day) =>
  ({ where: { unit, state: 'shown' }, to: readableTo(today) }) as const

/** The oldest that nobody has read yet. */
export const nextNew = async (store: Pick<Store, 'list'>, unit: UnitId, today: Day) =>
  (await store.list(patientWords, { where: { unit, state: 'new' }, to: readableTo(today), limit: 1 }))[0] ??
  null
