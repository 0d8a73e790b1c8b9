/**
 * Letters of which a mended store cannot say whether they left: a line that was left out may have said that they did. They
 * are told as unknown, as those are that a process had on their way when it was killed, and nobody gets one twice.
 */

import { letters } from '../../core/letters.ts'
import { own } from '../../core/own.ts'
import type { Instant } from '../../core/time/instant.ts'
import { interrupted } from './sending/interrupted.ts'

type Stored = { readonly [field: string]: unknown; readonly id: string; readonly version: number }

/** `until` is when the store was last written to: what was not due by then cannot have left. Answers how many there are. */
export const doubtLetters = (
  state: Readonly<Record<string, Map<string, Stored>>>,
  until: Instant,
): number => {
  const rows = own(state, letters.name) ?? new Map<string, Stored>()
  const open = [...rows.values()].filter(({ state, due }) => state === 'queued' && String(due) <= until)
  for (const row of open)
    rows.set(row.id, {
      ...row,
      version: row.version + 1,
      state: 'unknown',
      reason: interrupted,
      due: until,
    })
  return open.length
}
