/** What the roadmap says on its own once a week: when its moment is, and whether it was said already. */

import { unlessOvertaken } from '../../../core/again.ts'
import { type Collection, type PlainChange, put, type Store } from '../../../core/store.ts'
import { addDays, isoWeekOf, weekdayOf } from '../../../core/time/days.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { at } from '../../../core/time/oslo.ts'
import { isWorkingDay } from '../../../core/time/working.ts'

/** One row for each kind of round, so that most minutes ask for no more than it. */
type Round = { readonly id: string; readonly week: string }

export const rounds: Collection<Round> = { name: 'rounds', index: [] }

/** `2026-W47` */
export const weekOf = (day: Day): string => {
  const { year, week } = isoWeekOf(day)
  return `${year}-W${String(week).padStart(2, '0')}`
}

export const roundNames = ['steps', 'posts'] as const
type RoundName = (typeof roundNames)[number]

type Slot = { readonly due: Instant; readonly expires: Instant }

const closing = '16:00'

/**
 * From the weekday on, the first working day at this time, until the last working day of the week closes. `null` in a
 * week that has no such day left. 1 is Monday.
 */
export const slotIn = (today: Day, weekday: number, time: string): Slot | null => {
  const monday = addDays(today, 1 - weekdayOf(today))
  const days = [1, 2, 3, 4, 5].filter(nth => nth >= weekday).map(nth => addDays(monday, nth - 1))
  const open = days.filter(isWorkingDay)
  const [first] = open
  const last = open.at(-1)
  return first && last ? { due: at(first, time), expires: at(last, closing) } : null
}

export const isOver = async (store: Pick<Store, 'get'>, name: RoundName, week: string): Promise<boolean> =>
  (await store.get(rounds, name))?.week === week

/** Written last: a round that was cut short is made again, and what it says has ids that happen once. */
export const finished = async (
  store: Pick<Store, 'get'>,
  name: RoundName,
  week: string,
): Promise<PlainChange> => put(rounds, await store.get(rounds, name), { id: name, week })

/** The round is over, unless another process says so first. */
export const finish = async (store: Store, name: RoundName, week: string): Promise<void> =>
  unlessOvertaken(store, [await finished(store, name, week)])
