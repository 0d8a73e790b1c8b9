/**
 * What a seventeenth attacker got through, and lines by another hand that cross whoever may be told of without a name (a pronoun, a first name, initials, kin, *enka*, *87-åringen*) with a home, a
 * phone and an age. Those, and the innocent ones, were written before the rules that find the rest.
 */

import type { Lines } from './lines.ts'

export const ofASeventeenth: Lines = {
  stop: {
    'whom no name tells of, with a home, a phone or an age': `
      ho i Granvegen 7 fekk ikkje bilete
      hen i Parkveien 3 droppet ut etter 5 min
      Han (Fjellveien 22) har gått tom for batteri på nettbrettet
      hun oppe i Bjørkelia 19 ser bare svart skjerm
      she lives alone at Solbakken 4 and the link was dead
      He in Kirkeveien 12 never got the text
      pensjonisten i Moveien 3 skjønte ikke lenken
      enkemannen på Lauvåsen 8 var uten strøm
      gamle Torvald i Nordvegen 30 hadde ikke nett
      Sigrun, Bekkefaret 11: kom aldri på
      KB, Torggata 5, hakkete lyd
      K.B. i Torggata 5 datt ut
      paret i Skogveien 41 fikk ikke koblet på kamera
      tenåringen i Tunvegen 6 ville ikke ha på bilde
      92-åringen på Strandvegen 88 hørte dårlig
      Fikk ikke kontakt med ho i Øvregata 2
      Lyden var borte hos han i Lillevegen 14
      Sendte nettbrett hjem til Marit i Hagaveien 17
      Hjemmesykepleien var hos Olga i Åsgata 9 da bildet frøs
      tvillingene i Prestegata 1 skulle hatt video kl 14
      Familien på Haugvegen 21 trenger tamilsk tolk
      eldre par, Sjøgata 3, uten mobildekning
      bonden på Lerkevegen 55 kom ikke på nett
      ungen i Elvegata 13 gråt og samtalen ble avbrutt
      Ingebjørg i Myrvegen 4 måtte få ringt fastlegen i staden
      Han bur visst i Nyvegen 9, fekk aldri koden
      the widow in Storgata 44 could not see us
      Arvid from Industrigata 2 needs a new link
      Halima i Tøyengata 16 fikk brev på norsk og forsto ikke
      gravid i Sletta 12 mistet samtalen
      tlf 47112233 dukket ikke opp
      mob 90112233 la på
      41998877 ville heller komme fysisk
      10.15: 48112233, bilde men ikke lyd
      enka, tlf 91112233, får ikke til Helsenorge
      familien (mob 46112233) venter på tolk
      92-åringen har mobil 95112233 og hører dårlig
      Gunvor 97112233 falt ut to ganger
      paret på 48 11 22 33 trykket på feil lenke
      she, mob 41112233, wanted to come in instead
      90 11 22 33 fekk ikkje opna kameraet
      Torvald på 41112233 sov da vi ringte
      endte med å ringe 93112233 da bildet forsvant
      pensjonist, mobil 92112233, trenger opplæring i BankID
      datteren Liv Brekke satt ved siden av mor på 93
      barnebarnet Jonas Hagen hjalp bestemor (89) på nett
      Svigersønn Odd Myhre styrte nettbrettet for 84-åringen
      Nabo Rolf Eide måtte hjelpe pas, 77 år
      mamma Ida Strand holdt babyen på 5 mnd foran kamera
      husband Peter Hall spoke for his wife aged 79
      Bror Geir Vik ringte på vegne av søsteren på 61
      Ho er 90, sonen Nils Rud kopla opp
      Far Ali Hassan tolket for jenta på 11
      kona Tove Moen svarte, han er 82 og hører ikke
      Sverre Lunde sin kone på 80 fikk ikke lenke
      enka på 88 i Bykle mistet lyden
      ekteparet på 91 og 89 fra Tolga kom ikke inn
      GM, 87, Bykle, fikk ikke lenke
      Ludvig 4 mnd fikk ikke bilde
      AK 1949 møtte ikke til video`,
    'as the attacker told of them': `
      hun i Storgata 14 har ikke nett
      hun i Kirkegata 5 kom seg ikke inn i timen
      han i Kirkegata 5 har ikke BankID
      hun i Kirkegata 5 har kols og fikk ikke lyd
      han i Skolevegen 2 fikk ikke lyd, har kols
      Gunvor i Solbergvegen 14 fikk ikke lyd på video
      han i Skolevegen 2 skulle hatt time kl 10
      han i Skolevegen 2 trenger tolk
      hun fra Skolevegen 2 møtte ikke
      han på Åsvegen 31 ville ha telefon i stedet
      she at Skolevegen 2 has no sound
      Astrid i Skolevegen 2 møtte ikke
      Odd i Skolevegen 2 kom ikke inn
      Gunvor, Solbergvegen 14, har ikke bredbånd
      Gunvor (Solbergvegen 14) har ikke bredbånd
      GM Solbergvegen 14 fikk ikke lyd
      enka i Solbergvegen 14 fikk ikke lyd
      ekteparet i Solbergvegen 14 fikk ikke lyd
      familien i Solbergvegen 14 har ikke nett
      87-åringen i Solbergvegen 14 hørte ikke
      eldre i Solbergvegen 14 hørte ikke
      levere nettbrett til Astrid i Furulia 3
      Astrid, Furulia 3, 2836 Biri
      sønnen Per Lie ringte for far på 88 år
      datter Mona Haug hjelper mor (91) med BankID
      kona Berit Lie logget inn for mannen på 88
      pårørende Mona Haug svarer for pas på 91
      Kari Dahl sin sønn på 6 hørte ikke
      faren Per Dahl var med på video for datteren på 4 år
      daughter Jane Smith rang for her mother, 91
      verge Per Lie deltok for 34-åringen
      sønnen Per Lie ringte for sin far på 88 år, ikke lyd
      tlf 41234567 møtte ikke til time
      tlf 41234567 avbestilte
      tlf 41234567 var opptatt
      tlf 41234567 logget av
      tlf 41234567 ble borte etter to min
      tlf 41234567 koblet seg ikke på
      tlf 41234567 ville ha oppmøte
      tlf 41234567 så ikke bildet
      tlf 41234567 skulle hatt time 10.30
      10.30 tlf 41234567 ingen lyd
      41234567 vil ha ny time
      måtte ringe 41234567 i stedet
      avvik tlf 41234567 møtte ikke, ikke lyd
      Noah 3 mnd fikk ikke lyd
      Noah (3 mnd) fikk ikke lyd
      Emma 18 mnd gråt
      TB 1954 fikk ikke lyd
      T.B. 1954 fikk ikke lyd
      datteren Mona Haug ringte for mor på 91 år
      Mona Haug hjelper mor på 91 med BankID
      Mona Haug logget inn for sin mor på 91 år
      Berit Lie, kona til pas på 88, hørte ikke
      ektemannen Per Lie svarte for kona (79)
      moren Kari Dahl ringte, gutten på 6 satt ikke i ro
      Kari Dahl er mor til gutt på 6 som ikke hørte
      far Per Dahl og jente 4 år, ikke bilde
      pårørende Mona Haug svarer for mor på 91
      mother Jane Smith joined for her son (6)
      nettbrett levert Furulia 3 hos Astrid
      hybel i Parkvegen 5 H0201 fikk ikke lyd
      Mona Haug ringer for sin mor på 91
      TB -54 fikk ikke lyd`,
  },
  pass: {
    'colleagues and houses': `
      Superbruker Kari i Storgata 14 hjalp oss
      dr. Berg i Kirkegata 2 hadde ikke lyd i timen
      Vi har flyttet til Storgata 14, husk ny adresse
      Poliklinikken i Skolegata 3 har dårlig nett
      Legekontoret på Torget 5 fikk ikke lenken
      Han på IKT i Strandgata 9 byttet ruter
      Hun i resepsjonen i Storgata 14 fant feilen
      Møtet er i Parkveien 8 kl 10
      Kurset holdes i Kongens gate 12, hun kommer også
      Hun jobber i Kirkegata 5 på tirsdager
      Han sitter i Storgata 10, 3. etasje
      Anne sitter i Storgata 10 og har nøkkelen
      Ring vaktmesteren i Skolevegen 2
      Teknikeren kom til Storgata 14 og han fikk opp bildet
      Kamera levert i Solbergvegen 14, resepsjonen
      Han hentet skjermen i Industrigata 2
      Hun kjørte innom Industrigata 2 og hentet headset
      Superbrukeren vår Gunvor holder til i Solbergvegen 14
      Lege Astrid i Furulia 3 legesenter
      Fibernettet i Storgata er nede, han på drift vet
      Vi sendte skjermen til Atea, Industrigata 2
      Rom 14 i Storgata er uten lyd
      Leverandøren i Karenslyst allé 8 svarer ikke, han er på ferie
      Oslo-kontoret, Pilestredet 27, har ikke lyd
      BUP Parkgata 3 kom ikke på nett
      DPS i Sykehusveien 1 fikk ikke bilde
      NAV i Storgata 7 koblet seg ikke på
      Avd. for hud, Kirkegata 2, må ha nye headset
      Bussen stopper i Storgata 14, pasienter kan gå derfra
      Inngang fra Skolevegen 2, følg skiltene
      Parkering i Skolegata 3, hun viser vei
      She works in Storgata 14
      The nurse at Kirkegata 5 has no sound
      Our office at Storgata 14 got no picture
      He fixed the router in Storgata 14
      Tolk Amina sitter i Møllergata 4
      Psykolog Per Lie i Torggata 5 hadde bare svart skjerm
      Vikaren i Parkveien 8 mangler tilgang
      Ny leder fra mandag: Berit, kontor i Storgata 14
      Brannalarmen gikk i Storgata 14 og alle måtte ut
      IT Storgata 14 er uten strøm til kl 12
      AV i Storgata 14 har hakkete lyd
      EPJ på Storgata 14 var nede
      Teams Room i Storgata 14 falt ut
      Opplæring for nye i Parkveien 8, hen tar med PC`,
    'phones of the house': `
      tlf 41234567 er vakttelefonen
      mobil 91234567 frøs
      tlf 91234567 er gammel og må byttes
      Vakttlf 91234567 ringte ikke
      testmobilen 41234567 fikk ikke lenke
      tjenestemobil 91234567 koblet seg ikke på nettet
      Superbruker Kari 91234567 svarer på spørsmål
      Ring Kari på 91234567 hvis lyden er borte
      vi måtte ringe brukerstøtte 41234567 i stedet
      41234567 er nummeret til porten
      sak 41234567 ble lukket
      Serienr 91234567 har ikke lyd
      kameraet 91234567 fikk ikke strøm
      Rom 48112233 falt ut
      INC 41234567 ville ikke lagre
      Vår mobil 41234567 mistet dekning
      Tolken på 91234567 møtte ikke
      Leverandøren, tlf 91234567, ville ikke komme
      Møte-ID 91234567 virket ikke
      Legen på 41234567 var opptatt`,
    'ages and kin': `
      Kari Hansen har jobbet her i 34 år
      Datteren til en pasient på 91 ringte
      Sønnen hjalp far på 88 med BankID
      Pårørende ringte for pasient på 91
      Superbruker Mona Haug hjalp pas på 91
      Sykepleier Per Lie satt hos pasienten på 88
      Verge deltok for 34-åringen
      Moren satt med barnet på 4
      Lege Berit Lie snakket med mannen på 88
      Psykolog Mona Haug: mor (41) deltok
      Kona svarte, han er 82 og hører ikke
      Barnet på 6 år hørte ikke, mor hjalp
      Bestefar 88 år fikk ikke lyd
      A daughter rang for her mother, 91
      Hun er 82 og hører dårlig
      Barnelege Jonas Hagen hadde gutt på 6
      Tolk Ali Hassan oversatte for far på 45
      Vi fikk ny skjerm etter 3 mnd
      Noah ventet 3 måneder på headset
      Emma er ferdig om 2 uker
      Rom AK 1949 er ledig
      TV 2019 fikk ikke bilde
      Mor og far fikk ikke lyd, barnet er 2 år
      Nabokommunen har 88 som bruker video`,
    'ordinary lines of the attacker': `
      Lyden falt ut tre ganger i dag
      Kamera på rom 4 virker ikke
      Bildet frøs etter 10 minutter
      Pasienten kom ikke inn i videorommet, vi ringte i stedet
      Eldre pasient klarte ikke BankID
      Tolk møtte ikke til avtalt tid
      Vi brukte 20 minutter på å få i gang lyd
      Skjermen i 2. etasje er ødelagt, sak 48213 hos IKT
      Meldt til IKT, ref INC0045213
      Ringte IKT på 62 33 33 33
      Headset mangler på rom 12B
      Nettet var nede fra 10.15 til 10.40
      Oppdatering av Windows 13.09 stoppet alt
      Fra 1. september virker ikke DIPS-lenken
      Versjon 2.14.3 av Join krasjer
      Pexip 35.1 gir ekko
      Sykepleier Anne hjalp til
      Kari på IKT fikset det
      Superbruker Per Hansen viste oss hvordan
      Takk til Marit Olsen for hjelp med kamera
      Spør Jonas om rutinen
      Lege Ola Hansen var ikke logget på
      Overlege Hansen mangler kamera
      dr. Berg venter på nytt headset
      Rom 304 mangler strøm
      Seng 2 står foran kameraet
      12 pasienter på video denne uka
      3 av 10 fikk ikke lyd
      vi hadde 45 videokonsultasjoner i uke 46
      pasient med hørselstap hørte ikke
      pasient 72 år ville heller møte opp
      barn på 6 år satt ikke i ro
      Lenken i SMS virket ikke på iPhone 12
      Samsung Galaxy S21 får ikke bilde
      Lillehammer sykehus mangler webkamera
      Gjøvik poliklinikk har ikke wifi i gangen
      Ta kontakt med Norsk helsenett 24 20 00 00
      Helsenorge var nede
      Feilkode 0x80070005 ved oppstart
      feil 40001 i Join
      Kan vi få USB-kabel på kontor 1043?
      Serienr 5CG1234XYZ på PC-en
      PC-navn SI-PC-12345 starter ikke
      Logitech C920 gir grønt bilde
      Vi mangler rutine for samtykke
      Ny rutine gjelder fra 01.01.2026
      Møte 13.10 kl 14 i auditoriet
      Lyden hakker på Teams når Lync er åpent
      Sekretær Bente ringer alle som ikke møter
      Vi trenger opplæring i uke 47
      Takk, det virka!
      Kamera står for høyt for rullestol
      Pårørende kunne ikke delta fra to steder
      To tolker samtidig fungerte ikke
      Pasienten hadde ikke nett hjemme
      Fastlege deltok på video, fungerte fint
      Ambulansen brukte nettbrettet uten problem
      Sårbilde var uskarpt
      Bakken utenfor sperrer dekningen
      Berg og dal på lydnivå
      Rom Solberg er dobbeltbooket
      Møterom Lunde mangler skjerm
      Hvem har nøkkel til Hamar rom 2?
      Henrik Ibsens gate 10 er ny adresse for poliklinikken
      Journal frøs mens vi snakket
      DIPS Arena 23.1.2 åpner ikke video
      Bestilte 15 headset til 1 499 kr
      ordre 4500123456 på kamera
      Rulla ut 27.11.2025 til alle
      Video kl 08:15, 09:30 og 10:45 ble avlyst`,
    'work, once the rules were known': `
      Kari, 41234567, hjelper med video
      Kari på 41234567 kan svare på spørsmål om BankID
      Lise 91234567 er på jobb i dag
      Anne har mobil 91234567 hvis noe skjer
      Ola i Storgata 14 er kontaktperson
      Ta kontakt med Ola i Storgata 14 om nøkler
      Vi møtes hos Kari i Parkveien 8 til kurs
      Han kjørte til Parkveien 8 og hun fikset det
      Hun og jeg var i Parkveien 8 med nytt kamera
      Ny adresse fra 1. mai: Storgata 14
      Adressen til klinikken er Kirkegata 5
      Vi er i Kirkegata 5, 2. etasje
      Poliklinikken i Kirkegata 5: hun i skranken fikk ikke lyd
      Legene i Kirkegata 5 mistet bildet
      Brukerne i Kirkegata 5 hadde dårlig nett
      Begge rommene i Storgata 14 fikk ikke bilde
      Rommet i Storgata 14 fikk ikke lyd, vi ringte hun på IKT
      Skjermen i Storgata 14 ble svart, han på drift kommer kl 12
      Skjerm 12 i Skolegata 3 har ingen lyd
      Alle i Torggata 5 falt ut
      Personalet i Torggata 5 trenger opplæring
      Sendte nettbrettet til reparasjon i Industrigata 2
      Pakken ligger i Industrigata 2
      Videoen fra Skolevegen 2 frøs
      tlf 22334455 er sentralbordet
      tlf 41234567 skal byttes ut
      tlf 41234567 må oppdateres
      mobil 41234567 vil ikke lade
      41234567 skal brukes til testing
      91234567 skal legges inn i varslingslista
      Vakttelefonen 91234567 har ikke lyd
      Nytt nummer til IKT: 91234567, ikke lyd på det gamle
      Tolketjenesten 91234567 hadde ikke lyd
      Brukerstøtte 24200000 svarte ikke
      Avdelingstelefonen 91234567 var opptatt
      Kontortelefon 37041234 mistet samtalen
      Bestilling 91234567 ville ikke gå gjennom
      Mona Haug har jobbet 12 år som mor til to
      Per Lie har tatt pappaperm til barnet er 1 år
      Kari Dahl kommer tilbake når sønnen er 1 år
      Astrid har vært syk i 3 uker
      Emma (3 uker på opplæring) kan nå video
      Noah er borte 2 uker
      Lise 3 mnd prøvetid
      Vi hadde far og datter på 2 skjermer
      Mor til barnet spurte om time kl 9
      Pårørende Mona Haug ringte kl 10 om lyd
      datteren Liv Brekke ringte 3 ganger
      Sønnen Per Lie ventet 20 min
      moren Kari Dahl fikk 2 lenker
      faren Ali Hassan kom 15 minutter for sent
      Windows 11 falt ut for han i Parkveien 8 kontor
      AMK i Storgata 3 fikk ikke lyd
      Amb. i Solvang 3 fikk ikke lyd
      AFA 1998 fikk ikke lyd
      HMI 2004 mistet bilde
      CPAP 2001 fikk ikke lyd`,
  },
}
