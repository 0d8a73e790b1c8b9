/** Whoever speaks of themselves is read more strictly: their own number, name, account or home tells who wrote, while advice about the video goes through. */

import { describe, expect, it } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'
import { screenSelf } from '../../../src/core/guard/self.ts'

const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().replaceAll('\\n', '\n'))

const stopped = {
  'a phone': `
    Ring meg på 412 34 567
    Ring meg på 41234567
    Dere kan ringe meg på 41234567 om dere vil vite mer
    Mitt nummer er 92345678
    Mobilen min er 923 45 678
    tlf 92345678
    92345678
    +47 923 45 678
    0047 92345678
    +4792345678
    +48 501 234 567
    Jeg kan nås på 92 34 56 78
    Hjemme har vi 22 33 44 55
    Send sms til 92345678
    Nummeret mitt er 9 2 3 4 5 6 7 8
    Eg kan nåast på 923.45.678
    Ring meg: 92-34-56-78
    Ring meg på ni to tre fire fem seks sju åtte
    Call me on 92345678
    My number is 923 45 678
    Nummer: 9234 5678
    ９２３４５６７８
    My phone is +44 7700 900123
    Ring meg\\n91 23\\n45 67
    telefon 91 23\\n45 67
    Tlf\\n91\\n23\\n45\\n67
    Ring 91, 23, 45, 67
    91:23:45:67
    tlf 91*23*45*67
    mitt nr 912,34,567
    91+23+45+67`,
  'a mail address': `
    per.olsen@gmail.com
    Skriv til meg på per @ olsen.no
    Svar til anne.berg@firma.no takk
    per.olsen (at) gmail.com
    per krøllalfa olsen punktum no
    write to me at john.smith@work.co.uk`,
  'a link or an account': `
    Kontakt meg: facebook.com/annelise.berg
    Lenken https://join.nhn.no/8812345 virket ikke
    www.annelise.no
    Insta @annelise
    Snap: annelise92
    Snapen min er annelise92
    Instaen min heter annelise
    My snapchat is annelise92
    t.me/olanordmann
    Se @ola_nordmann`,
  'a name': `
    Jeg heter Per Olsen og fikk ikke lyd
    jeg heter per olsen
    Eg heiter Ola
    Mitt navn er Anne Lise Berg
    Navnet mitt er Anne
    Namnet mitt er Ola Nordmann
    Navn: Ola Nordmann
    My name is John Smith, the sound was bad
    My name is John
    I am John Smith and the picture froze
    I’m Anne and the picture froze
    Jeg er Kari og lyden var dårlig
    Dette er Per Olsen
    This is John Smith
    Hilsen Ola Nordmann
    hilsen ola nordmann
    Bra lyd. Hilsen Anne
    Takk for hjelpen\\nHilsen\\nOla Nordmann
    Mvh Ola
    Kall meg Ola
    Ola Nordmann
    Hilsen Ayaan
    Hilsen ❤️ Kari
    hilsen :) Kari
    mvh (Kari)
    Hilsen mor til Ella
    Hilsen pappa til Ola
    Takk fra Kari
    På vegne av Kari
    On behalf of Kari
    Undertegnede, Ola Nordmann
    Med vennlig hilsen, Kari Nordmann
    Venleg helsing Ola Nordmann
    Helsing Kari
    Regards, John Smith
    Best wishes John
    Bra lyd. Ola Nordmann
    Bra samtale\\nKari
    Mor mi Anne Hansen trengte hjelp
    Sønnen min heter Jonas
    Dotter mi heiter Ingrid
    My son is called Oliver
    Jeg er mor til Ella
    jeg er mora til ella
    Eg er far til Jonas
    Jeg er kona til Ola
    Jeg er verge for Per
    I am the mother of Emma
    I'm Emma's mother
    Jeg er Ellas mor
    Mvh familien Nordmann
    fra Kari
    Kari N.
    xoxo Kari`,
  'an address': `
    Jeg bor i Storgata 5
    Eg bur i Kyrkjevegen 12
    Adresse: Fjellveien 12B, 9010 Tromsø
    storgata 5
    Postnummeret er 9010 Tromsø
    I live at Storgata 5`,
  'an age with a place': `
    Jeg er 83 år og bor i Vardø
    Eg er 83 år og bur på Røst
    83-åring fra Vardø syntes det var greit
    Jeg er 83 år gammel, fra Svolvær
    Mann på 83 år fra Hammerfest
    Pensjonist (83) fra Vardø
    83 år gammel dame fra Røst
    Jeg er åttitre år og bor i Vardø
    I am 83 years old and live in Hammerfest
    Mor er 91 år og bor på Værøy`,
  'what they are where few are': `
    Jeg er eneste rørlegger i Træna
    Jeg jobber som prest i Modalen og fikk god hjelp
    Jeg er kona til ordføreren i Lom
    Eg er presten i Fyresdal, takk for god hjelp
    Jeg er mor til tvillinger på Røst
    I am the only vet in Hasvik
    I'm the wife of pastor Hagen in Loppa`,
  'a birth date or a number of theirs': `
    Jeg er født 12.03.1960
    12.03.1960
    01017012345
    010170 12345
    Her er journalnummeret mitt 883421
    Pasientnummer 883421
    My patient number is 883421
    Reisepenger til konto 8601 11 17416
    Konto 8601.11.17416
    8601-11-17416
    Jeg er født i 1956 og bor i Lom
    Årgang 1956 fra Lom`,
  'which appointment was theirs': `
    Jeg hadde time 12. november kl 14:00
    Hadde time 12.11.2026 kl 14:00 og det gikk fint
    Hadde time i dag kl 10:15 med Hansen
    Min time var tirsdag kl 9
    Jeg hadde videotime med dr. Berg 3. november
    Jeg var siste pasient i dag, kl 15.30
    Eg hadde time i går klokka 9
    Timen min var 27/11 kl. 10.15
    My appointment was on 12 November at 2 pm
    12.11 kl 10.30
    Den 12.11 kl 10.30 fikk jeg ikke bilde
    Lyden var borte 12.11, kl 10.30
    fekk ikkje lyd 5.11 kl 9
    3.2 klokka 10
    12 nov kl 1030
    12.11 at 10.30 the sound was gone
    12.11.26 1030
    kl 10.30 den 12.11
    Torsdag 12.11 fikk jeg time kl 10.30
    Timen min var 12.11 mellom 10.30 og 11.10
    Jeg hadde time tirsdag fra 10.30 til 11.10
    I had my appointment on Tuesday at 9:30`,
} satisfies Readonly<Record<string, string>>

const advice = linesOf(`
    Jeg er lærer i Bergen
    Jeg er bonde og slapp å reise til Tromsø
    Jeg er glad for at dere har video på Lom legesenter
    Jeg er døv på ett øre, men lyden fra Teams var bra
    Jeg var eneste pasient i venterommet
    I was the only one in the waiting room in Bodø
  lyden hakket de første 5 minuttene
  kl 10 passet dårlig
  bra med 20 minutter
  Bra med video, slapp å reise 3 timer
  Slapp å reise 240 km hver vei
  Jeg ventet 15 minutter før legen kom inn
  Timen var kl. 10.30, men startet 10.45
  Fint at timen var 20.00-20.30 på kvelden
  kl 09.00-09.30 er best for meg
  Mellom 08.00 og 09.00 er det vanskelig
  Timen 24.11.2026 ble flyttet to ganger
  Fint om timen kunne vært mandag etter kl 16
  Mandag kl 8 er for tidlig for oss
  Det hadde vært fint med time på kveldstid
  Tirsdager og torsdager passer best
  Timen ble flyttet fra mandag til onsdag
  Lyden forsvant kl 10.15, 10.20 og 10.40
  Rom 21, 22, 23 og 24 hadde dårlig dekning
  Bra. 10, 20, 30 minutter går fint
  Fikk SMS 24, 12 og 2 timer før
  Jeg måtte logge inn 2 ganger
  Fikk feilkode 404
  Fikk feilkode 80070005 på skjermen
  Det var 4 personer i bildet og bare 1 som snakket
  Lyden forsvant 3-4 ganger
  Første gang på video, 10 av 10
  Gi meg gjerne 5 minutter til å teste lyden først
  Legen var flink og lyttet til meg
  Fikk time 09.30 men ble ringt 09.50
  Please call me before the next appointment
  Jeg heter nesten det samme som en annen
  Vil helst ha time mellom 8 og 10
  Kom inn 5 min for sent på grunn av parkering
  Min kone og jeg var begge med
  Hilsen oss
  Hilsen bestefar
  Tusen Takk
  Takk Til Dere
  Ikke bra. Dårlig lyd
  Bra lyd, Dårlig Bilde
  Eg er nøgd. God hjelp. Venleg personale
  May I suggest a test before the call
  Will the doctor call again
  Jeg er fra Syria og trengte tolk
  Jeg er mor til en gutt på 5 år, det gikk fint
  Jeg er fornøyd
  Jeg er godt fornøyd med samtalen
  Jeg er glad for å slippe reisen
  Eg er nøgd med samtalen
  Jeg er 83 år og dette gikk fint
  Jeg er over 80 år og trenger større skrift
  I am 75 and found it easy
  I am happy with the call
  I am Norwegian and would like more English
  Jeg bor i Hammerfest og slapp å reise
  Jeg bor langt unna, så video er fint
  Navnet mitt var stavet feil
  Navnet mitt er feil i systemet
  Hilsen fra en fornøyd pasient
  Hilsen en pårørende
  Hilsen mor
  Mvh en fornøyd bruker
  Hilsen Pasient
  Med vennlig hilsen en pasient
  Helsing ein nøgd pasient
  Regards, a happy patient
  Takk for god hjelp
  Tusen takk for hyggelig samtale. Veldig bra
  Teams fungerte dårlig på iPhone 12
  Brukte Chrome på Windows 11
  Skype er bedre
  Facebook Messenger er lettere å bruke
  Min skype er treg
  helsenorge.no virket ikke
  Lenken i SMS-en virket ikke før jeg prøvde 3. gang
  Ring 116117 sto det på skjermen
  Det sto at jeg måtte ringe 113
  Fikk ikke lyd på nettbrettet
  Legen snakket veldig fort
  Programmet heter Confrere og var tregt
  Det heter videotime, men jeg fikk ikke bilde
  Dette er bra
  Dette er andre gangen lyden svikter
  Her er alt bra
  Det er fint med påminnelse 24 timer før
  Send lenken 1 dag før, ikke 10 minutter før
  Mer enn 30 minutter forsinket
  Batteriet døde etter 40 min
  The sound was bad for the first 5 minutes
  10 am was too early for me
  The link came 2 days late
  Please offer evening hours, after 17:00
  The doctor was kind and patient
  Could not see the doctor for the first 10 minutes
  I had to call 3 times
  Good with 20 minutes
  Det gjekk fint, men lyden var låg i starten
  Eg måtte vente i 25 minutt
  Ynskjer meg tolk neste gong
  Dotter mi hjelpte meg
  Sønnen min hjalp meg å logge på
  Min mor trengte hjelp til å starte
  Legen burde ha sett mer i kamera
  Mikrofonen var av de første minuttene
  Tok 2 år å få time
  Det tok 2 år før jeg fikk time på Haukeland
  Jeg er pårørende til en mann på 80 år
  Jeg er mor til pasienten
  Jeg er mor til to
  Eg er far til ein tenåring
  I am a mother of two
  Hilsen familien
  Fra Bodø
  Barnet på 5 år satt ikke stille
  Brukte 4G, og bildet frøs i uke 45 og 46
  Har hatt 12 videotimer siden 2023
  Jeg sparte 1 500 kroner i reise
  Sparte ca 2000 kroner og 6 timer
  Video i 2025-2026 har gått bra
  Bildet var 1920 x 1080, men uskarpt
  Fra Bodø til Tromsø er 8 timer, så dette var bra
  Hei. Alt gikk bra. Takk
  Alt bra. Veldig fint
  Alt gikk bra.\\nTakk
  mellom 10.30 og 11.15
  Mellom kl 10.30 og 11.10 var lyden borte
  Jeg hadde time mellom 10.30 og 11.10
  Min time var fra 10.30 til 11.10, det var fint
  Vi hadde samtale mellom 10.10 og 11.12
  Hadde time 10.30-11.10 og ventet lenge
  Ventet fra 9.10 kl 10 var det min tur
  Our meeting was between 10.10 and 11.05
`)

describe('what somebody writes of themselves', () => {
  for (const [what, lines] of Object.entries(stopped))
    it(`is stopped where it holds ${what}`, () => {
      expect(linesOf(lines).filter(line => !screenSelf(line))).toEqual([])
    })

  it('goes through as advice', () => {
    const falseStops = advice.filter(line => screenSelf(line))
    expect(falseStops).toEqual([])
  })

  it('may quote a phone of the house', () => {
    const known = knownOf({ phones: ['55 97 50 00'] })
    expect(screenSelf('Ingen svarte på 55 97 50 00', { known })).toBeNull()
    expect(screenSelf('Ingen svarte på 55 97 50 01', { known })).not.toBeNull()
  })

  it('leaves what staff write as it was', () => {
    expect(screen('Ring meg på 412 34 567')).toBeNull()
    expect(screen('Hilsen Ola Nordmann')).toBeNull()
  })
})
