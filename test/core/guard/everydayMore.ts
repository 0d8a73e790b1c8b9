/**
 * Lines in the moods that the other tables have few of: dictated, in loose order, in two languages, in forms and tables that were copied,
 * and beside them the innocent ones that are as tempting. Rules were tuned on them. `person.ts` says what stands in braces.
 */

import type { Lines } from './lines.ts'

export const everydayMore: Lines = {
  stop: {
    'a whole number': `
      {n}. Ho venter i gangen
      nr {n}, og så en kaffe til meg
      (sjå {n})
      kan du, når du får tid, ta {n}?
      Journal⇥{n}⇥Kirurgisk
      Navn⏎{n}⏎Ingen lyd`,
    groups: `
      først {0-4}, deretter {4-6}, så {6-11} til slutt
      {0-3} … {3-6} … {6-9} … {9-11} er det hun leste opp
      starter med {0-5}, fortsetter {5-8}, slutter {8-11}
      de fire første er {0-4}, de to neste {4-6}, og resten {5}
      dag {dd}, måned {mm}, år {yy}, pnr {5}
      dag={dd} ¦ måned={mm} ¦ år={yy} ¦ pnr={5}
      day {dd} month {mm} year {yy} and the last five {5}
      begins {0-4}, goes on {4-8}, ends {8-11}
      I type {0-3} and then {3-6} and then {6-11} and it says wrong
      linje én: {6}. linje to: {5}.
      skjermen delte det i {0-6} på øverste linje og {6-11} på nederste
      første del {0-7}, andre del {7-11}
      del 1: {0-4}⏎del 2: {4-8}⏎del 3: {8-11}
      del 1 {6} del 2 {5}
      først kommer {0-2}, så {2-4}, så {4-6} og til slutt {6-11}
      han sa {0-4} eller noe, så {4-6}, og så {5}
      skriv {6} i første felt og {5} i andre
      ({0-6}) bindestrek ({6-11})
      i første rubrikk står det {0-6}, i den neste {6-9} og i den siste {9-11}
      {6} står på armbåndet, {5} på lappen
      {0-8} og de tre siste {8-11}
      fyrste halvdel {6} andre halvdel {5}
      the first six are {6} while the other five are {5}
      ta {0-4} først. Så {4-6}. Så {6-9}. Så {9-11}.`,
    'words between': `
      {0-2|said}, så {2-4|said}, så {4-6|said}, og de siste er {6-11|said}
      tallene er {0-1|said}, {1-2|said}, {2-3|said}, {3-4|said}, {4-5|said}, {5-6|said}, bindestrek, {6-7|said}, {7-8|said}, {8-9|said}, {9-10|said}, {10-11|said}
      number is {0-6|en} dash {6-11|en} over
      it goes {0-3|en}, pause, {3-6|en}, pause, {6-11|en}
      {0-6|nn} strek {6-11|nn}, det var det ho sa
      {0-6} strek {6-11|said}
      {0-4|said} deretter {4-6|said} deretter {6-11|said}
      okei komma {0-6|said} mellomrom {6-11|said} punktum
      {d}. {mnd} {yy} strek {5}
      født {d}. {mnd} {yyyy}, de siste tallene leste hun opp som {6-11|said}
      the date is {d} {mon} {yyyy} and the number after it is {5}
      {0-6|said} og så fem til: {6-11|said}
      {0-2} som i dagen, {2-4} som i måneden, {4-6} som i året, og {6-11|said}
      nummer {6|said} strek {5|said}
      {dd|two} {mm|two} {yy|two} bindestrek {5|said}`,
    disguise: `
      base64 av personnummeret: {n|base64}
      fnr i loggen som hex: {0-1|hexed} {1-2|hexed} {2-3|hexed} {3-4|hexed} {4-5|hexed} {5-6|hexed} {6-7|hexed} {7-8|hexed} {8-9|hexed} {9-10|hexed} {10-11|hexed}
      personnummer {n|hexed} sto i feilmeldingen
      "fnr":"{n|base64}" sto i svaret
      fødselsnummer (base64) {n|base64}
      https://x.example/?fnr={n|base64} virker ikke`,
    'name and birth date': `
      Geir Moe alder: syttitre
      Per Olsen (født rett etter krigen, 1946)
      he turned 18 yesterday, name is Jonas Berg
      Solfrid Aasheim vart åtti i førre veke og vil ha papir
      Anders Myklestad ble nitti på lørdag, kan han få hjelp hjemme
      little Ella Fjeld turned five yesterday and needs the child form
      tvillingene Noah og Nora Fjeld, begge fire år, fikk samme lenke
      Ella og Noah Fjeld er begge tre år
      ein mann på 52, Kåre Hovland, fekk ikkje lyd
      en dame på 67 som heter Unni Skår falt ut
      Kåre Hovland f. i 1932 må ha tolk
      Kåre Hovland (f. i -32) må ha tolk
      Unni Skår kom til verden i 1944
      Unni Skår 12. august 1980 fikk feil skjema
      12. august 1980, Unni Skår, fikk feil skjema
      Unni Skår, august 12th 1980, wrong form
      Unni Skår den 12. i 8. 1980
      navn: Unni Skår⏎dag: 12⏎måned: 8⏎år: 1980
      navn=Unni Skår ¦ dag=12 ¦ måned=8 ¦ år=1980
      Navn⇥Født⏎Unni Skår⇥12.08.1980
      Unni Skår⇥80 år⇥rom 4
      Unni Skår⏎80 år⏎ingen lyd
      pas Unni Skår,  80   år
      Mr Olsen turned seventy last month and still has no link
      pasienten er 4 år og heter Ella Fjeld
      Ella Fjeld på fire og et halvt får ikke vekta si til å virke
      det var han Kåre Hovland, nittito nå, som ringte
      Unni Skår – hun fylte åttifem i mai – ventet en time
      Unni Skår has just turned eighty-one and cannot hear us
      Kåre Hovland har blitt nitti
      bestemora hans, Unni Skår på 88, tok telefonen
      Unni Skår var født i fjor vinter, mor venter
      barnet Ella Fjeld ble født 3. juni i år
      baby Ella Fjeld born on 2 January last year
      Unni Skår, dob twelfth of August 1980
      Unni Skår ble født den tolvte august nittenåtti
      Kåre Hovland: fødd tolvte i åttande nitten førtito
      Unni Skår er fra 1944-kullet og ser dårlig
      https://x.example/sites/a/Unni%20Sk%C3%A5r%2012.08.1980.pdf åpner ikke
      https://x.example/a/Unni+Sk%C3%A5r+120880.docx
      han arne nede i tredje, født 1941, har mistet klokka
      hun Berit, hjemme igjen, f. 1938, vil ikke ha sensor
      a. hansen 120348 kom ikke
      Søknaden frå sjukepleiaren gjeld Kåre Hauge 3. mars 1951
      to på lista heter Ola Bakke, den andre er 57-modell
      Eva Lunde ringte, hun er en 1944-modell
      navn=Kåre Hauge ¦ dag=3 ¦ mnd=3 ¦ år=1951
      name=Ingrid Moe ¦ day=14 ¦ month=12 ¦ year=1962 ¦ device=scale`,
    'a contact beside a patient word': `
      Geir Moe svarer ikke på 412 34 567
      hjemme hos henne i Fjordgata 8 er det ikke dekning
      sendes til privatadresse Fjordgata 8, Geir Moe
      hans adresse: Fjordgata 8
      the number for Unni Skår is 481 22 903
      nummeret til Unni Skår er 481 22 903
      481 22 903 er nummeret til Unni Skår
      you can get hold of Unni Skår on 481 22 903
      reach Unni Skår at 481 22 903 after four
      vi fekk tak i Unni Skår på 481 22 903 til slutt
      ring sønnen på 481 22 903
      ring sønnen hennes, han heter Per, på 481 22 903
      mobilen til Unni Skår: 481 22 903
      ny bopel for pasienten: Lyngveien 8, 5003 Bergen
      ny bopel: Lyngveien 8, Unni Skår
      Unni Skår har flyttet til Lyngveien 8
      Unni Skår moved to Lyngveien 8 last week
      pasienten flyttet fra Lyngveien 8 i går
      send nettbrettet til Unni Skår, Lyngveien 8
      pakken skal til Unni Skår i Lyngveien 8
      pasient  tlf   481   22   903
      Pasient⇥Telefon⏎Unni Skår⇥481 22 903
      mor ⏎ 481 22 903
      datteren når du på 481 22 903
      bare ring kona, 481 22 903, hun vet alt
      kontaktperson for pasienten er naboen (481 22 903)
      her husband picks up on 481 22 903
      <a href="tel:48122903">Unni Skår</a>
      [Unni Skår](tel:48122903)
      telefon: 481 22 903⏎navn: Unni Skår
      hvem=Unni Skår ¦ kommentar=Mobilen 481 22 903 ga ingen lyd da vi prøvde tre ganger i dag
      hvem=Unni Skår ¦ kommentar=Adressen er Lyngveien 8, 5003 Bergen, og der er det ingen dekning
      pasietens mobil er 91234567
      paitent phone 41234567
      brukeren ønsker at dere ringer datteren på 41 23 45 67
      91234567 er nummeret til Kåre Hauge`,
    'a record number': `
      pid 4451298 åpner ikke
      PID: 4451298
      case notes no. 4451298 are missing
      case notes 4451298 missing
      pasient 4451298.
      pasient 4451298, rom 3
      pasienten 4451298 mistet lyd
      pasient #4451298 mistet lyd
      pasient 44 51 298 mistet lyd
      pasienten med nummer 4451298
      bruker 4451298 falt ut.
      patient 77103.
      pasient 4451298-mistet lyd
      4451298 (DIPS) mistet lyd
      Pasientnr:⇥4451298
      Journalnr⏎4451298
      journalnr  4451298
      journalnr (4451298)
      journalnr «4451298»
      journalnr/4451298
      journalnr_4451298
      MRN⏎4451298
      Skjermbilde pasient 4451298.png
      pasient-4451298
      https://dips.example/pasient/4451298
      https://fhir.example/Patient/4451298
      https://dips.example/#/pasienter/4451298/journal
      https://dips.example/?pasient=4451298
      https://dips.example/?pid=4451298
      https://dips.example/journal/4451298
      EHIC-kort nr 80578001234567890123
      ehic card number 80578001234567890123`,
  },
  pass: {
    'people at work': `
      Unni Skår vikarierer for Kåre Hovland ut uke 34
      spør Kåre på rom 52, han har 2 nøkler
      leder Unni Skår ba om 4 nye stoler
      Kåre Hovland (IKT) tok med 12 headset
      begge superbrukerne, Unni og Kåre, er borte i 2 uker
      Unni Skår og Kåre Hovland har vakt 12. og 13.
      sykepleier Unni Skår flyttet fra rom 8 til rom 12
      Unni flyttet møtet fra 12 til 14
      overlege Kåre Hovland: 3 timer på video i dag
      Kåre Hovland turned up at 9
      our trainer Kåre Hovland has 14 people on the list
      husk at Unni har fri 12. august
      lege Kåre Hovland har nytt kontor, rom 4.112
      Unni Skår sluttet i 2019, men står fortsatt i lista
      takk til Kåre og Unni for 3 gode kurs
      Kåre Hovland blir femti på fredag, kake i pausen
      Unni Skår (leder) er på nummer 481 22 903
      overlege Unni Skår har flyttet til kontor 8
      Unni Skår fra IKT kommer 12. august
      Unni Skår holder kurs 12. august 2026
      Unni Skår begynte her 12. august 2019
      kurset til Unni Skår er flyttet til 12. august
      avdelingsleder Kåre Hovland, rom 52
      Kåre Hovland på IKT ringte 12 ganger
      møtet med Unni Skår er kl 12 den 8.
      vikaren Kåre Hovland jobber 52 prosent
      superbruker Unni Skår kan nås på 481 22 903
      ring Unni Skår i resepsjonen på 55 97 20 05
      call Unni Skår at the IT desk, 55 97 20 05
      du når vakta på 481 22 903
      Unni Skår tok over etter Kåre Hovland i 2019
      dr Hovland turned the camera off at 12
      Kåre har 12 nettbrett i skapet
      Unni og Kåre deler 4 skjermer
      Kåre sa at 3 av 5 fikk det til
      Unni Skår har hatt 30 timer denne uken
      nummeret til Unni på vaktrommet er 4127
      hilsen Unni Skår, tlf 481 22 903
      mvh Kåre Hovland⏎seksjonsleder⏎481 22 903
      Unni Skår⏎Seksjon for hud⏎Tlf 55 97 20 05
      Meldingen gjelder overlege Kåre Hauge 12. august 2024
      91234567 er nummeret til koordinator Kåre Hauge
      90571114 is the number for nurse Ingrid Moe
      Saka gjeld sjukepleiar Berit Lunde, kurs 3. mars 2024
      navn=Kåre Hauge ¦ stilling=overlege ¦ dag=3 ¦ mnd=3 ¦ år=2025`,
    'desks, rooms and equipment': `
      Fjordgata 8 er stengt for bil
      adressen til klinikken er Fjordgata 8
      sendes til avdelingen i Fjordgata 8
      hans adresse på sykehus.example virker ikke
      vakta svarer ikke på 412 34 567
      brukerstøtte svarer ikke på 412 34 567
      klinikken vår er hjemme i Fjordgata 8
      nytt nummer til skranken fra mandag: 55 97 20 05
      nettbrett 14, 15 og 16 står til lading
      rom 4.112 er ledig fra 12 til 14
      pasientterminal 4127 viser blå skjerm
      pasientvarsling 4451 er av
      kamera 2 i rom 52 peker i taket
      brukerkonto 4451 er sperret
      mikrofon⇥rom 41⇥virker
      skjerm   til   rom   52   er   bestilt
      den 12 år gamle skriveren på rom 4 skal byttes
      headset nr 12, 14 og 18 mangler
      kaffemaskinen i 4. etasje ble fem år i går
      adressen til kursstedet er Lyngveien 8
      parkering for pasienter er flyttet til Lyngveien 8
      nummeret til brukerstøtte er 55 97 20 05
      ring vakta på 481 22 903
      støtten har ny adresse: Lyngveien 8, 2. etasje
      poliklinikken har flyttet til Lyngveien 8
      lageret flyttet fra Lyngveien 8 i går
      pakken skal til varemottaket i Lyngveien 8
      the number for the ward is 55 97 20 05
      you can reach the help desk on 55 97 20 05
      pasienter kan nå oss på 55 97 20 05
      pasient-pc 4451298 er treg
      pasient pc 4127 henger
      pasientrom 41, 42 og 43 mangler kamera
      rom⇥antall⏎4.112⇥12⏎4.113⇥8
      Skriver  4127  er  tom
      kamera⏎rom 41⏎serienr 4451298
      https://dult.example/enhet/4451298
      https://dult.example/sak/4451298
      https://video.example/moete/130562372
      https://docs.example/Brukerveiledning%20versjon%2012.pdf
      https://x.example/sites/a/Opplaering%20video%2012.08.2026.pdf
      https://x.example/sites/a/Rutine%20for%20video%202019.docx
      https://x.example/sites/a/Helse%20Bergen%20plan%202026.docx
      artikkel-id base64 aGVpIHDDpSBkZWc= i loggen
      token eyJhbGciOiJIUzI1NiJ9 er utløpt
      mac-adresse 31:33:30:35:36:32
      logg: 31 33 30 35 36 er feilkoden
      24200000 is the number for the service desk
      55 97 20 05 er nummeret til ekspedisjonen
      ring vakta på 24200000, pasienten venter i rom 3
      90 12 34 56 er nummeret til vakttelefonen
      kan vi ringe avdelingen på 55971234 når bildet er borte
      vi ringer portøren på 5731 når sengen er klar`,
    'cases and versions': `
      sak 12, så sak 14, deretter sak 18
      feilkode 1309 kom tre ganger, deretter 1310
      https://dult.example/veikart?uke=32&enhet=44512
      https://dult.example/avvik/2026-0012
      https://video.example/join?id=a8Mk2QpLx0
      hash 3f9a1c sto i loggen
      bygg 22631, deretter 22635, krasjer på begge
      lisens nr 4451298 går ut
      kontonr 1234 56 78903 på fakturaen er feil
      bestilling (4451298) er levert
      serienr⏎4451298
      prosjekt 4451298. Frist i dag
      sak 4451298. Ingen svar
      sak 4451298, rom 3
      INC 4451298: pasient mistet lyd
      versjon 4.12.0 deretter 4.13.1 og så 5.0.2
      feil 403, deretter 500, så 502
      kode 1201, så 1202, så 1203
      vi gikk fra 23.1 til 23.2 og så til 24.0
      ordre 4500912277 deretter 4500912278
      bestilling 118220, så 118221 og 118222
      pid 4127 i oppgavebehandling bruker 90 % cpu
      prosess-id (pid) 44512 krasjer
      case 4451298 is closed
      case notes template version 4 is missing
      konto 6540, prosjekt 830114, ansvar 250310
      KID 000482910335571, beløp 12 400
      serienr⇥4451298⏎modell⇥EX90
      ticket (4451298) er ikke besvart
      meldingsnr/4451298
      Saken frå fastlegen gjeld avvik 12. august 2024
      Bestillingen gjelder 40 vekter fra 2019
      den ene er 2019-modell, den andre 2021-modell
      Vi har to skannere, den ene er 2015-modell
      skanneren fra Philips, den er en 2012-modell
      rev. b. 240875 ligger i arkivet
      kap. c. 120348 i håndboka er utgått
      artikkel a. 101112 er feil
      1 strek 2 strek 3 på dekningen
      to strek tre på wifi i rom 4
      IP 10 dash 20 dash 30 in the label
      kurs=Video trinn 1 ¦ dag=14 ¦ mnd=12 ¦ år=2025 ¦ plasser=12
      oppgave=kalibrering ¦ dag=3 ¦ mnd=3 ¦ år=2024 ¦ apparat=Omron M6
      apparat=Seca 651 ¦ dag=1 ¦ mnd=9 ¦ år=2003 ¦ rom=2.114
      day=14 ¦ month=12 ¦ year=2025 ¦ topic=maintenance
      41234567 is the number of the order
      30012345 is the number for case transfers
      dag 14, måned 12 og år 2025 står i malen
      felt=dag ¦ feltnavn=måned ¦ tredje=år ¦ lengde=2
      sak=sen levering ¦ dag=1 ¦ mnd=2 ¦ år=2026 ¦ bestilt av=Ortopedisk poliklinikk
      Fakturaen frå leverandøren gjeld 12. august 2024
      brevet concerns order 4500 of 3 March 2024
      helsekort for gravide, utgave 3 av 2024`,
    'dates and times': `
      tirsdag 12. august kl 12 er det kurs, ikke 13. august
      første møte var 12. august 1998, sier arkivet
      rom 4 er opptatt 8-10, rom 5 10-12 og rom 6 12-14
      først torsdag 12., så fredag 20., så mandag 30.
      pause 0930, lunsj 1130, kaffe 1400
      ferie uke 28, 29, 30 og 31
      from 8 to 10, then from 11 to 13, then home
      først 12.08, deretter 19.08, så 26.08 til slutt
      kl 0830, så 0930, og til sist 1015
      timene er 08.15, 09.00 og 10.30, deretter pause til 12.00
      uke 32 deretter 33 og så 34
      dag 12 måned 8 år 2026 er fristen
      dato=12 ¦ måned=8 ¦ år=2026 ¦ sak=kurs
      dag=mandag ¦ tid=0830 ¦ rom=4112 ¦ antall=12
      12. august 2019 kom Teams hit
      kurset 12. august 2026 er fullt
      rutinen er fra 12. august 1998
      første time 0830, andre time 0915, tredje time 1000, fjerde time 1045
      Dato⇥Antall⏎12.08.2026⇥14⏎13.08.2026⇥11
      åpent 08-15, stengt 12-12.30, telefontid 09-11
      pasienten fikk kramper og jeg fikk ikke ringt 113
      pasienten har valgt 3 av 5 tider på nett
      pasienten hadde solgt 2 nettbrett og lagt 1 igjen
      pasienten har spurgt 4 ganger, og vi har sagt 12 uker
      mandag 11, tirsdag 12, onsdag 9, torsdag 14, fredag 7
      from 0830 to 1130 and then from 1215 to 1500`,
    'counts and technique': `
      12 av 14 fikk lyd, 13 av 14 fikk bilde
      snitt 12 minutter, lengst 48, kortest 3
      fem rom, fire kamera, tre mikrofoner, to høyttalere
      mål: 120 i uka, nå: 84, i fjor: 61
      0 feil mandag, 3 feil tirsdag, 1 feil onsdag
      15 mbit ned, 4 mbit opp, 80 ms ping
      uke 30: 41 timer, uke 31: 52 timer, uke 32: 48 timer
      vi har tre som er sytti og to som er åtti på lista
      de fleste er over åtti, noen er nitti
      alle over 80 år får telefon i stedet
      en dame på 67 ventet i 20 minutter
      gutten på fem ville ikke sitte stille
      pasienten er 87 år og hører dårlig
      both were four years old and bored
      vi hadde 12 videotimer mandag, 14 tirsdag og 9 onsdag
      først 12, så 14, så 9 pasienter
      120 i januar, deretter 134 i februar, så 151 i mars
      av 1204 timer var 318 video, 62 telefon og 824 oppmøte
      blodtrykk 120/80, deretter 131/85, så 128/82
      målte 412, så 398, så 405 i peak flow
      vekt 82,4 deretter 82,1 så 81,9
      lyden falt ut etter 12 minutter, så etter 14, så etter 3
      tre av fire pasienter fikk det til, en av fem trengte hjelp
      en, to, tre, test, test
      ti av tolv rom har kamera, fire mangler lyd
      first 120, then 134, then 151 sessions
      en mann på 52 fikk ikke lyd
      begge barna var fire år og ville ikke snakke
      pasienten fylte åtti i går og ville ikke ha video
      systemet fylte fem i forrige uke
      poliklinikken ble femti i forrige uke
      pasienten 12 minutter forsinket, rom 3
      pasient 12345 av 20000 er nådd
      pasienter 4451, timer 5120, avlyst 212
      bruker 100 prosent cpu
      brukere 10234.`,
    'plain clinic life': `
      pasienten fikk ikke lyd, prøvde 3 ganger og ga opp
      mor ringte 2 ganger i går
      begge foreldrene satt i samme rom, 4 på skjermen
      bruker trykket 10 ganger på knappen
      pasient, 20 minutter for sent
      fikk lenke 1, men ikke lenke 2
      send nettbrettet til avdelingen når det er ladet
      ny adresse må meldes til Folkeregisteret
      ring sønnen på jobb, han vet det
      mor sa at hun ringer igjen i morgen kl 12
      pasienten flyttet seg ut av bildet
      ektefellen tok 3 bilder av skjermen
      ny bopel må meldes i Folkeregisteret, ikke til oss
      pasient og pårørende i hver sin by, 2 enheter
      hun fikk 3 lenker og trykket på den andre
      fnr skal ikke skrives her, vet jeg
      personnummer trengs ikke for å logge inn som gjest
      lyd⇥ok⏎bilde⇥borte⏎rom⇥3
      jeg   fikk   ikke   lyd   i   rom   12
      pasienten⏎hørte meg ikke⏎i 10 minutter
      Navn: Videorom 3⏎Alder: 2 år⏎Feil: ingen lyd
      ho Marit på sone aust tek seg av det, vi byrja i 2019
      hun Berit i resepsjonen har jobbet her siden 1998
      han Arne på IKT skal ha versjon 2019
      pasieten fikk ikke lyd i rom 12
      paitent waited 20 minutes in room 3
      passienten kom 10 minutter for sent til time 3
      pasienten vil at vi ringer henne tilbake, 2 ganger om dagen
      brukeren kan ringe oss på 24 20 00 00 når lyden er borte
      beboere kan ringe vaktmesteren på 55 97 20 20
      pasienten kan ringe poliklinikken på 91 23 45 67
      EHIC-kort må vises, 2 av 10 glemmer det
      ehic card number mangler i skjema 14
      mor tok over, 5 minutter senere kom far
      hun som er ny i sone sør, begynte i 2023
      han på rom 4, seng 2, fikk ny klokke 12. august
      den ene er 12 minutter forsinket, den andre 40
      the patient rang the desk on 24 20 00 00, no answer
      a. og b. i punkt 12 er like`,
  },
}
