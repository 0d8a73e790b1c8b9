/** What all features tell of a unit and its people on a day, from the demo's past and from what somebody does today. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Facts, together } from '../../../src/core/facts.ts'
import { id } from '../../../src/core/ids.ts'
import { insert, update } from '../../../src/core/store.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { at } from '../../../src/core/time/oslo.ts'
import type { Week } from '../../../src/core/time/weeks.ts'
import { activity } from '../../../src/features/activity/activity.ts'
import { changedTo } from '../../../src/features/activity/changed.ts'
import { type GroupDecision, groupDecisions } from '../../../src/features/checklists/suitability/decision.ts'
import { memberships } from '../../../src/features/people/person.ts'
import { startTrust, type Trust } from '../../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({ past: true })
})

afterAll(() => trust.close())

const facts = async (unit = 'hud', day = '2026-11-20'): Promise<Facts> =>
  together(
    await Promise.all(trust.app.features.map(feature => feature.facts?.(id<'unit'>(unit), day as Day) ?? {})),
  )

const of = async (person: string, day?: string) => (await facts('hud', day)).people.get(id<'person'>(person))

describe('what is known of a unit on a day', () => {
  it('is what its people are, and since when', async () => {
    expect(await of('kari')).toEqual({
      roles: ['clinician'],
      joined: '2026-03-25',
      lateSteps: [],
      counted: null,
      newStories: (await of('kari'))?.newStories,
    })
    expect((await facts('sar')).people.has(id('kari'))).toBe(false)
  })

  it('is when it registered, and how many whole weeks ago the last figure was', async () => {
    const { unit } = await facts()
    expect(unit.firstRegistered).not.toBeNull()
    expect(unit.weeksWithout).toBe(0)
    expect((await facts('hud', '2026-12-18')).unit.weeksWithout).toBeGreaterThanOrEqual(3)
    await trust.person('turid').says('registrer 4')
    expect((await facts()).unit.registered).toBe('2026-11-20')
  })

  it('is the first week with more than none, whatever was registered before it', async () => {
    const unit = id<'unit'>('elsewhere')
    const said = (on: string, video: number) => ({
      ...{ counts: { video }, by: id<'person'>('siv'), at: at(on as Day, '12:00') },
      ...{ source: 'chat' as const, turn: '', undid: '' },
    })
    const row = (week: string, on: string, video: number) =>
      changedTo({ unit, week: week as Week, kind: 'consultations' }, null, said(on, video))
    const corrected = changedTo(
      { unit, week: '2026-W44' as Week, kind: 'consultations' },
      row('2026-W44', '2026-10-30', 0),
      said('2026-11-12', 2),
    )
    await trust.store.write([
      insert(activity, row('2026-W43', '2026-10-23', 0)),
      insert(activity, corrected),
      insert(activity, row('2026-W46', '2026-11-13', 3)),
    ])
    expect((await facts('elsewhere')).unit.firstRegistered).toBe('2026-11-12')
  })

  it('is whether a time is set for the next working day, which over a weekend is Monday', async () => {
    const before = (await facts()).unit
    const set = { checklist: 'clinician', weekday: '1', from: '09:00', to: '10:00', minutes: '10' }
    await trust.person('samir').press('consultation.addTime', { ...set, role: 'clinician' })
    const after = (await facts()).unit
    expect([before.hasTimes, before.isTimeTomorrow]).toEqual([false, false])
    expect([after.hasTimes, after.isTimeTomorrow]).toEqual([true, true])
    expect((await facts('hud', '2026-11-24')).unit.isTimeTomorrow).toBe(false)
  })

  it('is which lists were answered when', async () => {
    await (await trust.person('kari').says('sjekkliste')).press('Alt klart')
    expect((await facts()).unit.answered).toMatchObject({ clinician: '2026-11-20' })
  })

  it('is the phases that it is in, what was ticked, and whose the late steps are', async () => {
    const { unit, people } = await facts('hud', '2027-06-01')
    expect(unit.phases.every(phase => /^[a-z-]+\.[a-z-]+$/.test(phase))).toBe(true)
    expect(Object.keys(unit.ticked).length).toBeGreaterThan(0)
    expect([...people.values()].flatMap(({ lateSteps }) => lateSteps).length).toBeGreaterThan(0)
  })

  it('is that somebody told of an incident or set a target', async () => {
    await trust.person('kari').says('avvik lyden var borte på rom 3')
    await trust.person('lars').says('mål 500')
    expect((await facts()).unit).toMatchObject({ incident: '2026-11-20', targetSet: '2026-11-20' })
  })

  it('is somebody’s own count beside themselves only', async () => {
    await (await trust.person('kari').says('mine tall')).press('Jeg hadde video i dag')
    expect((await of('kari'))?.counted).toBe('2026-11-20')
    expect((await of('jonas'))?.counted).toBeNull()
  })

  it('is how it stands to its target, where the figure is whole and of at least five clinicians', async () => {
    const unit = id<'unit'>('hud')
    const kind = 'consultations'
    const none = { counts: { video: 0 }, by: id<'person'>('turid'), at: trust.at() }
    const weeks = Array.from({ length: 46 }, (_, nth) => `2026-W${String(nth + 1).padStart(2, '0')}` as Week)
    for (const week of weeks) {
      const row = changedTo({ unit, week, kind }, null, { ...none, source: 'chat', turn: '', undid: '' })
      await trust.store.write([insert(activity, row)])
    }
    const stands = async () => {
      const { unit } = await facts('hud', '2026-11-20')
      return [unit.isBelowPath, unit.isOnPath]
    }
    expect(await stands()).toEqual([true, false])
    await trust.person('lars').says('mål 200')
    expect(await stands()).toEqual([false, true])
    const [jonas] = await trust.store.list(memberships, { where: { person: id('jonas') }, limit: 1 })
    if (!jonas) throw new Error('Jonas works at the skin clinic.')
    await trust.store.write([update(memberships, { ...jonas, roles: ['secretary'] })])
    expect(await stands()).toEqual([false, false])
    await trust.store.write([update(memberships, { ...jonas, version: jonas.version + 1 })])
  })

  it('is what it decided about a group that may be seen on video, also where another was decided about since', async () => {
    const decide = (group: string, choice: string, on: string) => ({
      ...{ id: `elsewhere:${group}`, unit: id<'unit'>('elsewhere'), group, choice, setting: '' },
      ...{
        revise: '2027-05-01' as Day,
        at: at(on as Day, '12:00'),
        by: null,
        before: null,
        byBefore: null,
        log: '',
      },
    })
    await trust.store.write([insert(groupDecisions, decide('new', 'person', '2026-11-10') as GroupDecision)])
    expect((await facts('elsewhere')).unit).toMatchObject({ groupDecided: '2026-11-10', groupSuits: null })
    await trust.store.write([insert(groupDecisions, decide('old', 'some', '2026-11-09') as GroupDecision)])
    expect((await facts('elsewhere')).unit).toMatchObject({
      groupDecided: '2026-11-10',
      groupSuits: '2026-11-09',
    })
  })

  it('is whether enough of its patients have answered lately', async () => {
    // Answers are shown the day after, in handfuls.
    await trust.app.tick()
    expect((await facts('hud')).unit.hasPatientAnswers).toBe(true)
    expect((await facts('nowhere')).unit.hasPatientAnswers).toBe(false)
  })

  it('is nothing of a unit that nobody knows', async () => {
    const { unit, people } = await facts('nowhere')
    expect(people.size).toBe(0)
    expect(unit).toMatchObject({ weeksWithout: null, isBelowPath: false, registered: null, phases: [] })
  })
})
