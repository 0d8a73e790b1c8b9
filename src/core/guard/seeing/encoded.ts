/** Reads the codes in which programs write a number into a log, an address or the token of a sign-in: base64 and hexadecimal characters. */

import { replaceSome } from './replace.ts'

/** Eleven digits, or six and five with a sign between. */
const base64 = /(?<![\w+/])[MNO][\w]{14,15}(?![\w+/])(?:={1,2}|%3D)?/g
const hexadecimal = /(?<![\da-z])(?:(?:0x|\\x|[%=])?3\d[ ,:;-]{0,2}){11}(?![\da-z])/gi
const number = /^\d{6}\D?\d{5}$/

const ofBase64 = (written: string): string => {
  const text = Buffer.from(written.replace(/%3D/, ''), 'base64').toString('latin1')
  return number.test(text) ? ` ${text} ` : written
}

/** Long enough to hold a number among words, as a token of a sign-in or a copied log does: read where it is plain text with a number's digits. */
const words = /(?<![\w+/-])[\w+/-]{20,2000}(?![\w+/-])/g
/** Of a text with a number among its words: capitals behind small letters or digits. */
const holdsWords = /(?<![\w+/-])(?=[\w+/-]{20})[\w+/-]{0,60}?[a-z\d][A-Z]/
const plainText = /^[\x20-\x7e\s\p{L}–—«»…]+$/u

const ofWords = (written: string): string => {
  const text = Buffer.from(written, 'base64').toString('utf8')
  return /\d{5}/.test(text) && plainText.test(text) ? ` ${text} ` : written
}

const ofHexadecimal = (written: string): string =>
  ` ${(written.match(/3\d/g) ?? []).map(code => code.slice(1)).join('')} `

/** No digit stands in some of them. */
export const holdsBase64 = (text: string): boolean =>
  /(?<![\w+/])[MNO]\w{14}/.test(text) || holdsWords.test(text)

export const holdsCodes = (text: string): boolean =>
  holdsBase64(text) || /3\d(?:[^a-z]{0,3}3\d){10}/i.test(text)

export const withCodesRead = (text: string): string =>
  replaceSome(
    replaceSome(
      replaceSome(text, base64, ([written]) => ofBase64(written)),
      hexadecimal,
      ([written]) => ofHexadecimal(written),
    ),
    words,
    ([written]) => ofWords(written),
  )
