/** Reads an address of the web into its words: each part of its path, and each value that it asks with, on a line of its own. */

import { inPlainCharacters } from './characters.ts'
import { decoded } from './percent.ts'
import { replaceSome } from './replace.ts'

const address = /https?:\/\/[^\s<>"]{1,2000}/gi
const codes = /(?:%[\da-f]{2}){1,60}/gi

const withCodesDecoded = (text: string): string =>
  inPlainCharacters(replaceSome(text, codes, ([all]) => decoded(all)))

/** What leads to a person or a home only: what stands behind the host belongs to the words before it. */
const leadsToSomebody =
  /^(?:[\w-]+\.)*(?:1881\.no|180\.no|gulesider\.no|wa\.me|maps\.google\.[a-z.]+|maps\.apple\.com|norgeskart\.no)$|^(?:www\.)?google\.[a-z.]+(?=\/maps)/i
const wayThere = /^(?:maps|place|search|dir|person|m|send|query|q|phone)$/i

const inWords = (part: string): string =>
  part
    .replace(/(?<=[\p{L}\d.,])\+(?=[\p{L}\d])/gu, ' ')
    .replace(/(?<=\p{L})[-_](?=[\p{L}\d])|(?<=[\d),.])_(?=[\p{L}\d(])|(?<=\d)-(?=\p{L})/gu, ' ')

const askedFor = (part: string): string => {
  const [name = '', ...value] = part.split('=')
  return value.length === 0 ? inWords(name) : `${name}: ${inWords(value.join('='))}`
}

const wordsOf = (written: string): string => {
  const [path = '', ...asked] = written.slice(written.indexOf('//') + 2).split(/[?&#]/)
  const [host = '', ...parts] = path.split('/')
  if (leadsToSomebody.test(host) || leadsToSomebody.test(`${host}/${parts[0]}`))
    return [...parts.map(inWords), ...asked.map(part => inWords(part.slice(part.indexOf('=') + 1)))]
      .filter(part => part !== '' && !wayThere.test(part))
      .join(', ')
  return [host, ...parts.map(inWords), ...asked.map(askedFor)].join('\n')
}

export const withAddressesRead = (text: string): string =>
  withCodesDecoded(replaceSome(text, address, ([written]) => wordsOf(written)))
