/** Makes text fit to read, compare and keep, whoever brings it: one spelling per letter, no invisible control characters. */

/** What word processors break lines and pages with: what stands on two lines is not to be glued. */
const lineBreak = /\r\n?|[\v\f\u0085]/g

// Line feed and tab stay. Zero-width space and byte order mark come along when people paste from documents.
const invisible = /[^\P{Cc}\n\t]|[\u200b\ufeff]/gu

/** Steers how the rest of a line is shown, so a name could pass for another, and a number turned round for none. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .replace(directions, '')
    .trim()

/** For what stands in one line, such as a name. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')
