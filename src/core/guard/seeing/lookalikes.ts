/** Letters that pass for digits: read as those where a word is made of both. */

import { replaceSome } from './replace.ts'

const lookalikes = new Map(
  Object.entries({
    0: 'OoDQ°ОоΟο',
    1: 'Il|!iІӀΙ',
    2: 'Zz',
    3: 'EЗ',
    4: 'A',
    5: 'Ss',
    6: 'Gbб',
    7: 'T',
    8: 'B',
    9: 'gq',
  }).flatMap(([digit, letters]) => [...letters].map(letter => [letter, digit] as const)),
)

const alike = [...lookalikes.keys()].join('')
const disguisedWord = new RegExp(`(?<![\\p{L}\\d])[\\d${alike}]{2,40}(?![\\p{L}\\d])`, 'gu')
const lookalike = new RegExp(`\\d[ .,/_-]{0,3}[${alike}]|[${alike}]\\d`)

const afterDigit = /\d[ .,/_-]{1,3}$/

/** A word without any digit is a disguise only as the five after a date. */
const mayBeDigits = (text: string, word: string, start: number): boolean =>
  /\d/.test(word) || (word.length === 5 && afterDigit.test(text.slice(Math.max(0, start - 4), start)))

export const withLettersAsDigits = (text: string): string =>
  replaceSome(text, disguisedWord, ({ 0: word, index }) =>
    mayBeDigits(text, word, index) ? word.replace(/\D/g, letter => lookalikes.get(letter) ?? letter) : word,
  )

export const hasLookalike = (text: string): boolean => lookalike.test(text)
