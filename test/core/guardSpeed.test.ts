/** The guard sits in every turn: it is quick on what people write and never slow on what nobody should. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../src/core/guard/guard.ts'

const megabyte = 1_000_000

const fastestOf = (rounds: number, work: () => void): number => {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    work()
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}

/** Measured at 1 to 100 ms each; the bound leaves room for a busy machine, and a quadratic step would take minutes. */
const boundMs = 1000

describe('a megabyte of one thing', () => {
  test.each([
    '1',
    '9',
    '12345678',
    '1 ',
    '11 ',
    '12.03 ',
    '1.',
    '1,2(',
    '20',
    '010101',
    '- ',
    ' ',
    '\u200b',
    '\u200b1',
    '\u0301',
    '٣',
    '𝟗',
    '🙂1',
    '@',
    'a@',
    'a@a.',
    '1l',
    '1O',
    'lO',
    'f. 2',
    'storgata ',
    'Storgata',
    'Aa Bb 1',
    '1 januarrrr ',
    '24200000 ',
    '24 20 00 00, ',
    '14.03.1956 ',
    '14.03.2026 9.30 ',
    '201012345678 ',
    '&nbsp;',
    'pasient 1 ',
    'konto 13527248013 ',
    'pasient support 24200001 ',
    'support@a.no pasient ',
  ])('%j', unit => {
    const text = unit.repeat(Math.ceil(megabyte / unit.length)).slice(0, megabyte)
    expect(fastestOf(3, () => screen(text))).toBeLessThan(boundMs)
  })
})

test('a sentence with digits, dates and a phone takes microseconds, one without even fewer', () => {
  const rounds = 5000
  const timeOf = (text: string) =>
    (1000 *
      fastestOf(5, () => {
        for (let round = 0; round < rounds; round += 1) screen(text)
      })) /
    rounds
  const busy =
    'Pasienten fikk ikke lyd i timen 14.03.2026 kl 10.30 på rom 12, ring 24 20 00 00 eller skriv avvik 2026.'
  expect(timeOf(busy.replace('ring', 'ring support'))).toBeLessThan(60)
  expect(
    timeOf(
      'Fikk ikke lyd i timen på rom 12, prøvde igjen kl 10.30 og ringte til dere i avdelingen etterpå uten svar.',
    ),
  ).toBeLessThan(40)
  expect(
    timeOf(
      'Fikk ikke lyd i timen, byttet nettleser og prøvde igjen uten at det hjalp oss, og så måtte vi ringe.',
    ),
  ).toBeLessThan(10)
})
