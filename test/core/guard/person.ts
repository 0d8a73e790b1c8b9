/**
 * Fills a person who does not exist into a line: `{n}` a whole number, `{n|D}` one of another kind (`F32`: by the rule from 2032),
 * `{6}` its first six digits, `{5}` its last five, `{3}` and `{2}` the parts of those, `{2-4}` any slice, `{dd}` `{mm}` `{yy}` `{yyyy}` its
 * date, `{mnd}` `{mon}` the month in Norwegian and English, `{wrong}` `{short}` `{long}` it mistyped, `{6|circled}` in another form.
 */

import { type Birth, type Issued, identityNumber, type Kind } from '../../support/identityNumbers.ts'

const spell = (digits: string, form: (digit: number) => string, between = '') =>
  [...digits].map(digit => form(Number(digit))).join(between)

const script = (zero: number) => (digits: string) =>
  spell(digits, digit => String.fromCodePoint(zero + digit))

/** Enclosed forms begin at one; the zero is a character of its own. */
const enclosed = (zero: number, one: number) => (digits: string) =>
  spell(digits, digit => String.fromCodePoint(digit === 0 ? zero : one + digit - 1))

const words = (all: string) => (digits: string) => spell(digits, digit => all.split(' ')[digit] ?? '', ' ')

const swap = (from: string, to: string) => (digits: string) =>
  [...digits].map(digit => to[from.indexOf(digit)] ?? digit).join('')

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
  entity: digits => spell(digits, digit => `&#${48 + digit};`),
  hex: digits => spell(digits, digit => `&#x${(48 + digit).toString(16)};`),
  percent: digits => spell(digits, digit => `%${(48 + digit).toString(16)}`),
  zerowidth: digits => [...digits].join('\u200b'),
  letters: swap('01', 'Ol'),
  lookalike: swap('01582', 'OISBZ'),
  said: words('null en to tre fire fem seks sju åtte ni'),
  nn: words('null ein to tre fire fem seks sju åtte ni'),
  en: words('zero one two three four five six seven eight nine'),
  wrong: mistyped,
}

const kindOf: Readonly<Record<string, readonly [Kind, Issued]>> = {
  F: ['F', 'until 2031'],
  F32: ['F', 'from 2032'],
  D: ['D', 'until 2031'],
  D32: ['D', 'from 2032'],
  H: ['H', 'until 2031'],
  FH: ['FH', 'until 2031'],
  Tenor: ['Tenor', 'until 2031'],
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
    dd: plain.slice(0, 2),
    mm: plain.slice(2, 4),
    yy: plain.slice(4, 6),
    yyyy: `19${plain.slice(4, 6)}`,
    mnd: norwegian[month] ?? '',
    mon: english[month] ?? '',
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
