/** Whether Teams lets us in. Where it refuses our name or secret every letter would be refused, so it is asked seldom until it takes something again. */

import type { Refusal } from '../../../core/letters.ts'
import { createForward } from '../../../core/time/forward.ts'
import { type Clock, epochMsOf, type Instant } from '../../../core/time/instant.ts'

/** One letter alone may be refused for reasons of its own. */
const mostInRow = 3
const askEveryMs = 60_000

export const createEntry = (clock: Clock) => {
  const forward = createForward()
  const nowMs = () => forward(epochMsOf(clock.now()))
  let since: Instant | null = null
  let inRow = 0
  let refusedMs = 0
  return {
    refused: () => {
      since ??= clock.now()
      inRow += 1
      refusedMs = nowMs()
    },
    letIn: () => {
      since = null
      inRow = 0
    },
    /** `null` while we are let in, for all that is known. */
    refusal: (): Refusal | null =>
      since === null || inRow < mostInRow
        ? null
        : { since, waitMs: Math.max(0, refusedMs + askEveryMs - nowMs()) },
  }
}
