/** A unit's month on its roadmaps, as figures: what was done in it, and how far each guide was when it ended. */

import type { Figures } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { addMonths } from '../../../core/time/days.ts'
import type { Instant, Month } from '../../../core/time/instant.ts'
import { startOfMonth } from '../../../core/time/oslo.ts'
import { type Guide, itemsIn, stepsOf } from '../guides/guide.ts'
import { runningIn } from '../plan/openPlan.ts'
import { ticks } from '../plan/plan.ts'
import { percentOf } from '../plan/progress.ts'

type Counts = ReadonlyMap<string, number>

/** By plan and step, up to this moment; from the index, however many ticks there are. */
const countUpTo = async (store: Pick<Store, 'tally'>, unit: UnitId, to: Instant): Promise<Counts> => {
  const where = { unit, state: ['done', 'irrelevant'] } as const
  const tallies = await store.tally(ticks, { by: ['plan', 'step'], where, to })
  return new Map(tallies.map(({ key: [plan, step], count }) => [`${plan} ${step}`, count]))
}

const doneIn = (guide: Guide, plan: string, counts: Counts) => {
  const done = stepsOf(guide).map(({ step, items }) => ({
    items: Math.min(counts.get(`${plan} ${step}`) ?? 0, items.length),
    of: items.length,
  }))
  return {
    items: done.reduce((sum, { items }) => sum + items, 0),
    steps: done.filter(({ items, of }) => items === of).length,
  }
}

export const summariseRoadmap = async (
  store: Pick<Store, 'list' | 'tally'>,
  guides: readonly Guide[],
  unit: UnitId,
  month: Month,
): Promise<Figures> => {
  const running = await runningIn(store, guides, unit)
  const [before, after] = await Promise.all([
    countUpTo(store, unit, startOfMonth(month)),
    countUpTo(store, unit, startOfMonth(addMonths(month, 1))),
  ])
  const figures: Record<string, number> = { items: 0, steps: 0 }
  for (const { plan, guide } of running) {
    const [from, to] = [doneIn(guide, plan.id, before), doneIn(guide, plan.id, after)]
    figures.items = (figures.items ?? 0) + to.items - from.items
    figures.steps = (figures.steps ?? 0) + to.steps - from.steps
    figures[`percent.${guide.guide}`] = percentOf(to.items, itemsIn(guide))
  }
  return { name: 'roadmap', figures }
}
