/** Asks again within a turn where Teams is too busy just now: whoever waits there would get nothing, and think that nothing was done. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Call, Connector } from './connector.ts'

/** It says of these that nothing of it was taken. What is refused for our token was asked with a new one, and may pass. */
const busy = [401, 412, 429, 503]

const shortestMs = 500
/** Of the 15 s that Teams waits for a turn, most are for the answers. */
const mostWaitedMs = 6_000

const waitOf = (answer: Answer): number | null =>
  answer.got === 'answer' && busy.includes(answer.status)
    ? Math.max(shortestMs, answer.retryAfterMs ?? 0)
    : null

export type Wait = (ms: number) => Promise<unknown>

/** `isOver`: what would be said by now is said already. */
export const createInsist =
  ({ ask }: Pick<Connector, 'ask'>, wait: Wait = sleep) =>
  async (call: Call, isOver = () => false): Promise<Answer> => {
    for (let waitedMs = 0, longer = shortestMs; ; longer *= 2) {
      const answer = await ask(call)
      const waitMs = waitOf(answer)
      if (waitMs === null) return answer
      const nextMs = Math.max(waitMs, longer)
      if (waitedMs + nextMs > mostWaitedMs) return answer
      await wait(nextMs)
      if (isOver()) return answer
      waitedMs += nextMs
    }
  }
