/** Months in words, in dates, as digits. */

import { replaceSome } from './replace.ts'

const months = 'jan feb mar apr ma[iy] jun jul aug sep o[kc]t nov de[sc]'.split(' ')
const writtenMonth = new RegExp(
  `(?<=\\d)(?:\\.|st|nd|rd|th)? ?(?:of )?(${months.join('|')})[a-z]{0,6}\\.?,? ?(?=\\d)`,
  'gi',
)
const monthOf = new Map(
  'jan feb mar apr mai jun jul aug sep okt nov des'
    .split(' ')
    .concat('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '))
    .map((month, at) => [month, String((at % 12) + 1).padStart(2, '0')] as const),
)

const withDayBefore = (text: string): string =>
  replaceSome(text, writtenMonth, ([, start = '']) => `.${monthOf.get(start.toLowerCase())}.`)

/** `March 14, 1956`. */
const monthFirst = new RegExp(
  `(?<!\\p{L})(${months.join('|')})[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?=\\d{4}(?!\\d))`,
  'giu',
)

const withDayFirst = (text: string): string =>
  replaceSome(text, monthFirst, ([, month = '', day = '']) => `${day}.${monthOf.get(month.toLowerCase())}.`)

export const withMonthsAsDigits = (text: string): string => withDayBefore(withDayFirst(text))
