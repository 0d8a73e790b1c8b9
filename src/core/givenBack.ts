/** As much of what was typed as goes back to who typed it, to be put right: a pasted page comes back as its beginning, as no card has room for more. */

import { showed } from './shown.ts'

/** Of a number, an hour, a phone. */
const longestWord = 40
/** Where more than one such field stands on a card. */
const longestLine = 600

export const wordBack = (typed: string): string => typed.slice(0, longestWord)

export const lineBack = (typed: string): string => typed.slice(0, longestLine)

/** More would make a card that Teams does not take. */
const longestWritten = 4000

/** Ids, codes and days are one word. */
const isWritten = ([field, value]: [string, string]): boolean =>
  /\p{L}\s+\S*\p{L}/u.test(value) && !(showed as readonly string[]).includes(field)

/** What was written in a form that comes to nothing, as one text to copy. */
export const writtenBack = (input: Readonly<Record<string, string>>): string =>
  Object.entries(input)
    .filter(isWritten)
    .map(([, value]) => value.trim())
    .join('\n\n')
    .slice(0, longestWritten)
