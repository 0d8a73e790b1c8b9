/** Makes every way of writing a digit, a space, a dash, a dot or a slash the plain one, and drops what nobody sees. */

import { remembering } from '../../memory.ts'

const dropped = 0xffff
const zero = 0x30

const isDigit = /^\p{Nd}$/u
const isInvisible = /^[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115f\u1160\u3164\uffa0]$/u

/** Unicode keeps decimal digits in unbroken rows of ten, so a digit's place in its row is its value. */
const digitValue = (codePoint: number): number => {
  let first = codePoint
  while (first > 0 && isDigit.test(String.fromCodePoint(first - 1))) first -= 1
  return (codePoint - first) % 10
}

/** Rows from one to ten in circles and the zeros beside them: Unicode gives most of them no plain form. */
const rowsOfTen = [0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a]
const zeros = [0x24ea, 0x24ff, 0x1f100, 0x1f101, 0x1f10b, 0x1f10c]

/** The value of a number in a circle, in brackets or with a dot, of a superscript or a digit with a comma; a fraction has none. */
const enclosedValue = (char: string, code: number): number | null => {
  if (zeros.includes(code)) return 0
  if (code > 0x1f101 && code <= 0x1f10a) return code - 0x1f101
  const row = rowsOfTen.find(first => code >= first && code < first + 10)
  if (row !== undefined) return code - row + 1
  const inside = /^\D?(\d{1,2})\D?$/.exec(char.normalize('NFKC'))
  return inside ? Number(inside[1]) : null
}

/** Two units go in one number, the first in the upper half, as for characters beyond the first 65,536. */
const twoUnits = (first: number, second: number): number => first * 0x10000 + second

/** Of the tags of a flag, which no reader sees and every program reads. */
const firstTag = 0xe0030

const plainOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (isDigit.test(char)) return zero + digitValue(code)
  if (code >= firstTag && code < firstTag + 10) return zero + code - firstTag
  if (char === '\t' || char === '\n' || char === '\r') return code
  if (isInvisible.test(char)) return dropped
  if (/\p{Z}|\u2800/u.test(char)) return 0x20
  if (/\p{Pd}|[\u2212\u2043\u02d7]/u.test(char)) return 0x2d
  if (/[\u2044\u2215\u29f8\uff0f\u2571]/.test(char)) return 0x2f
  if (/[\u00b7\u2022\u2024\u2026\u2027\u2219\u22c5\u3002\u30fb\ufe52\uff0e]/.test(char)) return 0x2e
  if (/\p{Pc}/u.test(char)) return 0x5f
  if (char === '\uff20' || char === '\ufe6b') return 0x40
  const value = /[\p{No}\p{So}]/u.test(char) ? enclosedValue(char, code) : null
  if (value !== null)
    return value < 10 ? zero + value : twoUnits(zero + Math.floor(value / 10), zero + (value % 10))
  return code > 0xffff ? twoUnits(char.charCodeAt(0), char.charCodeAt(1)) : code
}

const changing =
  /[\p{Nd}\p{No}\p{Cf}\p{Mn}\p{Me}\p{Cc}\p{Z}\p{Pd}\p{Pc}\u00b7\u02d7\u115f\u1160\u2022-\u2027\u2043\u2044\u2212\u2215\u2219\u22c5\u2571\u2800\u29f8\u3002\u30fb\u3164\ufe52\ufe6b\uff0e\uff0f\uff20\uffa0]/gu

/** One entry for each of the first 65,536 characters: built once, so that a megabyte takes milliseconds. */
const plainByCode = ((): Uint32Array => {
  const table = new Uint32Array(0x10000).map((_, code) => code)
  const beforeSurrogates = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('')
  const afterSurrogates = Array.from({ length: 0x2000 }, (_, at) => String.fromCharCode(0xe000 + at)).join('')
  for (const [char] of `${beforeSurrogates}${afterSurrogates}`.matchAll(changing)) {
    table[char.charCodeAt(0)] = plainOf(char)
  }
  return table
})()

const plainOfPair = remembering(4096, (codePoint: number) => plainOf(String.fromCodePoint(codePoint)))

const isPlain = /^[\t\n\r -~æøåÆØÅ]*$/

/**
 * By hand, because codePointAt reads past the end of a text that ends in half a character once V8 (Node 24) has
 * optimised it.
 */
const codePointIn = (text: string, index: number, code: number): number => {
  if ((code & 0xfc00) !== 0xd800 || index + 1 >= text.length) return code
  const next = text.charCodeAt(index + 1)
  return (next & 0xfc00) === 0xdc00 ? ((code - 0xd800) << 10) + (next - 0xdc00) + 0x10000 : code
}

export const inPlainCharacters = (text: string): string => {
  if (isPlain.test(text)) return text
  const plain = new Uint16Array(text.length * 2)
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const codePoint = codePointIn(text, index, code)
    const replacement = codePoint > 0xffff ? plainOfPair(codePoint) : (plainByCode[code] ?? code)
    if (codePoint > 0xffff) index += 1
    if (replacement === dropped) continue
    if (replacement > 0xffff) {
      plain[length] = replacement >>> 16
      length += 1
    }
    plain[length] = replacement & 0xffff
    length += 1
  }
  return Buffer.from(plain.buffer, 0, length * 2).toString('utf16le')
}
