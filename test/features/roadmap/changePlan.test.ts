/** Somebody changes a plan while somebody else does: both changes are there, and neither is made of what was before. */

import { expect, it } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import { insert, type Store, update } from '../../../src/core/store.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import type { RoadmapNeeds } from '../../../src/features/roadmap/needs.ts'
import { changePlan } from '../../../src/features/roadmap/plan/changePlan.ts'
import { arrangements, plans, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf } from '../../support/roadmapRows.ts'

const guide = sketchGuide({ phases: [{ phase: 'one', steps: [{ step: 'room', items: ['light'] }] }] })

it('looks again when somebody was in between', async () => {
  const inner = openMemoryStore([plans, ticks, arrangements])
  await inner.write([insert(plans, planOf('hud', 'video'))])
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
