/** When a row of weeks says that something changed: the limits, published examples, gaps, and steady units that cry wolf. */

import { describe, expect, it, test } from 'vitest'
import { runChart } from '../../../src/core/figures/picture.ts'
import {
  baselineOf,
  fewestCrossings,
  longestRun,
  type Point,
  signalIn,
} from '../../../src/core/figures/signal.ts'
import { chartSays, coverageSays, signalSays } from '../../../src/core/figures/words.ts'
import { addWeeks, type Week } from '../../../src/core/time/weeks.ts'
import { realCards } from '../../support/realCards.ts'
import { diceFrom, steadyUnit } from '../../support/steadyUnits.ts'

const week = (text: string) => text as Week
const first = week('2026-W01')

const weeks = (values: readonly (number | null)[]): readonly Point[] =>
  values.map((value, nth) => ({ at: addWeeks(first, nth), value }))

/** `+` above .08, `-` below, `=` on it, `.` no figure. */
const drawn = (text: string) => {
  const meant = new Map([
    ['+', 0.09],
    ['-', 0.07],
    ['=', 0.08],
  ])
  return weeks(Array.from(text.replaceAll(' ', ''), sign => meant.get(sign) ?? null))
}
const look = (text: string) => signalIn(drawn(text), { frozen: 0.08 })

describe('the limits', () => {
  /** Anhøj's package qicharts2 tabulates them in appendix 2. */
  test.each([
    [10, 6, 2],
    [12, 7, 3],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [36, 8, 13],
    [52, 9, 20],
  ])('of %i useful points are %i in a row and %i crossings', (useful, run, crossings) => {
    expect(longestRun(useful)).toBe(run)
    expect(fewestCrossings(useful - 1)).toBe(crossings)
  })

  it('are passed by one more in a row', () => {
    expect(look('+-+-+-+-+-+-+-+ -------- +').kind).toBe('steady')
    expect(look('+-+-+-+-+-+-+-+ ---------')).toMatchObject({
      kind: 'run',
      run: { side: 'below', length: 9, from: '2026-W16', to: '2026-W24', isNow: true },
    })
    expect(look('+-+-+-+-+-+-+-+ --------- +')).toMatchObject({ kind: 'run', run: { isNow: false } })
  })

  it('are passed by one crossing less', () => {
    expect(look('++-- ++-- ++-- ++-- +++ -----')).toMatchObject({ kind: 'steady', useful: 24, crossings: 9 })
    expect(look('++++ ---- +++ --- +++ --- ++++')).toMatchObject({
      kind: 'crossings',
      crossings: 6,
      least: 8,
    })
    expect(look('++++ ---- +++ --- ++ -- ++ -- ++')).toMatchObject({ kind: 'steady', crossings: 8 })
  })
})

describe('published examples', () => {
  /** crossrun's vignette, figure 1: R's set.seed(32); rnorm(24). */
  it('crossrun: 11 crossings of the median, and 5 in a row below it, from the 12th to the 16th', () => {
    const values = [
      0.015, 0.873, -1.028, 0.686, 0.449, 0.407, 0.285, -0.624, 0.84, 0.311, 0.475, -0.1, 0.204, -0.094, 0.1,
      -0.268, 1.346, -0.146, 0.05, 0.834, -0.291, -1.085, 0.939, 0.361,
    ]
    expect(signalIn(weeks(values))).toMatchObject({
      kind: 'steady',
      useful: 24,
      crossings: 11,
      run: { length: 5, side: 'below', from: '2026-W12', to: '2026-W16' },
    })
  })

  /** qicharts2's vignette: R's set.seed(19); y <- rnorm(24); y[22] <- 4; y[13:24] <- rnorm(12, mean = 2), around its mean. */
  it('qicharts2: 13 in a row where 8 are usual, and 4 crossings where 8 are least', () => {
    const values = [
      -1.1895, 0.3886, -0.3443, -0.5479, 0.9807, -0.2366, 0.8097, -0.7448, -0.2598, -0.1831, 0.5186, 0.8835,
      1.0013, 2.5348, 1.8762, 4.1193, 0.4865, 2.2552, 3.5047, 1.6099, 2.5794, 2.2104, 2.944, 0.1733,
    ]
    expect(values.reduce((sum, value) => sum + value, 0) / 24).toBeCloseTo(1.057091, 4)
    expect(signalIn(weeks(values), { frozen: 1.057091 })).toMatchObject({
      kind: 'run',
      useful: 24,
      crossings: 4,
      least: 8,
      run: { length: 13 },
    })
  })
})

describe('a signal', () => {
  it('is none of fewer than ten weeks, however far they go', () => {
    expect(signalIn(weeks([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toEqual({ kind: 'too-few', weeks: 9, needed: 10 })
    expect(signalIn([])).toEqual({ kind: 'too-few', weeks: 0, needed: 10 })
    expect(signalIn(weeks(Array<number>(30).fill(4)))).toMatchObject({ kind: 'steady', useful: 0 })
  })

  it('passes over a point on the median, and stops at a week without a figure', () => {
    const before = '+-+-+-+-+-+-+-+ '
    expect(look(`${before}-----=----`)).toMatchObject({ kind: 'run', run: { length: 9 } })
    expect(look(`${before}-----.----`)).toMatchObject({ kind: 'steady', run: { length: 5 } })
    const gone = drawn(`${before}-----.----`).filter(({ value }) => value !== null)
    expect(signalIn(gone, { frozen: 0.08 })).toMatchObject({ kind: 'steady', run: { length: 5 } })
  })

  it('counts no crossing over a gap', () => {
    expect(look('++++++.------.++++++')).toMatchObject({ useful: 18, crossings: 0 })
    expect(look('++++++------++++++')).toMatchObject({ useful: 18, crossings: 2 })
  })

  it('is held against the weeks before, once they are twelve', () => {
    const points = weeks([...Array.from({ length: 12 }, (_, nth) => nth % 3), 9, 9, 9, 9, 9, 9, 9, 9, 9])
    expect(baselineOf(points, week('2026-W13'))).toBe(1)
    expect(baselineOf(points, week('2026-W12'))).toBeNull()
    expect(signalIn(points, { frozen: 1 })).toMatchObject({ kind: 'run', isFrozen: true, median: 1 })
  })

  it('is cried in about one of twenty steady units', () => {
    const dice = diceFrom(7)
    const cried = Array.from({ length: 400 }, () => signalIn(steadyUnit(dice, 36)).kind)
    const share = cried.filter(kind => kind !== 'steady').length / cried.length
    expect(share).toBeGreaterThan(0.01)
    expect(share).toBeLessThan(0.09)
  })
})

describe('the words', () => {
  const { text: say } = realCards.texts
  const now = week('2026-W47')
  const says = (signal: ReturnType<typeof look>) => signalSays(say, signal, 'percent', now)

  it('say how long, on which side of what, and since when', () => {
    expect(says(look('+-+-+-+-+-+-+-- +++++++++ ='))).toEqual({
      nb: 'Ni uker på rad høyere enn utgangspunktet, siden uke 16. Utgangspunktet er rundt 8\u00a0%',
      nn: 'Ni veker på rad høgare enn utgangspunktet, sidan veke 16. Utgangspunktet er rundt 8\u00a0%',
      en: 'Nine weeks in a row higher than the baseline, since week 16. The baseline is around 8%',
    })
    expect(says(signalIn(drawn('==== +-+-+-+-+-+-+-+ --------- + = = =')))).toMatchObject({
      nb: 'Ni uker på rad lavere enn vanlig, uke 20 til uke 28. Vanlig er rundt 8\u00a0%',
    })
    expect(signalSays(say, look('+-+-+-+-+-+-+-+ ---------'), 'percent', week('2027-W01')).nb).toContain(
      'siden uke 16 i 2026',
    )
  })

  it('say that nothing is sure, or that it is too early', () => {
    expect(says(look('+-+-+-+-+-+-'))).toEqual({
      nb: 'Ingen sikker endring ennå',
      nn: 'Inga sikker endring enno',
      en: 'No certain change yet',
    })
    expect(says(look('+-+-+-.-')).nb).toBe('For få uker til å si noe (7 av 10)')
  })

  it('say which way it moved in numbers that can be counted, and no way where there is none', () => {
    expect(says(look('----- -+---- ++++. +++ -+++ ++'))).toEqual({
      nb: 'Tallene har gått opp: høyere enn utgangspunktet i 11 av de siste 12 ukene, mot 2 av de 12 før. Utgangspunktet er rundt 8\u00a0%',
      nn: 'Tala har gått opp: høgare enn utgangspunktet i 11 av dei siste 12 vekene, mot 2 av dei 12 før. Utgangspunktet er rundt 8\u00a0%',
      en: 'The numbers have gone up: higher than the baseline in 11 of the last 12 weeks, against 2 of the 12 before. The baseline is around 8%',
    })
    expect(says(look('+++++ +-+++ +--- -. ---+- ---')).nb).toContain(
      'gått ned: høyere enn utgangspunktet i 1 av de siste',
    )
    expect(says(look('++++ ---- +++ --- +++ --- ++++')).nb).toBe(
      'Tallene svinger sakte: lenge høyere og lenge lavere enn utgangspunktet. Utgangspunktet er rundt 8\u00a0%',
    )
    expect(says(look('+++++.++++=.+++++')).nb).toBe(
      'Tallene har flyttet seg: ingen uke er lavere enn utgangspunktet. Utgangspunktet er rundt 8\u00a0%',
    )
  })

  it('say to which week a figure goes, and from how many sources', () => {
    const coverage = { to: week('2026-W45'), sources: 3, of: 4 }
    expect(coverageSays(say, { coverage, age: 2 }, now)).toEqual({
      nb: 'Til uke 45, fra 3 av 4 kilder, 2 uker gammelt',
      nn: 'Til veke 45, frå 3 av 4 kjelder, 2 veker gammalt',
      en: 'To week 45, from 3 of 4 sources, 2 weeks old',
    })
    expect(coverageSays(say, { coverage: { ...coverage, sources: 4 }, age: 1 }, now).nb).toBe('Til uke 45')
    expect(coverageSays(say, { coverage: { to: null, sources: 0, of: 4 }, age: null }, now).nb).toBe(
      'Ingen tall ennå',
    )
  })
})

describe('a chart in words', () => {
  const { text: say } = realCards.texts
  const now = week('2026-W47')

  it('says how far it goes, what is missing, what it should come to and what it means', () => {
    const points = drawn('+-+-.-+-+-+-+')
    const signal = signalIn(points)
    const chart = runChart({ points, signal, style: 'percent', target: 0.15 })
    expect(chart).toMatchObject({ median: signal.kind === 'steady' && signal.median, change: null })
    expect(chartSays(say, chart, signal, now).en).toBe(
      'From week 1 to week 13: lowest 7%, highest 9%, latest 9% in week 13. One week without a figure. Median 8%. Target 15%. No certain change yet.',
    )
    const swings = drawn('++++ ---- +++ --- +++ --- ++++')
    const found = signalIn(swings, { frozen: 0.08 })
    expect(
      chartSays(say, runChart({ points: swings, signal: found, style: 'percent' }), found, now).nb,
    ).toMatch(
      /\. Slik vet vi det: tallene krysser medianen 6 ganger; uten endring blir det sjelden under 8\.$/,
    )
    expect(chartSays(say, { ...chart, points: [] }, signal, now).nb).toBe('Ingen tall ennå')
  })
})
