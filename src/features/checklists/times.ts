/** When a checklist comes by itself: every week at the same time, or at single times from a calendar. Times only. */

import type { UnitId } from '../../core/ids.ts'
import type { Collection, Read, Store } from '../../core/store.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { type Receiver, receivers } from './lists.ts'

export type WeeklyTime = {
  readonly id: string
  readonly unit: UnitId
  readonly checklist: string
  /** 1 is Monday. */
  readonly weekday: number
  /** `HH:mm` */
  readonly from: string
  readonly to: string
  /** How long before. */
  readonly minutes: number
  readonly role: Receiver
  /** The last day on which it went out; empty until then. */
  readonly sent: Day | ''
}

export const weeklyTimes: Collection<WeeklyTime> = {
  name: 'checklistTimes',
  index: ['unit', 'weekday'],
  time: 'from',
}

/** One time from a calendar. Nothing of the calendar but when it begins and ends. */
export type Slot = {
  /** `{unit}:{checklist}:{start}:{end}` */
  readonly id: string
  readonly unit: UnitId
  readonly checklist: string
  readonly start: Instant
  readonly end: Instant
  readonly sent: boolean
}

export const slots: Collection<Slot> = {
  name: 'checklistSlots',
  index: ['unit', 'checklist', 'sent'],
  time: 'start',
}

/** For times from a calendar, which says nothing about it. */
export const slotMinutes = 10
export const slotReceiver: Receiver = 'clinician'

export const minuteChoices = [5, 10, 15, 30, 60] as const
export const longestBefore = 60

/** As many as a phone shows, and more than a unit has. */
export const mostWeekly = 12

export const weeklyIn = async (store: Pick<Store, 'list'>, unit: UnitId): Promise<Read<WeeklyTime>[]> =>
  (await store.list(weeklyTimes, { where: { unit }, limit: mostWeekly * 2 })).sort(
    (a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1),
  )

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** Letters about the work leave within these hours, and a night is nobody's consultation. */
const earliest = '06:00'
const latest = '22:00'

type Given = Readonly<Record<string, string>>
export type Problem = 'hours' | 'weekday' | 'list'

/** What a form says, or what is wrong with it. */
export const readWeekly = (
  input: Given,
  checklists: ReadonlySet<string>,
): Pick<WeeklyTime, 'checklist' | 'weekday' | 'from' | 'to' | 'minutes' | 'role'> | Problem => {
  const { from = '', to = '', checklist = '' } = input
  const weekday = Number(input.weekday)
  if (!checklists.has(checklist)) return 'list'
  if (![1, 2, 3, 4, 5, 6, 7].includes(weekday)) return 'weekday'
  if (!clock.test(from) || !clock.test(to) || from >= to || from < earliest || from > latest) return 'hours'
  return {
    checklist,
    weekday,
    from,
    to,
    minutes: minuteChoices.find(choice => choice === Number(input.minutes)) ?? slotMinutes,
    role: receivers.find(receiver => receiver === input.role) ?? slotReceiver,
  }
}
