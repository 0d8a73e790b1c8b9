/** What is counted for many units at once is what one finds by looking at each item. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { stepsOf } from '../../../src/features/roadmap/guides/guide.ts'
import { byNeed, headwaysOf } from '../../../src/features/roadmap/look/headway.ts'
import { openedFrom } from '../../../src/features/roadmap/plan/openPlan.ts'
import {
  type Arrangement,
  arrangementId,
  arrangements,
  type Plan,
  plans,
  type Tick,
  ticks,
} from '../../../src/features/roadmap/plan/plan.ts'
import { progressOf } from '../../../src/features/roadmap/plan/progress.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const { guides } = readContent().roadmap
const [video] = guides.filter(({ guide }) => guide === 'video')
if (!video) throw new Error('There is no guide for video.')
const today = '2026-11-20' as Day
const at = '2026-11-01T08:00:00.000Z' as Instant
const by = id<'person'>('lars')

const planIn = (unit: string, goLive: string, more: Partial<Plan> = {}): Plan =>
  planOf(unit, video.guide, { goLive: goLive as Day, edition: video.edition, ...more })

const tickIn = (plan: Plan, step: string, item: string, state: Tick['state']): Tick =>
  tickOf(plan, `${step}.${item}`, { state })

const lateArrangement = (plan: Plan, step: string): Arrangement => ({
  id: arrangementId(plan.id, step),
  plan: plan.id,
  unit: plan.unit,
  step,
  responsible: null,
  from: null,
  to: '2026-11-19' as Day,
  by,
  at,
})

const items = stepsOf(video).flatMap(({ step, items: own }) => own.map(({ item }) => ({ step, item })))
const state = fc.constantFrom<(Tick['state'] | null)[]>('done', 'irrelevant', 'open', 'retired', null)

it('agrees with a look at every item, whatever is ticked, taken back, retired or arranged', async () => {
  const unitIds = ['a', 'b'].map(name => id<'unit'>(name))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(state, { minLength: items.length, maxLength: items.length }), {
        minLength: 2,
        maxLength: 2,
      }),
      fc.boolean(),
      async (ticked, isBehind) => {
        const store = openMemoryStore([plans, ticks, arrangements])
        for (const [nth, unit] of unitIds.entries()) {
          const plan = planIn(unit, '2026-12-01', isBehind ? { edition: video.edition - 1 } : {})
          const rows = items.flatMap(({ step, item }, place) => {
            const known = ticked[nth]?.[place] ?? null
            return known ? [insert(ticks, tickIn(plan, step, item, known))] : []
          })
          const arranged = stepsOf(video).slice(-1 - nth)
          await store.write([
            insert(plans, plan),
            ...rows,
            ...arranged.map(({ step }) => insert(arrangements, lateArrangement(plan, step))),
          ])
        }
        for (const { plan, progress } of await headwaysOf(store, guides, unitIds, today)) {
          const own = await store.get(plans, plan.id)
          if (!own) throw new Error('The plan is gone.')
          expect(progress).toEqual(progressOf(await openedFrom(store, video, own), today))
        }
      },
    ),
    { numRuns: 30 },
  )
})

it('counts no tick of an item that this edition does not have, before its ticks have moved', async () => {
  const store = openMemoryStore([plans, ticks, arrangements])
  const plan = planIn('a', '2026-12-01', { edition: video.edition - 1 })
  const [first] = stepsOf(video)
  await store.write([insert(plans, plan), insert(ticks, tickIn(plan, first?.step ?? '', 'gone', 'done'))])
  const [headway] = await headwaysOf(store, guides, [plan.unit], today)
  expect(headway?.progress.done).toBe(0)
})

it('puts what is late first, then the nearest go-live, and last who has not started', async () => {
  const store = openMemoryStore([plans, ticks, arrangements])
  const rows = [planIn('later', '2028-03-01'), planIn('soon', '2028-01-01'), planIn('late', '2026-10-01')]
  await store.write(rows.map(plan => insert(plans, plan)))
  const unitIds = ['idle', 'later', 'soon', 'late'].map(name => id<'unit'>(name))
  const headways = await headwaysOf(store, guides, unitIds, today)
  expect(byNeed(unitIds, headways).map(({ unit }) => unit)).toEqual(['late', 'soon', 'later', 'idle'])
})
