/** The policy as tables: every kind, every wish and every sort of day, in Oslo's time. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Letter } from '../../../src/core/letters.ts'
import { isOpen } from '../../../src/core/time/hours.ts'
import { type Instant, instantOf } from '../../../src/core/time/instant.ts'
import { at, plus } from '../../../src/core/time/oslo.ts'
import { decide } from '../../../src/features/letters/policy/policy.ts'
import { noPreferences, type Preferences } from '../../../src/features/letters/policy/preferences.ts'
import { letterSettings } from '../../../src/features/letters/policy/settings.ts'
import { countLetter, newStanding, type Standing } from '../../../src/features/letters/policy/standing.ts'

/** `2026-11-20 18:30` on the wall in Oslo. */
const oslo = (text: string): Instant => {
  const [day = '', time = ''] = text.split(' ')
  return at(day as Parameters<typeof at>[0], time)
}

type Case = {
  readonly letter?: Partial<Pick<Letter, 'kind' | 'expires' | 'takenBack' | 'doubted'>>
  readonly wishes?: Partial<Preferences>
  readonly recent?: readonly string[]
  readonly ignored?: number
}

const weigh = (now: string, { letter, wishes, recent = [], ignored = 0 }: Case = {}): string => {
  const standing: Standing = { ...newStanding(id('p')), recent: recent.map(oslo), ignored }
  const decision = decide(
    { kind: 'friendly', expires: oslo('2040-01-01 00:00'), takenBack: '', ...letter },
    { ...noPreferences(id('p')), ...wishes },
    standing,
    letterSettings,
    oslo(now),
  )
  if (decision.do === 'send') return 'send'
  return decision.do === 'wait'
    ? `${decision.reason} until ${decision.until}`
    : `${decision.state} ${decision.reason}`
}

const until = (reason: string, text: string) => `${reason} until ${oslo(text)}`

describe('a friendly letter', () => {
  test.each([
    ['a Wednesday morning', '2026-11-18 10:00', 'send'],
    ['the first minute', '2026-11-18 08:00', 'send'],
    ['before opening', '2026-11-18 07:59', until('closed', '2026-11-18 08:00')],
    ['at closing', '2026-11-18 16:00', until('closed', '2026-11-19 08:00')],
    ['Friday evening waits for Monday', '2026-11-20 18:30', until('closed', '2026-11-23 08:00')],
    ['Saturday', '2026-11-21 12:00', until('closed', '2026-11-23 08:00')],
    ['before a red day', '2026-05-13 17:00', until('closed', '2026-05-18 08:00')],
    ['a red day', '2026-05-14 10:00', until('closed', '2026-05-18 08:00')],
    ['a squeezed day', '2026-05-15 10:00', until('closed', '2026-05-18 08:00')],
    ['the afternoon of a half day', '2026-04-01 12:00', until('closed', '2026-04-07 08:00')],
    ['the morning of a half day', '2026-04-01 11:59', 'send'],
    ['the last Friday before the holidays', '2026-07-03 15:00', 'send'],
    ['the holiday weeks', '2026-07-06 10:00', until('closed', '2026-08-03 08:00')],
    ['the night when summer time begins', '2026-03-28 23:00', until('closed', '2026-03-30 08:00')],
    ['the night when it ends', '2026-10-25 00:30', until('closed', '2026-10-26 08:00')],
    ['New Year', '2026-12-31 13:00', until('closed', '2027-01-04 08:00')],
  ])('on %s', (_, now, answer) => {
    expect(weigh(now)).toBe(answer)
  })

  test('is a winter hour later in UTC than a summer hour', () => {
    expect(weigh('2026-03-27 17:00')).toBe('closed until 2026-03-30T06:00:00.000Z')
    expect(weigh('2026-10-23 17:00')).toBe('closed until 2026-10-26T07:00:00.000Z')
  })
})

describe('expiry', () => {
  const expires = (text: string): Case => ({ letter: { expires: oslo(text) } })
  test.each([
    ['is over', '2026-11-18 10:00', '2026-11-18 10:00', 'expired stale'],
    ['comes later', '2026-11-18 10:00', '2026-11-18 10:01', 'send'],
    ['comes before the next open hour', '2026-11-20 18:30', '2026-11-23 08:00', 'expired closed'],
    ['comes right after it', '2026-11-20 18:30', '2026-11-23 08:01', until('closed', '2026-11-23 08:00')],
  ])('%s', (_, now, expiry, answer) => {
    expect(weigh(now, expires(expiry))).toBe(answer)
  })

  test('ends a critical letter too', () => {
    const letter = { kind: 'critical', expires: oslo('2026-11-18 10:00') } as const
    expect(weigh('2026-11-18 10:00', { letter })).toBe('expired stale')
  })
})

const everything: Case = {
  wishes: {
    stopped: true,
    pausedUntil: oslo('2027-06-01 12:00'),
    quiet: { from: '00:00', to: '23:59' },
    digest: true,
  },
  recent: ['2026-11-20 09:00', '2026-11-20 10:00', '2026-11-20 11:00'],
  ignored: 9,
}

test('a critical letter passes night, weekend, stop, pause, quiet hours and budget', () => {
  expect(weigh('2026-11-22 03:30', { ...everything, letter: { kind: 'critical' } })).toBe('send')
})

describe('a service letter', () => {
  const letter = { kind: 'service' } as const
  test.each([
    ['passes stop, pause, digest and budget', '2026-11-20 12:00', {}, 'send'],
    ['may come on a Saturday', '2026-11-21 12:00', {}, 'send'],
    ['not at night', '2026-11-21 20:00', {}, until('closed', '2026-11-22 07:00')],
    ['not at dawn', '2026-11-21 06:59', {}, until('closed', '2026-11-21 07:00')],
    [
      'keeps to the quiet hours',
      '2026-11-20 12:00',
      { quiet: { from: '11:00', to: '13:30' } },
      until('quiet', '2026-11-20 13:30'),
    ],
    [
      'and to the morning after them',
      '2026-11-20 19:30',
      { quiet: { from: '19:00', to: '06:00' } },
      until('quiet', '2026-11-21 07:00'),
    ],
  ])('%s', (_, now, wishes, answer) => {
    const all = { ...everything, wishes: { ...everything.wishes, quiet: null, ...wishes }, letter }
    expect(weigh(now, all)).toBe(answer)
  })
})

describe('what a person wants', () => {
  const wednesday = '2026-11-18 10:00'
  test.each<[string, string, Partial<Preferences>, string]>([
    ['stopped', wednesday, { stopped: true }, 'suppressed stopped'],
    ['a pause', wednesday, { pausedUntil: oslo('2026-11-20 18:00') }, until('paused', '2026-11-23 08:00')],
    ['a pause that is over', wednesday, { pausedUntil: oslo(wednesday) }, 'send'],
    ['quiet hours', wednesday, { quiet: { from: '09:30', to: '11:00' } }, until('quiet', '2026-11-18 11:00')],
    [
      'quiet over midnight',
      wednesday,
      { quiet: { from: '22:00', to: '11:00' } },
      until('quiet', '2026-11-18 11:00'),
    ],
    ['quiet hours that are over', wednesday, { quiet: { from: '22:00', to: '10:00' } }, 'send'],
    ['quiet hours that are none', wednesday, { quiet: { from: '10:00', to: '10:00' } }, 'send'],
    [
      'quiet until 02:30 where the hour is missing',
      '2026-03-29 01:30',
      { quiet: { from: '22:00', to: '02:30' } },
      until('quiet', '2026-03-30 08:00'),
    ],
    ['digest on Wednesday', wednesday, { digest: true }, until('digest', '2026-11-23 08:30')],
    ['digest on Monday', '2026-11-23 08:30', { digest: true }, 'send'],
    ['digest late on Monday', '2026-11-23 15:59', { digest: true }, 'send'],
    ['digest early on Monday', '2026-11-23 08:29', { digest: true }, until('digest', '2026-11-23 08:30')],
    ['digest on Monday evening', '2026-11-23 16:00', { digest: true }, until('closed', '2026-11-30 08:30')],
    ['digest when Monday is red', '2026-04-03 10:00', { digest: true }, until('digest', '2026-04-07 08:30')],
    ['digest on the Tuesday instead', '2026-04-07 09:00', { digest: true }, 'send'],
    ['digest over the holidays', '2026-07-07 10:00', { digest: true }, until('digest', '2026-08-03 08:30')],
  ])('%s', (_, now, wishes, answer) => {
    expect(weigh(now, { wishes })).toBe(answer)
  })

  test('quiet hours all day long let nothing through, and it expires', () => {
    const quiet = { from: '06:00', to: '20:00' }
    const letter = { expires: oslo('2026-12-18 10:00') }
    expect(weigh(wednesday, { letter, wishes: { quiet } })).toBe('expired quiet')
  })
})

describe('the budget', () => {
  test.each<[string, string, readonly string[], number, string]>([
    ['one today', '2026-11-18 15:00', ['2026-11-18 08:00'], 1, until('budget', '2026-11-19 08:00')],
    ['one yesterday', '2026-11-18 08:00', ['2026-11-17 15:59'], 1, 'send'],
    [
      'three in seven days',
      '2026-11-19 10:00',
      ['2026-11-13 09:00', '2026-11-16 09:00', '2026-11-17 09:00'],
      1,
      until('budget', '2026-11-20 09:00'),
    ],
    [
      'the first of three a week ago',
      '2026-11-20 09:00',
      ['2026-11-13 09:00', '2026-11-16 09:00', '2026-11-17 09:00'],
      1,
      'send',
    ],
    [
      'across the end of summer time',
      '2026-10-29 10:00',
      ['2026-10-23 09:00', '2026-10-26 09:00', '2026-10-27 09:00'],
      1,
      until('budget', '2026-10-30 09:00'),
    ],
    ['two ignored yesterday', '2026-11-18 09:00', ['2026-11-17 09:00'], 2, 'send'],
    [
      'three ignored, yesterday',
      '2026-11-18 09:00',
      ['2026-11-17 09:00'],
      3,
      until('budget', '2026-11-19 08:00'),
    ],
    ['three ignored, the day before', '2026-11-19 09:00', ['2026-11-17 09:00'], 3, 'send'],
    [
      'three ignored, two this week',
      '2026-11-20 09:00',
      ['2026-11-16 09:00', '2026-11-18 09:00'],
      3,
      until('budget', '2026-11-23 09:00'),
    ],
  ])('%s', (_, now, recent, ignored, answer) => {
    expect(weigh(now, { recent, ignored })).toBe(answer)
  })

  test('is not used up by what arrived while the clock was days ahead', () => {
    const [before, ahead] = ['2026-11-17 10:00', '2026-11-30 10:00']
    expect(weigh('2026-11-18 10:00', { recent: [before, ahead] })).toBe('send')
    const known = { ...newStanding(id('p')), recent: [before, ahead].map(oslo), version: 1 }
    const { change } = countLetter(known, id('p'), oslo('2026-11-18 10:00'), 3)
    expect(change).toMatchObject({ row: { recent: [before, '2026-11-18 10:00'].map(oslo) } })
  })
})

test.each([
  { perDay: 0, perWeek: 3 },
  { perDay: 1, perWeek: 0 },
  { perDay: 0, perWeek: 0 },
])('a budget of none is none: %o', budget => {
  const none = { ...letterSettings, budget }
  const expires = oslo('2026-12-18 10:00')
  const judge = (kind: Letter['kind'], ignored = 0) => {
    const standing = { ...newStanding(id('p')), ignored }
    const now = oslo('2026-11-18 10:00')
    return decide({ kind, expires, takenBack: '' }, noPreferences(id('p')), standing, none, now)
  }
  const ended = { do: 'end', state: 'expired', reason: 'budget' }
  expect(judge('friendly')).toEqual(ended)
  expect(judge('friendly', 5)).toEqual(ended)
  expect([judge('service'), judge('critical')]).toEqual([{ do: 'send' }, { do: 'send' }])
})

test('a letter that was taken back while it waited is not sent', () => {
  expect(weigh('2026-11-18 10:00', { letter: { takenBack: 'asked' } })).toBe('suppressed withdrawn')
})

test('a friendly letter that may leave does so in office hours, and one that waits may leave when it is told', () => {
  const start = Date.parse('2026-01-01T00:00:00Z')
  const anyTime = fc
    .integer({ min: 0, max: 2 * 365 * 24 * 60 })
    .map(minutes => instantOf(start + minutes * 60_000))
  const anyHour = fc.integer({ min: 0, max: 23 }).map(hour => `${String(hour).padStart(2, '0')}:30`)
  const anyQuiet = fc.option(fc.record({ from: anyHour, to: anyHour }))
  const wishes = fc.record({ quiet: anyQuiet, digest: fc.boolean() })
  fc.assert(
    fc.property(anyTime, wishes, fc.array(anyTime, { maxLength: 4 }), (now, wish, recent) => {
      const standing = { ...newStanding(id('p')), recent: recent.filter(one => one < now).sort() }
      const expires = plus(now, { days: 60 })
      const letter = { kind: 'friendly', expires, takenBack: '' } as const
      const person = { ...noPreferences(id('p')), ...wish }
      const decision = decide(letter, person, standing, letterSettings, now)
      if (decision.do === 'send') expect(isOpen(now)).toBe(true)
      if (decision.do !== 'wait') return
      expect(decision.until > now).toBe(true)
      expect(decide(letter, person, standing, letterSettings, decision.until)).toEqual({ do: 'send' })
    }),
    { numRuns: 300 },
  )
})

test('what may have arrived is told as unknown, whatever ends it: its time, its reader’s wish, or that it was taken back', () => {
  const doubted = { doubted: true } as const
  const past = { ...doubted, expires: oslo('2026-11-18 09:00') }
  expect(weigh('2026-11-18 10:00', { letter: past })).toBe('unknown unavailable')
  expect(weigh('2026-11-18 10:00', { letter: doubted, wishes: { stopped: true } })).toBe(
    'unknown unavailable',
  )
  expect(weigh('2026-11-18 10:00', { letter: { ...doubted, takenBack: 'asked' } })).toBe(
    'unknown unavailable',
  )
  expect(weigh('2026-11-18 10:00', { letter: doubted })).toBe('send')
})
