/** Which nudges are sent no more, in all of the trust, and which were kept though they proposed it themselves. One tap each, with a way back. */

import { type Collection, put, type Read, type Store } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'
import { nudgeRounds, roundId } from '../plan/rounds.ts'

export const retirementStates = ['retired', 'kept', 'sent'] as const
type RetirementState = (typeof retirementStates)[number]

type Retirement = {
  /** The nudge. */
  readonly id: string
  /** `sent` is as before anybody answered. */
  readonly state: RetirementState
  readonly day: Day
}

export const nudgeRetirements: Collection<Retirement> = { name: 'nudgeRetirements', index: ['state'] }

export const retiredIn = async (store: Pick<Store, 'list'>): Promise<readonly Read<Retirement>[]> =>
  whole(store, nudgeRetirements, { where: { state: 'retired' } })

export const isRetired = async (store: Pick<Store, 'get'>, nudge: string): Promise<boolean> =>
  (await store.get(nudgeRetirements, nudge))?.state === 'retired'

export const retirementTo = (
  known: Read<Retirement> | null,
  nudge: string,
  state: RetirementState,
  day: Day,
) => put(nudgeRetirements, known, { id: nudge, state, day })

/** What proposes its own retirement and has not been answered; who kept it is left in peace as long as it took. */
export const proposedIn = async (
  { nudges }: Pick<NudgeNeeds, 'nudges'>,
  store: Pick<Store, 'get' | 'list'>,
  today: Day,
  months: number,
): Promise<readonly string[]> => {
  const idle = (await store.get(nudgeRounds, roundId))?.idle ?? []
  if (idle.length === 0) return []
  const answered = new Map((await whole(store, nudgeRetirements)).map(row => [row.id, row]))
  const rests = (nudge: string): boolean => {
    const row = answered.get(nudge)
    return row?.state === 'retired' || (row?.state === 'kept' && addDays(row.day, months * 30) > today)
  }
  return idle.filter(nudge => nudges.some(one => one.nudge === nudge) && !rests(nudge))
}
