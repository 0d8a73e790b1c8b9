/** Takes mark-up off a text as a reader's screen would: entities are read, tags are gone. */

/** What stands for a space, a dash or another sign; names of letters stay as they are, no digit hides in them. */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['minus', '-'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['sol', '/'],
  ['period', '.'],
  ['middot', '.'],
  ['bull', '.'],
  ['comma', ','],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
])

const spaces = /^(?:nbsp|en?sp|emsp\d?\d?|thinsp|hairsp|numsp|puncsp|tab|newline)$/i

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** A code that goes on is none: its first digits would be taken off a number. */
const entity = /&(?:#x([\da-f]{1,6})(?:;|(?![\da-f]))|#(\d{1,7})(?:;|(?!\d))|([a-z]{2,9}\d{0,2});)/gi

const withoutEntities = (text: string): string =>
  text.replace(entity, (written, hex?: string, decimal?: string, name = '') => {
    if (hex) return characterOf(Number.parseInt(hex, 16))
    if (decimal) return characterOf(Number(decimal))
    return spaces.test(name) ? ' ' : (named.get(name.toLowerCase()) ?? written)
  })

const escaped = /\\(?:u\{?00|x)(3\d)\}?/gi

/** Bold type stands inside a word; a cell, a line or a paragraph ends it. */
const inline =
  /<\/?(?:b|i|u|s|em|strong|span|font|sub|sup|mark|small|code|wbr|a|at)\b[^<>]{0,200}>|<!--[^<>]{0,200}-->/gi
const block = /<\/?[a-z][^<>]{0,200}>/gi

/** Twice, as what was escaped two times is read two times by some. */
export const unescaped = (original: string): string => {
  let text = original
  for (let round = 0; round < 2 && text.includes('&'); round += 1) text = withoutEntities(text)
  return text.includes('\\')
    ? text.replace(escaped, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    : text
}

export const withoutTags = (text: string): string =>
  text.includes('>') ? text.replace(inline, '').replace(block, ' ') : text

/** Tags that are written as themselves or escaped. */
export const mayHoldTags = (text: string): boolean => /[<&]/.test(text)

/** By hand: a flood of tags takes a third of the time that a pattern takes. */
const withSignsAsRoom = (text: string): string => {
  const read = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    read[index] = code === 0x3c || code === 0x3e ? 0x20 : code
  }
  return Buffer.from(read.buffer).toString('utf16le')
}

/** As somebody reads it who meant no mark-up: what stands in the tags is there too. */
export const withTagsRead = (text: string): string => {
  const isMarked = text.includes('>') && (text.search(block) >= 0 || text.search(inline) >= 0)
  return isMarked ? withSignsAsRoom(text) : text
}
