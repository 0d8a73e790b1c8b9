/** What the guard lets through: what staff write about rooms, phones, cases and times, and how often chance stops a number. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../src/core/guard/guard.ts'

const sentences = [
  'Ingen lyd på rom 12',
  'Rom 3.104 mangler kamera',
  'Møterom B-2041 er opptatt 08:00-15:30',
  'Kameraet på rom 3.104-2 virker ikke etter oppdatering 24.2.1.1186',
  'Avvik 2026-0142 kan lukkes',
  'Se avvik 2026-0142, 2026-0143 og 2026-0144',
  'Sak 2026/12345 er sendt til IKT',
  'Saksnummer 26/00123-4 gjelder samme feil',
  'INC0012345 er fortsatt åpen',
  'INC0012345 og RITM0098765 henger sammen',
  'Jira DULT-4711, endring CHG0030291',
  'Brukerstøtte har telefon 24 20 00 00',
  'Ring 24200000 ved feil',
  'Support: +47 24 20 00 00',
  'Sentralbordet 0047 24 20 00 00, vakt 91 23 45 67',
  'Vakttelefon 912 34 567 er bemannet 07.30-22.00',
  'Pasienten kom ikke inn, jeg ringte brukerstøtte på 24 20 00 00',
  'Pasientens kobling falt ut, support på 24200000 svarte ikke',
  'Pasienten ble bedt om å ringe kundeservice, 815 22 040',
  'Pasienten fikk ikke lyd i timen 14.03.2026 kl 10',
  'Pasienten hadde time 14.03.2026 9.30',
  'Pasienten møtte 14.3.26, men ikke 21.3.26',
  'Pasient venter på rom 12 siden kl 10.30',
  'Pasienten brukte 45 minutter på å logge inn, 3 forsøk',
  'To pasienter falt ut 20. november 2026',
  '12 av 40 pasienter fikk lenken på SMS',
  'Pasienten har Windows 11 24H2 og Chrome 131.0.6778.86',
  'Pasienten så feilkode 0x80070005',
  'Pasienten fikk feil 403 etter 2 minutter og 30 sekunder',
  'Pasientens avvik er 2026-0142',
  '14.03.2026 kl 10',
  '14.03.2026 9.30',
  '14.03.2026 10.30-11.15',
  '14.03.2026 9.30-10.15',
  '2026-03-14T10:30:00.000Z',
  '2026-03-14 10:30:15',
  '20260314103015',
  '202603141030',
  'Uke 12-14 2026, mandag til fredag 08-16',
  'Vaktbytte 12.03, 13.03 og 14.03 kl 07:30-15:00',
  'Timene 09:00, 09:30, 10:00 og 10:30 ble flyttet',
  'kl 8-15.30, fredag 9-14',
  'Kontonummer 13527248013',
  'Konto 1234.56.78903',
  '1352.72.48013',
  '1352 72 48013',
  'Faktura 13527248013 er betalt',
  'KID 13527248013',
  'Ordrenr 13527248013 kommer i uke 48',
  'IBAN NO93 8601 1117 947',
  'Organisasjonsnummer 974 760 673',
  'Org.nr 974760673 MVA',
  'HER-id 8142155 og RESH 102345',
  'Serienummer 5CG1234XYZ på PC 20481',
  'Ruteren har 192.168.100.10',
  'Proxy 101.201.34.150 svarer ikke',
  'IP 10.0.12.34, port 8443',
  'MAC 00:1A:2B:3C:4D:5E',
  'Versjon 1.2.22.5 av Teams 25306.804.4102.7193',
  'Postnummer 0424 Oslo, postboks 4950',
  'Adresse: Sognsvannsveien 20, 0372 Oslo',
  'Møte i Kirkeveien 166, bygg 6, 2. etasje',
  'Skriv til post@example.no eller support@example.no',
  'Kontakt kari.nordmann@example.com om opplæring',
  'Pasienten kan skrive til support@example.no',
  'Gevinst: 12 345 678,90 kroner',
  'Budsjettet er 1 250 000 kr for 2026-2027',
  'Bredbånd: 250/250 Mbit, 12 ms, 0,3 % tap',
  '1 2 3 4 5 6 7 8 9 10 11 12',
  '12 15 18 21 19 17 20 22 14',
  'Skår 5 5 4 3 5 4 5 5',
  '100 % av 8 svar, snitt 4,75',
  'Takst 2ad, 11dd og 3ad er brukt',
  'ICD-10 F32.1, NCMP WPAB02',
  'Lisens 4571-1234-5678-9012',
  'Kort 4571123456789012 virker i printeren',
  'Møte-ID 345 678 901 234, passord 9Xy2',
  'Ekstern 2201, internt 71204',
  'Beste dag: 17. mai 2026',
  'Versjon gjelder fra 01.01.2026',
  'Ambulanse 113, legevakt 116 117',
  'We moved to room 204, call 24 20 00 00',
  'The patient lost sound at 10:15 on 20 November 2026',
  'Fekk ikkje lyd på rom 7, ring 55 97 50 00',
  '🎥 10/10 🙂 100 %',
  'Pasienten hørte ikke oss',
  'Pasienten venter 10 12 14 minutter',
  'Pasienten fikk ny time 3/12-26 kl 9',
  'Fødestua på bygg 12 trenger nytt kamera',
  'Navnet på rommet er 4.112',
  'Ny avtale fra Helse Vest 01.01.2019',
  'Teams Rooms 11.04.2024 er siste versjon',
  '654321 12345 er referansen',
  '12345 120345 12345 120345',
  '',
]

test.each(sentences)('"%s" passes', sentence => {
  expect(screen(sentence)).toBeNull()
})

test('the table is long', () => {
  expect(new Set(sentences).size).toBeGreaterThan(80)
})

/** A small generator that always falls the same way, so that the rates are figures and not chances. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const rateOf = (make: (roll: (sides: number) => number) => string): number => {
  const roll = dice(20261120)
  const rounds = 40_000
  let stopped = 0
  for (let round = 0; round < rounds; round += 1) if (screen(make(roll)) !== null) stopped += 1
  return (100 * stopped) / rounds
}

const digits = (roll: (sides: number) => number, count: number): string =>
  Array.from({ length: count }, () => roll(10)).join('')

const account = (roll: (sides: number) => number): string => {
  const body = digits(roll, 10)
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * Number('5432765432'[at]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? account(roll) : `${body}${check}`
}

describe('how often chance stops a text, in per cent', () => {
  test.each<readonly [string, number, number, (roll: (sides: number) => number) => string]>([
    ['eleven random digits', 0.9, 1.5, roll => `Referanse ${digits(roll, 11)} er meldt`],
    ['a bank account in one piece', 10, 14, roll => `Overfør til ${account(roll)} i dag`],
    [
      'a bank account as banks write it',
      0,
      0,
      roll => `Overfør til ${account(roll).replace(/^(.{4})(..)/, '$1.$2.')}`,
    ],
    ['a bank account named as such', 0, 0, roll => `Kontonr ${account(roll)}`],
    ['a phone number', 0, 0, roll => `Ring ${2 + roll(8)}${digits(roll, 7)} ved feil`],
    [
      'a phone number in pairs',
      0,
      0,
      roll => `Ring ${digits(roll, 8).replace(/(..)(?=.)/g, '$1 ')} ved feil`,
    ],
    ['a card number', 0.1, 0.8, roll => `Kort ${digits(roll, 16)}`],
    ['a card number in fours', 0, 0, roll => `Kort ${digits(roll, 16).replace(/(....)(?=.)/g, '$1 ')}`],
    ['twenty digits', 0.1, 0.8, roll => `Sporing ${digits(roll, 20)}`],
    ['an IP address', 0, 0, roll => `Adresse ${roll(256)}.${roll(256)}.${roll(256)}.${roll(256)}`],
    ['a row of a table', 0, 1.5, roll => Array.from({ length: 12 }, () => roll(40)).join(' ')],
    [
      'a past appointment of a patient',
      0,
      0,
      roll => `Pasienten 1${roll(10)}.0${1 + roll(9)}.2026 ${8 + roll(8)}.${1 + roll(5)}5`,
    ],
  ])('%s: between %d and %d', (_, least, most, make) => {
    const rate = rateOf(make)
    expect(rate).toBeGreaterThanOrEqual(least)
    expect(rate).toBeLessThanOrEqual(most)
  })
})
