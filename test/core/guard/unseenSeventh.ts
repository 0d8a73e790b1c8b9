/**
 * Lines of one who had made the rules, over the classes of `aroundPeople.ts`: at their first try 57 of the 60 to stop were stopped, and 3 of the 59
 * others. All are mended.
 */

import type { Lines } from './lines.ts'

export const unseenSeventh: Lines = {
  stop: {
    'a row of a table': `
      | 08:45 | Solveig Hauge | f. 1951 | ikke lyd | Jitsi |
      Hamid Rezai | 0430 | 91827364 | kom aldri inn
      Etternavn | Fornavn | Født⏎Hauge | Solveig | 04.11.1951
      Rom 2 / Ingrid Myhre / 83 år / hørte ingenting
      Ingrid Myhre ⇒ 92837465
      Bjarne Solheim = 91 år, trenger hjelp
      * Bjarne Solheim⏎* 91 år⏎* video kl 9
      Agnes Lund/88 år/bildet fraus`,
    'a record of a file': `
      {"pasient":"Agnes Lund","alder":88,"rom":"4"}
      [{"namn":"Agnes Lund","tlf":"92837465","status":"venter"}]
      "Agnes";"Lund";"04.11.1951";"ikkje lyd"
      firstname=Agnes&lastname=Lund&dob=1951-11-04
      {"given":"Agnes","family":"Lund","birthDate":"1951-11-04"}
      navn=Hamid+Rezai&fodt=1962
      'Agnes Lund','88 år','rom 4'`,
    'a link to a home or a phone': `
      Bestemor til Ola bor her: https://www.google.no/maps/place/Lia+7
      Brukaren bur her https://kart.finn.no/?lng=25.5&lat=69.4
      Pasienten sendte posisjonen sin 61.8378, 8.5678
      Agnes Lund https://www.1881.no/?query=92837465
      https://skjema.example/svar?navn=Agnes%20Lund&alder=88
      [Agnes Lund](sms:92837465)
      https://fil.example/opptak/agnes-lund-1951.mp4
      namn=Agnes Lund ¦ lenke=https://skjema.example/?mobil=92837465
      tekst=Pasienten bor her ¦ lenke=https://maps.google.com/?q=61.83,8.56`,
    'a name with a postal place': `
      Hamid Rezai, 2686 Lom, har ikke fått nettbrett
      Agnes Lund 9845 Tana treng hjelp til BankID
      Pasienten Bjarne frå Vågå fekk ikkje kopla seg på
      brukeren Agnes Lund fra Tana hørte ingenting
      Agnes Lund, Postboks 44, fikk ikke innkallingen
      fru Lund (9845 Tana) kom ikke inn
      Patient Agnes Lund from Tana could not log on`,
    'a mobile that is nobody’s at work': `
      prøvde 928 37 465 både i går og i dag, ingen tar den
      ny mobil etter skiftet av abonnement: 92837465, lenken gikk til den gamle
      ringte 92837465, havnet i mobilsvar
      92837465 får ikkje opp bilete
      påminninga til 92837465 kom ikkje fram
      hun ringer tilbake fra 92837465, hadde ikke lyd
      feil mobilnr i DIPS, skal være 92837465
      No answer at 92837465 this morning
      lenka gjekk til 92837465, det er feil person`,
    'kin of a colleague, or an office': `
      søsteren til sekretæren vår (61) fikk ikke logget på
      Svigerfaren til Jonas på lab, 83 år, hørte ingenting
      ordføreren i Vågå, 59, fikk ikke lyd
      mammaen til Lise i resepsjonen er 77 og falt ut
      bestemora mi på 90 kom ikkje inn på videotimen
      biskopen i Hamar (63) mistet bildet
      my uncle, 71, could not hear anything in the video`,
    'a number of the care path': `
      opphaldet 5567812 manglar videolenke
      Prøvesvar 55678123 ble ikke sendt
      fant 5567812 på ventelisten to ganger
      samtale med 5567812 ble brutt
      H:\\journaler\\5567812\\lyd.wav
      Checkware-ID: 5567812 ser ikke skjemaet
      timebestillingen 5567812 forsvant`,
    'what is somebody’s own': `
      Bjarne Solheim døde 14. april, sms-en gikk likevel
      Bjarne Solheim, død i går, står på lista
      Agnes Lund kjører bil EK 45678 og finner ikke parkering
      Termindato 03.04.27 for Hamida Rezai
      tvillingene Odin og Tor Lund (4 og 4) fikk ikke bilde
      Agnes Lund på rom 7 seng 1 hører ikke`,
  },
  pass: {
    'tables and records of things': `
      | Måned | Videotimer | Andel |⏎|---|---|---|⏎| Mai | 212 | 34 |
      | Tiltak | Eier | Frist |⏎| Nytt kamera | Agnes Lund, avdelingsleder | 04.11.2027 |
      {"sheet":"risks","week":48,"owner":"Poliklinikk øye","score":12}
      {"room":"B-204","devices":[{"kind":"camera","sn":"A1B2345678"}]}
      Rom 2 / skjerm 1 / HDMI-kabel 3 m
      Kurs | Plasser | Påmeldt⏎Video for ferske | 20 | 18
      steg=2&enhet=oye&uke=48
      "Skjerm 27""";"2023";"OK"
      Kamera → Teams → ingen lyd på rom 204
      Torsdag | Jonas Berg, superbruker | kl 9-11
      Hud/øye/ØNH: 78 timer, 34 på video
      lisens = 12 måneder, pris = 78 kr`,
    'desk phones and mobiles at work': `
      Vaktmobilen på lab er byttet til 92837465
      Jonas (superbruker) har ny mobil, 92837465
      IKT-vakta svarte ikkje på 92837465 i natt
      Kan nåes på 92837465 når jeg er på hjemmekontor
      Nummeret til legevakta er feil på plakaten: 116 117
      Drosjesjåføren ringte fra 92837465 og fant ikke inngangen
      sms-kode til 92837465 kommer ikke, det er testtelefonen vår
      Konsulenten fra Atea tar ikke telefonen, 92837465
      Ring 92837465 om videoen ikke starter
      My number changed to 92837465, please update the list
      The porter did not answer on 92837465
      Møterom 92837465 svarer ikke når vi ringer opp`,
    'places and links of the clinic': `
      Opplæring på Lom helsesenter, 2686 Lom, 14. mars
      Distriktsmedisinsk senter, Postboks 44, 9845 Tana
      Møt opp her: https://maps.app.goo.gl/xYz98
      Pasienten trenger veibeskrivelse til sykehuset, https://maps.google.com/?q=sykehuset
      Jonas Berg la rutinen på https://intranett.example/hud/rutine-2025
      Pasientene fra Tana får tolk på video
      Brukeren fra Vågå testet appen 14 ganger
      Se https://www.facebook.com/helsesenteret for åpningstider for pasienter
      Agnes Lund, overlege, flytter til rom 204
      Rom 7 seng 1 har ødelagt nettbrettholder`,
    'colleagues with ages and years': `
      Jonas Berg fyller 40 på torsdag, vi kjøper kake
      Søsteren til Jonas skal holde kurs 14. mars
      Barna mine er på leir i uke 28, kan noen bytte vakt
      Naboen vår i 2. etasje låner 12 stoler
      Kona til sjefen baker til 14 stykker
      Rektor i Vågå vil ha 12 nettbrett
      Prest og tolk deltok, 14 i alt
      Sykehuset er 104 år gammelt`,
    'numbers of things': `
      Rekvisisjon 5567812 på nye stoler er levert
      Prøve 2 av lyden gikk bra, 1440 piksler
      Sak 5567812 hos brukerstøtte er lukket
      Ordre 92837465 er forsinket
      Innkallinger sendt: 5567, åpnet: 4312
      RIS og PACS oppdateres 04.11.2026 kl 22
      Video med 12 deltakere gikk fint, 55678 kbit
      Kontaktnr 116117 står på lappen
      Høreapparat-telesløyfe rom 204 virker
      D:\\opptak\\kurs2026\\del1.mp4
      Kopi av nøkkel til tjenestebil EK 45678
      Serverens IP er 10.20.30.40
      Serveren på øye døde 14. april
      Termin 2 starter 04.01.27
      Telefon til røntgen: 61234567
      Konto for kurs: 1503 01 23457
      Seng 7 og 8 på rom 312 flyttes`,
  },
}
