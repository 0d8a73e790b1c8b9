/** What features offer a trial to be counted by: each on rows as its feature writes them, within its days and no others. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, type PersonId, type UnitId } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { addWeeks, mondayOf, type Week } from '../../../src/core/time/weeks.ts'
import type { Measure } from '../../../src/core/trials/outcome.ts'
import { activity } from '../../../src/features/activity/activity.ts'
import { changedTo } from '../../../src/features/activity/changed.ts'
import { targetId, targets } from '../../../src/features/activity/target/target.ts'
import { checklistDays } from '../../../src/features/checklists/consultation/count.ts'
import { type Tick, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { startTrust, type Trust } from '../../support/trust.ts'

const hud = id<'unit'>('hud')
const sar = id<'unit'>('sar')
const week = '2026-W46' as Week
const window = { week, from: '2026-11-11' as Day, to: '2026-11-18' as Day }

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})

afterAll(() => trust.close())

const measure = (code: string): Measure => {
  const found = trust.app.features.flatMap(({ outcomes = [] }) => outcomes).find(one => one.code === code)
  if (!found) throw new Error(`Nobody offers ${code}.`)
  return found
}

const didThey = async (code: string, people: readonly string[]): Promise<readonly string[]> => {
  const found = measure(code)
  if (found.coinOf !== 'person') throw new Error('It is of a unit.')
  return [...(await found.seen(hud, people as readonly PersonId[], window))]
}

const ofUnit = async (code: string, within = window): Promise<number | null> => {
  const found = measure(code)
  if (found.coinOf !== 'unit') throw new Error('It is of people.')
  return found.seen(hud, within)
}

const tickBy = (by: string, at: string, more: Partial<Tick> = {}): Tick => ({
  id: `hud:video:needs.${by}-${at}`,
  plan: 'hud:video',
  unit: hud,
  step: 'needs',
  item: `${by}-${at}`,
  state: 'done',
  by: id<'person'>(by),
  at: at as Instant,
  note: '',
  link: '',
  writers: {},
  shared: false,
  ...more,
})

describe('steps ticked', () => {
  it('is of those who ticked one of the unit’s within the days, and of no others', async () => {
    await trust.store.write(
      [
        tickBy('kari', '2026-11-11T08:00:00.000Z'),
        tickBy('jonas', '2026-11-10T22:59:00.000Z'),
        tickBy('samir', '2026-11-17T22:59:00.000Z'),
        tickBy('turid', '2026-11-17T23:00:00.000Z'),
        tickBy('emily', '2026-11-12T08:00:00.000Z', { state: 'open' }),
        tickBy('pia', '2026-11-12T08:00:00.000Z', { unit: id('sar') }),
        tickBy('ingrid', '2026-11-12T08:00:00.000Z'),
      ].map(row => insert(ticks, row)),
    )
    expect(await didThey('steps-ticked', ['kari', 'jonas', 'samir', 'turid', 'emily', 'pia'])).toEqual([
      'kari',
      'samir',
    ])
  })
})

describe('a checklist completed', () => {
  it('is of a unit that answered one within the days', async () => {
    const row = (day: string, runs: number) => ({
      id: `hud:${day}:room`,
      unit: hud,
      day: day as Day,
      month: '2026-11' as never,
      checklist: 'room',
      runs,
      allClear: 0,
      problems: {},
    })
    await trust.store.write([
      insert(checklistDays, row('2026-11-10', 3)),
      insert(checklistDays, row('2026-11-12', 0)),
    ])
    expect(await ofUnit('checklist-completed')).toBe(0)
    await trust.store.write([insert(checklistDays, row('2026-11-17', 1))])
    expect(await ofUnit('checklist-completed')).toBe(1)
  })
})

describe('the share of video', () => {
  const registered = (of: Week, counts: Readonly<Record<string, number>>, unit = hud) =>
    insert(
      activity,
      changedTo({ unit, week: of, kind: 'consultations' }, null, {
        counts,
        source: 'import',
        by: id('kari'),
        at: '2026-11-20T09:00:00.000Z' as Instant,
        turn: 'import',
        undid: '',
      }),
    )

  const reachOf = async (unit: UnitId, target: number) => {
    const known = await trust.store.get(targets, targetId(unit, 2026))
    const row = {
      id: targetId(unit, 2026),
      unit,
      year: 2026,
      kind: 'consultations',
      count: 'video',
      target,
      before: null,
      by: id<'person'>('lars'),
      at: '2026-11-20T09:00:00.000Z' as Instant,
      turn: 'a-turn',
      undid: '',
    }
    await trust.store.write([
      known ? { do: 'update', collection: targets, row, version: known.version } : insert(targets, row),
    ])
    return measure('video-share').reach?.(unit)
  }

  it('is the week’s, where all of it was registered; a week without figures is a gap and no zero', async () => {
    expect(await ofUnit('video-share')).toBeNull()
    await trust.store.write([
      registered(week, { video: 12, phone: 8, 'in-person': 20 }),
      registered(addWeeks(week, -1), { video: 12 }),
      registered(addWeeks(week, -2), { video: 0, phone: 0, 'in-person': 0 }),
      registered(addWeeks(week, -3), { video: 0, phone: 5, 'in-person': 5 }),
    ])
    expect(await ofUnit('video-share')).toBe(0.3)
    const at = (back: number) => ({
      ...window,
      week: addWeeks(week, back),
      from: mondayOf(addWeeks(week, back)),
    })
    expect(await ofUnit('video-share', at(-1))).toBeNull()
    expect(await ofUnit('video-share', at(-2))).toBeNull()
    expect(await ofUnit('video-share', at(-3))).toBe(0)
  })

  it('knows how likely a unit reaches its target, by its own weeks; nothing where it has none, or too few', async () => {
    expect(await measure('video-share').reach?.(sar)).toBeNull()
    expect(await reachOf(hud, 300)).toBeNull()
    await trust.store.write(
      Array.from({ length: 14 }, (_, nth) =>
        registered(addWeeks(week, -4 - nth), { video: 10 + (nth % 3), phone: 5, 'in-person': 20 }),
      ),
    )
    const [near, far] = [await reachOf(hud, 215), await reachOf(hud, 900)]
    expect(near).toBeGreaterThan(0.5)
    expect(far).toBeLessThan(0.01)
    expect(await reachOf(hud, 100)).toBe(1)
  })

  it('counts the last consultation that is missing as whole: as many as are most likely are reached more often than not', async () => {
    await trust.store.write(
      Array.from({ length: 15 }, (_, nth) =>
        registered(addWeeks('2026-W47' as Week, -nth), { video: 10, phone: 5, 'in-person': 20 }, sar),
      ),
    )
    // Sixty are most likely in the six weeks that are left, and at least sixty is as likely as at most sixty.
    const [sixty, more] = [await reachOf(sar, 210), await reachOf(sar, 211)]
    expect(sixty).toBeGreaterThan(0.5)
    expect((sixty ?? 0) + (more ?? 0)).toBeCloseTo(1, 6)
  })
})
