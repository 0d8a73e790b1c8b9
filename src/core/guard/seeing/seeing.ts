/** Sees through presentation: what a reader would take for a digit is one, and any room between words is one space. */

import { inPlainCharacters } from './characters.ts'
import { withoutMarkup, withTagsRead } from './markup.ts'

const wideRoom = /\t[ \t]*| [ \t]+/g

const withRoomNarrow = (text: string): string =>
  text.includes('\t') || text.includes('  ') ? text.replace(wideRoom, ' ') : text

export const plainly = (text: string): string => withRoomNarrow(inPlainCharacters(withoutMarkup(text)))

/** What is kept holds its tags, so what stands in them is read as well. */
export const plainlyWithTags = (text: string): string => withRoomNarrow(inPlainCharacters(withTagsRead(text)))
