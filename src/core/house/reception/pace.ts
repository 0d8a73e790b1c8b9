/** A polite limit for one person's pace: a stuck key or a script must not drown the others. */

import type { PersonId } from '../../ids.ts'
import { Memory } from '../../memory.ts'
import { createForward } from '../../time/forward.ts'
import { epochMsOf, type Instant } from '../../time/instant.ts'

type Pace = { since: number; count: number; told: number }

/** `go` on, `tell` the person that it goes too fast, or say `nothing` because they were just told. */
export type Step = 'go' | 'tell' | 'nothing'

const minuteMs = 60_000
const tellEveryMs = 10_000
const remembered = 10_000

export const createPace = (perMinute: number) => {
  const paces = new Memory<PersonId, Pace>(remembered)
  const forward = createForward()
  return (person: PersonId, now: Instant): Step => {
    const at = forward(epochMsOf(now))
    const known = paces.get(person)
    const pace =
      known && at - known.since < minuteMs ? known : { since: at, count: 0, told: Number.NEGATIVE_INFINITY }
    if (pace !== known) paces.set(person, pace)
    pace.count += 1
    if (pace.count <= perMinute) return 'go'
    if (at - pace.told < tellEveryMs) return 'nothing'
    pace.told = at
    return 'tell'
  }
}
