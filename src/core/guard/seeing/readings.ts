/**
 * Other ways in which a text may be meant: percent codes, letters that look like digits, digits and months in words.
 * They are guesses, so only what check digits prove counts in them.
 */

import { inPlainCharacters } from './characters.ts'

/** So many are read in one text: nobody disguises more, and a flood of them stays quick. */
const most = 3000

const replaceSome = (text: string, pattern: RegExp, by: (match: RegExpExecArray) => string): string => {
  const parts: string[] = []
  let end = 0
  pattern.lastIndex = 0
  for (
    let match = pattern.exec(text);
    match !== null && parts.length < 2 * most;
    match = pattern.exec(text)
  ) {
    parts.push(text.slice(end, match.index), by(match))
    end = match.index + match[0].length
  }
  return end === 0 ? text : parts.join('') + text.slice(end)
}

const percentCode = /(?:%(?:25)?[\da-f]{2}){1,200}/gi

const decoded = (codes: string): string => {
  try {
    return decodeURIComponent(codes.replaceAll('%25', '%'))
  } catch {
    return codes
  }
}

const withoutPercentCodes = (text: string): string =>
  inPlainCharacters(replaceSome(text, percentCode, ([codes]) => decoded(codes)))

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
const hasLookalike = new RegExp(`\\d[ .,/_-]{0,3}[${alike}]|[${alike}]\\d`)

const afterDigit = /\d[ .,/_-]{1,3}$/

/** A word without any digit is a disguise only as the five after a date. */
const mayBeDigits = (text: string, word: string, start: number): boolean =>
  /\d/.test(word) || (word.length === 5 && afterDigit.test(text.slice(Math.max(0, start - 4), start)))

const withLettersAsDigits = (text: string): string =>
  replaceSome(text, disguisedWord, ({ 0: word, index }) =>
    mayBeDigits(text, word, index) ? word.replace(/\D/g, letter => lookalikes.get(letter) ?? letter) : word,
  )

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

/** There are some hundred such words; what they mean is looked up once. */
const meaning = new Map<string, string>()
const mostMeanings = 1000

const digitsOfWord = (word: string): string => {
  const known = meaning.get(word)
  if (known !== undefined) return known
  const digits = spokenWhole.find(([pattern]) => pattern.test(word))?.[1] ?? word
  if (meaning.size < mostMeanings) meaning.set(word, digits)
  return digits
}

export const holdsSpokenDigits = (text: string): boolean => severalSpoken.test(text)

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

const withMonthsAsDigits = (text: string): string =>
  replaceSome(text, writtenMonth, ([, start = '']) => `.${monthOf.get(start.toLowerCase())}.`)

/** `March 14, 1956`. */
const monthFirst = new RegExp(
  `(?<!\\p{L})(${months.join('|')})[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?=\\d{4}(?!\\d))`,
  'giu',
)

const withDayFirst = (text: string): string =>
  replaceSome(text, monthFirst, ([, month = '', day = '']) => `${day}.${monthOf.get(month.toLowerCase())}.`)

/** The words that join figures when they are read out. */
const joiningWord = /(?<=\d) ?(?:og|and|so|så|deretter|then|pluss|plus) ?(?=\d)/gi

/** A month needs a day and a year beside it. */
const someDigits = /(?:\d\D{0,40}){4}\d/

const withWordsAsDigits = (text: string): string => {
  const isSpoken = severalSpoken.test(text)
  if (!isSpoken && !someDigits.test(text)) return text
  const digits = isSpoken ? replaceSome(text, spokenWord, ([word]) => digitsOfWord(word)) : text
  return replaceSome(withMonthsAsDigits(withDayFirst(digits)), joiningWord, () => ' ')
}

/** Each other reading once; the text itself is none of them. */
export const otherReadings = (text: string): string[] => {
  const readings: string[] = []
  if (text.includes('%')) readings.push(withoutPercentCodes(text))
  if (hasLookalike.test(text)) readings.push(withLettersAsDigits(text))
  readings.push(withWordsAsDigits(text))
  return readings.filter(reading => reading !== text)
}
