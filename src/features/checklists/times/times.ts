/** When a checklist comes by itself: every week at the same time, or at single times from a calendar. Times only. */

import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Collection, Read, Store } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import { type Receiver, receivers } from '../lists/lists.ts'

export type WeeklyTime = {
  /** All that makes it another time than the next one, so that there is one of each. */
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
  (await whole(store, weeklyTimes, { where: { unit } })).toSorted(
    (a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1),
  )

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

type Given = Readonly<Record<string, string>>
type Wished = Pick<WeeklyTime, 'checklist' | 'weekday' | 'from' | 'to' | 'minutes' | 'role'>
export type Problem = 'hours' | 'weekday' | 'list'

export const weeklyId = (unit: UnitId, { checklist, weekday, from, to, role }: Wished): string =>
  [unit, checklist, weekday, from, to, role].join(':')

/** When letters about the work leave. What begins before or after would have a list that never comes. */
type Waking = { readonly first: string; readonly last: string }

export const readWaking = async (store: Pick<Store, 'get'>): Promise<Waking> => {
  const { serviceFrom, serviceTo } = (await readSettings(store)).letters
  return { first: serviceFrom, last: serviceTo }
}

export const isAwake = (from: string, { first, last }: Waking): boolean => from > first && from <= last

/** What a form says, or what is wrong with it. */
export const readWeekly = (
  input: Given,
  checklists: ReadonlySet<string>,
  waking: Waking,
): Wished | Problem => {
  const { from = '', to = '', checklist = '' } = input
  const weekday = Number(input.weekday)
  if (!checklists.has(checklist)) return 'list'
  if (![1, 2, 3, 4, 5, 6, 7].includes(weekday)) return 'weekday'
  if (!clock.test(from) || !clock.test(to) || from >= to || !isAwake(from, waking)) return 'hours'
  return {
    checklist,
    weekday,
    from,
    to,
    minutes: minuteChoices.find(choice => choice === Number(input.minutes)) ?? slotMinutes,
    role: receivers.find(receiver => receiver === input.role) ?? slotReceiver,
  }
}
