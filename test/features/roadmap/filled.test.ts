/** What a filled-in sheet ticks: what asked for it, in phases that are open, where nobody has said anything yet. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { arrangements, plans, type Tick, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { ticksFor } from '../../../src/features/roadmap/steps/filled.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const hud = id<'unit'>('hud')
const at = '2026-11-20T09:00:00.000Z' as Instant

const asks = (item: string) => ({ item, sheet: 'risks' })
const guide = sketchGuide({
  phases: [
    {
      phase: 'one',
      steps: [{ step: 'room', items: ['plain', asks('first'), { item: 'map', sheet: 'benefits' }] }],
    },
    { phase: 'two', steps: [{ step: 'later', items: [asks('second')] }] },
  ],
})

const filling = async (
  states: Readonly<Record<string, Tick['state']>>,
  plan: { readonly opened?: readonly string[]; readonly state?: 'running' | 'stopped' } = {},
) => {
  const store = openMemoryStore([plans, ticks, arrangements])
  const planted = planOf('hud', 'video', plan)
  await store.write([
    insert(plans, planted),
    ...Object.entries(states).map(([key, state]) => insert(ticks, tickOf(planted, key, { state }))),
  ])
  const by = id<'person'>('pia')
  await store.write(await ticksFor([guide], store, { unit: hud, sheet: 'risks', by, at }))
  const rows = await store.list(ticks, { limit: 9 })
  return rows.map(({ step, item, state, by: who }) => `${step}.${item} ${state} ${who}`).sort()
}

it('ticks the item that asks for it, and no other', async () => {
  expect(await filling({})).toEqual(['room.first done pia'])
})

it.each(['done', 'irrelevant', 'open'] as const)('leaves what is %s as it was said', async state => {
  expect(await filling({ 'room.first': state })).toEqual([`room.first ${state} lars`])
})

it('ticks nothing behind a gate until a leader has opened it', async () => {
  expect(await filling({}, { opened: ['two'] })).toEqual(['later.second done pia', 'room.first done pia'])
})

it('ticks nothing of a guide that is laid aside', async () => {
  expect(await filling({}, { state: 'stopped' })).toEqual([])
})
