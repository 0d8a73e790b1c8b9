/**
 * The one day that a unit goes live on: that of the roadmap for what it does, or by its own word before it. A guide to something
 * else says nothing of it, and one that was laid aside once it was live still does. Of several the next that is ahead.
 */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { UnitFacts } from '../../../core/units.ts'
import { whole } from '../../../core/walk.ts'
import type { Guide } from '../guides/guide.ts'
import { type Plan, plans } from './plan.ts'

const dayOfPlan = ({ goLive, live }: Plan): Day => (live !== null && live < goLive ? live : goLive)

/** All of them in one look-up; a unit without such a day is not in it. */
export const goLivesOf = async (
  store: Pick<Store, 'list'>,
  guides: readonly Guide[],
  units: readonly Pick<UnitFacts, 'unit' | 'service'>[],
): Promise<ReadonlyMap<UnitId, Day>> => {
  if (units.length === 0) return new Map()
  const rows = await whole(store, plans, { where: { unit: units.map(({ unit }) => unit) } })
  const byUnit = Map.groupBy(rows, ({ unit }) => unit)
  return new Map(
    units.flatMap(({ unit, service }) => {
      const suiting = guides.filter(({ suits }) => suits.includes(service)).map(({ guide }) => guide)
      const told = (byUnit.get(unit) ?? []).filter(
        ({ guide, state, live }) => suiting.includes(guide) && (state === 'running' || live !== null),
      )
      const ahead = told.filter(({ live }) => live === null)
      const [first] = (ahead.length > 0 ? ahead : told).map(dayOfPlan).toSorted()
      return first === undefined ? [] : [[unit, first] as const]
    }),
  )
}
