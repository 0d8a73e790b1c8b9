/** The machine's clock. The one place that asks it for the time. */

import { uptime } from 'node:os'
import { type Clock, instantOf } from '../../core/time/instant.ts'
import type { Machine } from './steadyClock.ts'

export const systemClock: Clock = { now: () => instantOf(Date.now()) }

export const machine: Machine = {
  nowMs: () => Date.now(),
  passedMs: () => performance.now(),
  // How long ago the machine was started goes on in its sleep.
  sleptMs: () => uptime() * 1_000 - performance.now(),
}
