/** What one wrote who had read no rule, two thirds of it in the haste of a phone: 130 of 135 lines were stopped at first sight, one of 105 wrongly. Whole and disguised numbers, and those in words, are left out. */

import type { Lines } from './lines.ts'

export const unseenTwentySixth: Lines = {
  stop: {
    separators: `
      {6} {5} fekk ikkje bilete, berre lyd
      ring opp {6}-{5} på nytt, samtalen datt ut etter 3 min
      legen så feil journal, trodde det var {6}/{5}
      Invitation went to the wrong phone, should have gone to {6} – {5}.
      {6}_{5} sto i venterommet en halvtime uten at nån så det
      Feil: svart kamera ¦ Gjelder: {6}*{5} ¦ Enhet: lungepoli
      d nummeret {6}~{5} blir ikkje godteke i skjemaet, raud strek under
      can't find {6} . {5} in the booking list
      Timen til {6}x{5} ligger dobbelt i kalenderen, og bare den ene har lenke.
      Vi fikk tildelt {6}+{5} i akuttmottaket, men videoløsningen avviser nummeret.
      testa med {6}#{5} og det gjekk heller ikkje
      PHQ-9 missing for {6} / {5}, pls send again
      {6}→{5} fikk beskjed om avlyst time men legen satt å venta
      tolken kom inn i rommet til {6}…{5} i staden for sitt eige
      mikrofon av heile vegen {6}p{5}
      Avvik: pasient koblet til feil behandler ¦ {6}  {5} ¦ meldt av skranken
      sjekk {6}({5}) har ikkje svart på kartlegginga
      login loop on ipad ¦ fnr {6}={5} ¦ since friday
      {6} \\ {5} får melding om at lenka er brukt opp
      hasta litt!! {6} --- {5} ligg på observasjon og skal ha videotilsyn kl 14
      dropped call w/ {6};{5} around noon, couldnt reconnect
      Svaret frå {6}·{5} kom inn utan vedlegg, ho seier ho la ved to bilete.
      {6}:{5} hører ekko av seg selv
      hjemmesykepleien mangla tilgang på {6}🙂{5} i dag tidlig
      wrong patient in tile 2 ¦ {6} ¦ {5} ¦ nurse noticed at once
    `,
    groups: `
      {0-2} {2-4} {4-6} {6-9} {9-11} kjem berre til ein kvit side
      har prøvd {0-2}.{2-4}.{4-6} {6-9} {9-11} tre ganger, ingen treff
      legg inn {0-2} {2-4} {4-6} {6-8} {8-10} {10-11} på lista te i morra, video ikke oppmøte
      {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} sa han på telefon, men systemet finn han ikkje
      number copied from excel came out as {0-3},{3-6},{6-9},{9-11} and the invite failed
      Henvendelsen gjelder {0-2}:{2-4}:{4-6}:{5}, som ikke får åpnet meldingen fra avdelingen.
      {0-3} {3-6} {6-9} {9-11} no sound no picture
      Bileta til {0-4} {4-8} {8-11} hamna i feil mappe, og eg får ikkje flytta dei.
      {0-2}-{2-4}-{4-6}-{6-8}-{8-10}-{10-11} er midlertidig, kan ikke sende skjema på det
      The reminder to {0-2}│{2-4}│{4-6}│{6-9}│{9-11} bounced again, for the third week.
      {0-2} {2-6} {6-9} {9-11} fekk to innkallingar same dag
      Samtykket for {0-2}/{2-4}/{4-6} {6-9} {9-11} er registrert, men knappen for opptak er fortsatt grå.
      sto feil på lappen, rett er {0-2};{2-4};{4-6};{6-9};{9-11}, sku ha dialogmøte
      fødselsdag {0-2}.{2-4}.{4-6}.{5} limt inn i navnefeltet, derfor krasja det tror jeg
      The relay operator read it as {0-4} {4-7} {7-11} and we still cannot open the room.
      Gjeld: {0-1},{1-2},{2-3} ¦ {3-4},{4-5},{5-6} ¦ {6-7},{7-8},{8-9},{9-10},{10-11} ¦ skjema heng på side 3
    `,
    words: `
      {6} og så {5} bak, hu får ikke opp kameravalget
      dob {6} last five {5} kicked out of the group session
      {6} og personnummerdelen e {5}, melding ikke lest på 14 daga
      datoen {6}, resten får du her {5}, babyen er ikkje knytt til mor i appen
      D-nummeret startar med {6} og endar på {5}. Tolken møtte ikkje opp i rommet.
      toåringen altså, {6} pluss {5}, far fekk feil time i sms
    `,
    mistyped: `
      fnr 02025085412 finst ikkje seier skjemaet, men ho er her jo
      Pasient 0412171487 mangler visst et siffer, så innkallingen lar seg ikke sende.
      fødselsnummer 220764499639 blei avvist, trykte vel en gang for mye
      Patient ID 12060628497 fails the check, could someone correct it before the 13:00 consultation?
      d-nummer 6309218912 på brukaren vert raudt i feltet
      hjelpenr 866015991539 på pas i 4b går ikke igjennom
    `,
    namedate: `
      kari brekkhus f 12.04.51 fikk ikke lyd i dag heller
      HALVORSEN TOR EGIL 1938 ligger to ganger i ventelista
      Ole-Máhtte Sárá, fødd 3. mars 1962, fekk meldinga på norsk og ikkje på nordsamisk.
      Фатима Ахмедова 14.09.1987 tolk droppa ut
      محمد الحسن 2001 no invite received, asked twice
      王丽 b. 1979 ¦ cant switch language in the form
      J.K.Ø. født -44 satt i feil venterom
      Wenche Moi, som fyller 80 i juni, mistet bildet akkurat da legen skulle se på såret.
      Nguyen Thi Hoa, dob 5/6/66, link opened someone else's room
      ho ingebjørg skjelvik på 91 vart hengande i testsamtalen
      abdi warsame hassan 230894 bankid virka ikke
      Namn: Torill Øvrebø ¦ Født: 1957 ¦ Feil: ser ikkje legen, berre seg sjølv
      aleksander h ¦ 2016 ¦ bup, mor kom ikke inn
      Wojciech Kaczmarek, rocznik 1971, needs the questionnaire in Polish instead.
      Emil Strandenes, 6 yrs, camera upside down whole call
      popescu, ana-maria (43) ¦ sendte bilda i går ¦ de er borte
      சிவகுமார் ராஜா 1969 skjema stoppa på spm 4
      magnhild sørum årgang 49 ringte, får ikke åpna brevet
      tvillingane Live og Liam Aasgård, fødde andre juledag 2019, ligg på same time ved ein feil
      Feil person i samtalen: Þórunn Jónsdóttir, 1988-07-03, fikk lenken som tilhørte en annen.
      veslejenta Tiril Hovdenakk 8 mnd, helsestasjonen fekk ikkje delt vekstkurva
      bjarne tveit altså han på lia, sjuande november 35, nettbrettet hans er dødt
      Χρήστος Παπαδόπουλος 58 år hører ingenting, hodetelefon koblet til tv-en
    `,
    contact: `
      pas nås på 912 84 736 isteden, video nytta ikke
      Mor til pasienten vil ha ny lenke og nås på 47 90 18 22 resten av dagen.
      brukar i storg 14b har ikkje nett heime, kan ikkje ta video
      resident's mail gunvor.aa@online.no bounced, same as last wk
      Pårørende ønsker å delta fra Danmark og treffes på +45 31 84 06 27 etter kl. 16.
      brukeren i bjerkev. 7 får sms men lenka åpner seg ikke
      patient moved to Kirkeveien 112 B H0302, router was left behind so no video
      sonen til bebuaren skriv frå per_lid72@hotmail.com og får ikkje svar
      Gjelder: pasient ¦ Telefon: 95274160 ¦ ikke fått kode
      innbyggjaren på sjøveg 3, 6983 kvammen, fekk nettbrett utan sim
      Next of kin (0046 70 412 99 31) was let in before the patient had agreed.
      pasienten sin gmail er rsolli1953 krøllalfa gmail, ho vil ha innkallinga dit
    `,
    record: `
      journalnr 448213 åpna seg i feil fane under konsultasjonen
      NPR-id 70099312 manglar på tilvisinga, så skjemaet vart ikkje sendt.
      pasnr 0091822-4 i dips har to åpne videotimer, slett den ene
      mrn 00573811 cant be launched from the chart, button greyed out
      Henvisning 7719-20318 ble vurdert, men pasienten fikk aldri beskjed i innboksen.
      duf 201904471812 kom frå mottaket, finst ikkje når eg søkjer
      Tourist case. EHIC 80578000010293847561, the video booking form rejects the card.
      rekvisisjon 5540-118273 på prøveglasset, svaret synes ikke for pas i portalen
      System: Gerica ¦ brukarnr 15520 ¦ får ikkje knytt nettbrettet til ho
    `,
  },
  pass: {
    desk: `
      pasienter som ikke får lyd kan ringe skranken 55 97 12 00
      Pasientane finn hjelp på brukarstøtta, tlf. 57 83 20 00, mellom 08 og 15.30.
      helpdesk for patients is 22 11 80 80 but nobody picks up before 9
      send pasientar med bankidtrøbbel til servicetorget@fjordkommune.no ikkje til oss
      feil nr i innkallinga, pasientene ringer resepsjonen på 77 62 70 01 og det er kantina
      legevakta 116117 bør stå nederst i sms te alle pasienter
      The leaflet for residents still lists video.support@sykehuset.example, please update.
      Poliklinikken sin telefon 70 10 50 00 gjekk ned i føremiddag, og pasientane fekk opptattsignal.
      skranke øye: 38 07 30 10 ¦ tid 0800-1500 ¦ pasientene står i kø
      it vakt 815 33 444 tar også imot brukere som ikke kommer inn
      Pårørende generelt kan skrive til post@helsehuset.example hvis de lurer på opptak.
      patients keep calling ward 3 on 51 51 90 12 about the app, should go to helpline
      pasientreiser 915 05 515 er lagt ut på sida for dei som ikkje kan ta video
      ny epost på timebestilling for pasienter, timer.ortoped@klinikk.example, den gamle er død
      Which number should patients get after 16:00? The line 23 07 00 50 only goes to voicemail.
    `,
    case: `
      inc0098123 er ikke løst, samme feil i dag
      sak 2024/11827 vart lukka utan svar
      tablet ¦ sn 5CG1204K7Q ¦ wont charge
      Faktura 300451187 fra videoleverandøren er betalt to ganger.
      kontonr 8601.11.17947 til kommunekassa står feil i malen
      bestillingsnr 4500719260, 12 hodesett, kom bare 8
      Ticket #771204-88 is a duplicate of #771199-02; please merge them.
      inventarnr 031586-12045 manglar lapp, skjermen på møterommet
      Rom 2.147 og rom 2.149 har byttet kamera uten at noen har meldt det.
      kollinr 370722 1500 4482 91 står på pakken med nettbretta, levert i feil bygg
      Utstyr: jabra panacast ¦ s/n 50A1209448211 ¦ blinkar raudt
      deviation no 90417 can be deleted, was only testing
      Purchase order 66120394 for the webcams is delayed, and the supplier now says February.
      Avtale 18/03391-7 om videotolk må fornyast før sommaren.
      error 0x80070005 when i start the client on pc KL-204417
    `,
    dates: `
      opplæring i video flytta fra 12.03 til 19.03 kl 1330
      Rutinen ble revidert 04.11.2023, versjon 2.6, men lenken går til 2.4.
      oppdatering 2025.01.15 tok ned chatten
      the course on 6 may is full, new date 3 june
      skjema v140224 ligg framleis ute, det nye heiter v020924
      The licence runs from 01.01.24 to 31.12.26, who renews it?
      hodesetta kom 230525 og er alt øydelagde
      nedetid natt til 17.08 fra 0200 til 0430, ikke book video da
      møtereferat 110924 ¦ mangler side 2
      minutes from 08/10/2024 say we go live wk 47, is that still right
      Dokument: Prosedyre videotilsyn ¦ Gyldig frå: 01.09.2022 ¦ lenka er daud
      Statistikken for perioden 1. oktober 1999 til 2019 skal ikke ligge i denne kanalen.
      påskeplan 14.04-21.04 ikkje lagt inn i bookinga enno
      delivery of carts moved from 3 feb to 17 feb, rooms not ready anyway
      sertifikatet gikk ut 30.06.25 kl 23:59 så ingen kom inn i morges
    `,
    staff: `
      fysio tone haugland tek over videotimane på torsdag
      sykepleier Amir Rezai har ikke fått tilgang til rom 5
      ring berit i it på 4411 når skjermen henger
      Overlege Gro Stensrud underviser 12.04 og kan ikke ta videovakt den dagen.
      dr kjetil moen is on call till 22, use desk 70 12 11 00
      vikar ida (helsefagarb) får ikkje logga på, startar 0730
      Psychologist Hannah Lindqvist needs a second licence from 01.02.2025.
      nattevakt 19-07 er ole petter og siv, begge mangler hodesett
      jordmor Randi Kvåle har vore 25 år i jobben og seier ho aldri har sett så mykje ekko
      superbruker: Jonas Eide, radiograf ¦ tlf skranke 3380 ¦ kurs 14/5
      ergoterapeut mette ¦ slutter 31.12 ¦ noen må overta skjemaene hennes
      our interpreter coordinator Yusuf is off sick, call the front desk 51 90 20 for bookings
      Helsesekretær Bente Nygård og lege Arvid Solem har same rom i kalenderen kl. 10.15.
      lis1 sara og lis1 mahmoud deler en konto, går det an?
      avd.leiar Torgeir Fosse har bursdagskake på pauserommet, kamera 2 framleis nede
    `,
    building: `
      møterom 4112 i bygg 33 har ikke nett
      Legekontoret i Torggata 9 flytter videorommet opp til tredje etasje.
      buss 21 stoppar ikkje ved helsehuset lenger, står feil i innkallinga
      door to room B-217 wont lock during calls
      Skiltet ved inngang nord seier rom 12, men videorommet er nummer 14.
      heisen i parkveien 6 står, tralla med skjermen er i kjelleren
      wifi dead on floor 5 east wing, 501 to 519
      Adressa til poliklinikken er Sjukehusvegen 16, ikkje 61 slik det står i malen.
      parkering p3 stengt, de som skal på skjermkurs må bruke p7
      Poliklinikk: Øst ¦ Rom: 0.43 ¦ for mørkt til å filme der inne
    `,
    counts: `
      14 av 60 videotimer falt ut i går
      svarprosenten gjekk frå 62 til 48 etter nytt skjema
      avg call 17 min 40 sec, wait 6 min
      Gruppen over 75 år bruker video i 23 % av timene, mot 41 % blant dem under 40.
      max 25 MB on attachments, should be 100
      3 500 sms sendt, 212 feila
      skjemaet er for born 6-12 år men spør om røyking
      limit of 8 in group calls, we were 11
      Over the past 90 days, 1,204 of 9,877 reminders were never opened.
      Tidsavbrudd etter 15 minutter er for kort, vi trenger minst 45.
      uke 41: 88 ¦ uke 42: 63 ¦ uke 43: 12 ¦ nokon som veit kvifor?
      blodtrykksmåleren viser 120/80 på alle, må være testmodus
      Fem av sju sjukeheimar har no minst 2 nettbrett kvar.
      ping 340 ms, 12 % packet loss, picture choppy all the way
      half the over 65s gave up at step 3 of 9
    `,
    talk: `
      pasienten fikk bilde men ikke lyd, løste seg med ny nettleser
      eldre mann fann ikkje knappen for kamera
      patient joined from the car again, signal terrible
      dama strevde lenge med bankid og ga opp tilslutt
      Pasienten syntes spørsmålene om søvn var like, og svarte bare på halvparten.
      brukaren trudde tolken var legen, litt flaut
      han hørte meg ikke så vi tok resten på telefon
      mor og barn sat på kvar sin skjerm og fekk ekko
      she never got the sms so we were 20 min late
      teenager wanted camera off the whole time, is that ok
      Fleire eldre seier at skrifta på kvitteringa er altfor lita.
      pas venta på rom 3 mens legen satt på rom 5, ingen varsel
      resident got scared when the screen lit up by itself at night
      pårørende kom inn i samtalen uten å banke på, kan det skrus av
      Hva skjedde: skjema borte ¦ Hvem: en pasient ¦ Hvor: hjemme, via mobil
      Ein brukar med skjelvande hender klarar ikkje å trykke på dei små rutene.
      The patient was happy with the call, but the interpreter dropped out twice.
      Pasienten ringte og var sint for at timen ble gjort om til video, for det sto ikke i brevet.
      pasientane i gruppa ser namna til kvarandre, det må vi få vekk
      patient pressed leave instead of mute, easy to mix up those two
    `,
  },
}
