/** What one wrote who had read no rule, colleagues called by name among it: 133 of 135 lines were stopped at first sight, none of 135 wrongly. Whole and disguised numbers, and those in words, are left out. */

import type { Lines } from './lines.ts'

export const unseenTwentyThird: Lines = {
  stop: {
    separators: `
      avvik {6}-{5} hørte oss ikke, vi hørte henne fint
      {6} - {5} ventar på ny lenkje, den fyrste var utgått
      {6}.{5} was put through to the wrong room
      lege rakk ikke timen til {6}/{5}, ny uke 12
      {6} {5} fekk tolken på øyret men ikkje oss
      Saved the recording as {6}_{5} by accident, delete please
      {6}–{5} turist, ingen norsk sim, får ikke koden
      mottakar {6}:{5} svara itj når vi ringe opp
      video hakkar hjå {6}*{5}, ho bur langt inni dalen
      {6} x {5} mor satt med men så ingenting
      {6}~{5} dropped after 4 min, parents called back angry
      lenka til {6}={5} gikk til gammelt nummer
      Har nokon snakka med {6} ({5}) etter at sambandet datt ned?
      sondeopplæring på skjerm avlyst for {6}#{5}, nettbrettet tomt for strøm
      the physio waited 20 mins for {6} -{5}, turned out he was in the wrong lobby
      {6} -> {5} ønsker oppmøte neste gang, video funker ikke hjemme
      {6}    {5} trenger tigrinjatolk, tolk fikk ikke lenke
      Dato: i dag ¦ Rom: 7 ¦ Gjelder: {6}—{5} ¦ Feil: ekko
      {6}+{5} logged in as her husband, had to restart
      fekk beskjed om at {6} p {5} sov, so timen vart teken på telefon med far
      hasteavvik: {6}·{5} ligger på mottak og legen på skjermen ser ingenting
      dobbeltbooka: {6};{5} og ein annan på same klokkeslett
      pls unlock the waiting room for {6}\\{5}
      Født: {6} ¦ Siste: {5} ¦ Problem: kamera virker ikke på mobilen hans
      {6}''{5} høyrer dårleg, teksting fungerte ikkje
    `,
    groups: `
      {0-2} {2-4} {4-6} {6-8} {8-11} kom aldri inn, stod på vent hele halvtimen
      hadde time 13.15 med {0-2} {2-4} {4-6} {5} men skjermen var låst
      {0-2} {2-4} {4-6} {6-8} {8-10} {10-11} sa lyden var som i ei tønne
      {0-3} {3-6} {6-9} {9-11} no sound, no picture, nothing
      {0-1},{1-2},{2-3},{3-4},{4-5},{5-6},{6-7},{7-8},{8-9},{9-10},{10-11} slik stod det på lappen, ring opp igjen på video
      tastatuuret er rart her men altså {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} fikk ikke bilde
      {0-2}.{2-4}.{4-6} {6-9} {9-11} vart flytta til fredag pga nettet
      Consent missing for {0-4} {4-8} {8-11}, do not start recording
      {0-2}:{2-4}:{4-6}:{6-8}:{8-11} barnet gråt, lyden klippet, avbrutt
      {0-2}|{2-4}|{4-6}|{6-8}|{8-11} sto dobbelt i køen på skjermen
      {0-2}/{2-4}/{4-6}/{6-9}/{9-11} ville ha sonen med på skjermen, men han fekk ikkje lenkje
      Who: {0-2}-{2-4}-{4-6}-{6-8}-{8-10}-{10-11} ¦ What: mic muted by policy ¦ Where: home visit iPad 3
      {0-2} {2-5} {5-8} {8-11} mangler tolk kl 14
      sjekk {0-3} {3-6} {6-8} {8-11} før dere ringer, feil mobil i systemet
      heimetenesta sat med {0-2}.{2-4}.{4-6} - {6-8} {8-11} og venta på legen i ein halvtime
      {0-2} {2-4} {4-6} {6-8} {8-11} could hear the ward but the ward couldnt hear her
    `,
    words: `
      hun er født {6} og så {5}, fikk ikke lyd
      {6} siste fem {5}, barnehab på skjerm gikk istå
      {6} with number {5} got into somebody elses appointment
      its {6} then {5}, can you resend the invite
      {6}, last five {5}, no camera on his laptop
      {6} so kjem {5} bakpå, ho trong hjelp av heimetenesta for å få på lyden
    `,
    mistyped: `
      pasient 13054223248 får ikke åpnet lenka
      the note says fnr 1106833952, cant find her in the video list
      fødselsnummer 250905715511 gir feil når eg opprettar time
      Pasient: 22076449539 ¦ Rom: 3 ¦ Feil: ingen lyd
      personnr 180207 1658 treff ikkje i systemet, kan de sjå
      patient 12080503393 says the code never came
    `,
    namedate: `
      Torbjørn Eikeland f. 12.03.1958 kommer ikke inn i venterommet
      solveig haugdal 84 år fikk ikke lyd på nettbrettet sitt
      AVVIK BERIT ANNA SKOGVOLD 030647 FIKK SVART SKJERM
      K.L.B. f 14/2-71 ble satt i feil møte
      Ольга Мирошниченко 1986 fekk ikkje tolk
      فاطمة الزهراني (b. 1979) couldnt unmute
      Nguyễn Thị Hạnh, 52, var borte halve timen pga nettet
      Okonkwo, Chidi – dob 5 Nov 1990 – joined on two devices, terrible echo
      王小梅 (34 år) kom inn uten tolk
      Áile Márjá Hætta, 67, ville ha samisk tolk på skjermen men ingen var bestilt
      Navn: Geir Ove Strømsnes ¦ Født: 1949 ¦ Problem: kamera
      vesle ingrid myklebust (fødd 08.08.2021) grein då skjermen vart svart
      mrs Pauline Hartwell aged 77 keeps getting the norwegian menu
      1963-modellen Roar Hestnes fikk ikke delt blodsukkerlista si
      Time for 110288 Kamila Wojciechowska må flyttes, videoløsninga nede
      Sletten Arvid, født i femtiseks, sat med feil lenkje i ein time
      YUSUF ABDI WARSAME 2010 MOTHER COULD NOT LOG IN
      T. Rønnestad (91) at the nursing home couldnt hear the doctor on the screen
      ho heiter Gunnvor Tveitane og fyller 80 i juni, lenkja verka ikkje
      Emil, etternavn Bakkehaug, åtte år, falt ut av møtet med BUP tre ganger
      Γιώργος Παπαδάκης født 22.01.85 ingen lyd fra oss til ham
      Fornamn: Oddlaug ¦ Etternamn: Kvamsdal ¦ Fødselsår: 1938 ¦ Kva skjedde: fekk ikkje opp bilete
      Liam O'Dowd 30/05/2003, video froze when we went through his results
    `,
    contact: `
      pasienten må ringes på 917 40 226, video nede
      send lenka på nytt til brukeren, mailen er tove.aasgaard@lundmail.no
      bebuar i Kyrkjevn 14b får ikkje nettbrettet på nett
      pårørende til han på rom 6 nås på +47 482 19 603, ville være med på skjerm
      Patient lives at Furulia 23, 6823 Sandane, no coverage up there
      dotter til pasienten, mob 95087314, får ikkje vere med i møtet
      pt asked us to use jkowal88@postbox.pl instead for the video link
      Bruker: eldre mann ¦ Tlf: 40718829 ¦ Feil: ikke lyd
      home visit w/ screen, service user at Strandg. 7 2nd floor, zero coverage
      mother of the patient can be reached on 0047 93 66 01 48 after three
      pasienten bor i Øvre Myrallé 51 oppgang C, der er fiberen brutt så video går ikke
      pas sin kone (tlf nittito 55 18 37) fikk lenka, han selv fikk den aldri
    `,
    record: `
      journalnr 4471820 mangler videonotat fra i går
      NPR-id 20931178 came up twice in the clinic list
      kan noen se på pasientnr 883014? time forsvant da systemet gikk ned
      DIPS 1902277 feil mobilnr, får ikkje lenkje
      MRN 00561938 – link expired before she got in
      henvisning 2026-118834 skulle vært videotime, ble satt opp som oppmøte
      DUF 2019 334871 06 treng tolk på skjerm torsdag
      EHIC 80756000102883417265, german tourist, could not get the sms code
      Journal-ID: 77-30415 ¦ Rom: skjermrom 1 ¦ Avvik: bilete fraus
    `,
  },
  pass: {
    desk: `
      pasientene kan ringe brukerstøtte på 22 90 45 00 om lenka ikke virker
      ny vakttelefon for videosupport er 47 61 30 08, gi den til pasienter som står fast
      send skjermbilete til videohjelp@helse-fjordane.example, ikkje til meg
      Front desk moved to ext 3317, tell patients who call about the link
      sentralbordet 05300 setter pasienter videre til oss, det tar evigheter
      pasientar som ikkje får kode skal ringe Digdir si brukarstøtte 800 30 300
      Skranke: poli B ¦ Tlf: 55 97 11 20 ¦ Feil: pasienter kommer ikke gjennom på telefonen
      tolketjenesten har ny epost bestilling@tolkesentralen.example og tlf 73 88 02 10
      helpdesk line 4020 was engaged for 40 min while patients sat in the lobby
      plakaten på venterommet har gammelt nummer, skal stå 38 07 66 00
      legevakta 116117 får mange spørsmål om videolenkene våre, kan vi lage et ark til dem
      resepsjonen i 2. etasje svarar på 57 83 91 44 mellom 8 og 15, pasientane har fått lapp
      please put videoteam@kommunen.example in the letter to patients and not our private addresses
      Kontakt: IKT vakt ¦ Tlf: 24 19 07 70 ¦ Merknad: svarer raskt når pasienter står fast, bra
      autosvaret på 69 11 85 32 sei fortsatt juleferie, pasientan blir jo heilt forvirra
    `,
    case: `
      sak 20261104-0087 er lukket men lyden er fortsatt borte på rom 3
      INC0048821937 se den, samme feil igjen
      Utstyr: skjerm ¦ S/N: CN0K7R2234518A99 ¦ Feil: striper, må byttes
      inventarnr 110482 står feil registrert, kameraet er på rom 9 og ikke rom 6
      faktura 9003318204 for headset er ikkje vår
      Ticket #7719302 still open after 3 weks, anyone??
      ordre 450061 på fem nye webkamera kjem måndag
      iPad merket KOM-2231 laster ikke ned oppdatering, batteri 4 %
      rom 1.214 og 1.216 har bytta skilt, møterommet på skjerm heiter det gamle
      kontonr 1503 77 40918 er velferdskassa, sett inn for kakå
      the router in cupboard B (MAC 3C:52:82:0A:7F:11) reboots every night around 2
      Sak: 2025/3914 ¦ Utstyr: Logitech Rally ¦ Rom: konferanse 2 ¦ Feil: mikrofon
      rekvisisjon 66120 på kablar er godkjend, berre hent på lageret
      sending back headset serial 2209AB71440, rma 58813
      lisensnøkkel slutter på 4F9K og gjelder 250 brukere, vi er 261
    `,
    dates: `
      ny rutine for video v3.2 gjelder fra 01.12.2026
      kurs i Confrere flytta frå 14.10 til 21.10 kl 12
      Server down 29/11 02:00–05:30, planned maintenance
      faults from the period 010926-300926 to be reported by friday
      prosedyren er frå 2019 og nemner framleis Skype, nokon bør rette
      levering av skjermer uke 49, trolig 3. desember
      fagdag 6. februar 2027, meld deg på før jul
      Dokument: brukarrettleiing ¦ Versjon: 1.4 ¦ Dato: 12.08.2025 ¦ Feil: side 6 manglar
      minutes from the meeting 17.09.26 are in the channel
      Hva: sertifikat utløpt ¦ Når: 28112026 kl 23:59 ¦ Følge: ingenting virker i dag
      lyden har vært dårlig hver tirsdag siden 8/9
      avtalen med leverandøren går ut 31.03.2028, ikkje 2027 som det stod
      next superuser meeting Wed 2 Dec 14.15, bring your list of faults
      skjemaet fra juni 24 er det som ligger på intranett, det nye fra november 26 mangler
      røykvarslartest 15.12 kl 10, slå av mikrofonane
    `,
    staff: `
      sykepleier Anette Lorås dekker videovakta til 22
      overlege Per Arne Fossmark trenger nytt headset
      helsefagarbeidar Jorunn Sætre tek nettbrettrunda i helga
      Dr Samuel Adeyemi is on call for video consults tonight, desk phone 2218
      IT-ansvarlig Knut Ivar Bråten ser på rom 5 i morgen
      fysio Maren Ulvestad byttar vakt med ergo Stian Røed onsdag
      Ansvarlig: Hilde Nymo, sekretær ¦ Tlf skranke: 75 52 40 11 ¦ Utstyr: skjerm henger løst
      psykolog Farid Rahimi melder at kameraet på kontoret hans er tåkete
      our new registrar Emma Lindqvist starts Monday, needs access to the video system
      lege i spesialisering Oda Kleppe har vakttelefonen 4471 i natt
      vernepleiar Leif Magne Øvrebø er superbrukar på Solbakken no
      tolk Hodan Jama ringte vakta, hun kom ikke inn på fellesmøtet 0830
      midwife Siv Tangen finishes at 3, send links to midwife Unni after that
      radiographer Tom Birkett asked for a bigger screen in lab 2
      avdelingsleder Mona Hjelmeland 51 år i dag, kake på pauserommet kl 12!
    `,
    building: `
      rom 4 i bygg C har ikke nett etter at de malte
      klinikken i Storgata 41 er stengt måndag, all video frå Torget 3
      buss 36 stopper ikke ved hovedinngangen lenger, skriv det i innkallinga
      the lift in block 2 is stuck again so take the stairs to the video studio, 3rd floor
      møterom Galdhøpiggen har fått ny skjerm, 75 tommer
      besøksadresse Sykehusveien 12, 8092 Bodø står feil i invitasjonen
      parkering P3 er full før halv åtte, kom tidleg til kurset
      Bygg: A ¦ Etasje: 2 ¦ Rom: 2103 ¦ Feil: gardin går ikke ned, blender kamera
      wifi is weak in the corridor between ward 7 and the canteen
      the health centre moves to Fjordvegen 8 in january, screens stay behind
    `,
    counts: `
      12 av 40 videotimer i dag hadde lydproblem
      average wait 7.5 min, target is under 5
      83 % of patients over 70 managed without help last month
      tre avbrot på ein time, kvart varte om lag 90 sekund
      maks 25 deltakere i gruppemøtet, vi var 31
      aldersgruppa 18–25 brukar mobil, dei over 65 brukar nettbrett
      oppløsning 1280x720 og 14 fps, det er ikke bra nok til sårstell
      we had 1 204 video consults in October against 987 in October last year
      nedlasting 3 mbit, opplasting 0,4, ping 212
      Timar: 18 ¦ Avbrotne: 4 ¦ Flytta: 2 ¦ Merknad: elles greitt
      fire nettbrett på 62 beboere er altfor lite
      lydnivå 40 dB under det det skal være i alle fem rommene
      sms goes out 24 h, 2 h and 10 min before, thats one too many
      batteriet held i 2 timar og 20 min, ikkje 8 som dei lova
      gjennomsnittsalderen på gruppa er 58 og ni av elleve ville ha video igjen
    `,
    talk: `
      pasienten fikk ikke lyd, vi tok det på telefon
      eldre dame strevde med BankID, ga opp etter et kvarter
      mor og barn datt ut då dei køyrde inn i tunnelen
      pt sat in the car with no signal, rebooked
      han så bare sg selv på skjemen
      brukaren var kjempenøgd, skulle berre ha visst om lydknappen før
      bruker på sykehjem sovnet før legen kom på, ikke noe teknisk altså
      pasienten hørt ekko av sæ sjøl heile tida, ikkje nå kjekt
      young lad on his phone, battery died in the middle of it
      pårørende ville være med fra utlandet men fikk ikke lenke
      tolken kom inn i feil møte så pasienten satt alene i ti minutter
      ei dame i åttiåra klarte alt sjølv, imponerande
      Hva: pasient falt ut ¦ Når: midt i samtalen ¦ Tiltak: ringte opp igjen
      the patient could see the doctor but the doctor could not see the patient
      two patients ended up in the same lobby, didnt see each other luckily
      pasienten har nedsett syn og finn ikkje knappen, kan vi gjere han større
      fyren nekta å slå på kamera, greit nok
      patient joined from a noisy cafe, asked to go somewhere private
      ungen dro ut ladekabelen, litt latter og så på'n igjen
      pas mistet forbindelsen da vi delte bilde av prøvesvarene
    `,
    named: `
      Silje Marie Aune fikk ikke lyd på superbrukerkurset i går
      Bjarte er sjuk, kven tek videolista hans i dag?
      Ragnhild Østby kom ikke inn i DIPS i morges, venter på nytt passord
      Tor Egil rang helpdesk twice about room 6, nobody coming til monday
      kan nokon gi Synnøve Hauge tilgang til vaktkalenderen
      Marit har telefonen fram til lunsj
      Jonas kom for seint til morgonmøtet, lenkja hans var frå i fjor
      Priya Nair couldn't hear anything in Tuesday's staff training
      Did Callum send round the new link for handover?
      Fra: Wenche ¦ Gjelder: overtar lista mi onsdag ¦ Mangler: tilgang til rom 3
      Anders Grindheim ventar framleis på headset og dokking til kontoret
      ask Lillian, she put the screen up last time
      Hege Beate datt ut tå teamsmøtet med kommuna, va det nån som noterte?
      Mohammed Aziz trenger admin-rettigheter for å opprette timer for oss andre
      Oddvar fekk ikkje bilete på e-læringa, må ta modul 3 om att
      Chloe Barrett is off sick, her 10 and 11 o'clock clinics need cover
      Trine mista lyden mitt i rapporten te kveldsvakta, æ måtte ta resten
      Kjell-Arne sitt adgangskort virkar ikkje på skjermrommet
      har Ewa Nowak fått innlogging? hun begynner hos oss tirsdag
      Steinar held på med kamera på rom 2, ikkje start noko der før han er ferdig
      Navn: Ingvild Solhaug ¦ Avd: kirurgisk poli ¦ Feil: får ikke logget på video som behandler
      Meldt av: Dag Rune ¦ Rom: 5 ¦ Feil: mus og tastatur dødt
      Gemma was locked out of the rota again, IT reset it
      Reported by: Heather ¦ Needs: second licence for Owen who starts nights on Sunday
      Vidar Lien melder forfall til superbrukermøtet kl 13
      Nora sa hun hørte bare halvparten av det legen sa på previsitten, høyttaleren er elendig
      Rolf was promised a new laptop in August, still doing all his clinics off an old one
      Aisha Hussein has the ward tablet today, ask her for the pin
      Guro er heime med sjukt barn, men kan ta timane sine på video
      Per Kristian står fast på toget, start møtet uten ham så tar han referatet etterpå
    `,
  },
}
