/** What would become of a campaign if it were sent now, for the one who is about to send it. Tells no personal reasons. */

import type { PersonId } from '../../../core/ids.ts'
import type { Letter } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { decide } from './policy.ts'
import { preferencesOf } from './preferences.ts'
import { fewestTold, isPersonal, publicReason } from './reasons.ts'
import { readLetterSettings } from './settings.ts'
import { standingOf } from './standing.ts'

type Forecast = {
  /** Of so few one could tell who wants what: then it says who cannot be reached, and nothing else. */
  readonly isTold: boolean
  /** Who would get it as soon as it is due. */
  readonly now: number
  /** Who would get it at a later open hour, and when the first of them. */
  readonly later: number
  readonly first: Instant | null
  /** Those who rest may get it later or not at all: which of it, and why, is theirs to know. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[]
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
  const everybody = new Set(persons)
  const isTold = everybody.size >= fewestTold
  const settings = await readLetterSettings(store)
  const leftOut = new Map<string, number>()
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
  let immediately = 0
  const opening: Instant[] = []
  for (const person of everybody) {
    const closed = await unreachable(person)
    if (closed !== null) {
      leave(closed)
      continue
    }
    if (!isTold) continue
    const [wishes, standing] = await Promise.all([preferencesOf(store, person), standingOf(store, person)])
    const decision = decide({ ...letter, takenBack: '' }, wishes, standing, settings, letter.due)
    if (decision.do === 'send') immediately += 1
    else if (decision.do === 'wait' && !isPersonal(decision.reason)) opening.push(decision.until)
    else leave(publicReason(decision.reason))
  }
  return {
    isTold,
    now: immediately,
    later: opening.length,
    first: opening.sort()[0] ?? null,
    leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })),
  }
}
