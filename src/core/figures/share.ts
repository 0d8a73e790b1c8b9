/** A part of a whole, with how far it can be trusted: of few, a share says little, and the interval says so. */

export type Share = {
  readonly part: number
  readonly of: number
  /** From 0 to 1, as the two below. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** What a normal distribution holds 95 % within. */
const z = 1.959963984540054

/**
 * Wilson's score interval, without continuity correction: never outside of 0 and 1, and honest about small numbers.
 * E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209. `null` of nothing.
 */
export const shareOf = (part: number, of: number): Share | null => {
  if (of <= 0) return null
  const share = part / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const away = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { part, of, share, low: Math.max(0, middle - away), high: Math.min(1, middle + away) }
}
