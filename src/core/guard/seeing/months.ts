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
  `(?<!\\p{L})(?:${ordinals.map(words => `(${words})`).join('|')})(?= (?:i |of |the )?(?:${months.join('|')}|\\d|\\p{L}{3,9}e ))`,
  'giu',
)

/** `fjortende mars`, `den fjortende i tredje`: before digits are read, as `twenty-second` begins with one. */
export const withOrdinalsAsDigits = (text: string): string =>
  replaceSome(
    text,
    writtenOrdinal,
    ([, ...groups]) => `${groups.findIndex(group => group !== undefined) + 1}.`,
  )

const monthByNumber = /(?<=(?<!\d)\d{1,2})\.? i (?=\d{1,2}\.?[\s,])/gi

export const withMonthsAsDigits = (text: string): string =>
  replaceSome(withDayBefore(withDayFirst(withOrdinalsAsDigits(text))), monthByNumber, () => '.')
