/**
 * What Teams tells of is told once, such as that somebody left a team. Where the store is away it is kept, and done in the
 * order in which it came: before the next one, or with the first round that finds the store back.
 */

import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'

/** Done twice, it is as if it were done once. */
type Work = () => Promise<unknown>

/** More than Teams tells of in a day; each is some kilobytes. */
const mostKept = 5_000

export const isStoreFault = (error: unknown): boolean =>
  error instanceof Fault && error.code.startsWith('store.')

export const createLater = (log: Log) => {
  const kept: Work[] = []
  let running: Promise<number> | null = null

  const goThrough = async (): Promise<number> => {
    let done = 0
    for (let [work] = kept; work; [work] = kept) {
      try {
        await work()
        done += 1
      } catch (error) {
        if (isStoreFault(error)) throw error
        log.error('teams.turn', error)
      }
      kept.shift()
    }
    return done
  }

  /** Answers how much was done. */
  const catchUp = (): Promise<number> => {
    running ??= goThrough().finally(() => {
      running = null
    })
    return running
  }

  /** Throws where it has to wait, as whoever told of it may tell it again. */
  const doInOrder = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (kept.length > 0) await catchUp()
      return await work()
    } catch (error) {
      if (isStoreFault(error) && kept.length < mostKept) kept.push(work)
      throw error
    }
  }

  return { catchUp, doInOrder }
}
