/** Ends the process in order on SIGTERM and SIGINT, and by force when that takes longer than the platform waits. */

import type { Log } from './core/log.ts'

const patienceMs = 9_000

/** Answers whether the process is on its way out, for work that is then expected to break off. */
export const stopOnSignal = (log: Log, steps: readonly (() => Promise<void>)[]): (() => boolean) => {
  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      log.warn('stopped-by-force')
      process.exit(1)
    }, patienceMs).unref()
    for (const step of steps) await step()
    log.info('stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop().catch(error => {
        log.error('stop', error)
        process.exit(1)
      })
    })
  }
  return () => stopping
}
