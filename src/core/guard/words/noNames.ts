/** Words with capitals that are no names, however they stand beside a date, and the titles of those who are at work. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''))

/** Institutions, places, products, things, days and months, and what sentences begin with. */
export const noNames = setOf(`
  philips siemens ge stryker olympus canon nikon draeger dräger baxter medtronic zeiss storz zoll fresenius braun roche abbott mindray toshiba volvo toyota volkswagen ford nokia
  kantina kantinen apotek bristol rundskriv vedtak vedlegg forskrift modell garanti
  bedrift hotell hotel scandic radisson thon diakonale sykehjem sykehjemmet sjukeheim omsorgssenter legesenter helsehus think pad
  pin vpn sms sip url lan qr iso nav bup dps vop mr ct rtg eeg ekg icd drg ros dpia api sql ssd ram cpu bios epj krr amk pht sshf gb mb kr nok vm hf rhf nhs gp kode code passord pinkode
  per odd even dag tone stig mark grace rose will bill ask liv finn tor vi viet thi thu nam son do hai mo li lei bo ann kine min my long dung loan hung hoa rita alma stella
  helse helseforetak sykehus sykehuset sjukehus sjukehuset klinikk klinikken poliklinikk poliklinikken avdeling avdelingen
  seksjon seksjonen enhet enheten eining post posten kommune kommunen fylke bydel institutt senter senteret legevakt
  hospital clinic ward department unit university universitetssykehus universitetssjukehus universitet nasjonal regional
  nord sør sor øst vest midt norge noreg norway oslo bergen trondheim stavanger tromsø bodø ålesund molde førde haugesund
  drammen skien hamar lillehammer ahus ullevål rikshospitalet haukeland radiumhospitalet gaustad aker ous unn stolav
  minde park plass gate gata veien vei veg torg bygg bygget bygning bygninga building house hus huset blokk fløy etasje
  inngang korridor korridoren gang gangen modul rom rommet room møterom teams microsoft windows office google chrome edge firefox safari apple android ios
  server rooms room update versjon version norsk helsenett nhn dips epic arena whereby join skype zoom cisco webex intel
  hp dell lenovo logitech jabra poly samsung sony kamera camera skjerm skjermen mikrofon høyttaler headset nettbrett
  printer skriver ruter router switch pc mac tv ipad iphone usb hdmi wifi bluetooth sn kb fw id nr ek kl av på og vi de
  ok nb nn en os as hf ux qa it ikt ad sak avvik mandag tirsdag onsdag torsdag fredag lørdag søndag måndag laurdag
  sundag monday tuesday wednesday thursday friday saturday sunday januar februar mars april mai juni juli august
  september oktober november desember january february march may june july october december jan feb mar apr jun jul aug
  sep okt oct nov des dec ny nye nytt nyt new gammel gamle gammelt old siste første fyrste last first plan planen
  rutine rutinen prosedyre prosedyren retningslinje retningslinjen retningsline brosjyre brosjyren skjema skjemaet mal
  malen rapport rapporten årsrapport årsrapporten avtale avtalen kontrakt kurs kurset opplæring opplæringen møte møtet
  webinar seminar workshop samling konferanse dagskurs prosjekt prosjektet oppstart evaluering frist fristen dato time
  timen timer uke uka veke periode perioden vakt vakta vakten telefon tlf mobil mail epost adresse brukerstøtte support
  helpdesk service desk leaflet guideline brochure report form course training meeting project period start since
  siden sidan fra frå til med for ved hos om etter før mellom under over i ved den det dette denne dei de vi jeg eg du
  han hun ho man ikke ikkje no nå så men eller hvis når da då som er var ble blei har hadde kan må skal vil lyd lyden
  bilde bilete video videoen pasient pasienten pasienter pasientar pasientene pasientane patient patients bruker brukar
  brukeren beboer klient klienten lege legen sykepleier sjukepleiar the a an of in on at to from and or but with no sound
  mor far barn barnet ingen alle mange noen nokre tre to fire fem lisens garanti faktura ordre bestilling utgave utgåve
  referanse versjonen fødestua alder age datert revidert dated revised godkjent vedtatt kongens gamle store lille
  anbefaling veileder rettleiar forskrift lov loven norm normen protokoll notat referat brev melding instruks jubileum
  system systemet program programmet modul app appen klokke klokken journal journalen henvisning tilvising epikrise
  team teams zone sone telt seng senga sengen sal stue kanal linje tabell figur ifølge jf iht who fhi
  jente jenta gutt gutten gut guten dame dama damen mann mannen herre kvinne kvinna kvinnen kone kona eldre ung ungdom woman man girl boy lady an mitt mine vår
  navn namn name født fødd fodt born aged heter heiter f ca dvs obs nb ps mvh hilsen hei hallo takk ring rings ringte
  ringe samtale kontakt time videotime konsultasjon kontroll ambulanse akutt hjelp feil test testing prøve utstyr
  gjelder gjeld gjaldt gjelde står sto stod stå ligger ligg lå låg henger heng viser vise viste syner sier seier sa sagt kommer kjem kom gikk gjekk går
  fortsatt framleis fremdeles still visst kanskje alltid ofte aldri bare berre også igjen heller neppe nok jo vel kun snart allerede egentlig eigentleg
  ligger bruker brukte brukt brukes brukast lages laget laga skrevet skrive skreiv kjøpt trykt bygd satt sett lagt lagd endret byttet fant fann funnet funne
  under over bak foran ved siden nederst øverst nedst øvst sist forrige førre neste samme same andre annen anna selv sjølv fra frå ifra
  stamp stamped written shows says showed hangs lies stands printed bought built kept found since still only just already again same other another`)

export const workTitles = setOf(`
  lege legen overlege overlegen lis turnuslege fastlege fastlegen dr doktor sykepleier sykepleieren sjukepleiar sjukepleiaren
  spesialsykepleier fagsykepleier vernepleier hjelpepleier helsefagarbeider psykolog psykologen psykologspesialist
  fysioterapeut ergoterapeut logoped sosionom ernæringsfysiolog jordmor bioingeniør radiograf tolk tolken
  leder lederen leiar leiaren teamleder teamleiar seksjonsleder avdelingsleder enhetsleder klinikksjef direktør
  prosjektleder prosjektleiar koordinator koordinatoren superbruker superbrukar ildsjel eldsjel sekretær sekretæren
  ansvarlig ansvarleg kontaktperson kursleder kursholder foreleser foredragsholder underviser instruktør veileder
  konsulent rådgiver rådgivar tekniker ikt it vikar kollega ansatt tilsett leverandør
  doctor nurse physician consultant manager trainer teacher
  vaktmester portør renholder psykiater miljøterapeut saksbehandler saksbehandlar terapeut behandler behandlar kirurg assistent student resepsjon resepsjonen
  colleague staff`)

export const workEvents = setOf(`
  vakt vaktbytte vaktliste turnus stilling permisjon ferie kurs kurset opplæring opplæringen opplæringa møte møtet
  webinar seminar workshop samling undervisning undervisninga intervju foredrag meeting course training with`)
