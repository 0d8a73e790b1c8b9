/** What three who had read no rule wrote, as clinics write: 384 of 405 lines were stopped at first sight, 6 of 315 wrongly. */

import type { Lines } from './lines.ts'

export const unseenEighteenth: Lines = {
  stop: {
    'a name and a birth': `
      Torgeir Vassbotn f. 12.03.1947 får ikke koblet opp pulsoksymeteret
      solveig aamodt 81 år, rom 6, så bare seg selv på skjermen
      GUNVOR TVEITERÅS 1938 IKKE LYD
      K.M. født 04.11.62 lå på gangen og hadde video med onkolog, alle hørte
      Bergljot Nesheim (94) greier ikkje trykkje på den grøne knappen, treng enklare nettbrett
      Dagfinn på 77, den eine på Myrabø, han med pumpa. kamera støva ned
      Patient Oluwaseun Adeyemi, born 9 Aug 1983, was put in the wrong virtual room
      محمد الحسن 1971 venter på tolk på video
      Ковальчук Оксана, 14.06.1990, no sound in the refugee clinic call
      Nguyễn Thị Hạnh 52 år fikk innkalling uten lenke
      wrong form opened for Haldorsen, Inger-Lise 170251
      a=Innmelding ¦ b=Navn: Per Chr. Wøien ¦ c=Født: 1955 ¦ d=Feil: mistet forbindelse x4
      vi har to som heiter Knut Øvrebø, dette gjeld han fødd i 49. timen forsvann
      a.s.h. -68 ringte ut av møtet tre gonger
      Ragnhild T, fyller 90 i morgen 30/11, barna ville på video men vi får ikke invitert fler enn to
      Dr could not hear Mrs Eileen Farstad (b. 1944), hearing aid bluetooth grabs the mic
      lille Mathea Skogvold 3 år, mor mista bildet da hun svarte telefonen
      பிரியா சண்முகம் 29, pregnant, could not start camera, tried in Tamil
      22.05.1936 Asbjørn Leknes heimesjukepleia finn ikkje planen i appen etter bytet
      jens petter lauvås fem og seksti år gammel blei kasta ut av rommet då overlegen kom
      J. Wiśniewska 03-09-77 has Polish BankID?? doesn't exist, form stuck on step 2
      a=Video tilsyn ¦ b=Sigfrid Holmlund, årgang 33 ¦ c=sensor utløser uten at han er ute av senga
      Fru Ødegård fra Skreia, 88, hun som har sønnen som er prest, ser bare halve ansiktet til legen
      Torbjørn Hatlestad f. 14.03.61 fekk ikkje lyd i dag heller
      synnøve kvamme 78 years cant work the tablet
      GJERDE, ODDLEIV 020954 SVART SKJERM
      Avlyst: 23/8-1990 Maren Louise Eikeland, syk
      K.M.Ø. født 1987 fikk innkalling til feil dag
      Amina Warsame (born 1994) needs a somali interpreter for the video
      Олена Бондаренко 12.06.1983 cannot open the form
      أحمد الخطيب مواليد 1979 har ikkje BankID
      ጸጋይ ተስፋይ 1991 ringte om skjema
      Nguyễn Thị Hoa, 46, mistet forbindelsen to ganger
      41-åringen Frode Sæbø vart kasta ut av møtet
      flytt Mr Piotr Wiśniewski dob 1976-02-19 to phone
      a=Navn: Ingebjørg Natås ¦ b=Født: 5. mars 1948 ¦ c=Gjelder: BT-måler sender ikke
      Jenta til Rune, Thea Marie på 14, vil ikkje ha kamera på
      we admitted lars-erik to the wrong room, he is the one from 91 (Lars-Erik Brekke)
      19510730 astrid myklebust spirometri mangler 3 døgn
      Hei, eg har ein Steinar Rivedal her, han fyller 67 i april, og dispensaren hans gir ut kveldsmedisin om morgonen. Kven ringer eg?
      BL (f 2003) angra samtykke til opptak
      Hovland Jorunn, årgang 39, skal ha trygghetsalarm flyttet til nettbrett
      王秀英 1968年 no sound on her side
      Vidar Aas, seventy two, rang to say the scale is wrong
      eirik n. født tolvte desember 2009, mor sit i same rom på skjermen
      a=Time kl 14 ¦ b=Gunnhild Skår ¦ c=56 år ¦ d=ønsker nynorsk brev
      Ragnhild Tveitan f. 14.02.1951 hørte oss ikke, vi hørte henne
      OLE-MARTIN SKJEGGESTAD 030787 UTE AV MØTET KL 10
      synnøve brekke 67 år fikk ikke til kameraet i dag heller
      Torbjørg Ytrehus, fødd 1938, sat og venta i feil rom
      Mr Ahmed Warsame (born 12 Aug 1979) lost sound after 5 min
      فاطمة حسن 03.09.1984 kom ikke inn, tolken satt klar
      Олена Коваленко, 1992-04-17, link opened in the wrong language
      ሰላም ገብረ, 24 år, fekk ikkje skjemaet på tigrinja
      王秀英 1946年5月8日 – no picture, used phone from hotel wifi
      லட்சுமி சிவராசா f 1961, trengte hjelp med lenka
      K.T.B. f. 22/11-64 falt ut to ganger, prøver igjen torsdag
      Hovland, Jens Petter (12.12.2012) – mor logget på med feil BankID
      vesle Eline Sæbø på 4 år ville ikkje vere med i biletet, mikrofonen var av
      DOB 07/30/1958 DUBOIS Marie-Claire, consult ended early because of frozen screen
      a=Navn: Bjørg Haukeland ¦ b=Født: 1943 ¦ c=Hva skjedde: skjermen svart
      åttiåringen Alfhild Rognmo fant ikke knappen for lyd
      han Isak Eira som blir 90 i mars trenger hjelp på video, sønnen er i Karasjok
      jakub nowak born 3rd of may 88 was stuck in lobby
      Gunnvor M. Lid (19.6.-49) fekk melding om at timen var avlyst, det var han ikkje
      A. Kvamsdal 55 år, kamera i knehøyde, så ikke såret
      Γιώργος Παπαδόπουλος, 71, interpreter joined but he heard nothing
      a=Tid 09:15 ¦ b=Gjeld: NILS ASLE UTNE f.1957 ¦ c=Lyd hakka
      Åshild Strømmen født 1 9 7 2, ble satt i kø som nr 14`,
    'a phone, a mail, a home': `
      pasienten har nytt nr 918 40 672, sms gikk til det gamle
      ring dotra til brukaren på 47 63 19 05, nettbrettet er låst
      Resend to patient: haakon.brekkelund55@hotmail.com, first mail bounced
      pårørende bor i Furuv. 14B og har bedre nett, kan pas sitte der?
      beboer i Tverrgt 3, 2. etg, tilsynskamera henger skjevt
      the relative's number is +47 93028816 she'll hold the iPad up
      a=Brukar ¦ b=Storhaugvegen 27 ¦ c=ruter blinkar raudt ¦ d=tenesta nede sidan fredag
      mailadressa pas. oppga er tove_mork(a)online.no, stemmer ikke med det som er lagt inn
      Patient lives Kirkebakken 8, 6412 Molde, no coverage indoors, needs phone consult instead
      ektemannen til pasienten svarer på 90551827 men hun når vi ikke på video
      bebuaren i omsorgsbustad Elvaveien 5 leil 103 får ikkje opp biletet frå dagsenteret
      a=Field: sms ¦ b=pt swedish mobile 0046 70 318 44 92 ¦ c=not accepted
      a=Pasientens mobil ¦ b=412 07 833 ¦ c=lenken gikk til det gamle nummeret
      ring pårørende på 97318264, bruker svarer ikke på måling
      patient wants the link to solveig.t.67@gmail.example not sms
      brukeren bor i Nedre Elvegata 14B og wifi er nede der
      pas. sin dotter: +47 906 61 725, ho hjelper med innlogginga
      a=Nettbrett leveres ¦ b=beboer i Kleivavn. 9 ¦ c=nøkkel hos naboen
      mor til pas bruker 0047 45 28 19 03, send kode dit
      the resident at Øyragt 22, 2nd floor, has a dead router
      tenestemottakar på Sandvikvegen 131 har ikkje dekning, må ha anna sim
      ektemannen til pasienten sa mail bjarne(at)fjordpost(dot)no funker best
      my 11 oclock patient only picks up on 9 3 0 4 4 1 7 6
      Alarm i natt hjå brukar i Prestagarden bustad nr 5, Kyrkjev. 40, gateway offline
      ring pasienten på 936 14 207, hun kom aldri inn på lenka
      patient can be reached at +47 412 90 385 after 2pm, no luck with the link
      bebuaren svarar berre på 97 60 31 48, video er for vanskeleg
      mail til bruker gikk i retur, adressen er t.lundekvam58@eksempelpost.no
      pas bor i Granlivn. 14b og har ikke dekning, kan vi ta det på telefon?
      a=Gjelder: pårørende ¦ b=Tlf: 0047-48 22 71 09 ¦ c=fikk ikke sms med lenke
      the resident at Fjellgt 7 in Hamar has no broadband, three failed calls
      dottera til pasienten (kari.ness(at)eksempel(dot)no) ventar på ny lenkje
      brukerens sønn 45O 33 8l2 holdt telefonen, bildet på hodet
      sms til pas ９０１７２６３４ kom ikke fram
      heimesjukepleia skal til brukaren i Storev. 112 H0203 kl 13 og hjelpa med nettbrett
      a=relative's email m​.oppedal@eksempel.no ¦ b=patient never got the invite`,
    'a number of a register': `
      journalnr 4471093 - videonotat havnet på feil kontakt
      DIPS-pas 20817734 opnar ikkje frå videoknappen
      MRN 00593318 no audio, second time this week
      NPR-id 118820457 mangler på konsultasjonen så oppgjør stopper
      a=Henvisning 2026/H-334109 ¦ b=vurdert: video ¦ c=pasienten har likevel fått fysisk oppmøte
      DUF 201988 441307 får ikke forhåndsskjema på mobilen
      a=Gjeld ¦ b=pasientnr. i Gerica 60214 ¦ c=digitalt tilsyn viser feil rom
      opphald 7730921-2 i dips er stengt men videotimen står framleis open
      journalnr 482913 har to videotimer på samme tid
      NPR-id 70419265 manglar på oppgjeret frå video
      pasientnr. 1093377 kom ikke med i skjemauttrekket
      DIPS-nr 2207846 feil behandler på timen
      MRN 00561824 could not join, cert error
      a=avvik ¦ b=henvisning id 9031774 ¦ c=ble vurdert uten at skjema var lest
      DUF 201934 117508 treng tolk tigrinja på skjerm
      tilvisingsnr. 33018-226 ligg på feil DPS
      journalnr 4471902 ble åpnet i feil rom
      MRN 00872315 joined twice, second device muted the first
      pasientnr 118-204-77 ligg framleis som «venter»
      NPR-id 5530918842 kom med i utskriften som ble delt på skjerm
      Henvisning nr. H-2291847 ble koblet til feil videotime
      a=System: DIPS Arena ¦ b=pas-ID ９９０４１２７ ¦ c=fekk ikkje starta video
      DIPS pid=3349021 kræsjer når jeg trykker video-ikonet`,
  },
  pass: {
    'desks and whom they are for': `
      pasienter som ikke får logget inn kan ringe helsenorge på 23 32 70 00
      Pasientreiser har 05515, gi det til de som spør i venterommet
      brukarstøtta har nytt nummer frå måndag: 55 97 85 40, heng opp lapp til pasientane
      send feil på video til videostotte@sykehuset-test.no så havner det i rett kø
      Helpdesk for patients and next of kin is 22 11 80 80, weekdays 8 to 15.30
      sentralbordet 915 02 770 sender alle våre pasienter til feil avdeling i dag
      pårørandetelefonen i kommunen, 800 40 567, er stengd til kl 12
      a=Ny mail til avdelinga ¦ b=med3post@helse-test.no ¦ c=gjelder for alle pasientbrev
      what's the number again for interpreters? 21 54 00 10 just rings
      vakttelefon sone vest 41 50 22 00 har ikkje dekning i kjellaren, brukarane får ikkje svar
      Kontoret for tildeling i Rådhusgata 9 tar imot søknader fra brukere, post@kommunen-test.no
      patients keep mailing noreply@videobooking-test.no, can we put a real address in the text
      legevakt 116117 står feil på plakaten til pasientene, der står det 116116
      responssenteret nås på 37 00 24 24 når alarmene til beboerne er nede
      IT vakt 4400 tast 2 gjelder for klinisk utstyr, ikke 3 som det står i heftet
      Sentralbordet for pasientar er 57 83 90 00, står feil på plakaten
      brukerstøtte DHO 70 05 44 12 hverdager 8-15, kan det stå på nettbrettene?
      Pasienter som ikke kommer inn kan ringe skranken på 55907740
      ny felles epost: videohjelp@dps-fjordane.example, bruk den til spørsmål frå pasientar
      Tell patients to call the helpdesk 23 32 70 00 if helsenorge is down
      servicetorget 57631200 svarer ikke etter kl to
      a=Sms-mal ¦ b=Avsender: Poliklinikken ¦ c=Svar til 2097 ¦ d=Gjelder alle pasienter
      pårørende som lurer på alarm skal til responssenteret, 915 09 442 (døgnåpent)
      The interpreters booking desk moved, tolk@helse-vest.example, tel 55 11 60 30
      pasientreiser 05515 har lang kø i dag
      Skriv postmottak@kommune.example på brosjyra til brukarane, ikkje min private
      legevakta 116117 skal stå nederst i alle videoinnkallinger til pasienter
      Leverandøren sin vakttelefon +47 22 98 61 05, gjeld dispensarar hjå heimebuande
      reception phone 57 72 18 40 is on divert, patients end up in the canteen
      hvem svarer på dho@heimetenesta.example i ferien? brukere skriver dit
      Pasienter som ikke får lyd kan ringe brukerstøtte på 55 97 12 00, åpent 8-15.30
      resepsjonen har fått nytt nummer 22 11 80 40, skriv det inn i malen til pasientene
      helpdesken svarar ikkje på 57 83 99 10, køen er lang
      Patients should be told to email videosupport@sykehus.example if the link fails
      800 40 567 er pasientreiser sitt, ikke vårt, folk ringer feil
      vennligst bytt ut postmottak@kommunen.example med video@kommunen.example i alle innkallinger
      brukarstøtte IKT: 03 045 (internt 4455), dei på heimekontor må bruke det lange nummeret
      Switchboard +47 75 51 29 00 puts patients through to the wrong ward
      a=Hva: feil tlf i sms-mal ¦ b=Riktig: 38 07 31 50 ekspedisjonen ¦ c=Gjelder: alle pasienter ved poliklinikken
      Legevakta 116117 kommer ikke fram fra Teams-telefonen
      ekspedisjonen på augepoliklinikken, 70 10 58 60, ber pasientane oppdatere nettlesaren sjølve
      lappen på døra sier ring 404 til vakta, men vakta har 4040 nå
      Interpreter booking desk 24 hrs: 21 89 90 10, no answer at all on Sunday
      sentralbord 0 2 7 7 0 tar ikke imot pasientsamtaler etter fire, svareren sier noe annet
      vi gir alle pasienter mailen hjelp.video@helse.example, den spretter tilbake`,
    'cases, serials, accounts': `
      sak 20261128-0447 er ikke lukket selv om lyden virker igjen på rom 3
      INC0098431 same error again, echo in meeting room
      nettbrett serienr DMPXK2Q9HG5D låst, tilhører post 4
      inv.nr 301175 på baksida av skjermen, han vil ikkje slå seg på
      faktura 8842019 for 12 headset skal til ksted 3310, ikke oss
      a=Bestilling ¦ b=ordrenr 5500173320 ¦ c=4 stk veggfeste ¦ d=levert feil etasje
      kontonummer for innbetaling av egenandel er 7694.05.12063, står feil på plakaten
      ticket 77120 was closed by mistake, please reopen, the camera on the trolley still flickers
      meldt som avvik nr 2026-1109 i kvalitetssystemet, gjeld oppdateringa natt til tysdag
      ipad merket MED3-07 har imei 35 209900 176148 1, sim virker ikke
      Change CHG004512 goes in tonight 22-23, video down for about ten minutes
      strekkoden på tralla 2010 0440 918 let seg ikkje lese, ho må ha ny
      pumpe sn 110934-B sender ikke til sentralen, reserve hentet
      møte-id 384 221 907 passcode 6612 virka ikkje for fagdagen
      MAC 00:1B:44:11:3A:B7 må hvitelistes på helse-nett, gjelder ny skjerm på vaktrommet
      sak 2026-004417 om ekko i rom 3, nokon nytt?
      a=Ticket ¦ b=INC0083921 ¦ c=closed without an answer, reopen please
      serienr på nettbrettet R52N70QX4LB, skjermen er knust
      inventarnummer 118204 skal til gjenbruk, kamera fra rom 5
      faktura 90117765 fra tolketjenesten er betalt to ganger
      ordre 4500219837 på 12 headset er ikke kommet
      kontonr. 3705.28.41906 for leige av skjerm, stemmer det?
      PO-77123 webcams delayed to week 49
      IMEI 356938035643809 ligg på ein ipad som ikkje finst lenger
      avvik nr 3312 i Synergi er mitt, kan lukkes
      a=Utstyr ¦ b=Docking Dell S/N 7HQ2KX3 ¦ c=rom 214 ¦ d=inventar 50931
      org.nr. 974 763 346 må inn på bestillingen av lisenser
      Change CHG-20418: teams rooms update tonight, room 7 and 8 out until 06
      sporingsnr 70730259931184 for pakken med blodtrykksmålere
      kunde nr 6604128 hos telenor er vår, simkort til 30 nettbrett
      sak 20261104583 ligger fortsatt hos leverandør, har purret to ganger
      INC0049127733 lukket uten at lyden er fiksa
      skjerm med s/n 5CG0382LKT4 er svart, inventarnr 110457
      Ticket #311298-44102 still open, camera firmware
      faktura 90011223345 fra lisensfirmaet gjelder 40 videolisenser
      ordrenr 4500871236 er levert feil avdeling, 6 stk Jabra
      kontonr 3705.12.94418 står feil på eigendelsskjemaet til alle
      Room 2.113 equipment tag 00 41 77 90, needs new HDMI cable
      a=RITM1180456 ¦ b=3 stk webkamera Logitech ¦ c=ikke mottatt
      Møte-ID 284 771 903 55 virker ikke, passord 8831
      serienr 8940 3217 6 på nettbrettet, batteriet held ti minutt
      PO 7700215 and invoice 2026-00918 don't match, we ordered 12 headsets
      KID 0012345678903 må med når poliklinikken betaler romleia
      avvik 2026/3381 er samme som 2026/3379, slå sammen
      a=MAC 3C:52:82:6F:10:94 på veggskjermen i møterom 4 ¦ b=får ikke nett`,
    'dates of things': `
      prosedyre for videokonsultasjon v2.3 revidert 14.11.2026, lenka i EK går til gammel utgave
      opplæring 03.12 kl 13-15 på møterom Gaustad, ta med egen pc
      ny versjon 26.4.1 frå 21.10.26 tok bort lydtesten
      downtime planned 2026-12-05 01:00 to 04:30, use paper forms
      avtala med leverandøren går ut 31.12.2027, kven fornyar
      headsets ordered 19/10, promised 2 Nov, still nothing today
      turnus uke 49-52 publisert 27.11, videovakt mangler på julaften
      a=Møte i brukarrådet ¦ b=15. januar 2027 kl 18 ¦ c=digitalt ¦ d=lenkje kjem
      skjema «Forberedelse til time» har dato 010224 nederst, er det den nyeste?
      e-læringskurset må tas innen 15.12.26 ellers mister man tilgang
      Perioden 1.9-30.11 skal rapporteres, tall fra oktober ser feile ut
      release notes dated 08.11.26 say the mute bug is fixed, it isn't
      sertifikatet på videoserveren gjekk ut 28.11.2026 23.59, derfor feilen i dag
      pilot started 1 March 2025 with KOLS groups, evaluation due Easter 2027
      a=Utstyr: alarmsentral ¦ b=sist service 12/6-25 ¦ c=neste 12/6-27
      rutinen for video v2.3 er fra 14.06.2024, trenger ny gjennomgang
      superbrukarkurs DHO 03.12.26 kl 0900-1130 på kommunestyresalen
      Service window night to 8 Dec, video may be down
      Delivery of 8 tablets was due 20/11, still nothing
      Referat fra samarbeidsmøtet 121126 ligger i kanalen
      vi har brukt prøveordninga sidan 1. februar 2025 og skal evaluere i vår
      a=Periode: 01.09.2026-30.11.2026 ¦ b=Rapport: bruk av video ¦ c=Eining: Poliklinikk vaksen
      the GDPR leaflet from 2018-05-25 is still on the website
      bytt batteri i alle pulsoksymeter innen 15. jan
      julestengt 24.12 til 2.1, ingen videotimar
      kurs i motiverende samtale på teams 19. og 20. januar, fullt
      a=Avtale ¦ b=DHO-plattform ¦ c=utløper 31/12-2027
      HelseCERT-varsel 251126 er lest
      Fagdag psykose week 5, thursday 4 feb 2027, hybrid from Ålesund
      lisensen på webkameraprogrammet gjekk ut 11.11.2026 ser eg no
      Rutine for video v3.2 datert 14.02.2026 ligger i EQS
      kurset i videorom 12.-13. mars er fullt, nytt 09.04
      Version 24.11.2 rolled out on 03/12, audio got worse for all of us
      møte med leverandør flyttet fra 171126 til 241126 kl 1030
      skjemaet er sist revidert 01.09.2019 og viser gammel logo
      leveransen av nye skjermar, veke 48, vart utsett til 05.01.27
      nede 28.11 kl 08:12:40 til 08:19:05, alle rom
      Logs 2026-11-27T09:14:22Z show packet loss on every room
      a=Periode: 01.10.26–31.12.26 ¦ b=Tiltak: superbruker på hver post ¦ c=Status: pågår
      sertifikat utløpt 30/11-26, derfor rød hengelås
      feil dato i brevmalen: 29. februar 2027 finst ikkje
      the training slides look like 1998, next session 8 Dec 13:00
      sommerstengt uke 28-30, videotimer settes fra 3. august
      a=Windows-oppdatering KB5031455 kom 10.11.2026 ¦ b=tok kameraet på alle pc-ene
      avtalen om bruk av møterommet gjelder visst fortsatt, 17.05.87 står det nederst`,
    'colleagues at work': `
      Marianne Hovland, fagsykepleier, har superbrukeransvar denne uka
      spør Kjetil på IKT, han fiksa lyden på rom 3 sist
      Overlege Sandvik har videopoliklinikk tirsdager 9-14 og trenger to skjermer
      Ingvild er på kveldsvakt til 22.30, ho kan opne skapet med reserve-ipad
      Dr Patel covers video clinic on Thursday, extension 7712
      vikar Jonas Lie Berge mangler tilgang til join, starter mandag 0730
      avd.leder Turid Aas vil ha tallene før møtet
      physio Anna Kowalczyk can't share screen, new laptop since Friday
      heimesjukepleiar Oddny Fjelltun på rute 5 fekk ikkje start på tenestetelefonen
      a=Vaktbytte ¦ b=Hege tar videovakt for Samira ¦ c=fre 4/12 ¦ d=tlf desk 2230
      tolk Fatima Yusuf hadde god lyd men vi så henne ikke
      sekretær Bente i ekspedisjonen (intern 5518) sitter med lista over lånt utstyr
      LIS1 Eirik Moen logga på med gamal brukar, hugs å stenge den
      farmasøyt Nina T. og kreftsykepleier Olav G. trenger hvert sitt headset
      Nurse Carolyn on nights reports the cart battery lasts maybe 20 min
      Psykolog Hege Nordbotten har ikke lyd på kontoret sitt
      overlege Dag Inge Hellebust vil ha to skjermer før måndag
      Randi på skranken har vakt 07.30-15, deretter tek Kjell over
      nurse Mette Farstad covers the video line today, ext 4471
      vernepleier Jonas Løken i heimetenesta trenger ny pin til dho-portalen
      Har IT-Sverre fri i dag? han har nøkkelen til skapet
      a=Merkantil: Anne-Grethe ¦ b=Vikar: Silje Urke ¦ c=uke 50-51 ¦ d=tlf ekspedisjon 57 83 91 15
      Dr. Fatima Rahmani, consultant, starts 1 December and needs a Teams account
      tolk Ibrahim kom aldri inn i møtet, han venta i feil lobby
      fysioterapeut Kåre Hjelle låner rom 9 til videogruppa kvar onsdag
      LIS2 Sondre Bjørke er 100 % på video i desember
      miljøarbeidar Bente sa at passordet til vaktmobilen er bytta
      who gave prof. Ulrik Thorsen host rights in room 1? he keeps muting everybody
      superbrukarane i kommunen er Gro Systad og eg, skriv oss begge opp
      Helsesekretær Tonje Vik begynner 04.01.27 i 80 % og skal læres opp i videoløsningen
      lege Marit Solvang kommer 10 min for sent til videomøtet, gi beskjed på post 3
      Spør Tor Inge på IKT, han sitter i 3. etg og tar telefonen på 4410
      sjukepleiar Oddny Vik har kveldsvakt 15–22.30 og treng opplæring i nytt rom
      Dr Patel's headset is broken, she is on shift until 16:00
      helsesekretær Wenche bytter med Anne-Grete fredag 4.12
      fysio Lars Erik Mo har brukt rom 5 siden 2019, ikke flytt kameraet hans
      psykolog Jon Arne Hatlestad får ikkje logga inn, passordet gjekk ut i går
      Superuser this week: Hanne Dahl, occupational therapist, ext 2231
      a=Meldt av: Kristin Aune, jordmor ¦ b=Vakt: 07.30-15 ¦ c=Feil: ingen lyd rom 2
      vaktmester Roger har nøkkel til skapet med skjermene, treffes på vakttelefon 5512
      gratulerer til Solfrid i resepsjonen, 25 år i sykehuset i dag! kaka står ved kopimaskina
      LIS2 Mohamed Abdi tek over videopoliklinikken frå måndag
      our interpreter Irina P. joined at 9.02, we started at 9.00, sorry my bad
      overlege Bakke og overlege Bakken blandes i kalenderen, begge har onsdag 12-14
      avdelingsleiar Bente Kolås ringer leverandøren i morgon kl 9, ho har saka`,
    'rooms, houses, ways': `
      rom 3 i 2. etg bygg C har ekko, gardinene er borte
      poliklinikken har flyttet til Sykehusveien 25, inngang Nord, kart på nett er gammelt
      wifi dead in corridor between wards 4A and 4B, calls drop when we roll the trolley past
      heimetenesta held til i Skulevegen 2 no, skriv ut på printar HT-02
      buss 37 stopper ikke ved hovedinngangen pga graving, ta 54
      samtalerom U1.114 er opptatt av vaskerlager, hvor skal vi ha video
      a=Møterom Rondane ¦ b=skjermen viser bare blått ¦ c=5. etasje vest
      parkering P2 full, vaktbilane til sone sør står ved Fjordgata 11
      lift 6 blocks 4g completely so don't take the tablet in there mid call
      omsorgssenteret i Lundeveien 40 får fiber veke 50, til då er det 4G-ruter i gangen
      rom 312 er låst og ingen har kort
      Poliklinikken flytter til Angedalsvegen 61 etter påske
      buss 110 går 15.22 fra sykehuset, møtet må slutte litt før
      The clinic at Storgata 8 has no wifi in the basement again
      møterom Kvassdalen 2. etg: fjernkontrollen er vekke
      helsehuset, Sjøgata 3, 6800 Førde, skal stå på alle tablettkasser
      a=Rom B-117 ¦ b=projektor brumler ¦ c=meldt 3 ganger
      parkering P2 stengt grunna asfaltering, folk kjem seint til timen
      ferja 0845 er innstilt så ambulerande team sit på kaia med ein ipad og ikkje dekning
      meeting room 4 on floor 3 smells of paint so all video is in 5 today
      Rom 13.03.21 i bygg K har dårlig nett
      poliklinikken har flyttet til Sykehusveien 25, inngang C, skiltet henger feil
      buss 12 stoppar ikkje lenger ved Helsehuset, Storgata 41, folk kjem for seint
      Meeting room U1.045 (basement, north wing) has no signal whatsoever
      parkering P3 full kl 0800, de som skal på kurs bør ta linje 60 fra sentrum
      lysrør blinker i videorom 2, bygg 07, plan 04, kan ikke brukes
      døra til rom 218 i Fjordvegen 3 (legesenteret) går i lås av seg sjølv
      Clinic address on the map is wrong, should be Kirkegata 9, 2nd floor, not 19
      a=Sted: Dagkirurgen, Havnegt. 2 ¦ b=Rom: 1107 ¦ c=Varme: 28 grader
      heisen til 5. etg står, bruk trapp B for å komme til videostudioet`,
    'counts and limits': `
      12 av 31 videotimer i går måtte gjøres om til telefon
      average wait 14 min in the virtual lobby, longest 52
      snittalder på videopasientene våre er 67, yngste gruppe 18-30 er bare 4 %
      brukte 35 min på å få i gang 3 nettbrett
      oktober: 208 konsultasjonar, 19 avvik, 7 av dei om lyd
      sms-teksten er 173 tegn, grensa er 160, deles i to
      max 6 participants in a room, we were 8 at the discharge meeting
      fire pasienter over 80 prøvde i dag, tre klarte det uten hjelp
      skjema tek 25-30 minutt å fylle ut, altfor lenge for dei eldste
      a=uke 47 ¦ b=64 digitale tilsyn per natt ¦ c=5 falske alarmar ¦ d=0 fall
      ping 380 ms og 12% pakketap på gjestenettet kl 0915
      9 of 10 home monitoring kits came back without charger
      svarprosent på skjema gikk fra 41 til 58 etter at vi la på påminnelse dag 3
      battery 17 % at start of shift, 4 tablets, 1 working charger
      vi mangler 7 lisenser, 23 ansatte deler på 16
      38 av 52 timer i høst var på video
      no-show on video 6,4 % vs 11,2 % in the building
      gjennomsnittlig ventetid 41 dager, målet er 35
      gruppa er for ungdom 16-23 år, maks 8 deltakere
      BT-grense satt til 160/95 som standard, skal den endres?
      17 nettbrett ute, 4 inne, 2 knust
      patients over 67 use the app about 3 times a week on average
      lyden hakker ved under 1,5 Mbit, vi har 0,8
      a=Opplading ¦ b=tek 4-5 timar ¦ c=varer i 2 døgn
      26 skjema ubesvart siste 14 dager
      SpO2 under 88 gir rød alarm, under 91 gul
      halvparten av brukarane våre er fødde før 1945, treng større skrift
      session drops after exactly 40 minutes every time
      1250 kr i egenandel er nytt tak? eller 3278?
      PHQ-9 har 9 spørsmål men skjemaet viser berre 7
      14 av 62 videotimer hadde lydfeil forrige uke
      pasienter over 75 år bruker i snitt 6 min på innlogging
      om lag 30 % av dei mellom 18 og 25 møter ikkje til video
      Latency 240 ms, jitter 31, loss 2.4 % in every room on level 1
      fra 08:00 til 11:30 falt 9 samtaler ut, 5 på iPad og 4 på pc
      maks 12 deltakere i grupperommet, vi var 13 og én kom ikke inn
      barn under 16 treng ikkje BankID, men systemet krev det av alle
      1,204 forms sent, 87 bounced, 3 came back blank
      a=Uke 47 ¦ b=212 samtaler ¦ c=11 brudd ¦ d=snitt 23,5 min
      filgrense 25 MB er for lite til MR-bilder, vanligvis 120-180
      av 1 048 576 rader i excelarket var bare 340 fylt ut, resten hang maskina
      ventetid 45 min på support, nr 17 i køen
      Ages 60-69 rate us 4.1 of 5, 70-79 only 3.2
      opplasting 0,8 nedlasting 94 mbit på hele plan 2
      tredje gang på to uker, hver gang ca 40 sek uten bilde`,
    'talk of patients': `
      pasienten fikk ikke lyd, vi byttet nettleser og da gikk det
      eldre dame streva med BankID, endte med telefon
      pas satt i bilen og hadde video, måtte be ham stoppe først
      mannen såg oss men vi såg ikkje han
      pt joined from the kitchen w whole family talking, had to reschedule
      hun trodde lenka var svindel og turte ikke trykke
      brukaren ville ikkje ha kamera på soverommet, forståeleg det
      flere pasienter sier at skjemaet spør om det samme to ganger
      patient could hear me fine but lips out of sync, made her dizzy
      sønnen måtte holde mobilen, da gikk det bra
      a=Hva skjedde: pasient ble kastet ut ¦ b=Når: midt i timen ¦ c=Hva gjorde du: ringte opp igjen
      ho ler og seier at legen såg ut som ein sau på skjermen, alt pikslete
      a=Årsak ¦ b=dårlig nett på hytta ¦ c=pas fikk ny time
      the gentleman kept pressing hang up instead of mute, bigger buttons please
      pasienten skreiv i chatten men vi får ikkje varsel om det
      medisindispenseren pep hele natta hos en bruker, han dro ut støpselet til slutt
      kan vi få en enklere forklaring på engelsk til pasienter som ikke leser norsk
      a patient asked if the call is recorded, what do we answer
      bebuaren blei redd då stemma kom ut av veggen, vi må informere betre
      pasienten ble veldig fornøyd med å slippe reisen, bare lyden hakket litt på slutten
      pasienten fekk ikkje lyd før me bytta til telefon
      eldre dame strevde med BankID, gav opp
      han satt i bilen og kjørte, måtte avslutte
      two patients ended up in the same waiting room, nobody saw each other luckily
      mother wanted to sit in on the call, fine or not?
      a=Bruker ¦ b=skrur av nettbrettet om natta ¦ c=fordi det lyser
      avvik bildet var opp ned hele timen men praten gikk fint
      Kvinne i 50-åra fekk tre påminningar om same time, vart litt sur
      hunden gjødde så mykje at me fekk ikkje prata
      he wanted his camera off, is that allowed in a first consultation?
      pas uten norsk språk trykket på feil flagg, alt ble på samisk
      a=Hva skjedde ¦ b=møtte opp fysisk, trodde det var vanlig time ¦ c=fikk låne rom
      brukeren sier vekta lyver 😅 kan noen kalibrere
      patient cried and then the screen froze, awful timing. called back by phone
      sønnen logget inn for faren sin, er det lov uten fullmakt?
      en pasient kom ikke inn i venterommet, prøvde både Safari og Edge
      fleire pasientar spør om timen vert teken opp, kva svarar me?
      he could hear us but all we saw was the ceiling lamp
      Ei som skulle ha samtale om søvn sovna medan ho venta. Eg lét ho sove og sette opp ny tid
      ungdommen ville heller chatte enn snakke og det gikk overraskende bra
      pasienten fikk ikke åpnet lenka på mobil, gikk fint på pc
      eldre herre kjempa med BankID i ti minutter, vi tok det på tlf
      ho høyrde oss, men vi høyrde ikkje henne
      Patient said the picture was upside down the entire time lol
      mor og barn satt i hver sin nettleser, ekko fra helvete
      brukaren ville heller koma hit enn å slite med skjermen
      a=interpreter heard fine, patient did not ¦ b=swapped to phone
      pas. avbrøt fordi det var for mange i samme rom hjemme
      ung gutt ble redd da skjermen ble svart, bør ha en tekst der
      pasienten trudde samtalen var ferdig og la på då biletet fraus
      pårørende kom på fra et annet land, tidsforskjell 6 timer, møtte en time for tidlig
      He kept clicking the old link from last week's text message
      a=Hva skjedde: pasienten satt i venterom, ingen fikk varsel ¦ b=Rom 3 ¦ c=20 min
      dama i andre enden hadde slått av lyden sjølv, vi lo godt begge to
      skjemaet på arabisk er speilvendt, flere pasienter har sagt fra
      Elderly lady on the other end couldn't find the unmute button, very sweet about it
      hunden bjeffet så mye at legen ga opp, ny time neste uke
      fleire bebuarar deler same nettbrett og blir logga inn som kvarandre
      hørselshemmet pasient savnet undertekster, fins det i løsninga?
      pt cried because link failed again, please please fix lobby notifications`,
  },
}
