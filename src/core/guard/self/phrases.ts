/** Phrases as a language's file writes them. `*` is any part of a word, `#` the years, `@` the place. */

export const word = "\\p{L}[\\p{L}\\p{M}'’-]*"
const parts: ReadonlyMap<string, string> = new Map([
  ['*', '[\\p{L}\\p{M}]*'],
  ['#', '\\d{1,3}'],
  ['@', `(${word}(?:\\s+${word})?)`],
  [' ', '[\\s,]+'],
])

const patternOf = (phrase: string): string =>
  phrase.replace(/[*#@ ]|[\\^$.|?+()[\]{}]/g, sign => parts.get(sign) ?? `\\${sign}`)

/** Nothing at all where there are no phrases. */
export const oneOf = (phrases: readonly string[]): string =>
  `(?<![\\p{L}\\d])(?:${phrases.length === 0 ? '(?!)' : phrases.map(patternOf).join('|')})(?![\\p{L}\\d])`
