/**
 * When answers may be gathered where it is known how many were there. Whoever knows of the one patient of a day, or of a week, would
 * read from a handful that comes right behind it that they have answered: so it holds whole weeks, in which as many were there as
 * a crowd has, or as many have answered. Then its Monday tells of nobody.
 */

import type { UnitId } from '../ids.ts'
import type { Collection, Store } from '../store.ts'
import type { Day } from '../time/instant.ts'
import { mondayOf, weekOf } from '../time/weeks.ts'
import type { Countable } from './handfuls.ts'

/** The Monday before which as many were there, in one lot of weeks after the other, whether they answered or not. */
export type Border = (unit: UnitId) => Promise<Day>

type Until = { readonly today: Day; readonly border: Border; readonly smallest: number }

export const untilIn = async <R extends Countable>(
  store: Pick<Store, 'tally'>,
  of: Collection<R>,
  unit: UnitId,
  { today, border, smallest }: Until,
): Promise<Day> => {
  const [to, monday] = [await border(unit), mondayOf(weekOf(today))]
  if (to >= monday) return monday
  const since = await store.tally(of, { by: [], where: { unit } as never, from: to, to: monday })
  return since.reduce((sum, { count }) => sum + count, 0) >= smallest ? monday : to
}
