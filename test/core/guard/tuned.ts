/** The half of the guard's lines that its rules were tuned on. `person.ts` says what stands in braces. */

import type { Lines } from './lines.ts'

export const tuned: Lines = {
  stop: {
    'a whole number': String.raw`
      Fikk ikke lyd med {n} i dag
      {n|F32}
      pasient {n|D} på rom 3
      {n|D32} kom for seint
      H-nr {n|H}
      fhnr={n|FH}
      {n|Tenor} {n|SyntPop}
      Vi prøvde med fødselsnummeret {n} tre ganger, 10 min hver
      epikrise_{n}.pdf
      https://journal.example.no/p/{n}?x=1
      mor hennes, {n}, hjalp til
      No sound for {n}, room 12
      {n} {n|FH}
      14.03.2026 kl 10.30 {n}
      tlf 24 20 00 00, {n}`,
    separators: String.raw`
      {6} {5}
      {6}-{5}
      {6}–{5}
      {6}, {5}
      {6}#{5}
      {6} & {5}
      {6}*{5}
      {6} => {5}
      {6}₂→{5}
      {6}£{5}
      {6} ! {5} fikk ikke lyd
      {6}?!{5}
      {6}©{5}
      {6} ★ {5}
      {6}~~{5}
      {6}👉{5}
      {6} ↔ {5}
      {dd}!{mm}!{yy}!{5}
      {dd}→{mm}→{yy}→{5}
      {dd}x{mm}x{yy}x{5}
      {6}z{5}
      {6}\t\t\t{5}
      {6}½{5}
      {6}´{5}
      {6}¨{5}
      {6} ¤ {5}`,
    groups: String.raw`
      {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11}
      {0-1}.{1-2}.{2-3}.{3-4}.{4-5}.{5-6}.{6-7}.{7-8}.{8-9}.{9-10}.{10-11}
      {0-1}; {1-2}; {2-3}; {3-4}; {4-5}; {5-6}; {6-7}; {7-8}; {8-9}; {9-10}; {10-11}
      {0-1}-{1-2}-{2-3}-{3-4}-{4-5}-{5-6}-{6-7}-{7-8}-{8-9}-{9-10}-{10-11} falt ut
      {dd} {mm} {yy} {3} {2}
      {dd}, {mm}, {yy}, {5}
      {dd}:{mm}:{yy} {5}
      {dd} | {mm} | {yy} | {3} | {2}
      {0-4} {4-8} {8-11}
      {0-4},{4-8},{8-11}
      {0-3}:{3-6}:{6-9}:{9-11}
      {0-2}.{2-4}.{4-6}.{6-8}.{8-11}
      {0-7} {7-11}
      {0-9} {9-11}
      {0-3}/{3-5}/{5-8}/{8-11}
      ({6})({5})`,
    disguise: String.raw`
      {n|arabic}
      {n|full}
      {n|bold}
      {6|circled}{5|circled}
      {6|bracketed} {5|bracketed}
      {6|black} {5}
      {6|dotted}-{5|dotted}
      {n|double}
      {n|entity}
      {6|hex}{5|entity}
      {n|percent}
      {6}%20{5}
      {6}&nbsp;{5}
      {6}&ndash;{5}
      <p>{6}</p><p>{5}</p>
      <td>{dd}</td><td>{mm}</td><td>{yy}</td><td>{5}</td>
      {0-4}<b class="x">{4-6}</b>{6-11}
      {6}[{5}](https://example.no)
      {n|letters}
      {6|letters} {5|letters}
      {n|lookalike}
      {n|zerowidth}
      {n|bengali}
      {6|circled} - {5|bracketed}`,
    'words between': String.raw`
      {6} og {5}
      {6} siste fem {5}
      {6} nr {5}
      {6} resten er {5}
      {6} deretter {5}
      {6} so {5}
      {6} and {5}
      {6}, last five {5}
      {dd}. {mnd} {yyyy} {5}
      {dd}. {mnd} {yy}, siste {5}
      {dd} {mon} {yyyy}, {5}
      {5} er de siste, {6} de første
      pas {dd}.{mm}.{yyyy} og så {5}
      {said}
      nummer {said|nn}
      it is {said|en}
      {6} pluss {5|said}
      fødd {dd}/{mm}-{yy}, dei siste fem er {5}
      dato: {dd}.{mm}.{yyyy} pnr: {5}
      {6} then {3} and {2}
      {6} etterfulgt av {5}
      først {6}, etterpå {5}`,
    'mistyped beside a patient word': String.raw`
      pasienten {wrong}
      pas {short} ringte
      pt {short} ikke inne
      fnr {long}
      f.nr. {wrong}
      fødselsnr {short}
      Personnummer: {short}
      pasient {6} {5|wrong}
      bebuar {wrong} manglar lyd
      patient {wrong} got no picture
      D-nr {short}
      ID-nummer {long} virker ikke
      mor {wrong}`,
    'name and birth date': String.raw`
      Kari Nordmann 14.03.1956
      OLA HANSEN 140356 ringte
      ola hansen født 14.03.56
      ole johansen 12.03.61 hadde ikke lyd
      14.03.1956, Berit Haugland
      B.H. 14.03.56
      Berit H. f. 14/3-56
      Kari Nordmann 12/3 1961
      Kari Nordmann f. 61
      Kari Nordmann 78 år
      Kari Nordmann (78)
      Kari Nordmann, 1961
      Kari Nordmann -61
      Kari, 78 år
      Nordmann, Kari f.1961
      Piotr Nowak 12.03.1981 kom ikke inn
      Hodan Ali Farah 01.01.1990
      Trần Thị Mai f. 1975
      Đặng Văn Lâm 5.6.1970
      Elle Márjá Utsi, 67 år
      Øystein Ångström 3. mars 1961
      Иван Петров 1961
      李小龙 1961-03-12
      فاطمة حسن 1985
      Sara O'Brien born 12 March 1961
      John Smith, aged 71
      Anna-Karin Løvås fødd 12.3.61
      Marie (f 1944) fekk ikkje bilete
      REIDUN SOLLI 82 ÅR
      født 14.03.56, navn Per Lie
      Tordis Myhre ble født i 1938
      Ali Hussein (12 år)
      AB f. 140356
      a.b. 14.03.56
      Kowalska, Agnieszka 05.06.1988
      Ragnhild 14.03.56`,
    'a contact beside a patient word': String.raw`
      pas tlf 912 34 567
      pt: 91234567
      Bruker ringte fra 912 34 567
      Beboeren nås på 48 12 34 56
      mor 99 12 34 56
      Far har mobil 41 23 45 67
      Ektefelle: +47 412 34 567
      Barnets adresse: Bjørkeveien 3
      pasienten bor i Storgt 5
      pas. bor Kirkegt. 12
      klienten bor i Liaåsen 7
      pas bur i Fjellvegen 8
      Kona kan ringes på 95 12 34 56
      pasientens mail: solveig.b@online.no
      dottera til pasienten, 41512345
      Patient lives at 12 Church Street
      the patient's phone is 91234567
      tlf 912 34 567 (pasient)
      912 34 567 er nummeret til pasienten
      Ring pasienten på 22 33 44 55
      pas ringte fra 22334455
      husband can be reached on 41234567
      brukars epost er gamle.erik@yahoo.no
      storgata 5 er adressen til pas`,
    'a record number': String.raw`
      Journalnr. 123456
      journalnummer 1234567 finnes ikke
      NPR 12345678
      NPR-nr: 1234567
      pasientnr 445566
      pasientnummer: 8877665
      DIPS ID 998877
      DIPS-nummer 1234567
      MRN: 12345678
      mrn 55-66-77
      henvisning 20123456
      henvisningsnummer 1234567
      tilvisingsnr 7654321
      DUF 201512345678
      EHIC-kort 80578000012345678901
      record number 665544
      referral no. 1234567`,
  },
  pass: {
    'desks, rooms and equipment': String.raw`
      Brukerstøtte har telefon 24 20 00 00
      Pasienter som ikke kommer inn kan ringe 24 20 00 00
      Pasienten kan ringe 24 20 00 00
      Be pasienten ringe oss på 55 97 50 00
      Pasienten ringte support på 24 20 00 00
      Poliklinikken har nummer 22 11 80 80, pasienten er informert
      Rom 3.104 er ledig for pasienten
      Serienr 12345678 på nettbrettet til pasienten
      SN: 5CG1234XYZ, pasientens pc
      Inventar 204812 ved sengen til pasienten
      MAC 00:1A:2B:3C:4D:5E på pasientens nettbrett
      PC 20481 er treg
      kamera 3 på rom 1403 er ute av fokus
      Romtelefon 71204
      Skjerm 56481 tilhører poliklinikken
      Bygg 6, 2. etasje, Kirkeveien 166
      Pasienten skal møte i Kirkeveien 166, bygg 6
      The front desk is on 22 11 80 80, the patient was told
      Sentralbordet 02770 svarte ikke
      Skriv til post@example.no hvis pasienten ikke kommer inn
      Nettbrett 12 og 13 har ny programvare
      Ring vakta 911 22 333
      IKT-vakt har mobil 911 22 333 når pasienten ikke kommer inn
      lisens 4571-1234-5678-9012 på rommets pc`,
    'cases and versions': String.raw`
      Avvik 2026-0142 kan lukkes
      Pasientens avvik er 2026-0142
      sak 2026/12345 om pasienten er hos IKT
      Saksnr. 26/00123-4 gjelder pasienten
      INC0012345 er fortsatt åpen
      Melding 48123456 i Synergi
      Klienten viser feil, ring 24 20 00 00
      Klienten krasjer, versjon 24.2.1.1186
      Teams-klienten 1.7.00.1234 er gammel
      Firmware 140356 på kameraet
      Kb 5031455 er installert
      Ordre 140356 er bestilt
      Faktura 13527248013 er betalt
      Org.nr 974760673 MVA
      ISBN 978-82-15-01234-5
      Varenr 140356 fra leverandøren
      RFC 3261, port 5060
      change request 4812345
      Melding-ID 20260314-48123
      Dokument-ID 48123, versjon 3
      Prosedyre 14035 revidert
      Henvisningsmal 3 er oppdatert
      DIPS 7.3.2.1 henger
      ICD-10 F32.1 og NCMP WPAB02`,
    'dates and times': String.raw`
      Timen 14.03.2026 kl 10 ble flyttet
      Pasienten møtte 14.3.26, men ikke 21.3.26
      Brosjyren fra 14.03.2019 til pasienten er gammel
      Retningslinje godkjent 14.03.2017
      Kurs 12.03.2019 med Kari Nordmann
      Bygg 3, 12.03.1998
      Bygget er fra 1956
      Prosjektet gikk 01.01.2020-31.12.2022
      Prosedyren er sist endret 03.04.2016
      14.03.2026 10:30
      14.3.2026, 10:30
      2026-03-14 10:30:15
      3. kvartal 2025, 4 uker
      Versjon 14.03.1956 av skjemaet
      Møtet med Kari Nordmann 12.03.2026 kl 12
      Pasientene i perioden 01.03.2019 til 31.03.2019
      skjema datert 12. mars 2018
      Ny avtale fra Helse Vest 01.01.2019
      Leaflet dated 12.03.2019 for the patient
      Pasienten fikk brosjyre av 12.03.2019
      uke 10-14, mandag 08-16
      Vakt 12.03, 13.03 og 14.03 kl 07:30-15:00
      siden 2014
      Årsrapporten 2012 lå på bordet
      Frist 01.12.2026, ansvarlig Kari Nordmann
      Sykehuset åpnet 12.03.1998
      Oslo Sykehus 1956`,
    'people at work': String.raw`
      Kari Nordmann underviser på onsdag
      Ola Hansen, superbruker, tlf 24 20 00 00
      Kontakt kari.nordmann@example.com om opplæring
      Overlege Lie tok over etter 20 minutter
      Pasienten snakket med Kari i 45 minutter
      Kari Nordmann har vært leder i 12 år
      Kari har 12 års erfaring
      Anne Berg (50 % stilling) hjelper til
      Vi bruker 24 20 00 00 ved feil
      Alle bruker rom 12 på fredag
      Mor hadde to telefoner
      Faren kom inn fra mobilen kl 10.15
      Pasientens mor ble med fra kl 12
      Ektefellen satt ved siden av, 2 meter fra skjermen
      Barnet er 8 år og ville ikke på video
      Brukere over 67 år får tilbud om hjelp
      Tre beboere delte 1 nettbrett
      the patient's mother joined at 10:15
      so far 24 of 30 patients
      Kontaktperson er Lars Eikeland, lars.eikeland@helse-vest.no
      Teamleder Nina Dahl 12.03.2026
      Siri Moen 3. etasje
      Per Hansen 100 % på video
      Lise Berg, rom 1961`,
    'counts and technique': String.raw`
      12 av 40 pasienter fikk lenken på SMS
      Pasienten brukte 45 minutter, 3 forsøk
      Skår 5 5 4 3 5 4 5 5
      Ruteren har 192.168.100.10
      IP 10.0.12.34, port 8443
      Bredbånd: 250/250 Mbit, 12 ms, 0,3 % tap
      Gevinst: 12 345 678,90 kroner
      kr 1 250 000 for 2026-2027
      feil 0x80070005
      feil 403 etter 2 minutter og 30 sekunder
      Møte-ID 345 678 901 234, passord 9Xy2
      12 15 18 21 19 17 20 22 14
      1 2 3 4 5 6 7 8 9 10 11 12
      2 av 3, 4 av 5, 6 av 7 og 8 av 9
      a3f1c9d2-77aa-4b1e-9c55-1f2e3d4c5b6a
      en gang til, to minutter, tre forsøk, fire feil, fem minutter, seks rom
      one two three four, testing
      https://teams.microsoft.com/l/meetup-join/19%3ameeting_MTQw
      Takst 2ad, 11dd og 3ad er brukt
      Kostnad 3.450,50 kr per pasient
      50% off, 30% on
      1920x1080 ved 30 fps
      Pakketap 3 %, 5 % og 12 % på rom 3, 5 og 12
      Spenning 230 V, 16 A
      2024: 1234, 2025: 1432, 2026: 1567
      5 stjerner: 12, 4 stjerner: 30, 3 stjerner: 4`,
    'plain clinic life': String.raw`
      Ingen lyd på rom 12
      Pasienten hørte ikke oss
      Pas kom ikke inn
      pt falt ut to ganger
      Journalnummer mangler på skjermen
      Journalen ble ikke skrevet før kl 15
      Henvisningen kom 12.03.2026
      Pasienten mistet nettet etter 12 minutter
      DIPS var nede fra 10 til 12
      NPR-id vises ikke i listen
      Fødselsnummer skal ikke stå i chatten
      Pasienten ville ikke oppgi fødselsnummer, 11 siffer er mye
      Pasientens kamera var mørkt
      Brukeren fant ikke lenka
      Tolken og pasienten snakket i munnen på hverandre
      Barnet forsvant ut av bildet
      Ektefellen ville vite mer
      Fekk ikkje lyd på rom 7, ring 55 97 50 00
      Video froze twice for the patient
      Ringte pasienten i stedet
      klarte ikke å dele skjerm i 3 av 5 timer
      Hun fødte på video
      fin time 🙂 100 %
      Trygt og godt 10/10`,
  },
}
