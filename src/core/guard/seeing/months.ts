/** Months in words, in dates, as digits. */

import { replaceSome } from './replace.ts'

const names = 'jan feb m[aä]r apr ma[iyj] jun jul aug sep o[kc]t nov de[sc]'.split(' ')
const either = names.join('|')
const isName = names.map(start => new RegExp(`^${start}`, 'i'))

const numberOf = (name: string): string =>
  String(isName.findIndex(pattern => pattern.test(name)) + 1).padStart(2, '0')

const signs = "[\\s.,:;/_'’´`()|-]{0,3}"
const words =
  '(?:i|in|av|of|den|the|år(?:et)?|årgang|year|måned(?:en)?|månad(?:en)?|mnd|month|dag(?:en)?|day)(?!\\p{L})'

/** What stands between a day, a month and a year: `15-Mar-74`, `15. mars i 1974`, `dag: 15, måned: mars, år: 74`. */
const betweenParts = `${signs}(?:${words}${signs}){0,2}`
const name = `(${either})[a-z]{0,6}(?!\\p{L})`

const namedMonth = new RegExp(
  `(?<=\\d)(?!\\d)(?:st|nd|rd|th|de)?${betweenParts}${name}${betweenParts}(?=\\d)`,
  'giu',
)

/** The letter is asked for first, so that digits and signs are passed over at once. */
const initial = '(?=[jfmasond])(?<!\\p{L})'
const figure = '(\\d{1,2})(?!\\d)'
const year = '((?:19|20)\\d\\d)(?!\\d)'

/** `March 14, 1956`, `mars 14, 56`, `1974, 15. mars`, `mars 1974, den 15.`: what stands before or behind may be another date. */
const otherOrders = [
  [`${initial}${name}\\.? ${figure}(?:st|nd|rd|th)?,? ${year}`, 'mdy'],
  [`${initial}(?<!\\d${betweenParts})${name}\\.? ${figure}(?:st|nd|rd|th)?,? ['’]?(\\d\\d)(?!\\d)`, 'mdy'],
  [
    `(?<!\\d)(?=[12])${year}${betweenParts}${figure}${betweenParts}${name}(?!${betweenParts}\\d\\d(?:\\d\\d)?(?!\\d))`,
    'ydm',
  ],
  [`${initial}(?<!\\d${betweenParts})${name}${betweenParts}${year}${betweenParts}${figure}`, 'myd'],
].map(([pattern = '', order = '']) => [new RegExp(pattern, 'giu'), order] as const)

const inOrder = (text: string): string =>
  otherOrders.reduce(
    (read, [pattern, order]) =>
      replaceSome(read, pattern, ([, ...parts]) => {
        const part = (letter: string): string => parts[order.indexOf(letter)] ?? ''
        return `${part('d')}.${numberOf(part('m'))}.${part('y')}`
      }),
    text,
  )

const hasName = new RegExp(`${initial}(?:${either})`, 'iu')

const withNamesAsDigits = (text: string): string =>
  hasName.test(text)
    ? replaceSome(inOrder(text), namedMonth, ([, start = '']) => `.${numberOf(start)}.`)
    : text

const ordinals = [
  'første|fyrste|first',
  'andre|annen|second',
  'tredje|third',
  'fjerde|fourth',
  'femte|fifth',
  'sjette|sixth',
  'sjuende|sjuande|syvende|seventh',
  'åttende|åttande|eighth',
  'niende|niande|ninth',
  'tiende|tiande|tenth',
  'ellevte|eleventh',
  'tolvte|twelfth',
  'trettende|trettande|thirteenth',
  'fjortende|fjortande|fourteenth',
  'femtende|femtande|fifteenth',
  'sekstende|sekstande|sixteenth',
  's[øy]ttende|s[øy]ttande|seventeenth',
  'attende|attande|eighteenth',
  'nittende|nittande|nineteenth',
  'tjuende|tjuande|tyvende|twentieth',
  ...'første|fyrste|first andre|annen|second tredje|third fjerde|fourth femte|fifth sjette|sixth sjuende|sjuande|syvende|seventh åttende|åttande|eighth niende|niande|ninth'
    .split(' ')
    .map(one => `(?:tjue|tjueog|twenty[ -])(?:${one})`),
  'trettiende|trettiande|thirtieth',
  '(?:tretti|thirty[ -])(?:første|fyrste|first)',
]
const writtenOrdinal = new RegExp(
  `(?<!\\p{L})(?:${ordinals.map(words => `(${words})`).join('|')})(?= (?:i |of |the )?(?:${either}|\\d|\\p{L}{3,9}e ))`,
  'giu',
)

export const holdsOrdinal = (text: string): boolean => text.search(writtenOrdinal) >= 0

/** `fjortende mars`, `den fjortende i tredje`: before digits are read, as `twenty-second` begins with one. */
export const withOrdinalsAsDigits = (text: string): string =>
  replaceSome(
    text,
    writtenOrdinal,
    ([, ...groups]) => `${groups.findIndex(group => group !== undefined) + 1}.`,
  )

/** Between figures: `15. i 3. 74`, `15.03. i 1974`, `15/3 år 74`, `år 1974 måned 3 dag 15`. */
const wordBetween = new RegExp(
  `(?<=\\d)(?!\\d)(?<=(?<!\\d)(?:\\d{1,2}|(?:19|20)\\d\\d))${signs}(?:${words}${signs}){1,2}(?=(?:\\d{1,2}|(?:19|20)\\d\\d)(?!\\d))`,
  'giu',
)

/** `15/III-74`. */
const romans = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
const romanMonth = /(?<=\d[./ -]{1,2})([IVX]{1,4})[./ -]{1,2}(?=\d)/g

const withRomansAsDigits = (text: string): string =>
  replaceSome(text, romanMonth, ([all, roman = '']) =>
    romans.includes(roman) ? `${romans.indexOf(roman) + 1}.` : all,
  )

export const withMonthsAsDigits = (text: string): string =>
  replaceSome(withNamesAsDigits(withRomansAsDigits(withOrdinalsAsDigits(text))), wordBetween, () => '.')
