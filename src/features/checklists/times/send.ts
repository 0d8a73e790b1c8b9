/** Sends the checklist some minutes before a set time, once to each who should have it, and never after it began. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import { weekdayOf } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { at, dayOf, plus, timeOf } from '../../../core/time/oslo.ts'
import { isRedDay } from '../../../core/time/redDays.ts'
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

const mostDue = 2000

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
const dueNow = async (store: Store, now: Instant): Promise<Due[]> => {
  const today = dayOf(now)
  const soon = plus(now, { minutes: longestBefore + 1 })
  const [weekly, single] = await Promise.all([
    isRedDay(today)
      ? []
      : store.list(weeklyTimes, {
          where: { weekday: weekdayOf(today) },
          from: timeOf(now),
          to: dayOf(soon) === today ? timeOf(soon) : '24:00',
          limit: mostDue,
        }),
    store.list(slots, { where: { sent: false }, from: now, to: soon, limit: mostDue }),
  ])
  return [...weekly.flatMap(time => weeklyDue(time, now)), ...single.flatMap(slot => slotDue(slot, now))]
}

/** By what it is about and not by where that was set: a time that stands twice brings one letter to each. */
const campaignOf = ({ unit, checklist, start }: Due): string => `sjekkliste-${unit}:${checklist}:${start}`

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
  for (const due of await dueNow(needs.store, now)) {
    const list = needs.checklists.find(({ checklist }) => checklist === due.checklist)
    if (list) sent += await send(needs, list, due, now)
  }
  return sent
}
