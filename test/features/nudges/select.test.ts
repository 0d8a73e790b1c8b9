/** One nudge for somebody on a day, or none: the rules one by one, and what must hold whatever the facts are. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { barriers } from '../../../src/core/barriers.ts'
import { id } from '../../../src/core/ids.ts'
import { roles } from '../../../src/core/roles.ts'
import { serviceTypes } from '../../../src/core/services.ts'
import { addDays } from '../../../src/core/time/days.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { isWorkingDay } from '../../../src/core/time/working.ts'
import { fractionOf } from '../../../src/core/trials/coin.ts'
import { isDone } from '../../../src/features/nudges/choose/done.ts'
import { type Asked, select } from '../../../src/features/nudges/choose/select.ts'
import { areAnswered, defaultAnswers } from '../../../src/features/nudges/defaults.ts'
import type { Nudge } from '../../../src/features/nudges/nudge.ts'
import { newReader, type Shown } from '../../../src/features/nudges/reader.ts'
import { defaults, waiting } from '../../../src/features/nudges/triggers.ts'
import { allDone, askedOn, nudgeWith } from './support.ts'

const day = (text: string) => text as Day
const tuesday = day('2026-11-24')
const kari = newReader(id('kari'))

const chosen = (nudges: readonly Nudge[], given: Partial<Asked> = {}, on = tuesday) =>
  select(nudges, askedOn(on, given))?.nudge.nudge ?? null

const shown = (on: string, more: Partial<Shown> = {}): Shown => ({
  nudge: 'small',
  wording: 'one',
  unit: id('hud'),
  day: day(on),
  why: { on: 'weekday', weekday: 1 },
  barrier: '',
  answer: '',
  ...more,
})

const small = nudgeWith()

describe('a nudge', () => {
  it('comes to those whom it is for, with the reason', () => {
    expect(select([small], askedOn(tuesday))).toEqual({
      nudge: small,
      wording: 'one',
      why: { on: 'weekday', weekday: 2 },
    })
    expect(chosen([nudgeWith({ for: { roles: ['leader'], services: ['video'] } })])).toBeNull()
    expect(chosen([nudgeWith({ for: { roles: ['clinician'], services: ['home'] } })])).toBeNull()
    const inOperation = nudgeWith({
      for: { roles: ['clinician'], services: ['video'], phases: ['video.operation'] },
    })
    expect(chosen([inOperation])).toBeNull()
    const { unit } = askedOn(tuesday)
    expect(chosen([inOperation], { unit: { ...unit, phases: ['video.operation'] } })).toBe('small')
  })

  it.each([
    ['on a red day or a weekend', {}, day('2026-11-22')],
    ['once its hours are over', { time: '15:00' }, tuesday],
    ['to who stopped them', { reader: { ...kari, stopped: true } }, tuesday],
    ['to who said not now', { reader: { ...kari, restsUntil: day('2026-11-25') } }, tuesday],
    ['to who said that it is not for them', { reader: { ...kari, refused: ['small'] } }, tuesday],
    [
      'to who had another this week',
      { reader: { ...kari, shown: [shown('2026-11-18', { nudge: 'x' })] } },
      tuesday,
    ],
    ['where too many did not want it', { paused: new Set(['small']) }, tuesday],
    [
      'to staff whose leader has not answered the four defaults',
      { defaults: { ...allDone, room: undefined } },
      tuesday,
    ],
  ] as [string, Partial<Asked>, Day][])('does not come %s', (_, given, on) => {
    expect(chosen([small], given, on)).toBeNull()
  })

  it('leaves newcomers alone for a week, and those of whom nobody knows how new they are', () => {
    const { person } = askedOn(tuesday)
    const joined = (on: Day | null) => chosen([small], { person: { ...person, joined: on } })
    expect([joined(day('2026-11-18')), joined(null), joined(day('2026-11-17'))]).toEqual([
      null,
      null,
      'small',
    ])
  })

  it('that answers what somebody named comes first, and what answers something else not at all', () => {
    const named = nudgeWith({ nudge: 'named', barrier: { named: ['skill'], class: 'capability' } })
    const reader = { ...kari, barrier: 'skill' } as const
    expect(chosen([small, named], { reader })).toBe('named')
    expect(chosen([named], { reader: { ...kari, barrier: 'time' } })).toBeNull()
    expect(chosen([named], { reader: { ...kari, barrier: 'none' } })).toBe('named')
  })

  it('about structure comes first, and needs no answered defaults', () => {
    const room = nudgeWith({ nudge: 'room', trigger: { on: 'defaults-open', default: 'room' } })
    const own = nudgeWith({ nudge: 'own', channel: 'leader' })
    expect(chosen([small, own, room], { defaults: {} })).toBe('room')
    expect(chosen([small, own], { defaults: {} })).toBe('own')
  })

  it('rests longer each time, and once more where it was useful: it fades out', () => {
    const daysOn = (days: number, before: readonly Shown[]) =>
      chosen([small], { reader: { ...kari, shown: before } }, addDays(day('2026-06-01'), days))
    const first = shown('2026-06-01')
    expect([daysOn(25, [first]), daysOn(28, [first])]).toEqual([null, 'small'])
    expect([
      daysOn(28, [{ ...first, answer: 'useful' }]),
      daysOn(56, [{ ...first, answer: 'useful' }]),
    ]).toEqual([null, 'small'])
    const twice = [shown('2026-05-04'), first]
    expect([daysOn(53, twice), daysOn(56, twice)]).toEqual([null, 'small'])
  })

  it('does not wait for one that came while the clock was ahead', () => {
    const ahead = [shown('2027-11-24'), shown('2026-11-27', { nudge: 'x' })]
    expect(chosen([small], { reader: { ...kari, shown: ahead } })).toBe('small')
    expect(chosen([small], { reader: { ...kari, shown: [shown('2026-11-20'), ...ahead] } })).toBeNull()
  })

  it('is worded as somebody has not read lately', () => {
    const two = nudgeWith({
      wordings: ['one', 'two'].map(wording => ({ wording, nb: wording, nn: wording, en: wording })),
    })
    for (const seen of ['one', 'two'])
      expect(
        select(
          [two],
          askedOn(tuesday, { reader: { ...kari, shown: [shown('2026-10-27', { wording: seen })] } }),
        )?.wording,
      ).not.toBe(seen)
  })
})

describe('where nobody answers the four defaults', () => {
  const help = nudgeWith({ nudge: 'help', barrier: { named: ['skill'], class: 'capability' } })
  const since = (asked: Day | undefined, nudges: readonly Nudge[] = [small, help]) =>
    chosen(nudges, { defaults: { booking: 'done' }, asked })

  it('help with skill and rooms comes eight weeks after they were first asked, and nothing else', () => {
    expect(since(undefined)).toBeNull()
    expect(since(addDays(tuesday, -55))).toBeNull()
    expect(since(addDays(tuesday, -56))).toBe('help')
    expect(since(addDays(tuesday, -56), [small])).toBeNull()
  })
})

describe('among equals', () => {
  it('each nudge has one lot, however many wordings it has', () => {
    const two = nudgeWith({
      nudge: 'two',
      wordings: ['one', 'two'].map(wording => ({ wording, nb: wording, nn: wording, en: wording })),
    })
    const came = Array.from({ length: 600 }, (_, nth) =>
      chosen([small, two], { reader: newReader(id(`person ${nth}`)) }),
    )
    const share = came.filter(nudge => nudge === 'two').length / came.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.08)
  })

  it('what says tomorrow does not come before a day off', () => {
    const tomorrow = nudgeWith({ trigger: { on: 'clinic-day-tomorrow' } })
    const unit = { ...askedOn(tuesday).unit, isTimeTomorrow: true }
    expect(chosen([tomorrow], { unit })).toBe('small')
    // Ascension Day is a Thursday.
    expect(chosen([tomorrow], { unit }, day('2027-05-05'))).toBeNull()
  })
})

describe('whatever the facts are', () => {
  const { nudges } = readContent().nudges
  let nth = 0
  const draw = () => {
    nth += 1
    return fractionOf(`draw ${nth}`)
  }
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T
  const someOf = <T>(list: readonly T[]): T[] => list.filter(() => draw() < 0.4)
  const recent = (of: Day): Day => addDays(of, -Math.floor(draw() * 120))
  const maybe = (of: Day): Day | null => (draw() < 0.5 ? null : recent(of))

  const anything = (): Asked => {
    const on = addDays(day('2026-03-02'), Math.floor(draw() * 365))
    const { unit } = askedOn(on)
    return askedOn(on, {
      person: {
        roles: someOf(roles),
        joined: draw() < 0.1 ? null : addDays(on, -Math.floor(draw() * 40)),
        lateSteps: someOf(['home.routines', 'video.training']),
        counted: maybe(on),
        newStories: [maybe(on)].flatMap(since => (since ? [{ story: 'one', since }] : [])),
      },
      unit: {
        ...unit,
        isTimeTomorrow: draw() < 0.5,
        hasTimes: draw() < 0.5,
        registered: maybe(on),
        firstRegistered: maybe(on),
        weeksWithout: draw() < 0.3 ? null : Math.floor(draw() * 9),
        isBelowPath: draw() < 0.5,
        groupDecided: maybe(on),
        groupSuits: maybe(on),
        isOnPath: draw() < 0.5,
        hasPatientAnswers: draw() < 0.5,
        targetSet: maybe(on),
        incident: maybe(on),
        note: maybe(on),
        answered: draw() < 0.5 ? {} : { clinician: recent(on) },
      },
      service: oneOf(serviceTypes),
      time: oneOf(['07:30', '11:00', '15:59', '23:00']),
      defaults: Object.fromEntries(
        defaults.flatMap(one => (draw() < 0.85 ? [[one, oneOf(defaultAnswers)]] : [])),
      ),
      paused: new Set(draw() < 0.2 ? someOf(nudges).map(({ nudge }) => nudge) : []),
      reader: {
        ...newReader(id(`person ${Math.floor(draw() * 50)}`)),
        barrier: oneOf([...barriers, 'none', '']),
        stopped: draw() < 0.05,
        restsUntil: draw() < 0.1 ? addDays(on, 3) : '',
        refused: draw() < 0.3 ? someOf(nudges).map(({ nudge }) => nudge) : [],
        shown: someOf(nudges)
          .slice(0, 4)
          .map(({ nudge, wordings: [first] }) => shown(recent(on), { nudge, wording: first?.wording ?? '' })),
      },
    })
  }

  const cases = Array.from({ length: 5_000 }, anything)
  const all = cases.map(asked => ({ asked, found: select(nudges, asked) }))
  const found = all.flatMap(({ asked, found }) => (found ? [{ asked, ...found }] : []))

  it('something is chosen often enough to tell', () => {
    expect(found.length).toBeGreaterThan(200)
    expect(new Set(found.map(({ nudge }) => nudge.nudge)).size).toBeGreaterThan(12)
  })

  it('the same is chosen again, in whatever order the files come', () => {
    for (const { asked, found } of all) expect(select(nudges.toReversed(), asked)).toEqual(found)
  })

  it('nothing comes on a red day, behind its hours, or after what it asks for was done', () => {
    for (const { asked, nudge } of found) {
      expect(isWorkingDay(asked.day)).toBe(true)
      expect(asked.time < nudge.hours.to).toBe(true)
      expect(isDone(nudge, asked)).toBe(false)
    }
  })

  it('nobody gets two in a week, what they refused, or anything in their first week', () => {
    for (const { asked, nudge } of found) {
      const { reader, person } = asked
      expect(reader.shown.filter(one => one.day > addDays(asked.day, -7))).toEqual([])
      expect(reader.refused).not.toContain(nudge.nudge)
      expect(reader.stopped).toBe(false)
      expect(person.joined !== null && person.joined <= addDays(asked.day, -7)).toBe(true)
    }
  })

  it('staff get none before the four defaults of their unit are answered', () => {
    for (const { asked, nudge } of found)
      expect(areAnswered(asked.defaults) || nudge.channel === 'leader' || nudge.paste !== undefined).toBe(
        true,
      )
  })

  it('what has not been offered any facts is never chosen', () => {
    expect(found.filter(({ nudge }) => nudge.channel === 'unit' || nudge.trigger.on in waiting)).toEqual([])
  })
})
