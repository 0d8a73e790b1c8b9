/** A trust of many units on a store, as nudges find it on a Wednesday: everyone has a history, and every trigger something to look at. */

import { setImmediate as giveWay } from 'node:timers/promises'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters, writeLetter } from '../../src/core/letters.ts'
import { type Change, insert, type OpenStore } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day, Instant } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import { addWeeks, mondayOf, weekOf } from '../../src/core/time/weeks.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { changedTo } from '../../src/features/activity/changed.ts'
import { ownCountId, ownCounts } from '../../src/features/activity/own/ownCount.ts'
import { checklistDays } from '../../src/features/checklists/consultation/count.ts'
import { weeklyTimes } from '../../src/features/checklists/times/times.ts'
import { unitDefaultId, unitDefaults } from '../../src/features/nudges/defaults.ts'
import { newReader, nudgeReaders, type Shown } from '../../src/features/nudges/reader.ts'
import { defaults } from '../../src/features/nudges/triggers.ts'
import { identities, membershipId, memberships, people, units } from '../../src/features/people/person.ts'

export const day = '2026-11-18' as Day
const perUnit = 50
const weeksBehind = 26
const shownBefore = ['one-follow-up', 'practise-in-pairs', 'patients-answered', 'tomorrow-ready']

const unitRows = (unit: string): readonly Change[] => {
  const home = id<'unit'>(unit)
  const by = id<'person'>(`${unit}-0`)
  return [
    insert(units, {
      id: home,
      name: `Poliklinikk ${unit}`,
      service: 'video',
      at: at(addDays(day, -400), '09:00'),
    }),
    ...defaults.map(one =>
      insert(unitDefaults, {
        id: unitDefaultId(home, one),
        unit: home,
        default: one,
        answer: 'done',
        because: '',
        before: { answer: '', because: '' },
      }),
    ),
    insert(weeklyTimes, {
      id: `${unit}:times`,
      unit: home,
      checklist: 'clinician',
      weekday: 4,
      from: '09:00',
      to: '12:00',
      minutes: 10,
      role: 'clinician',
      sent: '',
    }),
    ...Array.from({ length: weeksBehind }, (_, nth) => {
      const week = addWeeks(weekOf(day), nth - weeksBehind - 4)
      return insert(
        activity,
        changedTo({ unit: home, week, kind: 'video' }, null, {
          counts: { video: nth % 7, all: 40 },
          source: 'chat',
          by,
          at: at(mondayOf(week), '14:00'),
          turn: `${unit}-${nth}`,
          undid: '',
        }),
      )
    }),
    ...Array.from({ length: 20 }, (_, nth) => {
      const on = addDays(day, nth - 40)
      return insert(checklistDays, {
        id: `${unit}:${on}:clinician`,
        unit: home,
        day: on,
        month: on.slice(0, 7) as never,
        checklist: 'clinician',
        runs: 3,
        allClear: 2,
        problems: {},
      })
    }),
  ]
}

const roleOf = (nth: number) => (['leader', 'superuser', 'secretary'] as const)[nth] ?? ('clinician' as const)

const shownTo = (unit: string, nth: number): readonly Shown[] =>
  shownBefore.map((nudge, at) => ({
    nudge,
    wording: 'one',
    unit: id<'unit'>(unit),
    day: addDays(day, (at - shownBefore.length) * 20 - (nth % 9)),
    why: { on: 'weekday', weekday: 3 },
    barrier: '',
    answer: at === nth % 9 ? 'useful' : '',
  }))

/** Those of the last weeks, which nobody has taken leave of yet. */
const letterTo = (unit: string, nth: number, weeks: number): Change => {
  const due = at(addDays(day, -7 * weeks - (nth % 5)), '09:00')
  const drafted = writeLetter({
    series: 'nudge',
    campaign: `dult-${weeks}`,
    kind: 'friendly',
    person: id(`${unit}-${nth}`),
    unit: id(unit),
    show: { card: 'letters/pace', data: {} },
    due,
    expires: due,
  })
  const row = 'row' in drafted ? (drafted.row as Letter) : null
  return insert(letters, { ...(row as Letter), state: 'delivered' })
}

const personRows = (unit: string, nth: number, joined: Instant): readonly Change[] => {
  const home = id<'unit'>(unit)
  const person = id<'person'>(`${unit}-${nth}`)
  const counted = addDays(day, -(nth % 50))
  return [
    insert(people, { id: person, name: `Person ${person}`, language: 'nb', unit: home, at: joined }),
    insert(identities, { id: `entra-${person}`, person }),
    insert(memberships, { id: membershipId(home, person), unit: home, person, roles: [roleOf(nth)] }),
    insert(nudgeReaders, { ...newReader(person), shown: shownTo(unit, nth) }),
    ...[2, 5, 8].map(weeks => letterTo(unit, nth, weeks)),
    ...(nth % 10 === 0
      ? [insert(ownCounts, { id: ownCountId(person, counted), person, day: counted, count: 2 })]
      : []),
  ]
}

export const fillTrust = async (store: OpenStore, howMany: number): Promise<void> => {
  const joined = at(addDays(day, -300), '09:00')
  for (let nth = 0; nth < howMany / perUnit; nth += 1) {
    const unit = `unit-${String(nth).padStart(5, '0')}`
    const changes = Array.from({ length: perUnit }, (_, n) => personRows(unit, n, joined)).flat()
    const { written } = await store.write([...unitRows(unit), ...changes])
    if (!written) throw new Error('The trust is there already.')
    await giveWay()
  }
}

/** What is asked for the first time is laid out first: a process that has run for a while has done so. */
export const askAround = async (store: OpenStore): Promise<void> => {
  const [person, unit, limit] = [id<'person'>('nobody'), id<'unit'>('nowhere'), 1]
  await store.list(letters, { where: { person, series: 'nudge', state: 'queued' }, limit })
  await store.list(memberships, { where: { unit }, limit })
  await store.list(activity, { where: { unit, kind: 'video' }, limit })
  await store.list(ownCounts, { where: { person }, limit })
  await store.list(checklistDays, { where: { unit }, limit })
  await store.list(unitDefaults, { where: { unit }, limit })
  await store.list(weeklyTimes, { where: { unit }, limit })
}
