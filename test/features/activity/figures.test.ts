/** What a unit's registered weeks come to: eight months of the demo, the way to a target, and what others are told of them. */

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { signalIn } from '../../../src/core/figures/signal.ts'
import { id } from '../../../src/core/ids.ts'
import { chooseSettings } from '../../../src/core/settings.ts'
import type { Day, Month } from '../../../src/core/time/instant.ts'
import type { Week } from '../../../src/core/time/weeks.ts'
import { heldIn } from '../../../src/features/activity/held.ts'
import { kindFor } from '../../../src/features/activity/kinds.ts'
import { activityResource } from '../../../src/features/activity/look/resource.ts'
import { pointsOf, rowsBetween } from '../../../src/features/activity/look/series.ts'
import { summarise } from '../../../src/features/activity/look/summary.ts'
import { wayOf } from '../../../src/features/activity/target/path.ts'
import { standingOf } from '../../../src/features/activity/target/showTarget.ts'
import { peopleIn } from '../../../src/features/people/index.ts'
import { startTrust, type Trust } from '../../support/trust.ts'

const { kinds } = readContent().activity
const week = (text: string) => text as Week
const day = (text: string) => text as Day
const [first, last] = [week('2026-W10'), week('2026-W47')]

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({ past: true })
})

afterAll(() => trust.close())

const pointsIn = async (unit: string) => {
  const facts = await peopleIn(trust.store).unitFacts(id<'unit'>(unit))
  const kind = kindFor(kinds, facts?.service ?? 'video')
  const rows = await rowsBetween(trust.store, id<'unit'>(unit), kind, first, last)
  return pointsOf(rows, kind.main, first, last)
}

const half = (points: Awaited<ReturnType<typeof pointsIn>>, nth: 0 | 1): number => {
  const known = points.flatMap(({ value }) => value ?? [])
  const part = nth === 0 ? known.slice(0, known.length / 2) : known.slice(known.length / 2)
  return part.reduce((sum, value) => sum + value, 0) / part.length
}

describe('the demo’s eight months', () => {
  it('have a unit that improves, one that falls back, a steady one, one with too little, and one at home', async () => {
    const [hud, sar, lunge, ort, home] = await Promise.all(
      ['hud', 'sar', 'lunge', 'ort', 'hjemme'].map(pointsIn),
    )
    expect(half(hud ?? [], 1)).toBeGreaterThan(half(hud ?? [], 0) * 1.4)
    expect(half(lunge ?? [], 1)).toBeLessThan(half(lunge ?? [], 0) * 0.8)
    expect(signalIn(hud ?? []).kind).not.toBe('steady')
    expect(signalIn(lunge ?? []).kind).not.toBe('steady')
    expect(signalIn(sar ?? []).kind).toBe('steady')
    expect(signalIn(ort ?? []).kind).toBe('too-few')
    expect(half(home ?? [], 1)).toBeGreaterThan(half(home ?? [], 0))
  })

  it('have gaps where nobody registered, and never a zero for them', async () => {
    const points = await pointsIn('hud')
    expect(points.filter(({ value }) => value === null).length).toBeGreaterThan(4)
    expect(points.map(({ value }) => value)).not.toContain(0)
  })
})

describe('the way to a target', () => {
  const weeks = (...values: (number | null)[]) =>
    values.map((value, nth) => ({ at: week(`2026-W0${nth + 1}`), value }))
  const year = { target: 480, year: 2026, begins: null, holidayWeeks: [28, 29, 30, 31, 53] }

  it('is longer by what is left, and counts a week without a figure as missing and not as none', () => {
    const way = wayOf(year, weeks(10, null, 12), week('2026-W05'))
    expect(way).toMatchObject({ reached: 22, left: 458, missing: 2, weeks: 4, path: 40 })
    // Weeks 5 to 52 without the holidays.
    expect(way.weeksLeft).toBe(44)
    expect(way.weekly).toBe(11)
    expect(way.steps.map(({ month }) => month)).toHaveLength(12)
    expect(way.steps[11]).toMatchObject({ path: 480, reached: null })
  })

  it('begins where the unit went live, and ends where it is reached', () => {
    const way = wayOf(
      { ...year, begins: day('2026-10-05') },
      [{ at: week('2026-W41'), value: 500 }],
      week('2026-W42'),
    )
    expect(way).toMatchObject({ left: 0, weekly: 0, weeks: 1, missing: 0 })
    expect(way.steps[0]?.month).toBe('2026-10')
  })

  it.each([
    ['is to begin while nothing is counted', null, 'ahead'],
    ['is under way with what a pilot counted', 3, 'on'],
  ])('%s before its first week', (_, video, standing) => {
    const begins = { ...year, begins: day('2026-12-07') }
    const way = wayOf(begins, [{ at: week('2026-W41'), value: video }], week('2026-W42'))
    expect(way.begins).not.toBeNull()
    expect(standingOf(way).standing).toBe(standing)
  })
})

describe('others are told', () => {
  const needs = () => ({ ...peopleIn(trust.store), store: trust.store, kinds, clock: trust.clock })

  it('how many consultations were held, and nothing where nothing is registered or nothing is held', async () => {
    const held = heldIn(needs())
    const week = await held(id('hud'), day('2026-11-09'), day('2026-11-15'))
    expect(week?.held).toBeGreaterThan(10)
    expect(week?.missing).toBe(0)
    // The present week may still be registered; of those that are over, what nobody said is told.
    expect((await held(id('hud'), day('2026-07-01'), day('2026-11-20')))?.missing).toBeGreaterThan(3)
    expect(await held(id('hud'), day('2026-11-16'), day('2026-11-22'))).toBeNull()
    expect(await held(id('hjemme'), day('2026-10-01'), day('2026-11-15'))).toBeNull()
  })

  it('how many were held before it became another service too, as patients answer of those', async () => {
    const of = [id<'unit'>('hud'), day('2026-10-01'), day('2026-11-15')] as const
    const as = (service: 'wound' | 'home') => ({
      ...needs(),
      unitFacts: async (unit: (typeof of)[0]) => {
        const facts = await needs().unitFacts(unit)
        return facts && { ...facts, service }
      },
    })
    expect((await heldIn(needs())(...of))?.held).toBeGreaterThan(10)
    expect(await heldIn(as('wound'))(...of)).toEqual(await heldIn(needs())(...of))
    expect(await heldIn(as('home'))(...of)).toBeNull()
  })

  it('a month with how many of its weeks there are', async () => {
    const { figures } = await summarise(trust.store, kindFor(kinds, 'video'), id('hud'), '2026-10' as Month)
    expect(figures).toMatchObject({ weeks: 5, 'weeks.of': 5 })
    expect(figures.video).toBeGreaterThan(60)
  })

  it('a month without the weeks of a holiday, as its target and its card', async () => {
    const holidayWeeks = [41, 42]
    await chooseSettings(trust.store, { letters: { holidayWeeks } })
    onTestFinished(async () => void (await chooseSettings(trust.store, {})))
    const { figures } = await summarise(trust.store, kindFor(kinds, 'video'), id('hud'), '2026-10' as Month)
    expect(figures).toMatchObject({ weeks: 3, 'weeks.of': 3 })
    expect(figures.video).toBeGreaterThan(60)
  })

  it('a unit’s weeks to its own people only, and not who registered', async () => {
    const { get } = activityResource(needs())
    const who = {
      person: id<'person'>('kari'),
      name: 'Kari',
      language: 'nb',
      unit: id<'unit'>('hud'),
      stands: 'inside',
      roles: ['clinician'],
    } as const
    const found = await get(who, { id: 'hud' }, {})
    expect(found?.rows.at(-1)).toMatchObject({
      week: '2026-W46',
      kind: 'consultations',
      active: null,
      source: 'card',
    })
    expect(JSON.stringify(found)).not.toContain('turid')
    expect(await get(who, { id: 'sar' }, {})).toBeNull()
    expect(await get({ ...who, stands: 'newcomer' }, { id: 'hud' }, {})).toBeNull()
  })
})

describe('before a unit goes live', () => {
  it('its figures are a pilot’s, and nothing stands at a day that was not', async () => {
    const receipt = await trust.person('turid').says('registrer uke 38 telefon 9')
    expect(receipt.text).toContain('Prøveperiode fram til oppstart')
    expect(receipt.text).not.toContain('her startet dere')
  })
})
