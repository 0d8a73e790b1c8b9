/** Reads the codes in which programs write a number into a log or an address: base64 and hexadecimal characters. */

import { replaceSome } from './replace.ts'

/** Eleven digits, or six and five with a sign between. */
const base64 = /(?<![\w+/])[MNO][\w]{14,15}(?![\w+/])(?:={1,2}|%3D)?/g
const hexadecimal = /(?<![\da-z])(?:(?:0x|\\x|[%=])?3\d[ ,:;-]{0,2}){11}(?![\da-z])/gi
const number = /^\d{6}\D?\d{5}$/

const ofBase64 = (written: string): string => {
  const text = Buffer.from(written.replace(/%3D/, ''), 'base64').toString('latin1')
  return number.test(text) ? ` ${text} ` : written
}

const ofHexadecimal = (written: string): string =>
  ` ${(written.match(/3\d/g) ?? []).map(code => code.slice(1)).join('')} `

/** No digit stands in some of them. */
export const holdsBase64 = (text: string): boolean => /(?<![\w+/])[MNO]\w{14}/.test(text)

export const holdsCodes = (text: string): boolean =>
  holdsBase64(text) || /3\d(?:[^a-z]{0,3}3\d){10}/i.test(text)

export const withCodesRead = (text: string): string =>
  replaceSome(
    replaceSome(text, base64, ([written]) => ofBase64(written)),
    hexadecimal,
    ([written]) => ofHexadecimal(written),
  )
