/** Finds among thousands of names by parts of them: quick, as nothing is laid out first, and without guessing at slips. */

import { wordsIn, wordsOf } from './words.ts'

/** Those whose name holds every word, in the order they were given in. */
export const namesHolding = <T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  query: string,
): readonly T[] => {
  const asked = wordsIn(query)
  return things.filter(thing => {
    const words = wordsOf(nameOf(thing))
    return asked.every(one => words.some(word => word.includes(one)))
  })
}
