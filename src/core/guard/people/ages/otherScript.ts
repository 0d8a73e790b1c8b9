/** Finds an age behind a name in letters that nothing at work is called in: `பிரியா சண்முகம் 29, pregnant`, `Мария Иванова 29,`. */

import type { Finding } from '../../finding.ts'
import { counted } from '../../words/ageWords.ts'
import { doing } from '../../words/folk.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo, placeOf } from '../../words/place.ts'
import { born } from '../who/beside.ts'

const letter = '(?:(?!\\p{Script=Latin})[\\p{L}\\p{M}])'
const age = new RegExp(
  `(?<=${letter}{2},? )(?:[1-9]\\d|10\\d)${counted}(?=[,;)]|$| (?:${doing})(?!\\p{L}))`,
  'gu',
)
const longest = 60
/** A sentence has more words, or fewer: a room, an hour. */
const twoOrThree = new RegExp(
  `(?:^|[\\p{Script=Latin}\\d.,:;!?(] ?)(?<name>(?:${letter}[’'.-]?){2,20}(?: (?:${letter}[’'.-]?){2,20}){1,2}),? $`,
  'u',
)

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase()

/** Where letters are large and small a name begins with a large one; where not, it stands in a text of ours. */
const isName = (words: readonly string[], text: string): boolean =>
  words.every(word => (hasCase(word) ? /^\p{Lu}/u.test(word) : /\p{Script=Latin}/u.test(text)))

export const ageOfOtherScriptIn = (text: string): Finding | null => {
  for (const match of candidatesIn(text, age)) {
    const name = twoOrThree.exec(leadTo(text, match.index, longest))?.groups?.name
    if (name !== undefined && isName(name.split(' '), text)) return born(placeOf(match))
  }
  return null
}
