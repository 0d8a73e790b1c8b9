/** Rows come whole in every line, so that a line may be replayed on what came after it. */

import type { State } from '../tables.ts'
import type { Put, Write } from './records.ts'

export const replayRow = (state: State, { put: collection, row }: Put): void => {
  let rows = state[collection]
  if (rows === undefined) {
    rows = new Map()
    state[collection] = rows
  }
  rows.set(row.id, row)
}

export const replayWrite = (state: State, { write }: Write): void => {
  for (const change of write) {
    if ('put' in change) replayRow(state, change)
    else state[change.cut]?.delete(change.id)
  }
}
