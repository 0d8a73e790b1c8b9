/** When each superuser of a unit can be asked: the same weekdays and hours every week. */

import type { Shift } from '../../../core/house/house.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection, Read, Store } from '../../../core/store.ts'
import { addDays, weekdayOf } from '../../../core/time/days.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { at, dayOf, timeOf } from '../../../core/time/oslo.ts'
import { isWorkingDay } from '../../../core/time/working.ts'
import { whole } from '../../../core/walk.ts'
import { memberships } from '../person.ts'
import { functionsIn } from './functions.ts'

export type Duty = {
  /** `{unit}:{person}` */
  readonly id: string
  readonly unit: UnitId
  readonly person: PersonId
  /** 1 is Monday. */
  readonly weekdays: readonly number[]
  /** `HH:mm` */
  readonly from: string
  readonly to: string
}

export const duties: Collection<Duty> = { name: 'duties', index: ['unit', 'person'] }

export const dutyId = (unit: UnitId, person: PersonId): string => `${unit}:${person}`

export const dutiesIn = (store: Pick<Store, 'list'>, unit: UnitId): Promise<readonly Read<Duty>[]> =>
  whole(store, duties, { where: { unit } })

/** Hours are a superuser's: of who is none by now nobody sees them, and they count again once they are. */
const dutiesOfSuperusers = async (store: Pick<Store, 'list'>, unit: UnitId): Promise<readonly Duty[]> => {
  const told = await dutiesIn(store, unit)
  if (told.length === 0) return []
  const members = await whole(store, memberships, {
    where: { unit, person: told.map(({ person }) => person) },
  })
  const superusers = new Set(
    members.flatMap(({ person, roles }) => (roles.includes('superuser') ? [person] : [])),
  )
  return told.filter(({ person }) => superusers.has(person))
}

/** A red day is a day off, also where it falls on a weekday. */
const isDayOf = ({ weekdays }: Duty, day: Day): boolean => {
  const weekday = weekdayOf(day)
  return weekdays.includes(weekday) && (weekday > 5 || isWorkingDay(day))
}

/** Over Christmas and Easter a week may have none. */
const daysAhead = Array.from({ length: 22 }, (_, day) => day)

/** `away` is the last day on which they are. */
const shiftOf = (duty: Duty, away: Day | '', now: Instant): Shift | null => {
  const today = dayOf(now)
  const isOver = timeOf(now) >= duty.to
  const isHere = (day: Day) => day > away && isDayOf(duty, day)
  const ahead = daysAhead.find(day => (day > 0 || !isOver) && isHere(addDays(today, day)))
  if (ahead === undefined) return null
  const day = addDays(today, ahead)
  return { person: duty.person, from: at(day, duty.from), to: at(day, duty.to) }
}

const workdays = [1, 2, 3, 4, 5]

/** How many weekdays have somebody to ask; of none where nobody has told their hours. */
export const superuserCover = async (store: Pick<Store, 'list'>, unit: UnitId) => {
  const told = await dutiesOfSuperusers(store, unit)
  const covered = workdays.filter(day => told.some(({ weekdays }) => weekdays.includes(day)))
  return { done: covered.length, of: told.length > 0 ? workdays.length : 0 }
}

/** Until when somebody is away is told with any role that they hold. */
const awayIn = async (store: Pick<Store, 'list'>, unit: UnitId) => {
  const away = new Map<PersonId, Day>()
  for (const { holder, awayUntil } of await functionsIn(store, unit))
    if (holder && awayUntil && awayUntil > (away.get(holder) ?? '')) away.set(holder, awayUntil)
  return away
}

/** Who can be asked now, and who can next. */
export const shifts = async (store: Pick<Store, 'list'>, unit: UnitId, now: Instant): Promise<Shift[]> => {
  const [told, away] = await Promise.all([dutiesOfSuperusers(store, unit), awayIn(store, unit)])
  return told
    .flatMap(duty => shiftOf(duty, away.get(duty.person) ?? '', now) ?? [])
    .sort((one, other) => one.from.localeCompare(other.from))
}

export const onDuty = async (store: Pick<Store, 'list'>, unit: UnitId, now: Instant): Promise<PersonId[]> =>
  (await shifts(store, unit, now)).filter(({ from }) => from <= now).map(({ person }) => person)
