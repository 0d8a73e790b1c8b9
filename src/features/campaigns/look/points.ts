/** A share as whole percentage points: what a difference is told in. */

// Plus nothing, as no card says minus nothing.
export const pointsOf = (share: number): number => Math.round(share * 100) + 0

/** A share to the whole point: drawn as it is told. */
export const toWholePoints = (share: number): number => pointsOf(share) / 100
