/** Any identity number, disguised in any way and put anywhere in a Norwegian sentence, is found. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { screen } from '../../src/core/guard/guard.ts'
import { identityNumber, issued, kinds } from '../support/identityNumbers.ts'

const birth = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 0, max: 99 }),
  serial: fc.integer({ min: 0, max: 999 }),
})

const number = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom(...issued), birth)
  .filter(([kind, rule]) => kind !== 'FH' || rule === 'until 2031')
  .map(([kind, rule, born]) => identityNumber(kind, rule, born))

const hidden = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u202e',
  '\u2069',
  '\ufe0f',
  '\u0301',
]
const seen = [
  ' ',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\u3000',
  '.',
  '·',
  '-',
  '\u2010',
  '\u2013',
  '\u2014',
  '\u2212',
  '/',
  '\u2215',
  '_',
  '\n',
  '\t',
]
const between = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...hidden), { minLength: 1, maxLength: 3 }).map(all => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...seen, ...hidden), { minLength: 1, maxLength: 3 })
      .map(all => all.join('')),
  },
)

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x104a0, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0x1fbf0, 0xe0030]
const gaps = fc.array(between, { minLength: 10, maxLength: 10 })
const scripts = fc.array(fc.constantFrom(...zeros), { minLength: 11, maxLength: 11 })

const word = fc.constantFrom(
  'timen',
  'lyd',
  'på',
  'rom',
  'kamera',
  'falt',
  'ut',
  'etter',
  'møtet',
  'og',
  'ble',
  'ikke',
  'Åse',
  'for',
  'sen',
  'kl',
  '12',
  '10.30',
  '3',
  '24 20 00 00',
)
const words = fc.array(word, { maxLength: 12 }).map(all => all.join(' '))

const disguised = fc
  .tuple(number, gaps, scripts)
  .map(([plain, fill, zero]) =>
    [...plain]
      .map((digit, at) => String.fromCodePoint((zero[at] ?? 0x30) + Number(digit)) + (fill[at] ?? ''))
      .join(''),
  )

const groupsOf = (text: string): readonly string[] =>
  text
    .replace(/[\u{e0030}-\u{e0039}]/gu, '0')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .split(/\P{Nd}+/u)
    .filter(group => group !== '')

const lengthsOf = (text: string): string =>
  groupsOf(text)
    .map(group => [...group].length)
    .join()

/** Two written forms are given up: eleven digits set as banks set an account, and as a date with its whole year and a time. */
const isSetOtherwise = (text: string): boolean =>
  /^(?:4,2,5|(?:2,1|1,2),4,(?:4|2,2)|2,2,4,(?:3|1,2)|4,(?:1,2|2,1),(?:4|2,2)|4,2,2,(?:3|1,2))$/.test(
    lengthsOf(text),
  )

test('between words', () => {
  fc.assert(
    fc.property(disguised, words, words, (text, before, after) => {
      fc.pre(!isSetOtherwise(text))
      const finding = screen(`${before} med ${text}, ${after}`)
      expect(finding?.tier === 'A' || finding?.tier === 'B').toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('next to other figures, as long as it is in one piece or two', () => {
  fc.assert(
    fc.property(
      number,
      words,
      words,
      fc.constantFrom('', ' ', '-', '\u2013', '\u200b'),
      (plain, before, after, gap) => {
        const finding = screen(`${before} ${plain.slice(0, 6)}${gap}${plain.slice(6)} ${after}`)
        expect(finding?.tier === 'A' || finding?.tier === 'B').toBe(true)
      },
    ),
    { numRuns: 5000 },
  )
})

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const finding = screen(text)
      expect(finding === null || finding.length > 0).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test.each(['base64', 'base64url'] as const)('among words that a program wrote as %s', code => {
  fc.assert(
    fc.property(number, words, words, (plain, before, after) => {
      // A helping number has no date that would tell it from any other eleven digits.
      fc.pre(!/^[89]/.test(plain))
      const token = Buffer.from(`${before} fnr ${plain} ${after}`).toString(code)
      const finding = screen(`loggen sier ${token}`)
      expect(finding?.tier === 'A' || finding?.tier === 'B').toBe(true)
    }),
    { numRuns: 1000 },
  )
})

const digitWords = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']

test('dictated, each digit a figure or a word as the phone chose', () => {
  fc.assert(
    fc.property(
      number,
      fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
      fc.constantFrom('', 'avvik lyd: ', 'Pasienten oppga '),
      (plain, isWord, before) => {
        fc.pre(!/^[89]/.test(plain))
        const written = [...plain]
          .map((digit, at) => (isWord[at] ? digitWords[Number(digit)] : digit))
          .join(' ')
        expect(screen(`${before}${written} hørte ingenting`)?.tier).toBe('A')
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  'lyd: 15 null tre 67 fire 13 åttien hørte ingenting',
  'lyd: femten 0 tre 67 fire tretten 81 hørte ingenting',
  'lyd: en 9 null 5 7 5 4 en 2 en 3 hørte ingenting',
])('dictated in pairs, some in words: %s', line => {
  expect(screen(line)?.tier).toBe('A')
})
