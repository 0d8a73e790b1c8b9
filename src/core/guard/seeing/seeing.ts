/** Sees through presentation: what a reader would take for a digit is one, any room is one space, *hudpasient* is a patient. */

import { inPlainCharacters } from './characters.ts'
import { withCompoundsBare } from './compounds.ts'
import { unescaped, withoutTags, withTagsRead } from './markup.ts'

const wideRoom = /\t[ \t]*| [ \t]+/g
const isWide = /\t| {2}/

const withRoomNarrow = (text: string): string => (isWide.test(text) ? text.replace(wideRoom, ' ') : text)

const inPlain = (text: string): string => withCompoundsBare(withRoomNarrow(inPlainCharacters(text)))

export const plainly = (text: string): string => inPlain(withoutTags(unescaped(text)))

/** What is kept holds its tags, so what stands in them is read as well: the same text where there are none. */
export const plainlyBothWays = (text: string): readonly [plain: string, withTags: string] => {
  const read = unescaped(text)
  const [without, within] = [withoutTags(read), withTagsRead(read)]
  const plain = inPlain(without)
  return [plain, within === without ? plain : inPlain(within)]
}

export const plainlyWithTags = (text: string): string => plainlyBothWays(text)[1]
