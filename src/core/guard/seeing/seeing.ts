/** Sees through presentation: what a reader would take for a digit is one. */

import { inPlainCharacters } from './characters.ts'
import { withoutMarkup, withTagsRead } from './markup.ts'

export const plainly = (text: string): string => inPlainCharacters(withoutMarkup(text))

/** What is kept holds its tags, so what stands in them is read as well. */
export const plainlyWithTags = (text: string): string => inPlainCharacters(withTagsRead(text))
