/** As much of what was typed as goes back to who typed it, to be put right: a pasted page comes back as its beginning, as no card has room for more. */

/** Of a number, an hour, a phone. */
const longestWord = 40
/** Where more than one such field stands on a card. */
const longestLine = 600

export const wordBack = (typed: string): string => typed.slice(0, longestWord)

export const lineBack = (typed: string): string => typed.slice(0, longestLine)
