/**
 * A clock that doubts a jump: it goes on as time passes, and believes the machine again once that has stood for a while. A
 * step of an hour it tells at once, as that may be right, but is doubted for two minutes: what is due is done once only.
 */

import { type Clock, epochMsOf, type Instant, instantOf } from '../../core/time/instant.ts'

export type Machine = {
  /** What it says the time is. */
  readonly nowMs: () => number
  /** Only ever goes forward, as time passes, and stands while the machine sleeps. */
  readonly passedMs: () => number
  /** How long it has slept so far, or any number that grows by that. */
  readonly sleptMs: () => number
}

/** Summer time moves no clock. */
const jumpMs = 2 * 3_600_000
/** A clock that runs in local time is wrong by an hour or two. A short stop is less than this. */
const stepMs = 15 * 60_000
/** By then the network has set it right. */
const settlesMs = 2 * 60_000
/** A clock that was wrong is set right within minutes; one that was set right stays so. */
const standsMs = 30 * 60_000
/** A machine that starts may have been off. For longer than that it hardly was, and half an hour more is no matter. */
const longestStopMs = 7 * 24 * 3_600_000

/** `seen` is the latest moment that an earlier process knew of: a clock is wrong most often where a machine starts. */
export const steadyClock = ({ nowMs, passedMs, sleptMs }: Machine, seen: Instant | null = null) => {
  let known = {
    atMs: seen === null ? nowMs() : epochMsOf(seen),
    passedMs: passedMs(),
    sleptMs: sleptMs(),
  }
  let isStarting = seen !== null
  let steppedMs = Number.NEGATIVE_INFINITY
  let claimed: { readonly aheadMs: number; readonly fromMs: number } | null = null

  const believe = (atMs: number, passed: number, slept: number): number => {
    known = { atMs, passedMs: passed, sleptMs: slept }
    isStarting = false
    claimed = null
    return atMs
  }

  const look = (): number => {
    const [machineMs, passed] = [nowMs(), passedMs()]
    const expectedMs = known.atMs + passed - known.passedMs
    const aheadMs = machineMs - expectedMs
    if (Math.abs(aheadMs) < stepMs) return believe(machineMs, passed, known.sleptMs)
    const slept = sleptMs()
    const strayMs = Math.abs(aheadMs - (slept - known.sleptMs))
    if (strayMs < stepMs) return believe(machineMs, passed, slept)
    const isNear = aheadMs > -jumpMs && aheadMs < (isStarting ? longestStopMs : jumpMs)
    if (isNear || strayMs < jumpMs) {
      steppedMs = passed
      return believe(machineMs, passed, slept)
    }
    if (claimed === null || Math.abs(aheadMs - claimed.aheadMs) >= jumpMs)
      claimed = { aheadMs, fromMs: passed }
    if (passed - claimed.fromMs >= standsMs) return believe(machineMs, passed, slept)
    // Nobody knows what the time is after a stop. By the machine's, tokens from Teams are good only where that is right.
    return isStarting ? machineMs : expectedMs
  }

  return {
    now: () => instantOf(look()),
    isDoubted: () => {
      look()
      return claimed !== null || passedMs() - steppedMs < settlesMs
    },
  } satisfies Clock
}
