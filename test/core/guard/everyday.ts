/**
 * Lines of how a nurse or a secretary tells of somebody in haste, by the classes that were weakest at a first try: ages in words,
 * weeks and birthdays, homes with floors, mailboxes read out. Beside them the innocent ones that look like it. Rules were tuned on them.
 */

import type { Lines } from './lines.ts'

export const everyday: Lines = {
  stop: {
    'name and birth date': `
      Oddveig Sørflaten 77 åring falt på badet
      Kolbjørn Rindal, en 84 åring fra Lesja, fikk ikke time
      77-åringen Solveig Tangerud kom til feil avdeling
      åttiåringen Birger Nordstrand ventet i tre timer
      Randi Mæhlum (77 år) ble ikke hentet
      Randi Mæhlum, syttisju, ble ikke hentet
      vår 92-åring Ingeborg Tveita fikk ikke mat
      Ståle Bjørnebo, 45 år gml, mangler henvisning
      Ståle Bjørnebo 45 år gammal manglar tilvising
      Ståle Bjørnebo (45 å) uteble
      Ståle Bjørnebo, 45å, uteble
      Sverre Lomeland, alder 61, står dobbelt
      Sverre Lomeland alder: 61 står dobbelt
      alder 61, Sverre Lomeland, står dobbelt
      61 år: Sverre Lomeland står dobbelt
      61 år gammel mann, Sverre Lomeland, står dobbelt
      mann 61 år Sverre Lomeland står dobbelt
      kvinne (48), Trine Lise Oppegård, fikk feil skjema
      kv. 48 år, Trine Lise Oppegård, fikk feil skjema
      K 48 Trine Lise Oppegård fikk feil skjema
      Trine L. Oppegård i 50-åra møtte ikke
      Trine Oppegård i slutten av åttiåra ble glemt
      Trine Oppegård midt i førtiårene klaget på maten
      tidlig i 70-åra, Arnt Håkestad, ble meldt
      Arnt Håkestad nær 90 fikk ikke hjelp
      Arnt Håkestad godt over åtti gikk feil
      Arnt Håkestad er i nittiårene
      Emrik Solhaug på 3 år slo hodet på venterommet
      Emrik Solhaug på 8 måneder fikk feil sprøyte
      Emrik Solhaug 10 uker gammel fikk feil sprøyte
      lille Emrik Solhaug (14 dager) fikk feil armbånd
      lille Emrik 5 uker fikk feil armbånd
      baby Solhaug 3 døgn gammel fikk feil armbånd
      nyfødt gutt Solhaug født 02.11.26 fikk feil armbånd
      Vesle Alva Rustøen, halvtanna år, fekk feil dose
      Alva Rustøen 1 ½ år fikk feil dose
      Alva Rustøen 2,5 år fikk feil dose
      Alva Rustøen (3 1/2) fikk feil dose
      Alva Rustøen 18 mnd vaksinert dobbelt
      Alva Rustøen på halvannet år fikk feil dose
      Alva Rustøen, fem måneder, ble veid feil
      Alva Rustøen fire år gammel satt alene
      Hege Trollsås født i -62 ble ikke innkalt
      Hege Trollsås født i 62 ble ikke innkalt
      Hege Trollsås f -62 ble ikke innkalt
      Hege Trollsås f62 ble ikke innkalt
      Hege Trollsås (62-modell) ble ikke innkalt
      Hege Trollsås er en -62-modell
      Hege Trollsås er 1962-modell og fikk feil brev
      1962 modellen Hege Trollsås fikk feil brev
      62-modellen Hege Trollsås fikk feil brev
      Hege Trollsås, årgang 62, fikk feil brev
      Hege Trollsås årsmodell 1962 fikk feil brev
      Hege Trollsås, født seksti-to, fikk feil brev
      Hege Trollsås født nittensekstito fikk feil brev
      Hege Trollsås født på sekstitallet fikk feil brev
      Hege Trollsås født på 60-tallet, ukjent årstall
      Hege Trollsås født under krigen 1943
      født 1962: Hege Trollsås
      Hege Trollsås født den 3. i 4. 1962
      Hege Trollsås født tredje april sekstito
      Hege Trollsås født 3 april -62
      Hege Trollsås, 3.apr.62, fikk feil brev
      Hege Trollsås 3/4 1962 fikk feil brev
      Hege Trollsås 03 04 62 fikk feil brev
      Hege Trollsås 3 4 62 fikk feil brev
      hege trollsås 03 04 1962 fikk feil brev
      h.trollsås 03 04 62 fikk feil brev
      H.T. 03.04.62 fikk feil brev
      HT f 030462 fikk feil brev
      initialer H.T., født 03.04
      Trollsås H, 030462
      Trollsås, H. (030462)
      TROLLSÅS HEGE 03/04-62
      trollsås hege f.03041962
      03.04.62 trollsås
      030462 Hege Trollsås
      62-04-03 Hege Trollsås
      1962.04.03 - Hege Trollsås
      f.d. 03.04.62 Hege Trollsås
      fdato 030462 Hege Trollsås
      født:03.04.62 navn:Hege Trollsås
      født 3.4, Hege Trollsås, fyller 65
      Ho Torgunn Ekrheim fyller 80 den 19. januar
      Torgunn Ekrheim fyller 80 til våren og vil ha time før
      Torgunn Ekrheim fylte 79 i forrige uke, feil egenandel
      Torgunn Ekrheim blir nitti 4. mars, ingen hadde ringt
      Torgunn Ekrheim har 80-årsdag 19. januar, timen må flyttes
      Torgunn Ekrheim har bursdag 19. januar, timen må flyttes
      bursdagen til Torgunn Ekrheim er 19. januar, hun blir 80
      Torgunn Ekrheim runder 80 og får ikke skyss
      Torgunn Ekrheim passerte 80 i sommer og fikk feil brev
      Torgunn Ekrheim feirer 80 år neste uke, flytt timen hennes
      Torgunn Ekrheim ble født 1946 i Bremnes
      Torgunn Ekrheim kom til verden i 1946
      Torgunn Ekrheim såg dagens lys i 1946
      Torgunn Ekrheim frå 1946 fekk feil brev
      navn=Oskar Lindheim ¦ alder=9
      Navn=Oskar Lindheim ¦ Alder=79 ¦ Hva=fikk feil diett
      pasient=Oskar Lindheim ¦ alder=79 ¦ hva=fikk feil diett
      alder=79 år ¦ hvem=Oskar Lindheim
      name=Oskar Lindheim ¦ age=79 ¦ what=wrong diet
      hvem=Oskar Lindheim ¦ fødselsår=1947 ¦ hva=feil diett
      hvem=Oskar Lindheim ¦ født=47 ¦ hva=feil diett
      navn=Oskar Lindheim ¦ fdato=3/4 47 ¦ hva=feil diett
      initialer=OL ¦ født=03.04.47 ¦ hva=feil diett
      fornavn=Oskar ¦ alder=79 ¦ hva=feil diett
      namn=Oskar Lindheim ¦ alder=sju månader ¦ kva=feil dose
      hva=Oskar Lindheim fikk feil diett ¦ alder=79
      Mildred Ashworth, 77 yrs, got the wrong letter
      Mildred Ashworth in her late eighties was left alone
      Mildred Ashworth, seventy-seven, was left alone
      Mildred Ashworth is seventy-seven and was left alone
      77 year old Mildred Ashworth was left alone
      77-year-old Mildred Ashworth was left alone
      Mildred Ashworth (77F) was left alone
      Mildred Ashworth 77 F was left alone
      77F Mildred Ashworth was left alone
      Mildred Ashworth, 77 y.o., was left alone
      Mildred Ashworth, age 77, was left alone
      Mildred Ashworth aged seventy-seven was left alone
      Mildred Ashworth was born on the 3rd of April 1949
      Mildred Ashworth, 3rd April '49, wrong letter
      Mildred Ashworth, birthday April 3, turns 78
      Mildred Ashworth turns 78 on 3 April
      Mildred Ashworth born in the spring of 1949
      Mildred Ashworth 1949-born got the wrong letter
      year of birth 1949, Mildred Ashworth
      baby Finlay Crossgate, 6 weeks old, wrong dose
      baby Finlay at 6 weeks got the wrong dose
      six-month-old Finlay Crossgate got the wrong dose
      Finlay Crossgate 6/12 old wrong dose
      4 day old Finlay Crossgate wrong wrist band
      toddler Finlay Crossgate, two and a half, fell
      Finlay Crossgate, 2 yrs 3 months, fell
      tvillingane Ask og Embla Kråkvåg, 4 år, fekk same armband
      Astri (92) på rom 7 fikk ikke medisin
      gamle Astri på 92 fikk ikke medisin
      Hansemann Bråtveit, som er nitti år, gikk seg bort
      ho Astri Kråkvåg er no 92 og bur åleine
      Kråkvåg, Astri: 92
      Kråkvåg Astri 92å
      Astri Kråkvåg - 92 - kom alene
      Astri Kråkvåg / 92 / falt
      pas Astri K f 34 falt
      pas. A.K., 92 år, falt
      A.K. (92) falt på rom 7
      A K 92 år falt på rom 7
      grethe-lise oppsahl 71 år fikk ikke skyss hjem
      Tarald Øyjordet f.1939 lå på gangen i natt
      kjellfrid Åmlibakk, 12/05-1944, feil dose marevan
      Mathilde Sørebø født i fjor vår har ikke fått vaksine
      Hanne-Kristin B. (68) låst ute fra avdelingen
      SVEINUNG TRÆDAL 56 ÅR FEIL BREV
      Pål-Espen Kvernmo, førtiåtte år, brevet havnet hos eksen
      Rakel Ildstad på 101 år ble glemt i heisen
      eldre mann, Gotfred Ulsrud, 94, uten rullator
      Borghild (snart 90) savner brillene sine
      gamle fru Tangvald, 96, ligger på korridor
      Herr Qvigstad (født 1938) savner tennene
      ungen til Lundeby, Theodor 2 år, svelget klossen
      Sondre Jakobstuen, 17 år i mars, vil ha time alene
      Sondre Jakobstuen blir 18 om to uker og skal over til voksen
      Sondre Jakobstuen ble 18 i går
      Sondre Jakobstuen, ikke fylt 18, kom uten foresatte
      Sondre Jakobstuen har nettopp fylt 16, journal stengt for mor
      Bursdagsbarnet Ragnfrid Hovden (70) ble glemt
      Ragnfrid Hovden fødselsdato 9. juni 1956 står feil
      Ragnfrid Hovden, fødd i juni -56, står feil
      fødselsdatoen til Ragnfrid Hovden er 9.6.56, ikke 6.9.56
      Ragnfrid Hovden, 9 juni 56
      Ragnfrid Hovden 9jun56
      Ragnfrid Hovden 1956 09 06
      Ragnfrid Hovden - 090656 - feil avd
      Ragnfrid Hovden/090656/feil avd
      090656Hovden
      R.Hovden 090656
      RaHo 090656
      rh0906 56 hovden
      Hovden R f:1956
      hovden f 56
      fru hovden fra 56
      Hovden, 70 år
      hovden 70år
      ragnfrid h 70 år
      Ragnfrid sytti år gammel
      Ragnfrid H., nylig 70
      Jens på sju år fikk feil gips
      Jens (7 år) og Mari (9 år) fikk bytta gips
      søsknene Jens 7 og Mari 9 fikk bytta gips
      guten Jens, sju og eit halvt år, fekk feil gips
      Jens, 7 1/2 år, fikk feil gips
      Jens 7,5 år fikk feil gips
      Mari Ulveseth 14 mndr gammel fikk feil dose
      Mari Ulveseth 14 mnd. gml. fikk feil dose
      Mari Ulveseth (14 mnd) fikk feil dose
      Mari Ulveseth, 14 mnd: feil dose
      Mari Ulveseth fødd for tre veker sidan fekk feil dose
      prematur Mari Ulveseth, uke 31, fikk feil dose
      Mari Ulveseth, 9 dager gammel, fikk feil dose
      jente Ulveseth født i natt kl 03.14 mangler armbånd
      Solveig Brattbakk er åtti pluss og faller ofte
      Solveig Brattbakk 80+ faller ofte
      Solveig Brattbakk er over åtti år og faller ofte
      Solveig Brattbakk rundt 80 år faller ofte
      Solveig Brattbakk ca 80 faller ofte
      Solveig Brattbakk i 80 årene faller ofte
      Solveig Brattbakk i åttiårsalderen faller ofte
      Solveig Brattbakk midten av åttiårene
      åttiåtteåringen Solveig Brattbakk faller ofte
      88 åringen Solveig Brattbakk faller ofte
      pensjonist Solveig Brattbakk (88) faller ofte
      enke Solveig Brattbakk, 88 år, faller ofte
      88 år gamle fru Brattbakk faller ofte
      Fru Brattbakk er 88 og faller ofte
      Solveig (88, demens) faller ofte
      Solveig Brattbakk (88 år, demens) faller ofte
      Solveig Brattbakk (88/demens) faller ofte
      Brattbakk, Solveig (1938)
      Brattbakk Solveig 1938-
      Solveig Brattbakk *1938
      Solveig Brattbakk * 12.3.1938
      Solveig Brattbakk, født desember '38
      Solveig Brattbakk fødd nitten trettiåtte
      Solveig Brattbakk født nitten hundre og trettiåtte
      Solveig Brattbakk, tolvte mars trettiåtte
      Solveig Brattbakk, den tolvte i tredje nittentrettiåtte
      Solveig Brattbakk 12. mars trettiåtte
      Ole Gunnar 3.3.33 ville ikke ha hjelp
      Wei Zhang, 45, no interpreter booked
      Ayaan Warsame-Dirie b. 2/2/02 was turned away
      Ayaan W (age 24) was turned away
      Ayaan Warsame-Dirie (f, 24) was turned away
      Ayaan Warsame-Dirie f/24 was turned away
      Ayaan Warsame-Dirie, a 24 year old woman, was turned away
      Ayaan, who just turned 24, was turned away
      24yo Ayaan Warsame-Dirie was turned away
      Ms Warsame-Dirie, twenty-four, was turned away
      Mr Featherstonehaugh (born 1950) fell in the shower
      Old Mr Featherstonehaugh, ninety-one, fell in the shower
      Cornelius Featherstonehaugh, 91yrs, fell in the shower
      Cornelius Featherstonehaugh, DoB: 5th Nov 1935
      Cornelius Featherstonehaugh DOB 5-Nov-35
      Cornelius Featherstonehaugh date of birth November 5 1935
      Cornelius Featherstonehaugh's birthday is 5 November, he'll be 91
      Cornelius Featherstonehaugh will be 91 in November
      it is Cornelius Featherstonehaugh's 91st birthday, no visitors let in
      3-week-old Posy Featherstonehaugh had the wrong band
      Posy Featherstonehaugh (3 wks) had the wrong band
      Posy Featherstonehaugh, 3 months, had the wrong band
      Posy Featherstonehaugh, eighteen months, had the wrong band
      name=Posy Featherstonehaugh ¦ dob=5/11/26 ¦ issue=wrong band
      pasientnavn=Gotfred Ulsrud ¦ alder=94 ¦ hendelse=fall
      navn=Gotfred U. ¦ alder=94 ¦ hendelse=fall
      initialer=G.U. ¦ alder=94 år ¦ hendelse=fall
      etternavn=Ulsrud ¦ fødselsår=1932 ¦ hendelse=fall
      Navn=Gotfred Ulsrud ¦ Født år=1932 ¦ Hendelse=fall
      Navn=Gotfred Ulsrud ¦ Fødselsdato=050132 ¦ Hendelse=fall
      navn og alder=Gotfred Ulsrud 94 ¦ hendelse=fall
      hvem=Gotfred Ulsrud (94) ¦ hendelse=fall
      beskrivelse=Gotfred Ulsrud falt på badet ¦ født=5. januar 1932
      namn=Gotfred Ulsrud ¦ årgang=1932 ¦ hending=fall`,
    'a contact beside a patient word': `
      pt bor i Granlia 7, oppgang B, 3 etg
      pt bor Granlivegen 17b h0301
      pasienten bor i Granlivegen 17, leil 4
      pasienten bor i 3. etg i Granlivegen 17
      pasientens adresse: Granlivn 17, inng. C
      pas bur i Nedre Kyrkjebakken 4B
      pasienten er flyttet til Øvre Langgate 40 C
      pas. adr Postboks 114, 6101 Volda
      hun bor i Skolegaten 12, bolignummer H0201
      hjemmebesøk i 8 Fjordgata
      pasientens hjem er 8 Fjordgata
      the patient's flat is 8 Fjordgata, 3rd floor
      client's home: Fjordgata 8, flat 3
      patient's house is no. 14 Mill Lane
      resident's address was Flat 2, 14 Mill Lane
      hentes i Granlivegen 17, pasient i rullestol
      taxi til pasientens bolig, Granlivegen 17
      pasienten har flytta heim til Sjøbakken 3
      pasienten skrives ut til Sjøbakken 3
      brukaren sin adresse er Sjøbakken 3
      nabo til bruker i Sjøbakken 5 har nøkkel
      mor bor i Sjøbakken 5
      pårørende bor vegg i vegg, Sjøbakken 5
      nøkkelboks hos pasient Sjøbakken 3, kode ukjent
      pas heim: Sjøbakken 3, 4 etasje, heis defekt
      pårørende sin epost: rs54 (krøll) fjordpost.example
      pasientens mail rs54 krøllalfa fjordpost punktum no
      pasientens mail rs54 alfakrøll fjordpost.example
      pasientens mail rs54(a)fjordpost.example
      pasientens mail rs54 (at) fjordpost.example
      pasientens mail rs54[at]fjordpost[dot]example
      pasientens mail rs54 @ fjordpost.example
      pasientens mail rs54 snabel-a fjordpost.example
      pasientens mail rs54 snabela fjordpost.example
      pasientens mail rs54 AT fjordpost.example
      pasientens mail: rs54 hos fjordpost punktum example
      patient's email rs54 at fjordpost dot com
      mor har rs54 krøll gmail.com
      pasientens tlf er ni to to fire en null fem åtte
      mor nås på niogtyve førtien null fem åtti
      pasientens mobil: nitti to tjuefire ti femtiåtte
      datteren har nr ni to to fire en null fem åtte
      pasientens nr 922-410-58
      pasientens nr 9224 10 58
      pasientens nr 92.24.10.58
      pasientens nr 922/41/058
      pasientens nr 922_41_058
      pasientens nr (922) 41 058
      pasientens nr 0047-92241058
      pasientens nr 47 922 41 058
      tlf til mor baklengs 85014229
      mor sin tlf (baklengs): 85 01 42 29
      tlf søster av pas: 45O93162
      sønnen sitt nr er 922 4I 058
      mor: 9 2 2 4 1 0 5 8
      mor: 9-2-2-4-1-0-5-8
      patient's number is nine two two four one zero five eight
      stefar til barnet har 922 41 058
      bestemor henter, 922 41 058
      tanta til pasienten 922 41 058
      barnebarnet svarer på 922 41 058
      svoger til pas ringte fra 922 41 058
      hennes mann kan nås på 922 41 058
      kona hans: 922 41 058
      kjæresten til pas, 922 41 058
      nærmeste pårørende 71 25 30 44
      pårørende (datter) mob 92241058
      kontaktperson for pasienten: 92241058
      nødkontakt for pas: 922 41 058
      fullmektig for pasienten 922 41 058
      støttekontakten til bruker har 922 41 058
      foreldra hennar har 71 25 30 44
      fosterforeldre 922 41 058
      ektemannen sin mail er bk@fjordpost.example
      sønnens e-post bk@fjordpost.example
      mamman til gutten: bk@fjordpost.example
      niesa til bebuaren 922 41 058
      oldemor 922 41 058
      the patient's carer is on 922 41 058
      her daughter's number 922 41 058
      his sister: 71 25 30 44
      grandson on 922 41 058
      emergency contact for patient 922 41 058
      ring kona til Gotfred på 98 11 40 27
      Gotfred Ulsrud kan ringes på 981 14 027
      gotfred ulsrud 98114027 ringer stadig
      tlf Gotfred Ulsrud: 98114027
      Gotfred Ulsrud, Åsmundvågen 14, fikk naboens post
      Gotfred Ulsrud bor på Nedre Rælingsvei 112 oppgang C
      Gotfred Ulsrud Elvegata 3 B, 4. etg, heis mangler
      Gotfred Ulsrud, Granbakkvn 6, 3 et. t.h.
      Gotfred Ulsrud Storgt.4 leil 301
      Gotfred Ulsrud fra Kongensgate 7 kom på feil dag
      Gotfred Ulsrud, Vikaveien 9, 5914 Isdalstø
      pasienten på Vikaveien 9 vil ha besøk
      pasienten er bosatt Vikaveien 9
      pasienten flytta inn i Tunet 4 på Nes
      pas bor nå hos sønn i Ekornsvingen 21
      pas overnatter i Ekornsvingen 21
      pasient hentes hjemme, Ekornsvingen 21, kl 9
      hent pas i Ekornsvingen 21
      drosje til pasient: Ekornsvingen 21 til sykehuset
      adresse på pas er feil, riktig er Ekornsvingen 21
      brukaren sin heim i Ekornsvingen 21 er kald
      hjemmet til pasienten, Ekornsvingen 21, er kaldt
      nøkkelen til Ekornsvingen 21 (bruker) er borte
      pårørende i Ekornsvingen 21 klager
      mor til pas bor i nr 21 i Ekornsvingen
      client lives on Ekornsvingen 21
      patient's home address: 21 Ekornsvingen, 2nd floor
      resident moved to 14 Harbour Street
      pasientens mobilnr 981.14.027
      pasientens telefonnummer er endret til 98114027
      pasienten byttet nr til 98114027
      pasienten ringte fra skjult nr, egentlig 98114027
      pasienten la igjen beskjed fra 98 11 40 27
      fikk tak i pasienten på 98-11-40-27
      når ikke pasienten på 98 11 40 27
      pas ønsker sms på 98 11 40 27
      pas. tlf privat 55 31 40 27
      hjemmenr til pas: 55314027
      fasttelefon til pas 55 31 40 27
      pasientens nr: +4798114027
      pasientens nr: (+47) 981 14 027
      pasientens nr: 0047 98 11 40 27
      pasient med svensk nummer +46 70 123 45 67
      pasient med polsk nr 0048 601 234 567
      mor 98114027 far 98114028
      far sitt nr: 98 11 40 27
      bestemor sitt nummer e 98114027
      sønn Petter 98 11 40 27 vil ha info
      datter Liv, 98114027, vil ha info
      nærmeste pårørende Liv Ulsrud tlf 98114027
      nabokona 98114027 passer på pas
      verge Liv Ulsrud 98114027
      ektefelle/samboer: 98114027
      kontakt pårørende på 98114027 ved endring
      pårørendes tlf: ni åtte en en fire null to sju
      pårørendes tlf: nittiåtte elleve førti tjuesju
      pårørendes tlf nitti åtte, en en, førti, tjue sju
      pårørendes tlf: 98ll4O27
      pårørendes tlf: 9 8 1 1 4 0 2 7
      pårørende har e-post gotfred.u@lokalnett.example
      pårørende mail: gotfred.u krøllalfa lokalnett prikk no
      pårørende mail: gotfred.u(krøllalfa)lokalnett.no
      pårørende mail: gotfred.u [at] lokalnett [dot] no
      pårørende mail: gotfred punktum u krøllalfa lokalnett punktum no
      pårørende mail gotfred.u snabel a lokalnett.no
      pårørende mail gotfred.u alfa lokalnett.no
      pasientens gmail er gotfred.ulsrud32
      pasienten skriver fra gotfredu@gmail.com
      mail fra gotfredu@yahoo.no ikke besvart
      gotfredu(at)hotmail.com fikk aldri svar
      Gotfred Ulsrud gotfredu@online.no
      patient email gotfred dot u at lokalnett dot no
      patient e-mailed from gu@lokalnett.example
      wife's email is gu@lokalnett.example
      call her husband, 981 14 027
      text the mother on 981 14 027
      patient can be reached at 981-14-027
      patient's new cell: 98114027
      the son (98 11 40 27) wants a call back
      rolle=pårørende ¦ tlf=98114027
      hvem=pasient ¦ adresse=Ekornsvingen 21
      navn=Gotfred Ulsrud ¦ tlf=98114027
      navn=Gotfred Ulsrud ¦ bosted=Ekornsvingen 21
      pårørende=Liv Ulsrud ¦ telefon=98114027
      pasientens telefon=98114027 ¦ hva=svarer ikke
      pårørendes mail=gu@lokalnett.example ¦ hva=fikk ikke lenke`,
    'a name beside a phone or a home': `
      Ragna Stavseth, Lyngbakken 9, 2 etg fikk feil brev
      Ragna Stavseth, Lyngbakken 9 2. etasje, fikk feil brev
      Ragna Stavseth, Lyngbakken 9 leil. 12
      Ragna Stavseth, Lyngbakken 9 inng B
      Ragna Stavseth, Lyngbakken 9 oppg. 2
      Ragna Stavseth (Lyngbakken 9) fikk feil brev
      Ragna Stavseth bor Lyngbakken 9
      Ragna Stavseth bur i 9 Lyngbakken
      Ragna Stavseth i Lyngbakken 9 fikk feil brev
      Ragna Stavseth fra Lyngbakken 9 fikk feil brev
      brev til Ragna Stavseth, Lyngbakken 9, kom i retur
      Ragna Stavseth sin adresse er Lyngbakken 9
      adressen til Ragna Stavseth er Lyngbakken 9
      Ragna Stavseth sitt nummer er 922 41 058
      Ragna Stavseth sin mobil 922 41 058 er av
      mobilen til Ragna Stavseth, 922 41 058, er av
      tlf til Ragna Stavseth er 922 41 058
      nr. til Ragna Stavseth 92241058
      922 41 058 Ragna Stavseth svarer ikke
      92241058 (Ragna Stavseth)
      Ragna Stavseth: +47 922 41 058
      Ragna Stavseth ph 922 41 058
      Ragna Stavseth mob.nr 922 41 058
      Ragna Stavseth m: 922 41 058
      Ragna Stavseth nås på 922 41 058
      Ragna Stavseth sms 922 41 058 feilet
      Ragna Stavseth sin mail er ragna.s@fjordpost.example
      Ragna Stavseth sin e-post: ragna.s@fjordpost.example
      mailen til Ragna Stavseth er ragna.s@fjordpost.example
      e-posten hennes er rs54@fjordpost.example
      his email is rs54@fjordpost.example
      navn=Ragna Stavseth ¦ adresse=Lyngbakken 9, 2 etg
      navn=Ragna Stavseth ¦ mobil=922 41 058
      name=Ragna Stavseth ¦ phone=922 41 058 ¦ issue=no link`,
  },
  pass: {
    'counts and technique': `
      12 åpne saker, 3 over 90 dager
      62 av 77 besvarte skjemaet
      ventelista er på 92 nå
      listen har 77 navn
      77 brev ble sendt, 62 kom fram
      92 pasienter på lista i dag
      snitt 62 min per konsultasjon
      liggetid 6 døgn i snitt
      liggetid for hofte: 9 dager
      svartid lab 3 uker
      svarfrist 6 uker gikk ut
      frist om 3 uker
      rapporten dekker 8 mnd
      avtalen varer i 3 år
      avtalen løper 36 mnd
      prosjektet varer i 2,5 år
      pumpa er 2,5 år gammel
      heisen er halvannet år gammel
      maskinen har gått i tre år uten service
      sertifikatet gjelder 2 år
      passordet må byttes hver 90. dag
      backup tatt vare på i 90 dager
      3 mnd siden siste brannøvelse
      bygget er fra sekstitallet
      skiltene er fra 80-tallet
      på 90-tallet hadde vi eget kjøkken
      sengene er fra 2012
      boka er fra 1962
      arkivet 1962-1978 skal kastes
      gamle journaler 1950-1975 ligger i kjelleren
      befolkningen over 80 øker med 40 %
      andel over 67 år er 31 %
      gjennomsnittsalder 71 år
      median alder 62
      aldersfordeling 18-40, 41-67, 68+
      alder og kjønn mangler i uttrekket
      fødselsår vises ikke i lista
      fødselsdato mangler på etiketten
      feltet fødselsdato godtar ikke 29.02
      bursdager vises i kalenderen til alle
      18-årsgrense gjelder portalen
      pasienter som fyller 16 får egen innlogging
      barn som fyller 12 skal spørres
      alle over femti får tilbud
      forsinket 40 min, 12 ventet
      to av fire heiser står
      patients turning 18 lose access to the portal
      average age 71, median 74
      patients over eighty struggle with the kiosk
      the over-80s struggle with the kiosk
      12 months of data were lost
      a 3 month contract
      delivery in 6 weeks
      6-week rota has a gap
      two years of logs
      the 2012 building has no lift
      1 in 8 calls is lost
      pasienter over 67 år får egenandel feil
      barn under 16 år skal ha eget skjema
      kvinner 50-69 år får brev hvert annet år
      gruppa for 18-åringer starter tirsdag
      18-åringer mangler samtykkeskjema
      kurs for pasienter i 70-åra er fullt
      pasienter født før 1960 får papirbrev
      pasienter født på 60-tallet får papirbrev
      alle født i 1946 får ny innkalling
      årskull 2010 får vaksine i uke 3
      årskullene 2009 og 2010 får vaksine i uke 3
      aldersgruppe 12-17 mangler i lista
      aldersgrense 18 år står ikke i skjemaet
      alder 0-2 år krever egen vekt
      skjemaet spør om alder 16-25
      ny stasjon for barn 0-3 mnd
      vaksine ved 6 uker, 3 mnd og 5 mnd mangler i planen
      kontroll etter 6 mnd står ikke i systemet
      kontroll 3 uker etter operasjon
      kontroll hos lege Sand om 6 mnd
      oppfølging 8 mnd etter utskriving
      ventetid 8 måneder på poliklinikken
      Poliklinikk Nord har 8 mnd ventetid
      Overlege Berg har 8 mnd ventetid
      bygget er fra 1962 og lekker
      Bygg Sør fra 1962 lekker
      heisen er en 1987-modell
      ultralyd 2014-modell gir feil bilde
      Siemens 2014-modell gir feil bilde
      Volvo 2019-modell i parkeringskjelleren sperrer
      maskinen er 12 år gammel
      Philips monitor, 12 år, må byttes
      Dell Latitude 5 år gammel krasjer
      skriver HP LaserJet 8 år gammel må byttes
      avdelingen fyller 50 år i mars
      Haukeland sykehus fyller 100 år i 2027
      Sykehuset Østfold fyller 10 år neste høst
      Radiumhospitalet ble åpnet i 1932
      Marit fra drift fyller 60 på fredag, kake kl 12
      Kari på skranken fyller 50, hvem lager kake
      sykepleier Anne Lien fyller 40 torsdag, kake på vaktrommet
      Per Olav slutter etter 30 år i drift
      Overlege Vik har jobbet her i 25 år
      Takk til Bjørg Moen for 40 år på avdelingen
      Bjørg Moen går av etter 40 år hos oss
      jubileum 25 år for Sissel Berg i resepsjonen
      pasient på 77 år ventet i gangen
      en 77 åring falt på badet
      mann 61 år falt i trappa
      dame i 80-åra gikk feil vei
      gutt 8 mnd gråt på venterommet
      baby 5 uker fikk sitte på stellerommet
      jente (6) kastet opp på venterommet
      en mor med tre barn måtte vente
      eldre dame over nitti ventet 2 timer
      pasienten fyller 80 i januar
      ungdom 16 år uten foresatt
      Rom 77 har ikke lys
      Post 92 mangler hansker
      Seksjon B (12) er full
      Modul A (3) virker ikke
      Plan 2 (ny) er stengt
      Tabell 3 (12) stemmer ikke
      Vedlegg C (14) mangler
      Møterom Fjell (12) er opptatt
      Kurs HLR (8) har ledige plasser
      Team Nord (9) har for få vakter
      Dag 3 (12 timer) er for lang
      Gruppe B, 12, starter mandag
      Uke 48, 12 timer overtid
      Kull 2026 starter i august
      Årsrapport 1998 ligger i kjelleren
      Windows 95 maskinen i kjelleren er slått av
      Office 2016 slutter å virke
      Excel 2019 krasjer på vaktrommet
      Windows Server 2012 må bort
      Teams 2.1 heng ved pålogging
      Sommeren 2026 var det for få vikarer
      Julen 2025 manglet vi melk
      etter nyttår 2027 flytter vi
      3 av 12 innkalte møtte
      kurset 03 04 05 juni er fullt
      kode 03 04 62 virker ikke på døra
      Dørkode B 03 04 62 virker ikke
      Rutine 3.4.62 er gammel
      Prosedyre 12.4.58 finnes ikke i håndboka
      Helse Vest 14.03.2019 vedtak om parkering
      Lokal Rutine 01.02.1998 henger ennå på veggen
      Dr Osei covers 8-16 on 3 April
      Nurse Holt, 12 years in the ward, retires
      patients in their eighties need larger print
      women aged 50 to 69 get a letter
      children under 5 years need a parent
      the 12 year old lift stopped again
      a 77 year old man fell in the corridor
      a woman in her late eighties fell
      Building Seven is 40 years old
      Philips Lumify, 6 years old, shuts down
      Ward Three turns 50 in May
      follow-up at 6 weeks is missing in the template
      Clinic North has 8 weeks wait
      Dr Berg has 6 weeks wait
      born before 1960 get paper letters
      class of 2026 starts in August
      navn=Defibrillator ¦ alder=9 år ¦ feil=batteri
      utstyr=Infusjonspumpe ¦ alder=12 ¦ hvor=rom 4
      hva=seng ¦ modell=Stryker Prime ¦ årsmodell=2014
      hva=kurs HLR ¦ ansvarlig=Marit Solvang ¦ antall=12
      møte=fagråd ¦ leder=Marit Solvang ¦ varighet=45
      ansvarlig=Marit Solvang ¦ rom=14 ¦ uke=49
      meldt av=Marit Solvang ¦ antall år=3 ¦ hva=heis
      aldersgruppe=50-69 ¦ hva=brev med feil tid
      aldersgrensa er 16 år for egen innlogging
      12-åringer kan ikke bestille selv
      avdeling Vest (12 senger) er full
      Team Øst (8) mangler kaffe
      Lab Nord (24t) er stengt
      Oslo universitetssykehus 200 år i 2026
      St. Olavs (500 senger) har lignende system
      Fellesskap i Fjordbyen, 12 år med frivillige
      Modell Alfa 2 år garanti
      Garanti 3 år på Stryker Power
      Service etter 24 mnd på GE Vivid
      Hill-Rom 900 fra 2011 har svake bremser
      Zoll R Series (2014) må byttes
      Lifepak 15 er 9 år gammel
      Karl Storz tårn, 8 år, gir flimmer
      Olympus skop, 6 år gammelt, lekker
      Canon Aplio 5 år gammel fryser
      Avtale med Nordlab Analyse i 4 år
      Firmaet Ren Sone har hatt avtale i 3 år
      vi ventet 3 uker på svar fra Helse Nord
      IKT Helse sier 2 uker
      Sykehuspartner bruker 8 dager på ny pc
      Apotek 1 leverte etter 9 dager
      Marthe i resepsjonen er på ferie 3 uker
      Marthe tar permisjon i 8 mnd fra mars
      Marthe starter i 60 % fra 1.2
      Marthe og Jonas deler vakta 14 og 15
      Jonas har pause 12, Marthe 12.30
      Jonas kl 14, Marthe kl 15
      Jonas tar 22, 23 og 24 desember
      Jonas er ferdig 15.30
      Jonas (50 %) og Marthe (80 %) deler stilling
      Jonas er på rom 61
      Marthe er på 62 i dag
      Jonas, 4 timer overtid
      Takk til Jonas for 12 år her
      Jonas har vært her i 15 år
      Jonas slutter etter 9 mnd
      Jonas fyller 40 på lørdag, kort ligger på pauserommet
      Dr Adeyemi, 12 years with us, leaves in May
      Nurse Joy (night) needs keys
      Dr Holm (2) and Dr Vik (3) swap rooms
      Dr Holm has 40 patients on the list
      Clinic A, 12 patients, no interpreter
      Room Fjord, 14 chairs, booked
      Ward C (22) is over capacity
      Lift B, 30 years old, is stuck
      Windows 11 Pro 64 bit mangler
      Chrome 92 virker ikke
      Safari 17 virker ikke på video
      Nokia 3310 brukes som calling
      iPhone 12 uten lader
      Boks A 77 er tom
      Hylle B 62 ramla ned
      Seng 92 er defekt
      Kurs A, 62 deltakere
      Gruppe Sør, 77 påmeldte
      Paracet 500, 98 igjen i skapet
      Puls 92 ble ført feil felt
      SpO2 92 vises ikke på skjerm
      Blodtrykk 140/92 kan ikke lagres
      NEWS 7 varsel kom ikke
      Temp 38,5 kan ikke føres
      Vekt 92 kg kan ikke føres
      kapittel 4.2.62 i håndboka
      Retningslinje 14.03.2012 er gammel
      Vedtak Fylkesmannen 01.02.1998 gjelder ikke
      Grunnloven 17.05.1814 henger i resepsjonen
      Hurtigruten 14.03.1998 bilde henger skeivt
      Rundskriv Helsedirektoratet 4.5.2001 er utdatert
      pasienter født mellom 1950 og 1960 får tilbud
      barn født 2020 kalles inn til kontroll
      elever på 10. trinn født 2011 mangler vaksine
      kull 1975-1984 har feil brevmal
      de over sytti får ikke lenken
      eldre over 80 år klarer ikke automaten
      en på 92 ventet i gangen
      mor på 34 uker hadde ikke fått time
      gravid i uke 31 måtte vente
      svangerskapsuke 12-20 mangler i skjemaet
      baby 3 mnd fikk ikke helsestasjonstime
      barn på 8 mnd skal ha egen vekt
      8 mnd kontroll mangler i malen
      6-ukers kontroll har feil varighet
      2-års kontroll må legges inn
      4 åringskontroll mangler i kalenderen
      75 år etter krigen henger plakaten der ennå
      40-årslag for avdelingen lørdag
      Norsk Folkehjelp 85 år feires i kantina
      Kantina Solsiden 20 år, kake til alle
      the class of 1962 painting fell down
      a 1962 building without lift
      2012-modell av pumpa mangler deksel
      sengene er 1998-modell
      bilen er en 2019 modell
      utstyr=EKG ¦ alder=11 ¦ leverandør=Philips Norge
      hva=Stryker seng ¦ alder=9 år ¦ hvor=post 3
      utstyr=Carl Zeiss mikroskop ¦ alder=22
      gjelder=Rutine Fall ¦ år=2019 ¦ versjon=3
      kurs=HLR Barn ¦ alder=0-8 ¦ sted=auditoriet
      ansvarlig=Eskil Dalbu ¦ frist=14.03.27 ¦ antall=92
      innmelder=Eskil Dalbu ¦ dato=14.03.2026
      leder=Eskil Dalbu ¦ ansatte=34`,
    'people at work': `
      Marit Solvang, tlf 55 97 20 05, har ansvaret for nøkler
      Turnusansvarlig Ragna Stavseth 922 41 058
      Ragna Stavseth (avdelingsleder) er på ferie 14.07-01.08
      Ragna Stavseth, enhetsleder, fyller 50 år
      lege Gotfred Ulsrud er her 14.03 og 21.03
      fysioterapeut Gotfred Ulsrud, rom 62
      Gotfred Ulsrud begynner som vikar 01.02.2027
      Gotfred Ulsrud sluttet 31.12.2025
      Gotfred Ulsrud holder kurs 14. mars kl 12
      Gotfred Ulsrud har permisjon i 12 mnd
      Gotfred Ulsrud jobber 62 prosent
      Gotfred Ulsrud har 12 vakter igjen
      Gotfred Ulsrud er i 3 etg til kl 14
      Gotfred Ulsrud tar telefonen 12-14
      Gotfred Ulsrud dekker post 4 og 5
      velkommen til Gotfred Ulsrud som ny sykepleier fra 1. mars
      foredrag ved Gotfred Ulsrud, 45 minutter
      nurse Tamsin Okonkwo covers bay 3 and 4
      Tamsin Okonkwo (charge nurse) is on 14 and 15 December
      Tamsin Okonkwo leads the meeting at 14
      Dr Cornelius Vane, room 62, needs a screen
      Dr Cornelius Vane has been here 12 years
      interpreter Wei Zhang 45 min late
      cleaner Posy Lane works nights
      porter Amos Reed, ext 4127
      tolken til Ayaan kom 45 min for sent
      student Jens Foss har praksis 10 uker
      studenten er her 8 uker fra 14.01
      vikar Liv, 3 uker, trenger tilgang
      innleid vikar Ask Rud jobber uke 50-52
      ring Marit Solvang på drift, 55 97 20 05
      Marit Solvang (drift) 922 41 058 har nøkkel
      vaktmester Marit Solvang nås på 922 41 058
      kontakt Marit Solvang på 922 41 058 for nøkkel
      mail marit.solvang@firma.example om heisen
      send bilde til Marit Solvang, marit.solvang@firma.example
      kursleder Marit Solvang, marit.solvang@firma.example
      spørsmål til kursholder: marit.solvang@firma.example
      leverandør Nordic Linen: ordre@nordiclinen.example
      servicetekniker sin mobil er 922 41 058
      overlege Berg sin mobil 922 41 058 er av
      vikarens nummer 922 41 058 står feil på tavla
      vakttelefonen til pasientvert er 922 41 058
      tolk Nguyen kan nås på 922 41 058
      mvh Marit Solvang, 922 41 058
      Dr Osei can be reached at 922 41 058
      IT rep Lena Holt, lena.holt@supplier.example
      pårørendekurs 14.03, påmelding til kurs@sykehus.example
      Marit Solvang har vakt 14.03 og 15.03
      Marit Solvang, rom 14, har ny skjerm
      Marit Solvang i 3. etg mangler skjerm
      Marit Solvang 12 timer overtid
      Marit Solvang, 3 uker ferie, vikar mangler
      Marit Solvang 60 % stilling fra mars
      Marit Solvang er på kurs 3 uker
      Marit Solvang har 3 uker igjen av permisjonen
      Marit Solvang fra natt tok 4 ekstra vakter
      Ola Berg og Kari Lie tar uke 14 og 15
      Siri Holt (1) og Tor Vik (2) bytter pult
      Lena Holt 2 sengs rom står tomt`,
    'desks, rooms and equipment': `
      resepsjonen i Nedre Storgate 9 tar imot pakker
      Kommunens helsehus, Øvre Torggate 14, 2 etg, tar over
      varer til Nedre Storgate 9, 2 etg, ble satt i gangen
      Nabolaget Bakeri, Storgata 9, leverer kake
      parkering ved Fjordgata 8 er stengt
      postadressen vår er Fjordgata 8
      adressen i innkallingen er feil, riktig er Fjordgata 8, 3 etg
      ny adresse fra 1. mars: Fjordgata 8
      legevakta er flytta til Fjordgata 8
      flytt skiltet fra Fjordgata 8 til 9
      we are in 8 Fjordgata from March
      the shuttle stops at 21 Harbour Street
      sentralbordet har nr 55 97 20 05
      faks 55 97 20 06 tar ikke imot
      drift har ny vakttelefon 922 41 058
      calling 4127 piper hele natta
      tlf på rom 62 er død
      seng 92 på rom 4 er defekt
      vekt (92) i gangen viser feil
      vekta viser 92 når ingen står på den
      skap 77 F mangler lås
      dør 62 M går ikke opp
      plass 24 F i parkeringshuset er sperret
      rom 14 K er ikke vasket
      sone 80+ i kjelleren er mørk
      kjøleskap 4 viser 8 grader
      varmeskap 37 grader holder ikke
      PC 77 og 78 på vaktrommet er trege
      iPad 9 uten deksel på rom 61
      stol 88 er ødelagt
      Heis Sør 2 står
      Skyllerom Nord 3 lukter
      lager A-92 er tomt
      HK-rom 61 er låst
      kontor 92 har ikke varme
      klinikken i Fjordgata 8, 3 etg har feil skilt
      vi flytter til Lyngbakken 9, 2 etg i mars
      apoteket ligger i 8 Fjordgata
      pasienter møter i Lyngbakken 9, inngang B
      pasientreiser henter ved Sykehusveien 25
      pasienter parkerer i Lyngbakken 9
      brev til pasienter har feil adresse, skal være Lyngbakken 9
      our clinic is at 8 Fjordgata, 3rd floor
      patients should come to 8 Fjordgata, not the old building
      pasienthotellet, Lyngbakken 9, har ingen ledige rom
      taxi til poliklinikken, Lyngbakken 9, kom ikke
      dagsenteret for pasienter, Lyngbakken 9, er stengt
      drosja kjørte pasienten til Sykehusveien 25, feil inngang
      varelevering til Lyngbakken 9, kjeller
      møt opp i Lyngbakken 9 leil 2 står det i kursinvitasjonen
      Nordic Linen, Industriveien 14, leverer ikke
      Apotek Svanen, Torggata 2, stenger kl 18
      Legesenteret Nord, Fjellvegen 40, har mista straumen
      Hotell Bristol, Storgata 4, er fullt for pårørende
      pasient møtte i 2 etg i stedet for 3
      pårørende venter i 3. etg ved heisen
      pårørenderommet i Bygg 4 2 etg er låst
      nytt nummer for pasienter er 55 97 20 05
      pårørende kan ringe 55 97 20 05 mellom 10 og 12
      pårørende ringer avdelingen på 55 97 20 05
      pasienter sendes til post@klinikk.example
      pasienten fikk beskjed om å skrive til post@klinikk.example
      pasientar fekk feil adresse: timar@klinikk.example
      mail to support@leverandor.example bounced again
      @Marit kan du se på rom 14
      møtes kl 10 @ rom 14
      lunsj @ kantina 11.30
      see you at noon dot
      se punkt 4 at the end
      nr 9224 1058 på kartongen fra leverandøren
      ordrenr 92241058 er ikke levert
      varenr 922 41 058 er utgått
      teller sto på 92241058 da den stoppet
      invoice=70022148 ¦ supplier=Nordic Linen ¦ issue=short 12 sheets
      faktura=90112233 ¦ leverandør=Norsk Vask ¦ hva=mangler laken
      ordre=41223344 ¦ firma=Medi Supply ¦ status=ikke levert
      serienummer=92241058 ¦ produsent=Philips Healthcare
      artikkel=92241058 ¦ navn=Mepilex Border ¦ antall=40
      pasientene når ikke oss på 55 97 20 05
      ring 55 97 20 05 for pasientreiser
      sett pasienter over til 55 97 20 05
      nytt nr for avbestilling er 55972005, si det til pasienter
      pasient fikk feil nummer til oss, 55 97 20 06
      pasientene får oppgitt 55 97 20 06 som er privat
      sms fra 2097 kommer ikke til pasienter
      pasienttelefonen 55 97 20 05 er død
      pårørende får beskjed om å ringe 55 97 20 05
      skranken (55 97 20 05) tar ikke telefonen
      vakthavende 981 14 027 svarer ikke
      bakvakt: 98 11 40 27
      calling nr 98114027 ligger i skuffen
      portøren har nytt nr 98114027
      Eskil på drift: 98114027
      ring meg på 98114027 hvis pasienten kommer
      mitt nr er 98114027
      overlege Dalbu 98114027
      Eskil Dalbu, seksjonsleder, 98114027
      bestilling 98114027 fra Apotek 1
      ordre 98 11 40 27 mangler
      kundenr 98114027 hos Norsk Medisinaldepot
      serienr 98114027 på rullestolen til pasienten
      hjelpemiddel nr 981140 til pasienten er ikke kommet
      art.nr 98114027 kompresjonsstrømper
      kontonr står feil på fakturaen til pasientene
      poliklinikken i Ekornsvingen 21 har glatt trapp
      skiltet i Ekornsvingen 21 peker feil for pasientene
      DPS flytter til Ekornsvingen 21, 3 etg
      helsestasjonen Ekornsvingen 21 mangler vaksiner
      tannklinikken (Ekornsvingen 21) har ny inngang
      møt på Ekornsvingen 21 kl 9 for kurs
      julebord i Storgata 4 fredag
      personalbolig i Ekornsvingen 21 er kald
      lageret i Industrigata 5, 2 etg, er fullt
      pasientheis i Bygg 21, 3 etg står
      pasienter i 3 etg får ikke mat
      pasienten møtte i Ekornsvingen 21 men vi er flyttet
      pasientene går til Ekornsvingen 21 i stedet for til oss
      post til pasientene sendes fra Postboks 1400
      post@lokalsykehus.example tar ikke imot fra pasienter
      pasientene skriver til timer@klinikk.example, ingen leser
      feil mail i brevet til pasientene: time@klinkk.example
      eskil.dalbu@sykehus.example er på ferie
      send vaktønsker til eskil.dalbu@firma.example
      kurs@firma.example har sendt faktura
      lunsj @ personalrommet kl 12
      lagret som rapport@2x.png
      vi har prikk feber på plakaten
      krøll på papiret i skriveren
      krøllete ark i skriver 4
      teksten (a) og (b) i skjema 3 er like
      punkt (a) i rutine 12 mangler
      avdelingen er krøllete organisert siden 2019
      snabel på støvsuger 3 er knekt
      skrev tallene baklengs på tavla: 12 11 10
      bakfra i køen står skriver 4
      går heisen bakover fra 3 til 2
      what=pump ¦ supplier=Baxter Norge ¦ phone=55 97 20 05
      avdeling=Barn ¦ telefon=55 97 20 05 ¦ hva=linja er død
      leder=Eskil Dalbu ¦ telefon=98114027 ¦ rolle=seksjonsleder
      rolle=vaktmester ¦ navn=Eskil Dalbu ¦ tlf=98114027
      firma=Ren Sone AS ¦ kontakt=Eskil Dalbu ¦ tlf=98114027
      sted=Ekornsvingen 21 ¦ hva=kurs for pasienter`,
    'dates and times': `
      tirsdag 14.03 og onsdag 15.03 er fulle
      14 03 26 står det på døra, skal være 15
      uke 3 4 og 5 mangler bemanning
      kl 3 4 og 5 er ledig
      varsel 14/3 og 15/3
      møtet 3. april er flyttet til 4. i 5.
      neste møte 19. januar kl 12
      frist 19. januar, ingen har svart
      stengt 17. mai
      ferien starter 3 juli
      siste dag 31.12 for innlevering
      datert 3/4 2019 i permen
      ny rutine gjelder fra 3. april 2027
      oppdatert sist 03.04.22
      meeting on 3 April moved to 5 April
      starts 5 November at 9
      holiday cover 24-26 December
      fra i fjor til nå har vi mistet 3 stillinger`,
  },
}
