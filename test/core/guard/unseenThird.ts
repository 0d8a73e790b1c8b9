/**
 * Lines of a third hand, which knew the classes only: at their first try 157 of the 170 to stop were stopped, and 1 of the 130 others.
 * What went wrong is mended. `person.ts` says what stands in braces.
 */

import type { Lines } from './lines.ts'

export const unseenThird: Lines = {
  stop: {
    'a whole number': `
      {n} sto oppført to ganger på venterommet i dag
      hvem har ringt {n|D}?? lapp uten navn på disken
      {n|H} fekk innkalling til feil stad
      wrong sticker on the tube, should be {n|FH}
      labelprinter spytta ut {n|Tenor} i stedet for den vi hadde inne
      utskrift lå igjen på kopirommet,{n|F32} øverst på arket
      får ikkje opna {n} i systemet, berre kvit skjerm
      {n|D} no show x2, fee sent anyway
      skjermen i gangen viste {n|H} i ca 10 min
      Re: Re: VS: {n|FH} haster
      sende svaret til feil fastlege ({n|Tenor})
      can someone merge these two charts, {n|F32} and the temp one
      scanna dok havna på {n}.pdf i fellesmappa
      timebok kl 0900 {n|D} kl 0930 ledig
      #{n|H} manglar tolk
      app crashes when I paste {n|FH} into search
      hva=feil mottaker ¦ hvor=luke 2 ¦ detaljer=brev til {n|Tenor} sendt nabo
      bm{n|F32}bm står det på strekkoden, den lar seg ikke skanne`,
    separators: `
      {6}~{5} fikk ikke sms
      {6}_{5} står utan time
      {6}…{5} mangler samtykke
      {6}>>{5} wrong ward on letter
      {0-2}/{2-4}/{4-6} {5} kom på feil dag
      {0-2},{2-4},{4-6},{5} ringer tilbake
      {0-2}'{2-4}'{4-6}'{5} vil byte behandlar
      {6}={5} dobbelt innkalt
      {6}*{5} came without interpreter
      {6}♥{5} skrev noen på postit
      {6}( {5} ) skal ha ny time
      {6}[{5}] gjekk før timen
      {6}"{5}" double booked
      {6} – {5} ble glemt i gangen
      {6}—{5} ble glemt på røntgen
      {6}&{5} no answer
      {6}§{5} vedtak ikke sendt
      {6}^{5} feil kode
      {6}   .   {5} dette er den som mangler epikrise
      {6};{5};møtte ikke
      {6}|{5}|late
      {0-2}.{2-4}.{4-6}.{6-9}.{9-11} har feil fastlege
      {0-2}-{2-4}-{4-6}/{5} skulle til mr
      {6}x{5} (x = mellomrom) får ikkje svar
      {6}\\{5} lå i feil bunke
      {6}<>{5} referral lost
      {6}\`{5}\` feil avdeling i brevhodet
      {6}«{5}» fekk feil skjema
      {6}⁄{5} prøvesvar borte
      {6}•{5} må ha tolk neste gang
      {6}+{5}, pls call lab`,
    groups: `
      {0-5} {5-11} fikk brev om feil time
      {0-4} {4-11} kom ikke
      {0-3} {3-6} {6-9} {9-11} on the wrong list
      {0-4} {4-8} {8-11} manglar i lista
      {0-2}.{2-5}.{5-8}.{8-11} må flyttes
      {0-2}:{2-4}:{4-6}:{6-8}:{8-11} skulle vært ringt
      {0-3}-{3-7}-{7-9}-{9-11} duplicate in schedule
      {0-1} {1-3} {3-8} {8-11} er ført på feil avdeling
      {0-5}, {5-9}, {9-11} epikrisen er sendt feil
      {6}, {5} kan dere sjekke denne
      {0-1}, {1-2}, {2-3}, {3-4}, {4-5}, {5-6}, {6-7}, {7-8}, {8-9}, {9-10}, {10-11} one digit per box on the form
      {0-1}|{1-2}|{2-3}|{3-4}|{4-5}|{5-6}|{6-7}|{7-8}|{8-9}|{9-10}|{10-11} slik sto det i rutene
      {0-1} {1-2} {2-3} {3-4} {4-5} {5-6} {6-7} {7-8} {8-9} {9-10} {10-11} blei lese opp over telefon
      {0-2} {2-11} ligger i feil kø
      {0-8} {8-11} ligger også i feil kø
      {0-2} / {2-4} / {4-6} / {6-8} / {8-10} / {10-11} please fix the booking
      {6} {6-9} {9-10} {10-11} siste to tall var utydelig
      {0-7}·{7-9}·{9-10}·{10-11} feil merkelapp på glaset
      {0-1}.{1-2}.{2-3}.{3-4}.{4-5}.{5-6}.{6-7}.{7-8}.{8-9}.{9-10}.{10-11} stod i emnefeltet
      {0-5}_{5-6}_{5} filnavn på skann, åpen mappe`,
    disguise: `
      {n|black} er ikke ringt
      {n|circled} fekk ikke time
      {n|sanscircled} skal flyttast
      {n|bold} was sent the wrong letter
      {n|full} limt inn fra faksen
      {n|arabic} skrev tolken på lappen
      {n|devanagari} copied from interpreter note
      {n|letters} sto på konvolutten
      {n|leet2} leste ocr ut av arket
      {n|leet8} er det skannaren gjorde av det
      {n|hex} vises i varselet i stedet for tall
      link in log: /find?id={n|percent}
      {n|escaped} kom i feilmeldinga
      {n|zerowidth} kopiert fra pdf
      {n|soft} kopiert frå word
      {n|struck} crossed out but still readable on the board
      {n|keycap} med emojitall i chatten
      <b>{6}</b><i>{5}</i> feil i malen
      **{6}**{5} skal strykes fra lista
      {n|backwards} (read it backwards) was moved
      {n|superscript} fotnote i referatet
      {6}<br>{5} i eposten som gjekk ut
      {6|full}{5|subscript} rar font fra skanneren men samme nr`,
    'words between': `
      {6} og så {5}, får ikke logget inn på skjema
      personnummeret er {6} mens de fem siste er {5}
      {6} med {5} bak, står på feil liste
      dob part {6}, then the rest {5}, letter returned
      {5} er slutten, starten er {6}
      {6} pluss {5} fikk innkalling for sent
      født {d}. {mnd} {yyyy}, endelse {5}
      {d}. {shortmnd} {yy} og dei siste er {5}
      {said}
      she read it out as {0-1|en}, {1-2|en}, {2-3|en}, {3-4|en}, {4-5|en}, {5-6|en}, {6-7|en}, {7-8|en}, {8-9|en}, {9-10|en}, {10-11|en}
      {0-4|said} {4-6} {6-8} {8-10} {10-11|said} sa han i telefonen, kom ikke opp
      {0-2} {2-3|said} {3-4|said} {4-5|said} {5-6|said} og så {5}
      {0-2} then {2-4} then {4-6} then {6-9} then {9-11} - not in the list
      første seks {6} siste fem {5} , mangler i køen`,
    'mistyped beside a patient word': `
      pas {wrong} har fått to timer
      pt {wrong} finnes ikke sier dips
      pasienten {short} kjem ikkje opp i søket
      patient {6} {5|wrong} not found, must be a typo
      fnr {long}?? noe er feil her, brevet kom i retur
      bebuar {6}-{5|wrong} fekk feil medisinliste
      mor til pasient m/ fødselsnr {short} ringte, tall mangler`,
    'name and birth date': `
      aslaug tveitnes f. 14.02.51 fikk brev som ikke var til henne
      TORGRIM HELLESØ 230867 MØTTE FEIL DAG
      Gunnvor Skjelbreid, fødd 3. mai 1944, sat åleine i gangen
      Precious Adeyemi-Holt dob 7 Nov 1988 got someone else's letter
      11/9-72 Roar Embretsen ventet i 2 timer
      Ødegårdstuen, Målfrid (83) falt på do
      Jarle B, født i -59, ble ikke ringt
      Sigbjørn Aarflot 91 år fekk feil dosett
      Tamsin Okonkwo, 34yo, left before seen
      1962-modellen Vidar Kongstein kom uten henvisning igjen
      Łukasz Wiśniewski 1979-06-30 manglet tolk
      Nguyễn Thị Hạnh f 02.12.1993 fikk feil dato
      Ingjerd Solheimsnes 6 år ble stukket tre ganger
      Vesle Odin Raknerud på 8 mnd fekk feil dose paracet
      baby girl Zoltan-Myhre, born 04/10/2026, wrong wrist band
      å.k.lindtveit 05 08 49 epikrise sendt til feil kontor
      Lindtveiten Åge,f.08.04.1938,fall i dusjen
      H. Skjæveland (f. 1947) nektet å gå inn
      Ho Torbjørg Nesheimstad fyller 80 den 19. januar, ingen hadde ringt heim
      Rasheed Al-Khatib b.1955 fell by the lift
      Wenche Amdal, 19.mars sekstiåtte, ble kalt opp høyt i venterommet
      navn=Bjørnar Utvikstrand ¦ født=17.10.80 ¦ hva=feil diett
      Navn=Synne Fossmark ¦ Alder=15 ¦ Hendelse=fikk innkalling til voksenpol
      Dagfinn Hoplandsvik årgang 1933 gjekk seg bort på veg til røntgen
      29 February 1960 is on the sticker for Mrs Ottilie Brandsrud, chart says 28
      Snåre-Pettersen Mikkel 12år, epilepsi, anfall på venterommet
      Aud Irene Gjelstad 77 åring fra rom 4 manglet id-bånd
      Per-Olav Kvitnes, f.dato 240571, feil lege i brevet
      Siobhán Kleppestrand (DOB 12.12.12) vaccinated twice`,
    'a contact beside a patient word': `
      pt bor Granlivn. 17b, taxi kjørte til feil adr
      ring pasienten på 478 19 036 før kl 12
      bebuaren si dotter har 91 40 27 65, ho var sint
      patient says text him on +47 936 02 718, the letter never came
      Arnhild Storbråten, Møllebakken 9, 2 etg fikk naboens brev
      Terje Vangsness sin mail tvangs77@hotmail.example ble skrevet feil
      ektefellen kan nås 40771823 etter 16
      mor hennar: 70 12 88 43, ikkje ringt
      his wife: birte.haugstad@mail.example, wants apology
      bruker flyttet til Elvegt 31 i går, innkalling gikk til gml adr
      far til jenta på rom 6 tlf 0047 98 22 51 70
      Jorunn Mellbyhaug 922 74 158 vil klage
      pasienten held til i Skuleåsen 44, 6 km frå sentrum, drosja fann ikkje fram
      client's home is 8 Fjordgata, 3rd floor, key in the box – driver told reception aloud
      pårørende (sønn) epost: o.nyland.privat (krøll) online.example
      kontaktperson=søster av pas ¦ tlf=45 09 31 62 ¦ hva=ble ikke varslet
      Eldbjørg Tunheimsvik, tlf. 911-83-204, fekk ikkje svar`,
    'a record number': `
      journalnr 448120 lå åpen på pc i korridoren
      DIPS-nr 3072915 har feil diagnose i brevet
      pasientnr 90417 blei blanda med ein annan
      MRN 00771542 – allergy missing
      npr-id: 5530981274 sendt dobbelt
      henvisningsnr 2026-118843 på pas er borte
      EHIC 80578000401192837465 blei ikkje registrert
      chart no. 61-22-908 left in the cafeteria
      dufnr 201811043387 fikk ikke time
      pid=7718203 ¦ hva=to samme resept ¦ hvor=apotek
      hospital number K339018 mixed up with another one`,
  },
  pass: {
    'desks, rooms and equipment': `
      pasienter som ringer 55 50 71 20 blir kasta ut av køen
      sentralbordet 73 40 18 00 er nede, pasienter kommer ikke gjennom
      pasientar får opptattsignal på 57 60 44 10
      patients get a dead line when they call our desk 38 05 91 77
      ny tlf til luka er 22 90 63 14, gi beskjed til pasientene
      faks 69 10 27 81 går ikke, pasienter står uten resepter
      skranken sitt nr 70 15 39 00 står feil på skiltet til pasientane
      pager desk moved to ext 41877
      tlf-tid for pasienter 0800-1130 på 51 46 02 90
      rom 2.117 har ikke varme
      bygg 14 plan 3, dør slår ikke opp
      heisen i blokk C står mellom 4. og 5. etasje
      light out in corridor B2-041
      bygg 7 stengt 14.12 pga maling
      lager U1-33: hylle ramla ned
      vaskerom 0412 luktar kloakk
      parking P3 spots 18-24 flooded
      klinikken flytter til Strandgata 12 fra 1. mars
      skilt ved Sykehusveien 25 peker feil vei for pasienter
      varer blei levert til Hamnegata 3, bakdøra, ikkje til oss
      our new post address: Postboks 1400, 5020 Bergen
      dps sin adresse Parkveien 8, 4 etg står feil i brevmalen
      apoteket i Torggata 2 stenger kl 18
      legevakta, Fjellvegen 40, har mista straumen
      printa lapp til pasienter med gammelt nr 32 80 44 19, nytt er 32 80 44 91
      møterom Fjord 3 er dobbeltbooka heile veke 50`,
    'cases and versions': `
      sak 2026/18834 ligger fortsatt hos teknisk
      INC0048821 lukka uten at noe er gjort
      faktura 30117742 er betalt to gonger
      S/N 7C1190-443821 pump beeping again
      ordre 4500918273 mangler 2 esker hansker
      serienr på nettbrettet pasientene låner: R9TK30551AB
      sak nr 7741 om parkering for pasientar er ikkje svara på
      ticket 1182093 still open after 3 weeks
      lot 26H0417 av kompressene er trukket tilbake
      pakkeseddel 88201-3 stemmer ikke med varene
      REF 302187 nåler, feil størrelse i skapet
      etter oppdatering 14.2.0.1187 er knappen borte
      Klienten viser feil 0x80070005 ved oppstart
      versjon 25.11.3 heng når ein skriv ut
      firmware 3.08.44 on the ECG cart drops wifi
      driver 61.310.2.2 virker ikke på skriver i 2. etg
      build 20261114.3 gir blank side
      appen krev no android 13, gamle brett går ikkje
      skriver 10.44.7.118 svarer ikke
      mac 00:1B:44:11:3A:B7 får ikke ip
      vlan 2140 nede i heile fløya
      port 8443 blocked from the ward pcs
      pc-navn HB-W11-04417 blåskjerm igjen
      ping 198.51.100.23 går, men ikke 198.51.100.24
      aksesspunkt AP-3-17 blinkar raudt
      switch SW-0417 port 22 flapping, since 0610`,
    'dates and times': `
      prosedyren fra 12.03.2024 henger fortsatt på veggen
      brosjyre til pasienter, rev. 01.09.25, har feil åpningstid
      referatet frå 4. november manglar vedlegg
      checklist dated 17/06/2026 has two step 5s
      kalibrering gikk ut 30.09.26 på blodtrykksmåler
      rundskriv datert 21. jan 2023 er det siste vi har
      brannøving 150926 blei avlyst
      contract for the cleaners ends 31.12.2026
      legen var 40 min forsinka, siste time 15:20
      møte flytta til tors 1415 i uke 50
      vakta bytte 0700 til 0730 frå måndag
      lab pickup came 11:52, should be 10:30
      alarm gikk 03.17, av igjen 03.24
      ventetid nå 2t 15m i skranken
      døra låste seg 2245 i staden for 2300
      sak 3 avvik okt, sak 4 turnus, sak 5 evt
      09.00 velkommen 09.10 budsjett 09.40 kaffe
      punkt 7: vaktrom, ansvar drift, frist 15.12
      item 2: staffing xmas, 10 min
      fagdag 22.01.27 kl 8-15 auditoriet, påmelding innen 8.1
      tavlemøte 0745 hver man ons fre
      sak 12/26 utsett til neste AMU
      interpreter line 20 min on hold, then cut off at 1340`,
    'counts and technique': `
      112 avvik i nov mot 94 i okt
      31 av 260 pasienter møtte ikke i uke 46
      sjukefråvær 8,4 % i kvartal 3
      1 204 calls last month, 17% lost
      handhygiene 78/90 observasjoner ok
      snitt ventetid 63 dager, mål 50
      5 av 12 brett manglar ladar
      budget 1 450 000, used 1 212 300
      paracet 500 mg tomt på lager
      feil på etikett: NaCl 9 mg/ml 1000 ml sto som 500
      kjøleskapet med insulin 100 E/ml viste 11,5 grader
      adrenaline 0.3 mg pens expire 02/2027
      Heparin 5000 IE/ml og 100 IE/ml står i samme hylle
      oppslag sier 15 mg/kg, felleskatalogen sier 10
      morfin 10 mg/ml: teljing synte 19, skulle vore 20
      pasienter over 75 finner ikke fram til inngang C
      barn 0-6 år mangler leker på venterom
      skjemaet for 13-16 år er ikkje på nynorsk
      screening letter for women 50-69 has wrong phone hours
      gruppe 18-25 har 6 på venteliste
      kurs for eldre født før 1950 fullt
      kohort 2011-2014 vaksine: manglar 40 dosar
      post 4: belegg 108 %, 3 korridorsenger`,
    'plain clinic life': `
      lenka https://intranett.example/side/20817?rev=6 er død
      support@leverandor.example svarer ikke
      skjema på klinikk.example/timar/2026 gir feil 504
      shared mailbox post.poliklinikk@helse.example is full
      qr-koden på plakaten går til 404
      teams kanal "drift-3B" er borte for meg
      innlogging på kurs.example/id=5512 seier utløpt lisens
      vask tett på skyllerommet
      glemt å låse medisinrom i helga
      sprit tom ved inngangen tredje dagen på rad
      someone left a needle on the floor by the sink
      pasient måtte vente i gangen fordi rommet var opptatt
      pc låser seg hele tida, får ikke jobba
      tolken møtte ikkje opp
      hva=defekt seng ¦ hvor=rom 312 ¦ når=24.11.26 kl 0640
      utstyr=sprøytepumpe ¦ serienr=AK-2209187 ¦ feil=batteri dør etter 5 min
      kva=lekkasje ¦ kor=bygg 4 kjellar ¦ meldt til=drift 55 97 20 05
      what=wrong signage ¦ where=entrance B ¦ reported=20 Nov 2026
      tittel=ny prosedyre sårstell ¦ versjon=4.1 ¦ gyldig fra=01.02.2027
      vakt=natt ¦ dato=28.11 ¦ tal pasientar=17 ¦ merknad=ein for lite på jobb
      invoice=90033187 ¦ supplier=Nordic Linen ¦ issue=short 12 sheets
      møte=kvalitetsråd ¦ tid=tirs 1/12 1300 ¦ ansvarlig=Marit Solvang
      vedlegg "mal_v3 (2).docx" åpner seg ikke fra sharepoint`,
    'people at work': `
      Marit Solvang har kveldsvakt 12. og 13. des
      Overlege Henrik Dalbu er borte uke 49-51, vikar ikke avklart
      Tone frå drift kjem 0900 for å sjå på heisen
      Dr Osei covers the 08-16 shift on Friday
      bytte: Siri tar 22.12, Eskil tar 27.12
      Sykepleier Kine Rød gikk 2 t overtid tirs
      Øystein på IT har lova svar innan 1.12
      nurse manager Lena Holt starts 4 January
      takk til Anders i resepsjonen som fiksa printer 3`,
  },
}
