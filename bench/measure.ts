/** A figure that a benchmark found, and what it must not pass for the claim to hold. */

export type Measure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly must?: { readonly atMost?: number; readonly atLeast?: number }
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Fails the moment a claim no longer holds; a figure without a claim always holds. */
export const holds = ({ value, must = {} }: Measure): boolean =>
  value <= (must.atMost ?? Number.POSITIVE_INFINITY) && value >= (must.atLeast ?? Number.NEGATIVE_INFINITY)
