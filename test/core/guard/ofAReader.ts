/**
 * Lines of another hand, which had read the finished rules: at their first try 56 of the 60 to stop were stopped, and 1 of the 60 others.
 * `person.ts` says what stands in braces.
 */

import type { Lines } from './lines.ts'

export const ofAReader: Lines = {
  stop: {
    'somebody in clinic life': `
      Anne Grete Solbakken (f. 14.02.1951) kom aldri inn i rommet
      vi mistet lyden da Torbjørn Eide, 67 år, skulle vise såret
      Ola Nordli født 030478 satt i bil
      pasienten Reidun Moe, 82, klarte ikke BankID
      fikk ikke kontakt med Ahmed Warsame 11.09.1993
      dama på 91 år som heter Solveig Haugen hadde ingen lyd
      {6} {5} får ikke åpnet lenken
      {6}{5} hakket
      hun med fødselsnummer {6} {5} ble kastet ut
      fnr: {dd}{mm}{yy} {5}
      personnr {6}-{5} virket ikke i Helsenorge
      pas. nr. 4471829 i DIPS får ikke varsel
      journalnummer 883421, bildet frøs
      pasienten svarte på 47 11 90 32 i stedet
      ringte pasienten på mobil 90817263 da videoen falt ut
      datteren til pasienten, tlf 95 22 41 10, hjalp
      sendte ny lenke til pasientens epost kari.lien54@hotmail.com
      pårørende har adressen turid.b@online.no
      pasienten bor i Fjellveien 12B og har dårlig nett
      brukeren i Granittveien 4 har ikke dekning
      Pas f. 1938 hørte ingenting
      pt Bjarne Sand f 22/8-44 uten kamera
      født {dd}/{mm} {yyyy}, siste fem {5}
      bursdag {dd}.{mm}.{yy} og så {5}
      {dd} {mnd} {yyyy}, {5}
      henvisning 20938471 mangler video
      NPR-id 55120934 dukket ikke opp
      Eg fekk ikkje lyd med Gunnhild Øvrebø, fødd 1949
      mora til guten, 41 52 63 74, ringde inn
      pasienten heiter Leif Arne Dale og er fødd 12.12.52
      ho på 77 år, Marit Espeland, fann ikkje knappen
      bebuar i Sjøgata 9 fekk ikkje bilete
      ektefellen svarte fra per.olsen@gmail.com
      No picture for John Smith born 12 May 1960
      patient Mary Jones, 54 years old, was dropped
      patient's phone is 99 88 12 34
      the patient lives at 12 Storgata and has no wifi
      MRN 00128837 could not join
      nr {6} / {5} fungerer ikke
      {0-3} {3-6} {6-9} {9-11}
      D-nummer {n|D}
      {6}.{5}
      Kjell Inge Røkke 25.10.58
      Å. Kristiansen, 4.5.1947: ingen lyd
      Fatima Zahra El Idrissi (1986-02-11) satt fast i venterommet
      李伟 1975-06-30 没有声音
      barnet Emma, født 03.04.2019, fikk ikke se legen
      pasient 78 år, Hansen, måtte ringes
      videosamtale med gutt født 05.06.2015, mor heter Siri Vold
      {6} sto det på skjermen og {5} under
      DUF 201912345678 fikk ikke logget inn
      pasientens kone kan nås på 926 11 483
      EHIC 80578000010203040506 ble avvist
      Knut, 14. mars 1962, falt ut
      B.H. f.1971 fikk ikke lenke
      verge Per Lie 4 1 2 2 3 3 4 4 til pasienten
      {5} {6} baklengs
      {6}&nbsp;{5}
      {yyyy}-{mm}-{dd} {5}
      Frk Olsen 02.02.1990 ba om ny time`,
  },
  pass: {
    'clinic life': `
      Ingen lyd på rom 214, ringte IKT på 55 97 40 00
      Meldte saken som INC0048213 i går
      Fikk feil 0x80070057 etter oppdatering 2025-11-04
      Avtalt test 14.03.2026 kl 09.15 med poliklinikken
      Pasienten ventet i 25 minutter før vi kom inn
      3 av 12 pasienter fikk ikke lyd i uke 46
      Superbruker Kari Lien hjalp oss på 15 minutter
      Ring superbruker på 911 00 222 når pasienten ikke kommer inn
      Overlege Ola Nordmann tok over 12.11.2025
      Kamera serienummer 8841 2203 117 virker ikke
      PC-4471829 på rom 3 mangler mikrofon
      Vi brukte mobil i stedet, pasienten var fornøyd
      Pasienten på 80 år syntes det var enkelt
      Lenken gikk ut etter 30 dager, pasienten måtte få ny
      Ny rutine gjelder fra 01.01.2026
      Kurset 12.-13. mars 2026 er fullt
      Rapporten fra 2019 sier 34 % avlyst
      Møte-ID 823 4471 9920 virket ikke
      Brukernavn må byttes hver 90. dag
      Bygg 4, Storgata 12, har dårlig dekning
      Send epost til hjelp@sykehuset.no hvis pasienten ikke får lenke
      Kontakt brukerstøtte, pasienten kan ringe 800 41 600
      Internettet er 50/10 Mbit hos pasienten
      Versjon 2.14.3 av klienten krasjet
      Skjermen er fra 2012 og bør byttes
      Ikkje lyd på rom 7, truleg feil på hovudsettet
      Pasientane ventar i snitt 8 minutt
      Opplæringa 03.02.2026 vart avlyst
      Leverandøren Whereby svarte etter 2 dagar
      Seksjonsleiar Siri Vold bestilte 4 nye kamera
      Eining 4021, kostnadsstad 88123, treng 2 skjermar
      Room 12 had no sound at 10.30 on 14.03.2026
      Three patients out of 10 dropped
      Please call the helpdesk on 24 20 00 00
      Version 11.2.8 of Teams broke the camera
      The patient was 15 minutes late
      Ticket 20260314-0042 is still open
      Vi trenger 2 nettbrett til sengepost 3B
      Tolken kom ikke inn før 10:45
      Pasienten hadde iPhone 8 med iOS 16.7.10
      Faktura 13527248013 fra leverandøren
      Kl 8.30 til 9.15 var det brudd
      IP 10.24.113.7 svarer ikke
      Port 3478 og 50000-50059 må åpnes
      Vi er 14 stykker på avdelingen, 6 har tatt kurset
      Ambulanse 113 ble ringt, alt gikk bra
      Vakttelefon 02800 svarte ikke
      Pasienten brukte Helsenorge-appen og BankID
      Første time 1.12., neste 15.12.
      Pasientens mikrofon var av, vi ringte opp igjen
      Mor og barn satt i bil, bildet hakket i 5 minutter
      Anne fra IKT kom kl 12 og byttet kabel 3
      Avvik 2026-0142 er samme feil som 2026-0139
      Oppdatering KB5044284 knuste lyden
      Psykolog Hansen har 7 videotimer på tirsdag
      Legen i Bodø, Nordlandssykehuset, så ikke bildet
      Uke 12 til 16 i 2026 er travle
      Batteriet hadde 4 % igjen
      Inventarnr 10045523 er flyttet til rom 118
      Tre forsøk, 20, 40 og 60 sekunder`,
  },
}
