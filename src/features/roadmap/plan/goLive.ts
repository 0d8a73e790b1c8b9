/** The one day that a unit goes live on: its roadmap's, and of several the next that is ahead. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Guide } from '../guides/guide.ts'
import { runningIn } from './openPlan.ts'

export const goLiveOf = async (
  store: Pick<Store, 'list'>,
  guides: readonly Guide[],
  unit: UnitId,
): Promise<Day | null> => {
  const running = (await runningIn(store, guides, unit)).map(({ plan }) => plan)
  const ahead = running.filter(({ live }) => live === null)
  const [first] = (ahead.length > 0 ? ahead : running).map(({ goLive }) => goLive).toSorted()
  return first ?? null
}
