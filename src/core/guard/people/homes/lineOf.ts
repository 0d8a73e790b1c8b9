/** Tells that a line holds a home and, behind it, whose it is. */

import type { Known } from '../../known.ts'
import { leadTo, type Place } from '../../words/place.ts'
import { isBeforeNamed } from '../who/owner.ts'

const beginsLine = /(?:^|[\n\t;|]) *$/
const nameOfLine =
  /^(?:,? \d{4} \p{Lu}[\p{L} ]{1,20}?)?[:,;\t–-]? ?(?=\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}\p{Lu}[\p{L}'’-]+[ .]*(?:$|[\n\t;|]))/u

/** `Storgata 12: Kari Nordmann`: a line that holds a home and whose it is. */
export const isLineOfNamed = (text: string, { start, end }: Place, known: Known): boolean => {
  if (!beginsLine.test(leadTo(text, start, 8))) return false
  const between = nameOfLine.exec(text.slice(end, end + 90))?.[0].length
  return between !== undefined && isBeforeNamed(text, { start, end: end + between }, known)
}
