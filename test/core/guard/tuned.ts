/** The half of the guard's lines that its rules were tuned on. `person.ts` says what stands in braces. */

import type { Lines } from './lines.ts'

export const tuned: Lines = {
  stop: {
    'a whole number': `
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
    separators: `
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
      {6}⇥⇥⇥{5}
      {6}½{5}
      {6}´{5}
      {6}¨{5}
      {6} ¤ {5}`,
    groups: `
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
      ({6})({5})
      {0-2} {2-4} {4-6} {6-8} {8-10} {10-11}
      {0-3}.{3-6}.{6-9}.{9-11}
      {0-1} {1-3} {3-6} {6-11}
      {0-8} {8-11}
      {0-2},{2-4},{4-6};{6-11}
      {0-1}/{1-2}/{2-3}/{3-4}/{4-5}/{5-6}/{6-7}/{7-8}/{8-9}/{9-10}/{10-11}
      {0-1}:{1-2}:{2-3}:{3-4}:{4-5}:{5-6}:{6-7}:{7-8}:{8-9}:{9-10}:{10-11}
      {0-1}⏎{1-2}⏎{2-3}⏎{3-4}⏎{4-5}⏎{5-6}⏎{6-7}⏎{7-8}⏎{8-9}⏎{9-10}⏎{10-11}
      siffer for siffer: {said}
      fnr {0-1} {1-2} {2-3} {3-4} {4-5} {5-6}, {6-7} {7-8} {8-9} {9-10} {10-11}
      rom 12, {6} {5}, kl 10
      2 forsøk: {6},{5}
      kl 10.30 {dd}.{mm}.{yy} {5}
      tlf 91234567 {6} {5}
      {n}{n|D}
      00{n}
      {n}00
      NO{n}
      no:nin:{n}
      {6}-{5}-1`,
    disguise: `
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
      {6|circled} - {5|bracketed}
      {n|circled}.
      {6|bracketed}{5|dotted}
      {0-3}{3-6|circled}{6-11|full}
      {6|arabic} og {5}
      {n|thai}!
      [{6}](https://x.no) {5}
      <u>{0-2}</u>{2-6} {5}
      {6}<br>{5}
      {6}&shy;{5}
      {6}&#45;{5}
      {6}&amp;nbsp;{5}
      {6}&emsp;{5}
      {0-5}&#x200b;{5-11}
      {0-6}%E2%80%8B{6-11}
      {0-6}%2D{6-11}
      {0-6}%0A{6-11}
      {0-6}+{6-11}
      {n|lookalike} ringte
      {6|lookalike}-{5}
      {6} {5|lookalike}`,
    'words between': `
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
      først {6}, etterpå {5}
      {6} kl {5}
      {6} -- nr: {5}
      fnr {6} xxx{3}{2}
      {dd}/{mm} {yyyy} ({5})
      {dd}.{mm}.{yy} - {3} - {2}
      {dd}.{mm}.{yy}/{5}
      f. {dd}.{mm}.{yy} pnr {5}
      født {dd}.{mm}.{yyyy} personnummer: {5}
      DOB {dd}/{mm}/{yyyy} last five digits {5}
      {yyyy}-{mm}-{dd}-{5}
      {yyyy}{mm}{dd} {5}
      {dd}{mm}{yyyy}{5}
      {dd}{mm}{yyyy}-{5}
      {dd} . {mm} . {yy} . {5}
      {dd}og{mm}og{yy}og{5}
      {6}og{5}
      {6}and{5}
      {6}nr{5}
      {6}pnr{5}
      {6}/{3}/{2}
      {6}"{5}"
      {6}'{5}
      {6}<{5}>
      {6}≠{5}
      {6}º{5}
      {6}ª{5}
      {6}µ{5}
      {6}ß{5}
      {6}Ø{5}
      {6}Ωω{5}
      {6}✂️{5}
      {6}👩‍⚕️{5}
      {6}™{5}
      {6}№{5}
      {6} nummer {5}
      {6} sifrene {5}
      {6} pluss {3} pluss {2}
      {6}, så {3} {2}
      {5} {6}
      {5}-{6}
      fødselsdatoen er {6} og personnummeret er {5}
      fødd {dd}. {mnd} {yy}, personnr {5}
      {dd}. {mnd}, {yyyy}: {5}
      {mon} {dd}, {yyyy}, {5}
      {dd} of {mon} {yyyy} {5}
      {dd}th {mon} {yyyy} number {5}
      {dd}. {mnd} nitten{yy} {5}`,
    'mistyped beside a patient word': `
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
      mor {wrong}
      pas {6} {3}
      pas {6} {0-4}
      pasient {6}{0-4}
      klient {short}
      mor til {wrong}
      innlagt {wrong}
      fodselsnr {short}
      fødselsnummer {6} {3}
      personnummeret hans er {6} {0-4}
      ID nr {long}
      ssn {long}
      D-nummer {6} {0-4}
      patient id number {short}`,
    'name and birth date': `
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
      Ragnhild 14.03.56
      Bjørn Hansen, f. 12.01.52, ingen lyd
      B. Hansen (1952)
      hansen f.52
      frk. Olsen født 45
      kvinne f. 1945, Olsen
      Olsen, Anna 120345
      Anna O. 12/3-45
      anna olsen (79 år)
      Anna Olsen på 79 år
      79 år gamle Anna Olsen
      79-åringen Anna Olsen
      Mohamud Abdirahman Jama, født januar 1984
      Kowalczyk Jan ur. 12.03.1961
      Aino Virtanen synt. 3.4.1955
      d.o.b. 12/03/1961 John
      born 1961, John Smith
      John Smith (61 yrs)
      Elin 12 år og mor kom ikke inn
      Gutt 8 år, Jonas Berg
      Nils-Aslak f -72
      NILS ASLAK SARA 1972
      pas er fra 1961, heter Kari Lie
      Kari Lie er født den 14. i 3. 1956
      Kari Lie, fødselsår 1956
      Kari Lie fyller 70 14.03
      f.dato 140356
      født 14/3
      14 mars 1956, Kari
      Kari (14. mars 56)
      øystein ås 1-2-61
      Berit fra 1948 hadde ikke kamera`,
    'a contact beside a patient word': `
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
      storgata 5 er adressen til pas
      pas 912 34 567 ikke inne
      mor til barnet ringte, 932 11 445
      Pasienten ba om å bli oppringt på 468 90 123
      pt ønsker tilbakeringing 40 11 22 33
      Barnets far: tlf. 97112233
      svigermor til pasienten har 95 44 33 22
      datter Lise nås på 922 33 445
      bruker bor i Nordre gate 14
      Pasienten er bosatt i Fagerliveien 2
      hun bor i Skogveien 15, 3. etg
      pas. adr.: Elvegt. 4B
      Patient address: 12 Kirkegata
      beboer i Solbakken 3 har ikke nett
      sendt lenke til pas på ola.n@hotmail.com
      pasientens e-post ola_nordmann55@gmail.com virket ikke
      feil epost på pas: kari@live.no
      pårørende kan kontaktes 41 99 88 77
      verge for pas er Per, 90887766
      klient bad oss ringe 48123456
      hans kone: 918 27 364
      bebuaren sin mobil er 415 26 374
      brukar har tlf 57 82 11 22
      pasienten bytta nummer til 4 8 1 2 3 4 5 6
      the client's number is 912 34 567
      her mother called from 45 67 89 01`,
    'a record number': `
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
      referral no. 1234567
      journal nr 88123
      Journalnr: A-44123
      NPR ID 99887766
      pas.nr 552211
      pasientid 778899
      DIPS: 4455667
      mrn#7788123
      Henvisn.nr 1234567
      DUF nr 2015 123456 01
      EHIC nr 80578123456789
      journal-id 1234-5678`,
  },
  pass: {
    'desks, rooms and equipment': `
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
      lisens 4571-1234-5678-9012 på rommets pc
      ring oss på 22 11 80 80 dersom pasienten ikke kommer
      Pasienten kom ikke inn. Support 22 11 80 80 hjalp.
      Pasienten fikk hjelp av Helsenorge på 23 32 70 00
      Pasienten må ringe Helsenorge veiledning 23 32 70 00
      Nødnummer for pasienten: 113
      Pasienten fikk nummeret til poliklinikken, 22 11 80 80
      Vi sendte SMS fra 26112 til pasienten
      Pasienten fikk SMS fra 2097
      SMS-avsender 59044120 er ukjent for pasienter
      Kontortelefon 22118080 står i brevet til pasienten
      Brevet til pasienten har feil telefonnummer: 22 11 80 80
      Telefonen på rom 4 er 22 11 80 84
      Rom 4 (tlf 22118084) hadde ikke lyd, pasienten ventet
      Pasienttelefonen 800 41 004 var opptatt
      Pasienttorget 22 11 80 80 svarte ikke
      Pasienthotellet, Sognsvannsveien 20
      pasientreiser 05515
      Klinikk i Storgata 5, pasienten gikk feil
      Avdelingen flytter til Storgata 5 i mars
      pasienten gikk til feil inngang, Storgata 5 inngang B
      Vi holder til i Kirkeveien 166
      sende mail til poliklinikken@example.com når pasienten er klar
      pasienten sendte mail til post@example.org
      sak 4812345 gjelder pasientens nettbrett
      Ref. 48123456 fra leverandøren om pasientens pc
      pasientens nettbrett, serienummer DMPX12345678
      pasientens iPad SN F9FVX12345
      pasientmonitor nr 48123456
      Nettbrett 48123 lånt ut til pasient
      kamera-ID 20481234 på pasientrom 3
      pasientrom 12 og 14 mangler skjerm`,
    'cases and versions': `
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
      ICD-10 F32.1 og NCMP WPAB02
      Avvik 2026-0311: pasienten hørte ekko i 12 minutter
      Sak 48123 hos Sykehuspartner gjelder pasientens lenke
      Referanse 26/118 oppgis når pasienten klager
      Synergi 481203 er meldt for pasienten
      versjon 2.14.03.56 løste det for pasienten
      oppdatert til 14.4.1 på pasientens nettbrett
      Firmware 3.56.1 på kamera 4
      Dokument DOK-04812, revisjon 3
      EQS 14035 versjon 2.1 gjelder
      prosedyren EK10356 kap. 4
      Kontrakt 2024-118 med leverandøren
      avtalenr 481203 for tolketjenesten
      hodesett modell H390, varenr 981-000406
      lisensnummer 4812-0356-14
      Bestilt 12 kamera, ordre 4500048123
      change 20261120-3 er utsatt
      The case 2026-0142 about the patient is closed
      ticket 481203 opened for the patient's tablet
      software 8.14.3 crashed at 10:35
      Feil-ID 5f3a-91c2-77 sendt`,
    'dates and times': `
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
      Oslo Sykehus 1956
      møtet 12.03.2024 med Helse Vest
      Referat fra 12.03.2019, Kari Nordmann
      Kari Nordmann, seksjonsleder, 12.03.2019
      Oslo 12.03.2019
      Styremøte 14.12.2010
      Lov om pasient- og brukerrettigheter av 2. juli 1999 nr. 63
      pasientrettighetsloven 1999
      Helsepersonelloven (1999) § 21
      Normen versjon 6, 2020
      Kjøpt i 2009, garanti 5 år
      Bygg 20 (1998) mangler kabling
      Gaustad 1998
      Rom 1998 er opptatt
      Server 2012 R2
      Windows Server 2008
      Ullevål bygg 25, 12.03.1998`,
    'people at work': `
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
      Lise Berg, rom 1961
      Ole Hansen har 20 års erfaring
      Avtalen gjelder 4 år
      Barn 12 år og eldre kan samtykke
      Ungdom 16-18 år
      kvinner 50-69 år
      Pasient 78 år hadde aldri brukt video
      eldre dame på 82 år klarte det fint
      Oddvar fra IKT kom 10.30
      Per på IKT ringte 3 ganger
      Lise (vikar) tok over kl 12
      Marit og Jon, 2 superbrukere
      Kari 14.03 kl 10
      Kari Nordmann 14/3 kl 10
      Vakt: Kari 12.03, Ola 13.03, Per 14.03
      Ola Nordmann 100 %
      Kari Nordmann 3 dager
      Kari Nordmann (2) og Ola Hansen (3)
      Teamet (12) møtte opp
      Anne Berg, rom 61
      Anne Berg, tlf 22118080
      Kari 2 timer
      Ferie: Ola 1.7-21.7
      team 61 -61`,
    'counts and technique': `
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
      5 stjerner: 12, 4 stjerner: 30, 3 stjerner: 4
      gate 2, dør 4
      14.3.56.1 er versjonen
      10.000 kr og 12.03 uker
      ip 10.3.56.12:8080
      klokka 14.03 og 15.56
      3 forsøk: 10.03.56, 10.05.12
      Tid: 14:03:56
      loggen 14.03.56 viste feil
      Loggtid 2026-03-14T14:03:56.481Z
      kl. 140356 i loggen
      brukernavn kari56 og ola61
      PIN 140356 står på døra
      Møterom-PIN 481230
      rompin 140356
      Kode 481 230 til døren
      Konferanse-ID 481 230 567
      https://join.nhn.no/webapp/conference/998112
      video.nhn.no rom 998112
      SIP 998112@join.nhn.no for pasienten
      pasienten koblet til 998112@join.nhn.no
      vi er 3 leger, 2 sykepleiere og 1 tolk
      Brukeren har 4G og 3 streker
      bruker 50 % av tiden på video
      Pasienten brukte iPhone 12, iOS 17.4.1
      pt på Samsung S21, Android 14
      Mor brukte iPad 9
      ektefellen kobla til fra Teams 1.7
      far logget inn kl 08.30, mor 08.45
      klient-pc 10481 virker ikke
      tynnklient 48123
      Citrix klient 24.02.1000.16
      Client version 5.17.5 installed, call 24 20 00 00
      The client crashed after 12 minutes
      Dør 3-056 og rom 481 23
      Målt 14.03.2024: 481 konsultasjoner, 23 avbrudd
      56 481 visninger siden 14.03.2026
      1403 visninger, 56481 klikk
      kl 10: 3, kl 11: 5, kl 12: 6, kl 13: 4
      Enhet 140356
      Kostnadssted 140356
      kost.sted 481230 prosjekt 14035
      Budsjettpost 48123 for 2026
      kr 48 123,- eks mva 14.03.2026
      Ansattnr 48123
      ansattnummer 140356 fikk ikke tilgang
      Rom 140 og 356, PC 48123
      14.03.2026: 481 av 1023
      14.03.26 kl 10, PC 48123 henger
      Sak 26/14035 og 26/48123
      Uke 14 2026, 48123 minutter totalt
      Serienr 14035648 og 48123456
      lisens 140356-48123-99
      versjon 14.3.56 bygg 48123
      5 av 6, 4 av 8, 1 av 2, 3 av 3
      Tlf. 22 14 03 56, linje 48
      Ring 55 97 50 00 (tast 3)
      bpm 72, sat 98, BT 140/90
      BT 135/85, puls 72, temp 37,2
      Vekt 72,5 kg, høyde 178 cm
      Paracet 1 g x 4, Ibux 400 mg x 3
      HbA1c 48, LDL 3,2, krea 72
      ICD F32.1, F41.0 og Z73.0
      NCSP WDAG05, takst 2ae
      12.03-14.03 var 3 av 12 rom opptatt
      Zoom 981 2345 6789 passord 12345
      Teams-ID: 345 123 456 78
      Meeting ID 345 123 456 781, passcode Xy12
      ekstern IP 81.167.14.35
      10.14.03.56/24
      fe80::14:3:56:481
      00-14-03-56-48-12
      kl 07:30-15:30, 15:00-22:30, 22:00-07:45
      2024-01-01 til 2024-12-31: 14035 konsultasjoner
      Måned;Antall;Andel 1;140;35,6 2;148;12,3
      Konto 1503 40 12345
      Kontonr. 15034012345
      KID: 140356481230
      Faktura 14035648 forfall 14.03.2026
      Bestilling 4500140356 linje 10
      EAN 7038010021145
      strekkode 5000112637922
      Sporingsnr 370438101234567890
      Postpakke 70438101234567890
      PO 4500123456 / 00010
      SSCC 370000000000123456
      IMEI 356938035643809
      MAC 3c:22:fb:12:34:56
      UUID 6f1c2a1e-1234-4cde-9abc-001122334455
      commit 1a2b3c4d5e6f7890
      hash 9e107d9d372bb6826bd81d3542a419d6
      base64 Zm9ydHktdHdvLWJ5dGVz
      turn-0123456789abcdef
      a1b2c3d4e5f6g7h8i9j0k1
      Rom B3 104, C2 205
      rom 1A 2B 3C 4D
      https://example.no/skjema?id=1403564&v=48123
      https://example.no/14-03-56/48123
      GPS 59.9139, 10.7522
      59°54'N 10°45'E
      1 234 567 kr og 89 øre
      12 345,67 + 89 012,34
      Sum 14 035 + 64 812 = 78 847
      p = 0,035, n = 648, r = 0,12
      95 % KI 1,4-3,56, p=0,048
      snitt 4,81 (SD 1,23), n = 140
      1) lyd 2) bilde 3) lenke 4) strøm 5) nett 6) lys 7) ro
      punkt 1.4.0.3.5 i planen
      § 3-5, § 6-4 og § 8-1
      side 14, 35, 64 og 81
      kapittel 1-4, 3-5, 6-4, 8-12
      nummer 1 2 3 og 4 5 6
      en to tre fire fem seks sju åtte ni ti elleve
      two of three patients, four of five rooms
      ett minutt, to forsøk, tre personer, fire rom`,
    'plain clinic life': `
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
      Trygt og godt 10/10
      journalen er oppdatert 12.03.2026
      journalnotat 3 av 5 er signert
      journalsystemet var nede i 45 minutter
      DIPS-bruker OUS12345 er låst
      DIPS kode 500123 ved lagring
      NPR melding 2026-03 feilet
      NPR 2025: 12345 konsultasjoner
      henvisning nr 2 av 3 mangler
      henvisninger: 12345 i 2025
      Antall henvisninger 2025: 4812
      Referral in March 2026 was late
      Pasienten ventet fra kl 8 til kl 9 og fra 10 til 11
      Pasient 1 av 12, rom 3, 10:30-11:15
      pasient nr 3 av 14
      Pasient 1: 10.30, pasient 2: 11.15, pasient 3: 12.00
      pas nr 2 på rom 14 kl 0900
      Pasienten fikk kode 481230
      engangskoden 481230 kom ikke til pasienten
      pasienten skrev PIN 1403 feil 3 ganger
      BankID-feil C140356 hos pasienten
      Feilkode 140356-481 hos pasienten
      Pasientens nett: 4,8 Mbit ned, 1,2 opp, 35 ms
      Pasienten betalte 48123 kr for mye
      Pasienten ventet 14 min, 3 min og 56 sek
      pasienten reiste 140 km på 3 timer
      Pasientens time er flyttet fra 14.03.2026 til 21.03.2026
      pasientens neste time: 14. mars 2026 kl 10:30
      Pasienten har hatt 5 timer siden 14.03.2026
      Pasienten har ventet siden 12.03
      Pasienten ble henvist i 2024
      Pasienten var hos oss sist i 2019
      Patient waited since 2019
      Pasienten er 78 år
      pasient, 78 år, hørte ikke
      Pasient på 78 med hørselsapparat
      pasienten (78) fikk hjelp av datteren
      datter (50) hjalp pasienten
      Kvinne 45 år testet løsningen
      Barn på 8 år ville ikke`,
  },
}
