/**
 * A nudge that nobody acted on for months proposes its own retirement. Told of many comings to many people in all of the trust, and
 * only that none was acted on: who got it, or how often, is told to nobody.
 */

import { addDays, daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Nudge } from '../nudge.ts'
import type { NudgeReader } from '../reader.ts'

type Comings = {
  /** The first of all, also of those before the months that count. */
  readonly since: Day
  readonly times: number
  readonly people: number
  readonly acted: number
}

type When = { readonly day: Day; readonly months: number }

/** Fewer say nothing of a nudge that moves one or two in a hundred. */
export const fewestTimes = 20

const from = ({ day, months }: When): Day => addDays(day, -months * 30)

/** What can't be seen is not told from what was not done. */
const isSeen = ({ known }: Nudge): boolean => known.by !== 'training-told'

export const idleIn = (
  before: ReadonlyMap<string, Comings>,
  readers: readonly Pick<NudgeReader, 'shown'>[],
  nudges: readonly Nudge[],
  when: When,
): ReadonlyMap<string, Comings> => {
  const comings = new Map(before)
  const withins = new Map(nudges.filter(isSeen).map(({ nudge, known }) => [nudge, known.within]))
  for (const { shown } of readers) {
    const counted = new Set<string>()
    for (const { nudge, came, acted } of shown) {
      const within = withins.get(nudge)
      if (!came || within === undefined) continue
      const known = comings.get(nudge) ?? { since: came, times: 0, people: 0, acted: 0 }
      const isOver = came >= from(when) && daysBetween(came, when.day) > within
      comings.set(nudge, {
        since: came < known.since ? came : known.since,
        times: known.times + (isOver ? 1 : 0),
        people: known.people + (isOver && !counted.has(nudge) ? 1 : 0),
        acted: known.acted + (came >= from(when) && acted ? 1 : 0),
      })
      if (isOver) counted.add(nudge)
    }
  }
  return comings
}

export const idleOf = (
  comings: ReadonlyMap<string, Comings>,
  { smallest, ...when }: When & { readonly smallest: number },
): readonly string[] =>
  [...comings]
    .filter(
      ([, { since, times, people, acted }]) =>
        acted === 0 && times >= fewestTimes && people >= smallest && since <= from(when),
    )
    .map(([nudge]) => nudge)
    .toSorted()
