/** Sends the checklist some minutes before a set time, once to each who should have it, and never after it began. */

import { setImmediate as giveWay } from 'node:timers/promises'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import { weekdayOf } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { at, dayOf, plus, timeOf } from '../../../core/time/oslo.ts'
import { isRedDay } from '../../../core/time/redDays.ts'
import { all } from '../../../core/walk.ts'
import { showOpening } from '../consultation/open.ts'
import { runOf } from '../consultation/run.ts'
import type { Checklist } from '../lists/checklist.ts'
import type { Receiver } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import {
  longestBefore,
  type Slot,
  slotMinutes,
  slotReceiver,
  slots,
  type WeeklyTime,
  weeklyTimes,
} from './times.ts'

/** One time that has come. */
type Due = {
  readonly unit: UnitId
  readonly checklist: string
  readonly role: Receiver
  readonly start: Instant
  /** Says that it went out; in the same write as the letters. */
  readonly settle: PlainChange
}

const isTime = (now: Instant, start: Instant, minutes: number) =>
  now < start && now >= plus(start, { minutes: -minutes })

const weeklyDue = (time: Read<WeeklyTime>, now: Instant): Due[] => {
  const today = dayOf(now)
  const start = at(today, time.from)
  if (time.sent === today || !isTime(now, start, time.minutes)) return []
  const { unit, checklist, role } = time
  return [{ unit, checklist, role, start, settle: update(weeklyTimes, { ...time, sent: today }) }]
}

const slotDue = (slot: Read<Slot>, now: Instant): Due[] => {
  if (!isTime(now, slot.start, slotMinutes)) return []
  const { unit, checklist, start } = slot
  return [{ unit, checklist, role: slotReceiver, start, settle: update(slots, { ...slot, sent: true }) }]
}

/** Only times that begin within the hour are looked at, of all units at once. */
async function* dueNow(store: Store, now: Instant): AsyncGenerator<readonly Due[]> {
  const today = dayOf(now)
  const soon = plus(now, { minutes: longestBefore + 1 })
  const weekly = {
    where: { weekday: weekdayOf(today) },
    from: timeOf(now),
    to: dayOf(soon) === today ? timeOf(soon) : '24:00',
  }
  if (!isRedDay(today))
    for await (const times of all(store, weeklyTimes, weekly))
      yield times.flatMap(time => weeklyDue(time, now))
  for await (const single of all(store, slots, { where: { sent: false }, from: now, to: soon }))
    yield single.flatMap(slot => slotDue(slot, now))
}

/** By what it is about and not by where that was set: a time that stands twice brings one letter to each. */
export const campaignOf = ({ unit, checklist, start }: Pick<Due, 'unit' | 'checklist' | 'start'>): string =>
  `sjekkliste-${unit}:${checklist}:${start}`

const letterTo = async (
  { store, newId }: ChecklistNeeds,
  list: Checklist,
  due: Due,
  to: { readonly person: PersonId; readonly now: Instant },
): Promise<Draft> => ({
  series: 'checklist-time',
  campaign: campaignOf(due),
  kind: 'service',
  person: to.person,
  unit: due.unit,
  show: await showOpening(store, due.unit, runOf(list, { once: newId() }), { starts: due.start }),
  due: to.now,
  expires: due.start,
})

const send = async (needs: ChecklistNeeds, list: Checklist, due: Due, now: Instant): Promise<number> => {
  const persons = await needs.audienceOf(due.unit, due.role === 'everyone' ? null : due.role)
  const drafts = await Promise.all(persons.map(person => letterTo(needs, list, due, { person, now })))
  // Somebody else changed the time or sent it in this moment: the next minute sees how it stands.
  const told = await needs.tell(needs.store, drafts, [due.settle])
  return told.written ? told.letters : 0
}

export const sendLists = async (needs: ChecklistNeeds, now: Instant): Promise<number> => {
  let sent = 0
  for await (const times of dueNow(needs.store, now)) {
    for (const due of times) {
      const list = needs.checklists.find(({ checklist }) => checklist === due.checklist)
      if (list) sent += await send(needs, list, due, now)
      await giveWay()
    }
  }
  return sent
}
