/** Opens new conversations a few a second: they come on top of the letters, and Teams counts both together. */

import { Memory } from '../../../core/memory.ts'
import { createForward } from '../../../core/time/forward.ts'
import { type Clock, epochMsOf } from '../../../core/time/instant.ts'

/** With the 45 letters a second that leave by default, all that Teams allows. */
const gapMs = 1000 / 5
const mostPlaces = 100_000

export const createPace = (clock: Clock) => {
  const turnsMs = new Memory<string, number>(mostPlaces)
  const forward = createForward()
  let nextMs = 0

  /** How long until this person's turn; zero is now, and uses it up. Asked again later, they keep their place. */
  return (person: string): number => {
    const nowMs = forward(epochMsOf(clock.now()))
    const turnMs = turnsMs.get(person) ?? Math.max(nextMs, nowMs)
    if (!turnsMs.has(person)) nextMs = turnMs + gapMs
    if (turnMs <= nowMs) {
      turnsMs.delete(person)
      return 0
    }
    turnsMs.set(person, turnMs)
    return turnMs - nowMs
  }
}
