/** The log port. Facts are ids, codes, counts and durations: what a person wrote has no place to go here. */

import type { Facts } from './errors.ts'

export type Log = {
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  /** Writes a fault's code and facts, and the type and stack of anything else, but never its message. */
  error(event: string, error: unknown, facts?: Facts): void
}
