/** What a tired secretary, nurse and doctor type and paste. At first sight 152 of 213 that tell of somebody were stopped, and 8 of 235 innocent ones; what is open stands in twentyFirst.test.ts. */

import type { Lines } from './lines.ts'

export const unseenTwentyFirst: Lines = {
  stop: {
    'a row of a calendar': `
      09:00-09:30 Video - Torgeir Bakkene (1957) - kontroll kols
      Emne: Videokonsultasjon Synnøve Aarflot f. 03.11.48⏎Når: tirsdag 24. nov 10:15⏎Sted: Videorom 2
      ti 24.11 kl 13.30 Hege Marie Vollan 44 år, eksem, ønsker video, tlf 95 81 20 44
      Appointment: Halvor Tangen, DOB 14 Feb 1951⏎Where: Teams⏎Status: cancelled by system
      kl 0830 Oddny Kleppe 81 år⏎kl 0900 ledig⏎kl 0930 Trond Sæther 67 år, ikkje nett
      BEGIN:VEVENT⏎SUMMARY:Videotime Ingrid Solheim 12.07.1969⏎DTSTART:20261124T090000⏎END:VEVENT
      Mon 10:00 Mrs Bodil Akselsen, 77, first video⏎Mon 10:30 team meeting
      timebok 24/11: 0900 pas. Nils Egil Haugland f 1939, 0945 pause, 1000 opplæring
      Møteinnkalling: «Samtale m/ Vilde Stenersen (født 2009) og foresatte» ble sendt til hele avdelingen
      onsdag 1115: Ragnhild Tveit, 90 år. Dottera sit saman med ho. Ingen fekk lenkje.
      Tittel: Psyk video Amir Rahimi 170488⏎Deltakere: meg, tolk
      14:00 Jorunn Lid, Fjellsvegen 12, 6856 Sogndal - heimebesøk m/ nettbrett`,
    'a message that is told on': `
      SMS sendt til 91 34 56 78: Hei Torunn Hegge, du har videotime 25.11 kl 10. Klikk her
      kopi av sms: «Mor fekk ikkje inn. Ho heiter Solveig Eidsvik og er 84. Ring meg på 47 61 20 33»
      Melding fra pasient: hei, heter Kjell Arne Moen født 2/5-61 lenka virker ikke mvh Kjell Arne
      Svar mottatt 10:02 fra 40212233: «kan ikke video i dag er på sykehuset med faren min»
      Text from patient: Hi this is Graham Nilsen, born 1949, the link says expired, my mobile is 90 11 22 33
      sms kom i retur, Astrid Brekkes mobil 911 20 304 er ikke i bruk
      fikk denne: «heisann, det gjelder sønnen min Emil Foss på 7 år, vi kommer ikke inn på videoen»
      pasient svarte NEI på påminning, nr 95123456, vil ha oppmøte
      Hei! Eg er pårørande til Lars Oddvar Øvrebø, 79 år. Han får ikkje logga på. Kva gjer vi?
      «Kjære Berit Anne Ruud. Husk videotime i morgen kl 0915.» gikk til feil mobil, 92233445
      STOPP fra +4793412345, det er moren til pasienten som ikke vil ha flere sms`,
    'the head of a record': `
      Pasient: Hansen, Rolf Inge⏎Fødselsdato: 12.05.1946⏎Kontakt: videokonsultasjon poliklinikk
      POLIKLINISK NOTAT⏎Solveig Marie Thorsen, 78 år gammel kvinne, henvist fra fastlege pga dyspné
      67 år gammel mann, Odd Harald Lien, bosatt i Nittedal. Videokontroll avbrutt etter 4 min.
      Epikrise⏎Navn: Aslaug Tveiten⏎Født: 23.08.1934⏎Avd: Lunge
      pas.id 7733120, videonotat ikke lagret, må skrives på nytt
      Journalnr: 204518⏎Type: Video⏎Merknad: lyd falt ut
      Pt: K. Sandvik, f. 1958. Aktuelt: eksem hender. Video gikk ikke, telefon.
      Patient: BERG, Anna Louise   DOB: 11/04/1962   Clinic: Derm video   Outcome: DNA
      Tilvising: Mann f. 1952, Arvid Myklebust, obs KOLS. Ynskjer video grunna lang reiseveg.
      INNKALLING: Bjørnstad, Else Karin (190447) video 3/12 kl 09
      Notat vedr. Mohammed Yusuf Ali, født i Somalia 1981, tolk uteble fra videotimen
      NPR-nr 8812457 står med feil omsorgsnivå, skal være video`,
    'a mail that is passed on': `
      Fra: Sekretariat hud⏎Til: IKT⏎Emne: SV: Gunnar Lillebø f.1943 kommer ikke inn⏎⏎Hei, se under
      > Hei, pasienten Unni Gjerde (83) ringte og fikk ikke åpnet lenken.⏎> Kan dere sende ny?⏎Sendt nå. Mvh Lise
      From: Aud Vikane <aud.vikane48@gmail.com>⏎Sent: Monday⏎To: Poliklinikk⏎I cannot open the video
      VS: klage fra pasient Tor Erling Hauge⏎«Jeg bor i Liavegen 33 og har ikke dekning hjemme.»
      Den 23. nov. 2026 kl. 09:14 skrev Bente Aas <benteaas@online.no>:⏎> jeg er pasient hos dere og får ikke svar
      Hei IKT. Kan dere se på hvorfor Margrethe Olsen, 71 år, ikke får SMS? Hun har nummer 97 65 43 21. Hilsen Hanne, sekretær
      RE: RE: video link⏎The patient, Mr Sverre Dahl (b. 1937), still gets error 404. Regards, Ann, nurse
      Emne: pasient uten BankID⏎Det gjelder Klara Nygård, ho er 92 og bur på Solvang, treng annan måte
      fwd fra hjemmesykepleien: Leif Arild Strand, Myrveien 4b, trenger hjelp til å koble opp nettbrettet før timen
      Hei Ola, kan du ringe opp pas Signe Bø, mob 48 22 10 09, hun venter fortsatt i venterommet. Kari
      Subject: Wrong invite⏎Hi, invite for Ingebjørg Natvik (age 66, psoriasis) was sent to her ex husband
      Vedlegg: henvisning_Terje_Myhre_150672.pdf lar seg ikke opne`,
    'a row of a table with tabs': `
      09:00⇥Karin Lundgren⇥1948⇥Video⇥Ikke møtt
      Navn⇥Født⇥Time⏎Eva Torstensen⇥14.06.57⇥0900⏎Roy Mikalsen⇥02.02.71⇥0930
      1⇥Ståle Brandal⇥72⇥hud⇥ingen lyd⏎2⇥Anne-Lise Vik⇥65⇥hud⇥ok
      Dato⇥Pasient⇥Tlf⇥Status⏎24.11⇥Kåre Finstad⇥91827364⇥ringt
      24.11.2026⇥video⇥Abdirahman Warsame⇥01.01.1985⇥tolk somali
      Pas.nr⇥Rom⇥Feil⏎554120⇥2⇥lyd
      Name⇥Age⇥Device⏎Liv Sørum⇥88⇥iPad 4⏎Per Gran⇥79⇥iPad 6
      Berntsen, Olav; 12.03.50; video; avlyst; ikke nett
      |Hilde Falch|61|psoriasis|video ok|
      Pasient⇥Alder⇥Kommune⇥Merknad⇥Jorid Stølen⇥74⇥Vågå⇥fekk ikkje lenkje
      lungeskole gr 2: Eldbjørg Hove (73), Inger Johanne Lie (69), Steinar Rye (80)
      Rad 14;Nordli;Tone Merete;270366;nei;kamera
      Dato⇥Navn⇥Alder⏎24.11⇥Liv Sørum⇥58
      Navn⇥Født⇥Merknad⏎Per Gran⇥1947⇥lyd
      Pasient⇥Mobil⇥Status⏎Tora Vik⇥91827364⇥ringt
      Journalnr⇥Type⇥Rom⏎204518⇥video⇥3
      Patient⇥DOB⇥Clinic⏎Anna Berg⇥11/04/1962⇥derm
      Pasient⇥Adresse⇥Merknad⏎Ola Foss⇥Lia 14⇥ikke nett
      Namn⇥Alder⇥Kommune⏎Jorid Stølen⇥74⇥Vågå⏎Jon Vik⇥66⇥Lom
      Pas.id⇥Feil⏎7733120⇥lyd
      Time⇥Navn⇥År⇥Type⏎0900⇥Egil Tveit⇥1939⇥video
      Navn⇥F.dato⇥Lyd⏎Siv Hagen⇥14.05.67⇥nei`,
    'a list with bullets': `
      - Turid Haukås, 68 år: fikk ikke lyd⏎- Ivar Rustad, 74 år: fikk ikke bilde⏎- ny time til begge
      * ring Gerd Solli (90) på 22 45 67 89⏎* bestill headset⏎* rom 4 ekko
      Å gjøre:⏎1. ny lenke til Mette Bråten f. 1975⏎2. rydde rom 3
      • Jostein Ølberg 55 år – ville ha telefon⏎• Liv Ølberg 53 år – ok
      Uteblitt i dag:⏎- Reidun Falkanger (1941)⏎- Svein Tore Bye (1966)
      - pasient i Kirkegata 14 B: ingen dekning⏎- pasient på hytta: ok
      To do⏎- call back Mr Olsen, 81, re tablet⏎- charge headset
      Morgenmøte⏎– Hjørdis på rom 12 (87 år) vil ha video med barnebarnet⏎– lading av nettbrett
      1) Rune Hella 47 år 2) Gro Hella 45 år 3) Siv Hella 12 år – familiesamtale på video, lyden datt ut
      Ventar på svar:⏎- Målfrid Aarseth, 79, kols⏎- Knut Olav Aarseth, 82, hjartesvikt
      Followed up by phone:⏎- Nora Berge (b 1990)⏎- Ida Kvale (b 1987)
      Hjemmebesøk uke 48:⏎- Solbakken 7, enke 88 år⏎- Moaveien 31, mann 79 år`,
    'what is dictated': `
      pasient arne kristian dahle født tolvte mars nittenfemtito videotime ble avbrutt
      notat vedrørende gunhild marie lofthus syttiåtte år gammel kvinne komma fikk ikke til kamera punktum
      ringte tilbake til kari bjørnstad på nummer ni en to tre fire fem seks sju hun fikk ny lenke
      mann åttien år einar vestad fra lærdal videokontroll for kols lyden forsvant
      ho heiter anne grete kvamme og er født i nittenførtiåtte og fekk ikkje til å logge på
      patient john aasen seventy two years old lost sound twice during the call
      videotime med siri hagen fødselsdato fjortende i femte sekstisju ble ikke noe av
      dette gjelder astrid moe bosatt i bakkeveien fjorten hun har ikke nettdekning hjemme
      konsultasjon med tidligere lærer per olav sunde nittien år dårlig hørsel trenger telefon neste gang
      telefonnummer til pasient fire åtte to to en null null ni
      ny linje navn bjarne tangen ny linje alder sekstifem ny linje video avbrutt
      ny linje navn tora vik ny linje født attende mai nittenførtito ny linje video avbrutt
      Pasient kolon Egil Tveit ny linje alder åttito ny linje lyd nei
      navn unni berg new line alder syttifem new line ingen lyd`,
    'a list of names and ages': `
      Kari Solvang 58, Ole Hanssen 71 og Mette Moen 66 fikk ikke lenke i dag
      gruppe 3: turid nes 64, oddvar lie 70, bjørg aune 59
      Ikke møtt: Tor Hagen 44, Ellen Krogh 39, Ali Hassan 51
      Anna Bratli 81 og Johan Bratli 84 satt sammen foran skjermen
      deltakarar på KOLS-kurset: Jon Vik 77, Aud Vik 75, Nils Myr 68 og Eli Foss 70
      Missing from the group call: Marit Hole 63, Tom Berg 58 and Lisa Dahl 49
      Sigrun Haug 92, Torleif Haug 90: begge trenger hjelp til nettbrettet
      vi har Hanna Lunde 9, Marius Lunde 6 og mor på video kl 10
      Randi Moe 73 / Einar Foss 68 / Liv Holm 80 må ringes, lenka virka ikke
      i dag: Petra Nygaard 67 (ok), Geir Solum 59 (ingen lyd), Wenche Aas 71 (uteble)
      nye på hjemmeoppfølging: Egil Tveit 79, Solfrid Rød 83
      Ragna Lien 86, Ottar Lien 88 og Berit Ås 79 sto att i venterommet
      Ringes i dag: Oddrun Hauge 77, Sivert Lie 69, Alma Berge 82
      Kristian Moen 41 og Silje Moen 38 kom inn på hver sin lenke
      uteblitt video: arne foss 66, liv krog 71
      Borghild Sande 88, Karsten Sande 91 og Ruth Eide 79 må ha papirbrev
      KOLS-gruppa: Nils Dahl 72, Petter Aas 68, Rolf Vik 75, Stein Rye 70
      Nye i dag: Emma Holt 14, Noah Berg 16
      No show: Karen Lie 55, Omar Hussein 47, Peter Wold 62
      fekk ikkje lyd: Gudrun Tveit 83; Lars Tveit 85; Jon Myklebust 71
      Sendt ny lenke til Bente Lund 52, Arild Lund 54 og Terje Moe 60
      venterommet nå: Asbjørn Lien 78 (lyd nei), Tora Vik 81 (ok)
      Unni Strand 67 + Finn Strand 70 sammen på en iPad
      Samtalegruppe: Maja Lunde 17, Sofie Aas 18, Ida Moen 17
      pasienter uten BankID: Olga Nilsen 90, Peder Hauge 87, Signe Lie 93
      Randi Solli 58/Ove Solli 61: parsamtale, bildet frøs
      Magnhild Rød 84, Torvald Rød 86 ventar på nettbrett
      fremmøte: Ellen Bakke 49 ja, Jonny Bakke 51 nei, Ann Kristin Vold 44 ja
      Waiting list for tablets: Ivar Næss 74, Gerd Næss 73
      kl 9 Arvid Lie 66, kl 10 Turid Holm 59, kl 11 Inger Foss 80
      Sverre Dahl 79 og kona Marie Dahl 77 ble avbrutt tre ganger
      Følges opp: Hassan Ali 45 - Fatima Ali 43 - Gunn Berg 67`,
    'figures in words beside a name': `
      Marit Solheim, femtiåtte år, kom ikke inn
      vi ringte Odd på ni fire en to, seks sju, åtte ni, men han tok den ikke
      Terje Haugen er seksti-tre og trenger hjelp med BankID
      Astrid Vold fylte nitti i fjor og vil helst ha oppmøte
      Kjersti Lie (førtifire) hadde ikke kamera
      Guri Næss på syttito år fekk ikkje lyd
      Helen Moe, aged sixty-one, could not find the link
      mobilen til pasienten er nittien tjueto trettitre førtifire
      født sekstende juni nittenfemti, Arvid Skar, sto i feil venterom
      vesle Oda Hjelle, seks år, gret då skjermen gjekk i svart
      Bård Nesse, snart åtti, klarer ikke nettbrettet alene
      personnummer slutter på to en null fire åtte, hun fikk feil lenke
      Gerd Hansen, åttito år, fikk ikke lyd
      Per Moe er førtiåtte og vil ha video
      Siri Aas (syttifem) ble kastet ut
      Anne Lie, trettiseks, hadde bare ekko
      Jens Berg sekstini år ville heller ringe
      Hanne Vik ble femti i går og fikk feil lenke
      Berit Moen nås på nittifem tolv tjueto trettien
      Tor Lie, tre og åtti år, hører dårlig
      Mari Hauge på toogseksti år fikk ikke logget på
      Lars Strand (fifty-four) dropped out
      Ellen Dahl is eighty-three and lives alone
      Oskar Holm på fire år ville ikke sitte stille
      Gudrun Tveit, nittiein år, treng hjelp heime
      Knut Vold rundt seksti, ville ha telefon
      vi ringte Marit på fire en to tre fire fem seks sju
      Solveig Aune fødd nitten tjueåtte har ikkje nett
      Emil Bakke, femten år, ville være alene
      Frøydis Lie vert sytti til våren og vil ha oppmøte`,
    'an age some sentences on': `
      Jorun Stavik kom ikke inn i dag. Vi prøvde to ganger med ny lenke. Hun er 83 år og har ikke pc.
      Samtale med Edvard Rosseland på video. Lyden var dårlig hele veien. Han bor alene. Han er snart 90 år.
      Hadde Line Bakkejord på skjermen kl 9. Bildet frøs. Vi ringte opp igjen. Hun er 17 år og mor var ikke til stede.
      Gunvor Hatlestad ringde. Ho var fortvila. Lenkja gjekk ikkje. Ho er fødd i 1940 og har ingen til å hjelpe seg.
      Spoke with Einar Sandnes. Sound was poor. He asked for a phone call instead. He is 76 and hard of hearing.
      aud gustad som e 86 kom itj inn på videoen
      Olav Hjelmeland, 58 år hos oss til kontrol, fekk ikkje biletet
      pasietn Mona Lervik fødtt 1956 får ikke sms
      Videotime: Berit Kollen. Årsak til avbrudd: nett. Tiltak: telefon. Alder: 79.
      Tone Ravndal falt ut kl 10. Vi ringte opp. Hun svarte ikke. Hun er 64 år.
      Hadde video med Leif Kåre Ness. Bra lyd. Litt hakking mot slutten. Han er 71 år og bor på Senja.
      Ingrid Fjære kom inn sent. Kamera var av. Vi tok det på telefon. Hun er 29 år, gravid.
      Snakket med Roald Bø. Dårlig linje. Ny time neste uke. Han er født i 1951.
      Åshild Vågen ringde i dag. Ho fekk ikkje opp lenkja. Me sende ny. Ho er 77 år gammal.
      Called Martin Lowe twice. No answer. Left a message. He is 58 years old and lives alone.
      Oppkobling til Halldis Myrvang. Hun fant ikke knappen. Jeg forklarte. Hun er over 80 år og svaksynt.
      Jostein Vårli. Lyd ok. Bilde nei. 66 år. Vil ha video igjen.
      Pia Storhaug, video. Nettet falt ut. Fullført på tlf. Alder 34.
      Navn: Pål Egge. Lyd: nei. Bilde: ja. Alder: 45
      Helga Tomter kom ikke inn på video. Barnebarnet hjalp. Det tok 20 min. Hun er jo 91 år.
      Øivind Kråkås satt i bil. Vi ba ham parkere. Det gjorde han. Han er 38 år og lastebilsjåfør.
      Randi Ulvund kom inn, men så oss ikke. Hun startet på nytt. Da gikk det. Hun fyller 70 år i år.
      We had Anita Ruud on video. Her camera was off. She was in the kitchen. She is 47 years old.
      Sigmund Aker hadde bare ekko. Headset hjalp ikke. Vi avsluttet. Han er 82 år.`,
    'a mistyped name with an age': `
      gerd olsne 78 år fikk itj lyd
      pasietn arne lunde 66 år ute av video
      turid moe 59 år hos os til kontroll, bilde frøs
      Kjell berg f 1949 kom ikek inn
      helga dahl som e 81 måtte ha tlf
      odd hauge som æ 74 fikk itj te
      reidar vik 72 å hadde ikke lyd
      siv aasen 34 årr fikk feil link
      mona lie (47år) datt ut
      jan erik moen født1961 ikke nett
      kari nordbye fødd 19 48 manglar bankid
      per arne solli 65 år hos oss til controll
      Eva Strøm, 61 år hos oss på kontroll, mistet lyd
      Lise Foss,43år,ingen lyd
      nils dale 68aar fikk ikke lenke
      ho gunnvor rise som va 83 fikk ikkje te
      Ivar Eik - 70 åring - vil ha telefon`,
  },
  pass: {
    'calendars of the clinic': `
      09:00-09:30 Opplæring video, Torgeir fra IKT, rom 2
      Emne: Superbrukermøte hud⏎Når: tirsdag 24. nov 10:15⏎Sted: Møterom 214
      ti 24.11 kl 13.30 kurs nettbrett, påmelding til Hege Vollan, tlf 55 97 20 44
      Appointment: Vendor demo Cisco⏎Where: Teams⏎Meeting ID: 392 118 445 02⏎Passcode: x7Kq2
      kl 0830 morgenmøte⏎kl 0900 ledig⏎kl 0930 ledig⏎kl 1000 video (3 stk)
      BEGIN:VEVENT⏎SUMMARY:Lunsjquiz video⏎DTSTART:20261124T113000⏎END:VEVENT
      Mon 10:00 room check⏎Mon 10:30 team meeting with Bodil and Per⏎Tue 09:00 training
      timebok 24/11: 0900 video, 0945 pause, 1000 opplæring, 1130 lunsj, 1215 video x 3
      Møteinnkalling: «Samarbeidsmøte BUP 14.01.2027» ble sendt til hele avdelingen
      Ferie: Anne 51, Lise 52, Mona 1 og 2 (ukenummer)
      Vaktliste uke 48: man Kari D, tir Ole A, ons Kari N, tor Ida D
      14:00 Jorunn på kontoret, Fjellsvegen 12, 2. etg, gjennomgang av nettbrett`,
    'messages and their templates': `
      Malen for SMS: «Hei, du har videotime kl 10. Klikk her» mangler nynorsk
      SMS går ut fra 2097, pasientene tror det er svindel
      sms-varselet kom kl 0300 i natt til 14 pasienter
      Melding fra driftsvakt: planlagt nedetid 28.11 kl 22-02, spørsmål til 55 97 85 00
      Tekst i påminning: Dersom du ikkje kan møte, ring 70 07 40 00 innan kl 12
      Text template still says 2024 and Haukeland, please change
      hei, er det noen som har lader til iPad? mvh Anne rom 12
      fikk denne fra leverandøren: «Sak 4471203 er løst, firmware 11.9.3 er rullet ut»
      SMS med lenke går ikke til +46- og +48-nummer, bare til norske
      fikk 38 svar på sms i går, 4 sa nei takk til video
      Svar JA eller NEI virker ikke på iOS 18.2
      «Du er nummer 3 i køen» står på engelsk i venterommet`,
    'templates and codes': `
      Malen POLIKLINISK NOTAT mangler felt for video
      Kan vi få fast frase i DIPS: «Videokonsultasjon gjennomført, lyd og bilde uten anmerkning»?
      Kode for video i DIPS er 2ad og takst 14d, stemmer det?
      Journalnotat lagres ikke når video er åpen i samme nettleser, Chrome 131
      Dokumentmal 4410 versjon 3, gyldig fra 01.02.2026, må oppdateres
      Epikrisen sendes ikke automatisk etter videotime, gjelder alle på lunge
      ICD-10 L40.0 og L20.9 er mest brukt på videotimene våre
      Omsorgsnivå 3 og kontakttype 1 skal brukes for video fra 1. januar
      Note template asks for DOB twice, can we remove one
      EK 41233 Videokonsultasjon i poliklinikk rev 2.1 er utgått
      Fødselsdato vises ikke i venterommet, bare fornavn, det gjør ID-sjekk vanskelig
      NPR-meldinga feila for november, 212 rader avvist`,
    'mails at work': `
      Fra: Sekretariat hud⏎Til: IKT⏎Emne: SV: Rom 3 ekko⏎⏎Hei, se under
      > Hei, mange pasienter får ikke åpnet lenken i Edge.⏎> Kan dere se på det?⏎Sett på. Mvh Lise
      From: Aud Vikane <aud.vikane@helse-bergen.no>⏎Sent: Monday 23 November 2026 09:12⏎To: IKT⏎Subject: headset
      Mvh⏎Tor Erling Hauge⏎Seksjonsleder, lungepoliklinikken⏎Tlf 55 97 50 00 | Mob 917 22 333
      Den 23. nov. 2026 kl. 09:14 skrev Bente Aas <bente.aas@ihelse.net>:⏎> kan dere bestille 4 headset til oss
      Hei IKT. Kan dere se på hvorfor SMS ikke går ut fra hud? Hilsen Hanne Olsen, sekretær, tlf 97 65 43 21
      RE: RE: video link⏎Error 404 since the update on 12.11. Regards, Ann, nurse, ext 4471
      Emne: kurs 14. januar⏎Det gjeld alle nye superbrukarar, meld frå til Klara på 2214
      fwd fra hjemmesykepleien: vi har flyttet til Myrveien 4b, 2. etg, nytt nummer 35 00 12 00
      Hei Ola, kan du ringe IKT på 48 22 10 09, saken er INC0442199. Kari
      Subject: Wrong invite⏎Hi, the invite for the workshop went to the whole hospital
      Vedlegg: opplaering_video_150126.pdf lar seg ikke åpne`,
    'tables of counts and things': `
      09:00⇥Rom 2⇥Video⇥ledig⏎09:30⇥Rom 2⇥Video⇥opptatt
      Navn⇥Rolle⇥Kurs⏎Eva Torstensen⇥sykepleier⇥14.06.26⏎Roy Mikalsen⇥lege⇥02.02.26
      1⇥Rom 214⇥72 dB⇥hud⇥ingen lyd⏎2⇥Rom 216⇥65 dB⇥hud⇥ok
      Dato⇥Rom⇥Tlf⇥Status⏎24.11⇥214⇥4471⇥testet
      Uke⇥Video⇥Telefon⇥Oppmøte⏎46⇥12⇥3⇥40⏎47⇥15⇥2⇥38
      Enhet⇥Antall⇥Serienr⏎iPad 10⇥4⇥DMPX24K1Q1GC⏎Jabra 75⇥6⇥0A1B33
      Name⇥Role⇥Ext⏎Liv Sørum⇥nurse⇥4488⏎Per Gran⇥IT⇥4479
      Rom;Utstyr;Innkjøpt;Status;Merknad⏎3;Poly X30;12.03.2022;ok;bytt kabel
      |Rom 3|61 %|dårlig lyd|video ok|
      Kommune⇥Antall⇥Alder 67+⇥Merknad⇥Vågå⇥74⇥31⇥treng opplæring
      lungeskole gr 2: 3 påmeldte, gr 3: 9 påmeldte, gr 4: full
      Superbrukere: Hilde Falch (hud), Tone Nordli (lunge), Roy Vik (psyk)
      Rom⇥Navn⇥Tlf⏎3⇥Videorom A⇥4471⏎4⇥Videorom B⇥4472
      Vakt⇥Navn⇥Mobil⏎D⇥Kari Lie⇥917 22 333⏎A⇥Per Dahl⇥917 22 334
      Tiltak⇥Ansvarlig⇥Frist⏎Kjøpe headset⇥Kari Lie⇥14.01.2027⏎Rom 3⇥Per Dahl⇥15.12.2026
      Kurs⇥Dato⇥Påmeldte⏎Video 1⇥14.01.2027⇥12⏎DHO⇥15.12.2026⇥8
      Navn⇥E-post⇥Enhet⏎Kari Lie⇥kari.lie@helse-bergen.no⇥hud
      Enhet⇥Adresse⇥Inngang⏎Hud⇥Storgata 12⇥B⏎Lunge⇥Kirkegata 4⇥A
      Modell⇥Serienr⇥Kjøpt⏎iPad Air⇥DMPX24K1Q1GC⇥12.03.2022
      Sak⇥Status⇥Meldt⏎4471203⇥løst⇥12.11⏎4471288⇥åpen⇥13.11
      Prosedyre⇥Rev⇥Eier⏎EK 41233⇥2.1⇥Kari Lie`,
    'lists with bullets of things': `
      - Turid bestiller headset⏎- Ivar tar rom 4⏎- opplæring onsdag 1230
      * ring IKT på 22 45 67 89⏎* bestill headset⏎* rom 4 ekko
      Å gjøre:⏎1. ny lenke i malen⏎2. rydde rom 3⏎3. bytte kamera (kjøpt 2019)
      • Jabra Evolve2 65 – ok⏎• Logitech C920 – ødelagt⏎• Poly Studio P15 – 4 stk
      Borte i dag:⏎- Reidun (kurs)⏎- Svein Tore (ferie t.o.m. uke 48)
      - hus 14 B: ingen dekning⏎- hus 16: ok⏎- kjelleren: 2 streker
      To do⏎- call back Mr Olsen at Cisco re licence⏎- charge headset
      Morgenmøte⏎– rom 12 vil ha ny skjerm⏎– lading av nettbrett⏎– Hjørdis fyller 50 på fredag, kake
      1) rom 47 2) rom 45 3) rom 12 – lyden datt ut på alle tre
      Ventar på svar:⏎- innkjøp, sak 26/11842⏎- IKT, sak 4419022
      Followed up with:⏎- Nora, lung nurse⏎- Ida, secretary⏎- vendor
      Utstyr uke 48:⏎- 7 headset⏎- 88 kabler⏎- 31 nettbrett, 79 % oppdatert`,
    'what is dictated of things': `
      pasient nummer to i dag fikk ikke lyd vi byttet til telefon punktum
      notat til meg selv bestille headset til rom tolv og sjekke kamera punktum
      ringte ikt på vakttelefonen de sa at det var kjent feil og ba oss vente
      mann i åttiårene fikk ikke til kamera men lyden var fin punktum
      ho fekk ikkje til å logge på med bankid så me tok det på telefon
      elderly patient lost sound twice during the call we switched to phone
      videotimen ble ikke noe av fordi lenken var utgått og sekretæren var på kurs
      dette gjelder rom fjorten der har det ikke vært nettdekning siden mandag
      konsultasjonen varte i nitti minutter på grunn av tolk og dårlig nett
      samtale med mor og barn om adhd videoen hang i tre minutter
      møteid fire åtte to to en null null ni pinkode en to tre fire
      kari på lunge sa at femtiåtte prosent av timene gikk på video i oktober`,
    'colleagues with figures': `
      Kari Solvang 58 %, Ole Hanssen 71 % og Mette Moen 66 % stilling på poliklinikken
      turnus: turid nes d, oddvar lie a, bjørg aune n
      Ansvarlige: Tor Hagen (lege), Ellen Krogh (sykepleier), Ali Hassan (tolk)
      Kari Solvang 12, Ole Hanssen 9 og Mette Moen 7 videotimer forrige uke
      Påmeldt kurs: Jon Vik, Aud Vik, Nils Myr og Eli Foss
      On the call: Marit Hole (IT), Tom Berg (lung) and Lisa Dahl (derm)
      Sigrun Haug rom 92, Torleif Haug rom 90: begge har fått ny skjerm
      Hanna Lunde gikk av med pensjon, 67 år gammel, takk for innsatsen
      Randi Moe tlf 4473 / Einar Foss tlf 4468 er superbrukere
      Petra Nygaard har jobbet her i 27 år og har aldri sett så mange videotimer
      Overlege Egil Tveit, kontor 79, trenger nytt kamera
      Ny vikar Ragna Lien starter 1.12, trenger tilgang til DIPS og Teams
      Emma Holt 14, Noah Berg 16 videotimer, Ida Moen 9
      Videotimer i uke 46: Emma Holt 14, Noah Berg 16 og Ida Moen 9
      Poengsum på quizen: Kari Lie 12, Per Dahl 15, Unni Aas 18
      Kontor: Kari Lie 12, Per Dahl 15
      Fikk opplæring: Kari Lie 12/11, Per Dahl 15/11
      Kurs for Kari Lie 12. november, Per Dahl 15. november
      Overtid forrige uke: Kari Lie 12, Per Dahl 15
      Antall konsultasjoner: Kari Lie 44, Per Dahl 39, Mona Rud 51
      Ansattnr: Kari Lie 44, Per Dahl 39
      Kari Lie, 14 års erfaring, og Per Dahl, 20 års erfaring, holder kurset
      Kari Lie kom 12 min for sent og Per Dahl 15 min
      Kari Lie har 12 og Per Dahl 15 på ventelista si
      På rom 12 satt Kari Lie, på rom 15 satt Per Dahl
      Logget på: Kari Lie 08:02, Per Dahl 08:15
      Kari Lie (hud) 12 stk, Per Dahl (lunge) 15 stk
      Spoke with Kari Lie at the helpdesk. She is 24/7 on call.
      Talked with vendor. Tom Berg was helpful. The server is 12 years old.
      Kari Lie meldte avvik. Pasienten kom ikke inn. Hun er over 80 år og uvant med pc.
      Per Dahl viste oss rommet. Det er fint. Han er veldig fornøyd. Skjermen er 4 år.
      Tolken Ali Hassan var på. Fint. Han er alltid presis.
      Mona Rud fra IKT kom. Hun byttet kabel. Den er fra 2019.
      Kari Lie tok over. Eldre dame med kols. Hun er 83 år og bor alene.
      Per Dahl ringte en mann. Han er 77 år og hører dårlig.`,
    'cars and devices with a year': `
      Honda Jazz, 2012-modell, står på plassen til nettbrettbilen
      Toyota Yaris 2016-modell har ikke ladekontakt
      Dell Latitude 5520, 2021-modell, har dårlig kamera
      iPad Air, 2019-modell, får ikke ny iOS
      Philips Hue 2018-modell blinker på rom 3
      Windows Server 2012 skal fases ut, Teams Rooms 2024 kommer
      Bygg Vest, 1974, har dårlig dekning i kjelleren
      Nye Nordbygg fra 1998 har tykke vegger, wifi når ikke inn
      Office 2016 på kontoret til Lise må oppgraderes
      Samsung Galaxy A52 og iPhone 13 virker, Huawei P30 ikke
      Nissan Leaf (2020) til hjemmesykepleien er på verksted
      Vibeke Hall, bygd 1962, har ekko i auditoriet
      Suzuki Swift, 2014-modell, går ikke lenger og skal vrakes av kommunen
      VW Caddy 2017-modell, tjenestebil 4, har lader til nettbrett
      Kia Niro fra 2019 brukes av hjemmesykepleien sone 2
      Peugeot Partner, 08-modell, står med motorvarsellampe ved inngang C
      Ford Transit Connect 2015 modell med ruter og skap
      Tesla Model 3, 2022-modell, til bruk for ambulerende team
      Zaptec Go (2023) lader ikke bil 7
      Mazda CX-5 2018 modell er lånt ut til psyk
      Citroën Berlingo, 2020-modell og Renault Zoe, 2016-modell, har fått nye sim
      Our pool car, a Honda Jazz, 2013 model, has no phone holder
      bilen er en Skoda Fabia 2011-modell med 140 000 km
      Volvo XC40 2021-modell, regnr EL 12345, står på P2
      Cisco Webex Desk Pro, 2021-modell, mister bluetooth
      Surface Hub 2S fra 2020 får ikke oppdatering
      Bose Videobar VB1 2022 er for svak i rom 3
      MacBook Air M1 2020 har ekko, Lenovo X1 Carbon fra 2018 ikke
      Barco ClickShare 2017-modell må byttes
      HP EliteBook 840, 62 stk, skal rulles ut uke 49
      Welch Allyn 71 og Littmann 3200 sender lyd over bluetooth
      Nokia Spot 43 og Withings Body 61 er testet i DHO
      Sony Bravia 55 henger skjevt på rom 8
      Logi Rally Bar, 78 tommer skjerm, ok
      Dräger 58 viste feil, meldt i medusa
      Roche Accu-Chek 91 lar seg ikke koble til appen`,
    'rules and papers with figures': `
      Normen 6.0 og faktaark 54 fra 16. april 2020 gjelder fortsatt for video
      Helsepersonelloven § 21 a, snoking, ble tatt opp på internundervisningen 12.11
      Artikkel 9 nr 2 h, ikke samtykke, er grunnlaget for video hos oss
      DPIA for Teams ble signert 14.03.2024 av personvernombudet
      databehandleravtalen med NHN er fra 2021 og skal opp til revisjon 01.02.2027
      Arbeidsmiljøloven kap 9: drøftet med Hanne Berg og Ole Lie, tillitsvalgte, 3. november
      Prop. 121 L (2024-2025), 5 virkedagers frist, må inn i rutinen
      Språklova 2022 krev at skjemaet finst på nynorsk òg
      WCAG 2.1 AA: 35 + 12 krav, vi feiler på 1.4.3 og 2.4.7
      Accessibility statement from 1 Feb 2023 lists 4 breaches on the patient form
      kassasjon etter 10 år, jf. arkivforskrifta, gjelder saksmapper, ikke chat
      NHN brukerstøtte 24 20 00 00 svarer døgnet rundt, pin på virtuelle rom er 6 siffer
      avvik på taushetsplikt: noen sto i døra mens videoen gikk, ingen navn
      ROS-analyse 2026-44, risiko 12 er rød, eier er seksjonsleder Mona Lie
      Datatilsynet ringte sentralbordet, 22 39 69 00, ang. Teams som sidejournal
      risk 7 accepted by CISO Per Aas 21.10.2026, review in 2028
      test-fødselsnummer fra Tenor skal brukes i demo, aldri ekte
      72 timers fristen til Datatilsynet går ut onsdag kl 15`,
    'functions with phones': `
      Vakthavende IKT: 55 97 44 44, etter kl 16: 909 12 345
      Tolketjenesten svarer på 02030, back-up Fatima Noor 917 44 210
      Teknisk vakt (Roar) 482 11 309 har nøkkel til AV-skapet
      Ny avdelingsleder Solveig Tveit nås på 41 22 33 44 fra 1. januar
      koordinator for videopoliklinikken, Inger Lise Aamodt, mobil 99 88 77 66
      Portør 4455, renhold 4456, vaktmester Jan 958 20 110
      ring bakvakt lunge på 55 97 20 20, ikke på privat mobil
      Clinical engineer on duty: Tom Fjeld, pager 7712, mobile 930 55 121
      Personvernombud Anne Kari Moe, 70 12 33 44, personvern@helse-mr.no
      regionalt kontaktpunkt DHO: Geir Hovland, rådgjevar, 57 83 90 00
      verneombud Lise (901 33 222) vil sjå på lyset i rom 5
      opplæringsansvarleg Berit Sunde svarar på 481 22 909 mellom 8 og 10
      Fastlegekontoret Storgata 12, tlf 77 60 10 20, vil prøve video
      the switchboard (0047 55 97 50 00) put three callers through to the wrong video room`,
    'rooms and buildings called after people': `
      Auditorium Wergeland, 1. etg, 64 plasser, har ny projektor
      møterom Nansen 12 og Amundsen 8 har fått kamera
      Bygg 62, inngang B, rom 1948 har ikke dekning
      Gamle Hovedbygg (1911) er fredet, vi får ikke bore for kabel
      Marie Joys hus 3. etg: wifi ok, Bikuben: nei
      Glasblokkene 2, sengetun 3.71, mangler skjermarm
      Villa Solbakken, bygd 1936, har bare 4G
      the Ullevål site, building 37, floor 2, still on old access points
      Rom Fredrikke 68 er låst, nøkkel hos Siv
      møterom Sigrid 14, Møterom Henrik 16: skjerm uten lyd`,
    'names with counts': `
      Uke 46: Anne 14, Kari 9, Lise 17 videotimer – bra jobba
      Hud 58, lunge 71 og psyk 66 videotimer i oktober
      Bergen 58, Voss 71 og Odda 66 prosent fornøyde
      Teams 24, Skype 16 og Join 59 er testa
      tallene er Stord 44, Førde 39, Odda 51
      Kapittel 5: Lise tar 12, Ola tar 14 og Mona tar 17
      Budsjett: headset 58, skjerm 71 og kabel 66 tusen
      På quizen fikk Hanne 18, Jonas 21 og Per 16 poeng
      Lunsjtur: Kari 5, Ole 4, Mette 7 km
      Vi var tretti på opplæring, Kari tok sju og Ole tok resten
      Solveig Tveit har førtifem minutter på agendaen, Tom har femten
      Kari Moe ringer ikt på fire fire to en
      Ola Berg kommer i rom fire en to klokka ni
      Kari Solvang hadde time kl 9. Pasienten falt ut. Gjennomsnittet er 58 år i gruppa.
      Tom Berg viste tall. Tavla er fra 2019. Den er 7 år og treg.
      Vi spurte Mona Lie. Hun svarte raskt. Serveren er 12 år gammel.
      Mette Moen holdt kurs. Det var fint. Aldersgrensen er 16 år for eget samtykke.
      Hanna Lunde gikk av med pensjon i går. Vi feiret henne. Hun er 67 år og har jobbet her i 40.
      Systemet vårt er 14 år hos oss og skal byttes, sier Tor Lie
      Jan Moe er 24 timer i døgnet på vakt, føles det som
      Rapport: Sted: hud. Årsak til avbrudd: nett. Tiltak: telefon. Varighet: 79.
      Enhet⇥2024⇥2025⏎Hud⇥112⇥158⏎Lunge⇥71⇥88
      Dag⇥Video⇥Avbrutt⏎Mandag⇥12⇥1⏎Tirsdag⇥45⇥2
      Week⇥Derm⇥Lung⏎45⇥12⇥44⏎46⇥33⇥51
      Ansatt⇥Timer⇥Kurs⏎Liv Sørum⇥58⇥ja⏎Per Gran⇥79⇥nei
      Superbruker⇥Antall⇥Rom⏎Liv Sørum⇥58⇥4⏎Per Gran⇥39⇥6`,
  },
}
