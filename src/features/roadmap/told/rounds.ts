/** What the roadmap says on its own once a week: whether it was said already. */

import { unlessOvertaken } from '../../../core/again.ts'
import { type Collection, type PlainChange, put, type Store } from '../../../core/store.ts'
import { isoWeekOf } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'

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
