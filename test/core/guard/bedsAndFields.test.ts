/** Who lies in a bed or a room, however the ward writes it, and whom one field names while another tells how old they are. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'

const inBed = [
  'Fru Dahl på 3 vest fekk ikkje lyd på nettbrettet',
  'Olsen i seng 2 ble glemt i videomøtet',
  'Leif i seng 4 klarer ikke å svare',
  'fru Haugen på rom 412 skal ha video kl 10',
  'Gunhild på rom 7 ligger og venter på samtalen',
  'Hr. Lund i vindusenga hører ikke',
  'pas Bakken på enerommet fikk feil nettbrett',
  'Marit i seng 3 på 5 øst, datter på video',
  'Mrs Hovland in bed 4 lost the picture',
  'Knut på isolatet har ikke lyd',
  'herr Moen rom 12 venter på tolk',
  'frk. Berg på 4. etg seng B ringer på',
  'Aslaug på rom 7 utskrives før videoen',
  'Olav i gangsenga vil ikke bruke nettbrett',
  'Sletten, Gunhild på rom 5 Solbakken sykehjem fikk ikke bilde',
  'Ingrid i leilighet 14 på omsorgssenteret fikk ikke lyd',
  'beboer Astrid på rom 9 har ikke samtykket',
  'Signe på avd 2 rom 3 lå og ventet i en time',
  'fru Lie, rom 214, skal opereres i morgen, video avlyst',
  'pasient Vold på rom 3 fikk ikke tak i oss',
  'Fru Lien på avdeling 4, rom 12, hører dårlig',
  'beboer Berit i leilighet 6 har ikke nett',
  'Hr Ness i korridorsenga venter på tolk',
  'Grete i seng A på 2. etg klarer ikke skjermen',
  'pt. Hagen rom 8 møtte ikke til video',
  'Torbjørn på rom 11 Fjellheim sykehjem fikk ikke lyd',
  'resident Hansen in room 4 lost sound',
  'pas. Fjeld i seng 1 skal ha samtale kl 12',
  'Aud på rom 14 ligg og ventar',
  'Ole på rom 3 skrives ut i dag, video avlyst',
  'bebuar Lars på rom 2 har ikkje samtykka',
  'Fru Strøm seng 3, feil lenke',
]

const notInBed = [
  'Dr. Dahl på rom 12 har ikke lyd',
  'Nina på rom 3 trenger hjelp med kamera',
  'Ola i resepsjonen har nøkkel til rom 7',
  'Rom 412 seng 2: nettbrett uten strøm',
  'Sykepleier Leif på 3 vest tester i morgen',
  'Kari har video på rom 5 kl 10',
  'Pasient i seng 2 fikk ikke lyd',
  'Marit på IKT ser på rom 9',
  'Møte med Per på rom 214 kl 12',
  'Superbruker Knut på 5 øst har fri',
  'Ringeknapp i enerommet forstyrrer video',
  'Anne på rom 4 holder opplæring',
  'Skjerm på isolatet må rengjøres',
  'Lise sitter på rom 2 denne uka',
  'Room 4: Emma needs a new headset',
  'Sykepleier Grete på isolatet tester lyd',
  'Pasienten på rom 3 fikk ikke lyd',
  'Lise på omsorgssenteret har kurs i video',
  'Beboer på rom 9 fikk nytt nettbrett',
  'Nettbrett på Solbakken sykehjem mangler lader',
  'Vikar Ole på rom 3 fikk ikke logget på',
  'Enerommet på 4 vest har dårlig dekning',
  'Rom 12, Poly Studio har ikke lyd',
  'Bed 4: tablet needs charging',
  'Hjemmesykepleier Astrid på omsorgssenteret trenger pålogging',
]

const parted = [
  ['Kari Solberg', 'kvinne 67 år fikk ikke lyd'],
  ['Ola Bakken', 'mannen f. 1956 mistet lyden'],
  ['pasienten er 83 år og hører dårlig', 'Marit Haugen'],
  ['Lyd borte i 10 min', 'Rom 3', 'Kari Solberg 120356'],
  ['Video avbrutt, pasienten født i 1949', 'rom 2', 'Ingrid Moen'],
  ['Nina Foss', 'ring 90817263, hun venter'],
  ['bor i Lillevegen 3, har ikke dekning', 'Per Lund'],
  ['Gjelder Astrid Berge', 'hun er 90 og trenger nettbrett'],
  ['Etternavn: Lund', '72 år, mistet bildet'],
  ['gutt 8 år ble redd', 'Jonas Vik'],
  ['Emma Johnson', 'patient aged 34, no audio'],
  ['born 1957, could not hear', 'John Smith'],
  ['91-åring uten BankID', 'Gunhild Sletten'],
  ['SMS gikk til 48123456', 'pas Ola'],
  ['journalnr', '4482910'],
  ['Fnr', '160217 96038'],
  ['f.dato 120356', 'Solberg'],
  ['kom ikke inn, 45 år', 'Sigurd Nes', 'rom 1'],
  ['Liv Hovland', '81 år gammel, iPad fra hjemmetjenesten'],
  ['kvinnen født 1947 kom ikke inn', 'Hanne Vold'],
  ['Arne Lien', 'pasient 69 år, mistet lyden'],
  ['Peter Brown', 'man aged 71, could not hear'],
  ['dame 84 år', 'rom 2', 'Grete Holte'],
  ['Ole Vangen', 'f. 91, falt ut'],
  ['en mann på 54 ville ringe', 'Berit Ness'],
  ['pas 28 år avbrøt', 'Mariann Skog'],
  ['Elin Strøm', 'kvinne f 2004 slapp ikke inn'],
  ['barn 6 år, uro', 'Emil Berg'],
]

const notParted = [
  ['Lyd borte på rom 3', 'Rom 3', 'Meldt av Nina Foss 24.11.2026'],
  ['Opplæring av nye', 'Ansvarlig Kari Solberg', '12.01.2027'],
  ['Skjerm svart', '214', 'Ring Ola i IKT 4471'],
  ['Pasienten fikk feil lenke', 'sekretær Nina Foss sendte ny'],
  ['Siri Moe', 'støtter prosjektet, møte hver 2. uke', '01.02.2027'],
  ['Avdelingsleder Siri Moe', 'Trenger tall for 2026', '15.12.2026'],
  ['Færre reiser', '12 %', 'målt 2025', 'eier Trond Vik'],
  ['Feil pasient slippes inn', 'Lenke brukt om igjen', 'Ny lenke hver gang'],
  ['Rom 12', 'Kari Solberg', 'Poly Studio'],
  ['Per Lund', '50 % stilling', 'fra 2027'],
  ['Brukerutvalget', 'Ola Bakken leder', 'møte 3 ganger i året'],
  ['Kurs i video', 'Hans Dahl', '12 plasser'],
  ['pasient over 80 år', 'trenger pårørende', 'Nina spør'],
  ['Fastlegene', 'Praksiskonsulent Eva Strand', '90817263'],
  ['Tolk kom ikke', 'Amina Warsame ringt, 800 12 345'],
  ['Tromsø legevakt', '116117', 'vakthavende'],
  ['Mandag kl 10', 'rom 3', 'Kari har fri'],
  ['Headset 56 mangler', 'Ola Bakken henter nytt'],
  ['Gevinst: 30 min spart', 'Trond Vik måler i uke 12'],
  ['Pasientgruppe: barn 6-12 år', 'BUP ved Silje Berg'],
  ['Pasient 28 år avbrøt', 'Lyd', 'Rom 4'],
  ['Pasienter fra 12 år', 'BUP', 'teamleder Silje Berg'],
  ['Kvinne 67 år fikk ikke lyd', 'rom 5'],
  ['Nina Foss', 'superbruker fra 01.12.2026'],
  ['barn 6-12 år', 'Trond Vik følger opp'],
  ['Eldre over 80', 'Siri Moe (leder)', 'egen pretest'],
  ['Kurs 3', 'Ola Bakken', '15.01.2027'],
]

const formOf = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, nth) => [['text', 'room', 'note'][nth] ?? 'more', text]))

describe('is stopped', () => {
  test.each(inBed)('%s', line => {
    expect(screen(line)).not.toBeNull()
  })
  test.each(parted.map(texts => [texts.join(' ¦ '), formOf(texts)] as const))('%s', (_, form) => {
    expect(screenAll(form)).not.toBeNull()
  })
})

describe('goes through', () => {
  test.each(notInBed)('%s', line => {
    expect(screen(line)).toBeNull()
  })
  test.each(notParted.map(texts => [texts.join(' ¦ '), formOf(texts)] as const))('%s', (_, form) => {
    expect(screenAll(form)).toBeNull()
  })
})
