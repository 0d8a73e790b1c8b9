/** What a unit is told of a new edition, and what a month on the roadmap comes to in figures. */

import { describe, expect, it } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import { id } from '../../../src/core/ids.ts'
import type { Role } from '../../../src/core/roles.ts'
import { insert, remove, update } from '../../../src/core/store.ts'
import type { Instant, Month } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { showNews } from '../../../src/features/roadmap/look/news.ts'
import { summariseRoadmap } from '../../../src/features/roadmap/look/summary.ts'
import type { RoadmapNeeds } from '../../../src/features/roadmap/needs.ts'
import { arrangements, plans, tickId, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf } from '../../support/roadmapRows.ts'

const hud = id<'unit'>('hud')

const guide = sketchGuide({
  edition: 4,
  phases: [
    {
      phase: 'one',
      steps: [
        { step: 'room', items: ['light', { item: 'sound', since: 2 }, { item: 'chair', since: 4 }] },
        { step: 'plan', items: ['date', { item: 'moved', formerly: ['room.moved'] }] },
        { step: 'teach', items: [{ item: 'all', since: 4 }] },
      ],
    },
  ],
  retired: { 'room.lamp': { edition: 2 }, 'plan.paper': { edition: 4 } },
})

const world = async (newsSeen: number) => {
  const store = openMemoryStore([plans, ticks, arrangements])
  await store.write([insert(plans, planOf('hud', 'video', { edition: 4, newsSeen }))])
  const needs = { store, guides: [guide], clock: { now: () => '2026-11-20T09:00:00.000Z' } }
  const look = async (unit: string | null = 'hud', roles: readonly Role[] = ['leader']) => {
    const ask = { who: { unit, roles }, input: { guide: 'video' }, store } as unknown as Ask
    const { data, card } = await showNews(needs as unknown as RoadmapNeeds, ask)
    return { card, ...data } as unknown as {
      card: string
      steps: { step: string; items: { says: { nb: string } }[] }[]
      gone: { says: { nb: string }; why: { nb: string } }[]
      isEmpty: boolean
    }
  }
  const told = async () => {
    const { steps, gone, isEmpty } = await look()
    return {
      came: steps.flatMap(({ step, items }) => items.map(({ says }) => `${step}: ${says.nb}`)),
      gone: gone.map(({ says, why }) => `${says.nb} – ${why.nb}`),
      isEmpty,
    }
  }
  return { store, look, told }
}

const ofFour = {
  came: ['room: Gjør chair nb', 'teach: Gjør all nb'],
  gone: ['Før plan.paper nb – Ikke lenger nødvendig nb'],
  isEmpty: false,
}

describe('news', () => {
  it('are what came and what went since the unit last looked, and not what only moved', async () => {
    expect(await (await world(3)).told()).toEqual(ofFour)
    const { came, gone } = await (await world(1)).told()
    expect(came).toEqual(['room: Gjør sound nb', 'room: Gjør chair nb', 'teach: Gjør all nb'])
    expect(gone).toHaveLength(2)
  })

  it('are old once somebody looked, and can be looked at again', async () => {
    const { store, told } = await world(1)
    await told()
    expect(await store.get(plans, 'hud:video')).toMatchObject({ newsSeen: 4, version: 2 })
    expect(await told()).toEqual(ofFour)
    expect(await store.get(plans, 'hud:video')).toMatchObject({ version: 2 })
  })

  it('stay news until somebody has looked who works with the roadmap', async () => {
    const { store, look, told } = await world(3)
    expect((await look('hud', ['clinician', 'secretary'])).isEmpty).toBe(false)
    expect(await store.get(plans, 'hud:video')).toMatchObject({ newsSeen: 3 })
    expect(await told()).toEqual(ofFour)
    expect(await store.get(plans, 'hud:video')).toMatchObject({ newsSeen: 4 })
  })

  it('are shown to two who look at once', async () => {
    const { store, told } = await world(3)
    expect(await Promise.all([told(), told()])).toEqual([ofFour, ofFour])
    expect(await store.get(plans, 'hud:video')).toMatchObject({ newsSeen: 4 })
  })

  it('of another unit are nobody’s business', async () => {
    const { look } = await world(1)
    expect((await look('sar')).card).toBe('common/notice')
  })
})

describe('a month on the roadmap', () => {
  const tick = (key: string, at: string, state: 'done' | 'irrelevant' | 'open' | 'retired' = 'done') => {
    const [step = '', item = ''] = key.split('.')
    return insert(ticks, {
      id: tickId('hud:video', step, item),
      plan: 'hud:video',
      unit: hud,
      step,
      item,
      state,
      by: id<'person'>('lars'),
      at: at as Instant,
      note: '',
      link: '',
    })
  }

  it('counts items and steps of the month by Oslo’s days, and how far the guide was when it ended', async () => {
    const { store } = await world(4)
    await store.write([
      tick('room.light', '2026-10-31T22:59:59.999Z'),
      tick('room.sound', '2026-10-31T23:00:00.000Z', 'irrelevant'),
      tick('room.chair', '2026-11-30T22:59:59.999Z'),
      tick('plan.date', '2026-11-30T23:00:00.000Z'),
      tick('teach.all', '2026-11-10T08:00:00.000Z', 'open'),
      tick('room.lamp', '2026-11-10T08:00:00.000Z', 'retired'),
    ])
    const figuresOf = async (month: string) =>
      (await summariseRoadmap(store, [guide], hud, month as Month)).figures
    expect(await figuresOf('2026-10')).toEqual({ items: 1, steps: 0, 'percent.video': 17 })
    expect(await figuresOf('2026-11')).toEqual({ items: 2, steps: 1, 'percent.video': 50 })
    expect(await figuresOf('2026-12')).toEqual({ items: 1, steps: 0, 'percent.video': 67 })
    const plan = await store.get(plans, 'hud:video')
    if (plan) await store.write([update(plans, { ...plan, state: 'stopped' })])
    expect(await figuresOf('2026-11')).toEqual({ items: 0, steps: 0 })
    const stopped = await store.get(plans, 'hud:video')
    if (stopped) await store.write([remove(plans, stopped)])
    expect((await summariseRoadmap(store, [guide], hud, '2026-11' as Month)).name).toBe('roadmap')
  })
})
