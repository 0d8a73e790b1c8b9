/** Makes what Teams sends plain: names without numbers, text without markup. */

import { cleanLine } from '../../core/cleanText.ts'
import { screen } from '../../core/guard/guard.ts'
import { own } from '../../core/own.ts'

const longestName = 120
const highestCodePoint = 0x10ffff

const isNumbered = (name: string): boolean => screen(name)?.hard === true

/** What is called after somebody's number keeps the words before it and behind it, if those are not in disguise too. */
const withoutNumber = (name: string): string => {
  if (!isNumbered(name)) return name
  const words = name.split(' ').filter(word => !/\p{N}/u.test(word))
  const rest = words.join(' ')
  return isNumbered(rest) ? '' : rest
}

/** Cut by whole characters, so that half of one is never kept. */
export const cleanName = (name: string): string =>
  Array.from(withoutNumber(cleanLine(name.slice(0, 1000))))
    .slice(0, longestName)
    .join('')
    .trim()

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const decode = (whole: string, body: string): string => {
  if (!body.startsWith('#')) return own(named, body) ?? whole
  const isHex = body[1] === 'x' || body[1] === 'X'
  const codePoint = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return codePoint <= highestCodePoint ? String.fromCodePoint(codePoint) : whole
}

/** Each entity is read once: what `&amp;lt;` hides stays the text `&lt;`. */
const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,4});/g, decode)

// A tag never holds another `<`: that keeps every search linear, whatever is posted.
const lineBreaks = /<(?:br\s{0,9}\/?|\/p|\/div|\/li)>/gi
const tags = /<\/?[a-z][^<>]*>/gi

/** What somebody meant who typed into a box that sends markup. */
export const plainFromXml = (xml: string): string =>
  decodeEntities(xml.replace(lineBreaks, '\n').replace(tags, ''))

/** Teams leaves this one behind after a mention in plain text too. */
export const plainFromPlain = (text: string): string => text.replaceAll('&nbsp;', ' ')
