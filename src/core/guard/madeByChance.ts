/**
 * Ids of ours come back from cards, and one in some thousands looks like a year, a home or a handle. What chance alone makes is
 * known by how it is mixed: nothing that people write changes so often between large, small and figures, with so few figures.
 */

export type Fields = Readonly<Record<string, string>>

const length = 22
const ofOurs = /(?<![\w-])[\w-]{22,}/g
const mostDigits = 7
const fewestOfACase = 3
const fewestChanges = 11

const kindOf = (sign: string): string =>
  /[a-z]/.test(sign) ? 'small' : /[A-Z]/.test(sign) ? 'large' : /\d/.test(sign) ? 'figure' : 'sign'

export const isMadeByChance = (text: string): boolean => {
  const kinds = [...text].map(kindOf)
  const count = (kind: string) => kinds.filter(one => one === kind).length
  const changes = kinds.filter((kind, nth) => nth > 0 && kind !== kinds[nth - 1]).length
  return (
    text.length === length &&
    count('figure') <= mostDigits &&
    count('small') >= fewestOfACase &&
    count('large') >= fewestOfACase &&
    changes >= fewestChanges
  )
}

/** What stands behind it, glued to it, stays. */
const withoutMade = (text: string): string =>
  text.replace(ofOurs, run => (isMadeByChance(run.slice(0, length)) ? run.slice(length) : run))

export const withoutIds = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, withoutMade(text)]))
