import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { walkOld } from '../../../src/core/retention.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Instant, Month } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { experienceRetention } from '../../../src/features/experience/erasures.ts'
import type { NotedGuide } from '../../../src/features/experience/needs.ts'
import { type Note, notes } from '../../../src/features/experience/note.ts'
import { placeOf } from '../../../src/features/experience/places.ts'
import { collections } from '../../../src/features.ts'

const said = (text: string) => ({ nb: text, nn: text, en: text })

const step = (name: string, ...formerly: string[]) => ({
  step: name,
  title: said(name),
  items: [{ formerly }],
})

const guides: readonly NotedGuide[] = [
  { guide: 'home', title: said('home'), phases: [{ steps: [step('training')] }] },
  {
    guide: 'video',
    title: said('video'),
    phases: [
      { steps: [step('training', 'practice.first', 'launch.help')] },
      { steps: [step('launch', 'start.help')] },
    ],
  },
]

describe('a step', () => {
  it.each([
    ['video', 'training', 'training', ['training', 'practice']],
    ['video', 'launch', 'launch', ['launch', 'start']],
    // A name that is no longer in use leads to where its items went.
    ['video', 'practice', 'training', ['training', 'practice']],
    ['home', 'training', 'training', ['training']],
  ])('%s/%s is %s, with the notes of %j', (guide, name, found, codes) => {
    expect(placeOf(guides, guide, name)).toMatchObject({ guide, step: found, codes })
  })

  it.each([
    ['video', 'nothing'],
    ['home', 'launch'],
    ['', ''],
  ])('%s/%s is no place', (guide, name) => {
    expect(placeOf(guides, guide, name)).toBeNull()
  })
})

describe('what was removed', () => {
  const note = (name: string, state: Note['state'], removed: string) =>
    insert(notes, {
      id: name,
      unit: id<'unit'>('hud'),
      guide: 'video',
      step: 'training',
      text: 'øv to og to',
      helped: 'helped',
      state,
      removed: removed as Day,
      by: id<'person'>('kari'),
      day: '2026-01-05' as Day,
      month: '2026-01' as Month,
      at: '2026-01-05T10:00:00.000Z' as Instant,
    })

  it('is gone when its days are over, counted from the removal; the rest stays', async () => {
    const store = openMemoryStore(collections)
    await store.write([
      note('shown', 'shown', ''),
      note('removed lately', 'removed', '2026-11-15'),
      note('removed then', 'removed', '2026-11-12'),
    ])
    const [period] = experienceRetention
    if (!period) throw new Error('There is a period.')
    expect(await walkOld(store, period, '2026-11-13T09:00:00.000Z', () => 'somebody')).toBe(1)
    const left = await store.list(notes, { limit: 10 })
    expect(left.map(({ id: name }) => name).sort()).toEqual(['removed lately', 'shown'])
  })
})
