/**
 * Lines that told who somebody is, or looked like it, in ways that a clinic has and no rule knew: an age right behind a name or some
 * words on, what patients write themselves, capitals throughout; and who works there, devices and sites.
 */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

const agesBehindNames = [
  'Kari Solberg 56 kom ikke inn i dag',
  'ola bakken 71 fikk feil lenke',
  'Liv Hovland 81 brukte iPad for første gang',
  'Tone Vik 33 gravid uke 32, kamera virket ikke',
  'Per Lund 72 hører dårlig, trenger teksting',
  'nina foss 38 mistet bildet to ganger',
  'Marit Haugen 83 trenger hjelp av datter',
  'Bjørn Aasen 58 måtte ringes opp',
  'jonas vik 8 ble redd da skjermen frøs',
  'Sigurd Nes 45 venter på ny time',
  'Gunhild Sletten 91 fekk det til åleine',
  'eva strand 63 blind, trenger hjelp',
  'Amir Hassan 14 ville ikke ha mor med',
  'Knut Lie 67 mangler samtykke',
  'Ingrid Moen 77 har ikke BankID',
  'Guro Tveit 38 vil heller ha fysisk time',
  'hans dahl 79 døv, tegnspråktolk kom ikke',
  'Emma Johnson 34 waited 30 minutes',
  'John Smith 67 could not hear us',
  'Astrid Berge 90 satt i venterommet en time',
  'Silje Berg 29 fikk ikke SMS',
  'kristian holm 52 avbrøt etter 5 minutter',
]

const agesFurtherOn = [
  'Per Lund, som er pensjonist og 72, sa at dette var bedre enn venterommet.',
  'Jeg møtte Ingrid Moen på Rema. Hun takket for videoen. 77 år og like blid.',
  'Eva Strand er blind og 63 år. Hun ville prøve likevel, og det gikk.',
  'Knut Lie fikk slag i fjor. 67-åringen trener nå med oss på video to ganger i uka.',
  'Da Marit Haugen ble enke, var hun 80. Nå er skjermen kontakten med verden.',
  'Ola Bakken bor på en øy. Han passerte 70 i vår, og slipper nå båten.',
  'Gunhild Sletten, tidlegare lærar, no 91, underviser oss i tålmod.',
  'Astrid Berge lo da hun så seg selv på skjermen. Nitti år og aldri hatt mobil.',
  'Nina Foss har to små. Som 38-åring med MS sparer hun kreftene til dem.',
  'Han heter Sigurd Nes, fisker, 45, og tar timene fra lugaren.',
  'Guro Tveit ringte på bursdagen sin. Sytti år, og første videotime.',
  'Amir Hassan kom alene fra Syria. Han var sytten den gangen.',
  'John Smith was a sailor. Now 94, he sings to us on the screen.',
  'Tone Vik fødte i mai. 33-åringen hadde alle kontroller hjemme.',
  'Kristian Holm er lastebilsjåfør. 52 år gammel fikk han diabetes, og tar timene på rasteplasser.',
  'Hanne Vold fikk MS i fjor. Nå er hun 47 og tar alle timer hjemmefra.',
  'Arne Lien er pensjonert lærer og 69. Han lærte naboene å bruke video.',
  'Berit Ness vant over angsten. I en alder av 54 tok hun sin første videosamtale.',
  'Mariann Skog er 28 og studerer i Tromsø.',
  'Torbjørn Hagen var kaptein i 40 år. Sekstisju år gammel møtte han sin skumleste storm: nettbrettet.',
]

const ofPatientsThemselves = [
  'SMS fra 41234567: Hei, kommer ikke inn på timen min',
  'Beskjed på svarer: dette er Marit Haugen, nummeret mitt er 97788123, jeg får det ikke til',
  'Hei, jeg heter Kari Solberg og har time hos dere 24.11. Ring meg på 41234567.',
  'Pasienten skrev: ring meg på 92345678 når dere er klare',
  'Fra innboksen: Jeg mistet timen min i dag. Kari Solberg 41234567',
  'Talemelding: Hei det er Ola Bakken, får ikke åpna lenka, ring 48123456',
  'Kopi: Hei, lenken virker ikke. Mvh Kari Solberg tlf 41234567',
  'Hi, my appointment is at 10 but nobody is there. Call me 458 12 345. John',
  'Innkommet: "Jeg har byttet nummer til 41234567, får ikke SMS fra dere"',
  'Spørsmål fra pasient via nettsiden: kan jeg bruke mobil? tlf 92345678',
  'Hei, er det mulig å ta timen min på telefon? 48 12 34 56, Nina Foss',
  'Svar på SMS 41234567: jeg kommer ikke, er syk',
  'Sønnen skrev: mor får det ikke til, ring heller meg på 90817263',
  'Hei dette er mamma til Emil, vi mistet bildet, 97788123',
  'Mail: Jeg ønsker ny time. Kari Solberg, Lillevegen 3, 41234567',
  'Melding på Helsenorge: Jeg har time hos dere i morgen, men har fått nytt nummer: 92345678',
]

const inCapitals = [
  'FRU DAHL PÅ ROM 12 FIKK IKKE LYD',
  'LIE KNUT OLAV 67 MANGLER SAMTYKKE',
  'MOR TIL PAS: 41234567',
  'PASIENTEN KAN NÅS PÅ 92 34 56 78',
  'PT OLA BAKKEN MØTTE IKKE',
  'PASIENTENS DATTER SILJE MOEN TOK OVER',
  'JOURNALNR 4482910 FEIL LENKE',
  'PAS BOR I STORGATA 14, INGEN DEKNING',
  'KARI SOLBERG FØDT 1956 FIKK IKKE LENKE',
  'MARIT HAUGEN ER 83 OG BOR ALENE',
  'HERR LUND 72 ÅR VENTER',
  'PÅRØRENDE TROND 977 88 123',
  'GUTT 14 ÅR FRA UTSIRA',
  'BARN EMIL BERG 4 ÅR URO',
  'KARI SOLBERG, LILLEVEGEN 3, 2819 GJØVIK',
  'SMS TIL 48123456 FEIL NR PASIENT',
]

const atWork = [
  'Avdelingsleder Siri Moe 91 00 12 34, stedfortreder Trond Vik 91 00 12 35',
  'Trond Vik, tlf 90817263, hjelper med rom 3 til kl 15',
  'Nestleder Per Lund 41 00 22 33',
  'IKT-kontakt: Nina Foss, 41234567',
  'Fagutvikler Guro Tveit (mobil 90 12 34 56) tar spørsmål',
  'Ved feil på utstyr, ring Jonas Vik i MTA 913 45 678',
  'Lise Berg 41234567 har nøkkel til rom 4',
  'Ola Bakken i Sykehuspartner, 48123456, kommer kl 12',
  'Sjekk med Siri Moe (41 00 12 34) før du endrer oppsettet',
  'Vår kontakt i Whereby er Emma Johnson, +47 458 12 345',
  'Superbruker dag: Kari Solberg 4471, kveld: Ola Bakken 4472',
  'Kari Solberg 41 23 45 67 bestiller headset til alle',
  'Opplæringsansvarlig: Eva Strand, eva.strand@sykehus.no, 977 88 123',
  'Praksiskonsulent Hans Dahl, 90 81 72 63, orienterer fastlegene',
  'Verneombud Tone Vik 45 81 23 45 vil se på rom 3',
  'Ta kontakt med Sigurd Nes på 48 12 34 56 om lisenser',
  'Controller Astrid Berge, 41 00 99 88, har tallene',
  'Kommunikasjon v/ Silje Berg 977 88 123 lager plakat',
  'Meld deg på hos Lise, 41 23 45 67, innen fredag',
  'Helsesekretær Marit Haugen tlf 22 33 44 55 sender lenkene',
  'Driftsleder Bjørn Aasen, 41 11 22 33',
  'E-helsekoordinator i Lom: Ingrid Moen 61 21 00 00',
]

const devices = [
  'Poly Studio X30, s/n 8G21093F4567, garanti til 12.03.2028',
  'Skjerm s/n CN0F1203-74445 kjøpt 12.03.2019',
  'Kamera Logitech 2213LZ0ABC, montert 24.11.2021 av MTA',
  'iPad DMPX1203F5 aktivert 03.08.2024, låst til Intune',
  'PC 5CG1203F56 levert 2021, byttes 2026',
  'Switch SN FOC2109X3AB, feil fra 24.11',
  'Headset lot 1203F56, utløp 12.03.2030',
  'Telefon Cisco 8845 mac 00A1203F56BC',
  'Firmware 2.13.1-F72 fra 12.03.24 på rom 3',
  'Bygg F56 rom 1203, kamera montert 2019',
  'Modell M72 Tiny fra Lenovo, 2016, for treg til video',
  'Jabra Speak 750 nr K48 mangler lader',
  'Crestron UC-M70, ver 1.4.21, oppdatert 12/3-24',
  'Ladevogn F12 plass 16 og 18 virker ikke',
  'Yealink A30 s/n 8030F21093, slår seg av',
  'Monitor Philips 2019-modell flimrer ved video',
  'Surface Hub 2S 50", s/n 0012F93, flyttes',
  'Nettbrett 14 (2020-modell) lader ikke',
  'HP Elite K56, bios 01.20.03, mikrofon dør',
  'Lisens X1203-F56-72M gyldig til 01.01.2027',
]

const sites = [
  'support@dips.no svarer på 75 59 20 00',
  'takst@helfo.no 23 32 70 40',
  'www.dips.no 22 45 60 00',
  'Ring dips.no 75 59 20 00 ved feil i Arena',
  'www.helfo.no, tlf 815 70 070',
  'ikt@betanien-sykehus.no 35 50 31 00',
  'Se helfo.no 2026 for takster',
  'https://dips.no/arena 22 45 60 00',
  'brukerstotte@hospital.no, 22 33 44 55',
  'kontakt oss på npr.no 81 07 00 00',
  'post@sykehus.no: 22 11 80 00',
  'Faktura sendes faktura@sykehus.no 983974880',
]

const counts = [
  'Hanne Vold 47 av 50 moduler fullført',
  'Arne Lien 3 får ny skjerm mandag',
  'Kari Solberg 2 ganger uten svar fra leverandør',
  'Teams Room 4 mistet lyden',
  'Møterom Fjellheim 12 fikk ikke bilde',
  'Siri Moe 20 minutter om tallene',
  'Overlege Per Lund 50 % stilling',
  'Poly Trio 8500 ble borte fra nettet',
]

describe('is stopped', () => {
  test.each(agesBehindNames)('an age right behind a name: %s', line => {
    expect(screen(line)?.kind).toBe('birth')
  })
  test.each(agesFurtherOn)('an age some words on: %s', line => {
    expect(screen(line)).not.toBeNull()
  })
  test.each(ofPatientsThemselves)('what a patient writes: %s', line => {
    expect(screen(line)).not.toBeNull()
  })
  test.each(inCapitals)('all in capitals: %s', line => {
    expect(screen(line)).not.toBeNull()
  })
})

describe('goes through', () => {
  test.each([...atWork, ...devices, ...sites, ...counts])('%s', line => {
    expect(screen(line)).toBeNull()
  })
})
