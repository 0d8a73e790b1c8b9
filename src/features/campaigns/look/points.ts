/** A share as percentage points, one decimal at most: what a difference is told in. */

export const pointsOf = (share: number): number => Math.round(share * 1000) / 10
