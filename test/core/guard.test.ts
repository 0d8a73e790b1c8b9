/** What the guard stops: every kind of number by both rules, split forms, and contacts next to words about people. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../src/core/guard/guard.ts'
import { identityNumber, issued, kinds } from '../support/identityNumbers.ts'

const birth = { day: 14, month: 3, year: 56, serial: 481 }
const person = identityNumber('Tenor', 'until 2031', birth)
const wrong = `${person.slice(0, 10)}${(Number(person[10]) + 1) % 10}`
const plainWrong = `${wrong.slice(0, 2)}0${wrong.slice(3)}`

describe('numbers that fit', () => {
  test.each(['13527248013', '10915596784', '41010199946', '01010750160'])(
    'the published example %s',
    number => {
      expect(screen(number)).toEqual({ tier: 'A', kind: 'number', hard: true, length: 11 })
      expect(screen(`Fikk ikke lyd med ${number} i dag`)).toEqual({
        tier: 'A',
        kind: 'number',
        hard: true,
        length: 11,
      })
    },
  )

  for (const kind of kinds) {
    for (const rule of issued) {
      if (kind === 'FH' && rule === 'from 2032') continue
      test(`${kind} issued ${rule}, alone and in a sentence`, () => {
        for (let serial = 0; serial < 1000; serial += 37) {
          const number = identityNumber(kind, rule, {
            day: 1 + (serial % 28),
            month: 1 + (serial % 12),
            year: serial % 100,
            serial,
          })
          const tier = kind === 'FH' ? 'B' : 'A'
          expect(screen(number)?.tier).toBe(tier)
          expect(screen(`Videotimen med ${number}, rom 12, startet 10.30.`)?.tier).toBe(tier)
        }
      })
    }
  }

  test('29 February counts in a leap year, and in year 00 because the century is unknown', () => {
    const leap = (year: number) =>
      identityNumber('Tenor', 'until 2031', { day: 29, month: 2, year, serial: 100 })
    expect(screen(leap(56))?.tier).toBe('A')
    expect(screen(leap(0))?.tier).toBe('A')
    expect(screen(leap(57))).toBeNull()
  })
})

describe('ways of writing', () => {
  const spell = (number: string, between: string) => [...number].join(between)
  const halves = (between: string) => `${person.slice(0, 6)}${between}${person.slice(6)}`
  const digitsFrom = (zero: number) =>
    [...person].map(digit => String.fromCodePoint(zero + Number(digit))).join('')
  test.each([
    ['in two parts', halves(' ')],
    ['with a hyphen', halves('-')],
    ['with a Unicode dash', halves('\u2013')],
    ['with a minus sign', halves('\u2212')],
    ['with dots and spaces', halves(' . ')],
    ['with a no-break space', halves('\u00a0')],
    ['with a thin space', halves('\u2009')],
    ['with the entity that Teams sends for it', halves('&nbsp;')],
    ['with a slash', halves('/')],
    ['with an underscore', halves('_')],
    ['over two lines', halves('\n')],
    ['with a comma', halves(', ')],
    ['in brackets', `(${person.slice(0, 6)}) ${person.slice(6)}`],
    ['in bold', `**${person.slice(0, 6)}** ${person.slice(6)}`],
    ['one digit at a time', spell(person, ' ')],
    ['one digit per line', spell(person, '\r\n')],
    ['with zero-width spaces', spell(person, '\u200b')],
    ['with soft hyphens', spell(person, '\u00ad')],
    ['with bidi controls', `\u202e${spell(person, '\u2066')}\u202c`],
    ['with keycaps', [...person].map(digit => `${digit}\ufe0f\u20e3`).join('')],
    ['with NUL in between', spell(person, '\u0000')],
    ['in Arabic-Indic digits', digitsFrom(0x660)],
    ['in Devanagari digits', digitsFrom(0x966)],
    ['in fullwidth digits', digitsFrom(0xff10)],
    ['in bold mathematical digits', digitsFrom(0x1d7ce)],
    ['in monospace mathematical digits', digitsFrom(0x1d7f6)],
    ['in superscript', [...person].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')],
    ['with O for 0 and l for 1', person.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['in an e-mail address', `${person}@example.no`],
    ['in a file name', `epikrise_${person}.pdf`],
    ['after letters', `fnr${person}`],
    ['after a phone number', `24 20 00 00 ${person}`],
    ['glued to a country code', `47${person}`],
    ['glued to another number', `${person}${identityNumber('Tenor', 'until 2031', { ...birth, serial: 7 })}`],
    ['in a link', `https://example.no/p/${person}?x=1`],
  ])('%s', (_, text) => {
    expect(screen(text)?.tier).toBe('A')
  })

  test('a text that ends in half a character is read to its end, however often', () => {
    const emojis = '🙂1'.repeat(1000)
    for (let length = 1; length < 2000; length += 1) expect(screen(emojis.slice(0, length))).toBeNull()
  })

  test('the finding tells nothing of the number', () => {
    expect(Object.keys(screen(person) ?? {})).toEqual(['tier', 'kind', 'hard', 'length'])
  })

  test('the strongest finding is the one that counts', () => {
    expect(screen(`pasient ${wrong} og ${person}`)?.tier).toBe('A')
  })
})

describe('numbers that do not fit but are meant', () => {
  test.each([
    `${plainWrong.slice(0, 6)} ${plainWrong.slice(6)}`,
    `${plainWrong.slice(0, 6)}-${plainWrong.slice(6)}`,
    ...[
      'fnr',
      'Fødselsnr.',
      'fødselsnummeret',
      'personnr',
      'personnummer',
      'pasienten',
      'Pasientens',
      'NPR',
      'NPR-nr',
    ].map(word => `${word} ${wrong}`),
    ...[
      'DIPS-nr',
      'D-nummer',
      'hjelpenummeret',
      'pas.',
      'journalnr',
      'fødd',
      'født',
      'klienten',
      'bebuaren',
    ].map(word => `${word}: ${wrong}`),
    ...[
      'patient',
      "the patient's",
      'born',
      'national identity number',
      'personal number',
      'SSN',
      'date of birth',
    ].map(word => `${word} ${wrong}`),
    `${wrong} er pasienten som ikke kom inn`,
    'DUF 201012345678',
    'Flyktningen 2010 123456 78 kom ikke inn',
  ])('%s', text => {
    expect(screen(text)?.tier).toBe('C')
  })

  test('without such a word or form nothing is said', () => {
    expect(screen(`Referanse ${wrong}`)).toBeNull()
    expect(screen('Referanse 201012345678')).toBeNull()
  })
})

describe('contacts next to words about people', () => {
  test.each([
    'Pasienten er født 14.03.1956',
    'f. 140356, kom ikke inn',
    'pas f 140356',
    'f. 14 03 56 kom ikke inn',
    'pasienten 912 34567',
    'Barnet ble født 14.03.2026',
    'pasient 140356',
    'Pasient 14.03.56 fikk ikke lyd',
    'pasienten (14/3-1956)',
    'Patient, DOB 1956-03-14',
    'born 14 March 1956',
    'fødd 14. mars 1956',
    'Kari Nordmann 14.03.1956',
    'Nordmann, Kari 140356',
    'Navn: K.N., 14031956',
    'Ring pasienten på 91234567',
    'pasientens mobil er 912 34 567',
    'Pårørende har tlf +47 91 23 45 67',
    'Support: ring pasienten på 912 34 567',
    'Pasienten har adresse kari@example.com',
    'kari.n@example.com er e-posten til pasienten',
    'Pasienten bor i Storgata 5',
    'Beboeren i Ole Vigs gate 12B har ikke nett',
    'Pasienten flyttet til Kirkeveien 166',
  ])('%s', text => {
    expect(screen(text)?.tier).toBe('D')
  })
})

describe('forms', () => {
  test('the field is named', () => {
    expect(screenAll({ what: 'Ingen lyd', who: person })).toMatchObject({
      field: 'who',
      tier: 'A',
      length: 11,
    })
    expect(screenAll({ what: 'Ingen lyd', room: '12' })).toBeNull()
  })

  test.each([
    [person.slice(0, 6), person.slice(6)],
    [`${person.slice(0, 2)}.${person.slice(2, 4)}.${person.slice(4, 6)}`, ` ${person.slice(6)} `],
    [person.slice(0, 4), person.slice(4)],
  ])('a number split into %s and %s is found at the second', (one, other) => {
    expect(screenAll({ what: 'lyd', one, other })).toMatchObject({ field: 'other', tier: 'A', length: 11 })
  })

  test('a date picker and five digits make a number too', () => {
    const plain = identityNumber('F', 'until 2031', birth)
    expect(screenAll({ date: '1956-03-14', number: plain.slice(6) })?.field).toBe('number')
  })

  test('ordinary inputs side by side make none', () => {
    expect(
      screenAll({ date: '2026-03-14', time: '10:30', room: '12', count: '3', phone: '24200000' }),
    ).toBeNull()
    expect(screenAll({ date: '1956-03-14', words: 'lyd', number: person.slice(6) })).toBeNull()
  })
})
