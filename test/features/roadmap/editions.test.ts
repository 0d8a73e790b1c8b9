/** What becomes of ticks, arrangements and opened phases when a guide gets a new edition. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import type { Guide } from '../../../src/features/roadmap/guides/guide.ts'
import { arrangedIn, openedIn, ticksIn } from '../../../src/features/roadmap/plan/editions.ts'
import {
  type Arrangement,
  arrangementId,
  type Tick,
  tickId,
} from '../../../src/features/roadmap/plan/plan.ts'
import { type ItemSketch, type StepSketch, sketchGuide } from '../../support/guides.ts'

const plan = 'hud:video'

const tick = (key: string, more: Partial<Tick> = {}): Tick => {
  const [step = '', item = ''] = key.split('.')
  return {
    id: tickId(plan, step, item),
    plan,
    unit: id('hud'),
    step,
    item,
    state: 'done',
    by: id('kari'),
    at: '2026-05-01T08:00:00.000Z' as Instant,
    note: `merknad ${key}`,
    link: `lenke ${key}`,
    ...more,
  }
}

const guideOf = (...steps: readonly StepSketch[]): Guide =>
  sketchGuide({ edition: 9, phases: [{ phase: 'one', steps }] })

const byKey = (ticks: readonly Tick[]) =>
  Object.fromEntries(ticks.map(({ step, item, state, note }) => [`${step}.${item}`, `${state}: ${note}`]))

describe('a tick', () => {
  it('on an item that stays stays as it is', () => {
    const ticks = [tick('plan.risk'), tick('plan.date', { state: 'open' })]
    expect(ticksIn(guideOf({ step: 'plan', items: ['risk', 'date'] }), ticks)).toEqual(ticks)
  })

  it('follows its item to another name or step, with who, when, note and link', () => {
    const guide = guideOf(
      { step: 'plan', items: [{ item: 'hazards', formerly: ['plan.risk'] }] },
      { step: 'room', items: ['light', { item: 'date', formerly: ['plan.date'] }] },
    )
    expect(ticksIn(guide, [tick('plan.risk'), tick('plan.date', { state: 'irrelevant' })])).toEqual([
      { ...tick('plan.risk'), id: 'hud:video:plan.hazards', item: 'hazards' },
      { ...tick('plan.date', { state: 'irrelevant' }), id: 'hud:video:room.date', step: 'room' },
    ])
  })

  it('is kept as retired where its item is gone', () => {
    const guide = guideOf({ step: 'plan', items: ['date'] })
    expect(ticksIn(guide, [tick('plan.risk'), tick('plan.date')])).toEqual([
      tick('plan.date'),
      tick('plan.risk', { state: 'retired' }),
    ])
  })

  it('of two that become one: what is done wins, then the latest, and the other is kept', () => {
    const guide = guideOf({ step: 'plan', items: [{ item: 'both', formerly: ['plan.a', 'plan.b'] }] })
    const late = '2026-06-01T08:00:00.000Z' as Instant
    expect(byKey(ticksIn(guide, [tick('plan.a'), tick('plan.b', { at: late })]))).toEqual({
      'plan.both': 'done: merknad plan.b',
      'plan.a': 'retired: merknad plan.a',
    })
    expect(byKey(ticksIn(guide, [tick('plan.a'), tick('plan.b', { at: late, state: 'open' })]))).toEqual({
      'plan.both': 'done: merknad plan.a',
      'plan.b': 'retired: merknad plan.b',
    })
  })

  it('counts for each item that one was split into', () => {
    const guide = guideOf({
      step: 'plan',
      items: [
        { item: 'x1', formerly: ['plan.a'] },
        { item: 'y1', formerly: ['plan.a'] },
      ],
    })
    expect(byKey(ticksIn(guide, [tick('plan.a')]))).toEqual({
      'plan.x1': 'done: merknad plan.a',
      'plan.y1': 'done: merknad plan.a',
    })
  })

  it('made under the new name in the minute before is not overwritten', () => {
    const guide = guideOf({ step: 'plan', items: [{ item: 'new', formerly: ['plan.old'] }] })
    const later = tick('plan.old', { at: '2026-06-01T08:00:00.000Z' as Instant })
    expect(byKey(ticksIn(guide, [later, tick('plan.new')]))).toEqual({
      'plan.new': 'done: merknad plan.new',
      'plan.old': 'retired: merknad plan.old',
    })
    expect(byKey(ticksIn(guide, [tick('plan.old'), tick('plan.new', { state: 'open' })]))).toEqual({
      'plan.new': 'done: merknad plan.old',
    })
  })

  it('that was retired makes room when its name comes back for something that was done', () => {
    const guide = guideOf({ step: 'plan', items: [{ item: 'risk', formerly: ['plan.other'] }] })
    expect(byKey(ticksIn(guide, [tick('plan.risk', { state: 'retired' }), tick('plan.other')]))).toEqual({
      'plan.risk': 'done: merknad plan.other',
      'plan.risk@9': 'retired: merknad plan.risk',
    })
  })
})

const arranged = (step: string, more: Partial<Arrangement> = {}): Arrangement => ({
  id: arrangementId(plan, step),
  plan,
  unit: id('hud'),
  step,
  responsible: 'champion',
  from: null,
  to: null,
  by: id('lars'),
  at: '2026-05-01T08:00:00.000Z' as Instant,
  ...more,
})

describe('what was arranged for a step', () => {
  const renamed = guideOf({
    step: 'prepare',
    items: [
      { item: 'risk', formerly: ['plan.risk'] },
      { item: 'date', formerly: ['plan.date'] },
      { item: 'added', since: 9 },
    ],
  })

  it('follows it to its new name, whatever was added to it', () => {
    expect(arrangedIn(renamed, [arranged('plan')])).toEqual([
      { ...arranged('plan'), id: 'hud:video:prepare', step: 'prepare' },
    ])
  })

  it('stays where it is when the step is still there, or comes from several', () => {
    const here = guideOf(
      { step: 'plan', items: ['date'] },
      { step: 'prepare', items: [{ item: 'risk', formerly: ['plan.risk'] }] },
    )
    expect(arrangedIn(here, [arranged('plan')])).toEqual([arranged('plan')])
    const mixed = guideOf({
      step: 'prepare',
      items: [
        { item: 'risk', formerly: ['plan.risk'] },
        { item: 'light', formerly: ['room.light'] },
      ],
    })
    expect(arrangedIn(mixed, [arranged('plan')])).toEqual([arranged('plan')])
  })

  it('does not replace what was arranged for the new step meanwhile', () => {
    const rows = [arranged('plan'), arranged('prepare', { responsible: 'leader' })]
    expect(arrangedIn(renamed, rows)).toEqual(rows)
  })
})

describe('a phase that a leader opened', () => {
  it('stays open under its new name', () => {
    const guide = sketchGuide({
      phases: [
        { phase: 'practise', formerly: ['try'], steps: [{ step: 'a1', items: ['i1'] }] },
        { phase: 'daily', steps: [{ step: 'b1', items: ['i2'] }] },
      ],
    })
    expect(openedIn(guide, { opened: ['try', 'daily', 'gone'] })).toEqual(['practise', 'daily', 'gone'])
  })
})

/** One item through all editions: the name it has in each, `null` before it is there and when it is gone. */
type Life = readonly (string | null)[]

const editions = 4
const steps = ['s-one', 's-two', 's-three']

const anyLife = (nth: number): fc.Arbitrary<Life> =>
  fc
    .record({
      born: fc.integer({ min: 0, max: editions - 1 }),
      lasts: fc.integer({ min: 1, max: editions }),
      moves: fc.array(fc.record({ step: fc.constantFrom(...steps), renamed: fc.boolean() }), {
        minLength: editions,
        maxLength: editions,
      }),
    })
    .map(({ born, lasts, moves }) => {
      let code = `i${nth}`
      return moves.map(({ step, renamed }, edition) => {
        if (edition < born || edition >= born + lasts) return null
        // A code is never given twice.
        if (renamed) code = `i${nth}-${edition}`
        return `${step}.${code}`
      })
    })

const anyLives = fc
  .integer({ min: 1, max: 8 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, nth) => anyLife(nth))))

/** A step needs an item, so that there is one that never changes. */
const anchor: Life = Array.from({ length: editions }, () => 's-one.anchor')

const guideAt = (lives: readonly Life[], edition: number): Guide => {
  const items = new Map<string, ItemSketch[]>(steps.map(step => [step, []]))
  for (const life of [anchor, ...lives]) {
    const name = life[edition]
    if (!name) continue
    const [step = '', item = ''] = name.split('.')
    const formerly = [...new Set(life.slice(0, edition))].flatMap(old => (old && old !== name ? [old] : []))
    const born = life.findIndex(one => one !== null)
    // A life that moves there and back again has its first name as its own, and the names between as former ones.
    items.get(step)?.push({ item, formerly, ...(born > 0 ? { since: born + 1 } : {}) })
  }
  const filled = [...items].filter(([, list]) => list.length > 0)
  return sketchGuide({
    edition: edition + 1,
    phases: [{ phase: 'one', steps: filled.map(([step, list]) => ({ step, items: list })) }],
  })
}

describe('whatever editions do', () => {
  it('every done tick is on its item afterwards or kept as retired, and twice is as once', () => {
    fc.assert(
      fc.property(
        anyLives,
        fc.array(fc.constantFrom<Tick['state'] | null>('done', 'irrelevant', 'open', null), {
          minLength: 8,
          maxLength: 8,
        }),
        fc.uniqueArray(fc.integer({ min: 0, max: editions - 1 }), { minLength: 1 }),
        (lives, states, stops) => {
          const [from = 0, ...through] = stops.sort()
          let ticks = lives.flatMap((life, nth) => {
            const name = life[from]
            const state = states[nth]
            return name && state ? [tick(name, { state, note: `life ${nth}` })] : []
          })
          const before = ticks
          const last = through.at(-1) ?? from
          for (const edition of [from, ...through]) {
            const guide = guideAt(lives, edition)
            ticks = ticksIn(guide, ticks)
            expect(ticksIn(guide, ticks)).toEqual(ticks)
          }
          expect(new Set(ticks.map(one => one.id)).size).toBe(ticks.length)
          for (const { note, state, by, at, link } of before) {
            const found = ticks.filter(one => one.note === note)
            const life = lives[Number(note.slice(5))] ?? []
            const name = life[last]
            // Gone in an edition on the way, or by now.
            const isGone = !name || through.some(edition => life[edition] === null)
            expect(found).toHaveLength(1)
            expect(found[0]).toMatchObject({ by, at, link, state: isGone ? 'retired' : state })
            if (!isGone) expect(`${found[0]?.step}.${found[0]?.item}`).toBe(name)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
