/**
 * What a sixteenth attacker got through, who wrote as people do: an age and a small home place in whichever order, a phone or a home behind a mere pronoun, and others beside those finds. The innocent lines
 * were written before the rule that finds the rest.
 */

import type { Lines } from './lines.ts'

export const ofASixteenth: Lines = {
  stop: {
    'an age and a small home place': `
      Hun er 82 år og bor i Bykle
      Pasienten er 82 år og bor i Bykle
      Pasienten er 82 og bor alene i Bykle
      Mannen er 78 og bor i Åseral
      Ho er 82 og bur i Valle
      En 82 år gammel kvinne i Bykle mistet lyden
      82 år gammel kvinne, Bykle
      Pasienten fra Bykle er 82 år
      I Bykle har vi en pasient på 82
      Toogåttiåring fra Bykle
      Ni år gammel gutt fra Åseral
      Jente på ni fra Åseral
      15 år gammel jente fra Bygland
      Jente (15), Bygland
      Bygland: jente 15 år
      Åtteåringen fra Vegårshei med trakeostomi mistet bildet
      An 82 year old woman in Bykle
      82-year-old from Bykle
      Woman, 82, Bykle
      She is 82 and lives in Bykle
      The boy is 9 and lives in Åseral
      Baby på 3 måneder fra Åseral
      Kvinne 82 år fra Bykle
      Mann 47 fra Bygland
      Kvinne på 82 i Bykle
      Jente 9 år i Kautokeino
      52-åring fra Gjerstad med MS
      Pasienten (82) fra Bykle
      Kvinne 82 år fra Bortelid kom ikke inn på video
      Femtitoåring fra Gjerstad med MS fikk ikke lyd
      Guten på 6 år frå Hovden med leukemi fekk ikkje bilete
      A 34 year old woman from Sirdal, 32 weeks pregnant with triplets, lost video
      Ho er 91 år og bur på Fjelltun omsorgssenter i Fyresdal
      Ei 82 år gammal kvinne frå Bykle mista lyden
      Guten er ni år og bur i Åseral
      Pasienten frå Bykle er åttito år
      Kvinne fra Bykle, 82 år, uten BankID
      82 år, kvinne, Bykle
      Fra Vegårshei: gutt 8 år
      The patient from Bykle is 82 and lost the sound
      A nine-year-old girl from Kautokeino lost the picture
      Man (78) from Åseral cannot hear us
      Hun bor i Bykle og er 82
      Han bur på Træna og er 91 år
      Eldre mann fra Sirdal, 91 år
      Pasienten bor i Utsira kommune. Hun er 82.
      Barnet er 4 år og bor på Røst
      Pasient født 1938 fra Bykle
      Gravid på 17 fra Vardø
      Han som er 82 og bor i Tolga, kom ikke inn
      Mannen fra Modalen er 96 og ser dårlig
      Hun er 82 år. Hun bor i Bykle og har dårlig nett.`,
    'a phone handed on without a name': `
      Ring henne på 91234567
      Ring ham 91234567
      Ringte henne på 37041234
      Call her on 91234567
      Tlf til henne 91234567
      Nås på 91234567
      Kan nås på tlf 91234567
      Vedkommende nås på 91234567
      Eldre dame, tlf 91234567
      Eldre dame (f.-44) i Grimstad, tlf 37041234, ikke BankID
      Innbygger med mobil 91234567
      Kunden 91234567
      Hun har tlf 37 04 12 34
      hjelp ring henne på 91234567
      Kan noen ringe henne på 91 23 45 67
      Ring han på 91234567, han fekk ikkje lyd
      Ho kan nåast på 91234567
      Vedkomande har mobil 41234567
      Ringde henne på 37 04 12 34 utan svar
      Please call him on 91234567
      She can be reached on 91234567
      Text her at 912 34 567
      Send lenken til henne på 91234567
      Send sms til ham på 412 34 567
      Nummeret til henne er 37041234
      Eldre mann med telefon 38041234 klarer ikke BankID
      Ung kvinne, mob 48123456, falt ut
      Jente, tlf 91234567, må ha ny lenke
      Ring henne opp igjen på 91234567
      Ring henne i morgen på tlf 91234567
      Han treffes på 91234567
      Hun vil heller ringes på 37041234
      Dama må ringes på 91234567
      Kontakt henne på 47 91 23 45 67
      Elderly lady, phone 91234567
      Ring vedkommende på 91234567
      Falt ut av videoen. Nås på 91234567
      Eldre dame i Lillesand, tlf 37041234
      Skal ringes på 91234567 før timen
      Sendt lenke til ham på 91234567, ikke svar
      Ei dame ringde, tlf 91234567
      Mann fra Lista, mobil 91234567, får ikke opp kamera`,
    'a home behind a pronoun or a first name': `
      han i Skolevegen 2 fikk ikke lyd, har kols
      Gunvor i Solbergvegen 14 fikk ikke lyd på video
      hun i Storgata 14 har ikke nett
      hun i Kirkegata 5 kom seg ikke inn i timen
      han i Kirkegata 5 har ikke BankID
      hun i Kirkegata 5 har kols og fikk ikke lyd
      han i Skolevegen 2 skulle hatt time kl 10
      han i Skolevegen 2 trenger tolk
      hun fra Skolevegen 2 møtte ikke
      han på Åsvegen 31 ville ha telefon i stedet
      she at Skolevegen 2 has no sound
      Astrid i Skolevegen 2 møtte ikke
      Odd i Skolevegen 2 kom ikke inn
      Gunvor, Solbergvegen 14, har ikke bredbånd
      Gunvor (Solbergvegen 14) har ikke bredbånd
      GM Solbergvegen 14 kom ikke inn
      enka i Skolevegen 2 fikk ikke lyd
      ekteparet i Skolevegen 2 har ikke nett
      familien i Solbergvegen 14 mista bildet
      87-åringen i Skolevegen 2 hørte ingenting
      levere nettbrett til Astrid i Furulia 3
      Ho i Skulevegen 2 fekk ikkje lyd
      Han oppe i Solbergvegen 14 må ha ny lenke
      Vedkommende i Storgata 14 kom ikke inn`,
  },
  pass: {
    'small places, with figures of something else': `
      Utstyret i Bykle er 8 år gammelt
      PC-en på legekontoret i Bykle er 12 år gammel
      Skjermen i Åseral er 9 år og hakker
      Vi har hatt video i Valle i 3 år
      Pasientene i Bykle har ventet i 2 år på video
      Pasienten i Bykle har brukt video i 3 år
      Pasienter over 80 år i Bykle trenger hjelp med BankID
      Barn under 12 år i Kautokeino må ha med foresatte
      Kvinner 50–69 år i Vinje fikk innkalling
      Pasienten fra Bykle er 30 minutter forsinket
      Pasienten fra Åseral er nr 3 i køen
      Pasienten i Vinje sitter i rom 4
      Hun har jobbet på Røros i 10 år
      Hun jobber 80 prosent i Bykle
      Han har 12 pasienter i Bykle
      Pasienten fra Lom ringte kl 12 og var 82 km unna
      Superbrukeren på Røros er 52 år
      Sykepleieren vår på Frøya har 30 års erfaring
      Video sparte pasienten fra Tynset for 140 km
      Kommunene Bykle og Valle har 12 hjemmesykepleiere
      Vi reiser til Bykle 12. mai
      Møte i Åmli kl 9 med 14 deltakere
      Rom 82 på Otta er ledig
      Pasienten på Rjukan kom inn etter 15 min
      Pasienten bor i Bykle og har 3 timer til sykehuset
      Pasienten bur i Vinje og har 90 km til sjukehuset
      She lives in Bykle and travels 3 hours
      The equipment in Bykle is 8 years old
      A 12 year old PC in Bykle needs replacing
      Ventetida i Tana er 82 dager
      Han på IKT i Vardø er 1 av 2 som kan dette
      Jenta i resepsjonen på Geilo byttet 4 kabler
      Guttene på IKT i Vinje tok 15 saker
      Vi har 9 av 10 pasienter fra Åfjord på video
      Pasienten i Tokke har time 15. juni kl 9
      Legen på Hitra bruker video 2 dager i uka
      Pasienten fra Selbu hadde ventet siden 2024
      På Smøla har de hatt video i 6 år
      Pasienten i Meråker er innkalt til uke 48
      Hun er på Leka til kl 14`,
    'phones of whoever is at work': `
      Ring superbruker Kari på 91234567
      Ring meg på 4101
      Ring meg på 91234567
      Vakttelefon 91234567
      Vakttelefonen nås på 91234567
      Ring oss på 37041234
      Kari er superbruker. Ring henne på 91234567
      Spør Lars på IKT, han nås på 91234567
      Brukerstøtte kan nås på 38041234
      Teknikeren heter Per, ring ham på 41234567
      Vi nås på 91234567 hele dagen
      Jeg kan nås på 91234567
      Lederen har mobil 91234567
      Hun har vakttelefonen, 91234567
      Han er konsulent hos leverandøren, mobil 91234567
      Ring IKT på 37041234
      Kontaktperson: Anne, tlf 91234567
      Avdelingens mobil 91234567
      Seksjonsleder Berit kan nås på 91234567
      Sentralbordet nås på 37041234
      Ring henne på 4101
      Hun sitter på rom 204, ring henne på 2113
      Han har jobbtelefon 91234567
      Hun er sekretær på poliklinikken, tlf 37041234
      Vaktmesteren har ny telefon: tlf 91234567
      Tolken kan nås på 91234567
      Kari har ansvar for kurset, ring henne på 91234567
      Hvis du lurer på noe, ring henne på 91234567
      Call the superuser on 91234567
      She is on duty, call her on 91234567
      Ring legevakten på 116117
      Portøren nås på 91234567
      Hun er vår nye superbruker, mobil 91234567
      Han fra Norsk helsenett har mobil 91234567
      Kundeservice hos leverandøren: 81512345
      Kundenummer 91234567 hos Telenor
      Kunde nr 48123456
      Hun meldte sak 91234567 til IKT
      Han fekk feilkode 80070005
      Hun brukte møterom 48123456
      Hun registrerte 12 konsultasjoner i uke 46
      Han ble logget ut 12345678 ganger
      Serienummeret på skjermen hennes er 91234567
      Support: hun som svarer på 37041234 er hjelpsom
      Ring her på 91234567 ved feil på utstyret
      Telefon på avdelingen 37041234, hun svarer til kl 15
      Hun som har vakt, treffes på 91234567
      Bakvakten kan nås på 41234567
      Ring henne som er superbruker på 91234567
      Berit er ny koordinator fra mandag, hun nås på 91234567
      Har du spørsmål om rommet, ring henne på 91234567
      Ring han på IKT på 91234567
      Vi har fått ny porttelefon, den nås på 91234567
      Legen på vakt kan nås på 91234567
      Sjåføren: ring ham på 91234567
      Ny mann på brukerstøtte, tlf 38041234`,
    'houses of the clinic and of whoever is at work': `
      Han fra leverandøren i Industrivegen 2 kommer kl 10
      Hun jobber i Storgata 14
      Legen i Storgata 14 har video
      Kontoret i Storgata 14 har ikke nett
      Møterommet i Kirkegata 5 har ikke lyd
      Kari på IKT i Storgata 14 bytter skjermen
      Poliklinikken (Storgata 14) har ikke dekning
      Ekspedisjonen, Storgata 14, stenger kl 15
      Kurs i Kirkegata 5 onsdag
      Astrid holder kurs i Kirkegata 5
      Vi møtes i Storgata 14 kl 12
      Superbruker Astrid i Storgata 14 fikk ikke lyd på testen
      Hun på avdelingen i Egsveien 100 fikk ikke lyd
      Rommet i Egsveien 100 har ny skjerm
      Send pakken til Storgata 14
      Sykepleier Odd, Kirkegata 5, har nøkkelen
      IKT Storgata 14 har ikke nett
      Han som er portør, er i Storgata 14
      Tolken i Kirkegata 5 fikk ikke lyd
      Leverandøren i Industrivegen 2 sender nettbrett
      HF Egsveien 100 fikk ikke lyd på rommet
      Astrid tester utstyret i Kirkegata 5`,
  },
}
