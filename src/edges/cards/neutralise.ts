/**
 * Takes the power out of what people wrote before it stands in a card, and leaves what can be read of it the same.
 *
 * Shown text loses bidi embeddings, overrides and isolates (U+202A-202E, U+2066-2069: invisible, and able to turn the
 * text around them) and control characters. Where Markdown is read, marks that open emphasis, code or a link get a
 * backslash; what would open a block, a tag, an entity, a mention or a date macro is parted by U+2060 WORD JOINER
 * instead, because Teams on mobile shows a backslash before anything but `* _ [ ]`
 * (MarkDownBlockParser.cpp in Teams-AdaptiveCards-Mobile). Line breaks become paragraph breaks, the only ones that
 * every client shows, where a value stands alone, and blanks where it stands among other words.
 */

const joiner = '\u2060'

const invisibleTurns = /[\u202A-\u202E\u2066-\u2069]|(?![\n\t\r])\p{Cc}/gu

// With the u flag Cs is half a character. Most text has nothing of this and returns at once.
const unshowable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

export const plain = (text: string): string => {
  if (!unshowable.test(text)) return text
  const lines = text.toWellFormed().replace(/[\v\f\u0085]/g, '\n')
  return lines.replace(invisibleTurns, '')
}

export const name = (text: string): string => text.replace(/[^\w.:-]/g, '_')

// What Markdown could read as more than itself.
const suspicious = /[\\`*_[\]<&~{\n\r\t\u2028\u2029#>+=-]|^\s|\d[.)]/

const inline =
  /\\(?=[!-/:-@[-`{-~]|$)|[`[\]~]|(?<![\p{L}\p{N}] )\*|\*(?! [\p{L}\p{N}])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?]|[^\s<>@]+@|$)|&(?=#\w+;|[A-Za-z][A-Za-z0-9]*;|$)|\{(?=\{|$)/gu

const parted = new Set(['<', '&', '{'])

const opensBlock = /^(?:[#>+=-]|\d{1,9}[.)](?:\s|$))/

const line = (text: string): string => {
  const safe = text.replace(inline, mark => (parted.has(mark) ? `${mark}${joiner}` : `\\${mark}`))
  return opensBlock.test(text.trimStart()) ? `${joiner}${safe}` : safe
}

const linesOf = (text: string): readonly string[] => {
  const [first = '', ...rest] = text.replace(/\t/g, ' ').split(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/)
  // Leading blanks could indent a code block.
  return [first.replace(/^\s+/, ' '), ...rest.filter(part => part !== '')]
}

/** Something was written and nothing of it shows: our own marks around it would become a line across the card. */
const isBlank = (text: string, shown: string): boolean => text !== '' && shown.trim() === ''

/** For a value that has a place of its own: its lines stay lines. */
export const markdown = (text: string): string => {
  const shown = plain(text)
  if (isBlank(text, shown)) return joiner
  return suspicious.test(shown) ? linesOf(shown).map(line).join('\n\n') : shown
}

/** For a value among other words: one line, so that it can't end the list, link or emphasis it stands in. */
export const markdownLine = (text: string): string => {
  const shown = plain(text)
  if (isBlank(text, shown)) return joiner
  return suspicious.test(shown) ? line(linesOf(shown).join(' ')) : shown
}
