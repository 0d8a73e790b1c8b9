/** Digits in words, as they are read out in Bokmål, Nynorsk and English. */

import { remembering } from '../../memory.ts'
import { replaceSome } from './replace.ts'

const teens = 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten'.split('|')
const tens = 'tjue tretti f[øo]rti femti seksti sytti [åa]tti nitti'.split(' ')
const englishTens = 'twenty thirty fou?rty fifty sixty seventy eighty ninety'.split(' ')
const englishTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
)
const ones = [
  'null|zero|oh',
  'e[nt]|ett|én|éin|ein|eitt?|one',
  'to|two',
  'tre|three',
  'fire|four',
  'fem|five',
  'seks|six',
  'sju|syv|seven',
  '[åa]tte|eight',
  'ni|nine',
]

/** Longer words first, as a number's word may begin with another's. */
const spoken: readonly (readonly [pattern: string, digits: string])[] = [
  ...[tens, englishTens].flatMap(all =>
    all.flatMap((ten, at) => [
      ...ones.slice(1).map((one, digit) => [`${ten}[ -]?(?:${one})`, `${at + 2}${digit + 1}`] as const),
      [ten, `${at + 2}0`] as const,
    ]),
  ),
  ...[teens, englishTeens].flatMap(all => all.map((teen, at) => [teen, `${10 + at}`] as const)),
  ...ones.map((one, digit) => [one, String(digit)] as const),
]

const spokenWhole = spoken.map(([pattern, digits]) => [new RegExp(`^(?:${pattern})$`, 'i'), digits] as const)
const anyOne = ones.join('|')
const anyWord = [...tens, ...englishTens]
  .map(ten => `${ten}(?:[ -]?(?:${anyOne}))?`)
  .concat(teens, englishTeens, ones)
  .join('|')
const spokenWord = new RegExp(`(?<!\\p{L})(?:${anyWord})(?!\\p{L})`, 'giu')
const severalSpoken = new RegExp(`(?<!\\p{L})(?:(?:${anyWord})[\\s,.-]{1,3}){3}`, 'iu')

/** There are some hundred such words. */
const digitsOfWord = remembering(
  1000,
  (word: string) => spokenWhole.find(([pattern]) => pattern.test(word))?.[1] ?? word,
)

export const holdsSpokenDigits = (text: string): boolean => severalSpoken.test(text)

export const withSpokenDigits = (text: string): string =>
  replaceSome(text, spokenWord, ([word]) => digitsOfWord(word))
