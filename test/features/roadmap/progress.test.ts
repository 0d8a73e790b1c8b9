/** How far a unit has come, from a small guide with two phases: what counts, what is open, late and next. */

import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../../../src/core/ids.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import type { Guide } from '../../../src/features/roadmap/guides/guide.ts'
import type { Arrangement, Plan, Tick } from '../../../src/features/roadmap/plan/plan.ts'
import {
  barOf,
  nextThings,
  type Opened,
  percentOf,
  phaseNow,
  progressOf,
} from '../../../src/features/roadmap/plan/progress.ts'
import { datesOf } from '../../../src/features/roadmap/plan/schedule.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const say = (text: string) => ({ nb: text, nn: text, en: text })

const step = (name: string, weeks: [number, number], items: string[], after: string[] = []) => ({
  step: name,
  title: say(name),
  purpose: say(name),
  responsible: 'leader' as const,
  weeks,
  after,
  tips: [],
  tools: [],
  covers: [],
  items: items.map(item => ({ item, says: say(item), covers: [], formerly: [] })),
})

const guide: Guide = {
  guide: 'small',
  edition: 1,
  title: say('small'),
  about: say('small'),
  suits: [],
  retired: {},
  covers: [],
  phases: [
    {
      phase: 'plan',
      title: say('plan'),
      covers: [],
      steps: [step('who', [-8, -6], ['a', 'b']), step('what', [-7, -5], ['c'], ['who'])],
    },
    { phase: 'do', title: say('do'), covers: [], steps: [step('go', [-2, 1], ['d', 'e', 'f'])] },
  ],
}

const by = 'lars' as PersonId
const unit = 'hud' as UnitId

const opened = (ticked: Record<string, Tick['state']>, more: Partial<Plan> = {}): Opened => ({
  guide,
  plan: planOf(unit, 'small', { goLive: '2027-01-04' as Day, ...more }),
  ticks: new Map(
    Object.entries(ticked).map(([key, state]) => [key, tickOf(planOf(unit, 'small'), key, { state })]),
  ),
  arranged: new Map(),
})

const early = '2026-11-02' as Day
const late = '2026-12-15' as Day

describe('progress', () => {
  it.each([
    ['nothing', {}, 0, 0],
    ['one item', { 'who.a': 'done' }, 1, 17],
    ['what does not apply, too', { 'who.a': 'irrelevant' }, 1, 17],
    ['not what was taken back', { 'who.a': 'open' }, 0, 0],
    ['not what the guide no longer has', { 'who.x': 'done', 'who.a': 'retired' }, 0, 0],
    [
      'everything',
      { 'who.a': 'done', 'who.b': 'done', 'what.c': 'done', 'go.d': 'done', 'go.e': 'done', 'go.f': 'done' },
      6,
      100,
    ],
  ] as const)('counts %s', (_, ticked, done, percent) => {
    expect(progressOf(opened(ticked), early)).toMatchObject({ done, of: 6, percent })
  })

  it.each([
    [0, 55, 0],
    [1, 1000, 1],
    [999, 1000, 99],
    [55, 55, 100],
    [0, 0, 0],
  ])('%i of %i is %i percent: never all before all, never nothing once begun', (done, of, percent) => {
    expect(percentOf(done, of)).toBe(percent)
  })

  it('draws ten boxes', () => {
    expect([0, 9, 50, 99, 100].map(barOf)).toEqual([
      '▱▱▱▱▱▱▱▱▱▱',
      '▱▱▱▱▱▱▱▱▱▱',
      '▰▰▰▰▰▱▱▱▱▱',
      '▰▰▰▰▰▰▰▰▰▱',
      '▰▰▰▰▰▰▰▰▰▰',
    ])
  })

  it('opens a phase when the ones before are finished, or a leader says so', () => {
    const isOpen = (one: Opened) => progressOf(one, early).phases.map(phase => phase.isOpen)
    expect(isOpen(opened({}))).toEqual([true, false])
    expect(isOpen(opened({}, { opened: ['do'] }))).toEqual([true, true])
    expect(isOpen(opened({ 'who.a': 'done', 'who.b': 'done', 'what.c': 'irrelevant' }))).toEqual([true, true])
  })

  it('is in the first phase that is not finished', () => {
    const now = (ticked: Record<string, Tick['state']>) =>
      phaseNow(progressOf(opened(ticked), early))?.phase.phase
    expect(now({})).toBe('plan')
    expect(now({ 'who.a': 'done', 'who.b': 'done', 'what.c': 'done' })).toBe('do')
  })

  it('is late the day after a step’s end, and never once it is done', () => {
    const lateOn = (day: string, ticked = {}) =>
      progressOf(opened(ticked), day as Day)
        .steps.filter(({ isLate }) => isLate)
        .map(one => one.step.step)
    expect(lateOn('2026-11-23')).toEqual([])
    expect(lateOn('2026-11-24')).toEqual(['who'])
    expect(lateOn('2026-11-24', { 'who.a': 'done', 'who.b': 'irrelevant' })).toEqual([])
  })
})

describe('what is next', () => {
  const next = (ticked: Record<string, Tick['state']>, more: Partial<Plan> = {}, day = early) => {
    const one = opened(ticked, more)
    return nextThings(one, progressOf(one, day), 3).map(({ at, item }) => `${at.step.step}.${item.item}`)
  }

  it('is one thing per step, those that can be done now before those that build on others', () => {
    expect(next({})).toEqual(['who.a', 'what.c'])
    expect(next({ 'who.a': 'done' })).toEqual(['who.b', 'what.c'])
  })

  it('is nothing of a phase that is not open', () => {
    expect(next({ 'who.a': 'done', 'who.b': 'done', 'what.c': 'done' })).toEqual(['go.d'])
    expect(next({}, { opened: ['do'] }, late)).toEqual(['who.a', 'go.d', 'what.c'])
  })

  it('is nothing when all is done', () => {
    const all = {
      'who.a': 'done',
      'who.b': 'done',
      'what.c': 'done',
      'go.d': 'done',
      'go.e': 'done',
      'go.f': 'done',
    }
    expect(next(all as Record<string, Tick['state']>)).toEqual([])
  })
})

describe('dates', () => {
  const [who] = guide.phases[0]?.steps ?? []
  const arranged = (more: Partial<Arrangement>): Arrangement => ({
    id: 'x',
    plan: 'hud:small',
    unit,
    step: 'who',
    responsible: null,
    from: null,
    to: null,
    by,
    at: '2026-11-02T08:00:00.000Z' as Instant,
    ...more,
  })
  const dates = (goLive: string, how?: Arrangement) => who && datesOf(who, goLive as Day, how)

  it('are counted from go-live, on working days', () => {
    expect(dates('2027-01-04')).toEqual({ from: '2026-11-09', to: '2026-11-23', byHand: false })
    // Weeks before a Saturday are Saturdays, and wait for Monday.
    expect(dates('2027-01-02')).toEqual({ from: '2026-11-09', to: '2026-11-23', byHand: false })
    // Eight weeks before is Ascension Day.
    expect(dates('2027-07-01')?.from).toBe('2027-05-07')
  })

  it('stay where they were set by hand', () => {
    const byHand = arranged({ to: '2026-12-01' as Day })
    expect(dates('2027-01-04', byHand)).toEqual({ from: '2026-11-09', to: '2026-12-01', byHand: true })
    expect(dates('2027-03-01', byHand)).toEqual({ from: '2027-01-04', to: '2027-01-04', byHand: true })
  })
})
