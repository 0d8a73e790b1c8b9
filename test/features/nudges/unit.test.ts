/** Which nudge comes to all of a unit: only where staff may be nudged, once in a fortnight, and about the unit alone. */

import { describe, expect, it, test } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { id } from '../../../src/core/ids.ts'
import { addDays } from '../../../src/core/time/days.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { selectForUnit, type UnitAsked } from '../../../src/features/nudges/unit/choose.ts'
import type { ShownToUnit } from '../../../src/features/nudges/unit/unitNudges.ts'
import { allDone, knownOn, nudgeWith } from './support.ts'

const tuesday = '2026-11-24' as Day

const news = nudgeWith({
  nudge: 'news',
  channel: 'unit',
  trigger: { on: 'first-registered' },
  known: { by: 'note-written', within: 14 },
})

const asked = (given: Partial<UnitAsked> = {}): UnitAsked => ({
  day: tuesday,
  unit: knownOn(tuesday, { unit: { firstRegistered: '2026-11-23' as Day } }).unit,
  defaults: allDone,
  id: id('hud'),
  service: 'video',
  specialty: 'dermatology',
  time: '08:00',
  paused: new Set(),
  shown: [],
  ...given,
})

const daysAgo = (days: number, nudge = 'another'): ShownToUnit => ({
  nudge,
  wording: 'one',
  day: addDays(tuesday, -days),
  why: { on: 'below-path' },
})

describe('a nudge to a unit', () => {
  it('comes with the reason that it was chosen for', () => {
    expect(selectForUnit([news], asked())).toMatchObject({
      nudge: { nudge: 'news' },
      wording: 'one',
      why: { on: 'first-registered', since: '2026-11-23' },
    })
  })

  it('does not wait for one that came while the clock was ahead', () => {
    const ahead = [daysAgo(-365, 'news'), daysAgo(-3)]
    expect(selectForUnit([news], asked({ shown: ahead }))).not.toBeNull()
    expect(selectForUnit([news], asked({ shown: [daysAgo(13), ...ahead] }))).toBeNull()
  })

  it('waits for the four defaults, a fortnight, its own rest and its hours, and rests with all', () => {
    const { booking: _, ...three } = allDone
    for (const given of [
      { defaults: three },
      { shown: [daysAgo(13)] },
      { shown: [daysAgo(27, 'news')] },
      { shown: [daysAgo(90, 'news'), daysAgo(55, 'news')] },
      { time: '15:00' },
      { paused: new Set(['news']) },
      { service: 'home' as const },
      { day: '2026-11-28' as Day },
    ])
      expect(selectForUnit([news], asked(given))).toBeNull()
    expect(selectForUnit([news], asked({ shown: [daysAgo(14)] }))).not.toBeNull()
    expect(selectForUnit([news], asked({ shown: [daysAgo(28, 'news')] }))).not.toBeNull()
  })

  it('is silent once it was done, and is never one of somebody’s own', () => {
    const { unit } = asked()
    expect(selectForUnit([news], asked({ unit: { ...unit, note: '2026-11-20' as Day } }))).toBeNull()
    const own = nudgeWith({ nudge: 'own', trigger: { on: 'weekday', days: [2] } })
    expect(selectForUnit([own], asked())).toBeNull()
  })

  it('is about what came after what set it off: a unit that held some before it decided may hear of that', () => {
    const decided = nudgeWith({
      channel: 'unit',
      trigger: { on: 'decision-made', about: 'group' },
      known: { by: 'registered', within: 21 },
    })
    const on = (registered: string) =>
      asked({ unit: { ...asked().unit, groupSuits: '2026-11-20' as Day, registered: registered as Day } })
    expect(selectForUnit([decided], on('2026-11-13'))).not.toBeNull()
    expect(selectForUnit([decided], on('2026-11-20'))).toBeNull()
    expect(selectForUnit([decided], on('2026-11-23'))).toBeNull()
  })

  it('has one lot, however many wordings', () => {
    const two = {
      ...nudgeWith({ ...news, nudge: 'two' }),
      wordings: ['one', 'two'].map(wording => ({ ...news.wordings[0], wording })),
    } as typeof news
    const came = Array.from({ length: 600 }, (_, nth) =>
      selectForUnit([news, two], asked({ id: id(`u${nth}`) })),
    )
    const share = came.filter(one => one?.nudge.nudge === 'two').length / came.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.08)
  })

  it('takes the wording that was said least', () => {
    const two = { ...news, wordings: ['one', 'two'].map(wording => ({ ...news.wordings[0], wording })) }
    const shown = [{ ...daysAgo(60, 'news'), wording: 'one' }]
    expect(selectForUnit([two as typeof news], asked({ shown }))?.wording).toBe('two')
  })
})

/** Of these a reason is true of everybody in the channel. */
const ofUnits = ['first-registered', 'below-path', 'path-known', 'decision-made', 'none-for-weeks']

test('the nudges to units are set off and known by what a unit did, and open what anybody of it may', () => {
  const all = readContent().nudges.nudges.filter(({ channel }) => channel === 'unit')
  expect(all.map(({ nudge }) => nudge).toSorted()).toEqual(['first-line', 'groups-decided', 'month-together'])
  for (const { trigger, action, wordings } of all) {
    expect(ofUnits).toContain(trigger.on)
    expect(action.opens).not.toBe('paste')
    for (const { en } of wordings) expect(en).not.toMatch(/\byou have not\b|\bI\b/)
  }
})
