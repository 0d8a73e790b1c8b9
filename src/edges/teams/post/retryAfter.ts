/** `Retry-After` in milliseconds: seconds, or a moment by the clock of whoever answered. */

/** Longer than any letter lives; what is further away is a mistake. */
const longestMs = 24 * 3_600_000

export const readRetryAfter = (header: string | null, answeredAtMs: () => number): number | null => {
  if (header === null) return null
  const text = header.trim()
  const waitMs = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - answeredAtMs()
  return Number.isFinite(waitMs) ? Math.min(Math.max(Math.ceil(waitMs), 0), longestMs) : null
}
