/**
 * What attackers of the fifth and sixth round got past, class by class, with its kin in other forms, and beside it what clinic life writes near it: desk
 * phones, tables, inventories, maps to the clinic, colleagues with a place. Rules were made for these lines: they measure nothing but that it stays so.
 */

import type { Lines } from './lines.ts'

export const aroundPeople: Lines = {
  stop: {
    'participant by phone': `
      Deltaker +47 912 34 567 ble kastet ut
      Deltakeren 91234567 hadde ikke lyd
      Deltakar 91234567 fekk ikkje bilete
      Gjest 91234567 ventet i lobbyen
      Gjesten med 91234567 kom ikke inn
      Innringer 91234567 ble brutt
      Caller +4791234567 could not hear us
      Participant 91234567 dropped out twice
      Guest 91234567 waited in the lobby
      Attendee +47 912 34 567 had no picture
      I lobbyen lå 91234567 i 20 minutter
      91234567 dropped from the call
      Ho ringde inn frå 91234567, fekk ikkje lyd
      Hun var koblet på med 91234567 uten bilde
    `,
    'switched to phone': `
      Måtte ta det på telefon, 91234567
      Gikk over til telefon (91234567)
      Fortsatte på mobil 91234567 da bildet frøs
      Video feilet, ringte 91234567 i stedet
      Video virket ikke, tok timen på telefon 91234567
      Konsultasjonen ble gjort på telefon 91234567
      Tok samtalen på 91234567 i staden for video
      Video failed, used phone 91234567 instead
      Finished the visit on 91234567
      Ringte opp på 91234567 og fullførte timen
    `,
    'pasient født': `
      pasient født 12.03.43
      pasient født 12.03.1943
      pasient født 12.03.1943 fikk ikke lyd
      Fikk ikke lyd hos pasient født 12.03.43
      hos pasient født 12.03.43
      pasienten født 12.03.43 kom ikke inn
      bruker født 12.03.43
      En pasient født 12.03.1943
      Blodsukker hos pasient født 12.03.43
      Blodsukker 22 hos pasient født 12.03.1943
      patient born 12.03.1943
      patient born 12 March 1943
      pasient fødd 12.03.1943
      pasient fødd 12. mars 1943 fekk ikkje lyd
      barn født 12.03.2019
      pasient født 120343
      pasient født 12/3-43
      pasient født 12. mars 1943
      Pasient født 12.3.43 mistet bildet
      klient født 12.03.1983
      beboer født 12.03.1943 mangler nettbrett
      pasient født i 1943
    `,
    'doc + name + date': `
      Epikrise Eva Lund 12.03.1943
      Epikrise Eva Lund 12.03.1943 feil adressat
      Epikrisen til Eva Lund 12.03.1943 gikk feil
      Blodprøve Eva Lund 120343
      Henvisning Eva Lund 12.03.1943
      Notat Eva Lund 12.03.43
      Timebrev Eva Lund 12.03.43
      Røntgen Eva Lund 12.03.43
      Journal Eva Lund 12.03.43
      Video Eva Lund 12.03.43
      Video med Eva Lund 12.03.43 feilet
      Samtale Eva Lund 12.03.43
      Konsultasjon Eva Lund 12.03.1943 ble avbrutt
      Innkalling Eva Lund 12.03.43 feil dato
      Sykmelding Eva Lund 12.03.83
      Resept Eva Lund 12.03.83
      Skjema Eva Lund 12.03.83 kom ikke
      Lenke Eva Lund 12.03.83 virket ikke
      Time Eva Lund 12.03.83
      Feil Eva Lund 12.03.83
      Eva Lund 12.03.1943
      Eva Lund 12.03.43 feil adressat
      Referral Eva Lund 12.03.1943 missing
      Letter Eva Lund 12/03/1943 sent wrong
      Appointment Eva Lund 12.03.1943 failed
    `,
    'pasient født + more': `
      Eva Lund, pasient født 12.03.1943
      pasient født 12.03.1943, Eva Lund
      Pasient Eva Lund født 12.03.1943
      pasient født 12.03.1943 kvinne fra Etne
      Mannlig pasient født 12.03.1943 falt ut
      Kvinnelig pasient født 12.03.43
      pasient født den 12.03.1943
      pasient (født 12.03.1943)
      pasient, født 12.03.1943
      pas. født 12.03.1943
      pas født 12.03.43
      pt født 12.03.43
      pasienten fødd 12.03.43
      pasienten født 12.03.43
      bruker født 12.03.43
      brukar fødd 12.03.43
      klient født 12.03.43
      beboer født 12.03.43
      bebuar fødd 12.03.43
      patient born 12.03.43
      patient born on 12.03.43
      patient born 12/03/1943 lost sound
      a patient born 03/12/1943
      child born 12.03.2019
      barn født 12.03.2019 fikk ikke lyd
      barnet født 12.03.2019
      et barn født 12. mars 2019
      person født 12.03.1943
      baby født 12.03.2026
      pasient som er født 12.03.1943
      pasient født: 12.03.1943
      pasient født 1943-03-12
      pasient født 12 03 1943
      pasient født 120343 12345
    `,
    'a document or a doing before a name, a colleague who did it': `
      Innkalling til Kari Nordmann 12.05.1946 kom i retur
      Innkalling til pasient Kari Nordmann 12.05.1946
      Epikrise Ola Hansen 03.01.87 lå åpen på delt skjerm
      Epikrise Kari Nordmann 12.05.1946.pdf
      Henvisning på Marit Bakken 14.07.1960 mangler video
      Henvisning_Kari_Nordmann_120546.docx
      Svar Per Olsen 120546
      Brev til Kari Nordmann 12.05.1946
      Sendt lenke til Kari Nordmann 12.05.1946
      Startet video med Kari Nordmann 12.05.1946
      Melding fra Kari Nordmann 12.05.1946
      Bestilt time til Kari Nordmann 12.05.1946
      Bytt time for Kari Nordmann 12.05.1946
      Innlagt Kari Nordmann 12.05.1946
      Utskrevet Kari Nordmann 12.05.1946
      Henvist: Kari Nordmann 12.05.1946
      Åpnet Kari Nordmann 12.05.1946 ved feil
      Endret time Kari Nordmann 12.05.1946
      Møte med Kari Nordmann 12.05.1946
      Innkalling: Nordmann, Kari 12.05.1946
      Innkalling til Kari Nordmann (12.05.1946)
      Epikrise;Kari Nordmann;12.05.1946
      Epikrise - Kari Nordmann - 12.05.1946
      Sykepleier hadde video med Kari Nordmann 12.05.1946, lyden forsvant
      Psykologen ventet på Kari Nordmann 12.05.1946
      Superbruker hjalp Kari Nordmann 12.05.1946 inn
      Tolken møtte ikke til Kari Nordmann 12.05.1946
      Fastlegen til Kari Nordmann 12.05.1946 hadde ikke video
      Sekretæren ringte Kari Nordmann 12.05.1946
      Resepsjonen glemte Kari Nordmann 12.05.1946
      The nurse called Kari Nordmann 12.05.1946
      Legekontoret sendte Kari Nordmann 12.05.1946 til oss
      Legen ringte Kari Nordmann 41223344
      Sykepleier ringte Ola Hansen 95112233, ikke svar
      Sekretæren sendte lenke til Kari Nordmann, Storgata 14, 2317 Hamar
    `,
    'a row with the next column beside it': `
      Kari Nordmann\t12.05.1946\t10:30\tVideo\tIkke møtt
      Nordmann, Kari 12.05.1946 10:30 ikke møtt
      Ola Hansen 03.01.1987 kl 10:30 kom ikke inn
      Marit Bakken 14.07.60 10:30-11:00
      pasient 12.05.1946 kl 10:30 fikk ikke lyd
      Kari Nordmann 12.05.1946 12.11.2026 10:30
      Ola Hansen\t030187\t09:00⏎Marit Bakken\t140760\t09:30
      Ola Hansen, 03.01.1987, 09:00, video
      Kari Nordmann 12.05.1946 at 10:30 no show
      uke 46 Kari Nordmann 12.05.1946
      Kari Nordmann\t41223344\t10:30
      pasient 41223344 45 min
      Kari Nordmann 41 22 33 44 10:30 ikke møtt
      pasient 41223344 2 ganger
    `,
    'a patient who is to be rung back': `
      ring Kari Nordmann på 912 34 567, hun venter
      Kan noen ringe Kari Nordmann på 91234567, hun kommer ikke inn i videotimen
      Ring opp igjen Per Olsen, tlf 98765432, mistet forbindelsen
      Kan du ringe tilbake til Solveig Lie på 41234567? Hun falt ut av videoen
      Må ringe Ola Berg 90876543 som står i venterommet
      Send ny lenke til Kari Nordmann på 91234567
      Send lenka på nytt til Per Olsen, mob 98765432
      kontakt Berit Vik på 47612345 – hun får ikke åpnet lenken
      Nytt nummer til Kari Nordmann: 91234567
      Videotimen til Kari Nordmann kl 10 må tas på telefon 91234567
      Kari Nordmann kl 10.30 – 91234567
      10:30 Kari Nordmann 912 34 567 video
      SMS til Kari Nordmann (91234567) kom aldri frem
      ta Kari Nordmann på telefon i stedet, 91234567
      Kan nokon ringe Kari Nordmann på 91234567, ho kjem ikkje inn
      Ring Solveig Lie på 41234567, ho fell ut heile tida
      Send ny lenkje til Per Olsen på 98765432
      Ring attende til Ola Berg, tlf 90876543
      Kontakt Berit Vik på 47612345, ho får ikkje opna lenkja
      Timen til Kari Nordmann må takast på telefon 91234567
      Please call Mary Jones on 91234567, she cannot join
      Can someone ring Peter Olsen back at 98765432? He lost the call
      Send a new link to Kari Nordmann, 91234567
      Call back Solveig Lie 41234567, no sound in the video visit
      Contact Tom Berg at 47612345 – he is in the waiting room
    `,
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
    'documents, rows, phones and colleagues of a working day': `
      Epikrisen fra 2019 ligger i arkivet
      Notatet fra møtet 12.03.2026 er delt
      Henvisning med dato 12.05.2026 mangler mal
      Innkalling sendt 14.11.2026 kl 10:30
      Skjema 12 versjon 3 fra 01.02.2024
      Brev fra Helsedirektoratet 12.05.2024
      Sykepleier Kari Nordmann har vakt 12.11.2026
      Overlege Per Olsen leder møtet 03.12.2026 kl 09:00
      Superbruker på IKT Kari Nordmann 91234567
      Leder er Kari Nordmann, 91234567
      Ny superbruker er Ola Hansen, nås på 95112233
      Sekretæren ringte IKT på 55501234
      Legen ringte vakttelefonen 91234567
      Sykepleier hadde video med avdelingen kl 10:30
      Tolken kom kl 10:30 til rom 3
      Psykologen ventet i 12 minutter på lenken
      The nurse called the service desk on 55501234
      Pasienter født før 1950 får telefon først
      Alle født etter 2010 møter med foresatt
      Barn født mellom 2015 og 2020 er i målgruppen
      Deltakerne hadde ikke lyd i 12 minutter
      Gjestene ventet i lobbyen i 20 minutter
      Innringere må taste 1 for norsk
      Byttet til telefon etter 10 min, gikk fint
      Vi gikk over til avdelingens telefon 91234567
      Timen ble tatt på telefon i stedet
      Konsultasjonen tok 45 minutter og ble avsluttet kl 10:45
      Møtet ble flyttet til rom 302 kl 12:30
      Rom 3 10:30 skjermen er svart
      10:30 rom 3 video ingen lyd
      Kl 10:30 og 11:15 falt lyden ut
      12.11.2026 10:30 rom 3 ingen lyd
      12.11.2026 09:30 til 10:15 var nettet nede
      Uke 46 hadde vi 12 avbrudd
      Uke 46: 12 videotimer, 3 på telefon
      Kurs for superbrukere 03.12.2026 kl 13-14
      Opplæring 12.03.2026 med Per Olsen fra IKT
      Avtale med leverandøren 12.05.2022
      Rutinen er godkjent 14.07.2020 av Kari Nordmann
      Prosedyre revidert av Per Olsen 12.05.2023
      Bygget åpnet 12.05.1998
      Avdelingen ble stiftet 03.01.1987
      Sykehuset fra 1946 har tykke vegger
      Huset er bygd i 1960 og har dårlig dekning
      Klinikken feirer 40 år siden 1986
      PC-en er fra 2019 og kameraet fra 2021
      Kamera kjøpt 12.05.2021, garanti til 12.05.2026
      Lisensen går ut 31.12.2026
      Fakturaen for november er betalt
      Konto i Helsenorge må opprettes først
      Ingen konto på Helsenorge: send brev
      Ordre 44556677 leveres 12.11.2026
      KID på fakturaen mangler
      Kontonummer står på fakturaen
      Saken 2026/12345 er lukket
      INC0045512 meldt 12.11.2026 kl 09:12
      Ti siffer i saksnummeret: 2026000123
      Telefonlista ligger på Teams
      Ring meg på 91234567 hvis lenken feiler
      Ring IKT på 55501234, de er på jobb til 15:30
      Kontakt superbruker Samir på 91234567
      Meld fra til leder Kari Nordmann
      Send lenka til kollega Per Olsen på IKT
      Spør Ola Hansen på IKT om lisensen
      Kari Nordmann på IKT fikser det kl 12
      Takk til Kari Nordmann og Per Olsen for hjelpen
      Vi har 12 pasienter på lista 12.11.2026
      Tre pasienter falt ut mellom kl 10 og 11
      Ein pasient mista lyden i 5 minutt
      Pasienten hadde ikke lyd på nettbrettet
      Pasienten kom inn etter 10 minutter
      Pasienten fikk ny lenke og kom inn
      Pårørende var med fra et annet sted
      Legen var forsinket 15 minutter
      Møterom 302 er opptatt til kl 14
      Skjermen på rom 12 er 55 tommer
      Nettbrett 14 mangler lader
      Headset 3 og 4 er borte
      Versjon 12.05.46 av klienten krasjer
      Firmware 3.1.87 gir ekko
      IP 10.12.33.44 svarer ikke
      Møte-ID 845 223 119 og kode 4412
      Vi prøvde tre ganger uten hell
      Eg prøvde to gonger, så gjekk det
      Lyden kom tilbake etter omstart kl 10:40
      We switched to phone after ten minutes
      The guest waited in the lobby for 20 minutes
      Participants could not hear us
      Version 12.05.46 of the client crashes
      The building opened on 12 May 1998
      Guideline dated 12.05.2021 is outdated
      Our super user is Kari Nordmann, ext 4412
      Call the on-call phone 91234567
      Order 44556677 arrived on 12 November 2026
    `,
    'innocent phones': `
      Ring vakttelefonen 91234567
      Avdelingens mobil 91234567 er utladet
      Superbrukertelefon 91234567
      IKT-vakt 98765432 svarte ikke
      Ekspedisjonen har fått nytt nummer 91234567
      Tolketjenesten 98765432 hadde kø
      Vi byttet til avdelingens telefon 91234567
      Leverandørens support 91234567 ble ringt
      Vaktmester 91234567 kommer kl 12
      Servicedesk 55501234 tok 20 min
      Romtelefonen 53491234 virker ikke
      Bakvakt 91234567
      Portøren på 91234567
      Teknikeren ringte fra 91234567
      Nytt simkort i nettbrett 2: 91234567
    `,
    'really many (innocent)': `
      pasienter født før 01.01.1950
      pasientar fødde etter 1. januar 1950
      alle født før 1950
      brukere født mellom 1940 og 1950
      patients born before 01.01.1950
      barn født etter 01.01.2020 innkalles
      pasientene født i perioden 1940-1950
      de som er født før 12.03.1950
    `,
    'clinic life, as somebody else wrote it': `
      Vi trenger 2 nye headset til rom 14
      Ventetiden har gått fra 12 til 8 uker
      Pasienter over 80 år trenger mer hjelp
      Barn under 7 år bør møte fysisk
      Pilot startet 12.03.2025
      Møte 14.05 kl 12.30 på rom 302
      Versjon 4.5.12034 av appen krasjer
      Feilkode 0x80070005 på PC 448812
      PC-navn HUS-448812 starter ikke
      Utstyr serienr 8841223 må byttes
      Ordre 44556677 på skjermer
      Bestilling 2026-4471 hos innkjøp
      Rom 12 har 55 tommer skjerm
      Opplæring for 14 personer 3. mai
      Ekko hos 3 av 10 pasienter i uke 46
      Videotime tar 45 minutter
      Helsenorge-feil 12345 ved innlogging
      Saksnr 2025/1234 om lokaler
      Skjermen i 4. etasje er 8 år gammel
      Per Olsen på IKT har jobbet her 20 år
      Ida fyller 50 på fredag, kake!
      Kollega Kari Nordmann (superbruker) kan hjelpe i rom 3
      Kalibrert 12.03.19
      Avtale 2019-2024 utløper
      Lisens 1234-5678-9012 er utløpt
      MAC 00:1B:44:11:3A:B7
      IP 10.12.33.44 svarer ikke
      Møte-ID 845 223 119
      Teams-møte 392 881 220 74
      Join code 4412 2231
      Parkeringsplass 112 er opptatt
      Rabatt 12 % på 300 stk
      Kurs på Scandic Ørnen, Lars Hilles gate 18
      Oppmøte Haukelandsveien 22
      Vi har 1200 konsultasjoner i 2025
      Mål: 30 % video innen 31.12.2026
      Ring 113 ved akutt
      Send faktura til org.nr 983 974 724
      Kontonummer for faktura 1503.12.34567
      Kari Nordmann er ny leder fra 1.1.2026
      Noah (prosjektleder) er borte 12.–19. mars
      Lege på 60 år går av med pensjon
      Tolketelefonen 24123456
      Telefonkø på 22 minutter
      Pasientene sier at lyden er dårlig etter 10 minutter
      Hver 3. pasient kommer for sent
      Aldersgruppen 67–80 år bruker nettbrett
      Brukerpanel med 8 pasienter i alderen 45–70
      En pasient på 80+ trenger pårørende med
      Vi bør ringe pasienten 5 min før
      We need 2 headsets for room 14
      Patients over 80 need more help
      The camera is 8 years old
      Meeting ID 845 223 119 passcode 441223
      Error code 12035615
      Serial no 88776655 replaced
      Order 44556677 arrived
      Kickoff 12 March 2025 with Peter Olsen
      Ask Peter Olsen (IT) on ext 4412
      Version 12.03.56 crashes
      Software build 120356 fails
      Room 302 on 3rd floor
      Target 30% by 31.12.2026
      John Smith is the new super user from 1 May
      Visit took 45 minutes
      Patients aged 45–70 like it
      The interpreter desk is 24123456
      Children under 7 should come in person
      Vi treng 2 nye headset til rom 14
      Pasientar over 80 år treng meir hjelp
      Kameraet er 8 år gamalt
      Møte 14.05 kl. 12.30 på rom 302
      Ordre 44556677 på skjermar
      Opplæring for 14 personar 3. mai
      Leiar Berit Stokke er attende 3.3.2026
      Ventetida har gått frå 12 til 8 veker
      Oppmøte Svanehaugvegen 1
      Ring IKT på 55501234
      Feilkode 12035 på PC-en
      Kvar 3. pasient kjem for seint
      Superbrukar Even Rønning hjelper på tysdagar kl 10–12
    `,
    'a colleague who is to be rung': `
      Ring superbruker Samir på 91234567 ved problem
      Ring meg på 91234567 hvis rom 3 ikke virker
      Kontakt IKT på 55501234
      Vakttelefon 91234567
      Even Rønning (superbruker) nås på 98765432
      Spør Per Olsen på 98765432 om kameraet
      Call the service desk on 55501234
      Leverandøren Kari Nordmann i Telenor: 91234567
      Kari Nordmann, teknisk ansvarlig, 91234567
      support 815 55 500
      Ring sentralbordet 53 49 10 00
    `,
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
