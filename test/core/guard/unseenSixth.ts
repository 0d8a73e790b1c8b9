/**
 * Lines of a fourth hand, which had written none before and knew the classes only: at their first try 167 of the 170 to stop were
 * stopped, and none of the 130 others. What went wrong is mended. `person.ts` says what stands in braces.
 */

import type { Lines } from './lines.ts'

export const unseenSixth: Lines = {
  stop: {
    'a whole number': `
      kan noen skjekke hvorfor {n} ikke får SMS med lenke til videotimen i morgen?
      {n} møtte ikke til videokonsultasjonen kl 10, skal jeg sette opp ny?
      Ny bruker i hjemmeoppfølging, har bare D-nummer {n|D}, får ikke logget på med BankID
      vi fikk et H-nummer fra legevakta, {n|H}, kan det brukes i nettbrettløsningen?
      Testpasienten vår {n|Tenor} dukker ikke opp i lista etter oppgraderingen
      fnr={n} ¦ årsak=hjertesvikt ¦ utstyr=blodtrykksmåler og vekt
      hei! glemte å si at det gjaldt {n}, ikke hun på rom 4
      Avviksmelding: feil pasient koblet til pulsoksymeter. Riktig er {n}.
      Hvordan sletter jeg {n}fra ventelista? trykker på krysset men det skjer ingenting
      Personident: {n|TenorD}, registrert dobbelt i Checkware, slå sammen takk
      eg får ikje opp målingane til {n} sidan måndag, er det noko gale med tavla?
      Kan du flytte timen til {n} frå tysdag til torsdag?
      Brukaren har berre fått D-nr enno ({n|D}). Korleis kjem ho inn på Helsenorge?
      tenestemottakar={n} ¦ sone=nord ¦ tiltak=medisindispensar
      Please help, {n} cannot hear us in the waiting room on video
      Which tablet did we hand out to {n} last Friday?
      Id:{n|Tenor};status:pending;device:spirometer - why is this stuck in the queue?
      The ER gave us {n|H} as a temporary id, do we enter it as it stands?`,
    separators: `
      Pasient {6} {5} får ikke koblet seg til videomøtet
      Gjeldr {6}-{5}, målinger mangler etter helga
      hvor finner jeg egenbehandlingsplanen til {dd}.{mm}.{yy} {5} ?
      Jeg la inn {dd} {mm} {yy} {3} {2} men systemet sier ugyldig
      D-nummeret er {6}/{5} og hun trenger tolk på video
      Fødselsnummer: {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} (skrev det slik for at du skulle lese det lettere)
      id={6}_{5} ¦ enhet=KOLS-koffert ¦ utlevert=ja
      Skal {6} – {5} ha ny vekt eller reparere den gamle?
      {0-3} {3-6} {3} {2} har ringt tre ganger om innlogging, kan dere hjelpe?
      Fikk {0-4}.{4-8}.{8-11} fra AMK, vet ikke om det er H-nummer
      Kalle opp {6}*{5} fra venterommet, knappen er grå
      Legg til {dd}/{mm}-{yy}, {5} på videopoliklinikken torsdag
      syntetisk testperson {6}.{5} feiler i integrasjonen mot DIPS
      Oppfølging avsluttet for ({6}) ({5}), utstyret skal hentes fredag
      Sjå på {6} {5}, blodsukkeret kjem ikkje inn
      Kven har ansvar for {dd}-{mm}-{yy}-{5} når sone 2 har ferie?
      Eg har skrive {6}:{5} i feil felt, korleis rettar eg det?
      fødselsnr={6} {3} {2} ¦ pårørande varsla=nei
      Han frå mottaket, {0-5} {5-11}, treng nettbrett med stor skrift
      cld u resend the video link to {6}-{5}? It expired
      No readings since Tuesday from {dd} {mm} {yy} {5}
      The id on the form reads {0-1}-{1-2}-{2-3}-{3-4}-{4-5}-{5-6}-{6-7}-{7-8}-{8-9}-{9-10}-{10-11}, is that too long for the field?
      Merge {6}|{5} with the record made yesterday pls
      Test user {0-3}.{3-6}.{3}.{2} gives a 500 in the booking page
      patient_id={6}+{5} ¦ programme=heart failure ¦ alarm=red
      I typed {6}, {5} and the portal opened somebody else`,
    groups: `
      Han er født {6} og de fem siste er {5}
      fødselsdato {dd}.{mm}.{yy}, personnummer {5}, kan du sjekke henvisningen?
      De seks første: {6}. Resten får du her: {5}.
      fdato={6} ¦ pnr={5} ¦ time=video kontroll
      Hun oppga {6} på telefonen, så kom hun på {3} og til slutt {2}
      først {0-4} så {4-8} og til sist {8-11}, det er hele nummeret til damen
      Dato-delen i D-nummeret er {6} mens kontrolldelen er {5}
      Personnummeret hennes slutter på {5}, bursdagen er {dd}.{mm}.{yy}, får feilkode ved bestilling
      tast {6} vent litt og så {5}, da kommer hun opp i lista
      Bare {6} synes på skjermen, men på armbåndet står det også {5} etter
      Fødd {6}, og dei siste fem sifra er {5}
      Fyrst kjem {6}, deretter {5}. Finn du ho no?
      dagen og månaden er {0-4}, året {yy}, og personnummeret {5}
      Eg las opp {0-3}, {3-6} og so {5} til legesekretæren, men ho fann ikkje brukaren
      Birth date part {6}, then the last five {5}
      she gave me {6} followed by {3} and finally {2}
      dob={dd}/{mm}/{yyyy} ¦ last5={5} ¦ reason=no sound on video
      The D number starts with {6} and ends in {5}, is that valid for login?`,
    'words between': `
      Diktat: fødselsnummer {n|said}, kontroll på video om seks uker
      Pasienten født {dd|two} {mm|two} {yy|two} personnummer {5|said} ønsker time etter ferien
      det er {6|said} og så {5}
      {d}. {mnd} {yyyy}, personnummer {5}, har ikke fått nettbrettet sitt
      {dd|two} {mm|two} {yy|two} {3|said} {2|said}, fant du henne?
      nummeret leses {n|dictated} ifølge talegjenkjenningen
      født den {d}. {mnd} {yy}, siste fem {5|said}, skal ha KOLS-koffert
      D-nummer {dd|two} {mm|two} {yy|two} strek {5|said}. Punktum. Ny linje. Trenger somalisk tolk.
      Nummeret til brukaren er {n|nn}, seier dotter hans
      fødd {d}. {mnd} {yyyy} og så {5|nn}, kan du sjå om ho står på lista
      eg høyrde {dd|two} {mm|two} {yy|two} og deretter {5} på opptaket
      National id is {n|en}, please book the follow-up
      born {d} {mon} {yyyy}, personal number {5}, wants a video slot
      dictated: {dd|twoEn} {mm|twoEn} {yy|twoEn} then {5|en} end of number`,
    'mistyped beside a patient word': `
      fnr {short} blir ikke godtatt når jeg registrerer henne, hvorfor?
      Personnummer: {long} - finner ingen pasient, har jeg tastet feil?
      Systemet sier at fødselsnummer {wrong} er ugyldig, men det står på henvisningen
      fødselsnummer={wrong} ¦ feilmelding=kontrollsiffer ¦ avdeling=lunge
      mangler visst et siffer i ID-nr {6} {6-10}, ring tilbake til fastlegen
      Fødselsnummeret {long} har eitt siffer for mykje, kva gjer eg?
      fnr {6} {5|wrong} fails the checksum but that is what the card says
      ID-nr: {short}, one digit seems to be missing, can you look her up anyway?`,
    disguise: `
      Kopierte fra pdf: {n|full}, får ikke treff
      skannet henvisning ga {n|lookalike} som fødselsnummer
      Fra loggen: &pid={n|percent} gir feil 404
      I malen står det {n|entity} i stedet for vanlige tall
      <td>{6}</td><td>{5}</td> vises ikke i oversikten
      **{6}**{5} skulle vært flyttet til ny videotime
      Limte inn {n|zerowidth} fra journalen og søket ble tomt
      {n|bold} er den jeg mener, hun med hjertesvikt
      fnr på lapp: {6|lookalike} {5|lookalike} (dårlig håndskrift)
      Rareste fonten jeg fant: {n|circled} :) kan du booke henne?
      Tolken skreiv {n|arabic}, er det rett nummer på brukaren?
      Lenkja vart https://video.example.no/rom?fnr={6}%20{5} og det verka ikkje
      eksporten viser {6}&nbsp;{5} i kolonne B
      The client wrote {n|devanagari} in the chat, please find the appointment
      JSON says "ssn":"{n|escaped}" and the parser dies
      {6}<br/>{5} shows on two lines in the letter
      Copied with soft hyphens: {0-3}\u00ad{3-6}\u00ad{3}\u00ad{2} cannot be searched
      Superscript mess from Word: {n|superscript}, who is this`,
    'name and birth date': `
      Kari Nordstrand f. 14.06.1968 får ikke lyd på nettbrettet
      har noen fulgt oppp Olav Tveiten (91 år) etter fallet i går?
      Mohammed Abdi, 9 år, skal ha astmakontroll på video med mor til stede
      A.K. Solheim født 1971, utstyret er ikke returnert
      kan du sette opp ingrid bakke, 010989, til kontroll i uke 40
      navn=Bjarne Lofthus ¦ fødselsdato=06.05.1947 ¦ utstyr=pulsoksymeter
      Nguyen Thi Lan har bursdag 18. oktober og blir 84, hun lurer på om timen kan flyttes
      Hei, gjelder Fatima Al-Hassan (25/04-56). Hun trenger arabisk tolk på video.
      fru Haugland, 82 år gammel, sier at blodtrykksmåleren piper
      Slå opp Sørensen, Per Ivar - 2002-06-02 - og se om samtykket er signert
      Torbjørg på 80 i Solbakken 3 trykket på trygghetsalarmen tre ganger i natt
      Piotr Kowalczyk fra 83, han polske, fikk koffert forrige uke
      lille Emma Dahl, født i juli 2013, har insulinpumpe og mor ønsker opplæring
      Vi har to som heter Anne Berge, den ene er 1981-modell, er det hun som skal ha video?
      Målingene til J. Haraldsen (04) er røde tre dager på rad
      Gunvor Eide fyller 86 på lørdag og klarer ikke trykke på skjermen lenger
      Fødselsdato 01.03.74 - Selma Kristoffersen - ønsker å avbestille videotimen
      Diktat pasient Ravi Kumar født 10. august 1972 kontroll diabetes komma video
      Ho Margit Øvrebø, fødd i 1938, får ikkje til å lade nettbrettet
      Kan Sigmund Førde (29.08.64) få time på skjerm i staden for oppmøte?
      Guten heiter Yusuf Warsame og er 8 år, treng spirometer for barn
      namn=Oddny Sande ¦ alder=82 ¦ bur=åleine ¦ tiltak=digitalt tilsyn
      eg leitar etter leif myklebust, årgang 67, han ligg ikkje i lista
      Nils O. Hjelle vart 85 i fjor og har fått ny pacemaker, skal han ha heimemåling?
      Lagt inn Tesfay Gebremedhin med fødselsdato 19790716, stemmer det med henvisinga?
      Sarah Lindqvist, DOB 13/09/1990, cannot open the video link
      Mr. Johansen is 93 and lives alone, the fall sensor went off twice
      Is 11-year-old Aisha Rahman old enough to log in by herself?
      name=Tomasz Nowak ¦ born=2006-09-05 ¦ device=glucose meter
      please rebook li wei (born 14 March 1942) to next thursday
      Henrik B., b. 1994, sent no weight since Sunday
      Mrs Gerd Aasen turned 91 yesterday and her tablet is still locked
      Elena Petrova's birthday is May 10, 1949 - the portal says she is not found
      I think D. Okafor, aged 65, got the wrong blood pressure cuff`,
    'a contact beside a patient word': `
      ring pasieten på 474 25 885 når videorommet er klart pls
      Mor til barnet nås på 49796139 hele dagen
      Pårørende Lise Moen, mobil +47 936 40 856, vil være med på videosamtalen
      Send lenken til pasienten: solveig.brekke42@gmail.com
      pasient=Arne Vikse ¦ tlf=96308652 ¦ ønsker=video
      Utstyret leveres hjem til Ruth Kleppe, Fjellveien 27 B, 5019 Bergen
      ektefelle svarer på 492 06 518, han hører dårlig så la det ringe lenge
      Beboer i Myrdalskogen 30, leil. H0203, får ikke kontakt via nettbrettet
      brukeren har fått nytt nr 98367814, kan du endre for sms-varsling?
      Far heter Hassan Yilmaz og har e-post h.yilmaz@hotmail.com, ikke mobil
      barnet bor hos bestemor nå, tlf dit er 52 94 14 57
      KOLS-kofferten hentes hos pasienten i Granlia 98, 5310 Hauglandshella, nøkkelboks på venstre side
      Brukaren bur i Sjøvegen 65, 6800 Førde, og treng hjelp med ruteren
      Dotter til brukar kan ringjast på 927 56 148 etter klokka 16
      Bebuar har e-post knut.aarseth30@online.no, send samtykkeskjemaet dit
      namn=Jorunn Hove ¦ mobil=41521652 ¦ tolk=nei
      ektefellen hennar tek telefonen, +47 453 90 421, ho sjølv høyrer ikkje
      Call the client on 484 92 041 before you start the video
      Her mother can be reached at +47 415 47 788, she speaks only Polish
      Deliver the scale to the patient at Kirkegata 80, 4006 Stavanger, second floor
      patient=Maria Gomez ¦ email=mgomez29@yahoo.com ¦ consent=pending
      Next of kin Erik Sund, cell 49867689, wants to join the call`,
    'a record number': `
      Pasient med journalnr 8873354 mangler skjema i Checkware
      Pasientnr 111278 i DIPS står fortsatt på gammel avdeling
      Kan du sjekke DIPS-nr 2454388 for pasienten som ventet på video kl 9?
      pasient=Hilde Ness ¦ NPR-id=22523824 ¦ status=avsluttet
      Henvisningsnr 69352530, pasienten har ikke fått innkallingen
      Asylsøkeren som er pasient hos oss har DUF 201979243620, kan han logge inn?
      jnr. 410879 Rolf Hansen, feil utstyr utlevert
      Pasienten har pasientnummer 7776117, målingane hamna på feil person
      Brukaren Åse Lunde står med journalnummer 970588 hjå oss
      Patient MRN 5516837 shows up twice in the worklist
      The patient's EHIC card no. is 80578920834233231723, where do I enter it?
      referral no 64295916 belongs to patient Ivan Horvat, please attach the video note`,
  },
  pass: {
    'desks, rooms and equipment': `
      Ekspedisjonen på lungepoliklinikken har telefon 57 95 90 07, åpent 08-15
      Pasienter kan ringe resepsjonen ved Hjertepoliklinikken på 57 55 63 12 for å endre time
      Ny vakttelefon for IKT-brukerstøtte er 51175672, den gamle er lagt ned
      Sengepost 3 øst: 52 02 87 51, hovedpulten svarer hele døgnet
      Ring responssenteret i kommunen på 51442226 hvis trygghetsalarmen er offline
      Tolketjenesten bestilles på tlf 52 95 94 87, husk ressursnummer fra avdelingen
      enhet=Dialyseposten ¦ telefon=55448257 ¦ åpningstid=07.30-15.30
      Pasienter og pårørende kan nå sentralbordet på 55 97 50 00
      Kontoret til heimetenesta sone aust svarar på 55 74 00 71 kvardagar
      Pasientar som ikkje får lyd kan ringje brukarstøtta på 55427513
      eining=Legevakta ¦ telefon=116117 ¦ ope=heile døgnet
      The front desk of the eye clinic answers 51 70 39 53 from eight to three
      Patients may call the booking office at 57 15 00 75 to change a video appointment
      Service desk number is now 57973361, please update the poster
      Videorom 2.114 i Sentralblokka har ødelagt høyttaler
      Hvor ligger Glasblokkene bygg 2, plan 05, rom 5.231?
      Rom 7243 er booket for opplæring hele uke 44
      Pasienten på rom 12 seng 2 trenger nytt headset til videotolk
      Besøksadressen til sykehuset er Jonas Lies vei 65, 5021 Bergen
      Kurset er flytta frå auditoriet til grupperom 3 i andre etasje
      Poliklinikken held til i Vie 12, bygg C, inngang 4
      Meeting room 9242 has no camera, use the one next door
      Ward 5B moved to building 7, level 3 while the painting is done
      The patient in bed 4 wants to know if the video room is free`,
    'people at work': `
      Overlege Kjetil Ramstad ved lungeavdelingen er faglig ansvarlig, kjetil.ramstad@helse-bergen.no
      Spør IT-rådgiver Mona Fjeld på jobbtelefon 51 26 84 77
      Avdelingssykepleier Trine Holm godkjenner nye superbrukere
      Send skjemaet til e-helse@helse-bergen.no, ikke til enkeltpersoner
      ansvarlig=seksjonsleder Bente Rygg ¦ e-post=bente.rygg@bergen.kommune.no ¦ rolle=systemeier
      Fysioterapeut Jonas Lie Berg holder kurset sammen med leverandøren
      Fastlegekontoret tar imot spørsmål på post@legesenteret-nord.no
      Fagkoordinator Randi Stølen i heimetenesta svarar på randi.stolen@kommune.no
      Prosjektleiar Eirik Nes har ferie i veke 41, spør vaktleiar i staden
      Legesekretær Guro Vik kan vise deg korleis du opnar venterommet
      Ask charge nurse Linda Strand at the infusion unit, work phone 52 46 25 84
      Dr. Amir Hosseini, consultant cardiologist, runs the video clinic on Mondays
      Our trainer Silje Dale (IT department) can be mailed at silje.dale@helse-bergen.no
      Write to servicedesk@helse-vest-ikt.no if the licence has run out`,
    'cases and versions': `
      Bestilling 71833713 på tre webkameraer er fortsatt ikke levert
      Ordrenr 99770484828 hos leverandøren gjelder 40 blodtrykksmålere
      Sak 1167094 i brukerstøtten er lukket uten løsning, kan den åpnes igjen?
      Viser til saksnummer 2025/48689, gjelder innkjøp av nettbrett
      sak=5015091 ¦ prioritet=middels ¦ tema=lyd faller ut på videorom 2
      Sporingsnummer 2509341587135 viser at pallen står på Flesland
      Avvik nr 990026: mulig feil mansjettstørrelse i kofferten, ingen skade
      Ordre 7306855776 på ladarar er sendt i dag, kjem truleg onsdag
      Meldinga har fått referanse 5222865, kor lenge må vi vente?
      Ticket INC73913349 about the frozen waiting room is still open
      Purchase order 2624173266 covers twelve headsets and two docks
      order=31251520 ¦ item=finger clip ¦ qty=25
      Parcel 275187704904 from the supplier was signed for by the loading bay
      Nettbrettet med serienr R50G29G6R41 starter ikke etter oppdatering
      Spirometer SN 430812745 må kalibreres før ny utlevering
      MAC-adresse DD:71:39:45:03:33 er ikke åpnet i nettverket på poliklinikken
      Artikkelnummer 707657 er utgått, finnes det erstatning for mansjett L?
      SIM-kort 8947104832897229413 i koffert 14 har ingen dekning
      utstyr=vekt ¦ serienummer=7148694021 ¦ status=på lager
      Strekkoden 7024034128444 på pakka med teststrimler lar seg ikke skanne
      IMEI 356289641222604 er meldt tapt, enheten er slettet fra MDM
      Pulsoksymeteret med serienummer 20460434 viser berre strekar
      Koffert nr 27 manglar ladar og brukarrettleiing
      Kameraet i møterom C549 er snudd på hovudet igjen
      Tablet R5GM3FHA8HK keeps asking for a PIN after the reset
      Sensor lot 533192 was recalled, check your shelves
      device=gateway ¦ serial=371742533 ¦ firmware=4.12.7
      The asset tag 6644408 does not match the one in the register
      Versjon 23.4.1108 av klienten krasjer når man deler skjerm
      Feilkode 0x80070740 ved pålogging etter passordbytte
      Ping mot 10.84.113.17 går fint, men porten 5061 er stengt
      Får HTTP 503 og korrelasjons-id db65e593-784b-50a4-e002-5416237c04cc når skjemaet sendes
      Har vi appen 6.2.0 eller 6.2.1 på delte nettbrett?
      Logglinje: 2025-10-02T07:14:33.193Z timeout etter 30000 ms
      Etter oppgradering til 5.18.2 får vi feil 51477 i venterommet
      IP-adressa 192.168.121.40 er oppteken av skrivaren
      Error 46217 pops up as soon as I share my screen
      Server 172.16.164.9 does not answer on port 443
      Build 20251003.4 fixed the echo, can we get it on the ward PCs?
      Windows update KB2824156 broke the smart card reader
      Faktura 661653045 på kr 12 480,00 forfaller 15.11.2025
      Egenandelen for video er 179 kr, samme som for oppmøte?
      KID 4837432553419559 mangler på regningen fra leverandøren av nettbrett
      Kostnadssted 176662 skal brukes når vi bestiller nye mansjetter
      Organisasjonsnummer 996 130 207 skal stå på bestillingen
      Tilbodet er på 245 000 kroner utan mva, og gjeld i 30 dagar
      Rekninga 54321591 er betalt to gonger, kven ordnar kreditnota?
      Invoice 70483309 for 3,450.00 NOK is booked on the wrong cost centre
      Licence price is 89 NOK per user per month from January
      Batteri CR2032 i dørsensorene må byttes, vi trenger 60 stk i uke 46
      Kontonummer 2298.37.29228 er endret hos leverandøren, er det riktig eller svindel?`,
    'dates and times': `
      Superbrukerkurs holdes 14.10.2025 og 21.10.2025 kl 09-11
      Neste fagdag for digital hjemmeoppfølging er 03.11.25, påmelding innen 24.10
      Oppdateringen 120925 rulles ut natt til torsdag
      Rutinen ble revidert 01.02.2024 og gjelder til 01.02.2026
      kurs=Videokonsultasjon trinn 1 ¦ dato=17.11.2025 ¦ plasser=20
      E-læringen må være gjennomført før 1. desember, står det i Læringsportalen
      Webinar 05.06 kl. 12.00-12.45, opptak kommer dagen etter
      Opplæringa for nattevaktene er 22.01.2026, hugs å melde deg på
      Prosedyren vart godkjend 15. mars 2023, er ho framleis gyldig?
      Nedetid laurdag 08.11.25 frå 22.00 til 02.00
      The next training is 12/02/2026 at 13:00, bring your access card
      Maintenance window 2025-11-30 23:00 to 03:00, video will be down
      Our guideline from May 2019 is due for review this autumn`,
    'counts and technique': `
      Snittalderen i programmet er 74 år, flest mellom 68 og 82
      Gjelder tilbudet også for barn under 16 år?
      Pasienter født før 1950 trenger oftere hjelp til BankID, viser evalueringen
      I 2024 hadde vi 1 842 videokonsultasjoner, mot 1 310 året før
      Vi har 65 år som nedre grense for velferdsteknologipakken, stemmer det?
      aldersgruppe=70-79 ¦ antall=118 ¦ andel med video=34 %
      Dei over 80 år brukar mest telefon, under halvparten vel skjerm
      12 av 45 brukarar svarte på undersøkinga, medianalder 71
      Kor gammal må ein vere for å logge inn sjølv på Helsenorge?
      The median age in our COPD group is 69, range 51 to 88
      About 40 % of patients over 75 prefer a phone call, says the survey
      From what age may children use the portal without a parent?`,
    'plain clinic life': `
      pasienten får ikke lydd, hva gjør jeg først?
      Mor og far vil begge delta på video fra hver sin kant, går det?
      Må fødselsnummer fylles ut når vi oppretter en ny bruker?
      Blodtrykk 148/92, puls 76, hvilken grense gir gul alarm?
      vakt 07.15-14.45 i helga, hvem tar alarmene fra 14.45?
      Hvor mange siffer er det i et D-nummer, og hvorfor er dag pluss 40?
      Kontroll om 6-8 uker, eller når pasienten selv tar kontakt?
      Journalnummer vises ikke i søkefeltet lenger, er det fjernet med vilje?
      Brukaren har gløymt passordet til nettbrettet, kan eg nullstille det?
      ka gjer vi om pasienten ikkje har BankID?
      SpO2 under 88 i to døgn, skal det gje raud alarm?
      The patient's husband wants to join the call, how do I invite a third person?
      can i chnage the reminder from 24 hours to 48 hours before?
      Where do I type the date of birth in the new registration form?
      Kan pasienten bruke egen mobil, eller må vi låne ut nettbrett til alle?
      Tolk kom 20 min for sent, hvordan fører jeg det når timen varte 09.20-09.50?`,
  },
}
