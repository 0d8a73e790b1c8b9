/** The weekly post as a job: once per channel, whoever makes it and whatever somebody does in between. */

import { expect, it } from 'vitest'
import type { UnitId } from '../../../src/core/ids.ts'
import { letters } from '../../../src/core/letters.ts'
import { insert, type Store, update } from '../../../src/core/store.ts'
import { tell } from '../../../src/core/tell.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { arrangements, plans, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { progressPosts } from '../../../src/features/roadmap/told/progressPost.ts'
import { rounds } from '../../../src/features/roadmap/told/rounds.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const thursday = '2026-11-26T12:00:00.000Z' as Instant
const later = '2026-11-26T12:01:00.000Z' as Instant

const guideOf = (guide: string) =>
  sketchGuide({ guide, phases: [{ phase: 'one', steps: [{ step: 'room', items: ['light', 'chair'] }] }] })
const guides = ['video', 'home'].map(guideOf)

const tickAt = (plan: string, item: string, at: string) => {
  const [unit = '', guide = ''] = plan.split(':')
  return insert(ticks, tickOf(planOf(unit, guide), `room.${item}`, { at: at as Instant }))
}

const world = async (units: readonly string[], given?: (store: Store) => Store) => {
  const inner = openMemoryStore([plans, ticks, arrangements, rounds, letters])
  for (const unit of units) {
    await inner.write([
      insert(plans, planOf(unit, 'video')),
      insert(plans, planOf(unit, 'home')),
      tickAt(`${unit}:video`, 'light', '2026-11-25T09:00:00.000Z'),
    ])
  }
  const store = given?.(inner) ?? inner
  const job = progressPosts({
    store,
    guides,
    unitFacts: async (unit: UnitId) => ({
      unit,
      name: `Enhet ${unit}`,
      service: 'video',
      goLive: null,
      language: 'nb',
      specialty: '',
    }),
    tell,
    teamsOf: async unit => (unit === 'no-team' ? [] : [`19:${unit}`]),
  })
  const posts = async () =>
    (await inner.list(letters, { limit: 999 })).map(({ person, show }) => {
      const { guides: told } = show.data as { guides: readonly { guide: string }[] }
      return `${person} ${told.map(({ guide }) => guide).join()}`
    })
  /** Else they are news still. */
  const arrive = async () => {
    const sent = await inner.list(letters, { limit: 999 })
    await inner.write(sent.map(letter => update(letters, { ...letter, state: 'delivered' })))
  }
  return { store: inner, job, posts, arrive }
}

it('tells of the guides that something was done in, once per channel, also when two make it at once', async () => {
  const units = Array.from({ length: 40 }, (_, nth) => `u${nth}`)
  const { job, posts } = await world(units)
  const [one, other] = await Promise.all([job.run(thursday), job.run(thursday)])
  expect(one + other).toBe(40)
  expect((await posts()).sort()).toEqual(units.map(unit => `team:19:${unit} video`).sort())
  expect(await job.run(later)).toBe(0)
})

it('writes nothing for a unit without a team, and notes nothing as told', async () => {
  const { store, job, posts } = await world(['no-team'])
  expect(await job.run(thursday)).toBe(0)
  expect(await posts()).toEqual([])
  expect(await store.get(plans, 'no-team:video')).not.toHaveProperty('posted')
})

it('comes back a minute later to the unit whose plan somebody changed in between, and to no other', async () => {
  let isFirst = true
  const { store, job, posts, arrive } = await world(['hud', 'sar'], inner => ({
    ...inner,
    write: async changes => {
      const plan = await inner.get(plans, 'hud:video')
      if (isFirst && plan) await inner.write([update(plans, { ...plan, goLive: '2027-04-01' as Day })])
      isFirst = false
      return inner.write(changes)
    },
  }))
  expect(await job.run(thursday)).toBe(1)
  expect(await posts()).toEqual(['team:19:sar video'])
  // Done after the others were told: that is for next week.
  await store.write([tickAt('sar:home', 'light', '2026-11-26T12:00:30.000Z')])
  expect(await job.run(later)).toBe(1)
  expect((await posts()).sort()).toEqual(['team:19:hud video', 'team:19:sar video'])
  expect(await store.get(rounds, 'posts')).toMatchObject({ week: '2026-W48' })
  await arrive()
  expect(await job.run('2026-12-03T12:00:00.000Z' as Instant)).toBe(1)
})

it('takes a post that is there for told, though the plan that told it was laid aside', async () => {
  const { store, job, posts } = await world(['hud'])
  await job.run(thursday)
  const plan = await store.get(plans, 'hud:video')
  if (plan) await store.write([update(plans, { ...plan, state: 'stopped' })])
  const round = await store.get(rounds, 'posts')
  if (round) await store.write([update(rounds, { ...round, week: '' })])
  await store.write([tickAt('hud:home', 'light', '2026-11-26T12:00:30.000Z')])
  expect(await job.run(later)).toBe(0)
  expect(await posts()).toEqual(['team:19:hud video'])
  expect(await store.get(rounds, 'posts')).toMatchObject({ week: '2026-W48' })
})

it('tells of each item once, also of what is ticked in the minute of the post or while it is made', async () => {
  const { store, job, arrive } = await world(['hud'])
  const done = async (week: string) => {
    const letter = await store.get(letters, `veikart-post-${week}:team:19:hud`)
    const { guides: told } = (letter?.show.data ?? { guides: [] }) as {
      guides: { guide: string; items: number }[]
    }
    return told.map(({ guide, items }) => `${guide} ${items}`)
  }
  await store.write([
    tickAt('hud:video', 'chair', thursday),
    tickAt('hud:home', 'light', '2026-11-26T11:59:59.000Z'),
    tickAt('hud:home', 'chair', '2026-11-26T12:00:30.000Z'),
  ])
  await job.run(thursday)
  expect(await done('2026-W48')).toEqual(['home 1', 'video 2'])
  await arrive()
  await job.run('2026-12-03T12:00:00.000Z' as Instant)
  expect(await done('2026-W49')).toEqual(['home 1'])
})
