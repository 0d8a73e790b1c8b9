/** Reads a row of a table, a line of a file, an object and a query as the lists that they are: a comma before each value. */

import { replaceSome } from './replace.ts'

/** Asked first, as most of what people write has no cells. */
const mayHoldCells = /[|¦"{}=\\\u2190-\u21ff]|->| [/*] |'[,;:}\]]|[^\s\d/]\/\d|[a-zæøå]-\d{1,3} ?å/

/** The line below the heads of a table, between the lines of two cells. */
const rule = /(?<=\n)[|:¦ -]{3,200}(?=\n)/g
const outer = /(?<=^|\n) ?[|¦] ?| ?[|¦] ?(?=\n|$)/g
const rowEnd = /(?<=[\p{L}\d)])\n(?=[\p{L}\d])/gu
const quoted = /["'] ?([,:;]) ?["']?|([,:;]) ?["']/g
const quote = /["{}]|^'|'$/g
/** `navn=Kari+Nordmann&alder=78`. */
const asked = / ?&(?=\p{L}[\p{L}\d_.-]{0,24}=)/gu
const plus = /(?<=\p{L})\+(?=\p{L})/gu
const equals = /(?<=[\p{L}\d]) ?=(?!>) ?(?=[\p{L}\d+])/gu
const parting = new RegExp(
  [
    ' ?(?:[|¦\\u2190-\\u21ff]|[-=]>) ?',
    ' [/*] ',
    '(?<=\\p{Ll}{3})(?<!\\d/\\p{L}{3})/(?=\\d)',
    '(?<=[\\p{L}:])\\\\{1,2}(?=[\\p{L}\\d])',
    '(?<=\\p{Ll})-(?=\\d{1,3} ?år(?!s))',
  ].join('|'),
  'gu',
)

export const withCellsRead = (text: string): string => {
  if (!mayHoldCells.test(text)) return text
  const rows = replaceSome(
    replaceSome(text, rule, () => ''),
    outer,
    () => '',
  )
  const values = replaceSome(rows, quoted, ([, first, second]) => ((first ?? second) === ':' ? ': ' : ', '))
  const bare = replaceSome(values, quote, () => '')
  const pairs = bare.includes('=')
    ? replaceSome(
        replaceSome(
          replaceSome(bare, asked, () => ', '),
          plus,
          () => ' ',
        ),
        equals,
        () => ': ',
      )
    : bare
  const cells = replaceSome(pairs, parting, () => ', ')
  return /[|¦]/.test(text) ? replaceSome(cells, rowEnd, () => ',\n') : cells
}
