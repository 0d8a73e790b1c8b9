/** A nudge that too many did not want rests for all, and what people answered becomes rows that hold nobody, each once. */

import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { countedOf, harmIn, restingOf } from '../../../src/features/nudges/plan/harm.ts'
import { type NudgeReader, newReader, type Shown } from '../../../src/features/nudges/reader.ts'
import { restingInChannels } from '../../../src/features/nudges/unit/harm.ts'
import { newUnitNudges, type ShownToUnit, withStopped } from '../../../src/features/nudges/unit/unitNudges.ts'

const day = (text: string) => text as Day

const shown = (answer: Shown['answer'], more: Partial<Shown> = {}): Shown => ({
  nudge: 'small',
  wording: 'one',
  unit: id('hud'),
  day: day('2026-11-20'),
  why: { on: 'weekday', weekday: 5 },
  barrier: '',
  answer,
  ...more,
})

const reader = (nth: number, ...all: readonly Shown[]): NudgeReader => ({
  ...newReader(id(`person ${nth}`)),
  shown: all,
})

const crowd = (against: number, of: number): readonly NudgeReader[] =>
  Array.from({ length: of }, (_, nth) => reader(nth, shown(nth < against ? 'stop' : 'useful')))

const rests = (against: number, of: number) =>
  restingOf(harmIn(new Map(), crowd(against, of))).includes('small')

describe('a nudge rests for all', () => {
  it.each([
    [2, 2, false],
    [3, 3, true],
    [3, 12, true],
    [3, 20, true],
    [3, 21, false],
    [5, 50, false],
    [8, 60, true],
    [100, 2_000, false],
    [121, 2_000, true],
  ])(
    'where surely more than one in twenty and at least three did not want it: %d of %d',
    (against, of, does) => {
      expect(rests(against, of)).toBe(does)
    },
  )

  it('counting each person once, and not now as no harm', () => {
    const twice = Array.from({ length: 2 }, (_, nth) => reader(nth, shown('stop'), shown('not-for-me')))
    const later = Array.from({ length: 9 }, (_, nth) => reader(nth, shown('not-now')))
    expect(restingOf(harmIn(harmIn(new Map(), twice), later))).toEqual([])
    expect(harmIn(harmIn(new Map(), twice), later).get('small')).toEqual({ shown: 11, against: 2 })
  })
})

it('a nudge behind which people stopped all of theirs did harm, too', () => {
  const left = Array.from({ length: 3 }, (_, nth) => reader(nth, shown('', { stoppedAfter: true })))
  expect(restingOf(harmIn(new Map(), left))).toEqual(['small'])
})

describe('what people answered', () => {
  const newId = () => 'by-chance'

  it('waits for the day after the answer, however long ago the nudge came', () => {
    const late = reader(1, shown('not-now', { answeredOn: day('2026-11-27') }))
    expect(countedOf(late, day('2026-11-27'), newId).answers).toEqual([])
    expect(countedOf(late, day('2026-11-30'), newId).answers).toHaveLength(1)
  })

  it('is in no sum of a unit where it was a stop, and is asked of them no more', () => {
    const stopped = reader(1, shown('stop'))
    const { answers, reader: after } = countedOf(stopped, day('2026-11-23'), newId)
    expect(answers).toEqual([])
    expect(after.counted).toEqual(['small'])
  })

  it('is counted on a later day, without a name, and once', () => {
    const before = reader(
      1,
      shown('useful'),
      shown('not-now', { day: day('2026-11-23'), nudge: 'other' }),
      shown(''),
    )
    expect(countedOf(before, day('2026-11-20'), newId).answers).toEqual([])
    const { answers, reader: after } = countedOf(before, day('2026-11-23'), newId)
    expect(answers).toEqual([
      { id: 'by-chance', unit: 'hud', day: '2026-11-23', gathered: false, answers: { small: 'useful' } },
    ])
    expect(JSON.stringify(answers)).not.toContain('person')
    expect(countedOf(after, day('2026-11-23'), newId)).toEqual({ answers: [], reader: after })
    const again = { ...after, shown: [...after.shown, shown('not-now', { day: day('2026-12-21') })] }
    expect(countedOf(again, day('2027-01-04'), newId).answers).toMatchObject([
      { answers: { other: 'not-now' } },
    ])
  })
})

describe('a nudge to channels rests in all of them', () => {
  const unit = (nth: number, ...shown: readonly ShownToUnit[]) => ({
    ...newUnitNudges(id(`unit ${nth}`)),
    shown,
  })
  const came = { nudge: 'first', wording: 'one', day: day('2026-11-24'), why: { on: 'path-known' } } as const
  const stoppedOn = (on: string) => withStopped(unit(0, came), true, day(on))

  it.each([
    [2, 9, false],
    [3, 9, true],
    [3, 40, false],
  ])('where surely more than one in twenty units stopped them behind it: %d of %d', (against, of, does) => {
    const rows = Array.from({ length: of }, (_, nth) =>
      nth < against ? stoppedOn('2026-11-25') : unit(nth, came),
    )
    const passedOn = Array.from({ length: 40 }, (_, nth) =>
      unit(of + nth, { ...came, isPassedOn: true } as const),
    )
    expect(restingInChannels([...rows, ...passedOn])).toEqual(does ? ['first'] : [])
  })

  it('counts a unit once, and none that stopped later, before it came, behind words to pass on, or started again at once', () => {
    const [first] = stoppedOn('2026-11-26').shown
    if (!first) throw new Error('It came.')
    expect(restingInChannels([unit(0, first, first, first)])).toEqual([])
    const passedOn = { ...came, isPassedOn: true } as const
    expect(withStopped(unit(0, passedOn), true, day('2026-11-24')).shown).toEqual([passedOn])
    expect(withStopped({ ...unit(0, came), waits: 'yes' }, true, day('2026-11-24')).shown).toEqual([came])
    expect(stoppedOn('2026-11-27').shown).toEqual([came])
    expect(withStopped(stoppedOn('2026-11-26'), false, day('2026-11-26')).shown).toEqual([came])
  })
})
