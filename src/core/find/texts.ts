/** Finds many texts by what they say. Texts share their words, so that it is the words that are looked through. */

import { createFinder } from './finder.ts'
import { meaning, wordsIn, wordsOf } from './words.ts'

/** Of what somebody looks for, so much is read. */
export const longestQuery = 60

/** Those that hold all the words, in the order they were given in. */
export const textsHolding = <T>(
  things: readonly T[],
  textOf: (thing: T) => string,
  query: string,
): readonly T[] => {
  const asked = meaning(wordsIn(query))
  if (asked.length === 0) return things
  const heldBy = new Map<string, Set<T>>()
  for (const thing of things) {
    for (const word of wordsOf(textOf(thing))) heldBy.set(word, (heldBy.get(word) ?? new Set()).add(thing))
  }
  const words = createFinder([...heldBy.keys()], word => ({ called: [word] }))
  const found = asked.map(
    typed => new Set(words.holding(typed).flatMap(word => [...(heldBy.get(word) ?? [])])),
  )
  return things.filter(thing => found.every(some => some.has(thing)))
}
