/** Reads a text that is all in capitals as it would be written else: names and places keep theirs, the other words are small. */

import { givenNames, surnames } from '../words/givenNames.ts'
import { noNames } from '../words/noNames.ts'
import { isSmallPlace } from '../words/places.ts'

const word = /\p{Lu}[\p{Lu}’'-]*/gu

/** Nobody writes more by hand. */
const longest = 4000

const isName = (small: string): boolean =>
  !noNames.has(small) && (givenNames.has(small) || surnames.has(small) || isSmallPlace(small))

const asWritten = (shouted: string): string =>
  shouted
    .split('-')
    .map(part => {
      const small = part.toLowerCase()
      return isName(small) ? part.charAt(0) + small.slice(1) : small
    })
    .join('-')

/** The text itself where some of it is in small letters. */
export const spokenCalmly = (text: string): string =>
  text.length <= longest && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
    ? text.replace(word, shouted => (shouted.length > 1 ? asWritten(shouted) : shouted))
    : text
