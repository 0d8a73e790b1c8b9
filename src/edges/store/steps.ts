/** A write as plain steps: which version each row must have before, and what it holds after. */

import type { PlainChange } from '../../core/store.ts'
import type { Known } from './known.ts'
import { isStorable, packRow } from './rows.ts'

/** Version 0 stands for no row. */
export type Step = {
  readonly collection: string
  readonly id: string
  readonly expected: number
  readonly version: number
  /** The row without its version; `null` where it is removed. */
  readonly json: string | null
}

const never = -1
const largest = 2 ** 31 - 2

/** No row ever has another version than a whole number from 1, and 0 must not pass for an insert. */
const expectation = (version: number): number =>
  Number.isInteger(version) && version >= 1 && version <= largest ? version : never

export const readSteps = (known: Known, changes: readonly PlainChange[]): Step[] =>
  changes.map(change => {
    const collection = known(change.collection)
    const { name } = collection
    if (change.do === 'remove') {
      const { id } = change
      const expected = isStorable(id) ? expectation(change.version) : never
      return { collection: name, id, expected, version: 0, json: null }
    }
    const { row } = change
    const expected = change.do === 'insert' ? 0 : expectation(change.version)
    return { collection: name, id: row.id, expected, version: expected + 1, json: packRow(collection, row) }
  })
