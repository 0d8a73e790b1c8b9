/** What three others wrote, after what the eighteenth had shown was mended: 393 of 405 lines were stopped at first sight, 2 of 315 wrongly. */

import type { Lines } from './lines.ts'

export const unseenNineteenth: Lines = {
  stop: {
    'a name and a birth': `
      Torbjørg Nilsskog f. 1938 fikk ikke lyd på nettbrettet
      ODDVAR HENRIKSLI 14.03.51 kommer ikke inn
      avvik gudny haugland, 67 år, mista biletet midt i knebøyen
      Emil Sandøy, 4y, mum couldn't find the link
      A.K.L. dob 02/11/2019 - no show on video, line was dead
      Hætta, Inger Márjá (1949) trenger samisk tolk på skjerm
      Ахметова Лейла 12.05.1986 venter enda
      سامي الحداد fødd 1974 høyrde ingenting
      mamman te lille Sander Berntzen på 3 år fikk ikke kamera til å virke
      can someone ring Yusuf Abdi Warsame (b. 2016), video froze during spirometry
      a=Navn: Kjellaug Moe ¦ b=Født: 21/7-44 ¦ c=Feil: ser bare seg selv
      P. Aa. Myklebust, 81, sat i feil venterom ein halvtime
      230967 Rolf-Arne Skoglund ville heller ha telefon
      BERG, ISAK 07 Jan 2021 growth chart wouldn't share on screen
      Ho Solveig Tveitnes på nittito klarte ikkje trykkje på knappen
      randi kristoffersen født førtito fikk ikkje opp bildet
      Little Nora Eilertsen is 5 weeks and her dad dropped off the call twice
      Æ hadde time med Bjørnar Eliassen (f 88) kl 9, lyden va borte
      Halldis Bø 1936-08-30 får ikkje lenka på mobil
      ሰላም ተስፋይ, 29 år, ble kasta ut da tolken kom på
      O. Kowalczyk age 11 asthma review, headset broken, rebook
      vg flytt tiden til Terje M Lockertsen, 19. feb 1960, han har dårlig nett på Vannøya
      a=Fysio Sortland ¦ b=Ånund Kleppe, årgang 57 ¦ c=biletet heng
      Solveig Tangen, f. 14.03.1951, hadde ikke lyd på mobilen
      TANGVALD, ODDMUND 220848 fikk feil skjema tilsendt
      per olav hjelmeland fødd 1962 fekk ikkje opna lenkja
      Mrs Doreen Whitlock (DOB 02/11/1944) couldn't unmute
      kari nilsen 83 år trenger hjelp til bankid før timen tirsdag
      A.K., born 7 June 1990, dropped off during the anaesthetic pre-assessment
      19.12.72 Brekke Torunn – samtala braut av etter 6 min
      محمد الحسن f. 1988 fikk ikke tolk på videoen
      Олена Шевченко, 34 yrs, interpreter link had expired
      Elias Rø, 6 år, mor fikk ikke til kamera så vi tok det på tlf
      JORUNN SKÅR F 03.07.1939, sjukeheimen i Vik, biletet fraus
      a=Etternavn: Dahlby ¦ b=Fornavn: Vegard ¦ c=Født: 11/5-84 ¦ d=Feil: mikrofon
      dob 1957-08-23 Margaret Osei, sent to the wrong waiting room
      O. T. Lien (født -47) ringte fra hytta, dårlig dekning
      vesle Ingrid Marie Aase på 9 år vart redd då skjermen gjekk i svart
      Nguyễn Thị Lan, 2. september 1969, fikk to innkallinger til samme time
      j. hallworth aged 71 - consent form came up in norwegian only
      årgang 1936, Gunnvor Ødegård, hørte ingenting på brettet
      Kåre Nesbø (77) tok ikkje imot videosamtalen fordi lyden var av
      ABDI WARSAME HASSAN 01.01.1981 not found when reception tried to start the call
      B.Moen 240659 sto i feil kø hos lungepol
      王丽 (f 05.05.2001) skjønte ikke knappene, alt var på norsk
      a=Row 22 ¦ b=Fjeldstad, Anne-Lise ¦ c=1949 ¦ d=no picture, phone used instead
      Ragnhild Øvrebust f. 12.03.48 fikk ikke sett legen, bare hørt ham
      olav sætrevik 14/2-52 hadde ikkje lyd i dag heller
      HADDAL MARGIT 1931 skal ha besøk av hjemmesykepleien med nettbrett, husk lader
      Mrs Okonkwo, DOB 4 Nov 1962, asked for a landline call instead of video
      محمد الحسن ١٩٨٧ fikk skjema på bokmål, ber om arabisk
      Наталія Коваленко, 03.05.1990, чекає – hun sitter i lobbyen og ser ingen
      李伟 1975-08-02 no audio on his end, wife lip-reading for us
      T.H. født 19. september 2016, far trykka bort samtykket
      gjelder b k lillebø, 77 år, dame fra Hareid, pacemaker og mr-skjema ikke levert
      a=Fødd: 220586 ¦ b=Namn: Synnøve Rekkedal ¦ c=Problem: svart skjerm ¦ d=Nettlesar: Safari
      2009-modellen Jonas Brekkhus har fortsatt pappa som kontakt, han er myndig på helsenett nå
      Little Amelie Fairweather (3 weeks, born 8/11) had her weight review on the phone cause camera broke
      ultralyd uke 20 hos Ingvild M. Sandanger (1994) ble ikke delt på skjerm
      ho Berit på Vartdal, 81 i februar, Berit Ytrestøyl heiter ho, får det ikkje til utan barnebarnet
      Psykologtime 10.30 Kristoffer W. Dahlbakk 17år møtte m/mor på kamera uten avtale
      Nguyễn Thị Hạnh sn. 1969 needs Vietnamese interpreter, we booked Thai. mortifying
      SOLHEIMSNES, Per-Arvid - 01011958 - feil i samtykke, signert av kona
      Jadwiga Wróblewska ur. 27.06.81, brystkontroll på video, bildet var speilvendt
      Γιώργος Παππάς, 55, cannot log in from the ferry, wants Thursday instead
      har de nummeret til Torbjørn Aurdal? han er frå 1947, sende feil skjema til han
      Re Harpreet G, born Feb 1988, 34/40, her link went to her ex's number – serious
      lille Noah (Noah Emanuel Teklemariam) fyller 5 den 3. mars, utredning autisme, skjemaet fra barnehagen kom tomt
      a=Avlyst time ¦ b=e. langlo ¦ c=f 1939 ¦ d=falt hjemme så det ble ikke video`,
    'a phone, a mail, a home': `
      pasienten nås på 918 44 207 hvis lenka svikter
      send ny lenke til pas. berit.solli47@gmail.com
      brukaren bur i Storgt. 112 B, Tromsø, og har ikkje nett der
      mum's mobile is +47 47 61 82 90, patient has no phone of his own
      pårørende ringe fra 99013382 og kommer ikke inn
      dotter til pasienten, 41 77 20 96, hjelper med innlogginga
      patient's dad wrote from k.amundsen.far@hotmail.no that the camera is blocked
      a=Beboer: Skippergt 8 leil 304 ¦ b=Utstyr: iPad ¦ c=Feil: ingen lyd
      family lives at Kveldrovn. 17, 9007 and the patient is on home oxygen, poor wifi
      a=Pasient ¦ b=tlf 0047 95 20 31 18 ¦ c=får ikke sms
      Pasienten sin e-post er ragnhild(at)fjordpost.no, invitasjonen kom i retur
      han pasienten i Nordre Hålogalandsveg 23b må ha hjemmebesøk, video går ikke
      ring pasienten på 912 44 087, hun kom aldri inn i rommet
      pårørande nåast på 95120733 etter kl 15, ho styrer nettbrettet
      resident's daughter is on 07700 900413, wants a test call first
      bruker bor i Storgt. 14B, 2. etg, nettet er elendig der
      send lenkja på nytt til pasienten, tormod.hauge61@eksempel.no, den fyrste hamna i søppelposten
      patient wrote from b.armitage.1950@example.com to say the video link is dead
      sønn av beboer: +47 480 91 265, sint over at samtalen ble brutt
      a=Pasient ¦ b=Kirkev 33, 6813 Førde ¦ c=ønsker utstyr levert hjem
      brukaren i Øvre Bakkeveg 7 på Leikanger har ikkje 4G i huset
      pt lives at 22 Larch Close, no broadband until Friday so phone instead
      tlf 0047-41330972 går til mannen til pasienten, han må trykke på knappen for henne
      bruker i Bjørnst 5, leil 12 – utlånsbrettet lader ikke
      pasienten bør ringes på 918 47 265, video går ikke
      Ring dotter til brukaren, 47 62 18 93, ho styrer nettbrettet
      send new link to the patient at j.whitcombe84@outlook.com please, old one bounced
      a=Bebuar: Nedre Strandgt 14B ¦ b=Nett: nei ¦ c=Ynskje: telefontime
      pas oppgir mobil +47 40397715 men i folkeregisteret står en annen
      a=Pårørende: sønn ¦ b=Tlf 0047-95-51-08-32 ¦ c=Ønsker å være med på video ¦ d=Språk: norsk
      Patient lives at Flat 3, 22 Kirkegata, the midwife going out needs to bring the dongle as there's no wifi
      mor til pasienten mailer fra lillemor.hovdenak (krøllalfa) gmail punktum com, fikk aldri lenka
      brukar bur Åsev. 7, Sykkylven, og får ikkje dekning i kjellaren
      han pas jeg ringte i stad tok den på ni to fire en null seks åtte syv, noter det
      her husband's on 07700 900 461, patient herself doesn't do smartphones
      klienten min har flyttet til Bjørnsons vei 61 oppg C, innkalling til videoterapi går fortsatt til gamle`,
    'a number of a register': `
      journalnr 0048213 står med feil tid i timeboka
      MRN 5530192 had echo on the line
      NPR-id 7741903 kom ikkje over til videolista
      DIPS-nr 2290147: skjermdeling virka ikke
      pas.nr 61-38402 svarer ikke
      Henvisning nr 2024/118734 manglar videolenke, nokon må ringje
      a=Video Alta ¦ b=pasient-ID 900417 ¦ c=ingen lyd
      journalnr 4471902, svart skjerm hele konsultasjonen
      MRN 00874512 - consult dropped twice, rebooked
      NPR-id 100293847 har to åpne skjema, hvilket gjelder?
      pasientnr 338120 i Helse Førde fekk ikkje påminning
      finner ikke videotimen i DIPS på 2209417, pasienten venter
      henvisningsnr 7719034 hamna i feil kø, mannen har venta i to veker
      a=Hospital no. K203381 ¦ b=bed 9 ¦ c=sound one way only
      journalnr 4471830 åpnet seg i feil vindu under video
      NPR-id 90217745 mangla på tilvisinga, så videotimen vart ikkje oppretta
      a=MRN: 00381624 ¦ b=Issue: breech scan images never made it to the call ¦ c=Urgency: soon
      pasientnr i DIPS er 2209417, kan noen sende sms manuelt
      Henvisningsid 77120943-2 står som «vurdert» men pasienten har ikke fått time
      a=Skjema: EPDS ¦ b=Pas.ID: SM-118402 ¦ c=Sum: viser ikkje ¦ d=Meldt: jordmor
      hospital no. K604417 had the CT yesterday, report attached to someone else's video visit`,
  },
  pass: {
    'desks and whom they are for': `
      Pasienter som ikke får lyd kan ringe brukerstøtte 23 32 70 00
      resepsjonen på fysikalsk har fått nytt nummer 77 62 81 40, si det til pasientene
      Pasientane skal skrive til videohjelp@kommunen.no, ikkje til oss
      tell parents to call the clinic desk on 77 75 51 20 if the link fails
      Patients can email barnepoli@sykehuset.no for a new slot
      skranken tlf 77001430 svarer ikke, brukerne klager
      Sentralbordet 76 97 60 00 set pasientar feil over når dei spør om video
      Legevakta 116117 får mange av våre pasienter når video e nede
      a=Legekontoret Skjervøy ¦ b=tlf 77 77 08 50 ¦ c=pasienter når ikke gjennom mellom 8 og 9
      IT helpdesk ext. 4471 said patients on Safari need to allow the mic
      Tolketenesta har vakttelefon 47 80 12 00 for brukarar av video, heng opp lappen
      posten pasientene sender til postmottak@fysio-nord.no kommer i retur
      Ring IKT på 1-4400 om venterommet til pasientene fryser
      a=Leaflet for families ¦ b=old desk number 776 28 000 ¦ c=should be 776 27 000
      Pårørandelina vår på 800 40 567 er open 9-15
      Pasienter som ikke får opp video kan ringe brukerstøtte 57 83 90 00
      gje pasientane nummeret til helpdesken, 55 97 00 10, ikkje mitt
      Patients with login trouble should call the service desk on 0300 123 4400
      plakaten på venterommet har feil nr til veiledninga på Helsenorge, skal være 23 32 70 00
      brukerstotte@helseregion.example svarer ikke pasienter i helga, kan autosvaret endres
      skranken på poliklinikken (tlf 57 72 41 30) tek imot pasientar som slit med lenkja
      ward phone 4417 rang out all morning so relatives could not get through
      sentralbordet 05300 setter alle pårørende over til oss nå, hvem har bestemt det
      Ny epost til ekspedisjonen: pol.ortopedi@sykehuset.example, gi den til pasientene fra mandag
      vakttelefonen 91 60 22 18 er delt mellom tre avdelingar, brukarane får opptattsignal
      please add videohelp@trust.example to the letters we send all patients
      a=Enhet: Dialyse ¦ b=Vakttlf: 74 09 88 12 ¦ c=Avvik: pasienter får ikke svar etter kl 15
      PALS desk ext 20451, patients keep getting the fax tone
      servicekontoret i kommunen, 57 65 56 00, hjelper eldre med BankID på tysdagar
      pasientreiser 05515 ringte oss, folk spør dem om videolenker
      Pasienter som ikke kommer inn på video kan ringe skranken på 70 10 54 18 mellom 8 og 15
      Fødepoliklinikken har fått nytt nummer, 70 10 61 77, gje det til alle gravide som spør
      Patients stuck in the lobby should call our helpline 55 97 20 31, not the switchboard
      postmottak.rontgen@sjukehuset.example er riktig adresse for pasienter som vil ha bilder på cd
      brukarstøtte for helsenett 23 32 70 00 opnar ikkje før 0800, sei det til pasientane
      Kan dere bytte ut tlf nederst i innkallingen? Det står 70 10 45 12, skal være 70 10 45 21. Pasienter havner på kjøkkenet
      Interpreter desk +47 22 45 19 60 quoted 40 min wait, telling patients to rebook
      a=Tjeneste: tolk@kommunen.example ¦ b=Svartid: 4 min ¦ c=Kommentar: fint for pasientene
      a=Avd: BUP Volda ¦ b=Tlf ekspedisjon: 70 05 83 40 ¦ c=Gjeld: mange føresette kjem ikkje gjennom på køsystemet
      Skranken i 2. etg (intern 54418) får ca 30 oppringinger om dagen fra pasienter som ikke finner lenka
      Our Monday group got the wrong number on the leaflet: it's 70 10 33 08, the clinic mobile 913 00 462 is switched off since June
      helsestasjon.nord@kommunen.example sender framleis påminningar til foreldra klokka 03 om natta
      Vakttelefonen på føden 948 00 113 må stå på lading, ellers får ikke de gravide tak i oss
      Kundesenteret til Norsk helsenett, 24 20 00 00, sier feilen rammer alle pasienter på iOS 17.4
      Pasientreiser 05515 veit ikkje at videotimar ikkje gjev rett til reise, dei sender folk til oss`,
    'cases, serials, accounts': `
      sak 2024118 hos IKT om kamera rom 4 er fortsatt åpen
      ticket INC0093482 lukka uten at noen ringte
      Skjermen med serienr 7CN1340KLP2 flimrar
      asset tag 004512, webcam missing from consult room B
      faktura 90018273 for hodetelefoner er ikke betalt
      ordrenummer 4500318827, tre mikrofonar, framleis ikkje komne
      Ref #88213-4 with Microsoft, still "pending"
      kontonr 4750 12 33816 er det vi bruker for egenandel, plakaten har feil
      a=Device: Logitech Rally ¦ b=S/N 2135LZ0B7K48 ¦ c=No picture
      a=Avvik 31877 ¦ b=rom 212 ¦ c=strømmen går når vi skrur på skjermen
      PC-en merkt HN-448120 må reinstallerast
      iPaden med inventarnummer 20-1187 e borte
      firmware 1.17.0.20231 broke the speakerphone, case 5120077
      bestilling 778120, 12 stk jabra, levert på feil adresse
      Lisens nr. 33190 til treningsvideoane gjekk ut
      Sak 4471902 lukket uten løsning, lyden fortsatt borte på rom 3
      serienr 20231107448 på skjermen i møterom Jostedal, tek ikkje imot HDMI
      INC0093821 reopened, cart 12 still no camera
      inventarnr 118-4420, løst hjul på videotralla
      faktura 90045517 fra headset-leverandøren er betalt to ganger
      ordre 7300218 på 15 webkamera er forseinka
      a=Asset tag 55012 ¦ b=Room 2.14 ¦ c=battery flat in under an hour
      kontonr 1503.40.12345 står på fakturaen fra leverandøren, er det riktig?
      sak #200385 og #200391 er samme feilen, slå dem sammen er du grei
      endringssak CHG-20491 stoppa videoen i heile Sunnfjord i går
      ref 2025/10442-3 i arkivet gjelder avtalen om videorom
      a=Nettbrett akutten ¦ b=MAC 00:1A:2B:44:90:3F ¦ c=får ikke ip
      PO 4500119832 for the replacement microphones, due Thursday
      lisensen som sluttar på 77412 er gått ut, rom 5 og 6 er råka
      feilkode 0x80070005 på alle pc-er i fløy C etter oppdateringa
      sak 2024061844 er lukket, men feilen er der ennå
      Ticket INC0048129776 reopened, sound still drops after exactly 40 seconds
      Serienr på kameraet: 4TX-110978-28B, rom 3, dårleg fokus
      inventarnummer 20481 og 20482 er byttet om, skjermen på mammografi heter nå gynpoli
      Kontonummer for egenandel står feil på skjermen: 1503 44 87120, skal være gammelt kontonr
      Ordre 310 778 412 frå Atea, to hodesett manglar i eska
      a=Faktura 90054127 ¦ b=KID 000412700541 ¦ c=Gjelder: lisens video 12 mnd ¦ d=Purret 2 ggr
      IMEI 356938035643809 er nettbrettet på føden som ingen finner
      Room 1142 isn't on the map, 1124 is. Wayfinding card for video suite is wrong again
      Jira VID-2093: knappen «del skjerm» grå i build 23.0709.94
      Org.nr 983 974 732 må inn i feltet for avsendar før skjemaet går av stad
      avviksnr 58-2024-1177 gjaldt strømbrudd på lab 4, ikke video
      PO no 4500671182 for 6 webcams, two dead on arrival, RMA 77-03158
      MAC 08:49:41:2A:60:7C får ikkje ip i rom 2017, patchpunkt B-114
      EAN 7 038010 009457 på esken, er det riktig gel til probene? Gammel vare`,
    'dates of things': `
      rutine for video versjon 3.2 av 14.01.2025 gjelder nå
      kurs i ny løsning tirsdag 04.03 kl 14, rom Lyngen
      Opplæringa vert flytta frå 12.5. til 19.5.
      minutes from 2025-02-11 still not uploaded
      nede fra 010225 til 030225 pga oppgradering
      ny skjerm leveres uke 18, senest 02.05.25
      Avtalen med leverandøren går ut 31.12.2026
      journal club Thu 27 March 1530, Teams link in the calendar
      a=Møte: videogruppa ¦ b=Dato: 16/9-2025 ¦ c=Sted: kantina
      guideline rev. 08/2023 says check the camera before each clinic
      æ har ferie 7.7-25.7, Mona tar videolista
      a=Planlagt stopp ¦ b=natt til 22. november ¦ c=kl. 01-04
      Handover template dated 19.06.24 has the wrong logo
      påskestengt 28.03–06.04, ingen videotima den uka
      brosjyra "Trygg video" fra 2019 må byttes, ny kom 1/10
      kurs i videokonsultasjon 14.03 kl 12, påmelding innen 10.03
      rettleiinga av 22.08.2023 er utdatert, ny ligg i EQS
      version 4.2.1 dated 07/11/2024 breaks the waiting room
      prosedyre rev. 120524 mangler avsnitt om tolk
      levering av nettbrett utsatt fra 3. til 17. juni
      møte med leverandøren 190925 kl 0900 på Teams, alle klinikkar
      Downtime window: Sat 12.10 22:00 to Sun 13.10 04:00, all video rooms
      a=Dokument: Brukermanual ¦ b=Dato: 01.02.2022 ¦ c=Merknad: feil skjermbilder s. 14
      avvikene fra uke 36-38 er lagt inn, mangler bare Levanger
      i perioden 1.1.–31.3. hadde vi dobbelt så mange brot som i fjor
      minutes from 23 Sept still say "trial", we went live 1 Oct
      avtalen med Norsk helsenett går ut 31.12.2026
      signed the training log 06/05/25, refresher needed by 06/05/26
      oppdatering natt til 16.11, lyden har skurra sidan
      Skjema v2023-09-04 ligger fortsatt ute, pasienter svarer på den gamle
      Prosedyre for skjermdeling v3.2, godkjent 12.03.2024 av kvalitetsutvalget, ligg feil i mappa
      kurs i videokonsultasjon 14/2 og 28/2 kl 1215, rom Borgund, 12 plasser igjen
      Consent form dated 04.11.2019 is still the one that prints, should be the 2023 one
      Levering av nye skjermer utsatt fra 02.05 til 17.05-24, sier Sigurd på lageret
      Samtykkeskjema rev. 010158-B er utgått, bruk 020101-C
      helgeturnus 27.06–01.07 ligg ikkje i GAT for jordmødrene
      Møtereferat 19.09.2023: punkt 4, tolk på video, ansvarlig Hege, frist 1.11
      Windows patch 2024-05-14 knocked out both barium room PCs, rollback done 15th
      Perioden 010124–310324: 11 nedetider, alle mellom 0755 og 0820
      Jubileum: avdelinga vert 50 år i 2026, opna 8. november 1976, vi vil ha strøyming av festtalane
      a=What: CPD afternoon ¦ b=Was: Thu 6 June 13:00 ¦ c=Now: Tue 11 June 13:30 ¦ d=Link: same
      sertifikatet på video.sjukehuset.example går ut 24.05.25, minn meg på det
      a=Dokument: Retningslinje EPDS ¦ b=Versjon: 2.1 ¦ c=Gjelder fra: 05.10.93 (!!) ¦ d=Feil årstall, skal vere 2023
      Årskontroll røntgenapparat lab 2 utført 22.11.22, neste innen 22.11.24, klistrelapp borte
      The 1988 building loses wifi every Tuesday since the February upgrade`,
    'colleagues at work': `
      Mona Isaksen, fysioterapeut, fikk ikke logga på i dag
      Fastlege Eirik Nordnes er på vakt til kl. 20
      Dr Hannah Whitfield (registrar) needs a second screen
      spør Stig-Ove på IKT, kontoret har tlf 77 62 55 01
      sekretær Bente Larsson bytta vakt med Anne-Gro
      Jordmor Liv Hopen har fått ny PC, mikrofonen er stum
      Consultant on call is Per Aas, desk phone 5512
      ergoterapeut kim andre johansen vil ha hodetelefoner
      Nurse Ragna takes over the video list at 1430
      a=Melder: Tove Heitmann, helsesekretær ¦ b=Rom 3 ¦ c=Kamera løst
      Psykolog Sunniva Rein har kontordag torsdag, rom 214
      vikar Josef Brandvold begynne mandag, treng tilgang
      Overlege Lyngmo sitt headset er lånt bort igjen
      Our physio Tomasz is covering both clinics, please add him as organiser
      Tolk Amina Farah jobbar til fire i dag, kontoret deira er 77 60 11 90
      Sykepleier Marte Lunde fikk ikke logget på vaktmobilen
      psykolog Arne Fimreite har hatt tre brot i dag på kontor 212
      Dr Priya Raman covers the video clinic Tuesday 9-13
      IKT v/ Thomas Berge kommer kl 11 og bytter mikrofon
      superbruker Hege Solli tlf 4412 tar opplæringa på Otta
      overlege Siri Kvamme har vakt 24.–26.12 og treng heimekontor
      Sister Joan Pritchard says the tablets on ward 6 won't charge
      a=Vakt: natt ¦ b=Ansvarlig: spl. Ida Holm ¦ c=Avvik: nettbrett låst, ingen har pin
      helsesekretær Bente i skranken (5512) fann feilen, det var kabelen
      physio Mark Edeson did 14 video sessions last week, two dropped
      a=vikarlege Jonas Weber ¦ b=mangler DIPS-tilgang ¦ c=fra 1.9
      tolk Amina Yusuf ventet 20 min i feil rom, lenka var gammel
      prosjektleiar Rune Eide er i Ålesund 12. og 13., ring Gro på IKT i staden
      consultant Mr Okafor's webcam is upside down again, room 8
      jordmor Lise Aas og lege Nils Moe delte skjerm og mistet lyden begge to
      Jordmor Randi Hessaa er på vakt til 2130, ring føden 70 10 61 70 om det hastar
      Radiograf Lars Petter Moldskred har fått nytt kort, kommer ikke inn på lab 3
      Dr. Anwar Siddiqui (ortho) needs a second licence, he runs two video clinics on Wednesdays
      Vaktbytte: Ingunn (psykolog) tek 14.02, Trygve tek 16.02
      psykologspesialist Marte Eikrem slutter 30.06, flytt hennes videorom til vikaren
      Overlege H. Grøtting, f.o.m. 1. april avd.leder, mangler tilgang til statistikk
      Can IT ring Siobhan Clarke, midwife, on ext. 61742 after handover? Headset again
      Sekretær Bente 62 % stilling, jobber man-ons, ikke tirs i partallsuker. Legg det i malen
      a=Namn: Oddbjørn Vik ¦ b=Stilling: helsefagarbeidar ¦ c=Ansattnr: 40881 ¦ d=Treng: opplæring video
      Gratulerer til kollega Turid Nesset, jordmor i 40 år i dag! Kake på vaktrommet 1145
      Student radiographer Kwame Boateng starts Mon 2 Sept, needs a badge and a Teams account
      tolk Farida Noori hadde strålande lyd i dag, bruk hennar headset som standard (Jabra 75)
      Vikarlege dr Sundgot ringer fra Bergen, har bare 4G, HPR 9144487 er lagt inn
      IKT: Kjetil Ose kommer ons 0830 og bytter kabel i rom 6, ring ham på 54 302
      Professor Lindqvist's lecture on pelvic MRI got cut at 47:10, can the recording be fixed`,
    'rooms, houses, ways': `
      fysikalsk har flytta til Sjøgata 39, 2. etg
      Buss 42 stoppar ikkje ved sjukehuset i dag
      Clinic entrance moved to the Hansine Hansens veg side, B wing
      rom 3.114 har ingen stikkontakt bak skjermen
      heisen i bygg C står, så grupperommet i 4. kan ikke brukes
      rooms 11-14 share one router, all slow after lunch
      Helsehuset, Strandvegen 5, har dårleg nett i kjellaren
      parkeringa bak legekontoret i Storgata 70 e brøyta
      meeting room Kvaløya is too echoey for video
      a=Storslett helsesenter ¦ b=postboks 112 ¦ c=har endelig fått fiber
      a=Rom 3.041 ¦ b=bygg B ¦ c=ingen dekning på noe nett
      poliklinikken i Vievegen 2 har flytta videorommet til 2. etasje
      Level 2, Block C, room 217 - door sign says 271
      buss 110 stopper ikke ved hovedinngangen lenger, infoskjermen er feil
      DPS i Kirkegata 14 har strømbrudd, alle rom nede
      møterom Jostedalsbreen (plass til 12) manglar høgtalar
      outpatients moved to 5 Harbour Street, invitation template still has the old address
      a=Bygg: Nord ¦ b=Rom: 114, 115, 118 ¦ c=Avvik: gardiner mangler, motlys i bildet
      heis 4 står, så vogna med videoutstyret kom ikkje opp i sjette
      P-hus plan 2 har bedre 4G enn legekontoret vårt i Storgata 60
      Videorom 3 er flytta til Åsehaugen 5, 4. etasje, inngang C, skiltet heng att på det gamle
      buss 618 stopper ikke lenger ved hovedinngangen, bruk holdeplass Sykehusvegen 12
      Lift B is out, so to get from X-ray (0.114) to the video suite (3.022) go via the kitchen corridor
      DPS Storgata 27B, 6150 Ørsta, har ikkje fått fiber enno, difor hakkar alt
      Parkeringa P2 er full fra 0740, folk kommer 10–15 min for sent til fysisk oppmøte
      a=Besøksadr: Kirkegata 40 ¦ b=Postadr: Pb 1600, 6026 ¦ c=Kartet i innkallingen peker på nr 14
      The maternity unit address on the form reads Haugland Rd 9, that's the laundry. Ours is 19
      rom 214, 216 og 218 har same namn i kalenderen, «Grupperom 2»
      nøkkel til skap 77 i kjelleren (rom U1-03) ligger nå hos vekter i Parkveien 3
      ferja 0915 frå Hareid er innstilt, halve morgonskiftet sit på kaia og tek møtet på mobil`,
    'counts and limits': `
      14 av 22 videotimer gikk fint i dag
      37 prosent av brukarane valde telefon
      lag was 900 ms on average, limit is 200
      kø på 45 min i venterommet mellom 9 og 11
      gruppa for folk over 75 år har 8 plasser
      kids aged 6-12 did better on video than teens, n=41
      Det tok 25 minutt å starte skjermen, tredje gong denne veka
      3 av 3 rom uten lyd kl 0830
      a=March ¦ b=112 consults ¦ c=9 dropped
      opplasting 0,8 Mbit, trenger minst 2
      a=Veke 11 ¦ b=63 timar ¦ c=5 avbrot
      snittalder på seniorgruppa e 81, de fleste klare seg sjøl
      battery at 12 %, charger gone again
      max 30 deltakere i rommet, vi va 31
      Om lag 1200 innbyggjarar over 67 har fått brevet om videotimar
      14 av 212 videotimer falt ut i september (6,6 %)
      37 prosent av dei over 75 år vel telefon i staden
      3 av 9 samtaler i dag vart under 2 minutter, mest på Hitra
      skjemaet tillater maks 120 tegn, pasientene skriver mer
      ventetid 45 min i snitt, målet er 10
      aldersgruppa 16-25: 188 svar, 12 avbrotne
      upload 0.4 Mbps in the clinic, need 1.5 at least
      a=Klinikk: Røros ¦ b=Antall video: 61 ¦ c=Brudd: 4 ¦ d=Kommentar: bedre enn sist
      response rate 48% (n=1,310) after the reminder text
      talet på brot gjekk frå 25 til 11 etter ny ruter
      2 nettbrett på 34 senger holder ikke
      forsinkelse 800-1200 ms på lyden, umulig å snakke
      age limit on the form is 18, so all the under-16 groups get blocked
      1 av 5 eldre trengte hjelp, mest de som er født før 1940
      ventetider i dag på Voss: 6, 7, 22, 31 og 45 min, fleire gav opp
      412 videotimer i mai, 37 falt ut, det er 9 %
      Gjennomsnittleg ventetid i lobbyen er 6 min 20 s, målet er under 5
      Of the over-75s 61% chose phone, 22% video, the rest came in. n=184
      Gravide 18–24 år svarer på skjema på 3 min, de over 40 bruker 11
      doser lab 2: snitt 0,42 mSv, 95-persentil 1,10, 1506 undersøkingar
      EPDS cut-off is 12 not 10, the bot flags everyone at 10, 53 false alarms since Jan
      a=Kohort født 1948–1952: 230 inviterte ¦ b=94 svarte ¦ c=135 ikke åpnet lenken
      vi har 8 headset, 3 virkar, 2 luktar rart
      Båndbredde 1.9 Mbit opp / 13.05 ned, pakketap 4,22 %, ping 247
      12-åringer og yngre skal ha foresatt med, gruppa 12–16 kan velge, så aldersgrensen i skjemaet er feil
      a=Barselpasientar på video: ¦ b=jan 41 ¦ c=feb 25 ¦ d=mars 39 ¦ e=april 46 (påske)
      Cap is 15 per group session but the link let 23 in, ages 19 to 62, chaos
      svarprosent PROMs hofte: menn 65+ 71 %, kvinner 65+ 84 %, under 50 bare 22
      3 av 10 tolketimar på video går over tida, i snitt 14 minutt, verst er måndagar
      CT-kø: 88 dager for prioritet 3, 12 for prioritet 2, tallene på skjermen i venterommet er fra 2022`,
    'talk of patients': `
      pasienten så meg men hørte ikke, tok det på mobilen
      eldre dame streva fælt med bankid, gikk bra til slutt
      Brukaren kom inn, men biletet stod på hovudet
      teenager kept the camera off the whole time, fine otherwise
      mora kom inn, faren va fortsatt i venterommet
      toddler grabbed the phone and hung up, twice
      Han var nøgd, men ynskte å kome hit neste gong
      pasienten satt i bilen, dårlig dekning, vi avbrøt
      Patient could hear me, I couldn't hear patient. Swapped headset, ok
      æ fikk ikke vist øvelsan, kameraet sto for høyt
      ingen kom i dag, to avbud og en som glemte det
      Ein pasient trudde det var svindel og trykte ikkje på lenka
      parents love it, the grandparents less so
      a=Rom 2 ¦ b=Pasienten frøys ¦ c=Starta på nytt, gikk bra
      The interpreter joined before the family did, awkward silence
      mann i førtiåra fikk ikke åpna linken på jobb-pcen
      Pasienten høyrde ekko av seg sjølv heile vegen
      hunden bjeffa så vi måtte ta pause, ellers grei time
      baby slept through it, best video visit this week
      pasienten hadde to faner oppe, derfor ulte det
      pasienten fikk ikke lyd før han starta telefonen på nytt
      eldre dame streva med BankID, barnebarnet ordna det
      patient could hear us but we couldn't hear her
      mann i 60-åra falt ut tre ganger, tror det var wifi hjemme hos han
      mor syntes skjemaet var alt for langt og hoppet over halvparten
      brukaren trudde lenkja var svindel og sletta ho
      gent was on the bus, so we rebooked for a quieter time
      pasient ville heller ha telefon, synes video er ekkelt
      pårørende satt utafor bildet og svarte for pasienten
      pasienten skjøna ikkje dialekta til legen på så dårleg linje
      she liked it, said it saved her the ferry
      gutten holdt kamera mot taket hele timen
      høyrselshemma pasient sakna teksting
      patient's cat sat on the keyboard and ended the call
      pasienten fikk sms kl 07.55 om time kl 08.00
      a=Hva skjedde: pas. mistet bildet ¦ b=Når: ca 09.20 ¦ c=Rom: 4 ¦ d=Løst: nei
      dei på sjukeheimen fekk ikkje brettet til å snu seg
      a=What happened: resident kept pressing the red button thinking it was answer ¦ b=Fixed: yes, sticker on it
      ungdom slo av kamera og chatta heller, gikk egentlig fint
      two patients ended up in the same waiting room, neither saw the other's name
      pasienten hørte meg men jeg hørte ikke henne
      eldre mann fekk ikkje til BankID, kona hjelpte og då gjekk det på ti minutt
      First-time mum cried with relief when the picture finally came up, nice to have something go right
      pas mente at kameraet spionerte, vi tok det på telefon i stedet
      Ungdom vil helst ha kameraet av den første halvtimen. Greitt for meg
      patient was in her car at Tesco, three bars of 4G, still better than our wifi
      Barnet gråt så vi hørte ingenting, prøvde igjen etter lur
      gravid i uke 31 fekk feil skjema, det for 6-vekerskontroll etter fødsel
      Vi mistet bildet to ganger i en krisesamtale. Ikke ok. Pasienten var trygg hele tiden
      Hva gjør vi når pasienter er i utlandet? Én satt på hotell i Spania og fikk ikke logget inn
      He couldn't hold the phone and show the range of motion at once, needs a stand
      Mor og far på kvar sin skjerm, ekko så det ljoma, bad ein av dei mute seg
      pasient med pacemaker svarte «vet ikke» på alle 14 spørsmål i mr-skjemaet, går det an å gjøre dem obligatoriske
      Dame i 80-årene trodde jeg var en innspilt film, måtte vinke lenge
      a=Form language: Polish ¦ b=Profile language: English ¦ c=Note: lady in her thirties, third one this month
      brukar fekk påminning 3 dagar etter timen
      a=Bilde: ok ¦ b=Lyd: nei ¦ c=Pasient: ringt opp, fornøyd ¦ d=Varighet: 22 min
      Katten gikk over tastaturet hos pasienten og avsluttet samtalen, helt seriøst
      Two patients ended up in one waiting room and saw each other's initials, flagged to privacy already
      pasienten spurte om samtalen blei tatt opp, eg visste ikkje kva eg skulle svare, kan det stå i lobbyen?`,
  },
}
