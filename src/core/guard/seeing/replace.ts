/** Finds one of many words, and replaces what a pattern finds, up to a number that nobody reaches by hand. */

/** A pattern of any of the words, the longest first, that looks at each letter once. */
export const eitherOf = (words: readonly string[]): string => {
  const byFirst = Map.groupBy(
    words.filter(word => word !== ''),
    ([first = '']) => first,
  )
  const either = [...byFirst].map(
    ([first, all]) => first + eitherOf(all.map(word => word.slice(first.length))),
  )
  if (either.length === 0) return ''
  return `(?:${either.join('|')})${words.includes('') ? '?' : ''}`
}

/** So many are read in one text: nobody disguises more, and a flood of them stays quick. */
const most = 3000

export const replaceSome = (
  text: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
): string => {
  const parts: string[] = []
  let end = 0
  pattern.lastIndex = 0
  for (
    let match = pattern.exec(text);
    match !== null && parts.length < 2 * most;
    match = pattern.exec(text)
  ) {
    parts.push(text.slice(end, match.index), by(match))
    end = match.index + match[0].length
  }
  return end === 0 ? text : parts.join('') + text.slice(end)
}
