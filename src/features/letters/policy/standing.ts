/** Where a person stands with the bot: what it wrote to them unasked these seven days, and whether they still answer. */

import { again } from '../../../core/again.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type Collection, type PlainChange, put, type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'

export type Standing = {
  /** The person. */
  readonly id: PersonId
  /** When friendly letters arrived, or may have: the last seven days, the oldest first. */
  readonly recent: readonly Instant[]
  /** Friendly letters in a row without a sign of life. */
  readonly ignored: number
  /** Whether they were asked if it is too much. Once is once. */
  readonly asked: boolean
}

export const standings: Collection<Standing> = { name: 'standings', index: [] }

export const newStanding = (person: PersonId): Standing => ({
  id: person,
  recent: [],
  ignored: 0,
  asked: false,
})

export const standingOf = async (store: Store, person: PersonId): Promise<Standing> =>
  (await store.get(standings, person)) ?? newStanding(person)

/** A clock that was ahead left moments that have not been yet, and may be set right in days. */
export const until = (recent: readonly Instant[], now: Instant): readonly Instant[] =>
  recent.filter(instant => instant <= now)

/** One more friendly letter arrived, or may have; a digest counts once. Goes into the write of the outcome. */
export const countLetter = (
  known: Read<Standing> | null,
  person: PersonId,
  at: Instant,
  limit: number,
): { readonly change: PlainChange; readonly asks: boolean } => {
  const before = known ?? newStanding(person)
  const ignored = before.ignored + 1
  const asks = ignored >= limit && !before.asked
  const weekAgo = plus(at, { days: -7 })
  const recent = [...until(before.recent, at).filter(instant => instant > weekAgo), at].sort()
  const counted = { id: person, recent, ignored, asked: before.asked || asks }
  return {
    asks,
    change: put(standings, known, counted),
  }
}

/** It was taken back, and has used up nothing of what is enough. What was ignored meanwhile stays counted. */
export const uncountLetter = (known: Read<Standing> | null, at: Instant): readonly PlainChange[] => {
  const nth = known?.recent.indexOf(at) ?? -1
  return known && nth >= 0 ? [update(standings, { ...known, recent: known.recent.toSpliced(nth, 1) })] : []
}

/** They said or pressed something. Costs one read as long as there is nothing to forgive. */
export const sawPerson = (person: PersonId, store: Store): Promise<void> =>
  again(store, async write => {
    const known = await store.get(standings, person)
    if (known && known.ignored > 0) await write([update(standings, { ...known, ignored: 0 })])
  })
