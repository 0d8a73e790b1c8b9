/** The value in the middle: one odd week does not move it, as it would move a mean. */

import { median } from 'simple-statistics'

/** `null` of nothing. */
export const medianOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : median([...values])

/** Of answers on a scale, by how many chose each point; `null` where nobody answered. */
export const medianChoice = (counts: ReadonlyMap<number, number>): number | null =>
  medianOf([...counts].flatMap(([point, count]) => Array<number>(count).fill(point)))
