/**
 * The half of the guard's lines that was unseen when it was first tried, in three rounds; what went wrong then has been mended,
 * so its figures today promise nothing: `docs/security.md` has those of each first try. `person.ts` says what stands in braces.
 */

import type { Lines } from './lines.ts'

export const heldOut: Lines = {
  stop: {
    'a whole number': `
      {n}
      Ikkje lyd hjå {n} i dag
      ringte {n} men fekk ikkje svar
      Timen for {n|D} ble avlyst
      sjekk {n|H} i DIPS
      ny pas {n|FH} uten nett
      The sound dropped for {n|Tenor} twice
      testpasient {n|SyntPop} kom ikke inn
      ref:{n};rom 3
      {n|D32} fikk ikke lenke
      {n|F32}??
      rom 12 kl 10.30 {n} ingen lyd
      "{n}"
      mvh Anne, gjelder {n}.
      hei, {n} får ikke opp bildet
      Fnr: {n|F32}, rom 4
      {n|D32}-ikke lyd
      Gjelder {n|H} og rom 12
      {n|FH} mangler lenke
      test {n|SyntPop}
      videotime m/{n|Tenor}`,
    separators: `
      {6}!{5}
      {6} ? {5}
      {6}@{5}
      {6}%{5} falt ut
      {6}€{5}
      {6} → {5}
      {6}°{5} uten lyd
      {6}§{5}
      lyd borte {6} 🙂 {5}
      {6}x{5}
      {6} X {5}
      {6}…{5}
      {6}⏎⏎{5}
      {6} ‖ {5}
      {6} ¦ {5} på rom 2
      {6} » {5}
      «{6}» «{5}»
      {6}≈{5}
      {6}±{5}
      {6}✓{5}
      {6} ^ {5}
      {6}$ {5}
      {6} - - - {5}
      {6}§§{5}
      {6} ¿{5}
      {6}÷{5}
      {6}«»{5}
      {6}%%{5}
      {6} @ {5}
      {6} ||{5}
      {6}=>{5}
      {dd}@{mm}@{yy}@{5}
      {6} ✔ {5}
      {6}q{5}
      {6}  (!)  {5}
      {6}¬{5}
      {6} -> {5}
      {6}=={5}
      {6}::{5}
      {6}¤¤{5}
      {6} ¶ {5}
      {6}•{5}
      {6}／{5}
      {6}＿{5}
      {6}〜{5}
      {6} 、{5}
      {6}❤{5}
      {6}µ{5}
      {6}k{5}
      {6} v {5}
      {6}^^{5}
      {6} ~ {5}
      {6}"{5}
      {dd}#{mm}#{yy}#{5}
      {dd}*{mm}*{yy} {5}
      {dd}—{mm}—{yyyy} {5}
      {dd}.{mm}.{yyyy}-{5}
      {dd},{mm},{yy},{5}`,
    groups: `
      {0-1},{1-2},{2-3},{3-4},{4-5},{5-6},{6-7},{7-8},{8-9},{9-10},{10-11}
      {dd}:{mm}:{yy}:{3}:{2}
      {dd}|{mm}|{yy}|{5}
      {dd},{mm},{yy},{3},{2} kom ikke inn
      {0-3} {3-6} {6-9} {9-11}
      {0-4}-{4-8}-{8-11}
      {0-5} {5-11}
      {0-1} {1-11}
      {0-3};{3-6};{6-9};{9-11}
      ({dd})({mm})({yy})({5})
      [{0-4}] [{4-8}] [{8-11}]
      {0-2}={2-4}={4-6}={6-11}
      {0-1}|{1-2}|{2-3}|{3-4}|{4-5}|{5-6}|{6-7}|{7-8}|{8-9}|{9-10}|{10-11}
      {dd}/{mm}/{yy}, {3}, {2}
      {0-2}+{2-4}+{4-6}+{6-8}+{8-10}+{10-11}
      {0-2}:{2-4}:{4-6}:{6-9}:{9-11}
      {0-1}|{1-2}|{2-3}|{3-4}|{4-5}|{5-6}|{6-7}|{7-8}|{8-9}|{9-10}|{10-11} falt ut
      {0-5},{5-11}
      {0-2} {2-6} {6-11}
      {0-4}:{4-6}:{6-11}
      {0-3}, {3-6}, {6-9}, {9-11}
      ({0-2}) ({2-4}) ({4-6}) ({6-11})
      {0-6};{6-8};{8-11}
      {0-1}-{1-2}-{2-3} {3-6} {6-11}
      {0-6}  {6-7} {7-8} {8-9} {9-10} {10-11}
      {0-2}/{2-4} {4-6} {6-9} {9-11}
      {0-3} - {3-6} - {6-11}
      {0-7},{7-11}
      {0-4}.{4-8}.{8-11}
      {0-2};{2-4};{4-6};{6-8};{8-11}`,
    disguise: `
      {n|bracketed}
      {n|circled}
      {n|black}
      {n|dotted} ringte
      {6} {5|circled}
      {n|devanagari}
      {n|thai}
      {6|arabic}-{5}
      {n|entity}
      {n|hex} fikk ikke lyd
      {n|percent}
      <b>{6}</b><i>{5}</i>
      {0-3}<span>{3-6}</span>{6-9}<br/>{9-11}
      **{dd}**{mm}__{yy}__ {5}
      {0-4}<!-- pust -->{4-11}
      {n|letters}
      {n|lookalike}
      {n|double}
      {n|zerowidth}
      {n|double}
      {6|black}-{5|black}
      {6|dotted}{5|circled}
      {n|devanagari} hørte ikke
      {6|hex} {5|hex}
      <em>{0-3}</em><em>{3-6}</em> <em>{6-11}</em>
      {0-6}</td><td>{6-11}
      {n|lookalike}.
      {0-6}_{6-11|letters}
      {n|bengali}
      {6|circled} {5|black}
      {n|dotted}
      {6|double}-{5|double}
      {n|full} hørte ikke
      {6}&#8211;{5}
      {6}&#x2014;{5}
      {6}&#32;{5}
      {6}&ensp;{5}
      <strong>{6}</strong>&nbsp;<strong>{5}</strong>
      <span style="x">{dd}</span>.<span>{mm}</span>.<span>{yy}</span> <b>{5}</b>
      {6}</p>⏎<p>{5}
      *{6}* _{5}_
      {0-3}&zwj;{3-6}&shy;{6-11}
      %{0-1}{1-11}`,
    'words between': `
      {6} og så {5}
      født {dd}. {mnd} {yyyy}, siste fem {5}
      dato {6} resten er {5}
      {6} deretter {5}
      first {6}, last five {5}
      born {dd} {mon} {yyyy} and then {5}
      {6} nr {5}
      fødselsdato {dd}.{mm}.{yy}, personnr {5}
      siste fem siffer {5}, fødselsdato {6}
      {said}
      {said|nn} er nummeret
      {said|en}
      {6} med {5} bak
      {dd} {mnd} {yy} + {5}
      {6} personnummer er {5}
      {6} så kommer {5|said}
      det er {6} ... slutter på {5}
      starts with {6} ends with {5}
      {6} fortsetter med {5}
      begynner på {6}, ender på {5}
      {6}, dei fem siste er {5}
      fødselsdato er {dd}. {mnd} {yyyy} og personnummer {5}
      {6} plus {5}
      the first six are {6}, the rest {5}
      {5} er personnummeret, fødselsdato {dd}.{mm}.{yy}
      {said}, ingen lyd
      født {dd}.{mm}.{yy} og de fem siste: {5}
      fødselsdato {6}, resten av nummeret {5}
      {6}, og til slutt {5}
      {6} so {5} til slutt
      fyrst {6} deretter {5}
      begins {6}, continues {5}
      {6} ending in {5}
      {dd}. {mnd} {yyyy} med {5} til slutt
      {6} last 5: {5}
      sist fem er {5}, fyrst {6}
      fnr er {said}`,
    'mistyped beside a patient word': `
      pas {wrong} ikke lyd
      pt {wrong} venter
      fnr {short}
      pasient {short} kom ikke inn
      personnr {long} stemmer ikke
      pt. {6} {5|wrong}
      fødselsnummer: {short}
      ID number {short} was refused
      D-nummer {long}
      Beboer {wrong}
      brukeren {wrong} fikk ikke logget inn
      pasienten med fnr {short} kom ikke inn
      pt {6} {0-4}
      personnummer {wrong} avvist
      bruker: {wrong}
      patient's ID number {short}
      pasient nr {short}
      pas {long} mangler
      pnr {short}
      fnr. {6}-{0-4}
      D-nr: {wrong}
      fødselsnr {wrong} finnes ikke`,
    'name and birth date': `
      KARI NORDMANN 14.03.1956
      kari nordmann 140356
      14.03.56 Kari Nordmann
      K.N. f. 14.03.56
      Åse-Marie Bjørnstad, 12/3 1961
      Jan Kowalczyk født 61
      Nguyễn Văn Hùng 12.03.1961
      Ahmed Abdi Warsame f. 1984 fikk ikke lyd
      Mohammed Al-Hassan 3/4-78
      Łukasz Wiśniewski 1979-05-02
      محمد علي 14.03.1956
      Олена Шевченко 12.03.1987
      Ingrid Sæther (78 år) kom ikke inn på video
      Per Olav Haugen, 82 år
      Solveig Rønning, 1938
      Máret Ánne Sara f. 44
      1961 Torbjørn Eide hørte ikkje noko
      KN 140356
      Nordmann Kari, 14 03 1956
      Kari N. 14.03.56
      Olga Petrova born 5 May 1961
      Berit Aas, age 81, had no sound
      hansen, ole 12.11.48
      ring Gunvor (f. 43) om ny time
      Fatima Yusuf, 8 år, fikk ikke bilde
      Thi Lan Tran - 17/5-1972
      Sverre Lunde f 01.02.40
      født 12. mars 1961: Marit Solheim
      Marit Solheim, fødd i 1961
      samtale med Bjørg Dahl 030445
      Geir Tore Haugsbø, 12.04.49, uten lyd
      haugsbø geir 120449
      TRINE-LISE MYKLEBUST 1967
      pas heter Wenche Ulriksen, f. 3/7-44
      Ulriksen W. f -44
      W.U. 030744
      Siw, 34 år
      Mustafa Kılıç 12 år
      Zanele Dlamini born 2 June 1990
      Szymańska Grażyna 12-03-1958
      नमिता शर्मा 1975
      Ekaterina Volkova (66)
      samtale med Arnt-Ove Kvalsund 81 år
      Kvalsund, 81 år, uten kamera
      født 1967: Trine Myklebust
      54-åringen Rolf Kvam kom ikke inn
      Ida (f. 2015) og mor
      møtte Bjørghild Aasgaard 1939 på video
      Fartun Hersi 1/1-88
      Ánte Mikkel Gaup f. 09.09.59
      Marit Bjørgen Solli 03.05.47
      MARIT SOLLI F. 47
      marit solli, f 030547
      Solli Marit 3.5.47
      M. Solli 3.5.1947
      M.S. 3/5 1947
      Marit S, 77 år
      Marit (77)
      03.05.1947 M. Solli
      3. mai 1947 - Marit Solli
      Mrs Solli, born 1947
      Mr. Ahmed Khan, DOB 03/05/1947
      Ahmed Khan, 77 years old
      Khadija Bibi 1947
      Nguyen Thi Hoa, 3.5.47
      Lê Văn Tám (77 år)
      Юлія Коваль 77 år
      Żaneta Wójcik f. 1990
      Biret Ánne Eira 12/10 1952
      Jovnna Sara, 70 år
      elle marja eira 121052
      Fru Solli, 77 år
      Herr Hansen f. 1940
      tolv år gamle Jonas Lie 12 år
      Jonas f. 2014
      Emma Lie 2016-05-03
      baby Lie født 3.5.2026
      pasientens mor heter Kari og er født 3/5-61`,
    'a contact beside a patient word': `
      pt ringte fra 912 34 567
      bruker har tlf 41234567
      Mor kan nås på 90 12 34 56
      ektefellen: 481 23 456
      beboer bor i Storgt. 5
      pas bor Bjerkealleen 12B
      pasienten har flytta til Solåsen 4
      datter til pas har mail lise.berg@gmail.com
      far sin epost er tor1970@hotmail.com
      Patient's husband: +47 934 56 789
      pas f.54 ringte, tlf 911 22 333
      Klienten bor i Nedre vei 3
      mora til pasienten, mobil 45678901
      Kona svarer på 99 88 77 66
      pasientens adresse er Fjordgt 18
      The child's mother can be reached on 41 23 45 67
      Sønnen hennes nås på 40012345
      pt bur i Bergsvegen 22
      pasienten svarer ikke på 930 44 112
      pt sin mobil 45671230
      fikk tak i pas på 99 00 11 22
      Bruker oppga 41 00 22 33 som nummer
      søsteren hennes, 988 77 665, hjelper
      pas. bor i Granlia 14B
      beboer flyttet til Myrvollveien 31
      e-post til pas: hege.k@icloud.com
      klienten har adresse Torggt. 9
      fosterfar nås på 901 22 334
      the resident's son: +47 90 12 23 34
      ring ektemannen 47 11 22 33
      pt mobil 40506070
      pas: 405 06 070
      bruker kan ringes på 40 50 60 70
      mor svarer på tlf 40506070
      mamma til pas: 40506070
      pappa nås på 40506070
      ektefelle, mob. 405 06 070
      brukaren bur i Fjordvegen 4
      bebuaren, Kyrkjegata 12
      beboer i Eikelia 8 uten nett
      pas bor på Tåsen, Tåsenveien 14
      pasientens adresse: Myrdalsgt. 3A
      hjemmeadr. pas: Rosenborggt 12
      epost pas: a.solli@online.no
      patient emailed from a.solli@gmail.com
      barnets mor, a.solli@hotmail.no
      pårørendes tlf 22 33 44 55`,
    'a record number': `
      journalnr 482913
      NPR-id 20481234
      pasientnr: 100234
      DIPS-nr 3344556
      MRN 00482913
      henvisningsnr 77812345
      EHIC 80578000012345678901
      journalnummer er 55-12345
      DUF-nr 201512345601
      pasient-ID 889123 kom ikke inn
      henvisning nr. 4455667 mangler
      Patient ID: 558812
      hospital number 4471123
      journalnummeret er 7788990
      NPRID 20304050
      pas-id 778812
      DIPS nr. 998811
      MRN=7712345
      Henvisnings-ID: 20304050
      DUF 201099887701
      patient no. 445566
      journalnr: 12 34 567
      NPR-ID: 8812345
      pasientnummer er 7788123
      DIPS-nummer 5566123
      MRN nr. 5566123
      henvisn. 20345678
      referral number 20345678
      DUF 2015 1234 5601
      EHIC: 8057 8000 1234
      pas. id 55661
      journ.nr. 88123`,
  },
  pass: {
    'desks, rooms and equipment': `
      Ring brukerstøtte 24 20 00 00 hvis pasientene ikke kommer inn
      Pasienter kan ringe 55 97 50 00 mellom 8 og 15
      Vakttelefonen 911 23 456 er flyttet til rom 4
      Kamera på rom 2.114 henger
      Serienr 5CD9384J2K på pasientens nettbrett
      SN 20481234567 er registrert
      Inventarnr 1048213 på skjermen ved pasienten
      Resepsjonen har tlf 22 11 80 80
      Ekstern mikrofon, modell MX-412, virker ikke på rom 7
      pc 48123 startet på nytt tre ganger
      Skriver HP-2041 på vaktrommet er tom
      Pasienten ble henvist til IT-support, tlf 22 00 11 22
      Mobilen til pasienten ringte 3 ganger under timen
      nettbrett nr 14 må lades
      Rom 14.03 har dårlig lys
      Den nye skjermen har strekkode 7038010021145
      Headset 2 og 3 er byttet, begge på 1. etasje
      call the service desk, 23 07 00 00, if patients cannot join
      Pasienten må ringe sentralbordet på 02770
      Legevakta nås på 116117
      Ta kontakt med superbruker Mona på 48 11 22 33
      Vakta har 99 11 22 33 når pasienten er klar
      Legekontoret, 22 33 44 55, henviste pasienten
      Skjermen på pasientrom 4 har serienr 48X12003
      pasientvarsling på 33445566 virker ikke
      Ring IT 22 33 44 55 før pasienten kommer
      videorom 3 og 4, nettbrett 7
      be pas kontakte oss på 22 33 44 55
      Koordinator Lise, 911 22 334, følger pasienten
      patients can call us on 22 33 44 55
      Telefonnummer til Helsenorge er 23 32 70 00, sier pasienten
      hodetelefon med inv.nr 778812
      pasienten fekk låne nettbrett nr 12
      Tolkevakta 22 33 44 55 svarte
      Pasientene når oss på 22 11 80 80 til kl 15
      alle pasientar får nummeret 55 97 50 00
      Rom 12 (2. etg) har dårlig dekning, pas byttet rom
      Kirkeveien 166 bygg 7, pas gikk feil
      adressen i brevet til pas var Storgata 5, poliklinikken
      Vi flyttet fra Storgata 5 til Torggata 12
      Besøksadresse: Storgata 5
      Telefontid 08.30-11.30 og 12.15-14.30
      Åpent man-fre 08-15.30, lunsj 11-11.30
      tlf. direkte 22118080, pasientkontoret
      Pasientkontoret 22 11 80 80
      fastlegen har tlf 22 11 80 80, pas er henvist
      ambulanse 113 ble ringt for pasienten
      giftinformasjonen 22 59 13 00 ble kontaktet om pasienten
      AMK 113 og legevakt 116 117
      Tolken, tlf 911 22 333, kom ikke
      tolk ID 48123 for pasienten
      DIPS-melding 481234 til pas
      kvittering 14035648 til pasienten
      pasienten fikk regning på 345 kr, KID 14035648123
      egenandel 386 kr for pasienten
      Takst 14d, 2ad; diagnose P76`,
    'cases and versions': `
      Avvik 2026-0142 gjelder pasienten på rom 3
      Sak 2025/48123 er lukket, pasienten er orientert
      INC0048123 sendt til leverandør
      saksnr 26/03412 om pasientens nettbrett
      Versjon 14.03.56 av klienten feiler
      Teams 25332.1210.4188 krasjer ved oppstart
      Klienten viser feil 1404 ved pålogging
      Klienten må oppdateres til 3.11.2, ring 24 20 00 00
      oppdatering KB5048123 ga svart skjerm
      faktura 140356 for lisenser
      ISBN 978-82-03-45678-1 står på plakaten
      GTIN 07038010021145 ligger i skapet
      Org.nr 912 345 678 er brukt feil
      KID 0014035648123 betalt
      Bestilling 4500123456 er levert
      ticket #4812345 is still open
      Kontonr 1503.40.12345 til gevinster
      endring CHG0041234 ble rullet tilbake
      Prosedyre EK-140356 er utgått
      RITM0091234 og TASK0012345 mangler svar
      DIPS versjon 23.1.4 er treg i dag
      DIPS Arena 24.2 viste feil 500
      pasientsak 2026-118 er meldt
      Meldt som 26/4481 i Synergi, pasienten varslet
      v. 12.4.61 av appen krasjer for pasienten
      iOS 18.1.1 og Safari 18
      Endring 778812 ga feil hos pasientene
      Saksbehandler 12, sak 44 i køen
      Bestillingsnr 20304050 på hodesett
      Avviket 2026-0142 om pasientens lyd er lukket
      driftsmelding 26-0311 kl 10.30
      klientversjon 8.1.0.345
      Q-pulse 14035 rev 3
      patch 2026.03.14 feilet
      Pasienten sin sak, 2026/4411, er lukka
      sak nr 26/118 om pasienten
      Hefte til pasientar, trykt 12.03.2018
      heftet fra 2018 ligger hos pasienten
      Bygg 10 vart teke i bruk 12.03.1994
      Bygning 3, oppført 1961
      Sykehuset i Drammen, åpnet 2025
      Nettbrettet til pasienten har S/N DMQX1234
      serienummeret på pasientens pc er 5CG0123456
      Klienten viser feil 0x80004005
      Klienten starter ikke, ring 22 11 80 80
      klienten må reinstalleres, versjon 5.1
      Skype-klient 16.0.12345
      The client shows error 1234, call 24 20 00 00
      The patient's tablet, serial no 12345678
      case 2026-118 about the patient
      leaflet from 12 March 2018 for patients
      patients may call 22 11 80 80
      our desk, 22 11 80 80, helped the patient
      Patient info sheet v3, 12.03.2018
      building 6 from 1961
      course on 12.03.2019 for nurses
      Ny kabel, varenr 7712345, til pasientrommet
      Skjerm 27", 2560x1440, til rom 12
      Headset 48123 mangler på pasientrom 2
      Oppdatering 22H2 bygg 19045.3803 på rom-pc
      Lisens utløper 12.03.2027, avtale 481203
      Programvare 14.03.1 ruller tilbake
      referansenr 7788-1234 hos leverandør`,
    'dates and times': `
      Brosjyren er datert 12.03.2019
      Retningslinjen fra 14.03.2018 må oppdateres
      Kurs i video 12.03.2024 for nye
      Bygg 14 fra 1956 har tykke vegger
      Perioden 01.01.2024-31.12.2024 er talt
      møtet 12/3 kl 14 er flyttet
      Uke 46 hadde 12 avvik
      Timen 14.03.2026 kl 10 gikk fint
      Sophies Minde 1965 er adressen på skiltet
      Vi startet opp 1. mars 2023
      Siden 2019 har vi brukt Norsk Helsenett
      Pasienten har time 3. desember 2026 kl 09.15
      The leaflet of 12 March 2019 is out of date
      Opplæring med Kari Nordmann 20.11.2026
      Plan godkjend 17.06.2021
      evaluering innen 31.12.2026
      kl 8.15, 9.00, 9.45, 10.30 og 11.15
      Vaktbytte mellom Ola Hansen og Eva Lund 3.12.2026
      Frist 15/1-27 for alle poliklinikkane
      Skjemaet (rev. 11.02.2020) ligg i permen
      Rutinen fra 2017, sist endret 03.04.2022, gjelder
      mai 2026 var bedre enn mai 2025
      Pasienter født før 1950 trenger mer tid
      fødestua fikk ny skjerm 12.10.2025
      Folderen fra 11.02.2017 ligger fortsatt på venterommet
      Pasientinfo datert 01.09.2018
      Huset er fra 1961
      Kurs 3. juni 2026 med Trine Myklebust
      Bygg A, rehabilitert 1998
      fra 01.02.24 til 31.03.24 hadde vi 40 pasienter
      Timen til pasienten er 4.12.26 kl 9
      Sist vi hadde dette var 12.03.2025
      Avtalt 14.12 og 15.12 kl 8-15
      Skjema 4 (12.2019)
      Juli 2025 var stille
      Evaluering 1. halvår 2026, 12 svar
      moved from 3 March 2026 to 10 March 2026
      Per 12.3. var alt klart
      Tor 14.3. og fre 15.3. er stengt
      Turnus 2026: Kari 50 %, Ola 100 %
      Opplæring for Kari Lie (12.03.2024)
      Avtale med Norsk Helsenett (2019)
      Rapport 2012, kapittel 4
      ROS-analyse 2018, revidert 2023
      NOU 2018: 16
      St.meld. 7 (2019-2020)
      Prop. 121 L (2024-2025)
      pasient- og brukerrettighetsloven § 3-5
      pasientreiser.no 05515
      Feil 1: lyd, feil 2: bilde, 3 av 14 pasienter
      14 pasienter, 03 falt ut, 56 min
      vi var 12, pasienten kom 10.15
      pasienten sat på toget mellom km 12 og 14
      pasienten brukte 4G, 12 Mbit/s
      mor og far var på hver sin skjerm, 2 kamera
      mannen fra IKT kom kl 12
      kona til vaktmesteren låste opp rom 12
      sønnen hjalp, 3 minutter
      barnet sovnet etter 14 min
      Pårørendegruppa 12.12 kl 18, rom 204
      pårørende (2) ble med
      brukerutvalget 12.12.2026
      Brukernavn 14035 sperret
      bruker-id ola123 er låst
      innlogget bruker 3 av 4
      brukerhåndbok 2.1 er ute
      Versjon 2.1 (12.03.2024) av brukerhåndboka
      Øvelse 12.03.2027 kl 12 for alle, rom 204
      Siste revisjon 03.04.2014 ligger i permen
      Papirskjema fra 1998 er kastet
      Telemedisin startet i 1996 på sykehuset
      the video service went down at 10:15 and 11:20`,
    'people at work': `
      Kari Nordmann holder kurs for oss
      Lege Ola Hansen hadde tre pasienter på video
      Mail kari.hansen@sykehus.no om tilgang
      Anne har jobbet her i 25 år
      Sykepleier Grete fyller 50 år i mai
      Legen ringte pasienten to ganger
      Mor og barn kom inn etter 10 minutter
      Pasienten og ektefellen hørte oss ikke
      Brukeren fikk ikke logget inn med BankID
      Tolken kom ikke inn før 10.25
      Pårørende ble sittende i venterommet i 12 minutter
      Beboerne på 3. etasje deler ett nettbrett
      jeg bruker 10 minutter på hver pasient
      vi bruker support@nhn.no ved feil
      Far var utålmodig etter 20 min
      En mann på venterommet spurte om wifi
      Barnet gråt, så vi tok pause i 5 minutter
      Dr. Hansen og Dr. Lie deler rom 4
      Pasienten er over 80 år og trenger hjelp
      aldersgruppen 65-80 år klarer seg godt
      Ole og Lise deler skjerm kl 12
      Jonas fra IKT kommer kl 14.30
      Helse Bergen har 45 år med fjernundersøking
      Send e-post til ikt@helse-vest.no
      Erik Berg, leder i 12 år, slutter
      Gi beskjed til post@stolav.no når pasienten er ferdig
      Trine Myklebust (leder) ringte kl 10
      Rolf og Siw tok 12 timer hver
      psykolog Ekaterina Volkova, rom 66
      trine.myklebust@ahus.no har lisens
      Sekretær Hege har 40 års fartstid
      Arnt-Ove 12.12 kl 10
      dr Kvam hadde 8 pasienter
      faren ble med på skjerm 2
      Moren og 2 søsken var på samme mobil
      Pasienten og tolken, 2 forsøk
      Far på 4G, mor på wifi, 3 brudd
      bruker 20 min ekstra per pasient
      brukerne i bygg 4 har det samme
      Ring meg på 911 22 333, mvh Kari Lie, superbruker
      Mvh Kari Lie, seksjonsleder, tlf 911 22 333
      Hilsen Ola, 911 22 333
      Møte med Kari Lie og Per Hansen 12.12.2026 kl 12
      Kari Lie tok 12 timer i uke 46
      Lie, Hansen og Berg: 3, 4 og 5 timer
      Sykemeldt vikar, Kari tok 4 timer
      Eva Lund og Ola Hansen bytter vakt 14.12 og 15.12
      Kari Lie fyller 50 på fredag
      Gratulerer Per Hansen, 10 år i avdelingen
      Vi takker Marit Solli for 30 år
      Anna (ny LIS) starter 1.2.2027
      Velkommen til Jonas Berg fra 01.02.2027`,
    'counts and technique': `
      12 av 14 pasienter kom inn, 2 falt ut
      lyden falt ut 3 ganger på 45 min
      ping 12 ms, 48,1 Mbit ned og 23 opp
      IP 10.14.3.56 svarer ikke
      192.168.14.35 port 8443 er sperret
      Skår 4,5,5,3,4,5,2,4
      1,2,3,4,5,6,7,8,9,10,11
      Budsjett 1 403 564 kroner
      Pris 2 499,- for kamera
      Video 12, telefon 3, oppmøte 40
      Bredbånd 500/500, pakketap 0,2 %
      Takst 2ae og 11ad på 14 konsultasjoner
      passord på wifi er endret
      feilkode 0x8004005 på pc-en
      error 503 after 30 seconds
      a4:83:e7:12:34:56 er mac-adressen
      møte-ID 356 481 234 55
      fekk 2 av 3 skjermar til å verke
      100 % fornøyde, 8 svar
      batteri 12 %, 3 timer igjen
      oppløsning 1920x1080, 30 bilder i sekundet
      en to tre prøve, lyden er borte
      Telemål: 140 video, 356 telefon, 48 oppmøte
      Det tok 1 time og 23 minutter
      https://join.nhn.no/rom/48123
      3f2504e0-4f89-41d3-9a0c-0305e82c3301
      Romnummer 1403 og 5648 bytter plass
      Lokalnummer 48123
      to pasienter, tre pårørende og en tolk
      grunnlag: 2024 1234, 2025 1432, 2026 1567
      3 av 4 pasienter, 75 %
      49 min, 12 sek
      jitter 30 ms, tap 2,5 %, 1080p
      wifi-kanal 36, 40, 44 og 48
      port 5060-5061 og 49152-65535
      44 10 12 09 i ukene 10-13
      Lydnivå 12, 14, 18, 22 og 30
      møte-id 998 112 334
      10.20.30.40 og 10.20.30.41
      feil 0xC0000005 på 3 maskiner
      koden 120449 til døra
      skala 1-5: 3, 4, 4, 5, 2, 1
      tastet 1, så 2, så 3`,
    'plain clinic life': `
      Pasienten kom ikke inn, prøvde igjen etter 10 min
      pt hørte oss ikke
      pas hadde ikke BankID
      lyden hakket hele timen
      Journalen var låst, så vi ventet
      Henvisningen manglet
      DIPS henger
      NPR-rapporten for 2025 er levert
      ny henvisning 12.03.2026 kl 9
      MRN står ikke på etiketten
      The patient could not hear us
      patient joined 5 minutes late, 10:35
      Pasienten satt i bilen og mistet dekning
      Mannen hennes hjalp til med kameraet
      Kona måtte skru på lyden
      pasienten bor langt unna og har dårlig dekning
      adressen på innkallinga var feil
      Pasienten fikk ny lenke på e-post
      telefonnummeret var feil i systemet
      fødselsnummeret ble spurt etter to ganger
      BankID ba om 11 siffer
      Ikkje lyd på rom 3, pasienten venta i 15 minutt
      Vi fikk ekko da begge hadde mikrofon på
      klarte ikke dele skjerm
      fem minutter forsinket
      pas fikk lenka for seint, 10 min
      pt avlyste kl 9
      Pasienten ringte fra bilen
      barnet mistet dekning 2 ganger
      journalen viste 3 gamle timer
      henvisningen lå i 2 køer
      Kona fikk ikke logget inn med BankID etter 4 forsøk
      Pasienten er 19 og synes dette er enkelt
      DIPS brukte 12 sekunder
      patient had 2 bars of signal
      Telefon i stedet for video for 3 pasienter
      fødselsdato manglet i listen
      Klienten sluttet å svare etter 5 min
      Pas måtte bytte til rom 14, time 10.30, kamera 3
      Pasienten skulle ha time 3.12, fikk 10.12
      pas ringte kl 0815 og 0945
      Pasienten var nummer 3 i køen, ventetid 14 min
      pasienten fikk feil lenke, møte 998 112 334
      Skjermdeling med pas feilet 4 av 5 ganger
      Pasienten kunne ikke åpne brevet av 12.11.2026
      Fire pasienter, 2 pårørende og 1 tolk i samme rom
      lenka til pas gikk ut kl 10.45
      pasienten er hørselshemmet og trenger teksting, sak 26/77
      Pas på nettbrett 14, batteri 3 %
      Ektefelle på telefon 2, pas på telefon 1
      Barnet ville vise tegningen, 10 minutter ekstra
      Mor spurte om timen 17. mars 2027
      Pasienten mente timen var 13.30, vi hadde 12.30
      vi ba pas ringe sentralbordet 02770
      Ring avdelingen på 55 97 50 00 om pasienten uteblir
      Ring meg på 55 97 50 00 når pasienten er på plass
      Lege Lie på 911 22 333 tar over for pasienten
      Sykepleier Moen, 48 11 22 33, følger opp pas
      Brukerne må kontakte 22 11 80 80 selv`,
  },
}
