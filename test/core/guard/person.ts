/**
 * Fills a person who does not exist into a line: `{n}` a whole number, `{n|D}` one of another kind (`F32`: by the rule from 2032),
 * `{6}` its first six digits, `{5}` its last five, `{3}` and `{2}` the parts of those, `{2-4}` any slice, `{dd}` `{mm}` `{yy}` `{yyyy}` its
 * date, `{d}` `{m}` its day and month without a zero, `{mnd}` `{mon}` the month in Norwegian and English, `{shortmnd}` `{shortmon}` the start
 * of those, `{wrong}` `{short}` `{long}` it mistyped, `{6|circled}` in another form.
 */

import { type Birth, type Issued, identityNumber, type Kind } from '../../support/identityNumbers.ts'
import { dayRead, dayReadEnglish, twoRead, twoReadEnglish } from './readOut.ts'

const spell = (digits: string, form: (digit: number) => string, between = '') =>
  [...digits].map(digit => form(Number(digit))).join(between)

const script = (zero: number) => (digits: string) =>
  spell(digits, digit => String.fromCodePoint(zero + digit))

/** Enclosed forms begin at one; the zero is a character of its own. */
const enclosed = (zero: number, one: number) => (digits: string) =>
  spell(digits, digit => String.fromCodePoint(digit === 0 ? zero : one + digit - 1))

const words =
  (all: string, between = ' ') =>
  (digits: string) =>
    spell(digits, digit => all.split(' ')[digit] ?? '', between)

const swap = (from: string, to: string) => (digits: string) =>
  [...digits].map(digit => to[from.indexOf(digit)] ?? digit).join('')

/** After each digit something that nobody sees, or that only changes its looks. */
const marked = (mark: string) => (digits: string) => spell(digits, digit => `${digit}${mark}`)

const mistyped = (digits: string) => `${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`

const forms: Readonly<Record<string, (digits: string) => string>> = {
  arabic: script(0x660),
  devanagari: script(0x966),
  bengali: script(0x9e6),
  thai: script(0xe50),
  full: script(0xff10),
  bold: script(0x1d7ce),
  circled: enclosed(0x24ea, 0x2460),
  bracketed: enclosed(0x30, 0x2474),
  dotted: enclosed(0x30, 0x2488),
  black: enclosed(0x24ff, 0x2776),
  double: enclosed(0x24ea, 0x24f5),
  sanscircled: enclosed(0x1f10b, 0x2780),
  doublestruck: script(0x1d7d8),
  mono: script(0x1d7f6),
  sans: script(0x1d7e2),
  segmented: script(0x1fbf0),
  persian: script(0x6f0),
  tamil: script(0xbe6),
  tibetan: script(0xf20),
  khmer: script(0x17e0),
  burmese: script(0x1040),
  chinese: swap('0123456789', '〇一二三四五六七八九'),
  superscript: swap('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'),
  subscript: script(0x2080),
  struck: marked('\u0336'),
  underlined: marked('\u0332'),
  joined: marked('\u2060'),
  soft: marked('\u00ad'),
  keycap: marked('\ufe0f\u20e3'),
  escaped: digits => spell(digits, digit => `\\u003${digit}`),
  entity: digits => spell(digits, digit => `&#${48 + digit};`),
  hex: digits => spell(digits, digit => `&#x${(48 + digit).toString(16)};`),
  percent: digits => spell(digits, digit => `%${(48 + digit).toString(16)}`),
  zerowidth: digits => [...digits].join('\u200b'),
  letters: swap('01', 'Ol'),
  lookalike: swap('01582', 'OISBZ'),
  leet: swap('01', 'Ol'),
  leet2: swap('0158', 'oISB'),
  leet3: swap('0126', 'Ø|Zb'),
  leet4: swap('01437', 'QiAET'),
  leet5: swap('015', 'D!s'),
  leet6: swap('0364', 'оЗбЧ'),
  leet7: swap('0153', 'Θı$€'),
  leet8: swap('016', '°LG'),
  said: words('null en to tre fire fem seks sju åtte ni'),
  nn: words('null ein to tre fire fem seks sju åtte ni'),
  en: words('zero one two three four five six seven eight nine'),
  dictated: words('Null En To Tre Fire Fem Seks Sju Åtte Ni', '-'),
  backwards: digits => [...digits].reverse().join(''),
  wrong: mistyped,
  two: twoRead,
  twoEn: twoReadEnglish,
  day: dayRead,
  dayEn: dayReadEnglish,
  base64: digits => btoa(digits),
  sixteen: digits => `0x${Number(digits).toString(16).toUpperCase()}`,
  hexed: digits => spell(digits, digit => `3${digit}`),
}

const kindOf: Readonly<Record<string, readonly [Kind, Issued]>> = {
  F: ['F', 'until 2031'],
  F32: ['F', 'from 2032'],
  D: ['D', 'until 2031'],
  D32: ['D', 'from 2032'],
  H: ['H', 'until 2031'],
  FH: ['FH', 'until 2031'],
  Tenor: ['Tenor', 'until 2031'],
  TenorD: ['TenorD', 'until 2031'],
  SyntPop: ['SyntPop', 'until 2031'],
}

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
)
const english = 'January February March April May June July August September October November December'.split(
  ' ',
)

export const personOf = (seed: number): Birth => ({
  day: 1 + ((seed * 7) % 28),
  month: 1 + ((seed * 5) % 12),
  year: 30 + ((seed * 11) % 69),
  serial: (seed * 37) % 500,
})

export const filled = (line: string, born: Birth): string => {
  const plain = identityNumber('F', 'until 2031', born)
  const month = Number(plain.slice(2, 4)) - 1
  const parts: Readonly<Record<string, string>> = {
    n: plain,
    6: plain.slice(0, 6),
    5: plain.slice(6),
    3: plain.slice(6, 9),
    2: plain.slice(9),
    d: String(Number(plain.slice(0, 2))),
    m: String(month + 1),
    dd: plain.slice(0, 2),
    mm: plain.slice(2, 4),
    yy: plain.slice(4, 6),
    yyyy: `19${plain.slice(4, 6)}`,
    mnd: norwegian[month] ?? '',
    mon: english[month] ?? '',
    shortmnd: norwegian[month]?.slice(0, 3) ?? '',
    shortmon: english[month]?.slice(0, 3) ?? '',
    wrong: mistyped(plain),
    short: plain.slice(0, 10),
    long: `${plain}7`,
    said: forms.said?.(plain) ?? '',
  }
  return line.replace(/\{(\w+)(?:-(\d+))?(?:\|(\w+))?\}/g, (_, name: string, to?: string, form = '') => {
    const kind = kindOf[form]
    if (kind) return identityNumber(...kind, born)
    const part =
      to === undefined
        ? name === 'said' && form
          ? plain
          : parts[name]
        : plain.slice(Number(name), Number(to))
    if (part === undefined) throw new Error(`What is {${name}}?`)
    return forms[form]?.(part) ?? part
  })
}
