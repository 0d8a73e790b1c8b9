/** The time that the sender paces itself by: the clock's with real waits, or one moment that waits only in name. */

import { setTimeout as sleep } from 'node:timers/promises'
import { type Clock, epochMsOf, type Instant } from '../../../core/time/instant.ts'

/** Ends early, and never rejects, when the signal says so. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

export type Timeline = {
  /** What rows are measured against and written with. */
  now(): Instant
  /** What pacing is measured against. */
  nowMs(): number
  readonly wait: Wait
  /** Goes on to the next poll when there is nothing to do, instead of ending there. */
  readonly lives: boolean
}

export const realWait: Wait = (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}).catch(() => {})

export const liveTime = (clock: Clock, wait: Wait): Timeline => ({
  now: () => clock.now(),
  nowMs: () => epochMsOf(clock.now()),
  wait,
  lives: true,
})

/** For the demo's clock and for tests: everything happens at `now`, and pacing is counted but not waited for. */
export const stillTime = (now: Instant): Timeline => {
  let passedMs = 0
  return {
    now: () => now,
    nowMs: () => epochMsOf(now) + passedMs,
    wait: async ms => {
      passedMs += ms
    },
    lives: false,
  }
}
