/** A number beside money is an account's only where its label says so; and a number that lost its zero in a spreadsheet is one. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

/** Invented: date and check digits fit. */
const number = '12054633163'
const withoutZero = '3018741228'

describe('a number that date and check digits prove', () => {
  test.each([
    `Konto ${number} på Helsenorge er sperret`,
    `${number} har ikke konto på Helsenorge`,
    `${number} mangler konto`,
    `${number} does not have an account`,
    `account ${number} is locked in HelseID`,
    `Guest account for ${number} failed`,
    `Faktura til ${number} ble sendt feil`,
    `Fikk faktura selv om ${number} ikke møtte`,
    `Ny ordre: iPad til ${number}`,
    `Ordre om UL på ${number} borte`,
    `Lab order on ${number} missing`,
  ])('is not outweighed by money that is merely near: %s', line => {
    expect(screen(line)).toMatchObject({ tier: 'A', hard: true })
  })

  test.each([
    `kontonr ${number}`,
    `betal til kontonummer: ${number}`,
    `Faktura ${number} er betalt`,
    `KID ${number}`,
    `Ordrenr. ${number} kommer`,
    `invoice no ${number}`,
  ])('is an account’s right behind its label: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

describe('ten digits that are whole with a zero before them', () => {
  test.each([
    `pasient ${withoutZero} kom ikke inn`,
    `pas ${withoutZero}`,
    `Pasient\tTime\n${withoutZero}\t12.11.2026`,
  ])('are proof beside a person: %s', line => {
    expect(screen(line)).toMatchObject({ tier: 'A', hard: true })
  })

  test.each([
    `Hansen;${withoutZero};video`,
    `${withoutZero} kom ikke inn på video`,
    '30187 41228 møtte ikke',
  ])('stop softly alone: %s', line => {
    expect(screen(line)).toMatchObject({ hard: false })
  })

  test.each([
    'sak 3018741228 er løst',
    'serienr 3018741228',
    'ordrenr 3018741228',
    'tlf 30 18 74 12 28',
    'INC3018741228',
    '3018741229 kom ikke inn på video',
  ])('pass where a word says what else they are, or where the digits do not fit: %s', line => {
    expect(screen(line)).toBeNull()
  })
})
