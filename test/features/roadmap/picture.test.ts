/** What the tab and programs are told of a guide: which phase is done, worked in, or still to come, and how long until go-live. */

import { expect, it } from 'vitest'
import type { Asker } from '../../../src/core/conversation.ts'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { roadmapPanel } from '../../../src/features/roadmap/look/panel.ts'
import type { RoadmapNeeds } from '../../../src/features/roadmap/needs.ts'
import { arrangements, plans, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const hud = id<'unit'>('hud')
const by = id<'person'>('lars')
const at = '2026-11-20T09:00:00.000Z' as Instant

const guide = sketchGuide({
  phases: ['one', 'two', 'three'].map(phase => ({
    phase,
    steps: [{ step: `${phase}-step`, items: ['it'] }],
  })),
})

const shownFor = async (goLive: string) => {
  const store = openMemoryStore([plans, ticks, arrangements])
  const plan = planOf('hud', 'video', { goLive: goLive as Day })
  await store.write([insert(plans, plan), insert(ticks, tickOf(plan, 'one-step.it'))])
  const needs = {
    store,
    guides: [guide],
    clock: { now: () => at },
    unitFacts: async () => ({ unit: hud, name: 'Hud' }),
    unitsOf: async () => [hud],
    holderOf: async () => null,
    nameOf: async () => '',
    say: (_language: string, name: string) => name,
  } as unknown as RoadmapNeeds
  const who: Asker = {
    person: by,
    name: 'Lars',
    language: 'nb',
    unit: hud,
    stands: 'inside',
    roles: ['leader'],
  }
  const data = (await roadmapPanel(needs).get(who, {})) as { units: { guides: object[] }[] }
  return data.units[0]?.guides[0]
}

it('tells phases that are done from the one that is worked in and those to come', async () => {
  expect(await shownFor('2027-03-01')).toMatchObject({
    phases: [
      { phase: 'one', isDone: true, isNow: false },
      { phase: 'two', isDone: false, isNow: true },
      { phase: 'three', isDone: false, isNow: false },
    ],
  })
})

it.each([
  ['2026-11-21', true, 1],
  ['2026-11-20', true, 0],
  ['2026-11-19', false, 1],
])('tells of a go-live on %s whether it is ahead, and by how many days', async (goLive, isAhead, days) => {
  expect(await shownFor(goLive)).toMatchObject({ isAhead, days })
})
