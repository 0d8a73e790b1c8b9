/** A share as whole percentage points: what a difference is told in. */

// Plus nothing, as no card says minus nothing.
export const pointsOf = (share: number): number => Math.round(share * 100) + 0
