/** Wakes the jobs once a minute. A round that takes longer than a minute is not overtaken by the next. */

import cron from 'node-cron'

type Ticker = {
  /** No new round after this; answers when the one under way is finished. */
  stop(): Promise<void>
}

export const startTicker = (round: () => Promise<unknown>): Ticker => {
  let current: Promise<unknown> = Promise.resolve()
  const task = cron.schedule(
    '* * * * *',
    () => {
      current = round()
      return current
    },
    { noOverlap: true, timezone: 'Europe/Oslo' },
  )
  return {
    stop: async () => {
      await task.destroy()
      await current
    },
  }
}
