/** What the lines of two more showed to be missed, each with its like, and what is near to it and nobody's. */

import { expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { repeated } from '../../support/longReading.ts'
import { fieldsOf } from './lines.ts'

const stopped = (line: string): boolean => {
  const fields = fieldsOf(line)
  return (fields ? screenAll(fields) : screen(line)) !== null
}

test.each([
  'emma sofie lundby, 2007-modell, la på etter to min',
  'vesle Mathea Ulvestad på 6 år med eksem, mora fekk ikkje sendt bilete',
  'lille Jonas Hauge på 4 år med astma, far fikk ikke delt skjerm',
  'Mathea Ulvestad, 6 år med eksem, mora fekk ikkje sendt bilete',
  'Tiril Moe på 9 år til eksemkontroll kom ikke inn',
  'Arne Moe på 67 år med psoriasis fikk ikke lyd på nettbrettet',
  '29. mai 1973 er bursdagen til ho Rannveig Skorpen, då finn du ho i lista',
  '14.02.1948 er bursdagen hennes Astrid Lie, hun ligger feil i lista',
  '23/8-1955 er dagen ho Gunnhild Skår vart fødd',
  '10.10.2014 er bursdagen til vesle Iben Solli, mor vil ha ny time',
  'heimebuande brukar, Skulebakkgt. 7, treng hjelp til å setja opp skjermen',
  'heimebuande i Moeng. 31 får ikkje opp biletet',
  'spirometer left at the door for the user in Fjells v 3, nobody home',
  'the patient lives in Bergs v 14, no broadband',
  'pasienten i Dr. Holms v 8 har ikke nett',
  'han torbjørn sæle som e 67 no ringt og va sur, linken virke itj',
  'ho borghild sundnes som va 79 i går kom ikkje inn',
  'ho aud kleive som æ 72 treng ny lenke',
  'han leif moldskred, e 69 no, må ha telefon',
  'n torbjørn sæle på 67 ringt tebake',
  'gunnar bjørkli som fylt 70 i fjor fekk itj lyd',
  'Kva: henvisning H-118842 ¦ Status: ligg att hos oss',
  'pasienten med henvisning H-118842 venter',
  'henvisningen (H118842) er ikke vurdert til video',
  'referral R-552019 went to the wrong clinic',
  'a=Henvisning ¦ b=H-118842 ¦ c=ligg att hos oss',
  'Tilvising=T-330981 ¦ Merknad=feil avdeling',
])('stopped: %s', line => {
  expect(stopped(line)).toBe(true)
})

test.each([
  'Volvoen til teknikk er 2019-modell, ikkje råd å lade nettbrett i den',
  'bil 3 (Skoda Octavia, 2021-modell) mangler ruter',
  'mc-en til vaktmester Ola Lien, 1998-modell, står i veien for lasten',
  'kari anne leverte 2019 modell til verkstedet',
  'Kontrakten til Mona Vik på 3 år med opsjon må signeres i morgen',
  'Rune Dahl, 12 år med video, fikk ikke lyd i møtet',
  'engasjementet til Mona Vik på 3 år til 2028',
  '29. mai er bursdagen til avdelinga, det blir kake',
  '4. oktober 2026 er bursdagsfesten til Turid på sekretariatet',
  '1. juni 2021 er dagen vi tok i bruk DIPS Arena',
  'brukere av Teams v 3 mister lyden',
  'vi bruker video i Windows v 11 og pasienten hører ikke',
  'the user in Teams v 2 lost sound',
  'the user at Storgata 70, DPS, needs a new laptop',
  'patient app from Philips v 2 crashed',
  'DPS Skulebakkgt. 12 stengjer klokka 15',
  'pingen e 67 no og det e bra',
  'nettbrett nr 12 som e 67 prosent lada slo seg av',
  'Haugen, møterom e 12, har ekko',
  'snittet e 67 år i gruppa vår',
  'kurs H-118842 om video er fullt',
  'skjema for henvisning E-10482 er oppdatert',
  'Avvik om henvisning K-20440 i EK',
  'feil i henvisning INC-204418, IKT ser på det',
  'Kurs=H-118842 ¦ Merknad=henvisning til påmelding mangler',
])('passes: %s', line => {
  expect(stopped(line)).toBe(false)
})

/** As much as is looked through for somebody: each takes a second at most, and a quadratic step half a minute and more. */
test.each([
  'henvisning H-',
  'Kari Moe på 6 år med mor ',
  '29. mai 1973 er bursdagen til ',
  'heimebuande brukar, ',
  'bor i Fjells v ',
  'som e 67 ',
  'emma sofie lundby ',
])('again and again, read once: %j', unit => {
  const before = process.cpuUsage()
  screen(repeated(unit, 100_000))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(5000)
})
