/** What befell somebody who is named, or what they chose, is told of patients: illness, treatment, a no to video. Of work the same words pass. */

import { expect, it } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'

const patients = `
    Geir Moe takket nei til video
    Hanne Lie takket ja til video, men fikk ikke lenke
    Hanne Lie ville heller komme fysisk
    Geir Moe ønsket oppmøte i stedet for video
    Geir Moe avbestilte videotimen samme dag
    Hanne Lie ringte og avbestilte videotimen
    flyttet Geir Moe til torsdag, lenken fulgte ikke med
    innkalte Hanne Lie til video, brevet kom ikke fram
    Hanne Lie ble innkalt til video uten samtykke
    satte opp Geir Moe på video ved en feil
    Geir Moe satt opp til video i stedet for oppmøte
    byttet Hanne Lie til telefon, systemet sendte lenke likevel
    Hanne Lie samtykket ikke til video
    Geir Moe møtte fysisk i stedet for på video
    Hanne Lie kom på sykehuset i stedet for på video
    Geir Moe misforsto og møtte opp på poliklinikken
    Hanne Lie har ikke bankid
    Geir Moe har ikke smarttelefon
    Hanne Lie er tunghørt og trenger teksting
    Geir Moe er dårlig til bens og skulle hatt video
    Hanne Lie døde i helgen, videotimen må slettes
    Geir Moe er innlagt, videotimen må avlyses
    Hanne Lie har fått kreft og ville ikke ha det på video
    Geir Moe fikk anfall under video
    Hanne Lie ble dårlig under videoen
    Geir Moe bruker Humira, fikk ikke vist sprøyten på video
    Hanne Lie startet på metotreksat etter video
    Geir Moe besvimte mens vi snakket på video
    Hanne Lie gråt hele konsultasjonen
    Geir Moe har psoriasis og ville vise huden, kameraet for dårlig
    Hanne Lie har demens og klarte ikke video
    Geir Moe var beruset på video
    Hanne Lie hadde utslett, bildet var for dårlig
    Geir Moe er dement og skal ikke ha video
    Hanne Lie er suicidal, forbindelsen ble brutt
    Geir Moe diagnostisert på video uten undersøkelse
    behandlet Hanne Lie på video, skulle hatt oppmøte
    undersøkte Geir Moe på video, bildet hakket
    tok video med Geir Moe uten legitimering
    legitimasjon ikke sjekket på Hanne Lie
    fikk ikke verifisert at det var Geir Moe på video
    feil fødselsdato på Hanne Lie i DIPS
    Hanne Lie ligger med feil telefonnummer i DIPS
    Unni Strand døde før videotimen, innkalling ble likevel sendt
    Leif Nygård ble innlagt i natt, video må avlyses
    Knut Solberg har demens og kom ikke gjennom innloggingen
    Astrid Holm fikk epileptisk anfall mens vi hadde video
    Rolf Haugen gråt og la på
    Ingebjørg Aune bruker metotreksat og skulle ha video om blodprøver
    Arvid Brekke er dement, kona satt ved siden av
    Jorunn Tveit har psoriasis på hendene, bildet var uskarpt
    Tore Lien var beruset og ble avvist
    Solveig Myhre takket nei til video neste gang
    Bjarne Rud ville ha oppmøte
    Laila Vik har ikke smarttelefon
    Torgeir Moe ble satt opp til video ved en feil
    flyttet Else Krogh til fredag, lenken fulgte ikke med
    innkalte Henrik Dale til video uten å spørre
    undersøkte Camilla Lunde på video uten kamera
    behandlet Gro Fossum på video i feil rom
    tok video med Paul Wright uten å sjekke legitimasjon
    ikke sjekket legitimasjon på Helen Walker
    ikke bekreftet at det var Unni Strand
    feil telefonnummer på Leif Nygård i DIPS
    Knut Solberg står med feil adresse i journalen
    Astrid Holm ringte og avlyste
    Rolf Haugen misforstod og møtte på poliklinikken
    Ingebjørg Aune er suicidal og samtalen ble brutt
    Arvid Brekke fikk hjerteinfarkt i fjor, ville ha video
    Helen Walker has dementia and could not use the link
    Paul Wright fainted during the video call
    Hanne Lie har ikke smarttelefon eller nettbrett
    Hanne Lie misforsto tidspunktet
    Geir Moe misforsto innkallingen og kom for sent
    Geir Moe misforsto og møtte opp på feil dag
    Kontroll: Geir Moe kom ikke inn
    Konsultasjon: Hanne Lie, ingen lyd`

const work = `
    Per Bakken er syk i dag, hvem tar videorommet
    Siv Dahl er hjemme med sykt barn
    Geir Moe brukte feil mal i kurset
    Hanne Lie startet på jobb mandag
    Per Bakken begynte med Teams i fjor
    Siv Dahl vil ha nytt headset
    Odd Hansen ønsker opplæring på telefon
    Hanne Lie fikk infeksjon på PC-en og IKT renset den
    flyttet Per Bakken til torsdag i turnus
    satte opp Siv Dahl på vakt fredag
    byttet Odd Hansen til rom 3
    Hanne Lie har ikke tilgang til DIPS
    Per Bakken takket ja til å være superbruker
    Siv Dahl takket nei til kurset
    vurderte Per Bakken som ny superbruker
    Geir Moe står med feil tittel i Teams
    Geir Moe er registrert med feil rolle i DIPS
    Hanne Lie ringte og meldte at skjermen er svart
    Per Bakken kom til poliklinikken for å bytte kabel
    Odd Hansen møtte opp for å montere kamera
    Anne Lise har permisjon, vikar fra mandag
    Siv Dahl sluttet i mars
    Siv Dahl tok video med support
    Per Bakken var dårlig forberedt på møtet
    Hanne Lie booket rom 3 til kurs
    Geir Moe hadde allergi mot nye systemer, sa han
    bekreftet at det var Per Bakken fra IKT
    Hanne Lie fikk diagnoseverktøyet til å virke
    Odd Hansen er blind leder for prosjektet
    Anne Berg har ikke smartkort ennå
    Per Bakken hadde ikke smartkortet med seg på rom 4
    Per Bakken har ingen smartkortleser
    Per Bakken misforsto rutinen, vi tar den igjen på mandag
    Siv Dahl misforsto sjekklisten
    Odd Hansen misforstod opplegget for video
    Anne Berg misforsto planen for uke 48
    Anne Berg misforsto og bestilte feil kamera
    Per Bakken misforsto og tok feil nøkkel
    Per Bakken var dårlig på lyd, men fikset det
    Siv Dahl ble dårlig informert om ny rutine
    Kontroll: Per Bakken sjekker utstyret fredag
    Kontroll: Siv Dahl går over kamera hver mandag
    Time: Per Bakken viser oppsett
    Journal: Siv Dahl er superbruker
    Henvisning: Per Bakken lager ny mal
    Epikrise: Anne Berg oppdaterer malen`

const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

it.each(linesOf(patients))('is found: %s', line => {
  expect(screen(`avvik ${line}`)).not.toBeNull()
})

it.each(linesOf(work))('is not in: %s', line => {
  expect(screen(`avvik ${line}`)).toBeNull()
})

it('nor is a colleague whom the trust knows', () => {
  const known = knownOf({ names: ['Geir Moe'] })
  expect(screen('Geir Moe er innlagt og kan ikke holde kurset', { known })).toBeNull()
})
