/** What one wrote who had read no rule, with 60 lines of colleagues by their whole names near what belongs to patients: 130 of 135 lines were stopped at first sight, none of 165 wrongly. Whole and disguised numbers, and those in words, are left out. */

import type { Lines } from './lines.ts'

export const unseenTwentySeventh: Lines = {
  stop: {
    separators: `
      Pas {6}-{5} mista lyden to ganger, bytta til Firefox og da gikk det
      {6} {5} står fortsatt i venterommet, hvem tar han?
      ho med {6}/{5} fekk lenkje til timen som var i går
      {6}.{5} skal ha tolk i tigrinja kl 13, kamera virker ikke
      couldn't admit {6}_{5}, just says "meeting has ended"
      Avvik: innkalling sendt dobbelt ¦ Gjelder: {6}–{5} ¦ Tiltak: ringt og beklaga
      {0-2}.{2-4}.{4-6} / {5} klarte ikkje BankID, sonen må hjelpe neste gong
      {0-2}.{2-4}.{4-6} {5} rang the front desk, says everything is black after the update
      fnr:{6};{5};rom 6;ingen lyd
      {6}x{5} er ein baby, far heldt mobilen og lyden spraka heile vegen
      {0-2}-{2-4}-{4-6}-{5} got the consent form in the wrong language again
      Har {6} +{5} fått ny time eller ligger den fortsatt på tirsdag?
      skjema fra {6}|{5} ble borte når nettet gikk ned
      {6} * {5} treng ny time, portalen godtek ikkje d-nummer
      {6} ({5}) could hear us but we heard nothing from her end
      {6}~{5} ringte opp att tre gonger og fall ut kvar gong
      emergency no {6}.{5} from A&E, the tablet in bay 3 keeps dying
      no name yet, {6} : {5}, camera cart dropped the neuro call twice
      {6}­{5} vart lagt inn i hui og hast, manglar samtykke til opptak
      {6}[{5}] finnes ikke i timeboka sier systemet, men hun sitter jo her
      Kan du slette meldinga mi om {6}—{5}? Den gikk i feil kanal
      Fødselsdato: {6} ¦ Personnummer: {5} ¦ Hva skjedde: lyden kuttet etter fem minutter
      {6} 🙂 {5} er sur fordi legen var 20 min for sein på video
      mannen til {6} = {5} prøvde å logge på med sin egen bankid
      Referral for {6}>{5} landed in our inbox, belongs to ortho
    `,
    groups: `
      {0-2} {2-4} {4-6} {6-8} {8-11} fekk ikkje opna lenkja, prøvde både Safari og Chrome
      Ringes opp: {0-3} {3-6} {6-9} {9-11} ¦ Når: så fort lyden er fiksa
      {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} ligg i feil venterom, kan nokon flytte
      {0-2},{2-4},{4-6},{6-8},{8-11} mangler samtykke så konsultasjonen ble avbrutt
      {0-2}:{2-4}:{4-6}:{6-8}:{8-11} couldn't see the shared X-ray, only a grey box
      {0-4}.{4-8}.{8-11} venta i førti minutt utan at nokon kom på
      {0-4} {4-7} {7-11} needs bigger print in the screening form, can't read it on the phone
      timen til {0-2}|{2-4}|{4-6}|{6-9}|{9-11} er dobbeltbooka hos psykolog og fysio
      Fysio video i dag, {0-2} {2-4} {4-6} / {6-9} {9-11} datt ut når vi skulle vise øvelsene
      reminder to {0-4}-{4-8}-{8-11} went out in Norwegian, she had asked for Polish
      {0-3} {3-6} {6-9} {9-11} ligger på obsposten, laderen rakk ikke bort til senga
      innleggelse {0-2}.{2-4}.{4-6}.{6-9}.{9-11}, lege på skjerm såg berre taket
      Hvem ¦ {0-2} {2-4} {4-6} - {6-9} {9-11} ¦ Når ¦ i stad, rett etter lunsj ¦ Feil ¦ delt skjerm hang
      Gjeld: {0-3} {3-5} {5-8} {8-11} ¦ Rom: 3 ¦ Kva: ekko og forseinking
      moved {0-4} {4-8} {8-11} from room A to B because the mic in A is dead
      dagsenteret melder at {0-2};{2-4};{4-6};{6-9};{9-11} ikke fikk på lyd på nettbrettet sitt
    `,
    words: `
      pasienten er født {6} og de siste fem er {5}, fikk aldri noen lenke
      {6} and then {5}, he was thrown out in the middle of a sentence
      it's {6} with {5} at the end, audio only from their side
      D-nr startar på {6} og sluttar på {5}, portalen seier ugyldig
      hjelpenr {6}, resten er {5}. Bildet lå opp ned
      Kven: {6} pluss {5} ¦ Kva: fekk ikkje delt skjerm med legen
      datoen er {6} nr {5}, timen forsvant fra lista mi
    `,
    mistyped: `
      patient 08125649523 never got the sms, is the number right?
      fnr 0511650059 mangler visst et siffer men det er han med den trege linja
      personnr 220121706222 blir avvist, småbarn med astma, mor på video
      d-nummer 46113470270 ga ingen treff, hun sitter i venterommet nå
      the patient (04116457985, typed in a hurry) had no picture
      fødselsnummeret hennar 069134 3208 gjekk ikkje inn i skjemaet
    `,
    namedate: `
      Torgeir Hauknes f. 14.03.1951 kom ikke inn på video i dag heller
      RANDI SKJERVEN 02.11.38 no sound at all, wears hearing aids
      oddbjørn lilleås født 67 får ikke opp samtykket
      Ho Gudrun Teigland, 84 år, fekk berre svart skjerm
      Nygård, Emilie (2016) – mum joined from work, choppy picture
      K.M.R., born 9 Aug 1979, was sent somebody else's form
      محمد العلي 12.05.1988 trenger tolk og fikk ikke lyd
      Олена Коваленко, 1994, could not open the link on her phone
      王丽 21/3-87 står oppført to gonger i venterommet
      ሰላም ተስፋይ f. 1999 har feil språk på skjemaet
      Wiśniewski Paweł ur. 23.07.1980, brak dźwięku, tolk på feil lenke
      83-year-old Astrid Brekkhus pressed leave instead of mute, never got back
      Navn: Sivert Langåker ¦ Født: 05.05.2011 ¦ Problem: kamera sperra av skolens pc
      Namn: Borghild Øvrebust ¦ Alder: 91 ¦ Merknad: høyrer dårleg, bruk hovudtelefon
      jonas m. vik (f -02) møtte ikke til video, satt i feil rom viste det seg
      240675 Hamid Rezai would rather come in person after all the trouble with sound
      AN 17.06.1944 på sjukeheimen vart kopla til feil lege
      Ingvild Stavnes (70) asked why the doctor's face froze
      Vesle Ronja Aune på 3 år ville ikkje sjå inn i kameraet, prøv igjen torsdag
      Abdirahman Cali Warsame, fødselsår 1972, ventet på tolk i en halvtime
      BJØRKUM TOR-ARNE 1959 har fått innkalling til nedlagt rom
      Elle Máret Utsi, riegádan 1948, ville ha skjemaet på samisk
      gutten på 17, Mathias Rønningen, lå i ambulansen da bildet forsvant
    `,
    contact: `
      Pasienten vil bli oppringt på 918 43 207 når bildet er fiksa
      dottera til brukaren har nr 476 01 138, ring heller ho
      patient's email is solvei.mork@online.no, the invite bounced
      Bruker i Tverrbakkvn 14b får ikke nett på nettbrettet vårt
      bebuaren i Olav Duuns g. 7, leil 302, har framleis gammal skjerm
      relative at kaare_dalen52@hotmail.com found the link in spam
      Pasientens mobil: +47 90 28 17 66 ¦ Feil: sms kom aldri fram
      next of kin waits by 0047 934 15 072, tell the doctor to call that one
      pas. bur i Strandgt. 41, 2. etg til venstre, der er det ikkje dekning
      home visit with tablet, patient at Furulia 9 in Brumunddal, no wifi
      brukeren sin e-post er torill.hegg(a)broadpark.no, prøv den
      Kontakt: mannen til pasienten ¦ Tlf: 63 81 24 09 ¦ Info: fasttelefon, så video går ikke
    `,
    record: `
      journalnr 1048823 åpner seg ikke fra videobildet
      NPR id 7730912846 is tied to the wrong consultation
      Pasientnr 556120 ¦ Stad: poli 2 ¦ Hending: mista bilete to gonger
      legen hadde oppe DIPS-ID 30098417 da skjermen ble delt, obs!
      MRN 00417729 shows as "no show" but he was in the lobby all along
      henvisning nr 2291-88104 ligg fast i mottak etter videotimen
      DUF 201855041290 har ikke BankID, hvordan slipper vi inn?
      tourist with EHIC 80578000012004718836, payment step stops the video
      pasient-ID i Gerica 40772 får varsler om timer som er avlyst
    `,
  },
  pass: {
    desk: `
      Pasienter som ikke får lyd kan ringe brukerstøtten vår på 55 90 21 14
      Heng opp lappen i venterommet: spørsmål om video? 71 12 40 00, tast 3
      Helpline for patients who can't log in moved to 800 43 210 from Monday
      pasientreiser har nytt nr til oss ansatte, 915 05 515 er det gamle
      Kan vi byte videohjelp@helse-sor.no med noko pasientane klarer å stave?
      sentralbordet 77 62 60 00 setter pasienter over til feil poliklinikk
      Skranke: 2. etasje ¦ Telefon: 33 34 20 10 ¦ Sak: pasienter får opptattsignal
      IKT-vakta tek telefonen på 57 83 90 90 også i helga, sei det til dei på posten
      Patients keep writing to noreply@timebok.no, can we put postmottak@ in the footer?
      reception on 22 11 80 55 is closed to patients between 11:30 and noon
      brukarane får ikkje svar på responssenteret 480 12 000 etter kl 22
      Legevakta 116 117 bør stå nederst i alle innkallinger til pasientar
      the booking desk (ext. 4417) asks that patients bring headphones
      Ny felles e-post for pasienthenvendelser: poli.ovre@kommune.no, den gamle dør 1. mai
      the interpreter service answers 24/7 on 23 40 71 00, patients shouldn't call it themselves
    `,
    case: `
      INC0047712 er fortsatt åpen, samme lydfeil på rom 3
      Sak 2024/18833 om nye skjermar ligg hos innkjøp
      serienr 5CG1120478 på den bærbare i rom B2, skjermen flimrer
      Order 4500118720 for webcams arrived one box short
      Invoice: 90021744 ¦ For: licences we cancelled last year ¦ Who pays?
      Inventarnr: 30412 ¦ Type: videovogn ¦ Feil: hjulet har låst seg
      Eigenbetaling for kurs skal til kontonr 1503.22.41873, merk med avdeling
      ticket 88-20391 closed without anyone asking us, reopen please
      nettbrettet merka KOM-10586 finn ikkje nettet på møterom 2
      Doorman version 11.4.20931 crashes when joining room 1207
      bestillingsnr 7721 09 445 på headset, de blå, 20 stk
      MAC 00:1B:44:11:3A:B7 må inn i nettet før kameraet i akutten funker
      Ref. CHG0120834, serveren blir starta på nytt natt til onsdag
      Bankkonto 6021 07 33518 står feil på fakturaen fra leverandøren
      feilkode 0x80070057 på pc 210986 hver gang vi deler skjerm
    `,
    dates: `
      Rutine for video, versjon 3.2 av 14.02.2023, må oppdaterast
      Opplæring 23.10 kl 0900-1130 i Teams, meld dere på
      Kurset for superbrukarar er flytta frå 04.06 til 11.06.25
      new camera firmware dated 2024-11-08 broke the zoom
      avtalen med tolkeleverandøren går ut 31.12.26, opsjon ett år
      Levering: uke 34 ¦ Frist: 22.08 ¦ Ellers: dagmulkt
      referatet frå 170124 manglar punktet om venterom
      downtime 05.03.25 from 22:00 to 02:30, tell all wards
      Statistikk 010123-311223 viser færre avbrudd enn året før
      Dokument: Prosedyre hjemmeoppfølging ¦ Gyldig fra: 01.09.2024 ¦ Revideres: 01.09.2026
      steering group meets 12/4, 10/5 and 7/6, same room each time
      pasientskjemaet av 2019 er fremdeles det som dukker opp, vi skal bruke det fra 2025
      Sertifikatet på gatewayen går ut 18.03.2026 kl 12:00 UTC
      haustferie veke 41, da er det inga videopoliklinikk 6.10–10.10
      who printed the leaflet from 21.05.1998? it still mentions fax
    `,
    staff: `
      Overlege Halvard Brende får ikke delt skjerm fra kontoret sitt
      sjukepleiar Jorunn Sætre tek over superbrukarrolla etter nyttår
      Fysioterapeut Eskil Hovde har vakt på videorommet 08-15
      Dr. Priya Nambiar needs a second monitor in her office
      helsesekretær Wenche Aas sitter i luka til kl 14, så er det stengt
      vaktleder i dag er Stian Kolberg, calling 4021 på internen
      Rapportert av: Mona Elstad, jordmor ¦ Sted: barsel ¦ Feil: kamera henger
      psykologspesialist Aud Vårdal slit med lyden på kontor 118, kvar dag
      tolk Samira Haddad meldte seg syk, vi har ingen til kl 10
      IT-lærling Odin Fjære byttet batteri i alle fjernkontrollene
      Our new digital nurse, Callum Reid, starts week 12 and needs a login
      avdelingsleiar Sølvi Kvam vil ha tal på avbrot innan fredag
      Occupational therapist Nils-Petter Grue borrows the cart on Tuesdays
      ambulansearbeider Iselin Moan ga beskjed om at kameraet i bil 614 er løst
      consultant Ragna Thorsen swaps her Thursday shift with Dr. Bekele
    `,
    building: `
      rom 2104 har ekko, rom 2106 er greit
      Poliklinikken flytter til Sjøgata 12, 3. etasje, fra august
      buss 25 og 37 stopper rett utenfor bygg C, skriv det i innkallinga
      wifi is weak between lift B and ward 5 South
      Møterom Glitter i Storgata 88 har fått ny skjerm
      videorommet i kjellaren (U1.034) er utan vindauge og utan dekning
      Adresse på skiltet er feil, skal være Haukelandsbakken 15, ikke 51
      Bygg: Nord ¦ Etasje: 4 ¦ Rom: 4.017 ¦ Feil: takmikrofon piper
      the door of 311 slams so hard the camera shakes
      Parkering P3 er sperra, pasientar må bruke inngang Vest på Helsevegen 4
    `,
    counts: `
      7 av 22 samtaler falt ut i går, alle på gjestenettet
      pasientar over 75 brukar i snitt 11 minutt på å kome inn
      forsinkelse 850 ms opp og 90 ned målt på rom 5
      34 % of the forms were abandoned on page 2
      Det går fint med 6 deltakarar, men med 9 stoppar biletet
      aldersgrense 16 år for å logge inn selv, står det noe sted?
      Antall: 143 ¦ Periode: september ¦ Merknad: 12 uten lyd, 3 uten bilde
      we have 48 tablets, 31 work, the rest are waiting for chargers
      average waiting time 4:35, longest 27:10, on a normal Tuesday
      skjemaet tåler bare 2000 tegn, epikrisen er på 5400
      gruppa 18-25 år svarer best på sms, 92 prosent
      batteriet held i 40 min, samtalen er sett opp til 45
      60 patients a week by video, target was 100
      ti av ti testa ringte greit etter omstarten kl 07:50
      grensa på 25 MB gjør at vi ikke får sendt bilder av sår
    `,
    talk: `
      pasienten fikk ikke lyd før vi byttet headset
      eldre dame streva med BankID, til slutt tok vi det på telefon
      the patient heard an echo the whole time but we managed
      brukaren syntest det var kjekt å sleppe å køyre, men biletet var uklart
      mor og barn kom inn i hver sin samtale, litt forvirring
      Han ventet i feil rom i ti minutter, ingen varsel hos oss
      pasient ringde inn frå traktoren, ikkje ideelt med lyd
      Patient on an old iPad, browser too old, switched to phone
      the relative was in the car and dropped out in the tunnel
      ungdommen skrudde av kameraet med vilje, det er jo lov
      pasienten trudde det var svindel då sms-en kom
      Tolken hørte pasienten men ikke legen, rart
      a resident at the nursing home fell asleep before the doctor joined
      skjema: kartlegging smerte ¦ problem: pasienten fikk ikke lagra ¦ løst: ja, nytt forsøk
      Pasienten gråt og bildet frøs akkurat da, veldig leit
      ein pasient ville ha lenkja på e-post, kan vi det?
      couple joined together on one phone, worked surprisingly well
      pasienten har afasi så chat er ikke noe alternativ
      far kom på video frå jobb, mor frå heimen, lyd i loop
      several patients say the Join button sits too far down
    `,
    named: `
      Journalmalen som Geir Ove Tangen laga er oppdatert, last ned på nytt
      venter på at Hanne Brodal på fagavdelinga skal slippe oss inn i opplæringsmøtet
      referat_Kari_Nesheim_ledermøte.docx ligger i teamet
      Spør Per Arne Dahle om henvisningsrutinen, han skreiv ho
      Lenka til fagdagen kom fra Marit Solbu, ikke fra oss
      Vår kontakt hos leverandøren, Ola Rustad, svarer ikke på telefonen i dag
      please ask Tone Lindqvist in training for the lobby settings, she wrote the guide
      overlege Kjersti Amdal har videokonsultasjonene sine på rom 7 hele uka
      Martina Hansens hospital får ikke åpna henvisningene vi sender elektronisk
      møterommet Sigrid Undset er opptatt, men ingen sitter der
      Har Bjørn Terje Viken godkjent det nye samtykkeskjemaet for avdelinga?
      Skjemaeigar: Liv Randi Hjelle ¦ Skjema: eigenerklæring v2 ¦ Ønske: færre felt
      I can't get into the lobby for Steve Marlow's vendor demo, wrong passcode
      brevet fra direktør Anne-Lise Kroken til alle ansatte kom ut med feil logo
      fastlege Trond Ivar Eide seier at epikrisene våre kjem dobbelt hos legekontoret hans
      Prosjekt Cicely Saunders trenger eget venterom i løsningen
      E-reseptkurset til Guro Myklebust på apoteket starter 12.15, lenken virker nå
      vikaren Ali Reza Karimi har ikke fått tilgang til journalsystemet ennå
      Radiograf Sunniva Lote lurer på hvorfor svarene hun signerer blir liggende i utboks
      Camilla Haug fra Atea kommer på besøk tirsdag for å se på videovogna
      Per Gynt Legesenter tek ikkje telefonen etter tre, send dialogmelding
      We all booked Ellen Whitfield's webinar on consent forms, but her slides never loaded
      Opptaket av Jon Magnus Røe sitt innlegg om digital heimeoppfølging ligg på intranett
      kan noen gi Silje Marie Ask skrivetilgang til vaktlista, hun er ny koordinator
      henvisningsmottaket ledes nå av Roar Engebakk, så send spørsmål om skjema dit
      auditorium Hans Strøm er utan lyd, flytt allmøtet
      Fila heiter «Svarbrev mal – Ingunn Tveit 2.pptx» og er den einaste rette malen
      Anders Gullhaug i IKT ringte tilbake om saken vår, mikrofonen byttes i morgen
      Klinikksjef Ruth Eikeland inviterte til lobbyprat om venterommet, ingen fikk lyd
      Melder: Heidi Sørlie, fysio ¦ Rom: 9 ¦ Feil: mistet bildet tre ganger i timene hun holdt i dag
      Robert Ashdown at the device company wants the test results from our camera trial
      dr Yngve Fossum sitt stempel manglar på alle e-reseptar sende frå videorommet
      Lagt inn av: Siri Bakkemo (superbruker) ¦ Gjelder: opplæringsrom ¦ Feil: ingen slipper inn i lobbyen
      Bestillingsskjema for headset går til Morten Nygaard på innkjøp, ikke til meg
      oppdatert prosedyre «Prøvesvar på video», forfatter Inger Johanne Lunde, venter på høring
      Finn Erik Loe i resepsjonen og Berit Stokkan på merkantil deler samme innlogging, det går ikke
      Jordmor Ida Kristine Vold held foreldrekurs på video, men kurslenkja hennar er utgått
      The referral checklist by Fiona McAllister (our GP liaison) prints blank on page 2
      teamleder Jan Håkon Skaret fikk opp feil rom i Outlook da han skulle holde tavlemøte
      kven har nummeret til Arnfinn Bø hos Telenor? han skulle måle dekninga i bygget
      Lillian Ruud i opplæringsteamet har delt ny lenke til e-læringa om journalføring
      Hilsen fra Terje Moum, personvernombudet: ikke skriv fødselsnummer i chatten, takk
      Linn Therese Opdal er sekretær for brukerutvalget og purrer på referatet vårt
      Our ward clerk Joanne Sandvik-Price can't print any of the appointment letters today
      Psykolog Vegard Lien sin kalender viser ledig, men han har samtaler hele formiddagen
      Utkast frå Solfrid Aarset i fagrådet om kven som kan opne lobbyen ligg til kommentar
      Bytt navn på teamet «Video – Erik Sandnes» til «Video poliklinikk», Erik har sluttet som leder
      Spurte Nina Holtet på lab om prøvesvarene vises i delt skjerm, hun tester det fredag
      tolkeformidlar Hawa Jama Yusuf seier at tolkane hennar ikkje får lenkjene før møtet er i gang
      Meeting room Florence Nightingale: camera faces the wall since the painters left
      Dokument: meldeskjema v4 ¦ Forfattar: kommuneoverlege Gaute Birkeland ¦ Feil: låser seg i Word
      Tillitsvalgt Pål Kristian Wiik vil ha inn et punkt om videotimer etter kl 16
      Could somebody in IT call back Deepa Raghavan, head of outpatients, her softphone is mute
      Supporten hos Pexip (Mads Eivind Hoel) ber om loggen fra testmøtet, ikke fra ekte timer
      Sjekk med Oddny Grønli på arkivet før du skanner gamle journaler inn i løsningen
      hjelp, eg sende skjemautkastet til Lars Inge Tveito i økonomi, skulle til Lars Inge Tvedt i fag
      Fil: Helga_Marie_Furuseth_resultater_Q3_til_styret.pdf ¦ Feil: presentasjonen hennes åpner seg ikke på storskjerm
      Nurse manager Gavin O'Rourke sent round the link for the shift handover, it expired
      Ny rutine for purrebrev, ansvarleg: Åse Karin Myhre, gjeld alle poliklinikkane frå veke 8
      Takk til Rune André Mork på driftsvakta som fikk liv i videorommet før morgenmøtet
    `,
  },
}
