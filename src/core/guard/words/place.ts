/** A place in a text, and what stands beside it: as far as is near, in its sentence, on its line. */

export type Place = { readonly start: number; readonly end: number }

export const placeOf = (match: RegExpExecArray): Place => ({
  start: match.index,
  end: match.index + match[0].length,
})

/** A full stop after a word of some length, so that no abbreviation ends a sentence, nor does `3. etg`. */
export const sentenceEnd = /[!?\n]|(?<=\p{Ll}{4}|\d)\.\s(?!(?<=(?<!\d)\d{1,2}\.\s)\p{Ll})/u

export const leadTo = (text: string, start: number, reach: number): string =>
  text.slice(Math.max(0, start - reach), start)

const lastPart = (text: string, end: RegExp | string): string => text.split(end).at(-1) ?? ''
const firstPart = (text: string, end: RegExp | string): string => text.split(end, 1)[0] ?? ''

export const sentenceBefore = (text: string, start: number, reach: number, end = sentenceEnd): string =>
  lastPart(leadTo(text, start, reach), end)

export const sentenceBehind = (text: string, end: number, reach: number, stop = sentenceEnd): string =>
  firstPart(text.slice(end, end + reach), stop)

export const lineBefore = (text: string, start: number, reach: number): string =>
  lastPart(leadTo(text, start, reach), '\n')

export const lineBehind = (text: string, end: number, reach: number): string =>
  firstPart(text.slice(end, end + reach), '\n')

/** What the sentence of a place says before it, and behind it. */
export const besideIt = (
  text: string,
  { start, end }: Place,
  reach: number,
): readonly [before: string, behind: string] => [
  sentenceBefore(text, start, reach),
  sentenceBehind(text, end, reach),
]

export const textAround = (text: string, { start, end }: Place, reach: number): string =>
  text.slice(Math.max(0, start - reach), end + reach)
