/** A new edition in a store: one write per plan, by whichever process comes first, and nothing lost on the way. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { insert, remove, type Store, update } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { bringUpAll, followEditions } from '../../../src/features/roadmap/plan/migrate.ts'
import { arrangements, type Plan, plans, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const at = '2026-05-01T08:00:00.000Z' as Instant
const lars = id<'person'>('lars')

const first = sketchGuide({
  phases: [
    { phase: 'prepare', steps: [{ step: 'plan', items: ['risk', 'date'] }] },
    { phase: 'daily', steps: [{ step: 'room', items: ['light', 'chair'] }] },
  ],
})

/** A step is renamed, an item moves to another phase, one goes, one is new, and a phase has another name. */
const second = sketchGuide({
  edition: 2,
  phases: [
    {
      phase: 'prepare',
      steps: [
        {
          step: 'ready',
          items: [
            { item: 'risk', formerly: ['plan.risk'] },
            { item: 'new', since: 2 },
          ],
        },
      ],
    },
    {
      phase: 'everyday',
      formerly: ['daily'],
      steps: [{ step: 'room', items: ['light', { item: 'date', formerly: ['plan.date'] }] }],
    },
  ],
  retired: { 'room.chair': { edition: 2 } },
})

const planIn = (unit: string, more: Partial<Plan> = {}): Plan =>
  planOf(unit, 'video', { goLive: '2026-09-01' as Day, opened: ['daily'], at, ...more })

const tickIn = (unit: string, step: string, item: string) =>
  tickOf(planIn(unit), `${step}.${item}`, { at, note: `${unit} ${step} ${item}` })

const filled = async (units: readonly string[], more: Partial<Plan> = {}) => {
  const store = openMemoryStore([plans, ticks, arrangements])
  for (const unit of units) {
    await store.write([
      insert(plans, planIn(unit, more)),
      ...first.phases.flatMap(({ steps }) =>
        steps.flatMap(({ step, items }) => items.map(({ item }) => insert(ticks, tickIn(unit, step, item)))),
      ),
      insert(arrangements, {
        id: `${unit}:video:plan`,
        plan: `${unit}:video`,
        unit: id<'unit'>(unit),
        step: 'plan',
        responsible: 'champion',
        from: null,
        to: null,
        by: lars,
        at,
      }),
    ])
  }
  return store
}

const ticksOf = async (store: Store, unit: string) =>
  (await store.list(ticks, { where: { plan: `${unit}:video` }, limit: 99 }))
    .map(({ id, state, note }) => `${id} ${state} (${note})`)
    .sort()

const after = (unit: string) => [
  `${unit}:video:ready.risk done (${unit} plan risk)`,
  `${unit}:video:room.chair retired (${unit} room chair)`,
  `${unit}:video:room.date done (${unit} plan date)`,
  `${unit}:video:room.light done (${unit} room light)`,
]

it('brings ticks, arrangements and the plan along, and what nobody has looked at stays news', async () => {
  const store = await filled(['hud'])
  expect(await followEditions({ store, guides: [second] }).run(at)).toBe(1)
  expect(await ticksOf(store, 'hud')).toEqual(after('hud'))
  expect(await store.get(arrangements, 'hud:video:ready')).toMatchObject({ responsible: 'champion' })
  expect(await store.get(arrangements, 'hud:video:plan')).toBeNull()
  expect(await store.get(plans, 'hud:video')).toMatchObject({ edition: 2, newsSeen: 1, opened: ['everyday'] })
})

it('does it once, and asks for nothing where everything is up to date', async () => {
  const store = await filled(['hud'])
  await bringUpAll(store, second)
  const asked: string[] = []
  const watched: Store = {
    ...store,
    list: async (collection, query) => {
      const rows = await store.list(collection, query)
      asked.push(`${collection.name} ${rows.length}`)
      return rows
    },
    write: async () => {
      throw new Error('nothing is to be written')
    },
  }
  expect(await bringUpAll(watched, second)).toBe(0)
  expect(asked).toEqual(['plans 0'])
  asked.length = 0
  expect(await bringUpAll(watched, first)).toBe(0)
  expect(asked).toEqual([])
})

it('leaves a guide that is laid aside alone until it is taken up again', async () => {
  const store = await filled(['hud'], { state: 'stopped' })
  expect(await bringUpAll(store, second)).toBe(0)
  const plan = await store.get(plans, 'hud:video')
  if (plan) await store.write([update(plans, { ...plan, state: 'running' })])
  expect(await bringUpAll(store, second)).toBe(1)
  expect(await ticksOf(store, 'hud')).toEqual(after('hud'))
})

it('by two processes at once comes out the same, for more units than fit in one look', async () => {
  const units = Array.from({ length: 120 }, (_, nth) => `u${nth}`)
  const store = await filled(units)
  const [one, other] = await Promise.all([bringUpAll(store, second), bringUpAll(store, second)])
  expect(one + other).toBe(units.length)
  for (const unit of units) expect(await ticksOf(store, unit)).toEqual(after(unit))
})

it('cut short by a crash is taken up by the next one', async () => {
  const units = ['u1', 'u2', 'u3', 'u4']
  const store = await filled(units)
  let writes = 0
  const dying: Store = {
    ...store,
    write: async changes => {
      writes += 1
      if (writes > 2) throw new Error('gone')
      return store.write(changes)
    },
  }
  await expect(bringUpAll(dying, second)).rejects.toThrow('gone')
  expect(await bringUpAll(store, second)).toBe(2)
  for (const unit of units) expect(await ticksOf(store, unit)).toEqual(after(unit))
})

it('takes along what somebody ticks in the middle of it', async () => {
  const store = await filled(['hud'])
  let isFirst = true
  const crossed: Store = {
    ...store,
    write: async changes => {
      const known = await store.get(ticks, 'hud:video:plan.risk')
      if (isFirst && known) await store.write([update(ticks, { ...known, note: 'nytt' })])
      isFirst = false
      return store.write(changes)
    },
  }
  expect(await bringUpAll(crossed, second)).toBe(0)
  expect(await bringUpAll(crossed, second)).toBe(1)
  expect((await ticksOf(store, 'hud'))[0]).toBe('hud:video:ready.risk done (nytt)')
})

it('puts a tick under a name from before where it belongs, whoever wrote it after the plan was brought up', async () => {
  const units = Array.from({ length: 25 }, (_, nth) => `unit-${nth}`)
  const store = await filled(units)
  const job = followEditions({ store, guides: [second] })
  expect(await job.run(at)).toBe(units.length)
  // As a process of the version before writes it.
  for (const unit of units) {
    const ticked = await store.get(ticks, `${unit}:video:ready.risk`)
    const late = tickIn(unit, 'plan', 'risk')
    await store.write([...(ticked ? [remove(ticks, ticked)] : []), insert(ticks, late)])
  }
  for (let nth = 0; nth < 3; nth += 1) await job.run(at)
  for (const unit of units) expect(await ticksOf(store, unit)).toEqual(after(unit))
  const versions = async () => (await store.list(plans, { limit: 99 })).map(({ version }) => version)
  const before = await versions()
  await job.run(at)
  expect(await versions()).toEqual(before)
})
