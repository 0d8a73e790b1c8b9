/**
 * More of the hand that wrote `unseenTenth`, before either was run: 146 of the 200 to stop were stopped before anything was
 * mended, 178 once the kinds that the others showed were, and none of the 204 others either time. They are seen now.
 */

import type { Lines } from './lines.ts'

export const unseenEleventh: Lines = {
  stop: {
    'a whole number': `
      ho {n} kom inn i feil rom
      kan dykk sjå på {6} {5} ho ventar enno
      fødselsnummer {6}{5} gav feilmelding i bankid
      {6}  {5} ikkje lyd i det heile
      pnr{n} står på lenka
      sto {n} i emnefeltet
      fekk meldinga «{6} {5} er ikke registrert»
      video med {dd} {mm} {yy} {3} {2} gjekk i stå
      Norwegian id {n} was not accepted
      d-nr {n|D} manglar i adressebok
      fnr. {n|H} midlertidig, får ikke time
      hnr {n|FH}
      Invitasjon sendt til {n|F32} uten svar
      feil: bruker {6}/{5} finnes ikke
      {5} {6} skrev han, i feil rekkefølge tror jeg
      Pasient={n};rom=4;lyd=nei
      lest opp i telefonen {6|said} {5|said}
      filnavn {n}_bilde.jpg ble ikke lasta opp
      hun tasta {dd}{mm}{yyyy}{5}
      test {n|Tenor} ligg att i venterommet`,
    'words between': `
      {5} er dei siste fem, fødd {d}/{m} {yyyy}
      Pnr {5} fekk ikkje sms
      pers.nr {5} og rom 3
      personnr. {5}
      sluttar på {5}, {dd}{mm}{yy} framfor
      fødselsdato {dd}.{mm}.{yy} personnummer {5} rom 12
      last 5: {5} dob {dd}/{mm}/{yyyy}
      {dd}.{mm}.{yyyy} (fem siste: {5})
      den {d} {mnd} {yyyy}, {5}, sto det på skjemaet
      først {6} og etter mellomrom {5} og enda feil
      de fem siste {5} stemte ikke med {6}
      {yyyy}{mm}{dd} {5} i svensk rekkefølge
      fdato {dd}{mm}{yy} pnr {5}
      pnr ({5}) vart lese opp høgt så alle hørte
      kort={6} ¦ kommentar=lyden forsvant ¦ slutt={5}
      sa {dd} {mnd} {yy} og {5} da vi spurte
      siste fem i fnr: {5}
      national id ends in {5}`,
    'name and birth date': `
      ragnhild solheim 1949 såg berre seg sjølv
      Eivind Tveit, fødd 3/6-57, fekk ikkje lyd
      bestefar Odd Hauge på nittito fekk det til
      Pas. Sivertsen f. 1966 avlyste
      2 år gamle Noah Eide skreik heile tida
      Liam Berge (3 1/2) ville se seg selv
      signe krogstad fyller 18 i morgen og skal over til voksen
      Mr John Carter 71yo, camera upside down
      Fatuma Abdi f.01.01.88 ikkje tolk
      SOLVEIG HAUGEN 74 AAR
      aud lien født nittenførtito
      Magne Opheim 060539 står på lista
      Rune Dahl, 42, diabetes, ingen lyd
      Hei, Bjørg Hansen på 79 sitter fast i venterommet
      Kristian Løken bursdag 17.05.2001 feil dato i appen
      Zofia Nowak 39 l. tolk polsk manglet
      Thea Marie Solli 14år vil ha mor på skjermen
      Jan Erik Bø (1958) bytta til telefon
      (1958) Jan Erik Bø
      Åse Vold, 80+, klarte det selv
      vesle Ella Ness 5 mnd
      tvillingane Mia og Max Lervik 4 år
      Einar Kvam var nittifem og flinkere enn oss
      Grete Hagen. Hun er 68. Fant ikke lenken.
      F: 120455 M Tangen
      Siri Vatne f 77 fekk timeout
      video m/ Terje Skog 1971 feil tid
      pas Ødegård fra 1933
      born 1994 Emily Watson sound ok no picture
      Arne N 12.12.52
      navn=Laila Ek ¦ alder=57 ¦ feil=ingen lyd
      overskrift=Knut Moen f 1940 ¦ tekst=svart skjerm
      Marthe Lie er bare 16 og logget inn uten foreldre
      Tora Enge som er femten ville ikke ha lyd
      kvinne f. 14.09.1961 mistet bildet`,
    'a contact beside a patient word': `
      pas Gunn Hovland på Frøya fikk ikke lyd
      pasient Olaf Lie innlagt Haugtun sykehjem rom 12
      Pasienten Grete Lorentzen, Andenes, har ikke nett
      pasient Truls Berge mistet mobilen, 41 52 63 74 er ny
      barnet til Line Os, Trysil, var urolig, pasient siden 2019
      pasient Rita Myhr bur i Øvre Årdal
      kunde Per Dahl, kto 1503 40 12345, pasient
      fekk ikkje tak i pas på 95 95 12 12
      pasienten sitt nummer er endra til 40506070
      pasient tlf:99 00 11 22 ikke levert
      far (915 55 123) fikk lenken i stedet for mor
      mamma til pas: 47474747
      pasientmobil 90909090
      bruker sin adresse er Elveveien 31 B
      ho bur i Kyrkjegata 9 og har fiber, pasient hos oss
      pas (Myrveien 4, 9800 Vadsø) har bare mobilnett
      epostadr pas: tuva.berg(a)live.no
      pasienten skriv frå hans.p.lie@yahoo.com
      beboer i Parkveien 17 fikk ikke hjelp med nettbrettet
      Edel Vik, tlf 62 41 22 33, fekk ikkje sms
      emily carter can be reached at 07700 900456, patient
      mannen hennes på 480 80 808 logget inn for henne
      Lenka gjekk til 93939393 som er eksmannen til pasienten
      svigerdatter hjelper, ring 46 12 12 46 før timen til pas
      kontaktinfo pasient 41 00 22 33 / anna@anna.no
      pasientens datter, karin.moe@gmail.com, vil ha lenka
      hjemmeadr. til pas: Toppen 2
      bustad pasient: Nordre Strandveg 88
      Gunvald Ree, 6150 Ørsta, ingen dekning
      Ruth i Bakkegata 12 hører dårlig, trenger headset
      pas på Solhaug bofellesskap leil 4 fikk ikke lyd
      verge til pas er på 922 33 444
      to sms til 98 12 76 54, pasienten fikk ingen
      barnevakta, 45 12 78 90, åpnet lenken for pasienten
      pt contact 0046 70 123 45 67
      pas.tlf. 2 2 3 3 4 4 5 5
      pasient: lenke=Lars@lars.org, ikke levert
      rom=3 ¦ pasient=ja ¦ mobil=92 22 33 31
      elderly patient at 12 Harbour Street has no broadband
      nabo til pasienten 41 41 52 52 hjalp til`,
    'a record number': `
      Journalnr. 77123
      journr 77123 fekk feil dato
      j.nr 4412
      jour.nr: 551234
      NPRid: 4412345
      npr-nummer 4412345
      pasientnummer 60123
      pas-nr 60123
      pasient nr. 60123 feil rom
      pid 445566
      PID: 00445566
      p.id 445566
      pasid=445566
      DIPS id: 3381234
      dips-nummer: 3381234
      pasient i DIPS 3381234
      DIPS 3381234 manglar lenke
      mrn#4512399
      MRN-4512399
      hospital number 4512399
      hospital no. K123456
      case record 991234
      chart no 12345
      NHS number 943 476 5919
      henvisningsID 1200345
      henv 1200345
      henvnr: 1200345 ikke vurdert
      tilvisnings nr 1200345
      tilv.nr 1200345
      DUFnr 201512345678
      duf 201512345678
      ehic nr 80578000099887766554
      EHIC-kort: 80578000099887766554
      helsetrygdkort 80578000099887
      pasientjournal 441234
      jnr 441234 står i feil mappe
      fagsystem-id pasient 991122
      Gericanr 7712
      CosDoc-nr 55123
      Profil pasientnr 66123
      prøvenr 88123411 på pasienten
      referral number: 5512341
      ref.no of patient 5512341
      encounter 99887711
      visit number 99887712
      passnr N1234567 for pasient uten fnr`,
    'an account with its service': `
      pas bruker bare Snap, sara_m04
      fikk kontakt med pasienten på insta: sara.m04
      pasienten har Messenger (Sara Moen Lie)
      facebookprofil: Gunnar Hals, pasient
      ungdommen ga snapchat-navnet ollis99
      pasientens tiktok er @ollis.ol
      IG @ollis99, pasient 3 i dag
      hun skrev på Facebook Messenger som Vibeke Strøm, pasient
      The patient is @mike_w on Twitter
      mor til barnet er @mammalise på Instagram
      pasient vil ha melding på Telegram @norddal
      linkedin.com/in/gunnar-hals er pasienten
      pt på teams privat: gunnar.hals@live.no
      gamertag til gutten er xXnoobXx, pasient`,
    'an office or a trade in a place': `
      pasienten er ordfører i Bokn
      pas er presten på Værøy
      vi hadde legen på Træna som pasient
      pasienten var biskopen i Tromsø
      den einaste frisøren i Solund er pasienten vår, ingen lyd
      pasienten som er lærer på skolen på Rødøy fikk ikke lyd
      klokkaren i Fyresdal er pas
      pasienten, tidligere ordfører i Gamvik, satt i feil rom
      patient is the only dentist in Berlevåg
      pas er kjent fiskeoppdretter på Leka
      pasienten driver butikken på Myken
      eneste brannsjef i Nesseby, pasient, kom ikke inn
      pasienten er fylkesmannen i Troms
      pas er kommunelegen i Hattfjelldal`,
    'one of few': `
      mann 66 år frå Solund, ikkje lyd
      en 12-åring i Berlevåg
      pasienten på Sandøya er 93 år
      vår einaste pasient i Fyresdal
      78 år gammel kvinne på Værøy mistet lyden
      woman of 90 in Gamvik had no camera
      åtteåringen i Leka
      gamle dama i Nesseby (97) kom på skjermen`,
    'kin of a colleague, or an office': `
      sønn av Geir Holte, 6, mista lyden
      Wenche Rud fulgte faren sin på 89
      mora til rektor Lund på 77 hørte ikke
      kona til Ivar Sand er 66 og fikk ikke lenka
      barnebarnet Sofie Dale, 20, hjalp mormor på 88`,
  },
  pass: {
    'a deviation of the technology': `
      lyden kom og gikk hele timen
      Join brukte 4 min på å starte
      ikke noe bilde på rom 7 etter kl 13
      får feil 0x80070005 på pc 3
      skjermen er 24" og for liten til to vinduer
      kablene på rom 110 er borte igjen
      nettbrett nr 5 og 9 er tomme for strøm
      brannmur stoppar port 443 og 3478
      ip adressen 10.12.44.101 svarer ikkje
      etter oppdatering 12.11.2026 virkar ikkje kamera
      venterom viste feil tid, 0930 i staden for 1030
      bluetooth headset modell 75 slår seg av
      timen var satt 14.30, rommet åpna 15.00
      fryser omtrent hvert 5. minutt
      mellom 10.30 og 11.15 var alt nede
      fra klokka 08.00 til 08.40 var det ikke lyd
      møterommet på 2 etg har ekko
      hodekamera 3 har sprekk
      picture upside down on tablet 11
      The room was locked at 9.10, opened at 9.25
      3rd time this week the camera dies
      hjelp mus og tastatur på pc 14 svarer ikke
      skriver 2. etasje skriv ut feil ark
      4G ruter fekk 2 av 5 strekar
      bilde OK lyd OK men delt skjerm grå
      måtte logge inn 3 ganger med id-porten
      appen heter noe annet nå, finner den ikke
      sms kom 40 min for sent, kl 11.10
      lenka var frå i går 11.11
      fjernkontrollen til skjermen på lab 2 er borte`,
    'the patient, whom nobody knows': `
      pasienten hørte oss men vi hørte ikke henne
      pas logga seg på to gonger
      3 pasienter i samme venterom, hvem er hvem
      dama hadde tatt på seg finstasen
      han var på hytta uten nett
      pasienten var 20 min for tidlig
      pasient i 50-åra, uvant med data
      pt hadde bare ipad fra 2014
      pasienten snakket kun urdu, tolk kom 10.15
      barnet sov så vi snakka med mor
      sønnen måtte forklare, gikk greit til slutt
      pasienten gråt og vi bytta til telefon
      brukeren bor på sykehjem og fikk hjelp av pleier
      pasienten ville ikke ha student med
      ho sat på bussen, vi flytta timen til torsdag 13
      pas fekk ikkje sms fordi nummeret var gamalt
      pasienten trodde 1200 var 0000
      eleven satt på rektors kontor
      patient fell asleep, funny but ok
      patient joined from the car park
      an old man of 90 managed on his own
      pasienten fra i går har samme problem
      pasient 1 og 2 byttet rom
      pas fikk feil lenke, men ingen så noe
      pasientane er stort sett fornøgde
      ektefellen ville også være med, fra eget rom
      unge på 15 til 18 skriv heller i chat
      pasienten hadde munnbind på så vi så ikkje munnen
      fire pasienter møtte ikke i dag
      pasienten sa tittelen på møtet var rar`,
    'colleagues and desks': `
      Hei det er Line på kir pol, skjermen er svart
      Mvh Grete, sekretær
      hilsen oss på sengepost 2
      ring avdelinga på 75 12 34 00
      it.support@helse.example svarer fort
      lege Knutsen og sykepleier Moe deler rom 4
      Jorunn har permisjon til 2027
      Kristin tar over som superbruker fra 15. august
      professor Dahl har 30 års erfaring med dette
      LIS Eva Strand starter 1.3.26
      jeg heter Siri og er ny superbruker
      mitt navn er Ola og jeg jobber på lab
      prat med Bodil, hun sitter på rom 302
      kollega Tom hjalp meg kl 1400
      takk til vaktmester Roy som fant kabelen
      psykolog Hanne Ek trenger lyddempa rom
      ansvarleg er seksjonsleiar Gro, tlf 4412
      Dr Patel will show us on 3 May
      call the ward on 22 07 00 00
      vår kontaktperson i kommunen er Arne Hagen
      calling 22070000 gives the desk
      overlege Lie på 64 år går av til sommeren
      telemedisinsk rådgiver Pia kommer uke 14
      Bjørn fra leverandøren bytta kamera 04.06`,
    'numbers that are of nobody': `
      saksnr 26/00412
      ref. 4451-AB
      bestillingsnr 77123 skjermer
      RITM0091234 ligger hos IKT
      utstyrsnr 552310
      modell X1200 rev 3
      avvik 4512 er lukka
      EK-dok 19922 versjon 4
      romkode B-2045
      møte-ID 231 456 778 12
      passord Video2026
      pin 123456 på nettbrettene
      Windows 11 23H2 22631
      27 av 64 svarte
      fra 312 til 428 på et år
      1 200 km spart
      faktura 2026-0099 på 4 300 kr
      prosjekt 102345 føres på 6540
      lisens 12345-67890 utgått
      EAN 7070866012345
      artikkel 1029384 på lager
      RS-232 kabel 5 m
      parkering plass 114
      skap 22 nøkkel 7
      skiftnr 3
      linje 5 i skjemaet gir feil
      asset tag 00781
      build 20251112.3
      tlf internt 55012
      tekniker kom 09.02 og igjen 11.02`,
    'plans, courses and dates': `
      neste møte 4/12 kl 9
      frist 20. nov
      fra 1.1.27 gjelder nye takster
      husk opplæring 15.10 og 22.10, kl 14 begge dager
      kl 10.30 den 12.11 starter kurset
      planen er 3 måneder, så ny runde
      vi prøver oss til påske
      uke 46 til 50 er travelt
      legemøte tirsdager 0745
      kick off 02.02.2027
      rapport leveres 31/12
      vi evaluerer etter 10 konsultasjoner
      temadag om sår 6. mai
      samling på Gardermoen 18-19 mars
      følg med på siden for dato
      testdag 5.5 fra 12 til 14
      second workshop on Friday 21 Nov
      deadline 1 March, please answer
      e-læring 45 min må tas før 1. juni
      vakt 15 til 22 i helga
      utsett til neste år
      revisjon hvert 2. år, sist 2024
      opnar nytt rom 210 måndag`,
    'stories and praise': `
      ta en kopp kaffe og test lyden først
      vi ga bort printeren og fikk plass til skjerm
      kommunelegen i Hattfjelldal holdt foredrag
      presten på Værøy lånte oss lokalet
      skolen på Rødøy stiller rom til disposisjon
      på Leka er det ferge to ganger om dagen, så video er gull
      legevakta i Gamvik har fått kamera
      tannlegen i Berlevåg bruker samme system
      sparte 14 turer Bodø tur retur
      3 av 4 vil gjøre det igjen
      Vi skrev ned 5 spørsmål og holdt oss til dem
      timen tok 20 minutter, ikke 45
      me øvde på kvarandre i to veker
      folk i Solund slepp båten
      nytt på Facebooksida til sjukehuset
      insta-kontoen vår @sykehuset har tips
      husk at Snap og Messenger ikke er lov til pasienter
      Teams har 300 deltakere på det meste
      the mayor of Bokn opened the new clinic
      Our first patient said it felt just like the office
      I was sceptical, now I do 8 a day
      be honest when the line is bad
      sett kamera i øyehøyde
      de over 70 er flinkest
      lærte mer på 1 uke enn på kurset
      superbruker Eva satt med oss de tre første gangene
      verdt hver krone, 12 000 for alt utstyr`,
    'requests for help': `
      hvordan melder jeg avvik
      hvem eier rom 7
      når kommer nye nettbrett
      hva gjør vi når pas ikke har BankID
      er det lov å skrive navn i chatten
      hvor lang er et DIPS-nr
      hva betyr MRN og NPR
      skal jeg spørre om siste fem siffer
      personnr skal ikke stå i skjemaet, men hvor da
      kan jeg se journalnr på skjermen
      kven kan hjelpe i kveld etter 1600
      treng hjelp på rom 8 no
      finnes det tolk på fredager
      noen som har lader til hodekamera
      får ikke slettet avtalen min
      can I invite a relative
      where is the list for room 12
      does EHIC matter for video
      why does it say error 500
      I need a headset by Monday
      bytta jobb, hvordan går jeg ut av lista
      hva koster et kamera
      når er det åpent, 8 til 15
      ring meg når noen er ledige
      jeg er på rom 14, ring 5512`,
    'wounds, illness and care': `
      sår 2x2 cm, mindre enn uke 8
      BT 150 over 95
      fall i går, ingen brudd
      spirometri FEV1 72 %
      T 37,2 P 88
      dose 20 mg opp til 40
      type 2 diabetes følges godt på video
      kols pasienter sparer krefter
      etter operasjon dag 14 holder det med bilde
      INR 2,4 forrige uke
      BMI 31
      vekst 98 cm 15 kg følger kurven
      epilepsi og psykiatri er best egna
      hørsel 40 dB
      AHI 22 uten maske`,
  },
}
