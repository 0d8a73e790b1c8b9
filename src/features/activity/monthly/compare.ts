/**
 * What a unit is told of others, by rule. A norm is told only where it is favourable, true, and of enough units; where it would
 * shame, the unit's own past takes its place, or that it was able to before; where nobody knows, nothing is said. It is never
 * told who, who is first or last, or how few. Pure.
 */

import type { Month } from '../../../core/time/instant.ts'

export type Known = {
  /** Fewer units than this are never behind a figure. */
  readonly smallest: number
  /** Of the other units whose whole month is known, how many have taken it up; `null` where nobody knows. */
  readonly norm: { readonly did: number; readonly of: number } | null
  /** Of months that are known whole: this one, the one before, and the best before that or since. */
  readonly own: number | null
  readonly before: number | null
  readonly best: Best | null
}

/** What a unit had in a month of its own. */
export type Best = { readonly value: number; readonly month: Month }

type Compared =
  | { readonly say: 'norm'; readonly did: number; readonly of: number }
  /** The others are too few for a figure: how many did would tell of them. */
  | { readonly say: 'most'; readonly of: number }
  | { readonly say: 'growth'; readonly before: number; readonly own: number }
  | { readonly say: 'ability'; readonly best: number; readonly bestIn: Month }

const byItself = ({ smallest, own, before, best }: Known): Compared | null => {
  if (own === null) return null
  if (before !== null && before >= smallest && own > before) return { say: 'growth', before, own }
  return best !== null && best.value >= smallest && best.value > own
    ? { say: 'ability', best: best.value, bestIn: best.month }
    : null
}

export const compare = (known: Known): Compared | null => {
  const { norm, smallest } = known
  if (norm === null || norm.of < smallest) return null
  const { did, of } = norm
  if (did * 2 <= of) return byItself(known)
  const rest = of - did
  return did >= smallest && (rest === 0 || rest >= smallest) ? { say: 'norm', did, of } : { say: 'most', of }
}
