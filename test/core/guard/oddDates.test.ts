/** Five digits which, with a date near them, give right check digits are a number, whatever the date looks like. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { linesIn } from './lines.ts'
import { filled, personOf } from './person.ts'

const people = [3, 14, 29, 57].map(personOf)

const isProven = (text: string): boolean => screen(text, { overruled: true })?.hard === true

/** As a row stands in a list that is pasted: with a time, a room or the next row beside it. */
const inRows = linesIn(`
  {dd}.{mm}.{yyyy} {5} 10:30 ikke møtt
  {dd}.{mm}.{yyyy}-{5} 12.11.2026 09:30
  {yyyy}-{mm}-{dd} {5} 10:30
  {d}. {mnd} {yyyy} {5} 10:30
  {dd}{mm}{yyyy} {5} 10:30
  1 {dd}.{mm}.{yyyy} {5} rom 3
  {dd}.{mm}.{yyyy} {5} 90112233
  {dd}.{mm}.{yyyy} - {5} - 45 min
  pas {dd}.{mm}.{yyyy}-{5} / 2 timer
  {dd}{mm}{yy} rom 3 {5}
  {dd}.{mm}.{yy} kl 1030 {5}
`)

const asWritten = linesIn(`
  {dd}-{shortmon}-{yyyy} {5}
  {dd}-{shortmon}-{yy} {5}
  {dd}-{mnd}-{yyyy} {5}
  {dd}/{shortmon}/{yy}-{5}
  {dd}_{shortmon}_{yyyy} {5}
  {dd} - {mnd} - {yyyy} {5}
  {dd}-{shortmon}-{yyyy}-{5}
  {d}.{mnd}-{yy}, {5}
  {d} {mon} '{yy} {5}
  {d} {shortmnd}. '{yy} - {5}
  {d}. {mnd} ({yyyy}) {5}
  født den {d}. i {mnd} {yyyy}, personnummer {5}
  pasienten er født {d}. {mnd} i {yy} og har nummer {5}
  født {d}. {mnd} i {yyyy}. Personnr {5}. Fikk ikke lyd
  Personnr {5}, født {d}. {mnd} i {yyyy}
  født {d}. {mnd}, årgang {yy}, personnr {5}
  {d}. {mnd} i året {yyyy} nr {5}
  {d}. dag i {mnd} {yyyy} nr {5}
  {dd}.{mm}. i {yyyy}, {5}
  fdato {d}/{m} år {yy} pnr {5}
  dag: {d}, måned: {mnd}, år: {yyyy}, personnummer: {5}
  år {yyyy} måned {m} dag {d} nummer {5}
  {yyyy}, {d}. {mnd}, {5}
  i {mnd} {yyyy}, den {d}., {5}
  {mnd} {d}, {yy}, {5}
  født {yyyy}-{mnd}-{dd} nr {5}
  fikk ikke lyd, {yy}{mm}{dd}-{5}
  {yy}{mm}{dd} {5}
  {yy}{mm}{dd}{5}
  {yy} {mm} {dd} {5}
  {yy}.{mm}.{dd} {5}
  {yy}/{mm}/{dd} {5}
  {yy}-{mm}-{dd} - {5}
  {5} {yy}-{mm}-{dd}
  pasienten ({yy}{mm}{dd}-{5}) falt ut
  personnummer {yy}{mm}{dd}-{5}
  {mm}/{dd}/{yyyy} {5}
  {m}/{dd}/{yy} - {5}
  dob: {mm}/{dd}/{yyyy} id: {5}`)

const amongOthers = linesIn(
  `
  {dd}.{mm}.{yy} (time 28.11.26 kl 10) {5}
  {6} | 28.11.26 | 10:00 | {5}
  {dd}.{mm}.{yy} 28.11.26 10:15 {5}
  {6} i går kl 12.30, avdeling 4, så {5}
  Pasienten {6}, innkalt 281126, {5}
  Født: {dd}.{mm}.{yy}⏎Time: 28.11.26 10:00⏎Rom: 3⏎Pnr: {5}
  Personnr {5}. Time 28.11 kl 10. Født {dd}.{mm}.{yy}.
  Født {d}. {mnd} {yyyy}. Hun kom ikke inn på video i dag og måtte ringes opp. Personnummeret slutter på {5}.
  Navn: Kari⏎Født: {dd}.{mm}.{yy}⏎Adresse: Storgata 14⏎Postnr: 2686⏎Tlf: 41234567⏎Personnr: {5}
  {"dato":"{yyyy}-{mm}-{dd}","time":"2026-11-28","pnr":"{5}"}
  {5} fikk ikke lyd i dag, prøvde mange ganger og vi måtte ringe til slutt. Født {6}
  Hun er født {dd}.{mm}.{yyyy} og har vært pasient her i 3 år. De fem siste er {5}.
  Pasient {d}. {mnd} {yy}. Siste fem: {6-7} {7-8} {8-9} {9-10} {10-11}`,
)

/** 15037432188. */
const inWords = linesIn(`
  femtende mars 74, personnummer 32188
  femtende mars i 74, personnummer 32188
  femtende mars syttifire 32188
  femten mars 74 32188
  femtende i tredje 74 32188
  femtende i tredje nitten syttifire 32188
  femten tre nitten syttifire tre to en åtte åtte
  femten tre fire og sytti tre to en åtte åtte
  150374 tre to en og dobbelt åtte
  et fem nul tre syv fire tre to et otte otte
  femten nul tre fireoghalvfjerds tre to en otte otte
  ett fem noll tre sju fyra tre två ett åtta åtta
  okta vihtta nolla golbma čieža njeallje golbma guokte okta gávcci gávcci
  enfemnulltresjufiretretoenåtteåtte
  15/III-74 pnr 32188
  15.III.1974 32188
  =31=35=30=33=37=34=33=32=31=38=38`)

const innocent = linesIn(`
  Serienr 740315-88531 på skjermen
  Kamera 190315-27396 i esken
  Kurs 260203, kode 85427
  Rom 4 bestilt 12.03.2024 av linje 41957
  Kopimaskinen ble levert 14.06.2019, serienr 75020
  Internnr 67042, flyttet 01.02.2020
  Ring 19096 etter 15. mars 2024
  15-Mar-2024 72145 i loggen
  Ticket 96778 opened 2024-03-15
  2024-03-15 sak 21834 lukket
  2023-11-02T10:15 request 67570 timed out
  Sak 48523 meldt 03.12.2023, lukket 05.12.2023
  Versjon 23.11.02 build 86374
  Møterom 89286 fra 15/3 til 17/3 2024
  Telefonliste 01.01.2024: vakt 52153, ekspedisjon 36329, portør 26567
  Internt: 75793, 89505, 98120 (oppdatert 12.01.2023)
  Rekvisisjon 37749 av 11.10.2022 mangler
  Faktura 68959 forfall 15.04.2024
  Bestilling 80316, levert 3. mai 2023
  Avdeling 12345 har 37148 samtaler siden 1. januar 2024
  52614 samtaler i 2024, 63564 i 2023
  Fra 01.09.2023 til 31.12.2023 hadde vi 49213 minutter video
  Skjerm SN 18052216373
  Lisens 220101-99998 er utløpt
  IT-sak 82657 (meldt 14/6-23 kl 10.15, tlf 24 20 00 00) står stille
  Rutinen fra 12. juni 2021, dokument 10820, er gammel
  EQS-dokument 49483, revidert 22.08.2022
  Kalibrert 10-Jan-2023, id 72539
  Headset kjøpt 05.05.2022, ordre 86173
  Meeting 15 March 2024, ID 55711
  Room 46124 booked Mar 15, 2024
  Case 98091 from June 14th, 2023
  Log 03/15/2024 10:15 event 96473
  Firmware 1.2.36224 fra 2023-05-06
  Postboks 49420, Oslo, siden 1999
  Gruppe 3 møtes 15. i hver måned, kode 43630
  Uke 12 i 2024: 87185 videosamtaler, 14 avbrutt
  Kode 35953 gjelder fra 15. mars i 2024
  Kurset 14. juni i fjor hadde kode 94036
  Epost sendt 12.02.24 kl 09.30, referanse 32377
  Tre kurs: 240312, 240419, 240521, rom 79577
  Bygg 7, plan 3, rom 33276, tatt i bruk 12.12.2012
  Parkering 73273 betalt 01.03.24
  Vi har 44120 timer i 2024 og 30233 i 2025
  Timebok 2024 03 15 65634
  Skriver 15.03.74.21 kø 98102
  Vakttlf 88928 gjelder 24. til 31. desember 2023`)

describe('a date and five digits', () => {
  test.each([...asWritten, ...inRows, ...amongOthers])('are a number: %s', line => {
    const passed = people.map(born => filled(line, born)).filter(text => !isProven(text))
    expect(passed).toEqual([])
  })

  test.each(inWords)('are one in words: %s', line => {
    expect(isProven(line)).toBe(true)
  })

  test('are one for whoever has another day in it, where a word says so', () => {
    expect(isProven('Født 15.03.74, ingen lyd på rom 4 fra kl 10. Personnummer 32090')).toBe(true)
  })

  test('are one in two fields, with the year first', () => {
    expect(screenAll({ date: '740315', rest: '32188' })).toMatchObject({ tier: 'A', hard: true })
  })
})

test.each(['Kari Nordmann født 15. mars i 1974', 'Kari Nordmann 15-Mar-1974', 'født den 15. i mars 1974'])(
  'a birth is one in those ways too: %s',
  line => {
    expect(screen(line)).toMatchObject({ kind: 'birth' })
  },
)

test.each(innocent)('five digits that fit no date near them are none: %s', line => {
  expect(screen(line)).toBeNull()
})

test('nor are eleven that are said to be an account, and fit with the year first only', () => {
  expect(screen('konto 74031532188')).toBeNull()
})

/** `2006…`, `1907…`: who is born on the nineteenth or the twentieth has a birth date that begins as a year. */
const everyDay = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2000, 0, 1 + at))).flatMap(day =>
  [1900, 2000].map(century => ({
    century,
    born: {
      day: day.getUTCDate(),
      month: day.getUTCMonth() + 1,
      year: century === 2000 ? 4 : 68,
      serial: century === 2000 ? 512 : 214,
    },
  })),
)

test.each([
  ['two pieces', (date: string, rest: string) => `kom ikke inn ${date} ${rest}`],
  ['a hyphen', (date: string, rest: string) => `${date}-${rest} fikk ikke lyd`],
  ['a comma', (date: string, rest: string) => `video med ${date}, ${rest} gikk ned`],
  ['the end first', (date: string, rest: string) => `${rest} ${date}`],
  [
    'day and month apart from the year',
    (date: string, rest: string) => `kom ikke inn ${date.slice(0, 4)} ${date.slice(4)} ${rest}`,
  ],
  [
    'in order of size',
    (date: string, rest: string) => `${date.slice(4)}${date.slice(2, 4)}${date.slice(0, 2)} ${rest}`,
  ],
  [
    'dots',
    (date: string, rest: string) => `${date.slice(0, 2)}.${date.slice(2, 4)}.${date.slice(4)} ${rest}`,
  ],
  ['one piece', (date: string, rest: string) => `feil lenke til ${date}${rest}`],
])('on whichever day of the year somebody is born: %s', (_, written) => {
  const through = everyDay.filter(({ century, born }) => {
    const number = identityNumber('F', 'until 2031', born)
    const date = `${number.slice(0, 4)}${century / 100}${number.slice(4, 6)}`
    return !isProven(written(date, number.slice(6)))
  })
  expect(through.map(({ century, born }) => `${born.day}.${born.month}.${century + born.year}`)).toEqual([])
})
