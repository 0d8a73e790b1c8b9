/** What a filled-in sheet ticks: what asked for it, in phases that are open, where nobody has said anything yet. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { ticksFor } from '../../../src/features/roadmap/filled.ts'
import { arrangements, plans, type Tick, tickId, ticks } from '../../../src/features/roadmap/plan.ts'
import { sketchGuide } from '../../support/guides.ts'

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
  await store.write([
    insert(plans, {
      id: 'hud:video',
      unit: hud,
      guide: 'video',
      goLive: '2027-03-01' as Day,
      goLiveBefore: null,
      edition: 1,
      newsSeen: 1,
      opened: [],
      live: null,
      state: 'running',
      by: id<'person'>('lars'),
      at,
      ...plan,
    }),
    ...Object.entries(states).map(([key, state]) => {
      const [step = '', item = ''] = key.split('.')
      const row = { id: tickId('hud:video', step, item), plan: 'hud:video', unit: hud, step, item, state }
      return insert(ticks, { ...row, by: id<'person'>('lars'), at, note: '', link: '' })
    }),
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
