/** The machine's clock. The one place that asks it for the time. */

import { type Clock, instantOf } from '../../core/time/instant.ts'

export const systemClock: Clock = { now: () => instantOf(Date.now()) }
