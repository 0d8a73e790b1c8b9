/**
 * How many requests one source may send us in a minute: so many that a whole ward behind one address is never stopped, and
 * few enough that nobody drowns the others. No address is kept: a print of it counts, salted anew each minute, in memory only.
 */

import { hash } from 'node:crypto'
import { Memory } from '../../core/memory.ts'
import type { Instant } from '../../core/time/instant.ts'

const mostPerMinute = 3_000
/** Whoever comes from more addresses than this is counted anew, and has cost no memory. */
const remembered = 20_000

type Needs = { readonly now: () => Instant; readonly newSalt: () => string; readonly most?: number }

/** Whether one more is let through. */
export type Crowd = (source: string) => boolean

export const createCrowd = ({ now, newSalt, most = mostPerMinute }: Needs): Crowd => {
  const counts = new Memory<string, number>(remembered)
  let minute = ''
  let salt = ''
  return source => {
    const current = now().slice(0, 'yyyy-mm-ddThh:mm'.length)
    if (current !== minute) {
      counts.clear()
      minute = current
      salt = newSalt()
    }
    const print = hash('sha256', `${salt}:${source}`)
    const count = (counts.get(print) ?? 0) + 1
    counts.set(print, count)
    return count <= most
  }
}
