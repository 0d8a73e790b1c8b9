/** One round of all jobs. A job that fails is logged and left for the next tick; the others go on. */

import { Fault } from '../../core/errors.ts'
import type { Job } from '../../core/feature.ts'
import type { Log } from '../../core/log.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'

/** Answers how much was done. */
export const runJobs = async (jobs: readonly Job[], now: Instant, log: Log): Promise<number> => {
  let done = 0
  for (const job of jobs) {
    try {
      done += await job.run(now)
    } catch (error) {
      log.error('job', error instanceof Fault ? error : new Fault('job.failed', { job: job.name }, error), {
        job: job.name,
      })
    }
  }
  return done
}

/** A round at each call, but none while the time is doubted: what would end, or be told, may not be due for a year. */
export const createRounds = (jobs: readonly Job[], clock: Clock, log: Log): (() => Promise<number>) => {
  let isHeld = false
  const all = clock.remember ? [...jobs, { name: 'clock', run: clock.remember }] : jobs
  return async () => {
    const isDoubted = clock.isDoubted?.() ?? false
    if (isDoubted !== isHeld) log.warn(isDoubted ? 'clock.doubted' : 'clock.believed')
    isHeld = isDoubted
    return isDoubted ? 0 : runJobs(all, clock.now(), log)
  }
}
