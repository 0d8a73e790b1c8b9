/** What a clinic pastes and reports: whose journal or referral it is, who wrote to it and said their name, and a report that no message came through. */

import { describe, expect, it } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'

const sets = {
  'whose paper it is, by a whole name right beside': {
    stop: `
      skjermdeling viste journalen til Geir Moe
      hadde oppe journalen på Hanne Lie mens neste pasient kom på
      prøvesvarene på Geir Moe lå åpent på skjermen
      epikrisen til Hanne Lie gikk til feil lege
      henvisning Geir Moe mangler kontaktinfo
      resepten på Geir Moe ble ikke signert etter video
      samtykket til Geir Moe er ikke registrert
      diagnosen til Geir Moe sto i møtenavnet
      sykemelding for Geir Moe ble ikke sendt
      Geir Moe sin journal var åpen da neste kom inn
      hudbildet av Hanne Lie kom i feil journal
      the chart of John Smith was open on the shared screen
      referral for Mary Jones was missing
      notatet om Geir Moe lå i feil journal
      Viste prøvesvarene til Leif Nygård for feil person på delt skjerm
      jeg hadde journalen til Knut Solberg åpen da jeg delte skjerm
      resepten til Rolf Haugen gikk ikke gjennom etter video
      samtykke for Ingebjørg Aune ikke registrert
      journal Jorunn Tveit låst av annen bruker
      diagnosen til Solveig Myhre ble lest høyt i venterommet
      medisinlista til Laila Vik ligg i feil mappe
      Else Krogh sine blodprøver var synlige i chatten
      hudbilder av Camilla Lunde delt i teams-kanalen
      røntgensvar Leif Nygård mangler
      prescription for Paul Wright did not go through
      skrev notat på Marit Sunde i feil journal
`,
    pass: `
      Journalen åpnet seg ikke under video
      Tilgang til journalen for Per Bakken i IKT må bestilles
      Møtereferatet til Per Bakken ligger i teams
      Planen til Per Bakken er grei for oss
      Opplæringsplanen for Hanne Lie er klar
      Per Bakken skrev journal mens han snakket
      Samtykkeskjema fra Kari Moe i juridisk er nytt
      Skjemaet til Siv Dahl i prosjektet er fint
      Journalsystemet til Helse Vest er nede
      Medisinsk teknisk ved Per Bakken ser på skjermen
      Resultatet av testen til Per Bakken var at kamera virker
      Per Bakken journalførte i feil vindu
      Prøven til Siv Dahl i video gikk fint
      Diagnostikk Oslo Nord svarer ikke
      Sårpoliklinikk Vest Bergen fikk ikke lyd
      Journal Helse Bergen nede mandag
      Referat Hanne Lie, tiltak Geir Moe
      Hanne Lie holder kurs i journal mandag
`,
  },
  'who says their name in what is passed on': {
    stop: `
      Videresendt: Hei, jeg heter Kari Nordmann og har time i dag kl 10. Lenken virker ikke.
      Hei, mitt navn er Per Lie og jeg får ikke startet videotimen
      Eg heiter Oddny Bakke og får ikkje logga inn til timen min
      Det er Kari Nordmann her, jeg har time kl 11 men lenken er død
      Dette er Per Lie. Jeg har videotime i dag og får ikke lyd
      Hei det er Ola Bakke som skriver, jeg har time nå
      beskjed på svareren: "hei det er Per Lie, jeg får ikke logget meg på"
      Hei! Navnet mitt er Geir Moe. Jeg får ikke lyd når legen snakker.
      Jeg, Kari Nordmann, har ikke fått lenken til videotimen
      Hei her er Silje Hauge, jeg finner ikke lenken til legetimen min
      Heisann, Arne Moen her! Jeg venter på legen, men skjermen er svart.
      I am Peter Brown and I have an appointment at ten but no link
      chat fra pasientsiden: Hei, Berit Aas heter jeg, får ikke startet timen
      mail: God morgen, mitt navn er Tor Haug og jeg har ikke fått noen lenke
      Talemelding: «Ja hei, det er Else Berge, jeg har time hos dere nå og kommer ikke inn»
      sms: God dag, dette er Leif Nygård. Jeg har time kl 14 hos dere, lenken virker ikke
      Mitt navn er Knut Solberg. Eg får ikkje opna lenkja til timen
      videresender: hei, jeg heter Astrid Holm og har ikke fått noen lenke til timen min i morgen
      Hei det er Ingebjørg Aune! Jeg kommer ikke inn på videotimen
      Jorunn Tveit heter jeg, jeg har time i dag men ser bare svart skjerm
      Good morning, I am Helen Walker and my video appointment did not start
      «Heisann, Gro Fossum her. Lenken til videotimen er død»
      Hei, eg er Solveig Myhre, eg har time no og får ikkje lyd
      mail i dag: Jeg heter Bjarne Rud og har time hos dere på torsdag, får ikke startet testen
      Namnet mitt er Torgeir Moe og eg ventar på lækjaren
      Dette er Henrik Dale, har videotime nå men det står bare vent
`,
    pass: `
      Hei, jeg heter Per Bakken og er ny på avdelingen, hvordan logger jeg inn?
      Hei, dette er Siv Dahl i IKT, serveren er nede
      Jeg er Geir Moe fra Norsk helsenett, vi bytter kamera
      Jeg er helt enig i at timen var for kort
      Hei, jeg heter Siv Dahl og skal ha opplæring i video torsdag
      Det er Odd Hansen som er superbruker hos oss
      Jeg, Siv Dahl, har ikke tilgang til DIPS
      This is Mary Jones from support, please restart
      I am John Smith, new doctor, how do I get access
      Her er Per Bakken sin plan for kurset
      Dette er Anne Lise, vikar til 1. mars
      Det er feil på lenken til timen
      Jeg er på rom 3 og får ikke lyd
      Det er Teams som ikke starter
      Hei, Berit Aas heter jeg, jeg er fysioterapeut og ny her
      Dette er Dr Berg, får ikke startet Join
      Det er Hanne Lie her, jeg kommer ikke på møtet
      Jeg er Per Bakken, møteleder
`,
  },
  'a mobile phone that no message reached': {
    stop: `
      Ikke levert: 91234567 (videoinnkalling)
      Levering feilet til +4791234567 kl 09:45
      SMS-innkalling til 412 34 567 ikke mottatt
      status FAILED 4791234567 videolenke
      Undelivered: 91234567
      Feil ved utsending av lenke til 91234567
      lenke ikke åpnet av 91234567
      Innkalling 91234567 – ikke levert
      91234567 har ikke åpnet lenken
      91234567 står som reservert mot SMS
      påminnelse til 91234567 gikk ikke ut
      delivery failed to 91234567
      text message to 91234567 bounced
      Melding til 412 34 567: ikke levert etter 48 timer
      Leveringsstatus: UNDELIVERED 47 912 34 567
      Kunne ikke levere melding til 48123456
      Melding feilet (91234567)
      Utsending 91234567 stoppet
      Recipient 91234567 rejected
      tekstmelding til 92345678 utløpt før levering
      Ikkje levert: 92345678
      Innkallings-sms: 92345678 = feil
      lenke utgått 92345678
      leveringsfeil på 92345678
      sms stoppet av reservasjon 92345678
      92345678 – reservert, fikk ikke sms
`,
    pass: `
      Skjermen er ikke levert, ring sjåføren på 91234567
      Levering av kamera feilet, kontakt leverandøren på 91234567
      Sporingsnr 91234567 ikke levert
      Ordre 91234567 ikke levert
      Serienr 91234567 er avvist i registeret
      Melding til support 91234567 ble ikke besvart
      Meld feil til IKT-vakta 91234567
      Vi får ikke sendt melding fra vakttelefonen 91234567
      Lisens 91234567 er utløpt
      Ikke levert: bestilling 91234567
      Vår avsender 91234567 er sperret, ingen sms går ut
      Feilmelding 91234567 i loggen
      Feilkode 91234567: melding ikke levert
      Meldings-ID 91234567 ble avvist
      Teknikeren 91234567 fikk ikke levert skjermen
      Varenr 91234567 utgått
      Sertifikat 91234567 er utløpt
      Rekvisisjon til varemottak 91234567 ikke levert
`,
  },
}

const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

describe.each(Object.entries(sets))('%s', (_, { stop, pass }) => {
  it.each(linesOf(stop))('is found: %s', line => {
    expect(screen(`avvik ${line}`)).not.toBeNull()
  })

  it.each(linesOf(pass))('is not in: %s', line => {
    expect(screen(`avvik ${line}`)).toBeNull()
  })
})

it('a colleague whom the trust knows may be told of with a paper, and may say their name', () => {
  const known = knownOf({ names: ['Geir Moe'] })
  for (const line of [
    'Journalen til Geir Moe er låst i DIPS',
    'Hei, dette er Geir Moe, jeg har time med IKT nå',
  ])
    expect(screen(line, { known })).toBeNull()
})
