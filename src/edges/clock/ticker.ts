/** Wakes the jobs once a minute. A round that takes longer than a minute is not overtaken by the next. */

import cron from 'node-cron'

type Ticker = {
  /** No new round after this; answers when the one under way is finished. */
  stop(): Promise<void>
}

const everyMinute = '* * * * *'
const longestMs = 60_000
/** A timer may be a little early, and what is due at a full minute would then wait for the next one. */
const afterMs = 50

export const startTicker = (round: () => Promise<unknown>): Ticker => {
  // In UTC no hour comes twice.
  const task = cron.createTask(everyMinute, round, { timezone: 'UTC' })

  /**
   * The task is never started: left to itself it would wait for the clock to come back where it was set back, and walk
   * each minute that was left out where it was set forward, a year of them. Asked anew each time, the machine's clock has
   * a say in the next turn of a minute and in nothing more.
   */
  const untilNext = (): number => {
    const [next] = task.getNextRuns(1)
    const left = (next?.getTime() ?? Number.POSITIVE_INFINITY) - Date.now()
    return Math.min(longestMs, Math.max(0, left)) + afterMs
  }

  let underWay: Promise<unknown> | null = null
  const tick = () => {
    timer = setTimeout(tick, untilNext())
    // Why a round failed, the task has told by then.
    underWay ??= task
      .execute()
      .catch(() => null)
      .finally(() => {
        underWay = null
      })
  }
  let timer = setTimeout(tick, untilNext())
  return {
    stop: async () => {
      clearTimeout(timer)
      await underWay
      await task.destroy()
    },
  }
}
