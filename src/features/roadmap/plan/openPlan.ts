/** Reads a plan with all that hangs on it: three look-ups, whatever else the store holds. */

import type { UnitId } from '../../../core/ids.ts'
import type { Read, Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import type { Guide } from '../guides/guide.ts'
import {
  type Arrangement,
  arrangements,
  itemKey,
  type Plan,
  planId,
  plans,
  type Tick,
  ticks,
} from './plan.ts'
import type { Opened } from './progress.ts'

export type OpenedPlan = Omit<Opened, 'plan' | 'ticks' | 'arranged'> & {
  readonly plan: Read<Plan>
  readonly ticks: ReadonlyMap<string, Read<Tick>>
  readonly arranged: ReadonlyMap<string, Read<Arrangement>>
}

type Reading = Pick<Store, 'get' | 'list'>

export const openedFrom = async (store: Reading, guide: Guide, plan: Read<Plan>): Promise<OpenedPlan> => {
  const [ticked, arranged] = await Promise.all([
    whole(store, ticks, { where: { plan: plan.id } }),
    whole(store, arrangements, { where: { plan: plan.id } }),
  ])
  return {
    plan,
    guide,
    ticks: new Map(ticked.map(tick => [itemKey(tick.step, tick.item), tick])),
    arranged: new Map(arranged.map(row => [row.step, row])),
  }
}

/** `null` where the unit does not run this guide, or the guide is gone. */
export const openPlan = async (
  store: Reading,
  guides: readonly Guide[],
  unit: UnitId | null,
  name: string,
): Promise<OpenedPlan | null> => {
  const guide = guides.find(known => known.guide === name)
  const plan = unit && guide ? await store.get(plans, planId(unit, guide.guide)) : null
  return plan && guide && plan.state === 'running' ? openedFrom(store, guide, plan) : null
}

export type Running = { readonly plan: Read<Plan>; readonly guide: Guide }

/** What a unit runs of the guides that there are; one that is gone from the shelf is nothing to show. */
export const runningIn = async (
  store: Pick<Store, 'list'>,
  guides: readonly Guide[],
  unit: UnitId,
): Promise<Running[]> => {
  const running = await whole(store, plans, { where: { unit, state: 'running' } })
  return running.flatMap(plan =>
    guides.filter(({ guide }) => guide === plan.guide).map(guide => ({ plan, guide })),
  )
}
