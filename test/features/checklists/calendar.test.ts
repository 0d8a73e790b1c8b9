import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { settings } from '../../../src/core/settings.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { readCalendar } from '../../../src/features/checklists/times/calendar.ts'
import { importCalendar } from '../../../src/features/checklists/times/importCalendar.ts'
import { slots } from '../../../src/features/checklists/times/times.ts'

const now = '2026-11-20T09:00:00.000Z' as Instant
const horizon = '2027-05-22T09:00:00.000Z' as Instant

const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...events, 'END:VCALENDAR'].join('\r\n')

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')

const startsIn = (file: string): readonly string[] | string => {
  const read = readCalendar(file, now, horizon)
  return 'problem' in read ? read.problem : read.times.map(({ start }) => start)
}

const windowsZone = `BEGIN:VTIMEZONE
TZID:Somewhere
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n')

describe('a calendar’s times', () => {
  it.each([
    ['of Oslo, in winter', event('DTSTART;TZID=Europe/Oslo:20261125T130000'), ['2026-11-25T12:00:00.000Z']],
    ['in summer time', event('DTSTART;TZID=Europe/Oslo:20270407T130000'), ['2027-04-07T11:00:00.000Z']],
    [
      'of Windows’ name for Oslo',
      event('DTSTART;TZID=W. Europe Standard Time:20261125T130000'),
      ['2026-11-25T12:00:00.000Z'],
    ],
    ['in UTC', event('DTSTART:20261125T130000Z'), ['2026-11-25T13:00:00.000Z']],
    ['without a zone', event('DTSTART:20261125T130000'), ['2026-11-25T12:00:00.000Z']],
    [
      'of a zone that the file describes',
      `${windowsZone}\r\n${event('DTSTART;TZID=Somewhere:20261125T130000')}`,
      ['2026-11-25T13:00:00.000Z'],
    ],
    ['of a zone that nobody describes', event('DTSTART;TZID=Mars/Olympus:20261125T130000'), []],
    ['of whole days', event('DTSTART;VALUE=DATE:20261125'), []],
    ['that are over', event('DTSTART:20261101T130000Z'), []],
    ['more than half a year ahead', event('DTSTART:20270601T130000Z'), []],
    ['that are cancelled', event('DTSTART:20261125T130000Z', 'STATUS:CANCELLED'), []],
    [
      'that are there twice',
      `${event('DTSTART:20261125T130000Z')}\r\n${event('DTSTART:20261125T130000Z')}`,
      ['2026-11-25T13:00:00.000Z'],
    ],
  ])('%s', (_, events, starts) => {
    expect(startsIn(calendar(events))).toEqual(starts)
  })

  it('come every week on the same clock, across summer time, without the days that are taken out', () => {
    const weekly = event(
      'DTSTART;TZID=Europe/Oslo:20270317T130000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Oslo:20270324T130000',
    )
    expect(startsIn(calendar(weekly))).toEqual([
      '2027-03-17T12:00:00.000Z',
      '2027-03-31T11:00:00.000Z',
      '2027-04-07T11:00:00.000Z',
    ])
  })

  it('follow one of a series that was moved', () => {
    const series = event('UID:a', 'DTSTART:20261125T130000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')
    const moved = event('UID:a', 'RECURRENCE-ID:20261202T130000Z', 'DTSTART:20261203T080000Z')
    expect(startsIn(calendar(series, moved))).toEqual([
      '2026-11-25T13:00:00.000Z',
      '2026-12-03T08:00:00.000Z',
    ])
  })

  it('last as long as the file says', () => {
    const read = readCalendar(
      calendar(
        event('DTSTART:20261125T130000Z', 'DTEND:20261125T134500Z'),
        event('DTSTART:20261126T130000Z', 'DURATION:PT1H'),
      ),
      now,
      horizon,
    )
    expect('times' in read && read.times.map(({ end }) => end)).toEqual([
      '2026-11-25T13:45:00.000Z',
      '2026-11-26T14:00:00.000Z',
    ])
  })

  it.each([
    ['no calendar', 'Kjære alle sammen', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['a calendar cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026', 'unreadable'],
    ['a time every second', calendar(event('DTSTART:20261125T130000Z', 'RRULE:FREQ=SECONDLY')), 'too-many'],
  ])('of %s are refused', (_, file, problem) => {
    expect(startsIn(file)).toBe(problem)
  })

  it('come alone: who, what and where are neither read nor told', () => {
    const told = event(
      'SUMMARY:Ola Nordmann 01019012345',
      'DESCRIPTION:sår på venstre',
      '  fot',
      'LOCATION:Rom 3',
      'ATTENDEE;CN=Kari:mailto:kari@example.org',
      'DTSTART:20261125T130000Z',
      'BEGIN:VALARM',
      'TRIGGER:-PT10M',
      'DESCRIPTION:Ring Ola',
      'END:VALARM',
    )
    const read = readCalendar(calendar(told), now, horizon)
    expect(read).toEqual({
      times: [{ start: '2026-11-25T13:00:00.000Z', end: '2026-11-25T13:30:00.000Z' }],
      wholeDays: 0,
      unknownZones: 0,
    })
  })

  it.each([
    ['DTSTART;TZID=Europe/Oslo:20261125T130000'],
    ['DTSTART;TZID=W. Europe Standard Time:20261125T130000'],
    ['DTSTART:20261125T130000'],
  ])('end and leave out on UTC’s clock what begins on Oslo’s: %s', start => {
    const weekly = (rule: string, ...more: string[]) =>
      startsIn(calendar(event(start, `RRULE:${rule}`, ...more)))
    const days = ['2026-11-25', '2026-12-02', '2026-12-09'].map(day => `${day}T12:00:00.000Z`)
    expect(weekly('FREQ=WEEKLY;UNTIL=20261209T120000Z')).toEqual(days)
    expect(weekly('FREQ=WEEKLY;COUNT=3', 'EXDATE:20261202T120000Z')).toEqual([days[0], days[2]])
  })

  it('begin with the first one where others are only listed', () => {
    const listed = event('DTSTART;TZID=Europe/Oslo:20261125T130000', 'RDATE;TZID=Europe/Oslo:20261130T100000')
    expect(startsIn(calendar(listed))).toEqual(['2026-11-25T12:00:00.000Z', '2026-11-30T09:00:00.000Z'])
  })

  it('are read from anything without falling over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('DTSTART:', 'RRULE:', 'END:VEVENT'))),
        lines => {
          const read = readCalendar(calendar(event(...lines)), now, horizon)
          expect(Object.keys(read).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('importing a calendar', () => {
  const wish = { unit: id<'unit'>('hud'), checklist: 'clinician', now, dryRun: false }
  const first = calendar(event('DTSTART:20261125T130000Z'), event('DTSTART:20261126T130000Z'))
  const second = calendar(event('DTSTART:20261126T130000Z'), event('DTSTART:20261127T130000Z'))

  it('shows the difference, and then makes it', async () => {
    const store = openMemoryStore([slots, settings])
    const starts = async () => (await store.list(slots, { limit: 10 })).map(({ start }) => start.slice(0, 10))
    expect(await importCalendar(store, { ...wish, dryRun: true }, first)).toMatchObject({
      come: 2,
      go: 0,
      done: false,
    })
    expect(await starts()).toEqual([])
    await importCalendar(store, wish, first)
    await importCalendar(store, { ...wish, checklist: 'meeting' }, first)
    expect(await importCalendar(store, wish, second)).toMatchObject({ come: 1, go: 1, stay: 1, done: true })
    expect(await starts()).toEqual(['2026-11-25', '2026-11-26', '2026-11-26', '2026-11-27'])
  })

  it('leaves out and counts what begins when no letter leaves', async () => {
    const store = openMemoryStore([slots, settings])
    const night = calendar(event('DTSTART:20261125T030000Z'), event('DTSTART:20261126T130000Z'))
    expect(await importCalendar(store, wish, night)).toMatchObject({ come: 1, asleep: 1 })
    expect(await store.list(slots, { limit: 10 })).toHaveLength(1)
  })

  it('changes nothing for a file that cannot be read', async () => {
    const store = openMemoryStore([slots, settings])
    await importCalendar(store, wish, first)
    expect(await importCalendar(store, wish, 'Hei')).toMatchObject({ problem: 'unreadable', done: false })
    expect(await store.list(slots, { limit: 10 })).toHaveLength(2)
  })

  it('leaves what has been in peace', async () => {
    const store = openMemoryStore([slots, settings])
    await importCalendar(store, wish, first)
    const later = { ...wish, now: '2026-11-26T14:00:00.000Z' as Instant }
    expect(await importCalendar(store, later, calendar())).toMatchObject({ go: 0 })
    expect(await store.list(slots, { limit: 10 })).toHaveLength(2)
  })
})
