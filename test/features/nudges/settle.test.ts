/** What became of a nudge that was planned: whether it came, and whether what it asks for was seen in its days behind it. */

import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { LetterState } from '../../../src/core/letters.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { select } from '../../../src/features/nudges/choose/select.ts'
import { harmIn } from '../../../src/features/nudges/plan/harm.ts'
import { idleIn, idleOf } from '../../../src/features/nudges/plan/idle.ts'
import { settle } from '../../../src/features/nudges/plan/settle.ts'
import { newReader, type Shown } from '../../../src/features/nudges/reader.ts'
import { askedOn, knownOn, nudgeWith } from './support.ts'

const day = (text: string) => text as Day

const planned = (more: Partial<Shown> = {}): Shown => ({
  nudge: 'small',
  wording: 'one',
  unit: id('hud'),
  day: day('2026-11-03'),
  why: { on: 'weekday', weekday: 2 },
  barrier: '',
  answer: '',
  ...more,
})

const kari = { ...newReader(id('kari')), shown: [planned()] }

const arrived = (state: LetterState, due = '2026-11-04T09:00:00.000Z') =>
  new Map([['dult-2026-11-03:kari', { state, takenBack: '', due: due as Instant }]] as const)

const on = (
  today: string,
  told: Parameters<typeof knownOn>[1] = {},
  letters = arrived('delivered'),
  shown = kari,
) =>
  settle(shown, { nudges: [nudgeWith()], unit: id('hud'), known: knownOn(day(today), told), letters })
    .shown[0]

describe('what was planned', () => {
  it('came on the day that its letter arrived, or never', () => {
    expect(on('2026-11-10')).toMatchObject({ came: '2026-11-04' })
    for (const state of ['suppressed', 'expired', 'failed'] as const)
      expect(on('2026-11-10', {}, arrived(state))).toMatchObject({ came: '' })
    for (const state of ['queued', 'sending'] as const)
      expect(on('2026-11-10', {}, arrived(state))).not.toHaveProperty('came')
    expect(on('2026-11-10', {}, new Map())).toMatchObject({ came: '2026-11-03' })
    expect(
      on('2026-11-10', {}, arrived('expired'), { ...kari, shown: [planned({ answer: 'stop' })] }),
    ).toMatchObject({ came: '2026-11-03' })
  })

  it('was acted on where the deed is seen in its days behind its coming, and in that unit', () => {
    expect(on('2026-11-10', { unit: { registered: day('2026-11-09') } })).toMatchObject({ acted: true })
    for (const registered of ['2026-11-03', '2026-11-13'])
      expect(on('2026-11-17', { unit: { registered: day(registered) } })).not.toHaveProperty('acted')
    const elsewhere = { ...kari, shown: [planned({ unit: id('sar') })] }
    expect(
      on('2026-11-10', { unit: { registered: day('2026-11-09') } }, arrived('delivered'), elsewhere),
    ).not.toHaveProperty('acted')
  })

  it('and is settled, is written no more', () => {
    const once = settle(kari, {
      ...{ nudges: [nudgeWith()], unit: id<'unit'>('hud'), letters: arrived('delivered') },
      known: knownOn(day('2026-11-10')),
    })
    const twice = settle(once, {
      ...{ nudges: [nudgeWith()], unit: id<'unit'>('hud'), letters: arrived('delivered') },
      known: knownOn(day('2026-11-11')),
    })
    expect(twice).toBe(once)
  })
})

describe('what never came', () => {
  it('is no harm, and costs its reader neither a week nor a rest', () => {
    const never = { ...kari, shown: [planned({ day: day('2026-11-20'), came: '' })] }
    expect(harmIn(new Map(), [never]).get('small')).toBeUndefined()
    const today = askedOn(day('2026-11-24'), { reader: never })
    expect(select([nudgeWith()], today)?.nudge.nudge).toBe('small')
    const came = { ...kari, shown: [planned({ day: day('2026-11-20'), came: day('2026-11-20') })] }
    expect(select([nudgeWith()], askedOn(day('2026-11-24'), { reader: came }))).toBeNull()
    expect(harmIn(new Map(), [came]).get('small')).toEqual({ shown: 1, against: 0 })
  })
})

describe('a nudge proposes its own retirement', () => {
  const today = day('2027-06-01')
  const crowd = (people: number, each: number, more: Partial<Shown> = {}) =>
    Array.from({ length: people }, (_, nth) => ({
      ...newReader(id(`person ${nth}`)),
      shown: Array.from({ length: each }, (_, turn) =>
        planned({ came: day(turn === 0 ? '2026-11-03' : `2026-12-1${turn}`), ...more }),
      ),
    }))
  const proposed = (readers: ReturnType<typeof crowd>, nudge = nudgeWith(), months = 6) =>
    idleOf(idleIn(new Map(), readers, [nudge], { day: today, months }), { day: today, months, smallest: 5 })

  it('where it came often enough to many, for so many months, and nobody acted on it', () => {
    expect(proposed(crowd(5, 5))).toEqual(['small'])
    expect(proposed(crowd(20, 1))).toEqual([])
    expect(proposed(crowd(4, 9))).toEqual([])
    expect(proposed(crowd(5, 4))).toEqual([])
    expect(proposed(crowd(5, 5), nudgeWith(), 9)).toEqual([])
  })

  it('not where somebody did, nor where Dult cannot see it', () => {
    const [first, ...rest] = crowd(6, 5)
    const one = first?.shown.at(-1)
    if (!first || !one) throw new Error('nobody')
    const acted = { ...first, shown: [...first.shown.slice(0, -1), { ...one, acted: true as const }] }
    expect(proposed([acted, ...rest])).toEqual([])
    expect(proposed(crowd(6, 5), nudgeWith({ known: { by: 'training-told', within: 7 } }))).toEqual([])
  })

  it('not while its days are not over', () => {
    const fresh = crowd(6, 5, { came: day('2027-05-30') })
    expect(proposed(fresh)).toEqual([])
  })
})
