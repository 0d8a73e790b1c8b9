/** What one wrote who had read no rule, half of it in small letters, with colleagues called by name: 130 of 135 lines were stopped at first sight, none of 105 wrongly. Whole and disguised numbers, and those in words, are left out. */

import type { Lines } from './lines.ts'

export const unseenTwentyFifth: Lines = {
  stop: {
    separators: `
      {6}-{5} fikk ikke opp kameraet på samsungen
      {0-2}.{2-4}.{4-6} {5} kom ikkje inn. Det stod at møtet var låst
      {6}/{5}, mor holdt telefonen men vi hørte ingenting
      Couldn't hear a thing in the call w {6} - {5}, swapped headset twice
      Rom 4 pol nord ¦ {6}_{5} ¦ ekko hele veien
      Fikk opp feil mann da jeg slapp inn {0-2}/{2-4}/{4-6} {5} fra venterommet
      {6}*{5} skulle hatt tolk på somali. Tolken sat i eit anna møte
      Kan noen sende {0-2}-{2-4}-{4-6}-{5} en ny time, den forrige forsvant i oppdateringa
      Booked as phone but should be video: {6} / {5}, pain clinic, Weds
      me fekk {6}→{5} over på telefon til slutt, men det tok tjue minutt
      {6}p{5} har fått samme påminnelse 6 ganger i natt
      {6} ~ {5} reports: Questionnaire jumps back to page one
      Skjemaet til {6}#{5} står som sendt men er tomt hos oss
      dame på time kl 11 ({6}x{5}) kom seg ikke forbi samtykkesida
      Fastlegen i Sogndal spør kvifor {0-2}.{2-4}.{4-6}.{5} ikkje får opna chatten
      Consent withdrawn ¦ {6} ({5}) ¦ still shows green in the list
      Vedr. {0-2} {2-4} {4-6}.{5}: snakket i ti minutter uten at vi hørte det, mikken var av
      id {6}={5} wants the recording deleted asap
      Feil avd valgt ¦ {6};{5} ¦ skal til nevro ikke ortoped
      Har de logg på {6}••{5}? ho meiner ho var inne kl ti
      Innringer {6}–{5} uten norsk mobil, koden kommer aldri fram
      Dropped twice at the same spot, {6}\\{5}, hotel wifi in Bergen
      Hei! {6} ... {5} har ikke fått svar på meldinga fra fredag. Ser dere den?
      Dialysa fekk varsel om {6}[{5}] men namnet var til ein annan
      Two people in one slot today, {6}+{5} was the one left waiting.
    `,
    groups: `
      {0-2} {2-4} {4-6} {6-8} {8-10} {10-11} står dobbelt på lista mi
      han som har {0-3} {3-6} {6-9} {9-11} får ikkje skru på mikrofonen på telefonen sin
      leser opp fra lappen: {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11}, hun får ikke logga inn
      I typed it with commas so it wont be blocked {0-2},{2-4},{4-6},{6-9},{9-11} - camera upside down
      Tolketjenesten trenger ny lenke til {0-2}:{2-4}:{4-6}:{5} før kl 14
      Utklipp fra lista ¦ {0-3}|{3-6}|{6-9}|{9-11} ¦ ikke møtt, video
      {0-4} {4-8} {8-11} vart kasta ut då ferja gjekk frå kai
      Chat history gone for {0-2}-{2-4}-{4-6}-{6-8}-{8-11} after last night's update
      Hjemmesykepl står hos {0-4}.{4-8}.{8-11} nå og får ikke ringt opp legen
      Etter omstart virka det, gjaldt {0-2} {2-6} {5}
      Kan de finne att skjemaet til {0-4}/{4-7}/{7-11}? Eg sende det i går kveld
      {0-5} {5-11} was shown another persons name in the waiting room, please look at it today
      {0-4} {4-6} {6-9} {9-11} ringte sentralbordet og var sint, lenka førte til tom side
      Ukrainsk gutt med hjelpenr {0-3} {3-6} {6-9} {9-11}, far fikk ikke skrevet under skjema
      d-nr {0-1} {1-4} {4-7} {7-9} {9-11} arbeider på laksebruket, inga dekning på merda
      Copy from Excel {0-2}_{2-4}_{4-6}_{6-8}_{8-11} sound crackles on her side
    `,
    words: `
      {6} og resten er {5}, hun fikk ikke opp bildet
      {6}, siste fem {5}, høyrer dårleg og treng teksting
      {6} nr {5} kom aldri inn fra venterommet
      five june 2010 is {6} and after that comes {5}, mum cannot sign for her
      Tast først {6} deretter {5} så ser dere at skjemaet ligger to ganger
      {6} og personnummeret {5} ¦ nettbrett frå kommunen ¦ vil ikkje lade
      Baby is {0-2}.{2-4}.{4-6} and the tail is {5}, the nurse lost picture while weighing
      jeg har {6} foran og {5} etter, kan dere se hvorfor videoen henger
    `,
    mistyped: `
      Pasient 17071542565 finner jeg ikke, men han satt i videorommet i går
      Fnr 0507414725 manglar visst eit siffer men ho får ikkje lenka
      patient no 131076944530 not accepted, probably a key too many, he is still on hold
      Personnummer 17033013704 godtas ikke i skjemaet ¦ hjemmetjenesten Ski
      National ID 2806866862 for the lady in the 9.30 slot wont go through
      fødselsnummeret 15095612259 til pas blir rødt, taster jeg feil?
    `,
    namedate: `
      gunvor tveitane f 1938 fikk ikke lyd i timen
      OLAUSSEN, TORBJØRN 14.03.61 ¦ kamera svart ¦ hudpol
      K.M.H. født 22/9-84 satt i venterommet 40 min uten at noen kom
      our 3 pm, amina warsame, 34 yrs, never got the text
      Іван Коваленко 02.11.1979 trengte tolk, tolken kom aldri på
      محمد الحسن fra 1990 fikk lenke på feil språk
      Sondre Aasebø 9 år, mora fekk ikkje opp skjemaet
      1952-08-17 birgit hanevold, skjermen fraus då ho viste såret
      REIDAR KVAMME 77 ÅR MÅTTE RINGES OPP ISTEDET
      李秀英 born 1966 asked for mandarin but the interpreter line was dead
      a. skjelbred (b. 5 may 2001) says her link opens an empty page
      Nygård Else Marie ¦ 30.12.47 ¦ fekk ikkje delt skjerm med kommunen
      jens petter lunde, 68, ringer for tredje gang om samtykket
      lille tuva brekke på 4 mnd, vi så bare taket i stua
      hallgeir mjelde som er fødd i 43 fann ikkje den grøne knappen
      Mrs O'Connell dob 190271 only saw herself on the screen
      060699 Ingrid W Bjerkeseth datt ut fem ganger på rad
      Μαρία Παπαδοπούλου, 12/04/88, got someone else's reminder
      solveig myklebust fyller 90 i mai og vil ha timen på telefon, ikkje video
      thanh nguyen (2015-modell) hab barn, far tastet feil kode og ble sperret
      T.E. Aarskog, 18.1.1990, found another form in his inbox
      haldis fossum 81 år ¦ vil ha fysisk time ¦ hører ikke på nettbrett
      står feil etternavn i chatten på Per Ivar Eliassen fra 7 juli 1955
    `,
    contact: `
      pasienten nås på 91 44 20 73, lenka kom ikke fram
      Patient's mail is bjorg.hval@outlook.com pls resend the invite
      Brukar bur i Nedre tverrgt. 14b og har ikkje dekning der
      dottera til pasienten, tlf 47602918, skal ha sms-ane i staden
      bruker i furulia 7, 2. etg til venstre, får ikke nett på paden
      resident's son +47 959 03 162 keeps getting the reminders, she doesn't
      Pårørende ¦ mob 9 0 8 7 1 2 5 5 ¦ kom inn i feil møte
      ny lenke til bruker går til kare.s.1949 krøllalfa gmail.com
      Pas bor Øvre Smedbakkv 31 D, utstyret er levert men ikke satt opp
      courier could not find the patient's door, elvegata 6c mosjøen, kit went back
      mor til pas har 004792118540 og hun får ikke skjemaet
      Pasienten tek ikkje telefonen på 70138821 så videotimen vart stroken
    `,
    record: `
      Journalnr 1184027 fikk to innkallinger til samme videotime
      MRN 0057731, consent form is missing page 2
      NPR 3391-2207 ligg med feil kontakttype, skal vere video
      dips pasientnr 802144, samtalen er ført som oppmøte
      Henvisning 2024-118832 havnet hos feil lege, hun fikk videolenke fra gyn
      duf 201811447209 får ikke logga inn, har ikke bankid
      card EHIC 80578000021234567890, german skier, video follow up failed
      Gerica pasient-id 55821 ¦ nettbrettet melder fråkopla ¦ tredje gong
      Finner ikke videonotatet på jnr 77-30419, lagret i går kl 1540
    `,
  },
  pass: {
    desk: `
      Pasienter som ikke får lenke kan ringe oss på 22 11 80 80 mellom 8 og 15
      Helpdesk for patients without BankID: 800 40 112, open till four
      Brukarar med spørsmål om skjema skriv til skjemahjelp@helse-fonna-test.no
      er det fortsatt 55 90 21 00 som gjelder for pårørende som står fast i venterommet?
      Nytt nummer på brukerstøtte ¦ 73 86 40 15 ¦ gjelder alle pasienter fra mandag
      switchboard 23 07 55 00 keeps sending patients w video trouble to us in the lab
      hei mona, er videostøtta på 915 03 040 bemanna i romjula? hilsen geir på servicetorget i moss
      Resepsjonen på BUP Førde (57 83 90 10) får mange samtalar om påminningane
      post til videoteam@kommune-eks.no kommer i retur, pasientene har den på brevet sitt
      plakaten til beboerne har gammelt tlf 33 34 20 20, ny er ikke trykt
      patients should mail booking@clinic-nord.example, says hilde at the front desk
      Timekontoret 69 86 00 12 svarer ikke, 14 pasienter i kø på video
      rett nummer til heimetenesta for brukarane er 57 65 41 00, sa torunn i svingdøra
      Vakttelefonen til psyk poliklinikk er 477 90 000, den kan stå i malen til pasientene
      Wrong fax on the leaflet for relatives, should read 35 00 37 01
    `,
    case: `
      Sak 20240318-77 er lukka men kameraet er like svart
      INC0048213 ¦ rom 214 ¦ høyttaler summer fortsatt
      Serial SN 5CG2147XKL ¦ screen flickers ¦ cart 9
      faktura 90231145 på 12 480 kr for headset, kven attesterer?
      erik sa jeg skulle melde utstyr nr 110482 på nytt så her er det
      order 4500183920 still missing two webcams
      inventarnr 07-33912 står på lageret i Volda, ikkje på medisin 2
      kontonr 7694.05.18823 gjelder refusjon for lisensene, ikke depositumet
      nettbrett merket kom-ipad-0417 vil ikke oppdatere, hilsen vigdis hjemmetj sone øst
      ticket 771203 and 771240 are the same thing, bjarte at it can you merge them
      endringsmelding CHG-30177 tok ned venterommet i tjue minutt
      strekkode 7038010055713 på nye kameraet leses ikke av lagersystemet
      Bestilling 31 08 44 kom uten strømkabel, pris 1 190,-
      sak 5512 er løyst, takk til ragnhild og lars magne på ikt i lærdal
      Device tag HNT-LT-20911 ¦ asset 600145 ¦ battery dies after 25 min
    `,
    dates: `
      brukerveiledning v 3.2 fra 14.05.2023 har feil bilde på side 6
      kurs i video for nye sjukepleiarar 12.-13. mars i Florø
      Version 24.11.02 broke the mute button on all carts
      Levering av 30 skjermer flyttes fra 01.09.24 til 15.10.24
      Møte i skjemagruppa ¦ 06.02 kl 1300 ¦ rom Rondane
      eg bad jorunn leggje opplæringa 21/10 i staden for 14/10
      planned downtime 02:00-04:30 on 7 dec, video and chat
      Rutinen er datert 110521 og må fornyes innen to år
      helligdager uke 13 og 14, ingen videopoliklinikk i tromsø da
      minutes from 190224 say tor egil would fix the template by easter
      avtala med leverandøren går ut 31.12.2026, opsjon 1+1 år
      Skjema «Søvn ungdom» ble sist endret 280823, hvem eier det nå?
      Sertifikatet på romsystemet gjekk ut 03.06.25 kl 0900
      pilotperioden 010125 til 300625 er over, vi fortsetter vel?
      Recall letter template dated 2022-11-08 is still in use, new one is 2025-01-20
    `,
    staff: `
      line på røntgen får ikke logga på teams på vaktmobilen
      hei tormod, ser du på kameraet på rom 12? mvh silje bakken, spl
      jordmor eli ann tek vakta for kåre i helga, ho treng tilgang til video
      fysio marte lunde er borte ut mai, jonas tar videotimene hennes
      dr hauge and nurse pernille both got kicked out of the morning huddle
      bodil i resepsjonen har fått nytt headset til 849 kr, det gamle pep
      ho anne lise på ergo manglar tilgang til skjemabiblioteket
      psykolog henrik dale jobbar heimanfrå tysdag, nås via kontoret 55 97 30 12
      thx omar!! cam on cart 3 works now. /gro, ot dept
      Kveldsvakt 15-22.30: Randi Moe (hjelpepleier) og Stian Ruud (vernepleier)
      portør ali sier tralla med skjermen står i heisen
      Overlege Wenche Lid ¦ byttet vakt ¦ onsdag til fredag
      ask trine from it to reset the cart, she has the admin rights
      legesekr nina solberg ønsker 2 lisenser til, 390 kr stk
      kjell arne på dialysen fekk ny pc 3. mars og no er alle snarvegane vekke
    `,
    building: `
      skjermen i venterommet, bygg 7 2. etg, viser reklame for vinduer
      videorommet i Storgata 41 har fått ny lås, kode hos vakta
      clinic moved to havnegata 12, 8001 bodø, update the footer please
      Legesenteret Kirkevn 8 ¦ ingen dekning i kjelleren ¦ siden mandag
      Rom 3.114 ¦ Ullevålsveien 60 ¦ støy fra vifta høres på video
      buss 431 stoppar utanfor, så alle samtalar på rom 2 får dur
      room k-204 smells of paint, moved all calls to k-210
      skiltet til videopoliklinikken peker mot p-hus nord, si fra til drift
      møbelbua leverte feil bord på 17, sa arnfinn vaktmeister, kameraet ser berre golvet
      Adressen i innkallingene er feil, vi er på Strandkaien 5 nå ikke 15
    `,
    counts: `
      12 av 40 videotimer falt ut i går, alle før lunsj
      svarprosenten på EPDS er 63 %, ned frå 71
      Avg wait 11 min, max 47, n=218
      Skjemaet tar 25 min for de over 80 og det er for langt
      opptak stopper etter 60 min / 2 gb
      Tre pasientar over 75 år, 5 mellom 40 og 60, ingen klaga på lyden
      Age limit 16 for own login, 12-15 needs a parent form
      Antall falt ut uke 41 ¦ 9 ¦ uke 42: 22
      vi har brukt 184 500 kr av 250 000 på nettbrett hittil i år
      berre 4 megabit opp på helsehuset på stord, kravet er 10
      17 forms came back empty since tuesday, about 8 pct
      Grense på 1500 tegn i meldinga er for lite for oss på lærings- og mestring
      0-5 år: 31 samtalar, 6-12 år: 44, 13-17 år: 102
      aldersgruppa 67+ bruker telefon i 8 av 10 tilfeller
      battery drops from 100 to 20 in 90 min on all six carts
    `,
    talk: `
      pasienten hørte oss men vi hørte ikke ham, prøvde tre ganger
      Eldre kar fann ikkje knappen, naboen hjelpte han til slutt
      Lady in her eighties held the phone to her ear all through the video call
      maria på hud lurer på hvorfor pasienten bare så seg selv
      mor ble rasende fordi hun måtte godkjenne skjemaet to ganger
      ein far vart sitjande i venterommet i ein time, synd på han
      Teen refused camera, we did it all in chat, fine by me
      oddvar på ortopeden i harstad spurte meg hvordan man legger til tolk når pas allerede er inne
      bruker mista forbindelsen i tunnelen, vi tok det opp igjen etterpå
      pasienten kjende ikkje att legen fordi lyset kom bakfrå
      heidi says her patient could see the chat but not type in it
      god morgen steinar! pasienten fra i går kom seg inn med ny lenke, tusen takk
      Ungdom ringte ¦ får ikke BankID før 15 ¦ hva gjør vi da
      gutane på vakt, øystein og trond helge, fekk pasienten inn på fjerde forsøk
      Old gentleman, very patient, waited while windows updated itself for half an hour
      Datter måtte logge inn for moren, er det greit egentlig?
      syns skjemaet spør for mye, pasientene mine blir slitne. vh berit, kreftkoord, sendt fra min iphone
      brukaren ville ikkje snakke når hunden såg på, så me snudde kameraet
      the patient laughed, we had the cat filter on for the whole consult (sorry sven) sent from my galaxy
      Pasienten så tre leger på skjermen, vi var bare to. Den tredje hadde feil lenke.
    `,
  },
}
