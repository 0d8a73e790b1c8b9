/**
 * Whether anything gets through to Teams. Where it refuses our name or secret every letter would be refused, so it is asked
 * seldom until it takes something again; where it is away, letters wait one by one, and somebody has to hear of it.
 */

import type { Refusal } from '../../../core/letters.ts'
import { createForward } from '../../../core/time/forward.ts'
import { type Clock, epochMsOf, type Instant } from '../../../core/time/instant.ts'

/** One letter alone may be refused for reasons of its own, and all to one chat as well. */
const mostInRow = 3
const askEveryMs = 60_000

const createRow = (clock: Clock) => {
  let first: Instant | null = null
  let inRow = 0
  /** What all of them were about; empty where that was more than one, or nothing by itself. */
  let only = ''
  return {
    add: (about = '') => {
      only = first === null || only === about ? about : ''
      first ??= clock.now()
      inRow += 1
    },
    end: () => {
      first = null
      inRow = 0
    },
    since: (): Instant | null => (inRow < mostInRow || only !== '' ? null : first),
  }
}

export const createEntry = (clock: Clock) => {
  const forward = createForward()
  const nowMs = () => forward(epochMsOf(clock.now()))
  const refusals = createRow(clock)
  const misses = createRow(clock)
  let refusedMs = 0
  return {
    refused: () => {
      refusals.add()
      refusedMs = nowMs()
    },
    /** `about`: the one chat that may be to blame, where it may. */
    missed: misses.add,
    letIn: () => {
      refusals.end()
      misses.end()
    },
    /** `null` while we are let in, for all that is known. */
    refusal: (): Refusal | null => {
      const since = refusals.since()
      return since && { since, waitMs: Math.max(0, refusedMs + askEveryMs - nowMs()) }
    },
    /** `null` while Teams answers, for all that is known. */
    awaySince: misses.since,
  }
}
