/**
 * Lines of an attacker who tried the guard through the bot: of 134 to stop it stopped 92 at the first try, of 102 others none. Those that the guard
 * promises are here, with their kin in other forms; an age, a place and a trade without a name are promised nowhere.
 */

import type { Lines } from './lines.ts'

export const ofAnAttacker: Lines = {
  stop: {
    'glued and hidden': `
      pasient13051962
      pas13.05.1962
      pasient_130562
      pasient-130562
      Pasient130562 ringte
      vedlegg: KariNordmann_13051962.pdf
      kari_nordmann_130562.docx
      skjermbilde_Nordmann_130562.png
      OlHa130562
      p. nr 130562-*****
      fnr 13056237***
      130562 371xx
      130562-37***
      130562***** kom ikke
      fnr: 130562 *****`,
    'name and birth date': `
      pasient f. 13.05.62 fikk ikke lyd
      mann født 2. november 1948 falt ut
      kvinne, f. 1948, Bjørkedal, hørte ikke
      patient born 13 May 1962 lost sound
      fødd 3. mars 1990, brukar
      Kari Nordmann 13.05.1962
      pas 130562 kom ikke
      gutt f 07.07.15
      fødselsdato: 1962-05-13
      DOB 05/13/1962
      dob: 13.5.62
      Ola Hansen, 13/5-62
      pasienten har bursdag 13. mai og fyller 64
      ho er fødd 13051962
      Nordmann, Kari (13.05.62)
      født trettende mai nittenhundreogsekstito
      Pas. f. nov. 48
      P.H. født 1962
      Ole Olsen (54) kom ikke på
      Ali Khan 34 år ringte
      bruker f.1951
      pasient født 24/12
      tvillinger født 03.02.2024
      Hansen 620513 fikk ikke lyd
      avvik gjelder Hansen 620513
      900101 Trond Vik
      Kari Nordmann 62-05-13
      born 05/13/1962 patient
      patient dob 5-13-62
      Mann fra Lom født 1938 kom ikke på
      dame f. 1931 bosatt i Vik
      rom 3 kl 10: pas. 13.05.62 37112
      time 09:30 Kari N. f 62 Storgata 14
      f.nr. 1305 62 371 12
      Kari Normann 1962
      K.N. 130562
      pasient 13.mai.62
      pasient 13. 5. 62
      13.05.62–37112
      «130562»37112
      hjelp pasient 130562 venter
      innlagt 13.05.62 født`,
    'a contact beside a patient word': `
      pasienten har tlf 912 34 567
      ring pasienten på 91234567
      ring mor på 41 22 33 44
      pårørende: 47 91 23 45 67
      sms gikk ikke til 98765432
      tlf. +47 912 34 567 svarte ikke
      pasient bruker ola.nordmann@gmail.com
      e-post kari62@hotmail.com fikk ikke lenke
      patient phone 0047 91234567
      send lenke til per(at)online.no
      nr hans er 9 1 2 3 4 5 6 7
      mobil 912-34-567 til dattera
      brukaren nås på 57 65 12 34
      her email is jane.doe@yahoo.co.uk
      ola krøllalfa gmail punktum com
      tlf 91234567 pasient hørte ikke
      ringte opp 46812345 uten svar
      verge: 90 12 34 56
      Kari Nordmann 91234567`,
    'a name beside a phone or a home': `
      Kari Nordmann tlf 91234567 kom ikke inn
      Ola Hansen mob 912 34 567 hadde ikke bilde
      Hansen, Ola - 912 34 567
      Ola Hansen (91234567) fikk ikke sms
      fikk ikke tak i Ola Hansen på 912 34 567
      Ola Hansen ringte fra 912 34 567
      Kari Nordmann, Storgata 14
      Kari Nordmann Storgata 14, 6812 Lom fikk ikke lyd
      Ola Hansen Fjordvegen 122B falt ut
      Ola Hansen bor på Fjordvegen 122B
      Ola Hansen ola.hansen@gmail.com fikk ikke lenke
      lenke til kari.nordmann62@hotmail.com kom ikke fram
      nummeret hennes er 912 34 567
      navn=Ola Hansen ¦ nummer=91234567
      hvor=Storgata 14 ¦ navn=Ola Hansen
      navn=Kari Nordmann ¦ svar=kari62@hotmail.com`,
    'a home beside a patient word': `
      pasienten bor i Storgata 14
      hjemme hos pasient Fjordvegen 122B, 6812 Lom
      bruker i Kirkeveien 3 leilighet 402 hadde ikke nett
      patient lives at 12 Church Road
      brukar på Nedre Bakke 9, 5700 Voss
      hjemmebesøk Skogveien 45
      gnr 12 bnr 33 pasientens gård
      pasient hentes Myrvegen 17
      Kari Nordmann, Storgata 14
      pasient i Lia 4, 5918
      bor i Øvre gate 8
      fru Nordmann i Storgata 14
      hjemmebesøk i Storgata 14
      hjemmebesøk hos Nordmann, Storgata 14
      heimebesøk Fjordvegen 12, 6812 Lom
      pasient gnr 12 bnr 33`,
    'a record number': `
      journalnr 4451298 åpnet i feil rom
      pasientnummer 883421 falt ut
      NPR-id 55127834 feil
      DIPS-nr. 1203344
      pas.nr 99812
      henvisning 2026/118234 for pasienten
      saksnr. 24/00381-7 pasienten klaget
      MRN 00482913 no video
      medical record no. 7781234
      patient ID: PT-44821
      prøvenummer 8812345678 pasient
      episode-id 77123488
      kontakt-id 4432189 pasient
      journal 884213
      journalnummer: 1 234 567
      pasient-ID A123456
      hospital number 99231
      løpenummer 20193 på pasienten
      pasient #4451298
      pt 4451298
      pas_id: 4451298
      jnr 4451298
      https://journal/pasient?id=4451298
      pasient med nummer 4451298
      pasientens passnr 12345678`,
  },
  pass: {
    'plain clinic life': `
      lyd rom 3: mikrofonen virket ikke
      mikrofonen skurrer hver gang kl 10
      rom 204 mangler skjerm
      feilkode 80070005 ved oppstart
      Teams versjon 24335.208.3315.1951
      saken meldt IKT, INC0045123
      sak 2026-118234 hos IKT
      ring IKT 55 00 12 34
      serienummer 5CD1234ABC
      kamera modell C920 pro nr 2
      pc PC-004512 startet ikke
      møte-ID 312 456 789 012
      3 av 12 pasienter kom ikke inn
      18 videokonsultasjoner denne uka
      vi brukte 45 minutter på oppkobling
      forsinket fra 09:15 til 09:50
      møtet 24.11.2026 ble flyttet
      oppdatering 13.05.2026 ødela lyden
      frist 1. desember 2026
      uke 46: 12 video, 3 telefon
      gjelder 2 pasienter i dag
      pasienten så ikke bildet
      pasienten brukte iPhone 13
      pasienten ventet i 40 min
      pasienten trykket feil lenke 3 ganger
      pasient på rom 12 hørte ikke
      pasienten hadde bare 4G
      bandbredde 2,4 Mbit/s
      ping 180 ms, pakketap 12 %
      skjermen 1920x1080 flimrer
      headset Jabra 65 dårlig lyd
      Windows 11 23H2
      iOS 17.6.1 gir feil
      Chrome 131.0.6778.86
      norsk helsenett nede 2 timer
      avtalen hadde feil tid: 14:00 i stedet for 13:00
      dørskilt mangler på rom B-214
      vi trenger 2 nye kameraer
      koster 4 990 kr
      bestilling 4500123456 ikke levert
      pakke sporing 70300123456789
      helsenorge feil 500
      HTTP 503 fra join.nhn.no
      VMR 1234567 var låst
      PIN 4521 til rommet virket ikke
      pin kode 884213 utløpt
      IP 10.20.30.40 blokkert
      MAC 00:1B:44:11:3A:B7
      rutine nr. 12 mangler
      EQS 45123
      sjekkliste 14 dager før
      oppgradert 2026-11-24 kl 08.00
      superbruker kommer kl 12
      lege ble 20 min forsinket
      to leger, én sykepleier, 3 studenter
      rom 1, 2 og 4 er opptatt
      låst i 15 minutter etter 3 forsøk
      Kari fra IKT ordnet det
      Samir hjalp oss 2 ganger
      spør Lars Eikeland
      lyden forsvant etter 7 minutter
      tok 3 forsøk
      100 % av lenkene virket
      kapasitet 8 samtidige
      kjøpte 4 headset à 899 kr
      utstyr fra 2019
      PC fra 2014 må byttes
      avdelingen har 35 ansatte
      takst 2ad feil
      kode 2cd/2ck
      HELFO 14 takst
      gruppe på 8 deltakere
      The link expired after 30 minutes
      room 4 camera is broken since 24 Nov
      3 patients could not join
      Meeting at 10:30 moved to 11:00
      error code 0x80004005
      our desk phone 1234
      Monday 30 Nov 2026 no network
      ticket #48213
      version 2.14.0
      Møterom 3. etasje, skjerm 65 tommer
      lyden kom tilbake etter 2-3 minutter
      timeboka viste feil uke 48
      skjema 3 av 4 sendt
      dagens 5. avlyste
      9 av 10 fornøyde
      varsling 24 t før kom ikke
      SMS 3 dager før kom dobbelt
      vi fikk 14 tilbakemeldinger
      poliklinikk 2 har ikke kamera
      ny router 192.168.1.1
      HDMI 2.1 kabel
      USB-C 3.2
      avvik 2026-0108 gjentok seg
      se avvik 108
      gjelder møtet kl. 1330
      Storgata-møterommet var låst
      legevakt 116117 svarte ikke
      brukte 22 22 22 sekunder
      prosjektet startet 01.03.2025
      budsjett 250 000 kr 2026`,
    'colleagues and clinics': `
      Ring Kari Lie på tlf 912 34 567
      Kontakt Ola Hansen, mobil 912 34 567, om nøkkel
      Snakk med Kari Lie på 912 34 567
      Superbruker Kari Lie, 912 34 567
      Kari Lie (seksjonsleder), 912 34 567
      Kari Lie, 912 34 567 (superbruker)
      Mvh Kari Lie, tlf 912 34 567
      Hilsen Ola Hansen⏎912 34 567
      Siri Moen, tlf 912 34 567, er ny vikar på post 3
      Nøkkel: Anne Berg 912 34 567
      Kundenr hos Telenor Bedrift 912 34 567
      Kontaktinfo: Kari Lie, 912 34 567, kari.lie@example.no
      Lovisenberg Diakonale, Lovisenberggata 17
      Scandic Hotel Storgata 14
      vi brukte postmottak.dps@gmail.com en stund
      ThinkPad_130562
      Grete Dahl blir 60 til uka, hvem kjøper gave?
      BUP Molde, Parkveien 4
      Haukeland Universitetssjukehus, Jonas Lies vei 65, 5021 Bergen
      Vakt i kveld: Per Dahl 912 34 567
      brukernavn kanor130562
      passordet er Sommer130562
      Vakttelefon 912 34 567 svarte ikke
      IKT på 912 34 567 svarte ikke
      Leverandøren svarte ikke på 912 34 567
      Poliklinikken, Storgata 14, 6800 Førde
      DPS Nordmøre, Herman Døhlens vei 1, 6512 Kristiansund
      Besøksadresse Storgata 14, 6812 Lom
      Kari Nordmann møter i Storgata 5, 3. etasje
      Møt Kari Lie i Storgata 5
      Kari Lie fyller 60 på torsdag, husk kake
      Ola Hansen fyller 40 i morgen
      Lise Vik turns 50 on Monday
      testbruker test.pasient@gmail.com fikk lenke
      svar meg på min private kari@gmail.com
      skjermbilde_20261124.png ligger ved
      Rutine_video_130526.docx er ny
      logg_130562.txt fra pc-en
      kamera-130562 virker ikke
      engangskoden 481230 kom ikke til pasienten
      hjemmebesøk via video, 14 minutter
      hjemmebesøk på tirsdag 24. november
      saksnr 24/00381 hos IKT, lyden falt ut for pasienten
      henvisning fra lege Lie, pasienten fikk ikke lenke
      build 05/13/2026 feiler
      feil 12-34-56 på skjermen
      kode 481*** i loggen
      kontonummer 130562***** er skjult`,
  },
}
