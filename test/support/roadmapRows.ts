/** Plans and ticks as they stand in the store, for tests that say only what matters to them. */

import { id } from '../../src/core/ids.ts'
import type { Day, Instant } from '../../src/core/time/instant.ts'
import { freshPlan, type Plan, type Tick, tickRow } from '../../src/features/roadmap/plan/plan.ts'

const by = id<'person'>('lars')
const at = '2026-05-01T08:00:00.000Z' as Instant

export const planOf = (unit: string, guide: string, more: Partial<Plan> = {}): Plan => ({
  ...freshPlan({
    unit: id(unit),
    guide: { guide, edition: 1 },
    goLive: '2027-03-01' as Day,
    by,
    at,
  }),
  ...more,
})

/** `key` is `step.item`. */
export const tickOf = (plan: Pick<Plan, 'id' | 'unit'>, key: string, more: Partial<Tick> = {}): Tick => {
  const [step = '', item = ''] = key.split('.')
  return { ...tickRow(plan, { step, item, state: 'done', by, at }), ...more }
}
