/** What stands beside a target of video: how often it was reported that video did not suit, or that it had to be done again. */

import type { Counterweight, Period } from '../../core/figures/counterweight.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import { startOfDay } from '../../core/time/oslo.ts'
import { deviations } from './deviation.ts'

/** Suitability: it should have been in person, or had to be broken off. */
const category = 'V9'

export const counterweights = async (
  store: Pick<Store, 'tally'>,
  unit: UnitId,
  { from, to }: Period,
): Promise<readonly Counterweight[]> => {
  const counted = await store.tally(deviations, {
    by: [],
    where: { unit, category, status: ['open', 'closed'] },
    from: startOfDay(from),
    to: startOfDay(addDays(to, 1)),
  })
  const count = counted.reduce((sum, each) => sum + each.count, 0)
  return [{ name: 'redone', says: 'deviations:counterweight.redone', share: null, count }]
}
