/**
 * What is parted by how it is laid out is put side by side, for whoever looks for a person: a value on the line below its
 * label, a name in the codes of an address, what a link is called and where it leads, a date in three fields.
 */

import { withAddressesRead } from './addressParts.ts'
import { withCellsRead } from './cells.ts'
import { replaceSome } from './replace.ts'

/** A label, or what fills one: a sentence that ends is longer, or ends in a sign. */
const shortLine = /(?<=(?:^|\n)[^\n]{1,40})(?<![.!?])[\r\n]{1,4}(?=[^\n]{1,40}(?:\n|$))/g

const withLinesJoined = (text: string): string => text.replace(shortLine, ' ')

/** Between words, what no word is: `Kari_Nordmann_87_år`, and pictures. */
const sign = /(?<=[\p{L}\d).,])_(?=[\p{L}\d(])|\s?(?:[\u{1f300}-\u{1faff}\u2600-\u27bf]\ufe0f?)+\s?/gu

const withWordsApart = (text: string): string =>
  /[_\u2600-\u27bf\ud83c-\ud83e]/.test(text) ? replaceSome(text, sign, () => ' ') : text

/** `[Kari Nordmann](tel:91234567)`, and the same in HTML as it reads with its tags. */
const called = /\[([^\][\n]{1,80})\]\((?:tel|sms|mailto):([^()\s]{3,60})\)/gi
const tagged = /\(a href=["']?(?:tel|sms|mailto):([^"'()\s]{3,60})["']?[^()]{0,80}\)/gi

const withLinksRead = (text: string): string =>
  /(?:tel|sms|mailto):/i.test(text)
    ? replaceSome(
        replaceSome(text, called, ([, name = '', where = '']) => `${name} ${where}`),
        tagged,
        ([, where = '']) => ` ${where} `,
      )
    : text

/** `dag: 12 måned: 8 år: 1980`. */
const inFields =
  /(?<!\p{L})(?:dag|day)[ :=]{1,3}(\d{1,2})[\s,;]{1,3}(?:måned|månad|mnd|month)[ :=]{1,3}(\d{1,2})[\s,;]{1,3}(?:år|year)[ :=]{1,3}(\d{4}|\d\d)(?!\d)/giu

const withDatesWhole = (text: string): string =>
  /måned|månad|mnd|month/i.test(text)
    ? replaceSome(text, inFields, ([, day, month, year]) => `${day}.${month}.${year}`)
    : text

/** As it is said to a machine that writes. */
const dictated = /n(?:y|ew) lin[je]|nytt avsnitt|new paragraph/i
const lineEnd = /(?<!\p{L}) ?(?:ny linje|new line|nytt avsnitt|new paragraph)(?!\p{L})[,.]? ?/giu

/** The text itself where nothing is laid out. */
export const sideBySide = (text: string): string => {
  const spoken = dictated.test(text) ? text.replace(lineEnd, '\n') : text
  const read = /https?:|%20/i.test(spoken) ? withAddressesRead(spoken) : spoken
  const cells = withCellsRead(withLinksRead(withWordsApart(read)))
  return withDatesWhole(cells.includes('\n') ? withLinesJoined(cells) : cells)
}
