/** What sets each nudge off and what ends it, as tables over facts. */

import { describe, expect, it } from 'vitest'
import type { OfPerson, OfUnit } from '../../../src/core/facts.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { isDone } from '../../../src/features/nudges/choose/done.ts'
import { fires } from '../../../src/features/nudges/choose/fires.ts'
import type { Nudge } from '../../../src/features/nudges/nudge.ts'
import { triggers, waiting } from '../../../src/features/nudges/triggers.ts'
import { knownOn, nudgeWith } from './support.ts'

type Trigger = Nudge['trigger']
type Told = { readonly unit?: Partial<OfUnit>; readonly person?: Partial<OfPerson> }

const day = (text: string) => text as Day
/** A Friday. */
const friday = day('2026-11-20')

const fired = (trigger: Trigger, told: Told = {}, on = friday, defaults = {}) =>
  fires(trigger, { ...knownOn(on, told), defaults })

describe('a trigger', () => {
  const table: readonly [Trigger, Told, Told][] = [
    [{ on: 'clinic-day-tomorrow' }, { unit: { isTimeTomorrow: true } }, {}],
    [
      { on: 'first-registered' },
      { unit: { firstRegistered: day('2026-11-16') } },
      { unit: { firstRegistered: day('2026-11-05') } },
    ],
    [{ on: 'none-for-weeks', weeks: 3 }, { unit: { weeksWithout: 3 } }, { unit: { weeksWithout: 2 } }],
    [{ on: 'none-for-weeks', weeks: 3 }, { unit: { weeksWithout: 9 } }, { unit: { weeksWithout: null } }],
    [{ on: 'below-path' }, { unit: { isBelowPath: true } }, { unit: { isOnPath: true } }],
    [{ on: 'path-known' }, { unit: { isBelowPath: true } }, {}],
    [{ on: 'path-known' }, { unit: { isOnPath: true } }, {}],
    [{ on: 'patients-answered' }, { unit: { hasPatientAnswers: true } }, {}],
    [
      { on: 'step-late', step: 'home.routines' },
      { person: { lateSteps: ['home.routines'] } },
      { person: { lateSteps: ['video.routines'] } },
    ],
    [
      { on: 'new-clinician', after: 8 },
      { person: { roles: ['clinician'], joined: day('2026-11-12') } },
      { person: { roles: ['clinician'], joined: day('2026-11-13') } },
    ],
    [
      { on: 'new-clinician', after: 8 },
      { person: { roles: ['clinician'], joined: day('2026-10-29') } },
      { person: { roles: ['secretary'], joined: day('2026-10-29') } },
    ],
    [
      { on: 'colleague-story' },
      { person: { newStories: [{ story: 'one', since: day('2026-11-06') }] } },
      { person: { newStories: [{ story: 'one', since: day('2026-11-05') }] } },
    ],
    [
      { on: 'decision-made', about: 'group' },
      { unit: { groupSuits: day('2026-11-06') } },
      { unit: { groupSuits: day('2026-11-05') } },
    ],
    [
      { on: 'decision-made', about: 'group' },
      { unit: { groupSuits: friday } },
      // That a group is seen in person sets nothing off.
      { unit: { groupDecided: friday } },
    ],
  ]

  it.each(table)('%j is set off by what it is about, and by nothing less', (trigger, set, unset) => {
    expect(fired(trigger, set)?.on).toBe(trigger.on)
    expect(fired(trigger, unset)).toBeNull()
    expect(fired(trigger)).toBeNull()
  })

  it('of a weekday is set off on that day', () => {
    const trigger = { on: 'weekday', days: [2, 5] } as const
    expect(fired({ ...trigger, days: [...trigger.days] })).toEqual({ on: 'weekday', weekday: 5 })
    expect(fired({ ...trigger, days: [...trigger.days] }, {}, day('2026-11-19'))).toBeNull()
  })

  it('of a default is set off until its leader has answered it, whatever the answer', () => {
    const trigger = { on: 'defaults-open', default: 'room' } as const
    expect(fired(trigger)).toEqual(trigger)
    for (const answer of ['done', 'asked', 'impossible'])
      expect(fired(trigger, {}, friday, { room: answer })).toBeNull()
    expect(fired(trigger, {}, friday, { letter: 'done' })).toEqual(trigger)
  })

  it('is told with what it was set off by', () => {
    expect(fired({ on: 'none-for-weeks', weeks: 3 }, { unit: { weeksWithout: 5 } })).toEqual({
      on: 'none-for-weeks',
      weeks: 5,
    })
  })

  it('that waits for a feature is never set off', () => {
    const every = Object.keys(waiting)
    expect(triggers).toEqual(expect.arrayContaining(every))
    for (const on of every) expect(fired({ on, days: 2 } as unknown as Trigger)).toBeNull()
  })
})

describe('what a nudge asks for', () => {
  const done = (known: Nudge['known'], told: Told = {}, defaults = {}) =>
    isDone(nudgeWith({ known }), { ...knownOn(friday, told), defaults })

  const table: readonly [Nudge['known'], Told][] = [
    [{ by: 'registered', within: 7 }, { unit: { registered: day('2026-11-13') } }],
    [{ by: 'registered', within: 7 }, { person: { counted: friday } }],
    [
      { by: 'checklist-answered', checklist: 'clinician', within: 2 },
      { unit: { answered: { clinician: day('2026-11-18') } } },
    ],
    [{ by: 'checklist-time-set', within: 7 }, { unit: { hasTimes: true } }],
    [{ by: 'room-found-ready', within: 2 }, { unit: { roomReady: friday } }],
    [{ by: 'incident-reported', within: 14 }, { unit: { incident: day('2026-11-06') } }],
    [{ by: 'note-written', within: 14 }, { unit: { note: friday } }],
    [{ by: 'target-set', within: 30 }, { unit: { targetSet: friday } }],
    [
      { by: 'step-ticked', step: 'video.training', within: 14 },
      { unit: { ticked: { 'video.training': friday } } },
    ],
  ]

  it.each(table)('%j is known from what was done, and not before', (known, told) => {
    expect(done(known, told)).toBe(true)
    expect(done(known)).toBe(false)
  })

  it('is forgotten once its days are over', () => {
    expect(done({ by: 'registered', within: 7 }, { unit: { registered: day('2026-11-12') } })).toBe(false)
  })

  it('is known of the path and of a default, too, and of a training by nobody yet', () => {
    const back = { by: 'back-on-path', within: 28 } as const
    expect([done(back), done(back, { unit: { isBelowPath: true } })]).toEqual([true, false])
    const room = { by: 'default-answered', default: 'room', within: 30 } as const
    expect([done(room), done(room, {}, { room: 'asked' })]).toEqual([false, true])
    expect(done({ by: 'training-told', within: 7 })).toBe(false)
  })
})
