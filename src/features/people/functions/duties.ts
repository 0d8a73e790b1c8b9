/** When each superuser of a unit can be asked: the same weekdays and hours every week. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection, Read, Store } from '../../../core/store.ts'
import { weekdayOf } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf, timeOf } from '../../../core/time/oslo.ts'
import { isWorkingDay } from '../../../core/time/working.ts'
import { whole } from '../../../core/walk.ts'

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

/** A red day is a day off, also where it falls on a weekday. */
const isOnDuty = ({ weekdays, from, to }: Omit<Duty, 'id' | 'unit' | 'person'>, now: Instant): boolean => {
  const day = dayOf(now)
  const time = timeOf(now)
  const weekday = weekdayOf(day)
  return weekdays.includes(weekday) && (weekday > 5 || isWorkingDay(day)) && time >= from && time < to
}

const workdays = [1, 2, 3, 4, 5]

/** How many weekdays have somebody to ask; of none where nobody has told their hours. */
export const superuserCover = async (store: Pick<Store, 'list'>, unit: UnitId) => {
  const told = await dutiesIn(store, unit)
  const covered = workdays.filter(day => told.some(({ weekdays }) => weekdays.includes(day)))
  return { done: covered.length, of: told.length > 0 ? workdays.length : 0 }
}

/** Who can be asked now. */
export const onDuty = async (store: Pick<Store, 'list'>, unit: UnitId, now: Instant): Promise<PersonId[]> =>
  (await dutiesIn(store, unit)).filter(duty => isOnDuty(duty, now)).map(({ person }) => person)
