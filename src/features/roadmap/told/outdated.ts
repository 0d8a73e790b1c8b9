/** Asked right before what the roadmap says on its own leaves: whether it still runs, and anything of it is still to do. */

import type { UnitId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { type Plan, planId, plans, tickId, ticks } from '../plan/plan.ts'
import { isDealtWith } from '../plan/progress.ts'

type Reading = Pick<Store, 'get'>

type Told = {
  readonly unit: UnitId
  readonly guide: string
  readonly step: string
  readonly item: string
}

const listed = (list: unknown): readonly Told[] => (Array.isArray(list) ? list : [])

const running = async (store: Reading, unit: UnitId, guide: string): Promise<Plan | null> => {
  const plan = await store.get(plans, planId(unit, guide))
  return plan?.state === 'running' ? plan : null
}

const isOpen = async (store: Reading, { unit, guide, step, item }: Told): Promise<boolean> => {
  const plan = await running(store, unit, guide)
  const tick = plan && (await store.get(ticks, tickId(plan.id, step, item)))
  return plan !== null && !isDealtWith(tick ?? undefined)
}

/** Of the next steps of a week. */
export const outdatedSteps =
  (store: Reading) =>
  async ({ show: { data } }: Letter): Promise<Outdated | null> => {
    const open = await Promise.all(listed(data.items).map(item => isOpen(store, item)))
    return open.includes(true) ? null : 'done'
  }

/** Of a post in the channel. */
export const outdatedPost =
  (store: Reading) =>
  async ({ unit, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const told = await Promise.all(listed(data.guides).map(({ guide }) => running(store, unit, guide)))
    return told.some(plan => plan && plan.posts !== 'off') ? null : 'stopped'
  }
