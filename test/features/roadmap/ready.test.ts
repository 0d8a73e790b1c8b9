/** What has to be in place before go-live: the steps that end by then, and what other features know. */

import { expect, it } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import type { Readiness } from '../../../src/core/feature.ts'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import type { Guide } from '../../../src/features/roadmap/guides/guide.ts'
import { openReadiness } from '../../../src/features/roadmap/lead/ready.ts'
import type { RoadmapNeeds } from '../../../src/features/roadmap/needs.ts'
import { arrangements, plans, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const hud = id<'unit'>('hud')
const at = '2026-11-20T09:00:00.000Z' as Instant

const guide = sketchGuide({
  phases: [
    {
      phase: 'one',
      steps: [
        { step: 'early', items: ['first', 'second'], weeks: [-8, -6] },
        { step: 'last', items: ['third'], weeks: [-1, 0] },
        { step: 'launch', items: ['fourth'], weeks: [-1, 1] },
      ],
    },
  ],
})

type Drawn = {
  readonly says: string
  readonly mark: string
  readonly unknown: boolean
  readonly verb: string
}

const readyWith = async (
  done: readonly string[],
  more: readonly Readiness[] = [],
  guides: readonly Guide[] = [guide],
) => {
  const store = openMemoryStore([plans, ticks, arrangements])
  const plan = planOf('hud', 'video')
  await store.write([insert(plans, plan), ...done.map(key => insert(ticks, tickOf(plan, key)))])
  const needs = {
    store,
    guides,
    clock: { now: () => at },
    readinessOf: async () => more,
    holderOf: async (_unit: string, code: string) => (code === 'project' ? null : 'lars'),
  }
  const ask = { who: { unit: hud, roles: ['leader'] }, input: { guide: 'video' }, store } as unknown as Ask
  const { data } = await openReadiness(needs as unknown as RoadmapNeeds, ask)
  const { conditions, ...rest } = data as { missing: number; needsWhy: boolean; conditions: Drawn[] }
  const stateOf = ({ mark, unknown }: Drawn) => (mark === '✓' ? 'ready' : unknown ? 'unknown' : 'missing')
  return { ...rest, conditions: conditions.map(line => ({ ...line, state: stateOf(line) })) }
}

const pretest = { says: 'checklists:ready.pretest', done: 1, of: 2 }

it('is all items of the steps that end by go-live, and none of those that end after it', async () => {
  expect((await readyWith([])).conditions).toMatchObject([
    { says: 'roadmap:ready.steps', state: 'missing', done: 0, of: 3 },
  ])
  expect((await readyWith(['early.first', 'launch.fourth'])).conditions).toMatchObject([{ done: 1, of: 3 }])
  const ready = await readyWith(['early.first', 'early.second', 'last.third'])
  expect(ready).toMatchObject({ missing: 0, needsWhy: false, conditions: [{ state: 'ready' }] })
})

it('is what other features know as well, each with its figures; what nobody looked at is told apart', async () => {
  const done = ['early.first', 'early.second', 'last.third']
  const ready = await readyWith(done, [pretest, { says: 'checklists:ready.rooms', of: 0, done: 0 }])
  expect(ready).toMatchObject({ missing: 2, needsWhy: true })
  expect(ready.conditions.map(({ says, state }) => `${says} ${state}`)).toEqual([
    'roadmap:ready.steps ready',
    'checklists:ready.pretest missing',
    'checklists:ready.rooms unknown',
  ])
})

it('is not what is counted alone: an item about the same that is open in the roadmap stands against it', async () => {
  const tested = { says: 'checklists:ready.pretest', done: 2, of: 2 }
  const asked = sketchGuide({
    phases: [{ phase: 'one', steps: [{ step: 'early', items: ['first'], weeks: [-8, -6] }] }],
  })
  const [phase] = asked.phases
  const [step] = phase?.steps ?? []
  const [item] = step?.items ?? []
  if (!phase || !step || !item) throw new Error('There is no such item.')
  const guides = [
    { ...asked, phases: [{ ...phase, steps: [{ ...step, items: [{ ...item, ready: tested.says }] }] }] },
  ]
  const [, open] = (await readyWith([], [tested], guides)).conditions
  expect(open).toMatchObject({ state: 'missing', open: 1, verb: 'roadmap.step', data: { step: 'early' } })
  const [, done] = (await readyWith(['early.first'], [tested], guides)).conditions
  expect(done).toMatchObject({ state: 'ready', open: 0 })
})

it('names what lacks, and leads to where it is put right, for those who may', async () => {
  const rooms = {
    says: 'checklists:ready.rooms',
    done: 2,
    of: 3,
    lacks: ['Rom 3'],
    opens: { verb: 'room.list', data: { kind: 'room' } },
  } as const
  const numbers = {
    ...rooms,
    says: 'people:ready.numbers',
    opens: { verb: 'unit.numbers', audience: ['project'] },
  } as const
  const [, first, second] = (await readyWith([], [rooms, numbers])).conditions
  expect(first).toMatchObject({ lacks: [{ name: 'Rom 3' }], verb: 'room.list', data: { kind: 'room' } })
  expect(second).toMatchObject({ verb: 'roadmap.show' })
})

it('names the roles that nobody has, of the steps that are left', async () => {
  expect((await readyWith([])).conditions).toMatchObject([{ roles: [{ code: 'project' }] }])
  const done = ['early.first', 'early.second', 'last.third']
  expect((await readyWith(done)).conditions).toMatchObject([{ roles: [] }])
})
