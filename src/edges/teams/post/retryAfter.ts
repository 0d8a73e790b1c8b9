/** `Retry-After` in milliseconds: seconds, or a moment by the clock of whoever answered. */

/** Teams asks for seconds. What is further away is a mistake, and obeyed it would be the end of letters that live for less. */
const longestMs = 24 * 3_600_000

const seconds = /^\d+(?:\.\d+)?$/
/** Left to itself, the parser makes a date of nearly anything. */
const httpDate = /^[A-Z][a-z]{2,8}, .*GMT$/

export const readRetryAfter = (header: string | null, answeredAtMs: () => number): number | null => {
  const text = header?.trim() ?? ''
  const waitMs = seconds.test(text)
    ? Number(text) * 1000
    : httpDate.test(text)
      ? Date.parse(text) - answeredAtMs()
      : Number.NaN
  return Number.isNaN(waitMs) || waitMs > longestMs ? null : Math.max(Math.ceil(waitMs), 0)
}
