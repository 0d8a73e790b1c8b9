/** Somebody changes a plan while somebody else does: both changes are there, and neither is made of what was before. */

import { expect, it } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import { id } from '../../../src/core/ids.ts'
import { insert, type Store, update } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { changePlan } from '../../../src/features/roadmap/changePlan.ts'
import type { RoadmapNeeds } from '../../../src/features/roadmap/needs.ts'
import { arrangements, plans, ticks } from '../../../src/features/roadmap/plan.ts'
import { sketchGuide } from '../../support/guides.ts'

const guide = sketchGuide({ phases: [{ phase: 'one', steps: [{ step: 'room', items: ['light'] }] }] })

it('looks again when somebody was in between', async () => {
  const inner = openMemoryStore([plans, ticks, arrangements])
  await inner.write([
    insert(plans, {
      id: 'hud:video',
      unit: id<'unit'>('hud'),
      guide: 'video',
      goLive: '2027-03-01' as Day,
      goLiveBefore: null,
      edition: 1,
      newsSeen: 1,
      opened: [],
      live: null,
      state: 'running',
      by: id<'person'>('lars'),
      at: '2026-05-01T08:00:00.000Z' as Instant,
    }),
  ])
  const others = ['one', 'two']
  const store: Store = {
    ...inner,
    write: async changes => {
      const plan = await inner.get(plans, 'hud:video')
      const other = others.shift()
      if (plan && other) await inner.write([update(plans, { ...plan, opened: [...plan.opened, other] })])
      return inner.write(changes)
    },
  }
  const ask = { who: { unit: 'hud' }, input: { guide: 'video' }, store } as unknown as Ask
  const changed = await changePlan({ guides: [guide] } as unknown as RoadmapNeeds, ask, ({ plan }) => ({
    plan: { ...plan, posts: 'off' },
    more: [],
  }))
  expect(changed?.plan).toMatchObject({ opened: ['one', 'two'], posts: 'off' })
  expect(await inner.get(plans, 'hud:video')).toEqual(changed?.plan)
})
