/**
 * Lines of the third hand once more, of night shifts and homes: at their first try 171 of the 180 to stop were stopped, and none of the
 * 140 others, by rules that were tuned on its fourth set. `person.ts` says what stands in braces.
 */

import type { Lines } from './lines.ts'

export const unseenFifth: Lines = {
  stop: {
    'a whole number': `
      nattevakt her, alarmen til {n} går hele tida og appen viser ingenting
      Legesekretær: har sendt e-konsultasjon for {n}, men fastlegen ser den ikke
      klokka er halv fire og {n} har målt 71 i metning, hvor logger jeg det
      Ber om tilgang til gruppeterapirommet for {n} fra og med neste uke
      Rød strek under {n} i arbeidslista, betyr det at han ikke har svart?
      Testbruker {n|TenorD} fra Tenor ble med i fakturakjøringen, hvem rydder?
      Hjemmesykepleien overtar {n|D} fra i kveld, flytt varslene til oss
      Re: SV: VS: {n} - ikke møtt til video
      SELECT * FROM timer WHERE fnr='{n}' gir null treff, hva er galt
      kilde=EPJ ¦ mottaker=hjemmetjenesten ¦ ref={n} ¦ kode=T01
      Fysio i kommunen her, øvingsprogrammet til {n} let seg ikkje opne
      nattevakta lurer: skal {n} framleis målast kvar fjerde time?
      Loggen seier "person {n|H} ikkje funnen", det er ein av dei syntetiske
      night nurse here: {n} pulled the sensor off again, do I need to reorder
      GP office, we referred {n} last week and nobody has confirmed
      Exercise videos are locked for {n}, can you unlock them tonight?
      2025-02-11T03:14:09 ERROR lookup failed subject={n|D} retry=3
      therapist asks whether {n} may join the anxiety group online`,
    separators: `
      Sekretæren på Torget legesenter her, det gjelder {6} {5}, fornyet henvisning
      beklager sent, men {dd} {mm} {yy} {5} får stadig falske varsler på natta
      Tok bilde av kortet, der står {6}·{5}, legger dere henne inn?
      Trygghetsalarmen er knyttet til {6}–{5} som er død, må avsluttes
      ACT-teamet: {6}:{5} vil ha samtalen på telefon og ikke skjerm
      Fra importfila: {6};{5};aktiv;nei
      øvelsene til {0-4}-{4-8}-{8-11} er for tunge, kan jeg nullstille planen
      {6} \\ {5} kom opp som dublett etter at vi slo sammen listene
      Trenger hjelp: {0-1}.{1-2}.{2-3}.{3-4}.{4-5}.{5-6}.{6-7}.{7-8}.{8-9}.{9-10}.{10-11} ligger på feil sone
      Epikrisen til ({6}) ({5}) er ikke kommet til fastlegen
      H-nr {6}-{5} fra legevakta i natt, skal byttes ut når vi vet hvem han er
      copy paste fra pdf: {dd}\u2003{mm}\u2003{yy}\u2003{5} og da klager feltet
      har dere {6}+{5} på lista for hjemmebesøk i morgen tidlig?
      sone=Nord ¦ født={dd}/{mm}-{yy} ¦ persnr={5} ¦ tiltak=medisindispenser
      Får 404 på /pasient/{6}/{5} etter patchen i går
      medisindispensaren til {6} {5} ropte i heile natt
      Legekontoret i bygda: {dd}.{mm}.{yy}-{5} har fått brev om time som er vore
      Kan de sjå på {0-3} / {3-6} / {3} / {2}? Treningsdagboka er tom
      {6}\u2011{5} står som utskriven, men ho er her hjå oss
      Sonebilen står ute hjå {6} * {5} og vi har ikkje nøkkelkode
      kø=psykisk helse ¦ person={0-3} {3-6} {5} ¦ melding=avbroten samtale
      Handover note says {dd}-{mm}-{yy}/{5} is on hourly obs, tablet offline
      sorry typing on phone, {dd}.{mm}.{yy}.{6-8}.{8-10}.{10-11} needs a new login code
      Physio plan for {6}\u2212{5} vanished after the update
      I pasted {0-5} {5-8} {8-11} straight from the sms, still "invalid"
      "{6}", "{5}" is row 41 of the csv that fails
      our secretary wrote {6}\u2009\u2009{5} on the referral, can you match it
      zone=3 ¦ subject={6} {5} ¦ event=fall alarm not acknowledged`,
    groups: `
      fdato {6}, personnr er {5}, hun ligger på observasjon til i morgen
      Jeg leser fra lappen på kjøleskapet: {0-4} og videre {4-7} og helt til slutt {7-11}
      Det er {dd}.{mm}.{yy} med {5} bak, skal ha multidose fra fredag
      du spurte om de siste fem: {5}. De første var jo {6}
      Første del {6}. Andre del {3}. Kontroll {2}. Får ikke sendt plogg-melding.
      {6}... vent litt, finner ikke kortet... {5} der ja
      Hun husker bare {6}, mannen sier resten er {5}
      vi mangler {5} bak fødselsdatoen {dd}.{mm}.{yy} i henvisningen, kan den rettes
      IN: {6} ifra venstre felt, UT: {5} fra høyre felt, så det er ikke felles lagring
      felt1={dd} ¦ felt2={mm} ¦ felt3={yy} ¦ felt4={5} ¦ feil=rolle mangler
      personnummer {5}, fødselsdag {6}, i den rekkefølgen ga han meg det på gangen
      Ho ringde i natt og sa {6}, og litt seinare kom {5}
      Fødselsdato {dd}/{mm} {yyyy}, så fem siffer til: {5}
      skriv {6} i fyrste boksen og {5} i den andre, då frys skjermen
      Bak {6} skal det stå {5}, ikkje det som står no
      The daughter texted {6} and later texted {5}, I think those belong together
      Typed {6} in the left box and {5} in the right one, still stuck
      he's {6} with {5} behind, room four, sensor battery low
      left={6} ¦ right={5} ¦ form=referral to group therapy
      First six on the chart are {6} whereas the last five should read {5}`,
    'words between': `
      kan ikke bruke tastaturet nå, {dd|said} {mm|said} {yy|said} pause {5|said}
      Hun ble født {dd|day} {mnd} nitten noe, altså {6}, og resten er {5|said}
      Svareren sa: {0-1|said}-{1-2|said}-{2-3|said}-{3-4|said}-{4-5|said}-{5-6|said}-{6-7|said}-{7-8|said}-{8-9|said}-{9-10|said}-{10-11|said}
      {dd|two} {mm|two} {yy|two} {5} er på tråden og er redd
      talemelding: {0-3|said}, {3-6|said}, {3|said}, {2|said}. Ring meg opp når time er satt
      {dd|day} i {mm|two}, {yyyy}, og så kommer {3} {2} for han nye i sone sør
      Den {d}. {mnd} {yy}, personnummer {6-7|said}, {7-8|said}, {8-9|said}, {9-10|said}, {10-11|said}, ny bruker av GPS-sporing
      dikterer medan eg køyrer {n|nn} slutt
      Ho vart fødd {d}. {mnd} {yyyy}, så {6-8|nn} {8-11|nn}
      {0-1|nn}, {1-2|nn}, {2-3|nn}, {3-4|nn}, {4-5|nn}, {5-6|nn} og til slutt {5}, kan du stadfeste at han er på ventelista
      dictating from the car {dd|en} {mm|en} {yy|en} {5|en} stop
      he spelled it out as {0-1|en}, {1-2|en}, {2-3|en}, {3-4|en}, {4-5|en}, {5-6|en}, {6-7|en}, {7-8|en}, {8-9|en}, {9-10|en}, {10-11|en} and hung up
      {mon} {d} {yyyy} plus {5|en}, that's the lady with the fall sensor
      {dd|twoEn} {mm|twoEn} {yy|twoEn} and {5|en}, need her exercise plan`,
    'mistyped beside a patient word': `
      Mannen i seng 2 oppgir personnr {short}, men det er vel ett tall for lite
      Feil i kjernejournal: fnr {wrong} ugyldig
      tastet fødselsnr {long} to ganger samme feil
      bruker=ny ¦ fødselsnummer={short} ¦ sone=Vest
      ID-nr {wrong} stod på tilvisinga, noko må vere skrive gale
      personnummer {long} gjev "for langt", eg har skrive av direkte
      GP sent us fnr {wrong} and your form says checksum error
      I only have fødselsnummer {short}, one digit must be missing, she's in crisis now`,
    disguise: `
      filteret stoppet meg så jeg skriver {6|letters} og {5|letters} med bokstaver
      mobilen byttet til {6|full}{5} da jeg limte inn
      Fra debuggen: payload eyJ… nei, her er den: {n|base64} (fnr, base64)
      Ser ut som {n|keycap} når jeg sender fra nettbrettet, det er nummeret til hun i 3A
      Tolken skrev {6|arabic} {5|arabic} på arket, legg ham inn på morgenrunden
      &lt;fnr&gt;{6|entity}{5}&lt;/fnr&gt; blir avvist av meldingstjeneren
      ~~{0-3}~~{3-7}__{7-11}__ limt inn fra notatet, det er pasientens nummer
      GET /epj/sok?q={n|percent}&rolle=fysio gir 500
      {6}\u00ad{3}\u00ad{2} klippet fra Word, ligger hun hos dere?
      {n|superscript} kom ut som hevet skrift i epikrisen, men det er fødselsnummeret
      kanal=HL7 ¦ PID-3={0-1|hexed} {1-2|hexed} {2-3|hexed} {3-4|hexed} {4-5|hexed} {5-6|hexed} {6-7|hexed} {7-8|hexed} {8-9|hexed} {9-10|hexed} {10-11|hexed} ¦ kommentar=ascii hex av fnr
      {n|leet2} skriv eg, for e-posten strauk talet sist
      I journalnotatet vart nummeret til <em>{6}</em>&nbsp;<em>{5}</em>, rett det opp er du snill
      pårørande sende {n|persian}, kan de tyde det og finne rett pasient
      hex frå loggen, fødselsnummer = {n|sixteen}
      Outlook turned it to {6}&#45;{5} but you get the point
      My phone types {dd|full}/{mm|full}/{yy|full} {5|full} since I set it to Japanese
      the id on the whiteboard is {6|letters}{5|letters}, letter O for zero
      [{6}](https://epj.example.no)[{5}](https://epj.example.no) markdown got in the way, patient on night list
      Nepali colleague wrote {n|devanagari} for the man in room 9, what appointment does he have`,
    'name and birth date': `
      Han på rom 8, Gunnar Opheim, fyller åttifem på søndag og vil hjem med sensor
      reidun kolstad f 36 våken siden to, sensoren piper
      Ny henvisning fra fastlegen: Amina Jama, 19 år, søvnvansker, ønsker digital terapi
      Torgeir Vik (44) har sluttet å svare på treningsskjemaet
      M.B., født i 98, sa på gruppechatten at hun ikke orker mer
      Kan dere legge Dagny Rønning, 3/11-38, på morgenrunden?
      Vi har en gutt her, Jonas Aleksander, 15 år gammel, som vil snakke uten foreldrene
      Signe, snart 90, bruker nettbrettet som skjærefjøl
      Lars Petter Engen, bursdag 8. mai 1970, mangler i listen min for knegruppa
      nguyen van minh født 1964 har fått skulderøvelser på feil språk
      hjemmebesøk hos Edel Marie Bakke (88 år) ga ingen dekning på ruteren
      Agnieszka Nowak, født den 30. i niende 1992, har åpnet eMestring men står fast på modul 2
      bruker=Hallvard Strand ¦ f.år=1947 ¦ tiltak=døralarm
      Det er Berg, Inger, 17.05.1944 som har to medisindispensere
      Tvillingene Ali og Zara Rezaei, begge fire år, skal ha logoped på skjerm
      eldre herre, Magnus Fjeldstad, midt i åttiårene, faller ut av samtalen
      g. thorsen 240875 møtte ikke til samtale i dag
      Helene Lie er nittenhundreogseksti-modell og har ny hofte, send øvelser
      Ble oppringt av Sigurd Aune 67 år gml om tap av GPS-klokka si
      pas.navn=Ruth Elvebakk ¦ dag=09 ¦ mnd=02 ¦ år=1951 ¦ sak=respirator hjemme
      Anders Kvamme, 29 år, droppa ut av angstkurset etter time to
      ho borghild på sone aust, fødd i 1932, har teke av seg klokka
      Tilvisinga frå fastlegen gjeld Jostein Myrmel 12. august 1980
      Eirik Hjelle, ein mann på 52, får vondt av øving fire
      H. Natvik f. -55 har ikkje opna dørlåsappen
      namn=Svetlana Petrova ¦ alder=41 år ¦ tolk=russisk
      Vesle Sunniva Grov, halvtanna år, har pustealarm som ikkje kvitterer
      Gerd Isaksen, eighty-eight, wanders at night and the door sensor is off
      Referral for Tariq Mahmood, d.o.b. 4.6.1987, depression, wants text chat
      kjell roger, born in '62, did his knee session without camera
      Mrs Ellingsen was born on the first of May 1939 and can't hold the tablet
      L.S. (f, 23) left the group chat in tears
      Please add Samuel Tesfaye, age 11, to the children's speech therapy
      name=Ragna Holm ¦ born=1935-10-02 ¦ alarm=bed sensor
      Just spoke to Victoria Lund who turns 18 next Friday, does she keep her therapist?
      Juan Carlos Medina, 1973, back pain, no exercises received`,
    'a contact beside a patient word': `
      Beboer på 214 vil at vi ringer sønnen på 978 30 375 hvis alarmen går
      Brukers adresse er Myrdalskogen 31, 5117 Ulset, nøkkelboks til høyre
      Pasienten ba meg sende avtalen til fuglekikker61@gmail.com
      hun i gruppa vil heller ha melding på 92967822, er det greit? altså Nina Tveiten
      Broren til pasienten, 94 34 45 21, har ekstra nøkkel til døralarmen
      Flyttet: Oddvar Sunde har ny bopel Lyngbakken 9B, 5260 Indre Arna
      mor ber om å bli oppringt, 92284041, etter at gutten har lagt seg
      Mobilen til klienten er 43 79 75 04, hun svarer bare på ukjent nummer om dagen
      samboer til brukeren tar telefonen 496 78 469, resten av natta er han våken
      Fysioterapi hjemme hos Ellen Dyrdal i Sandsliåsen 50, kl 12, trenger parkering
      kontaktperson=nabo til pasienten ¦ mob=41640362 ¦ har nøkkel=ja
      E-posten pasienten bruker er heidi_og_hunden@icloud.com, ikke jobbens
      Vergen til beboeren nås på 44 52 78 24 eller verge.olsen.priv@outlook.com
      Naboen til brukaren kan låse opp, nr 985 21 337
      Bebuaren flyttar heim til Nesavegen 104, 6800 Førde, sensoren må bli med
      far til jenta vil ha sms på 90 47 29 97 når gruppa startar
      klienten sin private e-post er fjelltur.og.kaffi@gmail.com
      brukar=Per Ove Sande ¦ heimadresse=Øyravegen 3, 6817 Naustdal ¦ dørlås=montert
      If the bed alarm goes, ring the resident's daughter, 442 13 954
      Patient wants the therapy diary mailed to nightowl.kim@proton.me
      home visit for the client at Damsgårdsveien 77C, 5058 Bergen, code at the gate
      90571114 is the number for Marek Zielinski, he doesn't answer before noon
      his mum's cell 42 66 15 36, she sits beside him during speech therapy
      relative=sister of patient ¦ cell=99854283 ¦ note=only at night`,
    'a record number': `
      Pasientens journal nr. 904290 er sperret for meg på nattevakt
      Fastlegen viser til henvisnings-ID 29181106 for pasienten, hos oss er den tom
      Åpnet feil pasient, journalnr 78384913, må det meldes som avvik?
      bruker Rolf Eidsvåg har pasient-ID 8606397 i velferdsteknologiløsningen
      DIPS-nummer 1840387, pasienten ligger dobbelt etter sammenslåing
      pasienten har DUF 510025464017 og skal til psykolog med tolk
      epj=Gerica ¦ pasientnr=319043 ¦ pasient=flyttet til sone Sør
      Tilvisingsnr 444917356 på pasienten er avvist av mottaket, kvifor?
      NPR-nummeret til brukaren er 55865184, kan det slåast opp frå kommunen?
      MRN 1523227: patient keeps appearing as discharged on the night list
      Case notes no. 39058702 for Linda Håland can't be opened by the therapist
      patient with EHIC 80578202914746735161 needs physio exercises in German`,
  },
  pass: {
    'desks, rooms and equipment': `
      Nattevakt IKT har nummer 55 97 69 90, ring heller enn å sende sak
      Legevakta når dere på 116 117, ikke via oss
      Responssenteret for trygghetsalarmer svarer på 53 00 71 20 hele døgnet
      Brukere som får feil på døra ringer vaktmester 55 56 20 20
      Er 55 56 93 00 fortsatt rett til innbyggerservice?
      Spørsmål om øvelsesbanken: fysioterapi@bergen.kommune.no
      Fastlegekontor får svar på egen linje 55 97 20 05 mellom 12 og 13
      Vaktleder psykisk helse har calling 71883, ikke mobil
      kontor=Sone Nord ¦ tlf=55 56 41 10 ¦ epost=sone.nord@bergen.kommune.no
      Ruteren står på vaktrom 4, men signalet når bare til rom 9
      Ligger gruppeterapien på Sandviken, bygg 7, eller er alt digitalt nå?
      Treningssalen i U-etasjen, rom 0.117, har ikke trådløst
      base=Ytrebygda ¦ adresse=Steinsvikveien 3 (sonekontor) ¦ nøkkelskap=B
      Heimetenesta i Sunnfjord har vakttelefon 57 73 85 50
      Psykiatrisk poliklinikk, skranken, tek telefonar på 57 86 32 00 før lunsj
      Bestill nøkkelbrikker hjå drift@kinn.kommune.no
      avdeling=Fysikalsk medisin ¦ internnr=5731 ¦ stengt=fredag
      Night desk for the alarm centre is 53 00 71 00
      GP offices should use our switchboard, 55 97 50 00, option 4
      Clients can text the day centre's reception phone, 55 56 30 14
      unit=Home care East ¦ duty phone=55 56 47 70 ¦ after hours=116117
      Is there wifi in the therapy pool area, level U1?
      The spare batteries are in cupboard 3 behind the nurses' station, ward 5 South`,
    'people at work': `
      Nattsykepleier Gro Mæland ønsker kurs i det nye varslingssystemet
      Fysioterapeut Stian Dale lager videoene selv, hvem godkjenner dem?
      Psykologspesialist Anne-Lise Borge trenger lisens til gruppeverktøyet
      Fastlege Morten Krohn vil ha dialogmelding og ikke brev
      Systemansvarlig Kine Tufte, kine.tufte@kommune.no, setter roller på mandag
      Helsesekretær Vibeke Nøss bytter vakt med helsesekretær Unni Rye i helga
      stilling=IT-superbruker ¦ navn=Geir Haga ¦ enhet=Ortopedisk poliklinikk
      Kommuneoverlege Åshild Vie vil ha rapport kvar månad
      Treng vernepleiar Odd Ryssdal ny rolle når han byter avdeling?
      IKT-konsulent Marit Eikås tek imot skrotutstyr på torsdagar
      Psychiatrist Dr Knut Rosland wants a template for online groups
      Our physio lead, Marianne Vatne, approved the new stretches
      Could superuser Eivind Lerøy reset my role before the shift?
      Secretary Anita Solli at the GP surgery needs training in e-referrals`,
    'cases and versions': `
      Medisindispenser nr 40217 har fått ny batterilokk, status?
      MAC 3C:5A:B4:11:0F:9E er sperret i nettet, det er en sensor fra oss
      Rekvisisjon 7700451 på tjue senger med sensor, når kommer de?
      Fikk sak RITM0178233 i retur, hva mangler
      Deviasjon meldt i Synergi nr 203388, ble det noe av det?
      Faktura 91845502 er på feil kostnadssted
      Org.nr 983 974 724 skal stå på bestillingen, ikke sant?
      GPS-klokke SN A0917-6622 lader ikke, garanti?
      Kontrakt 2023/4471-8 går ut ved nyttår
      Server psk-app02 svarer ikke på 172.16.40.9
      Exception NullReferenceException linje 1183 i RolleTjeneste etter patch
      Gateway 502 hver natt mellom 0210 og 0225
      Klienten må oppdateres til 7.0.19041.1288 før kortleseren virker
      port 8443 er stengt mot kommunen, hvem åpner
      Hva koster en GPS-klokke i måneden, 289 eller 298 kr?
      Takst A2g ved lang samtale, gjelder den etter kl 16?
      Vi fikk 1 250 000 kroner fra Helsedirektoratet, når må de brukes?
      Refusjon for fysioterapi på video, 412,50 per gang?
      Dørlås nr 0318 opnar ikkje med kode, berre med app
      Rekneskapsbilag 550093 manglar attestasjon
      Sensoren med artikkelnr 77-1208-B er utgått, kva er erstatninga?
      Tracker unit 6620-118-03 is still in the repair bag
      Change request CHG0034417 is planned for Sunday night
      Invoice 20250318-77 has the wrong cost centre
      asset tag HB-0091725 isn't in the register`,
    'dates and times': `
      Nattlig nedetid 18.01 kl 01:30–03:00, skriver vi på papir da?
      eMestring-kurset starter 2. februar og har åtte moduler
      Turnusen bytter i uke 22, blir rollene automatisk endret?
      Avtalen ble signert 23.11.2021 og gjelder i fire år
      Hvorfor hopper vaktlista fra 31.12 til 02.01?
      Rettleiinga for nattevakter vart endra 04.03.2025
      Har vi fagdag onsdag i veke 46 eller veke 47?
      Roles will be cleaned up on 1 March, tell your night staff
      Version 12.0.5 broke the bed sensor map at 02:40
      Does the mindfulness course run in weeks 36 to 43?`,
    'counts and technique': `
      Falltrening for hjemmeboende over 80, finnes det på video?
      Kan ungdom mellom 13 og 16 chatte uten at foreldre ser det?
      15 av 22 deltakere under 30 fullførte angstkurset
      Er knegruppa bare for folk mellom 45 og 70 år?
      Andelen eldre enn 90 med trygghetsalarm har gått ned 4 prosent
      Ungdom opp til 25 år kan ta kontakt utan tilvising, gjeld det oss òg?
      Tre av fire over 70 år på balansegruppa vil halde fram digitalt
      Is the fall prevention class open to anyone above 65?
      Most drop-outs in the online group were between 20 and 29 years old`,
    'plain clinic life': `
      pasienten sover og sensoren sier at hun er oppe, hvem stoler jeg på
      Brukeren slår av ruteren hver kveld, hva gjør andre med det?
      En beboer har gått ut to ganger i natt uten at døra varslet
      Pasienten sluttet midt i modul tre, får jeg se hvorfor?
      Klienten gråt og så brøt forbindelsen, hva er rutinen da?
      Datter ringer hver natt og spør om tallene, hva har jeg lov å si?
      Hvordan avslutter jeg en pasient som ikke vil måle lenger?
      Pasient nummer tre på lista i dag vil bytte fra video til telefon
      Må brukeren ha egen mobil for at dørlåsen skal virke?
      Pårørende spør om de kan slippe appen og bare få papir
      Pasienten fikk feil øvelser, de var ment for skulder og ikke kne
      Vi fant nettbrettet til en bruker i fryseren, det virker faktisk ennå
      er det noen våkne som kan kvittere ut testalarmen
      Hvor finner jeg papirskjema når alt er nede?
      Kan jeg se varsler fra to soner i samme bilde?
      Vil ha bort pipelyden, den vekker hele gangen
      PHQ-9 regner ut feil sum når spørsmål ni er tomt
      Hvor mange sett og repetisjoner er standard, 3x10?
      Når jeg bytter rolle fra lege til sekretær, forsvinner innboksen
      Får vi dialogmelding i retur, eller må vi logge inn og sjekke?
      Forslag: la oss få mørk bakgrunn på natta
      Chatten er grei nok, men svarte på noe helt annet enn jeg spurte om
      Alarmtesten kl 04 tok 6 minutter, kravet er 2
      Finnes det en liste over hvem som har superbrukerrolle
      Kan gruppa på åtte deles i to rom uten ny lenke?
      Etterlyser mal for risikovurdering av kamera på soverom
      Treningsvideo 14 og 15 har byttet lyd
      Siste evaluering: 4,2 av 5 på brukervennlighet, 3,1 på lyd
      Skjermen går i svart etter nøyaktig 300 sekunder
      Brukaren trykte på alarmen i vanvare, korleis kvitterer eg?
      Pasienten vil ikkje ha kamera på under samtalen, er det greitt?
      Kan ein pårørande ha to kontoar?
      Bebuarane klagar på lyset frå sensorane
      Pasienten fann ikkje øvingane, dei låg under feil fane
      Nettbrettet i bilen mistar dekning i tunnelen
      kvifor må eg logge inn att kvart tiande minutt på nattevakt
      Korleis skriv eg ut øvingsark med store bilete?
      Vi manglar lader til 4 av 11 klokker
      Fekk "ukjend mottakar" då eg sende dialogmelding til legekontoret
      Er det nokon som har røynsle med terapi i VR-briller?
      Eg vil melde meg av varslinga når eg har fri
      Kan kursbevis hentast ut som pdf?
      Lista sorterer Å før A, det er ein gamal feil
      Resident keeps unplugging the hub, any tricks?
      a patient wants to stay anonymous in the group, is that possible
      My client's screen froze in the middle of the exposure exercise
      What should I write when the patient declines home monitoring?
      Patients complain that the exercise videos have no subtitles
      The relative portal shows yesterday's readings only
      LDAP sync stopped at 03:00 with code 49
      DHCP hands out 10.8.0.255 to the new hubs, surely that's wrong
      It's 4 am and the chat suggests I call the day clinic, not helpful
      How long do alarm logs stay in the system, 30 or 90 days?
      Can I set 3 sets of 12 as default for all new plans?
      We'd need around 25 000 kroner for VR headsets
      GAD-7 score above 10 should trigger a task, but it doesn't
      what's the difference between roles 104 and 140
      who do I thank for fixing the night mode? it's lovely
      Referrals sent before 15:00 land in the right inbox, later ones don't`,
  },
}
