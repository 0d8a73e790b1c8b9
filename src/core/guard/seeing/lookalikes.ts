/** Letters that pass for digits: read as those where a word is made of both. */

import { leadTo } from '../words/place.ts'
import { replaceSome } from './replace.ts'

const lookalikes = new Map(
  Object.entries({
    0: 'OoØøDQ°ОоΟοΘθ○◯●⭕ᴏօՕ∅',
    1: 'IlL|!iІіӀΙι¡ıǀ',
    2: 'ZzƧƻ',
    3: 'EЗзƷʒЭэ€Ɛɛ',
    4: 'AЧч',
    5: 'SsЅѕ$§Ƽ',
    6: 'Gbб',
    7: 'TТ',
    8: 'BВ&',
    9: 'gqգ',
  }).flatMap(([digit, letters]) => [...letters].map(letter => [letter, digit] as const)),
)

const alike = [...lookalikes.keys()].join('')
const disguisedWord = new RegExp(`(?<![\\p{L}\\d])[\\d${alike}]{2,40}(?![\\p{L}\\d])`, 'gu')
const lookalike = new RegExp(`\\d[ .,/_-]{0,3}[${alike}]|[${alike}]\\d`)

const afterDigit = /\d[ .,/_-]{1,3}$/

/** A word without any digit is a disguise only as the five after a date. */
const mayBeDigits = (text: string, word: string, start: number): boolean =>
  /\d/.test(word) || (word.length === 5 && afterDigit.test(leadTo(text, start, 4)))

export const withLettersAsDigits = (text: string): string =>
  replaceSome(text, disguisedWord, ({ 0: word, index }) =>
    mayBeDigits(text, word, index) ? word.replace(/\D/g, letter => lookalikes.get(letter) ?? letter) : word,
  )

/** Chinese and Japanese figures; some of them are names too, so only a row of them is one. */
const figures = '〇一二三四五六七八九'
const row = new RegExp(`[${figures}零○]{3,40}`, 'gu')

export const hasFigures = (text: string): boolean => /[〇零一二三四五六七八九]{3}/u.test(text)

export const withFiguresAsDigits = (text: string): string =>
  replaceSome(text, row, ([all]) =>
    all.replace(/./gu, figure => String(Math.max(0, figures.indexOf(figure)))),
  )

export const hasLookalike = (text: string): boolean => lookalike.test(text)
