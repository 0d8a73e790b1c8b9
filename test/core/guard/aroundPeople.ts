/**
 * What attackers of the fifth and sixth round got past, class by class, with its kin in other forms, and beside it what clinic life writes near it: desk
 * phones, tables, inventories, maps to the clinic, colleagues with a place. Rules were made for these lines: they measure nothing but that it stays so.
 */

import type { Lines } from './lines.ts'

export const aroundPeople: Lines = {
  stop: {
    'a row of a table': `
      | Kari Nordmann | 78 år | Storgata 14 | 41234567 | ingen lyd |
      Kari Nordmann | 120348 | 41234567 | ingen lyd
      09:30 | Kari Nordmann | 78 år | video | ingen lyd
      Kari Nordmann | 41234567
      Kari Nordmann | f. 1948 | ingen lyd
      Kari Nordmann | 12.03.1948 | ingen lyd
      Kari Nordmann ¦ 78 år ¦ ingen lyd
      | Navn | Alder |⏎|---|---|⏎| Kari Nordmann | 78 |
      Navn | Kari Nordmann⏎Alder | 78⏎Tlf | 41234567
      Fornavn | Etternavn | Alder⏎Kari | Nordmann | 78
      Kari Nordmann/78 år/ingen lyd
      Kari Nordmann / 41234567 / ingen lyd
      kl 10 / Kari Nordmann / 78 år / ikke lyd
      Kari Nordmann, kv/78
      Kari Nordmann\\78 år
      Kari Nordmann — 78 år — ingen lyd
      Kari Nordmann—78 år
      Ola Berg = 82 år
      Kari Nordmann → 41234567
      flytta Kari Nordmann -> 41234567
      Kari Nordmann => 78 år
      Kari Nordmann * 78 år * ingen lyd
      • Kari Nordmann⏎• 41234567
      1. Kari Nordmann⏎2. 78 år
      Kari Nordmann⏎---⏎78 år
      Mildred Ashworth | 78 yrs | no sound`,
    'a record of a file': `
      "Kari Nordmann","78 år","ingen lyd"
      "Kari Nordmann","41234567"
      'Kari Nordmann';'78'
      {"navn":"Kari Nordmann","alder":78}
      {"navn":"Kari Nordmann","tlf":"41234567"}
      {"fornavn": "Kari", "etternavn": "Nordmann", "alder": 78}
      { "name": "Mildred Ashworth", "born": "1948-03-12" }
      {'navn': 'Kari Nordmann', 'født': '1948'}
      [{"navn":"Kari Nordmann","adresse":"Storgata 14"}]
      Navn=Kari Nordmann&alder=78&tlf=41234567
      navn=Kari+Nordmann&mobil=41234567
      ?name=Kari%20Nordmann&dob=1948-03-12
      name=Mildred+Ashworth&age=78`,
    'a link to a home or a phone': `
      Hjemmebesøk hos pasienten: https://www.google.com/maps/place/Storgata+14,+9730+Karasjok
      Pasienten bor her https://www.google.com/maps/place/Storgata+14
      Pasienten bor her https://www.google.com/maps/search/Storgata%2014%20Karasjok
      Pasienten bur her https://maps.google.com/?q=Storgata+14
      Pasienten bor her https://kart.1881.no/?query=Storgata%2014
      Pasienten bor her https://kart.gulesider.no/m/storgata-14-karasjok
      Her bor pasienten: https://maps.app.goo.gl/abcDEF123
      pasienten delte posisjon geo:69.4719,25.5115
      Patient lives here https://www.google.com/maps/@69.4719,25.5115,17z
      Pasientens GPS 59.9139, 10.7522
      Kari Nordmann tel:41234567
      Kari Nordmann <tel:41234567>
      Kari Nordmann https://www.1881.no/?query=41234567
      Kari Nordmann https://wa.me/4741234567
      https://x.no/?name=Kari%20Nordmann&mobile=41234567
      https://x.no/?navn=Kari+Nordmann&alder=78
      https://x.no/kari-nordmann-1948
      https://x.no/pas/kari_nordmann/78-år
      pasienten https://www.1881.no/person/karasjok_9730/kari-nordmann_12345S1/
      pasienten https://www.facebook.com/kari.nordmann.5
      note=Kari Nordmann ¦ link=tel:41234567
      note=Kari Nordmann ¦ link=https://x.no/?tlf=41234567
      note=Kari Nordmann ¦ link=https://x.no/Storgata%2014
      note=f. 1948 ¦ link=https://x.no/kari-nordmann
      note=hjemmebesøk hos pasienten ¦ link=https://www.google.com/maps/place/Storgata+14,+9730+Karasjok
      note=Her bor pasienten ¦ link=https://maps.app.goo.gl/abcDEF123
      a=Kari ¦ b=Nordmann ¦ c=41234567`,
    'a name with a postal place': `
      Pasient Ravdna Eira, 9730 Karasjok, fikk ikke lyd
      Pas. Kari Nordmann, 2686 Lom, mangler BankID
      Kari Nordmann (0855 Oslo) fikk ikke logget inn
      Kari Nordmann, 9730 Karasjok, får ikke logget på
      K. Nordmann, 9730 Karasjok, får ikke logget på
      fru Moen, 2686 Lom, får ikkje lenkja
      Yusuf Demir - 1473 Lørenskog - ingen lyd
      Kari Nordmann, N-9730 Karasjok, kom ikke inn
      Pasienten Kari Nordmann fra Karasjok fikk ikke lenken
      Pasient Solveig frå Lom fekk ikkje lyd
      Patient Mildred Ashworth from Lom lost sound
      Pasient i Lom, postboks 12, fikk ikke brev
      Kari Nordmann, postboks 12, fikk ikke brev
      Han heter Per og bor i nummer 14 i Storgata`,
    'a mobile that is nobody’s at work': `
      41234567 fikk ikke sms
      Mobil 41234567 får ikke lenken
      kontaktnummer 41234567 virker ikke
      lenken ble sendt til feil nummer, 41234567
      riktig nummer er 41234567, ikke 41234568
      nummeret i folkeregisteret er 41234567
      hun har nytt nummer 41234567
      han har byttet til 41234567
      ho har fått nytt nummer, 412 34 567
      hun svarer på 41234567
      kan nås på 41234567, fikk ikke lyd
      vi ringte 41234567, ingen svarte
      me ringde 91234567 tre gonger utan svar
      prøvde 41234567 tre ganger
      ikke svar på 41234567
      ingen svar 41234567
      41234567 - ikke svar
      videotime kl 10, 41234567, kom ikke på
      kl 10: 41234567 falt ut
      innringer 41234567 hørte ingenting
      deltaker 41234567 hadde ikke lyd
      Nummeret 412 34 567 står feil i DIPS
      tlf i journalen er gammelt, skal være 91234567
      påminnelsen gikk til 41234567, som er feil
      poliklinikken ringte 41234567, ingen svar
      called 41234567 twice, no answer
      wrong number, should be 412 34 567
      the text went to 91234567 but never arrived
      ny mobil 91234567, den gamle er sagt opp`,
    'kin of a colleague, or an office': `
      mannen til overlege Berg, 67 år, mistet lyden
      kona til Lars på IKT (54) fikk ikke lenken
      moren til Kari i resepsjonen, 82 år, mistet lyden
      bestefaren til vikaren vår, 91, hørte ingenting
      svigermoren til avdelingslederen er 78 og fikk ikke lyd
      sønnen til Pia i ekspedisjonen (9 år) hadde ikke bilde
      faren min på 81 fikk ikke lyd
      naboen min, 77 år, fikk ikke lyd
      datra til ordføreren, 14 år, falt ut
      presten i Lom (54) fikk ikke lyd
      rektor ved Lom skule, 58 år, fekk ikkje lenkja
      eneste 104-åring i Vardø fikk ikke lyd
      mora mi, 79 år, fekk ikkje kopla seg på timen
      tanta til Eva på røntgen, 88, kom ikke inn i videoen
      moren til Kari i resepsjonen, f. 1944, mistet lyden
      broren til sjefen, født 1962, fikk ikke time
      my neighbour, 77, could not hear the doctor
      the father of Anne in reception, 84 years old, lost sound
      moren til Kari i resepsjonen, 41234567, får ikke lenken`,
    'a number of the care path': `
      rekvisisjon 12345678 mangler
      rekv. 12345678 kom ikke fram
      prøve 12345678 ble borte
      opphold 4451298 mangler video
      opphald 4451298 manglar video
      omsorgsperiode 4451298
      henvisningsperiode 4451298
      undersøkelse 4451298 mangler bilder
      bestilling 4451298 hos Helsenorge
      e-resept 4451298 kom ikke fram
      innkalling 4451298 ble sendt feil
      timebestilling 88776655 ligger på feil lege
      chart 4451298 was open
      accession 4451298
      RIS 4451298
      rtg 4451298
      Helse-id 4451298
      CheckWare-id 4451298
      kontaktnr 4451298
      fant ikke 4451298 i pasientlisten
      brev 4451298 til pasienten kom ikke
      video med 4451298 falt ut
      samtalen med 4451298 falt ut
      ringte opp 4451298
      C:\\Users\\kari\\pasienter\\4451298.docx
      https://x.no/p/4451298/journal
      https://helse.no/epj?fnr=4451298
      lab request 12345678 never arrived`,
    'what is somebody’s own': `
      Kari Nordmann, død 12.03.2024, fikk påminnelse
      Kari Nordmann († 12.03.24) sto på lista
      Avdøde Kari Nordmann, død 12.03.2024, fikk påminnelse
      Kari Nordmann døde 3. mars, men fikk innkalling
      Kari Nordmann døydde 3. mars, men fekk innkalling
      Mildred Ashworth died 3 March but got a reminder
      Pasientens konto 1503 01 23457 ble delt
      pas. ga oss kontonr 1503.01.23457
      pasientens bil har skilt DN 98765
      Kari Nordmann, bil DN 98765
      Pasienten er @karinordmann48 på Snapchat
      Facebook-profilen til pasienten er facebook.com/kari.nordmann.5
      Skype-navn til pasienten: live:kari_nordmann48
      Pasientens IP er 84.212.33.17
      Termin 12.01.27, Kari Nordmann
      Kari Nordmann i uke 34 med termin 12. januar fikk ikke lyd
      Kari Nordmann og Per Nordmann (78 og 81) fikk ikke lyd
      brødrene Ole og Per Berg på 7 og 9 fikk ikke lyd
      ekteparet Nordmann, 78 og 81, fikk ikke lyd
      Kari Nordmann, leilighet H0302
      bolignr H0302 pasient Kari Nordmann
      Kari Nordmann på Lom sykehjem, rom 12
      Pasient Kari Nordmann på rom 312 seng 2
      Pasient med pacemaker serienr 1234567
      pasientens høreapparat sn 998877
      Kari Nordmann 48'er fikk ikke lyd`,
  },
  pass: {
    'tables and records of things': `
      | Rom | Utstyr | Status |⏎|---|---|---|⏎| 312 | Kamera | OK |⏎| 314 | Skjerm 24" | mangler |
      | Rom 3 | Kari Hansen, overlege | 41234567 |
      | Navn | Rolle | Telefon |⏎|---|---|---|⏎| Lise Berg | superbruker | 41234567 |
      | Uke | Bakvakt | Tlf |⏎| 49 | overlege Berg | 91234567 |
      Rom | Antall | Ansvarlig⏎312 | 78 | Kari Hansen
      312 | Jabra 510 | 2022 | OK
      09:30 | Rom 4 | video | ingen lyd
      | Poliklinikk | Timer | Video |⏎| Hud | 120 | 78 |
      | Kurs | Dato | Kursholder |⏎| Video 1 | 12.03.2027 | Kari Hansen |
      Kurs 2 | 14.03.2027 | 12 plasser | Lise Berg, underviser
      {"device":"Logitech Rally","serial":"2145LZ0A1B78","room":"312"}
      {"type":"nettbrett","modell":"iPad 2021","antall":12}
      [{"rom":"A-312","kamera":"Yealink","innkjopt":"2019-05-12"},{"rom":"B-14","kamera":"Poly","innkjopt":"2022-01-03"}]
      {"owner":"Poliklinikk hud","phone":"22334455","count":78}
      "rom";"utstyr";"antall"⏎"312";"headset";"14"
      "Logitech","C920","2019"
      unit=hud&room=312&count=78
      https://dult.example/?unit=hud&step=functional&week=48
      Fikk ikke lyd i rom 3/4, prøvde igjen 12/3
      og/eller 24/7-vakt, 50/50 fordelt
      Video/telefon 78/22 prosent
      Kamera -> skjerm 2 -> HDMI 1
      Rom 312 = 14 plasser, rom 314 = 78 plasser
      Kari Hansen / Lise Berg / 14 deltakere
      Ansvarlig: Kari Hansen | Frist: 12.03.2027 | Status: åpen
      Kari Hansen | seksjonsleder | 3. etasje | 78 timer
      Lars Berg -> 14 nettbrett, Kari Hansen -> 12 nettbrett
      'Rom 3';'Kamera 2';'OK'
      feilkode="0x80070005" på PC "HUD-PC-14"
      Navn: Møterom 312 | Kapasitet: 14 | Skjerm: 75"
      | Name | Role |⏎| Anne Smith | ward manager |
      | Dato | Rom | Hva skjedde |⏎|---|---|---|⏎| 12.03 | 312 | lyden falt ut |
      {"unit":"hud","lead":"Kari Hansen","since":"2024-03-12"}
      {"ticket":"INC0041234","opened":"2026-03-12","room":"A-312"}
      room=A-312&device=Poly X50&fw=4.1.2
      "Kari Hansen","seksjonsleder","41234567"
      Rom 4 / kamera 2 / mikrofon 1 virker ikkje
      Eining | Talet på timar | Del på video⏎Hud | 120 | 78
      Lise -> Per: kan du ta rom 312 kl 14?`,
    'desk phones and mobiles at work': `
      Vakttelefonen 41234567 svarer ikke
      Vakttelefonen virker ikke, bruk 41234567 i mellomtiden
      Ny vaktmobil fra mandag: 91234567
      Nummeret til teknikeren er 41234567
      Teknikeren kan nås på 91234567, han kommer kl 10
      Ring Per i IKT på 41234567 hvis lenken ikke virker
      Bakvakt 41234567 tok ikke telefonen
      Jeg har fått nytt nummer, 41234567, si fra hvis dere ikke når meg
      Vi har byttet nummer, ny mobil på poliklinikken er 41234567
      Eg har ny jobbmobil: 91234567
      Jobbmobilen min er byttet, nytt nummer 41234567
      Testet sms til 41234567 (min egen), kom ikke frem
      Testnummeret 41234567 fikk ikke sms
      Tolketjenesten har nytt nummer: 41234567
      Tolken svarte ikke på 41234567
      Koordinator Lise Berg har byttet mobil til 91234567
      Lege på vakt: 41234567, svarer ikke etter kl 15
      Saksnr 41234567 om lenke som ikke virker
      INC 41234567: sms går ikke ut
      ordre 98765432 kom ikke frem
      Skjermen med inventarnr 41234567 virker ikke
      Serienr 98765432 falt ut av listen
      Ring 41234567 hvis lenken ikke virker
      Ta kontakt på 91234567 om noen ikke får lenken
      Avsender 41234567 på sms-tjenesten er feil
      Avdelingens mobil 41234567 ble byttet i går
      Send sms til 41234567 for å teste oppsettet
      Support svarte ikke på 41234567
      Leverandøren svarte ikke, prøvde 91234567
      møte-id 41234567 falt ut kl 10
      Møterom 41234567 falt ut to ganger
      Superbruker på sengepost: 91234567, svarer ikke i ferien
      On-call phone is now 41234567
      The technician did not answer on 41234567
      Feil nummer til sentralbordet i malen, riktig er 22334455
      Fastnummeret 22334455 virker ikke
      Nummeret på plakaten er feil, skal være 41234567 (IKT-vakt)
      Vaktliste uke 50: Lise 41234567, Per 91234567
      Sjåføren fra transport svarte ikke på 91234567
      Sms-tenesta svarer ikkje, ring teknikaren på 41234567
      Eg har bytta nummer til 91234567
      Telefonen på rom 12 er bytt, internnummer 4123
      Nytt nummer til vaktmeister: 41234567
      Fikk ikke tak i tolken på 41234567, prøvde to ganger
      Mobilen til vikaren er 41234567, han svarer ikke på natt
      Portøren svarer ikke på 91234567
      Overlege Berg har nytt nummer 41234567
      My work phone changed, new number 41234567`,
    'places and links of the clinic': `
      Sykehuset Telemark, 3710 Skien, har fått nye rom
      Oslo universitetssykehus, Postboks 4950 Nydalen, 0424 Oslo
      Besøksadresse: Kirkeveien 166, 0450 Oslo
      Skjema sendes til postboks 12, 9730 Karasjok
      Send pasientens skjema til avdelingen, postboks 100, 2381 Brumunddal
      Kari Hansen fra Karasjok begynner hos oss mandag
      Lise Berg på Lom helsesenter har fått kamera
      Pasienten fra Karasjok fikk ikke lyd
      Pasienter fra Lom og Vågå bruker mest video
      Pasienten Kari fra sengepost fikk ikke lyd
      Klinikken ligger her: https://www.google.com/maps/place/Oslo+universitetssykehus
      Pasienten fant ikke fram, kart til poliklinikken: https://maps.app.goo.gl/abc123
      Oppmøte for pasienter: https://maps.google.com/?q=Storgata+14
      Parkering for pasienter, se kart https://kart.gulesider.no/m/parkering-sykehuset
      Kari Hansen la ut https://intranett.example/rutiner/video-2024/kapittel-14
      Se https://example.sharepoint.com/sites/hud/Rutine%20video%202024.pdf
      Lise Berg deler https://teams.microsoft.com/l/meetup-join/19%3ameeting_41234567
      Kari Hansen, saken: https://servicedesk.example/inc/41234567
      Opplæring: https://video.example/kurs/78?start=12.03.2027
      support: tel:22334455
      <tel:41234567> er vakttelefonen
      [Ring brukerstøtte](tel:22334455)
      Følg oss på facebook.com/sykehuset, spør pasientforeningen
      Kurs i 2686 Lom 12.03.2027
      Kari Hansen, 2026 Budsjett
      Kari Hansen, rom 312, har fått nytt headset
      Seng 2 på rom 312 mangler nettbrett
      Lom sykehjem, rom 12, trenger ny skjerm
      note=Kari Hansen ¦ link=https://intranett.example/kurs/2024
      note=se kartet ¦ link=https://maps.app.goo.gl/abc123
      note=Hjemmeside for pasienter ¦ link=https://example.no/video/14
      Hjemmebesøk planlegges i kartet på https://norgeskart.no, spør kontoret
      Legekontoret i Lom, 2686 Lom, vil ha opplæring
      Lillehammer sykehus, Anders Sandvigs gate 17, 2609 Lillehammer
      Pasienter frå Karasjok, 9730, reiser 14 timar
      Kari Hansen sitter i 3. etasje på Lom sykehjem`,
    'colleagues with ages and years': `
      Kari Hansen har jobbet her i 34 år
      Lise Berg, superbruker siden 2014
      Kari fyller 50 på fredag, husk kake
      Rektor ved Lom skule vil ha foredrag 14. mars
      Ordføreren i Lom åpnet klinikken for 14 år siden
      Presten i Lom får 14 plasser på kurset
      PC-en til Lise er 8 år gammel
      Sønnen min elsker nettbrett, 8 av 10
      Broren til Lars på IKT begynner som vikar i uke 14
      Mannen til Kari kjører oss, 14 plasser i bilen
      Prosjektet er 2 år, 78 prosent ferdig
      Barn og foreldre: 12 timer, 78 minutter
      Pårørende til pasienter, 54 i alt, fikk spørreskjema
      Foreldre til barn under 16 år får egen lenke
      Kari og Per har jobbet 12 og 14 år her
      Faren min var lege her i 30 år
      Naboen vår på 4. etasje har lånt kameraet
      Servicebilen DN 98765 står foran inngangen
      Serveren døde 3. mars, og ble byttet 12.03.2026
      Batteriet døde 12.03.2024
      Vårtermin 12.01.27, kurs med Kari Hansen
      Kursholder Kari Hansen, termin 12. januar
      Mor kan ha med barn fra 12 år på video
      Sjefen til Lars er 2 uker på ferie
      Barna er 12 og 14 dager på leir, jeg jobber kveld
      Kari Hansen, vikar fra 12. januar, termin ut juni
      Naboavdelingen har 78 timer på video
      Moren til pasienten kom med 12 spørsmål`,
    'numbers of things': `
      Rekvisisjon 4500123456 til innkjøp er godkjent
      Rekvisisjonsskjema for lab mangler i appen
      Prøve 3 av 12 feilet
      Testet prøvebilde 12 ganger
      Oppholdet varte i 14 timer, 78 minutter
      Undersøkelsen har 1234 svar så langt
      Brukerundersøkelse 2026: 4451 svar
      Innkalling til møte 12.03.2027 kl 10
      Bestilling 4451298 av headset er sendt
      Case 4451298 at the service desk is closed
      RIS 7.2.1 oppgraderes i natt
      rtg 22334455, lab 22334466
      Timebestilling 22334455 kl 8-15
      Telefon timebestilling: 22 33 44 55
      Video med 14 deltakere falt ut
      Møte med 120 deltakere, rom 312
      Ringte opp møterom 451298, ingen lyd
      Oppringing til endepunkt 4451298 feiler
      Bilde IMG_4451298 er for stort
      C:\\Users\\kari\\Documents\\rutine2024.docx
      \\\\server\\felles\\hud\\opplæring 2026.pptx
      Blodtrykksmåler serienr 1234567 mangler batteri
      Pacemaker-programmerer sn 998877 er på service
      iPad sn DMPXK1234567 lånes ut til pasienter
      Kontonr 1503 01 23457 skal stå på fakturaen
      IP 10.12.33.17 er opptatt på pasientnettet
      Pasientnett, VLAN 312, IP 10.0.14.0
      Chart.js 4451 ms lastetid
      Leil. til vikarer: ring eiendom
      KB5034441 feiler på PC 12345
      Rekvisisjon på papir skannes, 1200 i året
      Prøvesvar kommer innen 1200 minutter
      Rekvisisjonen ble skannet 14 ganger
      Opphold på rom 312 krever 2 nettbrett
      Serienr på høreapparat-lader: 998877
      Kontaktpunkt 4451298 i nettverket er dødt`,
  },
}
