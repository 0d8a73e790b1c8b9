/** At work patients are called by their birth date, by a birthday or by what is said of him or her: each phrase in every dress. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

/** Invented. */
const dates = ['14.03.52', '14.03.1952', '14/3-52', '140352', '1952-03-14']

const phrases = [
  'f: # uten lyd',
  'F: #',
  'f; #',
  'f - #',
  '(f: #)',
  'fd # ikke lyd',
  'fdt. # ikke lyd',
  'fød: #',
  'f.dag # kom ikke inn',
  'fødd. #',
  'kvinne # uten lyd',
  'Kvinne, # uten lyd',
  'en dame # hørte ikke',
  'dame (#) kom ikke inn',
  'gutt # uten bilde',
  'jente # utan bilete',
  'woman # no sound',
  'lady, # never joined',
  'K # uten lyd',
  'M # uten lyd',
  'hun (#) fikk ikke lyd',
  'ho (#) fekk ikkje lyd',
  '# møtte ikke',
  '# ikke møtt til video',
  '# uteble',
  '# møtte ikkje',
  '# fikk ikke lyd',
  'Kl 10:15 # kom seg ikke inn',
  '# did not join',
  'time for #',
  'Time til # må flyttes',
  'video med # feilet',
  'Samtalen med # ble brutt',
  'Fikk ikke kontakt med #',
  'appointment for # moved',
]

describe.each(phrases)('%s', phrase => {
  test('is somebody', () => {
    const passed = dates.map(date => phrase.replaceAll('#', date)).filter(line => screen(line) === null)
    expect(passed).toEqual([])
  })
})

test.each([
  'b. 14.03.52 no sound',
  '14.03.1952 falt ut to ganger',
  'Lenke til 14.03.1952 virker ikke',
  'pasienten fyller 80 den 4. desember',
  'pasienten fyller 80 år 4. desember',
  'hun fyller 80 4. desember og er pasient her',
  'pas blir 81 30. juni',
  'Brukaren fyller 65 den 17.10',
  'The patient turns 77 on 9 November',
  'Han har nummer 90123456',
  'Hun har mobil 90123456',
  'Hennes nummer er 90123456',
  'Hun vil ringes på 90123456',
  'Ho vil ringjast på 90123456',
  'She can be reached at 90123456',
  'Arne Dahl kan nås på 90123456',
  'Arne Dahl treffes på 90123456',
  'Nina Lund kan ringes 90123456',
])('%s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each([
  'rev. b. 240875 ligger i arkivet',
  'F: 14.01.2027 T: 21.01.2027',
  'M 14.01.2027 10:00 rom 114',
  'Bygg F - 14.03.1998',
  'Kvinneklinikken 14.12.2026: ingen lyd',
  '14.12.2026 møtte bare fire',
  'Møte med leverandør 12.03.2004',
  'Endepunkt 120304 falt ut',
  '120304 svarer ikke',
  'sak 140352 fikk ikke svar',
  'rom 140352 har ikke lyd',
  'Video med rom 120304 virker',
  'Time for service av kamera 14.03.2019',
  'Pasientene fyller 40 skjema den 4. mai',
  'Lise fyller 50 den 19. juli, vi spleiser',
  'Superbruker Lise har fri, hun kan nås på 90123456',
  'Spør Lise på IKT, hun har mobil 90123456',
  'Vår nye sekretær begynte, nummeret hennes er 90123456',
  'Legen kan nås på 90123456',
  'Overlege Dahl treffes på 90123456',
])('passes: %s', line => {
  expect(screen(line)).toBeNull()
})

/** Of a token's parts: header, `{"sub":"x7","iss":"https://idporten.no","pid":"12054633163","iat":17}`, signature. */
const payload = Buffer.from('{"sub":"x7","iss":"https://idporten.no","pid":"12054633163","iat":17}').toString(
  'base64url',
)

test.each([
  `feil ved https://app.example/cb#id_token=eyJhbGciOiJSUzI1NiJ9.${payload}.abc`,
  `token ${payload}`,
  `?state=${Buffer.from('{"fnr":"12054633163"}').toString('base64')}`,
])('a token of a sign-in is read: %s', line => {
  expect(screen(line)).toMatchObject({ hard: true })
})

test.each([
  'https://app.example/cb#id_token=eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4NyIsImlhdCI6MTUxNjIzOTAyMn0.abc',
  'ID 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
])('and passes where it holds no number: %s', line => {
  expect(screen(line)).toBeNull()
})

/** Date and check digits fit. */
describe('a number written as accounts are', () => {
  test.each([
    '1205 46 33163',
    '1205.46.33163',
    'Fikk ikke lyd med 1205 46 33163 i dag',
    'Kontoen er låst. 1205 46 33163 kom ikke inn',
  ])('is found where no word of money leads to it: %s', line => {
    expect(screen(line)).toMatchObject({ tier: 'A', hard: true })
  })

  test.each([
    'Kontonr 1205 46 33163',
    'Betales til 1205.46.33163',
    'KID 1205 46 33163',
    'Konto for kurs: 1205 46 33163',
    '8601.11.17947',
  ])('is an account right behind one: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

test.each([
  'HELFO-sak 8877665 for pasienten',
  'NPE-sak 2025/03411 for pasienten',
  'pasientens NAV-sak 4455667',
  'pasientklage 2025/03411',
  'klagesak 2025/12345 fra pasient',
  'frikortnr 4455667 til pasienten',
  'blodposenr 4455667 til pasient',
  'https://www.facebook.com/eva.lund pasienten',
  'https://maps.app.goo.gl/abc123 pasientens hus',
  '59.7794, 5.5005 pasientens hus',
  'pasienten er facebook.com/eva.lund',
])('%s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each([
  'IKT-sak 445566 pasient fikk ikke lyd',
  'NAV-sak 4455667 om ny linje er lukket',
  'Følg https://www.facebook.com/sykehuset pasienten finner åpningstidene der',
  'https://maps.app.goo.gl/abc123 pasienten fant ikke inngangen',
])('passes: %s', line => {
  expect(screen(line)).toBeNull()
})
