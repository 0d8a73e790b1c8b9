/** Lines at the edge of the rules for people, written with the rules in view: an age apart from its name, everyday words, staff. */

import type { Lines } from './lines.ts'

export const atTheEdge: Lines = {
  stop: {
    'name and birth date': `
      Hansen kom seg ikke inn på video, hun er 87
      Hansen fikk ikke lyd. Han er 91 og hører dårlig
      Gunvor Lie mistet bildet to ganger, er 78 år
      kari nordmann, 82, fant ikke lenken
      kari nordmann på 82 fant ikke lenken
      per hansen er 74 år og har ikke BankID
      Fru Olsen (88) klarte ikke å logge inn
      Fru Olsen på rom 4 er 88 år gammel
      herr Berg, 76, ringte
      Ingen lyd med Torvald. Han er 93 år
      Marit ble kastet ut. 69 år gammel
      67 år gamle Ragnhild Moe måtte ringes
      den 81 år gamle kvinnen Solveig Dahl kom ikke inn
      81-åringen Solveig Dahl kom ikke inn
      videosamtale med Nils Utsi (f.1950) brutt
      Nils Utsi brutt forbindelse, født 1950
      Nils Utsi hadde ingen lyd, han er født i 1950
      Nils Utsi hadde ingen lyd, årsmodell 1950
      Nils Utsi fikk ikke bilde, f 50
      Sara Hætta fylte 70 i mai og fikk ikke lyd
      Anne blir 80 i år, Anne Solberg altså, ingen lyd
      Lise Berg, førti år, fikk ikke lyd
      Lise Berg er åttisju år og hører ikke
      Hansen, K., 14. mars 1961
      Lise Berg født 14/3
      Lise Berg har bursdag 14. mars, fyller 60
      Lise Berg, bursdag 14.03
      Knut Aas var på video i går og han er jo født 12.04.44 så det ble vanskelig
      Hassan Ali kom ikke inn, fødselsdato 120367
      mor til Emma Vik på 6 år fikk ikke lyd
      lille Emma Vik (6) fikk ikke lyd
      Emma Vik, 6 mnd, fikk ikke lyd
      Emma, 3 år, gråt
      Pt K.N., 67 år, mistet bildet
      pt KN f 67
      KN 67 år ingen lyd
      Eg fekk ikkje kontakt med Øystein Tveit, han er 79 år
      Øystein Tveit (79 år gamal) fekk ikkje lyd
      ho Marit Espeland er 77
      Mrs Smith is 84 and could not hear
      John Smith, 54yo, dropped out
      John Smith dropped out twice. He was born in 1948
      Smith, John, DOB 03/12/1948
      Mr. Jones, aged 71, no picture
      Born 1948, John Smith had no sound
      Ahmed Warsame sin samtale falt ut, født 1.1.1993
      Warsame f. 01.01.93
      OLSEN KARI 140356
      kari olsen 14 03 56
      kari olsen 140356 mangla lyd
      14.03.56 Olsen
      140356 Olsen, ingen lyd
      Olsen 140356, ingen lyd
      Olsen f. 14. mars 1956
      1956 Kari Olsen
      Kari Olsen -56
      Kari Olsen (56-modell)
      Kari Olsen årg. 56
      årgang 1956, Kari Olsen
      Gunnar Eide fyller 80 på fredag, avlys timen
      PC-en virket ikke hos Lise Berg, 78 år
      siste fem 12345, født 140356
      Berit Lunde kom aldri inn, hun fyller 90 til helga
      Arvid Solheim (f. i 1940) fikk ikke lyd
      Sverre Aas er 92 år gammel og bruker nettbrett
      Torgeir Moen på 74 år ga opp
      Eldre herre, Torgeir Moen, 74
      Vår pasient Ingrid Dahl, snart 90, mistet nettet
      Ingrid Dahl mistet nettet. Hun blir 90 i år.
      Ingrid mistet nettet (90 år)
      Oppringt av Ingrid Dahl - 90 år - fikk ikke lyd
      Videotime med Bjørg Lunde 12/4 gikk dårlig, hun er født 44
      Bjørg Lunde (1944) gikk dårlig
      lydproblem hos bjørg lunde f 44
      lydproblem hos bjørg lunde, 80
      lydproblem hos bjørg lunde 80 år
      lydproblem hos Bjørg L., 80 år
      lydproblem hos Bjørg L (80)
      lydproblem hos B Lunde (80)
      B Lunde f44 falt ut
      B. Lunde -44 falt ut
      B.L. 44 falt ut av samtalen, født 44
      Lunde, B., født 1944
      fru lunde 12.03.44
      fru lunde er 80
      herr Jensen på 80 år
      Gjelder Lunde Bjørg, 010144
      Gjelder: Bjørg Lunde 1/1-44
      Bjørg Lunde 01 01 1944
      Bjørg Lunde 1.jan.44
      Bjørg Lunde født første januar nittenførtifire
      Bjørg Lunde, født nitten førtifire
      Bjørg Lunde, nittenførtifire-modell
      Ali Mohammed Hassan, 2 år, kom med mor
      guten Jonas på 4 år kom med mor
      Jonas (4) kom med mor
      Jonas 4 år kom med mor
      mor til Jonas (4) ringte
      babyen Emma, født 03.04.2026
      Emma Dahl født 3. april 2026
      fødselsdatoen til Emma er 03.04.2019
      pasientens fødselsdag er 14.03
      konfirmanten Emma Dahl, f. 2012
      tvillingene Ola og Kari Dahl, 8 år
      ekteparet Dahl, 80 og 82 år
      Dahl (82) og kona
      søsteren til pasienten heter Emma Dahl og er 45 år
      naboen Per Dahl, 67, hjalp pasienten`,
    'a contact beside a patient word': `
      pas tlf 91234567
      pt sitt nummer er 912 34 567
      pt 91234567
      pas mob 912 34 567 fikk ikke sms
      bruker med tlf 91234567 fikk ikke sms
      bruker nås på 91234567
      beboer 91234567
      beboeren har nr 412 34 567
      mor (91234567) ringte
      far ringte fra 91234567
      mora ringde frå 91234567
      ektefelle 91234567 hjalp til
      ektefellen sitt nr 91234567
      kona har 91234567
      mannen til pasienten 91234567
      datter Lise 91234567 hjelper
      sønnen tlf. 91234567
      barnets mobil 91234567
      barnet nås på mors mobil 912 34 567
      barnebarnet 91234567
      samboer 91234567
      søster av pasienten 91234567
      pårørende, 91234567
      pårørande kan nåast på 91234567
      nærmeste pårørende: 91234567
      kontaktperson for pasienten: 91234567
      verge 91234567
      svigerdatter 91234567
      foreldra 91234567
      foreldrene har mobil 91234567
      tenesta ringte brukar 91234567
      brukar har tlf 91234567
      bebuaren sin telefon 91234567
      mottaker av tjenesten: 91234567
      klienten, tlf 912 34 567
      klient ringt på 912 34 567
      resident 91234567
      the patient's wife 91234567
      her husband: 91234567
      her son can be reached on 91234567
      the mother's number is +47 912 34 567
      pt's mobile 91234567
      client phone 91234567
      grandson 91234567
      parents 91234567
      dad 91234567
      mum 91234567
      next of kin 91234567
      carer 91234567
      sms til pasienten på 91234567 kom ikke fram
      poliklinikken ringte pasienten på 91234567
      sykepleier ringte pasienten 91234567
      IKT sier at pasientens nr 91234567 er sperret
      vi sendte lenke fra resepsjonen til pasienten, 91234567
      resepsjonen ringte pasientens datter på 91234567
      legen ringte pasienten på 91234567
      pasienten ble ringt av lege, mobil 91234567
      pas e-post kari.n@gmail.com
      pt kari@online.no
      mor: lise.h@hotmail.com
      lenken gikk til far@familien.no i stedet for pasienten
      bruker skrev fra ola@yahoo.no
      beboer har ola@yahoo.no
      email of the patient: jd@gmail.com
      pårørandes epost: a.b@live.no
      pas bor i Storgt. 5
      pas bor Storgt 5
      pas Storgata 5
      pt, Kirkevn 12B
      beboer i Solåsen 14
      bruker i Bjørkelia 3
      pasient i Strandgt. 14 mangler nett
      pasienten har adresse Myrvn. 7
      pasientens adresse: Nedre Skoggt. 12
      pas. bor i Åsv. 3
      pt bor i Parkv 9
      pt bor på Fjell 23
      mor bor i Lillevik 4
      pas bur i Kyrkjegata 4
      brukaren i Hamnegata 8
      beboer, Granlia 14, leil 203
      hjemme hos pasienten i Elvebredden 5
      patient at 5 Church Road
      patient lives in 14 King Street
      pasienten i Nordre gate 3
      pasienten i Olav Tryggvasons gate 30
      pasienten i Kong Oscars gt. 12
      pasienten i Prof. Dahls gate 14
      hennes adresse er Kirkeveien 12, pasienten
      Fru Lunde, tlf 912 34 567, falt ut
      mamma 91234567
      pappaen til barnet: 91234567
      bestemor har telefon 912 34 567
      fostermor 912 34 567
      stefar 912 34 567
      hjelpeverge 912 34 567
      støttekontakt for bruker 912 34 567
      nabo av pasienten 912 34 567
      tantes nr 912 34 567
      onkel 91234567
      kjæresten til pas 91234567
      dotter 91234567
      systera 91234567
      ektemannen 91234567
      ho mor, 91234567
      svigersønn tlf. 91 23 45 67
      pas. mob. 912 34 567
      pas sin mobil: 912 34 567
      pt's nr 912 34 567
      mobilnr. pt 912 34 567
      kontakt pt. på 912 34 567
      klientens kone, 91234567
      brukers sønn 91234567
      bebuar 22 33 44 55
      beboers telefon 22 33 44 55
      pasientens hjemmetelefon 55 12 34 56
      pasientens fasttelefon 55123456
      pasienten har ikke mobil, bare 55 12 34 56 hjemme
      lenken gikk til feil nummer, pasienten har 91234567
      sms gikk til 91234567, pasientens gamle nummer
      sms gikk til 91234567, feil pasient
      91234567 (pas)
      91234567 mor
      tlf mor: 91234567
      tlf pårørende 91234567
      ICE: 91234567, ektefelle
      nummeret til mora er 912 34 567
      har nå ringt 912 34 567 (pasienten) to ganger
      pasienten svarer ikke på 912 34 567
      pasienten ble ringt opp på 912 34 567
      pasienten vil ringes på +4791234567
      +47 91 23 45 67 til pasienten
      0047 912 34 567 pas
      pasienten bruker +44 7700 900123
      pasient (912-34-567)
      pasient 912.34.567
      pasient 9123 4567
      pasient 91 234 567
      pasient 9 1 2 3 4 5 6 7
      pasient: ni en to tre fire fem seks sju
      epost pas: a@b.no
      mailen til mor er lise(at)gmail.com
      lise [at] gmail.com er pasienten
      pasienten, lise at gmail dot com
      pas lise.dahl@kommune.no
      pårørende per@firma.no
      beboer Storgata 5
      brukaren bur i Storgata 5
      mor bor i Kirkevegen 12
      heimeadressa til pas er Storgata 5
      hjemmeadresse Storgata 5, 5003 Bergen
      pas. bor Bjørnstj. Bjørnsons gt. 5
      pas adr Øvre Torvgt 7
      pas: Lillehagvn. 3
      pas bor i Tuastranda 14
      pas bor på Solborg 3
      klient bor i Eikelundveien 22 b
      pt Nordåsgrenda 14
      pasienten i Røyrvik 22
      patient at 221B Baker Street
      patient lives at 10 Downing St
      patient's address is 5 Elm Road
      resident of 12 Mill Lane
      client, 44 Church Rd
      her home is 12 Oak Avenue, says the patient
      pasienten flyttet til Granveien 8
      sendte brev til pasienten i Granvn. 8
      hjemmebesøk hos pasient i Granveien 8
      ambulanse til pasienten i Granveien 8
      drosje til pas, Granveien 8`,
    'a record number': `
      journalnr 123456
      journalnr. 1234
      j.nr 123456
      jnr 123456
      journal nr: 98/1234
      journalnummeret hans er 48123
      jour.nr 48123
      pasientnr 48123
      pas.nr: 48123
      pasientnummer 0048123
      pas nr 48123
      pasient-ID 48123
      pasientid: A48123
      NPR 1234567
      NPR-nummer 1234567
      npr id 1234567
      NPRid=1234567
      DIPS-nr 48123
      dipsnr 48123
      DIPS 4812345
      MRN: 48123
      MRN 00-48-12
      MRN48123
      henvisningsnr 48123
      henv.nr 48123
      henvisning 4812345
      henvisnings-ID 4812345
      tilvisingsnr 48123
      tilvising 4812345
      EHIC 8057 8000 0102 0304 0506
      helsetrygdkort 80578000010203040506
      helfo-kort 80578000010203040506
      europeisk helsetrygdkort nr 80578000010203040506
      patient no 48123
      patient ID 48123
      hospital number 48123
      NHS number 943 476 5919
      chart no 48123
      episode 48123456
      prøvenr 4812345
      prøve-id 4812345
      innleggelse nr 4812345
      pasient nummer 4812345 i DIPS
      behandlingsnr 48123
      saksnr i journalen 481234
      pasientnummeret er 48123
      pasientnummer: 48123
      pas.id 48123
      pasient nr. 48123
      journ.nr. 48123
      journalnr. hans er 48123
      journalnr på pas er 48123
      journalen hans har nr 48123
      NPR-ID: 48123456
      NPR løpenr 48123
      DIPS ID 48123
      DIPS: 4812345
      i DIPS 4812345 finnes ikke time
      ser ikke 4812345 i DIPS
      MRN nr 48123
      MRN=48123
      mrn #48123
      henvisning nr. 48123
      henvisningen, nr 48123
      henvisningsID 48123
      henv.id: 48123
      ref.nr henvisning 48123
      EHIC-nr 80578000010203040506
      EHIC: 8057 8000 0102 0304 0506
      europeisk helsekort 80578000010203040506
      personal ID 48123
      patient identifier 48123
      patient record 48123
      medical record number 48123
      admission no 48123
      file no. 48123 (patient)`,
    'words between': `
      DUF 201912345678
      DUF-nr 2019 123456 78
      dufnr 201912345678
      12. mars 2004, siste fem 59586
      140356 og siste fem er 12345
      pasienten bor i utlandet, +46 70 123 45 67
      DUF 2019 1234 5678
      dufnr. 201912345678`,
  },
  pass: {
    'plain clinic life': `
      Hansen på IKT byttet kabel, det tok 45 minutter
      Lege Lie snakket med en pasient på 78 år
      Kari hjalp en pasient på 78 år
      Kari Nordmann hjalp en dame på 82 år
      Kari Lien (superbruker) hjalp en pasient på 82 år med BankID
      Sykepleier Moen hadde en pasient på 91 år
      Pasienten, 91 år, fikk hjelp av sykepleier Moen
      Kvinnen er 87 og klarte det fint
      Hun er 87 og klarte det fint
      Han er 45 år og ville ikke
      Vi er 3 fra Ahus og 2 fra UNN
      Kari er på rom 45
      Kari er i rom 45 år etter år
      Kari begynte i 2019
      Kari Nordmann begynte i 2019
      Kari Nordmann har jobbet her siden 1998
      Kari Nordmann, ansatt siden 1998, er ny leder
      Per Hansen tok kurset i 2024
      Per Hansen tok kurset 12.03.2024
      Per sluttet 1. mars
      Per fyller inn skjema 14 hver dag
      Pasienten på rom 12 ringte 24 20 00 00
      pasienten fikk beskjed om å ringe poliklinikken, 22 11 80 80
      pt kan ringe 815 32 000
      Be mor ringe oss på 55 97 40 00
      pasienten ringte pasientreiser 05515
      pasienten fikk nummeret til brukerstøtte 24 20 00 00
      resepsjonen har 55 97 40 00, si det til pasienten
      Kontakt pasientens fastlege på 55 12 34 56
      pasientens hjemmesykepleie har vakttelefon 912 34 567
      tolketjenesten 22 11 80 80 fant ikke pasienten
      pasienten fikk epost fra noreply@helsenorge.no
      pasienten skal skrive til post@sykehuset.no
      pas sendte skjema til poliklinikk@ous-hf.no
      Pasienten venter i Bygg 12
      pasienten møtte opp i Storgata 5, men timen var på video
      pasienten gikk til Kirkeveien 166 i stedet for video
      pasienten ble henvist til oss i 2023
      pasienten venter på rom 3056
      pasient 1234 av 5000 i piloten
      pasientnr 3 i køen
      journalnr mangler
      journalnotat 2026-03
      NPR 2026
      NPR-fil 202603 sendt
      henvisninger 2025: 12345
      henvisning fra 14.03.2026
      MRN er feil
      DIPS 24.1.3 oppgradert
      DIPS 2024 oppgradering
      DUF-nummer ble ikke godtatt
      Teams-møte 345 678 901 234
      EHIC-kort godtas ikke
      Feil 1956 ved innlogging, Kari så det også
      Bygget er fra 1956
      Bygg 1956 er stengt
      Rom 1956, Olsen
      Rapport Olsen 2019
      Olsen 2019 (artikkel) sier at video er bra
      Ifølge Hansen og Lie (2018) er video trygt
      Lov av 2. juli 1999 nr. 64
      Forskrift 12.03.1998
      Versjon 14.03.1998
      Kurs 14.03 med Kari
      Møte 14/3 Kari Nordmann
      Kari Nordmann ferie 14/3
      Kari Nordmann 14. mars kl 12
      Lise Berg har vakt 14. mars
      Lise Berg har bursdag på fredag
      Kari hadde 40 pasienter i mars
      Kari (40 %) er tilbake
      Kari 50 år i dag, kake på vaktrommet
      Vi feirer Karis 50 år
      Avdelingen feirer 25 år
      Sykehuset fyller 150 år
      Ordningen har vart i 12 år
      Anne, 3. etasje, fikk ikke logget inn
      Anne (3 etg) fikk ikke lyd
      Anne og Per, 2 stk, fikk ikke lyd
      Barn under 16 år trenger foresatte
      Foreldre til barn på 6 år må logge inn selv
      Mor til et barn på 6 år fikk ikke lyd
      Pasienter født før 1950 trenger mer hjelp
      Pasientar fødde etter 1990 bruker BankID
      Eldre over 80 år trenger hjelp
      En 87-åring klarte det på første forsøk
      87-åringen klarte det på første forsøk
      Dame på 87 fikk det til
      Gutt 8 år ville ikke på skjerm
      Jente, 12 år, redd for kamera
      En mann i 70-årene
      En kvinne i 40-åra
      Brukaren har hatt utstyret i 3 år
      Beboeren har rom 14
      Beboer på rom 14 fikk ikke lyd
      brukere kan ringe 24 20 00 00
      Brukerstøtte svarte etter 40 minutter på 24 20 00 00
      ektefellen til pasienten hadde iPhone 12
      barnet var 2 år da det begynte
      Barnet er 2 år
      Far hadde 2 % batteri
      mor kom 10 minutter for sent, kl 10.40
      mora måtte ta over etter 20 min
      Kona jobber på IKT 24 20 00 00
      Pasienten kom 14.03.2026, mor kom 15.03.2026
      pasienten hadde time 12.03 og 14.03
      Pasienten flyttet timen fra 12/3 til 14/3
      Datteren ble med fra Bergen kl 10
      The patient was told to call 24 20 00 00
      The patient is 87 and managed well
      An 87 year old managed well
      Nurse Smith helped a patient aged 87
      Ring 113
      Legevakta 116117
      Sak 2026/1234 gjelder pasienten
      INC1234567 gjelder pasient uten lyd
      Serienr 4812345 på nettbrettet til pasienten
      Pasientens nettbrett, inventarnr 4812345
      pasientens pc har IP 10.20.30.40
      PIN til rommet er 481230, pasienten fikk feil
      Pasienten brukte kode 481230
      Oslo 14.03.1998
      Ola Hansen, rom 1961
      Hansen & Sønn AS, tlf 22 11 80 80
      Leverandør Berg, tlf 22118080
      Vaktmester Olsen 91234567
      Vaktmester Olsen, 91234567, slapp pasienten inn
      Tolk Ali 91234567 kom ikke
      Kontakt Siri Moen (IKT) 91234567 om pasienten ikke kommer inn
      Ring meg på 91234567 når pasienten er klar
      Mitt nummer er 91234567, ring når pasienten er inne
      superbruker 91234567 hjelper pasienten
      Koordinator for pasienten: Siri Moen
      Mannen fra IKT, 24 20 00 00, kom
      Sonja i resepsjonen 22 11 80 80
      Jenta mistet dekning kl 10.15, prøv rom 12
      Gutten ville ikke, mor ringte 55 97 40 00
      Dama i resepsjonen, 55 97 40 00, hjalp oss
      Mannen fra Telenor byttet ruter 4412
      Mannen i skranken ga oss nr 24 20 00 00
      Kvinnen på rom 204 fikk ikke bilde
      Besteforeldrene koblet til på iPad 9
      Jenta fikk kode 481230 og kom inn
      Far skannet QR-koden 3 ganger
      Mor brukte lenken fra 12.03.2026
      Foreldra til 3 barn venta
      Foresatte må samtykke, skjema 1403
      Foresatte får lenke 24 timer før
      pasient 3 av 10 fikk ikke lyd
      Pasient nr 12 i køen
      pasient 10 og pasient 11 byttet time
      Pasient A, B og C kom ikke inn
      Pas 1: 10 min, pas 2: 15 min
      pt 1 og pt 2 hadde time samtidig
      Patient 4 of 12 dropped out
      Pasienter i 2025: 48123
      Pasienter 48123 i alt
      pasient 20260314 kl 10
      pasientreiser 915 05 515
      pasientskadeerstatning 22 99 45 00
      Pasient- og brukerombudet 23 13 90 20
      Pasientombudet 55 21 80 90 ble kontaktet
      Helsenorge 23 32 70 00 kunne hjelpe pasienten
      pasienten ble satt over til 02770
      Brukermedvirkning 2026-2028
      Brukernavn: kari12345
      Bruker 12 minutter på å logge inn
      Vi bruker 91234567 som vakttelefon
      bruker 24 20 00 00 ved feil
      Bruker du 4G, 5G eller wifi
      Brukeren av nettbrett 14 meldte feil
      Journal 2026/03 er levert
      journalføring tok 20 minutter
      Journalsystemet versjon 24.1.3
      journalen kl 10.15 og 10.45
      DIPS Arena 24.1.3
      DIPS feil 0x8004
      DIPS nede 12.03 kl 10
      DIPS 20 minutter nede
      DIPS-opplæring 14. mars
      NPR-melding 3 av 12
      NPR 202603
      henvisning sendt 12.03.2026
      henvisning mottatt 14.03, vurdert 20.03
      henvisninger per uke: 120, 135, 140
      Henvisning innen 30 dager
      tilvising 3 av 4
      remiss fra 2026
      episode 3 av opplæringsserien
      Episode 12 av podkasten
      innleggelser 2025: 12345
      opphold 3 døgn
      opphald på 3-4 dagar
      prøvenr mangler på 3 glass
      prøve nr 3 ble avvist
      prøvedrift 01.03.2026-30.04.2026
      rekvisisjon 4500118 hodesett
      kontaktnummer 55 97 40 00
      kontakt nr 24200000 til brukerstøtte
      sykehusnummer 4 i rekken
      sykehus nr 12 på lista
      record 2026 of calls: 4812
      Patient record system version 24.1
      chart 12 in the report
      file no. 2026/1403
      hospital number one
      case file 2026/1403 is closed
      personal 48 personer
      forsikring 2026 betalt
      polisenr mangler
      helsekort 3 sider
      Helsetrygdkort må sjekkes
      trygd 2G
      asylmottak 12 rom
      Siste fem møter: 12, 14, 15, 16 og 20
      siste fem dager: 12345 visninger
      Siste fem uker hadde vi 12345 konsultasjoner
      De siste 5 årene: 10234, 11345, 12456
      sist 12.03.2024: 48123 klikk
      last five weeks: 12345 calls
      Sluttrapport 12.03.2024, prosjekt 48123
      Personnummer skal ikke skrives her
      ends 12.03.2026, ticket 48123
      Ende 12.03.2026
      Storgata 5 er stengt, møt i Kirkegata 2
      Poliklinikken i Kirkegata 2 har flyttet
      Vi flytter til Parkveien 4 i april
      kontoret er i Storgata 5, 3. etasje
      Bygget i Haukelandsveien 22
      Pasientene møter i Parkveien 4
      Pasienten skal møte i Parkveien 4
      Oppmøte for pasienten: Parkveien 4
      Pasienten parkerte i Parkveien 4 og kom for sent
      Brukeren fant ikke inngang 3 i Parkveien 4
      Beboere i Parkveien 4 får nytt nett
      Sykehjemmet i Solveien 12 har 40 beboere
      Solbakken 3 sykehjem fikk nytt nett
      Solgården, avd 2, 14 beboere
      Beboer på avdeling 3 fikk ikke lyd
      Beboer i rom 14
      Beboeren i Rom 14 fikk ikke lyd
      brukeren i Team 4
      pasienten i Teams 2 ganger
      pasienten i Zone 3
      Pasienten i Telt 2
      klient i Windows 11 krasjet
      Klienten i Chrome 120 fryser
      mor i Teams, far i Join 3
      Hjemme hos oss i uke 12
      Bor i Bergen, 45 min unna
      Pasienten bor 45 km unna
      pasienten bor i 3. etasje uten heis
      pasienten bor på Voss
      Adresse: Storgata 5, 5003 Bergen, inngang B
      adressen til møterommet er Storgata 5
      Adresse til poliklinikken: Parkveien 4
      IP-adresse 10.0.0.12
      e-postadresse mangler på 12 ansatte
      epost til kurs@example.no
      Send svar til anne.berg@helse-bergen.no
      Ta kontakt på anne.berg@example.com om kurs
      Lenken gikk til feil adresse, feil 550
      support@whereby.com svarte pasienten
      noreply@nhn.no sendte pasienten lenke
      Pasienten fikk sms fra 2097
      Pasienten fikk sms fra 02770
      sms til pasienten fra 1881
      Mor ringte 1813
      Nødnummer 110, 112 og 113
      Ring 03738 for pasienttransport
      Tolken på 815 55 201 svarte ikke
      Vi nådde tolken på 91234567, pasienten ventet
      Avdelingssykepleier Berg 91234567 følger opp pasienten
      Fysioterapeut Lie (91234567) ringer pasienten
      Kollega Per, 91234567, tar pasienten
      Min mobil 91234567 hvis pasienten ringer
      Du når meg på 91234567 om pasienten er klar
      ring oss på 91234567 når pas er inne
      pas ringer oss på 55974000
      pas kan nå oss på 91234567
      Skriv til meg på kari@example.com om pasienten
      Teknisk vakt 91234567 hjalp pasienten
      Vakttelefonen 912 34 567 var av da pasienten ringte
      Koordinerende enhet 55 97 40 00, spør etter brukeren
      Telefon til avdelingen der pasienten ligger: 55 97 40 00
      Avdelingens mobil 912 34 567 ble brukt til pasienten
      Kontorets nummer 55974000 vises hos pasienten
      Hansen har hovedvakt, 12 timer
      Hansen og Lie har 12 timer hver
      Hansen: 12 år som leder
      Overlege Hansen (62) slutter
      Leder Kari Lie, 50, gir seg
      Direktør Per Dahl (58) åpnet dagen
      Kari Lie, sykepleier, 45, vant prisen
      Vår nye leder, Kari Lie, begynte 12.03.2024
      Kari Lie (leder siden 2019) svarer
      Kari Lie tok over 2019-03-12
      Prosjektet til Kari Lie startet 12.03.2019
      Avtalen med Hansen AS fra 1998
      Firmaet Hansen & Co, stiftet 1961
      Berg Data, etablert 1985, leverer kamera
      Lindås og Meland 2003
      Nes, 14.03.2026
      Voss 12.3.2026 kl 10
      Kurs i Lund 1998
      Lunde skole, 1961
      Solberg sykehjem (1985)
      Strand, Vik og Moe får kamera 12/3
      Vik har 12 kamera, Moe har 14
      Bakken 12 er ny adresse for lageret
      Haugen sykehjem er 40 år
      Dahl bygg er 12 år gammelt
      Lie-saken fra 1998
      Norge 2003, Sverige 2004
      Andersen & Berg (2003) målte 87 %
      Olsen et al. 2003
      se Berg 1998, s. 12
      Ifølge WHO 1998
      ISO 9001, 1998-utgaven
      EN 301 549
      Grunnlov 17. mai 1814
      Loven av 15. juni 2001
      Forskrift av 21.12.2000 nr. 1385
      1. mai 1998-utgaven
      Kari Lie 5 min forsinket
      Per, Kari og Siri, 3 av 4, var med
      Torsdag 12: Kari, fredag 13: Per
      Kari 8-15, Per 15-22
      Kari 08.00-15.30, Per 15-22.30
      uke 12: Kari, uke 13: Per
      Kari uke 12, Per uke 13
      Kari 12.-16. mars
      Lise (50 %) og Per (80 %)
      Lise har 80, Per har 50 prosent
      Lise er i 80 prosent stilling
      Per er på kurs 12 og 13 mars
      Anne er på jobb 12, 13 og 14
      Anne er på 12, ring der
      Anne er på vakt til 22
      Anne på 4512 svarer ikke
      Ola på rom 70 trenger hjelp
      Ola på post 80 trenger hjelp
      Siri på 3B, 12 senger
      Siri i 70-åra-prosjektet
      Tre 80-åringer hadde time
      I 80-årsalderen er det flere som trenger hjelp
      Vi har hatt 65+ og 80+ med
      Kvinner over 65, menn over 67
      to søstre på 80 og 82 hjalp hverandre
      eldre ektepar, 80 og 82 år, klarte det
      en dame på 95 imponerte oss
      Han på 95 imponerte oss
      Ei jente på 12 ville ha kamera av
      ein gut på 8 sat på fanget
      ein mann, 67 år, fekk ikkje lyd
      Mottaker 12 av 14 fikk brevet
      mottakar av avviket er post 3
      Mottaket, rom 12
      verge må samtykke, skjema 12
      Verge for flere, 3 saker
      partner i prosjektet, tlf 22 11 80 80
      Partner AS, tlf 22 11 80 80
      Child protection 22 11 80 80
      Parent meeting 12 March at 10
      Parents: please call 55 97 40 00
      Carer allowance form 12
      Resident doctor on 4512
      resident evil 4
      Ward sister on 4512 helped
      Brother printer 4512 is out of paper
      Brother-skriver DCP-9020 virker ikke
      Son av filen 12345
      Father of video care, 1998`,
    'people at work': `
      Kari er 3 minutter forsinket
      Hansen ringte, han er 10 minutter forsinket
      Kari Nordmann er 50 % på video fra mandag
      Kari fyller ut 12 skjema i uka
      Kari fyller 40 plasser på kurset
      Siri Moen har 20 pasienter på lista, 12 på video
      Vi var 12 på kurset, Kari og Per med
      Kari og Per var 12 og 14 på lista
      Lag 12, Kari Nordmann, 14 stemmer
      Kari Nordmann, 12 stemmer
      Kari Nordmann, 2. etasje, 45 minutter
      Kari Nordmann, 45 minutter på rom 3
      Kari Nordmann, rom 45, har nøkkel
      Kari Nordmann fikk 45 av 50 rett på quizen
      Kari Nordmann, 45 av 50
      Kari, 45 poeng, vant quizen
      Kari vant, 45 poeng
      Nina Dahl er nummer 12 i køen
      Anne Berg skrev rutine 45, versjon 3
      Møterom Fjord er 12 meter langt
      Møterom Fjord, 12 plasser, er ledig
      Rom Haukeland, 45 plasser
      Haukeland har 45 rom
      Ullevål, 45 rom, video i 30
      Nordland har 12, Troms 14
      Oslo 45, Bergen 30, Trondheim 12
      Bergen, 45, Oslo, 30
      Avdeling Nord: 45, Sør: 30
      Vi er på 87 nå, målet er 90
      Vi ligger på 87 %, Kari sier 90
      Kari sier at vi er på 87 og målet er 90
      Ola sier vi er på 70 nå
      Ola Hansen målte 87 og 90 Mbit
      Målingen er 87, sier Ola Hansen
      Ifølge Ola er snittet 87, og målet 90
      Dekningen hos Kari Nordmann er 12 Mbit
      Kari melder at skjermen er 12 år gammel
      Kari Nordmann sier at skjermen er 12 år gammel
      Skjermen på rommet til Kari er 12 år gammel
      PC-en til Lise Berg er 8 år gammel
      Lise Berg har en 8 år gammel PC
      Per Hansen, 12 år i jobben, lærer opp nye
      Per Hansen har vært her i 40 år
      Per Hansen går av etter 40 år
      Per Hansen slutter, 40 år på sykehuset er nok
      Takk til Per Hansen for 40 år
      Kari Nordmann gikk av i 2019
      Kari Nordmann (pensjonist siden 2019) hjelper til
      Hansen, rom 87, har kamera
      Psykolog Hansen er på rom 87 og har kamera
      Lege Berg er på 87, ring 24 20 00 00
      Ring Lie på 4512
      Ring Kari på 451 eller Per på 452
      Calling Anne on 4512 works
      Kari, intern 4512
      Sist oppdatert av Kari Nordmann 12.03.2024
      Godkjent av Kari Nordmann, 12.03.2019
      Dokumentet er fra 12.03.2003, laget av Kari Nordmann
      Rutinen fra 1998 ble skrevet av Kari Nordmann
      Kari Nordmann skrev rutinen i 1998
      Oppgaven til Hansen fra 1998 er utdatert
      Boka til Hansen (1998) er fin
      jf. Hansen 1998
      Kari Nordmann (født i Bergen) er ny leder
      Født i går: ny rutine, 3 sider
      Forløpet er på 12 uker, sier Kari
      Barn født i 2020 får innkalling
      Født 2020-kullet innkalles
      Alle født i 1961 innkalles
      Årgang 2026 av kurset, 12 plasser
      Mor Teresa-hospitalet, 12 rom
      Pasienten var 12 minutter for sen
      Pasienten er på rom 87 og venter
      Pasienten er nummer 87 i køen
      Pasienten ventet i 87 minutter
      Pasienten er 87, klarte det fint
      Bruker er 87 år og klarte det fint
      En bruker, 87 år, klarte det fint
      Mor er 45 og barnet er 8
      Faren på 45 klarte det
      Datter på 50 hjalp faren på 87
      Sønn (45) hjalp mor (87)
      Mannen er 87 og hun er 85
      Hun er 87 år gammel
      Han fyller 80 i mai
      87 år gammel og helt fin på video
      Ho er 91 og ser därligt
      He is 45 and did fine
      She turned 80 last week
      A man of 80 had no sound
      Woman, 45, no sound
      Male, 67, no sound
      Mann 67 uten lyd
      Kvinne 82 mangler BankID
      Kvinne f. 1945 manglet BankID hos IKT
      Gutt på 8 og mor ble med
      Jente 12 med mor på linja
      Tolk til mann på 67
      Video med 12-åring gikk fint
      Ungdom 14 ville ha kamera av
      Legen Hansen ringte pasienten. Hun er 87
      Kari ringte pasienten. Hun er 87
      Sykepleier Kari Moen satt hos pasienten, som er 91
      Tolk Ali Hassan ringte pasienten, 67 år
      Kari fra IKT hjalp ham, han er 87
      Superbruker Per hjalp henne, hun er 87
      Vi i Team Berg er 12 og trenger flere
      Gruppe Hansen er 8 og gruppe Lie er 10
      Klinikk Vest er 12 år i mai
      Rekord for Lise: 45 samtaler
      Lise: 45, Kari: 30, Per: 12
      Lise 45, Kari 30, Per 12
      Topp tre: Lise 45, Kari 30, Per 12
      Lise Berg 45, Kari Lie 30
      pasienter per lege: Hansen 45, Lie 30
      Timer i uke 12: Hansen 45, Lie 30
      Kari Nordmann og 12 andre er påmeldt
      Kari Nordmann + 12
      Påmeldte: Kari Nordmann, Per Hansen, 12 til
      Vakter: Hansen 12, 14 og 16 mars
      Hansen har vakt 12., 14. og 16.
      Hansen jobber 12.-14.3
      Møte med Hansen og Lie 12/3
      Fredag 12/3: Hansen, lørdag 13/3: Lie
      Berg har 60 % stilling
      Moen er 60 prosent
      Dag Berg er i 60 % stilling
      The 12 year old router at Smith ward
      Smith ward, 12 beds
      Jones had 12 calls, 10 on video
      John Smith joined at 12, left at 13
      John Smith from IT is on 45
      Mary Jones, 12 calls
      Tre år siden sist, Kari
      Kari har vært tre år i prosjektet
      Om to år er Kari ferdig
      Ti minutter til, sier Kari
      Kari Nordmann tok førti samtaler i mars
      Kari Lie fylte tjue skjema
      Prosjektet varer i tre år og Kari leder det`,
  },
}
