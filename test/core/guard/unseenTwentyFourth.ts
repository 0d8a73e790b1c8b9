/** What one wrote who had read no rule, pastes from mail and calendars among it: 131 of 135 lines were stopped at first sight, none of 105 wrongly. Whole and disguised numbers, and those in words, are left out. */

import type { Lines } from './lines.ts'

export const unseenTwentyFourth: Lines = {
  stop: {
    separators: `
      {6} {5} kom ikke inn, satt i venterommet 25 min
      {6}-{5} fikk opp «møtet er avsluttet» før vi hadde begynt
      mor logga på i staden for ungdomen, {0-2}.{2-4}.{4-6} {5}, må vi føre det?
      {0-2}/{2-4}/{4-6} {5} – no picture, sound ok, room 212
      legevakta Askøy: {6}/{5} venta 40 min på bakvakta i video
      fila heter {6}_{5}_epikrise.docx og ligger på fellesområdet, kan noen ta den bort
      From: Post 4 ¦ Re: nettbrett ¦ gjelder {0-2}-{2-4}-{4-6}-{5}, lader virka ikke
      {6}.{5} har fått sms om feil dag, det var torsdag ikkje fredag
      Jorunn fysio hadde {6} – {5} på skjermen da alt hang seg, hun er rasende
      {6}...{5} cant find the consent form on helsenorge
      Innkalling ¦ {6}*{5} ¦ returnert, adr ukjent i reg
      move {6}:{5} to room 6 pls, camera on 5 is dead
      {6} , {5} hører dårlig, trenger teleslynge ved neste videotime
      Skulle ha tolk tigrinja til {6} ({5}) men ingen ringte opp
      {6} # {5} ringte 3 g i dag om passordet sitt
      screen share showed {6}={5} to the whole MDT meeting, Dr Fagerli noticed and closed it
      {6} // {5} // vil heller kome fysisk seier ho, eg har ikkje endra noko
      {6} {5} limt fra excel, timen står som «avlyst av system»
      heimesjukepleia Voss her, {6}x{5} får ikkje nettbrettet til å vakne
      {6}→{5} should have been moved to the 11 o'clock slot, we forgot i think
      d nummer {6}-{5}, appen sier ugyldig
      hjelpenr {6}.{5} bevisstløs inn fra amk, videolegen så ingenting
      {6} / {5} dobbelbooka med ein annan, sjå kalendaren til poliklinikken
      results read out with the door open ~ {6}~{5} ~ parents complained
      felles hjelpenr {6}-{5} not accepted in the referral form, third time this wk
    `,
    groups: `
      {0-2} {2-4} {4-6} {6-8} {8-11} får ikke kamera på ipaden
      trying to enter {0-3} {3-6} {6-9} {9-11} in the form but box stops at 11 characters incl spaces
      les det opp for meg sa ho så: {0-1}-{1-2}-{2-3}-{3-4}-{4-5}-{5-6}-{6-7}-{7-8}-{8-9}-{9-10}-{10-11}, så datt samtalen
      {0-2},{2-4},{4-6},{6-8},{8-11} kom ut slik av csv-eksporten, skal det vera komma??
      the barcode on wristband reads {0-2}:{2-4}:{4-6}:{6-8}:{8-11}, scanner for the video cart wont take it
      {0-2}|{2-4}|{4-6}|{6-9}|{9-11} står det i loggen fra møterommet, er det meninga at dette vises
      Time flyttet ¦ {0-4} {4-8} {8-11} ¦ ny: man 13.30 ¦ behandler Gro Anita Vik
      {0-2} {2-4} {4-6} {6-9} {9-11} ¦ Video ¦ Ikkje møtt ¦ Ringt x2
      {0-4}.{4-8}.{8-11} reported that the doctors face was green the whole consultation lol
      kom på lappen fra skranken: {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} vil ha ny kode
      be nokon ringe {0-3} {3-6} {6-9} {9-11} når lyden er ordna, han ventar heime
      {0-2} {2-4} {4-6} {6-8} {8-11} sjømann på kai i Florø, dårleg dekning, vi gav opp
      test?? nei dette er ekte: {0-3} {3-5} {5-8} {8-11}, fikk andres timebrev i innboksen
      {0-3}/{3-6}/{6-9}/{9-11} - can't join from Teams on android 9
      amk ba om video på {0-5} {5-8} {8-11} men rommet var låst av forrige møte
      {0-4}-{4-8}-{8-11} mangler i lista over dagens videovisitter på intensiv
    `,
    words: `
      født {6} og siste fem {5} ¦ video 12.00 ¦ foreldrene venter på ny lenke
      {0-2}.{2-4}.{4-6} personnr er {5}, barnelegen fikk ikke delt skjerm
      it's {6} then the last five are {5}, he says the code text never arrives
      {6} nr {5} ville ha samtalen på nynorsk og fekk skjemaet på engelsk
      dato {6} medan halen er {5} om nokon vil slå opp, biletet hakka noko forferdeleg
      {6} and the rest of it {5}, Ingvild from booking has the recording
      d-nr starter {6}, resten er {5}, kan ikke velge språk i appen
    `,
    mistyped: `
      pasient 05074147260 får ikkje opp time, tastar eg feil?
      fnr 1707154264 avvises, mangler vel et siffer men det er han på 9.30
      patient's national id 090759512022 (one too many?) no video since monday
      Pas. 260225 56983 ¦ sier hun er i møtet ¦ vi ser ingen
      personnummer 060954 9262 og noe mer, ser ikke siste tall på utskrifta. brukeren gråt
      bebuar på Solheim, fødselsnr 12045 1116490, skriv det av etter Kari si handskrift
    `,
    namedate: `
      Ragnhild Tveitane f. 12.03.1947 får ikke lyd på nettbrettet
      KRISTOFFER AAMODT ¦ 310588 ¦ IKKE MØTT VIDEO
      olav brekkhus fødd 61 sit og ventar i rom 3, legen er ikkje komen
      Nguyen Thi Lan, 04/11/79, vietnamesisk tolk falt ut halvveis
      Дмитрий Соколов 14.05.1983 kan not open the link, tried 3 times
      محمد العلي født 1972 fikk skjema på urdu, snakker arabisk
      王小明 (born 2009) mother asks for new time, the old one is gone from calendar
      K.L. Sandvik, 1958-modell, kom inn i feil møte og hørte alt
      A M H f 030399 har sendt inn sjølvmeldinga tre gonger
      Berntsen, Turid - 23.09.51 - hjerteflimmer kontroll - video - lyd bare ut
      Ødegårdstuen Per, 76 år, Rendalen, trenger hjelp med BankID før onsdag
      vesle Iben Solli på 4 år skulle ha logoped på skjerm, Torbjørn fekk ikkje kontakt
      ሰላም ተስፋዬ 1990 wrong interpreter language on booking
      Máret Ánne Utsi, 02.08.65, ville ha samisk skjema, fikk norsk
      11:00 Video ¦ Jan-Erik Huseby (f. 1970) ¦ Overlege Solveig Dahle ¦ Avlyst av bruker
      Оксана Шевченко, 37 år, kom ikkje inn via lenka frå flyktningtenesta
      eg snakka med gudrun haugland, ho er 91, og ho trudde skjermen var tv'en
      re: complaint – Mr Abdullahi Warsame DOB 1 Jan 1986 says somebody else was in the call
      født 7. oktober 2001, heter Thea Marie Lindqvist, sitter i venterom 2 uten bilde
      T. Rognli 55 yrs left the call angry, Dr Mehta wants it logged
      navn: bjørnar k. fossum ¦ f.år: 1949 ¦ feil: mikrofon
      Zofia Wiśniewska 19-06-1994 fekk timen til ei anna polsk dame
      sivert, 8 yrs (surname Myklebust-Aas) never got the drawing form
    `,
    contact: `
      pasienten kan nås på 976 41 203 hvis video ikke går
      ring brukar på +47 41388027, ho sit framfor skjermen og ventar
      patient emailed from wenche.stokkan61@gmail.invalid, says link expired
      pas bor Bjerkealleen 14 b, ingen dekning i kjelleren der, må ha time på kontoret
      Pårørende 93 05 77 16 vil være med på videomøtet, hvem legger inn?
      beboeren i Storg. 22 leil 304 har rota bort nettbrettet igjen
      dotter til pasienten: 90466138, Randi på kontoret har lova å ringe ho
      the resident at Nedre Kirkegt 9, top floor, cant get tablet online
      Kontakt for bruker ¦ halvard_moe@online.invalid ¦ ønsker sms i stedet
      sonen ringde frå 0047 48 22 90 51, mor hans er pasient hjå oss og fekk ikkje lyd
      brukeren i Fjellvn. 7, Hommelvik, har fått ny ruter men tv-skjermen finner den ikke
      client's wife texted from 4591 7730, asks if he should wait in lobby. told Bente
    `,
    record: `
      journalnr 4418203 låst i DIPS mens videotimen gikk, fikk ikke skrevet
      NPR-id 70952 1184 kom opp i feil kommune, kan dere se på det
      Pas.nr 882615 ikke møtt ¦ sykepl. Anette Horn ringte ¦ ny time ukjent
      MRN 00391772 was admitted to the wrong virtual room
      henvisning 2026-118834 vart avvist av skjemaet, pasienten ventar sidan august
      DUF 201733048215 cant log in without bankid, what do we do
      his EHIC 80578000110047762913 won't go in the form, field too short, Dr. Oyelaran stuck
      sjå dips-pasient 1209447, bildet stod stille frå første minutt
      pat id P-330918 i Gerica, videobesøket falt ut midt i sårstellet
    `,
  },
  pass: {
    desk: `
      Pasienter som ikke kommer inn kan ringe brukerstøtta på 22 41 77 90 mellom 8 og 15
      feil nr på plakaten, resepsjonen skal vere 57 83 91 02 no, ikkje det gamle
      please tell all patients the video helpdesk moved to videohjelp@sykehuset.invalid
      Sentralbordet ¦ 55 90 44 00 ¦ svarer ikke, nr 12 i kø
      kan vi få timebestillinga sitt nummer 71 22 63 80 inn i sms-malen som går til pasientane
      Tolketjenesten ¦ 23 17 05 60 ¦ svarte etter 18 min i dag
      ikt vakt 400 21 883 er opptatt hele natta, hvem ringer vi da
      post.poliklinikk@helse-indre.invalid bounces, patients get a delivery error when they reply
      Legevakta 116117 var nede på video frå kl 22, pasientar blei sett over til telefon
      pasientreiser 05515 ligger med feil lenke i brevet vårt
      Helpline for users is 800 41 710, the chatbot still gives the old one 800 41 701
      hjelpemiddelsentralen tlf 51 74 20 96, be dei om fleire nettbrett til brukarane
      skriv i brevet at pasientene kan sende mail til time.hud@klinikken.invalid, IKKE til meg
      innbyggertorget 35 61 08 00 hjelper eldre med bankid tirsdager, fint om flere visste
      booking desk ext 4471 keeps ringing out, patients are ending up with us on ext 4417
    `,
    case: `
      sak INC0048213377 er fortsatt åpen, lyden i rom 3 er ikke fiksa
      serienr på nettbrettet R9TT70B4LZK, lader ikke
      ordre 4500918237 ¦ headset x 20 ¦ ikkje komne enno
      ticket #77120453 closed without anyone asking us, camera still dead
      invoice 100264419 from Whereby came twice, who approves
      Inventarnr SUS-088214 ¦ videotralle ¦ bremsa sit fast
      kontonr 7694.05.21838 for egenandel står feil i teksten vår, skal være det nye
      arkivsak 24/03317-6 om anskaffelse av skjermer, Lise Bakkerud etterlyser svar
      feilkode 0x80072EE7 kvar gong vi opnar møterommet
      S/N 5CD1348KQW bios locked, laptop in room 118B
      avviksmelding 20263391 i kvalitetssystemet gjelder nettverket, ikke oss
      Re: RITM1220987 – your request for 4 webcams is waiting on Geir Ove's approval
      mac 3C:52:82:1F:09:A4 må leggjast inn på trådlausnettet før måndag
      build 16.0.17928.20114 av teams gir svart bilde, forrige gikk fint
      pakke 70730259113846512 står på posten i Steinkjer, det er vel kablene
    `,
    dates: `
      rutine for videokonsultasjon rev 12.03.2024 erstatter den fra 04.11.21
      kurs i journalføring 9.-10. februar, påmelding innan 150126
      planned downtime Sunday 6 Dec 02:00–05:30, patients should not be booked
      superbrukermøte flyttet til 181226 kl 1300, sa Kjersti Aune
      New screens delivered 03/11, warranty until 03/11-2029
      samtykkeskjema v2.1 (20.08.2025) ligg framleis ute, v2.2 kom i haust
      Kalender ¦ uke 49 ¦ 02.12 serverbytte ¦ 04.12 test med legevakta
      ferielista for 01.07–16.08 må inn før 1. mai
      the leaflet says updated 2019, can someone print the 2026 one
      gjelder tidsrommet 251126 til 271126, da var hele videosystemet tregt
      sertifikatet går ut 31.12.26 23:59, hugs at vi stod utan i fjor
      Brannøvelse onsdag 14.01.2027 ca 10.15, ikke legg videotimer da
      minutes from 17 Sept and 08 Oct missing from the teams folder
      sist endret 2026-10-22T07:41:09 av system, hvem la inn ny mal?
      opplæring nettbrett 5/2, 12/2 og 19/2 i kantina, ta med lader
    `,
    staff: `
      Sykepleier Hege Tronstad har kveldsvakt 15-22 og tar videobesøkene
      Overlege Bård Skjeggestad fekk ikkje kamera i morgonmøtet
      Dr. Priya Raman (anaesthesia) needs a licence for the video system, starts 1 Jan
      vikar ¦ Tor Egil Moen, fysioterapeut ¦ 7.–18. des ¦ trenger adgangskort
      helsesekretær Mona i skranken, tlf skranke 62 19 40 33, har ekstra headset
      Psykolog Anders Hovland og psykolog Siri Nes bytter kontor, 214 <-> 219
      tolk Yasmin Haddad rakk det ikke, bilen streika på E6 ved Moelv
      IKT: Rune Kleppe ¦ på vakt t.o.m. 4/12 ¦ ring vaktnr 07744
      Einingsleiar Oddny Fjærestad vil ha statistikken for veke 47
      tore og nina på teknisk har vore her og sett på høgtalaren, blir bytt i morgon
      nurse Ellen Whitmore covers for Kjetil until 13:30, then room 8 is empty
      Lege i spes. 1 Jonas Aarseth får feilmelding når han skal signere
      jordmor Liv Berit Sunde held fødselskurs på video torsdag 18.30
      Avdelingssjef Grete Holmvik har vært her 30 år på fredag, kake på pauserommet 12.00
      whoever booked Prof. Lundgaard 09:00 and Prof. Lundgaard 09:15, he cannot be in both rooms
    `,
    building: `
      bygg C, 3. etg, rom 3114 – skjermen på veggen blinkar grønt
      Klinikken flytter til Havnegata 18 fra nyttår, adressen i appen er gammel
      bus 31 to Haukeland stops at the wrong entrance on our map
      møterom Galdhøpiggen (2.054) har ekko så det holder
      heisen i fløy B står i 4., videotralla må bæres
      legesenteret, Torggata 5, 6800 Førde: nettet er nede i heile huset
      Zone 7 ¦ door 12B ¦ card reader dead after 4 pm
      parkering P4 er stengt, pasienter må gå fra Sykehusveien 25 i stedet, skilt mangler
      the ceiling mic in Auditorium 2 picks up the kitchen next door
      kor er nøkkelen til rom 017 i kjellaren?? Steinar vaktmeister har han ikkje
    `,
    counts: `
      14 av 21 timer i dag gikk på video, altså 67 %
      pakketap 12 % og 340 ms forsinking, ikkje rart det hakkar
      85+ group: 31 of 118 answered the form, 26 %
      ventetida i dag var 47 min i snitt, verst 1 t 52
      vedlegg over 10 MB blir avvist, vårt var 10,4
      3 pasienter falt ut samtidig kl 10.20, da gikk wifi ned
      Veke 46 ¦ 212 video ¦ 19 avbrotne ¦ 6 klager
      skjemaet er for 13–17-åringer men logikken hopper ved 16
      we have 8 tablets, 3 work. send help
      av 1 204 inviterte har 688 svart, 41 angra
      aldersgrensa er sett til 18 men skal vere 16 i helsesaker
      Batteriet held 35 minutt, timane er 45. rekn ut sjølv
      response time went from 0.8 s to 11 s after Tuesdays patch
      sms koster 0,39 stk og vi sender 5600 i mnd, noen bør se på det
      65–79 år bruker mest hjelp, snitt 2,3 oppringninger pr time
    `,
    talk: `
      pasienten fikk ikke lyd, vi tok det på telefon til slutt
      ei eldre dame streva med BankID og gav opp
      kid kept putting the cat on camera, doctor saw nothing else. could we have a bigger self view
      A relative complained that the button is too small, fair enough
      hørselshemma bruker ønsker teksting, finnes det?
      brukaren trykte på raudt i staden for grønt, igjen, knappane er for like
      en mann kom inn i feil møte, han gikk ut igjen med en gang, ingen ting ble sagt
      patient could see me but I couldn't see the patient, rebooted, fine after
      Mange pasienter spør om de må ha kamera på. Hva svarer vi?
      Berit i skranken hjalp en pasient med å skru opp volumet, det var hele feilen
      skjemaet forsvann for pasienten da hun bytta til mobil
      beboerne synes nettbrettet er for tungt å holde
      lege og pasient ¦ begge i møtet ¦ ingen hører hverandre
      ungdomane vil heller chatte enn å ha video, kan vi få det
      relatives joined by video from abroad and the picture was great, just wanted to say thanks
      pasienten satt i bilen og hadde ikke nett, vi avtalte nytt forsøk
      han trudde det var svindel og la på, skjønar han godt
      interpreter and patient were put in two different rooms, took 10 min to find out
      dama sa at teksten er så liten at hun må ha lupe. enig
      fekk beskjed frå ikt om at pasientar med gamal iphone ikkje kjem inn i det heile
    `,
  },
}
