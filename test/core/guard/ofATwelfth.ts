/**
 * What a twelfth attacker got through, who had not read the rules: of 60 lines written before any was run 37 were stopped and none of 85 others; then what was left,
 * by class, all of which passed. The innocent ones stand beside the rules that found the rest: written before them.
 */

import type { Lines } from './lines.ts'

export const ofATwelfth: Lines = {
  stop: {
    'a whole number': `
      lyd rom 3 {d}.{m}.{yy} {5} mistet lyden
      kl 10.30 {d}/{m}-{yy} {5} mista lyden
      uke 48 {d}. {mnd} {yy} {5} ikke bilde
      rom 3 {5} {6} ikke bilde
      fnr {dd}.{mm}.{yyyy}{5} avvist av Helsenorge
      Pasienten {d}.{m}.{yy}{5} kom ikke inn
      Pasienten {dd}{mm}-{yyyy} {5} kom ikke inn`,
    'a patient’s name and home place': `
      Pasienten Marte Fossum fra Tolga kom ikke inn
      Pasienten Marte Fossum på Tolga kom ikke inn
      Pasienten Marte Fossum i Sirdal kom ikke inn
      Pasienten Marte Fossum, Tolga, kom ikke inn
      Pasienten Marte Fossum (Tolga) kom ikke inn
      Pasienten Marte Fossum som bor på Tolga kom ikke inn
      Pasienten Marte Fossum bor på Tolga og har ikke dekning
      Pasienten Marte Fossum er bosatt i Tolga kommune
      Pasienten heter Marte Fossum og er fra Tolga
      Jeg hadde video med pasienten Marte Fossum fra Tolga i dag
      pasient: Marte Fossum, bosted Tolga, ingen lyd
      Marte Fossum (pasient) fra Tolga falt ut
      Pasient Ola Lunde busett i Vinje kom ikkje inn
      Pasienten Ola Lunde heimehøyrande i Vinje fekk ikkje lyd
      Pasienten Ola Lunde, som bur i Vinje, fekk ikkje lyd
      Brukar Ola Lunde på Hemsedal fekk ikkje lyd
      Pasienten Ola Lunde med hytte på Geilo fekk ikkje lyd der
      Patient John Lunde, who lives in Voss, could not log in
      Patient John Lunde living in Voss dropped out
      Patient John Lunde in Voss has no broadband
      Our patient John Lunde of Voss dropped out
      Fru Ness på Solstua sykehjem kom ikke inn
      Pasient Dagny Ness, Solstua sjukeheim, fekk ikkje bilde
      Pasient Dagny Ness på Solstua omsorgssenter hørte ikke
      Beboer Dagny Ness på Solstua bofellesskap falt ut
      Pasienten Dagny Ness ligg på Solstua og fekk ikkje lyd`,
    'a patient’s name and a bare age': `
      pasienten Emil Lunde på 6 falt ut
      pasienten Emil Lunde på 14 falt ut
      jenta Nora Kvam Lie på 11 var redd
      mora til Emil Lunde på 6 ringde
      sønnen Emil Lunde på 9 var redd kameraet
      pasienten Nora Kvam Lie, 9, ville ikke sitte foran kamera
      Emil Lunde er 6 og ville ikke sitte stille
      Emil Lunde ble 6 i går og falt ut
      barnet heter Emil Lunde og er 6
      mother of Emil Lunde, 6, called
      patient Emil Lunde is 6 and cried
      Emil Lunde i 6. klasse falt ut
      pasienten Odd Haugland på 47 falt ut
      pasienten Odd Haugland 47 falt ut
      pasienten Odd Haugland: 47 falt ut
      mannen på 47, Odd Haugland, falt ut
      mann 47, Odd Haugland, falt ut
      Odd Haugland på niogåtti falt ut
      Odd Haugland er niogsytti år og hører ikke
      Pasient Odd Haugland er niognitti`,
    'told some sentences behind the name': `
      Pasienten Bjørg Lien kom ikke inn. Vi prøvde flere ganger. Mobil 91234567.
      Pasienten Bjørg Lien kom ikke inn. Vi prøvde flere ganger. Nummeret er 91234567.
      Pasienten Bjørg Lien kom ikke inn. Vi prøvde flere ganger. Adresse Storgata 14.
      Pasienten Bjørg Lien kom ikke inn. Vi prøvde flere ganger. Hun er 84 år.
      Feil lenke til Bjørg Lien. Vi prøvde flere ganger. 84 år gammel.
      Pasienten Bjørg Lien falt ut. Sekretæren ringte uten svar. Ring 91234567.
      Pasienten Bjørg Lien falt ut av video. Legen ventet i ti minutter og sekretæren ringte brukerstøtte uten å få svar. E-post lien41@online.no.
      Pasienten Bjørg Lien falt ut. Legen ventet i ti minutter. Fyller 85 i april.
      Patient Bjørg Lien dropped out. We tried several times. She is 84 years old.
      Patient Bjørg Lien dropped out. We tried several times. Mobile 91234567.
      Pasienten Bjørg Lien falt ut.⏎Prøvde Chrome og Edge.⏎Hun er 84 år
      Bjørg Lien. Ingen lyd, prøvde Chrome og Edge. Født 1941`,
    'a birth date or a phone with more behind it': `
      Bjørg Lien f. 4.4.1941-12345 kom ikke inn
      Pasienten Bjørg Lien 04.04.1941-12345 mistet lyden
      fnr 04.04.1941-12345 avvist av Helsenorge
      Pasienten Bjørg Lien 4/4-41-12345 fekk ikkje lyd
      Pasienten Bjørg Lien født 19410404-1233 mistet lyden
      Pasienten Bjørg Lien 19850712-2383 (svensk) kom ikke inn
      Pasienten Bjørg Lien 850712-2383 kom ikke inn
      Pasienten Bjørg Lien 198507122383 kom ikke inn
      Pasienten Bjørg Lien 040441-123A (finsk) kom ikke inn
      pasientens mobil er 91234567/92345678
      ringte mor til pasienten: 91234567/41223344
      Pasienten Bjørg Lien 91234567-2
      Bjørg Lien 04.04.1941/10.30 mistet lyden
      Bjørg Lien 040441-10:30 mistet lyden`,
    'a home in the country': `
      pas bor i Eidsvegen 1034 og har ikke dekning
      hjemmeadresse Eidsvegen 1034, pas får ikke lenke
      hjemme hos pas i Fylkesvegen 2210 uten dekning
      Pasienten Bjørg Lien, Setesdalsvegen 1520, har ikke dekning
      pasienten bur i Sognefjellsvegen 1450
      The patient lives at Eidsvegen 1034
      Pasienten Bjørg Lien, Nesset 30, har ikke dekning
      Bjørg Lien, Haugane 7, får ikkje lenke
      Sendte brev til pasienten Bjørg Lien, Sørbygda 388, 6800 Førde
      Pasienten Bjørg Lien, Øvre Torv 8, har ikke dekning`,
    'a record number of elsewhere': `
      beboernr 448291 falt ut av video
      klientnr 448291 fikk feil lenke
      brukernr 448291 i Gerica fikk ikke lenke
      beboer med brukernr 448291 falt ut
      Profil-ID 448291 falt ut
      CosDoc-ID 448291 fikk feil lenke
      Gerica-nr 448291 står dobbelt
      Epic-ID 4482913 falt ut
      pasienten med Epic-ID 4482913 falt ut
      HP-nr 4482913 i Helseplattformen falt ut
      pasient i Helseplattformen 4482913 falt ut
      rekvnr 88120034 ble knytt til feil videotime
      labnr 88120034 gjelder pasienten som falt ut
      rtg.nr 88120034 hører til feil pasient
      encounter id 88120034 wrong patient`,
    'dates, beds and initials in rarer dress': `
      Pasienten Bjørg Lien 0404-41 mistet lyden
      videotime kl 1230: Bjørg Aase Lien 0404 41 uten lyd
      Pasienten Bjørg Lien april 1941 mistet lyden
      Pasienten Bjørg Lien (04/41) mistet lyden
      Bjørg Lien, 4/IV-41, uten lyd
      Patient Bjørg Lien May 4th 41 no sound
      Bjørg Lien 84 y mistet lyden
      Bjørg Lien er født for 84 år siden
      Pasient på rom 312 seng 2 fikk ikke lyd kl 14.30
      pas 312-2 falt ut kl 10
      Fru Hansen rom 312 falt ut kl 10
      Mr Johansen in room 204 bed B, 11:20
      Pasient AH 1952 fra Tynset fikk svart skjerm
      Pas. A.H. (1952) mistet lyden
      pas. ÅB -44 i feil rom
      bil reg EK 48211, pasient satt i bilen`,
    'one of few in a small place': `
      Gutt 14 år fra Utsira med diabetes fikk ikke logget inn
      Jente 16 år fra Træna med anoreksi falt ut
      Gravid 42-åring på Værøy fekk ikkje bilete
      Mann 47, prest i Vågå, fikk ikke video til å virke
      Gutt født juni 2014 med Downs, bor i Etne
      Eneste dialysepasient på Træna falt ut
      Einaste pasient med Huntington i Solund fall ut
      Only patient with Huntington in Solund dropped out
      Kvinne født 1947 fra Leka med KOLS falt ut
      Eneste 104-åring i Vardø falt ut
      pas 47 år, prest i Vågå, fikk ikke video til å virke`,
  },
  pass: {
    'neighbours of a patient’s name, home and age': `
      Superbruker Marte Fossum fra Tolga underviser torsdag
      Pasienten fra Tolga kom ikke inn på video
      Pasientene på Furuly sjukeheim får video fra januar
      bruker Citrix Workspace på Mac uten lyd
      bruker Edge i Citrix, lyden hakker
      klient Teams Rooms 5 på Android krasjer
      Barn på rom 3 ble redd av lyden
      Pasient på rom 4, 2 ganger uten lyd
      Pasient nr 3 i køen, 20 min forsinket
      Kari Berg underviser i 6. klasse om video
      Elever fra 6. klasse fikk omvisning i Bergen
      Anne Berg på 4 har nøkkelen
      Anne Berg på 312 hjelper med kamera
      Per Hansen på 5. etasje kan gi tilgang
      Kari Lund er 2 dager på kurs
      Kari Lund er 1 av 3 superbrukere
      Overlege Anne Berg, 3, 5 og 7 desember på vakt
      Superbruker Hilde Moe på 4 fikk ikke lyd i opplæringen
      Lars og Siri er 2 superbrukere på Lillehammer
      Pasienten kom ikke inn, vi prøvde 3 ganger
      Pasienten fikk lenke på Helsenorge, men fant den ikke
      Bruker fikk ikke lyd i Chrome, byttet til Edge
      Beboer på Solstua fikk ny iPad til video
      pasient i Bergen brukte 4 minutter på å logge inn
      Mor til pasienten fikk ikke lyd på Android
      Far satt på Gardermoen og ville ta timen der
      Patient in Bergen used Chrome 128
      Vi kurset 12 ansatte på Voss i går
      Hun er 2 ganger nevnt i planen
      Seksjonsleder Ola Ness er på 3, ring 2214
      Møtet med Helse Bergen er på 4, Kari Moe tar referat
      Mr Berg from Cisco fixed the camera on 4
      fru Hansens stol er fjernet fra rom 2
      Datter hjalp med BankID på 2 forsøk
      Nytt kamera til Emilie på barnepoli, 2 stk
      Gutt på venterommet spilte med høy lyd, 3 klager
      Pasienten falt ut. Superbruker Anne Berg hjalp til. Hun nås på 91234567 ved spørsmål.
      Anne Berg tester kamera. Pasientene får lenke i morgen. Ring 22 11 80 80 ved feil.
      Kari Lund ringte pasienten. Hun var 20 min forsinket.
      Sendt lenke til Anne Berg på IKT. Hun ringer fra 22 11 80 80.
      Pasienten mistet lyden. Vi byttet headset. Rom 4 har nå to av dem. Leverandøren nås på 22 33 44 55.
      Lyden falt ut hos oss alle. Prøvde Edge 131. Kamera er 6 år gammelt.
      Video med pasient i dag. Skjermen er 8 år gammel og bør byttes. Per Hansen på IKT vet mer.
      Time med Anne Berg på IKT torsdag. Møterom 4. Ring 22118080 om du ikke finner fram.
      Eidsvegen 1034 er adressa til legekontoret
      Møtet på Bakkevegen 2026 ble avlyst
      Pasient venter i Inngang 3 på poliklinikken
      Kurs i Storgata 14 for Anne Berg og Per Moe
      Superbruker Anne Berg, Hudpoli 2, har ny telefon
      Sekretær Kari Moe, Kirurgen 3, tar over ansvaret
      Anne Berg, Modul 4, er fullført
      Pasienten skal til Røntgen 2 etter video
      Pasient i Korridor 4 fikk ikke lyd
      Send kamera til Anne Berg, Resepsjon 2, innen fredag
      Ny rutine for Sone 12 og Sone 14
      Vi flytter til Sykehusvegen 1200 i mai
      Folkemøte om Eidsvegen 2026 i kantina
      Pasienten ble flyttet til Sal 3
      Kameraet på Studio 2 fikk ny kabel, Kari Lund fikset
      Brukernr for Norsk Helsenett-support er 448291
      bruker-ID 448291 må nullstilles før pålogging
      Rekvisisjon 88120034 på nye hodetelefoner er sendt
      rekvnr 88120034 gjelder innkjøp av kamera
      klient-ID 448291 er utløpt i Citrix, ny versjon 24.3
      HP-nr 4482913 på skriveren i 2. etasje
      Profil-ID 448291 mangler lisens
      Deltakernr 10482 på kurset fikk ikke lenke til Teams
      Visma-ID 448291, faktura for headset
      Lab nr 3 fikk ny skjerm
      Timenr 20 i uke 48 ble flyttet
      avtalenr 448291 med leverandøren utløper
      case no 4482913 closed by the vendor
      Studie 2026 har 40 deltakere
      Kundenr 448291 hos Telenor
      Rom-ID 448291 i Join svarer ikke
      Epic oppgraderes 28.11.2026 kl 22
      Helseplattformen 2026-11 har ny videoknapp
      Gerica var nede 10.15 til 11.30
      Resh-ID 102345 er feil i lista
      Ansattnr 448291 kan ikke logge inn
      Pasient på kurs 01.01.2024-31.12.2024 fikk ny lenke
      Pasientlista 12.05.24-1 ble skrevet ut to ganger
      Avtale med pasientforeningen 1.1.2023-2026
      Serienr 12.4.23-11234 på skjermen hos pasienten
      Sak 2024/11234-2 om pasientens lyd
      Loggen 201911281045 viser at pasienten falt ut
      Loggfil 20261128-1045 ligger i Teams
      Vakt 24.12.2026-02.01.2027 dekkes av Anne Berg
      Pasienten ringte support 22118080/22118081
      Møte Anne Berg 12.01.2027/10.30
      Rom 1-4 og 5-8 har ny skjerm
      Vi hadde tjue fire videotimer og femti seks på telefon
      Åtte av ti pasienter fikk lyd, to falt ut og ni ringte
      Kamera er femogtjue prosent bedre, sier leverandøren
      Tiogående trafikk på nettet i går, fire servere nede
      Niogtjue deltakere på kurset, fire fra Voss
      Rom tjue fire har fått ny skjerm, tretti to venter
      Møtet varte i femogførti minutter
      Anne Berg 1012 45 min i rom 3
      Pasient TV 2019-modell på rom 4 uten lyd
      pasient IT 2026 budsjett
      Rom 312 seng 2 har fått ny iPad
      Møte Anne Berg 1130 12 deltakere
      Pasient på rom 312 fikk ny seng, 2 pleiere hjalp
      Versjon XI 2024 av planen
      Bil til utstyr reg EK 48211 står i garasjen
      Pasientene på rom 312 og 314 deler nettbrett
      Kari Lund, prosjektleder siden mai 2010
      Pasient HD 1080 kamera for video
      Mann 47 år fra Bergen fikk ikke lyd
      Eneste rom med god lyd er rom 3
      Eneste lege i Lom har ferie i uke 48
      Eneste pasient i dag fikk ikke lyd
      Pasientene fra Utsira får video i 2026
      Legekontoret på Træna har 2 rom
      Only room with sound is room 3
      12 pasienter fra Hitra og Frøya hadde video i uke 46
      Kurs for 14 ansatte på Røst
      Eneste superbruker i Vågå slutter
      Barn 6 år ville ikke sitte foran kamera på Otta
      Pasient 3 av 12 i Sirdal fikk ikke lyd`,
    'clinic life, beside the finds': `
      Rom 312 ble ledig 10.30, vi flyttet dit
      Firmware 4.3.56 48123 installert på kamera
      Kl 10.30 4.3.25 12 stk levert
      Serienr 12.4.23-11234 på skjermen
      Eidsvegen 1034 er adressa til legekontoret
      Ordføreren åpnet det nye videorommet i Lom
      Oppgradert til 24.3.1 12345 i natt
      Lars fra Tolga tek kurset på torsdag
      Superbruker Marte Fossum fra Tolga underviser
      Avdelingssjef Ola Lunde på Voss vil ha tal for november
      Vi har 1 pasient per time på fredager
      Eneste rom med god lyd er rom 3
      Jabra 14.11 16.30 48000 Hz
      Uke 48 4.12 10:15 til 11:00 er opptatt
      Samplingsrate 48000 Hz, 24 bit, rom 3
      Port 5061 og 443 må åpnes mot 185.60.1.20
      Tolketelefon 400 00 123 er opptatt
      Pasientene på Furuly sjukeheim får video frå januar
      Kurs 4.3.26 10.30 i rom 48123
      Poly X50 8L204312AB12CD er meldt til leverandør
      Brukernr for Norsk Helsenett-support er 448291
      Rekvisisjon 88120034 på nye hodetelefoner er sendt
      Ring Trude 41 22 33 44 om nøkkel til rom 3
      3 pasienter over 80 år klarte alt selv`,
  },
}
