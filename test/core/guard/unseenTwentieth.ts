/** What two more wrote, who had read no rule: 263 of 270 lines were stopped at first sight, none of 210 wrongly. The whole numbers are left out. */

import type { Lines } from './lines.ts'

export const unseenTwentieth: Lines = {
  stop: {
    separators: `
      mann på lunge {6} {5} hadde bare ekko
      avvik lenka gikk til gammelt mobilnr, gjelder {6}-{5}
      {6}.{5} skal ha telefon istaden for video, datteren kan ikke hjelpe
      Rom 2 ¦ kamera vender feil veg ¦ {6}/{5} med mor
      fikk ikke lagret skjema, navnet på fila ble {6}_{5} av seg sjølv
      {6} - {5} ¦ eksemkontroll ¦ bilda kom opp ned
      psyk: {6}–{5} datt ut etter 5 min og kom ikkje inn att
      can u resend the link to {6}:{5} she deleted the text
      fh-nummer {6}*{5}, ho får ikkje logga på med passet
      the swedish guy, {6} ({5}), was stuck in lobby until quarter past
      {6}+{5} står som «ukjent» i venterommet. hvem tok han?
      ringte {6} // {5} hun vil ikke ha kamera på
      dato {6} ¦ siffer {5} ¦ lyd: nei ¦ bilde: ja
      {0-2}.{2-4}.{4-6}-{6-11} d-nr, tolken møtte i feil rom
      Har sendt ny innkalling til {6}, {5} men den ligg framleis som ulest
      excel gjorde om til {6}={5} da jeg limte inn lista fra hud
      lurer på om {6}...{5} har svart på skjema før lysbehandling
      cancelled: {6} x {5}, headset battery died halfway through the asthma talk
      flytta {6} -> {5} frå måndag til onsdag, hugs å gje beskjed til lungesjukepleiar
      No picture for {6}—{5} all morning, we ended up phoning instead
      sti: H:\\poli\\hud\\{6}\\{5} får ikke åpna bildene der
      kopiert rett fra dips {6} {5} time kl 13 ble ikke noe av
      limt frå reknearket: {6}⇥{5}⇥ikkje møtt
      prøve uteblitt {6}.-.{5} ho sa lenkja var utgått
      who had {6};{5} on at 2pm? call log says 40 seconds
      digital heimeoppfølging: {6} {5} får ikkje logga på brettet
      {6}-{5} no sound at all today
      ring tilbake {6}/{5} før tre
      {6}.{5} har fått ny ipad, gammel ligger i skapet på vaktrommet
      vekta til {6}_{5} sender ikkje via bluetooth
      sjekk {6} – {5} om hun er på rett plan
      {6}*{5} video kl 9 gikk ikke tok det på tlf
      {6}:{5} kept dropping out, wifi in the old house is useless
      {6}...{5} avbrutt etter 4 min
      [{6}][{5}] må slettes fra gruppa asap, feil person lagt inn
      {6}#{5} målte blodtrykk to gonger, ingen av dei kom fram
      can someone reset pin for {6} x {5}
      flyttes fra rød til gul {6}→{5} iflg legen
      Id: {6}~{5} ¦ Ønske: hjemmebesøk i stedet for video ¦ Merknad: hører dårlig
      skjemaet til {6}'{5} er tomt, alle svar borte
      {6} ({5}) camera upside down, otherwise fine
      {6};{5} fikk sms på engelsk, skal ha norsk
      {6}     {5} har ikkje svart på spørsmåla sidan helga
      skreiv p mellom så det ikke skulle synes {6}p{5} lyd ok bilde nei
      {6}\\{5} says the reminder goes off at 3 in the night
      {6}+{5} ventar enno på termometer
      {6}={5} avslutta tjenesten i dag, hent utstyret
      ny bestilling nettbrett med simkort til {6} {5}, haster litt
      {6}👉{5} daughter says he cant hear the physio, speaker broken?
      Fødselsdato: {6} ¦ Personnr: {5} ¦ Feilmelding: «ingen tilgang til mikrofon»`,
    groups: `
      avvik: {0-2} {2-4} {4-6} {6-8} {8-11} fekk aldri sms, utanlandsk mobil
      on the passport pt it says {0-3} {3-6} {6-9} {9-11}, tablet refused it
      skrev det av fra lappen {0-2},{2-4},{4-6},{6-8},{8-11} og da kom det opp feil person
      {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} kasta ut tre gonger på rad
      klipp fra loggen {0-2}:{2-4}:{4-6}:{6-11} koblet fra uten grunn
      tabellen ble sånn |{0-2}|{2-4}|{4-6}|{6-9}|{9-11}| hud kl 11 |ikke lyd|
      {0-2}/{2-4}/{4-6} {6-9} {9-11} måtte hjelpes inn av naboen, fint om neste blir fysisk
      ID {0-3}-{3-6}-{6-9}-{9-11} ¦ booked as video ¦ wanted to come in person
      eg las det opp som {0-4} {4-8} {8-11} i telefonen og ho sa ja, men timen stod ikkje der
      KOLS-kontroll ¦ {0-2}.{2-4}.{4-6}.{6-8}.{8-10}.{10-11} ¦ sprakelyd heile vegen
      could someone on psych take over {0-3} {3-5} {5-8} {8-11}, he's been waiting since 9
      {0-2} {2-4} {4-6} {6-9} {9-11} sitter klar på nettbrett hos hjemmesykepleien men dr er ikke logga på
      ny lenke til {0-2}-{2-4}-{4-6}-{6-8}-{8-10}-{10-11}, mor har bytta telefon
      Glemte: {0-4} {4-7} {7-11} skal ha tolk tigrinja også neste gang
      csv-fila gav {0-2};{2-4};{4-6};{6-9};{9-11};video;avlyst, kven avlyste?
      han som er {0-2} . {2-4} . {4-6} / {6-9} {9-11} fikk opp engelsk språk i appen og skjønte ingenting
      {0-2} {2-4} {4-6} {6-11} spør om han kan få større skrift på skjermen
      {0-2}.{2-4}.{4-6}.{6-9}.{9-11} did not pick up, second no show
      {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} er den som ringte på alarmen i natt pga nettbrettet peip
      {0-3} {3-6} {6-9} {9-11} har feil tidspunkt i kalenderen
      {0-2},{2-4},{4-6},{6-11} fekk ikkje fram biletet av såret
      {0-2}:{2-4}:{4-6}:{6-11} koblet fra da legen kom inn
      sjekka {0-4} {4-8} {8-11} i går, måler fint no
      {0-2}|{2-4}|{4-6}|{6-11} lyd forsinka ca 5 sek
      {0-2}/{2-4}/{4-6}/{6-9}-{9-11} tolk møtte ikke så samtalen ble flyttet
      {0-2}-{2-4}-{4-6} {6-9} {9-11} needs the polish version of the leaflet
      Kva gjeld det: utlån ¦ Til: {0-2} {2-4} {4-6} {6-8} {8-10} {10-11} ¦ Kva: spirometer nr 3
      legg inn {0-3}-{3-6}-{6-9}-{9-11} som hjelpenummer inntil vi får rett papir fra sykehuset
      pulse 124 on {0-4},{4-8},{8-11} and nobody called, who had the board at noon??
      {0-3}.{3-6} {6-9}-{9-11} ho vil slutte med dette, orkar ikkje fleire spørsmål
      {0-2}-{2-6}-{6-11} fikk oppringing to ganger samtidig fra to av oss
      read out over the phone so maybe check: {0-2} - {2-5} - {5-7} - {7-9} - {9-11} wants evening slot`,
    disguise: `
      {n|full} fekk feilkode då ho trykte på «bli med»
      pasted from the pdf and it came out as {n|circled}, link not working for him
      {n|leet} sto i feil kø, flytta til lunge
      tolken skrev {n|arabic} i chatten, det er han som skal på video kl 12
      avvik {n|superscript} mista biletet to gonger
      meldinga fra systemet: {n|entity} kunne ikke varsles
      link that fails: /join?p={n|percent} on ipad only
      <b>{6}</b><i>{5}</i> ny time psyk, gammel lenke virker ikke
      {n|devanagari} står det på skjermen hans, får ikke logget inn
      ho hadde telefonen på persisk, nummeret vart {n|persian} og då sa BankID stopp
      {n|keycap} no show på hud i dag
      skanna lapp: {n|lookalike} ¦ lyd hakker ¦ rom 6
      {n|bengali} was typed in the lobby chat, doctor never saw it
      dette kopierte jeg fra mailen {0-2}\u200b{2-4}\u200b{4-6}\u200b{6-11} og søket finner han ikke
      {n|bold} vil gjerne ha kveldstime på video
      ocr på henvisninga ga {n|lookalike}, stemmer det med han som ringte nå
      the thai interpreter wrote {n|thai} so we knew who to call back
      {n|lookalike} kom inn i rommet til feil lege!!
      {n|full} frå tlf tastaturet mitt, han får ikkje opp kamera
      skjult for boten {n|circled} har ny medisinliste
      se fotnote {n|superscript} ville bare ha telefon
      {n|arabic} barnet, mor skrev det selv på sin telefon, trenger arabisk tolk på video
      father typed {n|devanagari} into the form, app shows blank page after
      {6|leet} {5|leet} logga rett ut igjen kvar gong
      {n|lookalike} eldre brett, vil ikke oppdatere
      limt inn fra eposten: {6|entity}{5} fikk ikke lenken
      link in the log ends with id={6|percent}{5} and gives 404
      Hendelse: satt på feil teamsmøte ¦ Hvem: <b>{6}</b><i>{5}</i> ¦ Tid: ca halv ti
      {n|lookalike} er registrert men finnes ikke i oversikta
      {6|keycap}{5} har mista laderen igjen 🙈
      {n|bengali} copied from her own phone, she gets no sms code
      {n|bold} står utan plan etter utskriving, kven tek det
      tenk så lite skrift {n|subscript} men det er denne som ikkje får lyd
      haster: **{0-2}**{2-4}**{4-6}**{6-11} høyt bt på morgenmåling og video nede
      {n|persian} snakker dari, trykte avslå i stedet for svar
      {6|leet} {5|lookalike} booked twice by mistake, cancel the later one`,
    'words between': `
      {6} og så {5}, hun ringte at lyden var borte
      damen fra i går, {6} siste fem er {5}, får fortsatt ikke åpnet lenken
      {6} personnr {5} avlyste kl 14, sett inn ein annan
      {6}, resten er {5}, han stod i venterommet til klokka ti over to
      number is {6} and then {5} pls check if the consent form came through
      she is {6} with last five {5}, spiro video froze
      eg fekk berre {6} med endinga {5} på gul lapp, kan nokon booke om
      {6} followed by {5|en}, camera blocked in safari
      {d}. {mnd} {yyyy} siste fem {5} ville ha time på nett, ikke oppmøte
      gutten er {d} {shortmnd} {yyyy} nr {5}, mor fikk ikke delt skjerm med utslettet
      {d}. {mnd} {yy} og de fem siste er {5|said}, hjelp han inn takk
      born {d} {mon} {yyyy}, last 5 are {5}, link went to dad's old number
      {6} og {5} kom seg ikke inn med bankid
      født {d}. {mnd} {yy}, siste fem {5}, vil bytte dag
      {6}, resten er {5}, låg på golvet da eg ringte opp på video, ambulanse tilkalla
      born {d} {shortmon} {yyyy} last five are {5}, pls send link again
      {6} med personnummer {5} skal ha egen pålogging, ikke via søsteren
      {d}.{m}.{yy} og så dei fem bak {5} mor får ikkje opp sida
      {6} and then {5}, temporary number, mum has no norwegian bankid
      hjelpenr er {6} så kommer {5} fant han ikke i lista ellers
      {dd|two} {mm|two} {yy|two}, deretter {5}. prøvde å si det til talegjenkjenninga
      {d} of {mon} {yy} ending in {5} forgot how to turn the volume up
      {6} nr {5|said}, far holdt telefonen feil vei så legen så bare taket
      Kven: ho frå {d}. {mnd} {yyyy} ¦ Personnummer: {5} ¦ Feil: svart skjerm`,
    'mistyped beside a patient word': `
      fnr {short} ble ikke funnet, kan noen se om jeg mangler et tall
      pasient {wrong} fikk ikke sms i dag heller
      personnummer {long} vert avvist i innsjekken på psyk
      patient {wrong} says the join button is grey
      fødselsnr {wrong} ¦ lunge ¦ ikkje treff i lista
      pasienten med {short} trenger ny lenke før kl 10, haster
      fnr {wrong} funka ikke i søket, skreiv jeg feil?
      pasient {short} får beskjed om at lenken er utløpt
      personnr {long} eg trur det vart eit tal for mykje
      patient {wrong} not found in the video portal but he got the sms
      d-nummer {short} mangler visst noe, men det er mannen på mottaket som ikke får lyd
      Brukar: fødselsnummer {wrong} ¦ Melding: ugyldig nummer seier systemet`,
    'a name and a birth': `
      Solveig Brattås f. 12.03.1948 fekk ikkje opp bilde
      ODDVAR TENGSDAL 1951 sto i venterommet på video hele formiddagen
      kjell arne moslett 67 år ringte, nettbrettet helt dødt
      K.M.H. f 04.11.88 vil ha fysisk time i staden for video
      Nguyễn Thị Hoa 1979-05-02 trengte tolk, tolken kom ikke inn
      Марія Коваленко 14.08.1992 fikk lenka på norsk, kan den sendes på ukrainsk
      محمد الحسن født 1985 hud kl 0930 fikk ikke slått på mikrofon
      Hagestad, Ingrid (09/02-61) ba om at mannen ikke får sms lenger
      psyk ung: emma sofie lundby, 2007-modell, la på etter to min
      Navn: Terje Fossdal ¦ Født: 23.6.1959 ¦ Problem: ingen lyd ut
      haugsvær torbjørn 170544 seier han ikkje har fått innkalling til KOLS-skulen
      Mrs Agnes Whitlock, DOB 3 Jan 1940, couldn't find the camera on her tablet
      j. okafor 34yo on derm list, kept getting kicked
      Han Olav Systad, 81, sat med telefonen opp ned, men det gjekk til slutt
      AB født 2.2.02 skulle hatt time med psykologen, sto i rom til hud
      王丽 born 1983, psoriasis review, wechat browser won't open the room
      Tigist Bekele (f. -94) har ny mobil, gammel sms gikk til eksen
      LIEN PER MAGNUS ¦ 080879 ¦ IKKE MØTT VIDEO 2. GANG
      Yusuf A. born 21 Sept 2001 asks for a male interpreter next time
      vesle Mathea Ulvestad på 6 år med eksem, mora fekk ikkje sendt bilete
      fru Gunvor Aasheim som fyller 90 på søndag trenger noen hos seg når dere ringer opp
      Name Liv Rotnes ¦ yob 1966 ¦ sleep apnoea follow up ¦ froze twice
      29. mai 1973 er bursdagen til ho Rannveig Skorpen, då finn du ho i lista, namnet er feilskrive der
      Oddvar Kleppestø f 1941 fikk ikke opp bildet, kona trykte på feil knapp
      GUNVOR ALICE TVEITO 12.03.38 MÅ HA NY LADAR
      solveig brekkhus 84 år skal over på video fra mandag
      K.M.H. f. 07.11.1952 flytta til korttid, brettet ligger igjen hjemme
      Lindahl, Per Arne (19/2-47) no answer on video x3
      ተክለ ሃብቶም 14.05.1979 trenger tigrinja tolk på neste samtale
      Олена Ковальчук, 03.09.1966 manglar BankID, finst det anna innlogging
      محمد الحسن 1958 could not read the text in the app
      Namn: Borghild Aarvik ¦ Fødd: 22. april 1936 ¦ Problem: høyrer ikkje sjukepleiaren
      nguyen thi lan born 1st of june 1971, husband does the clicking
      han torbjørn sæle som e 67 no ringt og va sur, linken virke itj på nettbrettet
      RV f 240844 ønsker tider etter kl 12
      Ingrid Marie Fossheim (b. 1990) video with midwife cut off after 2 min
      1949 Halvdan Rørvik kols, får rødt varsel hver dag pga feil grense
      Astrid Opdal turns 90 today and couldnt get into the call, family very upset
      Kjell-Åge Myrvang årgang 53 treng opplæring ein gong til
      fru Haldorsen, født tjuesjette mai trettifire, svarte med kameraet mot bordplata
      Aud Ljosne, 78, gløymde å ta vekta, ikkje teknisk feil altså
      jonas bakkelid 4yrs, mum joined from the car, sound was terrible
      Pasient: TH ¦ fdato: 1962-08-30 ¦ Beskriv feilen: app krasjer ved innsending
      李秀英 1955年2月17日 datter oversetter, ber om tolk neste gang
      sverre j eikeland femte mars 1943 ligg på rommet sitt utan nett
      Vår ref. samtale i går: HELLAND BJARNE 31-12-39 samtykket ikke til opptak, opptaket må slettes`,
    'a phone, a mail, a home': `
      ring pasienten på 917 46 203 når rommet virker igjen
      bruker ba om lenke til randi.hovlandsbakk@online.example i stedet for sms
      pårørande (son) nås på 48 11 90 37, han styrer nettbrettet
      patient's wife: +47 930 55 218, call her not him
      beboer i Tjernsvn 14B får ikke dekning, kan vi sende hjemmesykepleien
      Pas. ¦ mob 40387162 ¦ ville ha time på ettermiddagen ¦ lunge
      heimebuande brukar, Skulebakkgt. 7, treng hjelp til å setja opp skjermen
      the patient lives at Kvernhaugveien 32 and the router there is rubbish
      moren til pasienten skrev fra lill_anita77@mail.example, svar henne der
      pasient bur Nedre Strandalleen 3 H0201, taxi vart bestilt sidan videoen svikta
      pt asked us to text 0046 70 441 28 93 as he's in sweden till easter
      pasientens nye tlf er nittito 60 14 85, den i systemet er feil
      pårørende ringte fra 918 47 263 og sa at pas ikke får lyd
      bruker i Kvernhusvn 14b har ikke dekning på simkortet
      send the link to the patient on ragnhild.skaar51@gmail.example not by sms
      brukaren i Øvre Naustgt. 7 må ha ny ruter
      dotter til pas når du på +47 473 19 806, ho hjelper med brettet
      residents son 0047 95162840 wants to join the video on thursday
      Hvem: bruker ¦ Mobil: 40 92 71 35 ¦ Feil: får ikke sms-kode
      Gjelder: pasient, endre kontaktinfo ¦ Ny e-post: olamoen1948(at)fjordnett.no
      bebuar Strandaveg. 112 h0203 fekk levert feil blodtrykksmålar
      kona til pasienten nås på 99.18.24.07, han har ikke mobil selv
      spirometer left at the door for the user in Fjells v 3, nobody home
      tlf til pasienten er nittiåtte førti elleve sekstito, ring han opp heller enn video`,
    'a number of a register': `
      journalnr 5520913 ligger på feil lege i videolista
      NPR-id 880412776 får ikkje kopla til møtet
      pasientnr: 1047358 ¦ rom 3 ¦ skjerm svart
      DIPS 2094417 ¦ fysisk ¦ i appen står det video. hva gjelder?
      MRN 00731945 never got the reminder
      henvisning 20264418093 skulle vore vurdert til video, ikkje oppmøte
      DUF 201864937205, tolk dari, kom ikke inn uten BankID
      EHIC card 80578000042219637715 rejected at self check-in before the video
      jnr. 61-48820 har fått to lenker til samme time, hvilken skal hun bruke
      journalnr 204417 video ble ikke dokumentert siden pcen hang
      NPR-id 40918827365 mangler aktivitet for videokonsultasjonen 3 nov
      pasientnr. 7730192 ligg dobbelt etter flettinga
      System: DIPS ¦ Nr: 3318265 ¦ Hva: timen står som oppmøte, ikke video
      MRN 00482913 couldnt be opened from the teams invite
      Kva: henvisning H-118842 ¦ Status: ligg att hos oss, skulle til digital oppfølging
      DUF 201934871205 har time med tolk, lenken gikk til gammelt mottak
      EHIC 80756002114487730916 tourist, wants followup on video from home
      profil-id 55182 brukar sin tiltaksplan er ikkje oppdatert etter video med fastlegen`,
  },
  pass: {
    'desks and whom they are for': `
      Pasienter som ikke kommer inn kan ringe skranken på 55 97 20 40 mellom 8 og 15
      brukerstøtte video 02 415, tast 3, si det til pasientene som står fast
      send skjermbilde til videohjelp@sykehuset.example så ser vi på det
      hudpoliklinikken har fått nytt nummer: 73 82 11 60, det gamle går til arkivet
      Pasientreiser har 05515 dersom pasientar spør om drosje når videoen ikkje går
      Ekspedisjonen lunge ¦ tlf 70 10 57 00 ¦ ope 0800-1530 ¦ for alle pasientar
      psyk poli svarer pasienter på 22 45 90 11 etter lunsj, ikke før
      patients can email derm.booking@sykehuset.example to change slots, we answer within a day
      Helpdesk is 815 00 999 for staff and patients alike, say you're on the video platform
      står feil tlf i brosjyren til pasientene, riktig er 57 83 40 22 sentralbordet
      tolketenesta når me på 53 49 10 80, dei vil ha tinging seinast kl 12 dagen før
      internnummer 6214 er superbrukervakta, ring heller enn å skrive når pasienter venter
      legevakta 116117 står nederst i sms-malen til pasientane, kan den flyttast opp
      our front desk mailbox frontdesk.lung@sykehuset.example is full, patients get bounces
      Helsenorge veiledning 23 32 70 00 hjelper pasienter med innlogging, vi slipper å ta alle
      pasientar som ikkje får logga på kan ringje 57 65 22 10 mellom 9 og 14
      helpdesk for patients is 800 31 700, put it on the poster please
      send skjema til dho@fjordbygda.kommune.no ikke til meg privat
      brukerstøtten har byttet nummer, nå 71 57 40 00 tast 2 for pasienter og pårørende
      kan vi få inn i brevet til pasientene at vakttelefonen 904 11 700 bare er åpen på dagtid?
      new shared inbox video.support@helsesor.example, patients should not write to it
      servicetorget 57 65 20 00 set folk over til feil avdeling heile tida
      legevakt 116117 sto feil på infoskrivet vi deler ut til brukerne
      Tema: plakat ¦ Tekst: «Får du ikke lyd? Ring oss 73 86 10 55» ¦ Antall: 40
      anyone got the number to the interpreter service? old one 22 47 05 05 goes to a dead line
      pårørande ringjer oss i heimetenesta 57652233 når det eigentleg er IKT dei skal ha
      oppfølgingssentralen: 51 90 44 44 / oppfolging@regionsenter.example, gjelder alle kommunene for pasienter med kols og hjertesvikt
      mail from ikt-drift@fjordbygda.kommune.no says patients can join from safari again
      står 07512 på lappen bak brettene, det nummeret er lagt ned, brukerne kommer ingen vei
      frontdesk ext 4417 can help patients waiting in the video lobby`,
    'cases, serials, accounts': `
      sak 2026114087 er fortsatt åpen, lyden i rom 3 er like dårlig
      INC0093847216 lukka utan svar, opna på nytt som INC0093851102
      serienr på nettbrettet i hud: R52N70XK41B, lader ikke
      faktura 90021745583 for headset er betalt to ganger
      Ordre 4410087 ¦ 6 stk webkamera ¦ levert feil etasje
      kontonr 1594 22 87306 er det leverandøren vil ha pengane inn på, stemmer det?
      inventory tag 118204 is the big screen in room 5, remote missing
      Ticket #77120 says solved but the echo is still there in lung 2
      lisensnøkkel XG4T-20391-7755-KL går ut 31.12, hvem fornyer
      møterom-id 482 917 305 ber om kode, kva er koden i dag
      feilkode 0x80070057 på pc PK-HUD-0417 hver gang jeg deler skjerm
      avviksnr 26/3391 i kvalitetssystemet gjelder det samme, kan slås sammen
      pakkesporing 370712345012889964 docking til psyk, ligg på varemottaket
      PO 55-009182 for the otoscope camera, quote ref Q-20261103
      strekkoden bak på skriveren er 7045010266411, IT spurte etter den
      sak 2026/4417 hos leverandøren er lukket men feilen er der ennå
      INC0093318 no update since monday, sound problem in room B
      nettbrett sn F9FXK2LMQ1GC er sporlaust borte frå skapet
      faktura 100482771 gjelder 12 simkort, vi har bestilt 10
      ordrenr 4500318827 spirometer, leveringa er delt i to
      account no for the coffee fund is 3791 52 18834, kr 50 each
      kontonummer 9713.05.31270 for refusjon fra leverandøren, sendt økonomi
      Inventarnr: 20931 ¦ Hva: ipad med holder ¦ Feil: glass knust i hjørnet
      Eining: vaktmobil 3 ¦ IMEI: 356938035643809 ¦ Hending: låg på taket av bilen då vi køyrde, må sperrast
      prosjektnr 104872 skal på alle timelister for velferdsteknologi
      feilkode 0x80070005 og sak #88213, tredje gang denne uka
      ticket 771-204 was about headset not the camera, please reopen the right one
      org nr 974 760 673 må stå på bestillinga seier innkjøp
      sporing 370722159941870326 posten, kassa med vekter står visst i Førde
      teams meeting id 318 224 907 15 passcode worked on the pc not on the phone`,
    'dates of things': `
      rutine for video v3.2 datert 14.09.2026, den fra 2023 skal kastes
      superbrukersamling 03.12.26 kl 0900-1130 ¦ møterom Brisk ¦ ta med pc
      kurset i ny venteromsvisning vart flytta frå 5.11 til 12.11, same rom
      Oppdatering natt til tirsdag 01.12 mellom 0200 og 0430, da er video nede
      leveranse ¦ 4 ipad ¦ uke 50, senest 11. desember
      the summer plan covers 22/06 to 16/08, video clinics only on wednesdays
      retningslinja «Video i psykisk helsevern» frå 2021 er teken bort, kvar er den nye
      byttet passord 251126 og må gjøre det igjen om 90 dager
      Minutes of 18 Nov 2026 are on the share, next meeting 16 Dec at 14
      skjema S-104 rev 2024-05-30 ligger fortsatt i malene, feil bunntekst
      årsrapport 2025 lunge, siste frist 15.1, treng tal på videotimar
      helgestengt poli 24.12.26-03.01.27, legg det i autosvaret er du snill
      certificate on the join page expires 2027-02-07, someone note it
      brannøving torsdag 10/12 kl 13.15, ikkje set opp videotimar då
      Versjon 26.11.4 av appen ga oss grå knapp, 26.11.2 var grei
      rutine for video versjon 3.2 gjelder fra 01.12.2026
      kurs i digital heimeoppfølging 14.-15. januar, påmelding innan 20/12
      minutes from 17.11.26 are in the channel
      leveransen fra 23.10 kom først 6.11, mangler fortsatt ti ladere
      styringsgruppemøte flyttet fra 2612 til 0501 kl 1200
      perioden 010126-300626 skal rapporteres til statsforvalteren
      Møte: evaluering ¦ Dato: 19.02.2027 ¦ Sted: teams ¦ Ansvarlig: prosjektleder
      windows update 24H2 natt til 03.12, pcane på vaktrommet må stå på
      brosjyren er datert 1998 haha den må vi kaste
      pilot starts week 3 and ends 30th of june 2027, then we decide
      avtalen med leverandøren frå 2019 går ut 31.12.26
      batteriene er merket best før 08-2025, bytta alle i dag
      video down between 07:10 and 08:25 on 24 nov, whole municipality
      risikovurderingen (ROS 2024-06-11) må revideres før jul
      sommerturnus 21.06–15.08 trenger en superbruker på video hver uke`,
    'colleagues at work': `
      Marit Eikeset (sekretær hud) har superbrukervakt til kl 15
      dr Henriksen fekk ikkje logga på i rom 2 i dag morges, smartkortet var ute
      Til Jonas på IT ¦ Kan du komme innom lunge, dockingen til overlege Brekke er død
      lungesykepleier Anne-Lise Torp tar spiro på video tors og fre
      psykolog Farah Siddiqui needs a second monitor in office 412
      Vakt uke 49 ¦ Bente (man-ons) ¦ Sindre (tor-fre) ¦ skranketlf 6220
      hudlege Vestad er sjuk, vikar er Kari Nesje, legg ho inn i rom 1
      Thomas Wiik, avdelingsleder psyk, vil ha liste over rom uten kamera
      ny merkantil, Ingvild Sunde, startar 1. desember og treng tilgang til videolista
      our tolk coordinator Samira Haddad is off until monday, ask Petter at the desk
      LIS Aurora Dahlen fikk beskjed om at hun ikke er lege i systemet, rollen mangler
      bytta vakt med Gro i ekspedisjonen, eg tek kveld 1530-2000 på tysdag
      fysioterapeut Eirik Moldestad står med feil tittel i timebrevene
      Dr Linnea Åkerström says headset 2 hums whenever the printer runs
      vaktmester Roar fikset stikkontakten på rom 7, takk!
      Marit Hjelle, sykepleier i sone 2, er superbruker til uka
      spør Terje på IKT tlf 57 65 21 19 han fikset det forrige gang
      dr. Anniken Lohne runs video clinic tue 9-11, don't book over it
      vikar for Bjørg (hjelpepleiar) torsdag kveld, ho har ikkje fått tilgang i appen
      fysio Eivind Rasdal har 37,5 % hos oss og trenger egen pc
      Hege og jeg bytter vakt 12/12, hun tar oppfølgingstlf
      project lead Siri Nygaard is on leave until 4 jan, write to Kåre (advisor) instead
      Innleder: Wenche Tufte, ergoterapeut ¦ Tema: brettet i praksis ¦ Når: personalmøtet onsdag 1430
      ny lækjar på legekontoret, Ahmed Siddiqui, vil gjerne prøve video med oss frå veke 2
      Meldt av: Lise Kvamme, helsefagarbeider ¦ Vakt: D2 ¦ Avvik: headset borte
      gratulerer til sykepleier Unni 60 år på fredag, kake kl 11 på vaktrommet
      nattvakt Roar seier at tavla ikkje oppdaterer seg mellom 2 og 5
      our interpreter Fatima cannot do mondays anymore
      avdelingsleder Grethe Solbakken godkjente 8 timer overtid på opplæringa
      Jan Inge frå leverandøren kjem 10.12 og byter ruter, gi han kort til døra`,
    'rooms, houses, ways': `
      rom 3.114 har ikke wifi innerst ved vinduet
      poliklinikken flyttar til Sjukehusvegen 18, inngang C, frå nyttår
      Bygg 5 ¦ 2. etg ¦ venterom hud ¦ skjermen viser gammelt bilde
      buss 12 og 27 stopper i Parkveien 40 rett utenfor psyk, det må stå i brevet
      the lung lab is on floor 4 east, past lift 9, no phone signal at all
      kor er nøkkelen til videorom 208? heng ikkje på kroken
      adressen i malen er feil, klinikken ligger i Fjellgata 6, ikke 16
      Room 1.022 smells of burnt plastic near the wall screen, unplugged it
      lys sløkner etter 10 min i rom 5 når en sitter stille på video, sensor?
      parkering P3 er stengt, folk kjem seint også til fysisk time
      rom 214 har ekko, bruk 216 til video så lenge
      vi flytter hjemmetjenesten til Sentrumsvegen 8, 2. etg, fra januar
      helsehuset Kyrkjegata 3 har ikkje wifi i kjellaren
      bus 431 stops right outside the clinic at Torget 1, tell people coming for training
      garasjen i Industriveien 22: ladekabel til bil 7 er borte
      møterom Storehesten dobbeltbooka 13-15, vi hadde opplæring der
      Sted: Omsorgssenteret fløy C ¦ Rom: C-108 ¦ Feil: skjerm på veggen tar ikke imot hdmi
      the video booth on floor 3 is freezing, 16 degrees
      utstyrslageret er nå bak apoteket, Storgata 41, koden får dere av meg
      dårleg 4g i heile dalen forbi Bruland, gjeld alle som køyrer sone 4`,
    'counts and limits': `
      hadde 34 videotimer på hud i går, 6 falt ut
      12 av 40 pasienter fikk ikke sms denne uka
      ventetida i det digitale venterommet er oppe i 25 minutt no
      omtrent 70 % av dei over 75 år vil heller ha telefon
      Uke 47 ¦ 118 video ¦ 9 avbrutt ¦ 3 gjort om til telefon
      vi har 3 headset på 7 rom, det går ikke opp
      upload caps at 25 MB so derm photos over 5 at once fail
      4 of 11 group members dropped when we shared the breathing video
      pasientar mellom 16 og 25 svarar mest på kveldstid, kan sms gå kl 18
      batteriet på ipaden holder 40 min, timene er på 45..
      lyden er 2-3 sek bak biletet på alle lungerom sidan i går
      fikk 1 380 linjer i uttrekket for 2026, burde vært rundt 900
      no-show down from 11 to 7 percent since the 24h reminder, nice
      maks 8 deltakere i gruppemøtet, vi er 10 med tolk
      båndbredde 2,4 ned 0,3 opp på rom 6, bør være 10
      34 brukere på digital oppfølging per nå, 11 venter
      78 % answered the questionnaire within 24h last month
      snittalder 74,6 i kolsgruppa og 81 i hjertesvikt
      video tok 12 min i snitt mot 43 min med køyring
      kan grensa for spo2 setjast til 88 som standard i malen?
      14 av 60 samtaler siste uke hadde lydfeil, 3 ble avbrutt
      we have 25 tablets, 6 chargers. go figure
      alle over 67 får tilbudet, fra 2027 også 18-66
      sparte 1 240 km kjøring i november, kr 5 332 etter satsen
      Måned: oktober ¦ Antall video: 142 ¦ Avbrutt: 9 ¦ Uten lyd: 21
      responstida på tavla er 7-8 sekund, skal vere under 2
      3 patients in the lobby and 1 nurse, that was our morning
      budsjettet er 1,35 mill, brukt 62 prosent hittil
      vi måler 38,0 som feber i malen, sykehuset bruker 38,5, hva gjelder
      of the 65-79 group half use their own phone, in 80+ it's one in ten`,
    'talk of patients': `
      pasienten fikk lyd men ikke bilde, gikk over til telefon
      eldre dame sleit med BankID og ga opp, fikk ny time
      mor og barn kom ikkje inn saman frå to telefonar, kan ein berre ha ei lenkje?
      han hørte meg ikke før han tok ut øreproppene haha
      Pasient ringte fra bilen, måtte be han parkere før legen ville starte
      patient could see us but we saw a ceiling the whole time
      pårørende spør om de kan være med på video fra jobb, går det?
      the young man on psych list felt safer with camera off, is that allowed
      fleire klagar på at lenkja opnar i feil nettlesar på samsung
      utslettet ble helt grønt på skjermen så hudlegen måtte be om foto
      Hva skjedde ¦ pasient kastet ut midt i samtalen ¦ Når ¦ ca 10 ¦ Rom ¦ 2
      ho fekk ikkje til å snu kameraet, me brukte ti minutt på det
      hun gråt da forbindelsen røk, ikke greit på psyk, vi MÅ ha bedre nett
      interpreter was great but joined the wrong room twice, patient laughed
      pasienten satt klar en time for tidlig fordi sms hadde feil klokkeslett
      kan pasientar utan smarttelefon låna nettbrett hjå heimesjukepleia?
      lady with oxygen couldn't reach the tablet, home nurse helped her
      forrige pasient lå fortsatt inne i rommet da neste kom, fy så flaut
      Ein kar tastar feil kode kvar gong, han les 0 som O på lappen
      Problem ¦ ekko når pasienten bruker høyttaler ¦ Forsøkt ¦ bytta headset, omstart
      pasienten fikk ikke lyd før jeg ba han ta ut øreproppen fra radioen
      eldre dame strevde med BankID, endte med at vi tok det på telefon
      brukar vart sliten av alle spørsmåla, kan vi korte ned skjemaet?
      patient saw herself but not the doctor, had to restart twice
      han lo godt da katta satte seg foran kameraet, ellers fin samtale
      pårørende satt i bil og falt ut i tunnelen
      ho høyrer dårleg og les på leppene, biletet heng etter lyden så det går ikkje
      pas syntes det var greit å slippe å reise, vil ha video neste gang også
      older man thought the tablet was a tv, very patient wife though
      måtte forklare hvor kameraknappen er fem ganger, trenger bedre veiledning
      dottera styrte skjermen frå sin kant, fungerte overraskande bra
      Hva skjedde: pasient ble sittende i venterommet 25 min ¦ Årsak: legen var på feil lenke ¦ Tiltak: ringte
      bruker lei seg for at det ikke kommer noen fysisk lenger, tas opp på møtet
      the patient had no data left on the phone so video died halfway
      Kva: brukar trykte avslå ¦ Kvifor: trudde det var seljar ¦ Forslag: vis kommunen sitt namn når vi ringjer
      såret så mye rødere ut på video enn i virkeligheten, lyset i stua er gult
      tolken var på, pasienten var på, men lækjaren kom ikkje inn
      What: resident cried during call, not technical ¦ Follow up: talked with her afterwards ¦ Device: ipad
      pasient med skjelving klarer ikke å treffe knappene, finnes det større brett
      litt flaut, men pasienten så hele kontoret vårt fordi bakgrunnen ikke var på`,
  },
}
