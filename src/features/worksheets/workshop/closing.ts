/** How a vote ends: of three or more the result is told; of fewer, neither who has voted nor what for is kept. */

import { again } from '../../../core/again.ts'
import type { Retention } from '../../../core/retention.ts'
import { type PlainChange, type Read, remove, type Store, update } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import {
  ballots,
  isRanked,
  points,
  suggestions,
  suggestionsIn,
  type Workshop,
  workshops,
} from './workshop.ts'

type End = { readonly closed: Read<Workshop>; readonly changes: readonly PlainChange[] }

/** Where all agree, who has voted says what they voted for: of them only the number is left. */
export const endOf = async (store: Store, workshop: Read<Workshop>): Promise<End> => {
  const where = { workshop: workshop.id }
  const cast = await whole(store, ballots, { where })
  const closed: Read<Workshop> = { ...workshop, status: 'closed', voters: cast.length }
  const rest = isRanked(closed, cast.length)
    ? (await suggestionsIn(store, workshop.id)).filter(({ out }) => out).map(one => remove(suggestions, one))
    : (await whole(store, points, { where })).map(one => remove(points, one))
  return { closed, changes: [update(workshops, closed), ...cast.map(one => remove(ballots, one)), ...rest] }
}

const endEach = async (
  store: Store,
  status: Workshop['status'],
  isDue: (workshop: Workshop) => boolean,
): Promise<number> => {
  const due = (await whole(store, workshops, { where: { status } })).filter(isDue)
  for (const { id } of due) {
    await again(store, async write => {
      const workshop = await store.get(workshops, id)
      if (workshop?.status === status && isDue(workshop)) await write((await endOf(store, workshop)).changes)
    })
  }
  return due.length
}

/** As long as a vote may stand open, since who has voted is known until it ends. */
export const daysOfVoting = 30

const isOlder = ({ day, since = day }: Workshop, than: Day): boolean => since < than

export const voteRetention: readonly Retention[] = [
  // Closed by an earlier version, which kept who had voted.
  {
    collection: ballots.name,
    days: 0,
    pass: store => endEach(store, 'closed', ({ voters }) => voters === undefined),
  },
  {
    collection: ballots.name,
    days: daysOfVoting,
    pass: (store, before) => endEach(store, 'voting', one => isOlder(one, dayOf(before as Instant))),
  },
]
