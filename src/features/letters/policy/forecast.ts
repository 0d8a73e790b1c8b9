/** What would become of a campaign if it were sent now, for the one who is about to send it. Knows nobody's wishes. */

import type { PersonId } from '../../../core/ids.ts'
import type { Letter } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { decide } from './policy.ts'
import { noPreferences } from './preferences.ts'
import { publicReason } from './reasons.ts'
import { readLetterSettings } from './settings.ts'
import { newStanding } from './standing.ts'

/**
 * Whoever may send chooses whom to: of two audiences that differ by one, any count that leans on what somebody wants tells
 * what they want. So it is the same whatever that is, and says who can be reached, and when anybody is written to.
 */
type Forecast = {
  /** Who can get it as soon as it is due. */
  readonly now: number
  /** Who can get it at a later open hour, and when that is. */
  readonly later: number
  readonly first: Instant | null
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[]
  /** Those of now and later. */
  readonly reached: readonly PersonId[]
}

export type ForecastNeeds = {
  readonly store: Store
  /** Why a person can’t be reached; `null` where nothing is known to stand in the way. */
  readonly unreachable: (person: PersonId) => Promise<string | null>
}

type Planned = Pick<Letter, 'kind' | 'due' | 'expires'>

export const forecast = async (
  { store, unreachable }: ForecastNeeds,
  persons: readonly PersonId[],
  letter: Planned,
): Promise<Forecast> => {
  const settings = await readLetterSettings(store)
  const leftOut = new Map<string, number>()
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
  const reached: PersonId[] = []
  let [now, later] = [0, 0]
  let first: Instant | null = null
  for (const person of new Set(persons)) {
    const closed = await unreachable(person)
    if (closed !== null) {
      leave(publicReason(closed))
      continue
    }
    const anybody = [noPreferences(person), newStanding(person)] as const
    const decision = decide({ ...letter, takenBack: '' }, ...anybody, settings, letter.due)
    if (decision.do !== 'end') reached.push(person)
    if (decision.do === 'send') now += 1
    else if (decision.do === 'end') leave(decision.reason)
    else {
      later += 1
      first = decision.until
    }
  }
  return { now, later, first, leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })), reached }
}
