/**
 * Lines of the hand that made the rules for what a twelfth attacker found, written in haste before they were run, with those finds read: 56 of the
 * 60 to stop were stopped at their first try, and none of the 40 others. All are mended.
 */

import type { Lines } from './lines.ts'

export const unseenNinth: Lines = {
  stop: {
    'an age or a home place beside a patient’s name': `
      pas Gerd Holmvik på 78 hørte ikke noe, vi ringte opp
      Mor til Jonas Bråthen, 4, fikk ikke åpnet lenka
      sønnen Mikkel er 7 og ble redd da skjermen frøs
      Fikk tak i faren til Selma Risvik (9) etter tre forsøk
      Pasient Torgeir Fløtre 52 falt ut to ganger
      jenta Alma Kvåle på 12 ville ikke ha kamera på
      patient Sean Murphy, 63, kept dropping out
      Barnet heter Oskar Nybø og er 5
      Dottera til Randi Myklebust på 13 fekk ikkje lyd
      Klienten Amina Yusuf på 29 kom aldri inn
      Pasienten Roald Strømmen på Hitra mangler dekning
      pas Inger Haugseth, Rindal, fekk ikkje opp bilete
      brukar Magnhild Tveito som bur i Fyresdal kom ikkje på
      Beboer Arvid Solem på Lyngtun sykehjem så bare svart skjerm
      Fru Espeland ved Granheim omsorgssenter hørte ingenting
      Patient Elin Dahle, living in Selbu, lost sound
      pasient: Peder Wold, bosted Frøya, ingen lyd`,
    'told some sentences behind the name': `
      Hadde video med pasienten Guro Lid. Lyden hakket. Hun bor på Tynset.
      Pasienten Knut Aasgaard kom ikke inn. Prøvde to nettlesere. Nummeret hans er 93456781
      Fikk ikke lenke til Berit Sandnes. Sendte på nytt. Hun er 71 år.
      Pas Liv Hoem datt ut. Ny lenke hjalp ikke. Adressen er Øvre Bakkegate 3.
      Time med Steinar Rud i dag. Ingen lyd, byttet pc. Født 1949.
      Pasienten Ida Fure falt ut.⏎Restartet.⏎E-post idafure88@hotmail.com
      Patient Mark Olsen could not join. We sent a new link. His mobile is 41256789.`,
    'a number, a home or a date in the country’s own dress': `
      rom 5 {d}.{m}.{yy} {5} fnr feil
      pas bor Fjordvegen 1287, ikke nett
      Pasienten Solveig Nes, Øvregard 15, har bare mobil
      Sendt innkalling til pas i Gamlevegen 2045 men kom i retur
      Arne Bø, Nordstranda 44, 7980 Terråk fikk ikke lenke
      hjemmebesøk Kyrkjevegen 1120B, pas uten ipad
      pas Svein Åge Moe f. 12.4.52-34567 feil i oversikten
      Ragna Lie 03.11.1938-1234 fikk ikke logget inn
      pasient 7/9-66-54321 hørte ikke
      Birger Nygård 180744/2 gjester i møtet uten lyd`,
    'a record number of elsewhere': `
      beboernr 20418 ved Lyngtun fikk ikke video
      klientnr 77120 står med feil mobil
      rekvnr 30412277 hører til annen pas
      Epic-ID 5512093 feil video
      Gerica nr 120934 har byttet telefon
      pas i CosDoc 448120 får ikke sms
      rtg.nr 60211984 feil person i rommet
      labnr 20391122 og videotime byttet om`,
    'initials, beds and one of few': `
      Pasient KS 1961 ble stående i venterommet
      pas B.T. -38 mistet lyd
      pasient rom 114 seng 1 falt ut kl 13.15
      Eneste pasient med ALS på Frøya mistet bildet
      gutt 11 år fra Tydal ville ikke snakke
      Kvinne 88 år bosatt i Lierne hørte dårlig
      84-åring fra Røros falt ut to ganger`,
    'what else a hurried hand writes': `
      Tordis Våge født mars 1944 kom ikke inn
      Olaug Vik (mai 1936) fekk ikkje bilete
      Patient Ann Berge born March 3rd 58 no picture
      fødselsnr {said} lest opp
      Helga Brekke er åtteogåtti og trenger hjelp
      mobil til pas 90123456/95123456 begge feil
      far til Theo Sand i 3. klasse ringte
      den gamle læreren Ottar Hjelle på 91 fra Skjåk fikk ikke lyd
      ringte 988 77 665, pas Nils svarte ikke
      hei, eg heiter Jorunn Sæle, f 4/2-57 og får ikkje inn lenka
      Pasientens kone Wenche Lunde, tlf 47 65 43 21, ringte`,
  },
  pass: {
    'clinic life in a hurried hand': `
      Rom 7 12.11 09.30 til 10.15 er ledig
      Kurs 3.12 i Storgata 14, 2. etasje, 12 plasser
      Overlege Tor Helle på 4 etterlyser mikrofon
      Helge fra brukerstøtte kommer kl 9, tlf 22 33 44 55
      Pasient i Rindal hadde ustabilt nett
      Vi har 3 pasienter fra Frøya i uke 49
      Uke 49: 12 video, 4 telefon, 2 ikke møtt
      Skjerm 27" kjøpt 12.3.2024, ordre 4500123987
      Sak 2026/4412 er lukket
      Kamera SN 4.3.88-12345 er sendt på garanti
      Hilde Bakken og Jon Moe er superbrukere på 3. etasje
      Møterom Fjellstua har fått ny Teams Room
      Innlogging for bruker Helsenett 2 feilet i morges
      ny versjon 24.11.1 10203 rulles ut 2. desember
      Lyden var borte i 12 min, pasienten ventet
      Pasienten brukte egen iPad fra 2017
      mor hjalp barnet med lenka, tok 10 min
      Beboer på sykehjem fikk hjelp av pleier til video
      Ring Kari på 5512 om nøkkel til rom 2
      Vikar Lise Vold fra mandag, 60 % stilling
      Testet med Anders på IKT, han er på 3
      Pasientar i Fyresdal og Tokke treng betre dekning
      Årsmøte 2026 for videogruppa, Bakkevegen 12
      Opplæring for 14 på Tynset 4.12
      Tre av 10 pasienter svarte at lyden var dårlig
      Klient 24.3.1 henger etter oppdatering
      Journalnotat mangler i 5 av 20 timer
      PC 4482913 må reinstalleres
      Lisens for 50 brukere utløper 31.12.2026
      The camera in room 12 shows 4:3 instead of 16:9
      Nurse Ellen Vik will train 6 colleagues on Monday
      Patient had no sound in Edge 131, worked in Chrome
      Only room 4 has a hearing loop
      Two patients in Selbu used video this week
      Eneste møterom med god lyd er Hitra
      telefonliste: Ekspedisjon 5510, Poli 5512, Vakt 5599
      Portør Arne Lie på rom 12 flyttet skjermen
      Avdeling Hud, 3. etasje, trenger 2 headset
      Psykolog Marit Sande, BUP Røros, ønsker kurs
      Leverandøren svarte 14.11 at delen kommer i uke 50`,
  },
}
