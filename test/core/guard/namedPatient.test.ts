/** A patient by their whole name alone, a name that is spelled, kin told of by the patient, rare illnesses, and what is somebody's own. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'

const isStopped = (line: string): boolean => screen(line) !== null

test.each([
  'Pasienten Mohammed Abdi Warsame fikk ikke tolk',
  'pasienten heter Tekle Ghebremedhin',
  'pas. Somchai Boonmee fekk ikkje sms',
  'pt Łukasz Wiśniewski dropped out twice',
  'Patient Rajesh Krishnamurthy had no interpreter',
  'Pasienten vår Målfrid Aasen ville takke for video',
  'Pasienten (Tone Kleppe) ser ikke legen',
  'pasienten, Eldrid Kvåle, kom ikke inn',
  'pasientens navn er Roald Hammer',
  'Eldrid Kvåle er pasient hos oss og mistet lyden',
  'Dottera til pasienten, Guro, logga på',
  'levertransplantert mann fra Tydal falt ut',
  'pasienten heter G-U-N-V-O-R T-V-E-I-T-E-N',
  'Pasienten heiter Å S N E bindestrek H A U G',
  'patient is spelled H-A-U-G-E-N, first name P-E-R',
  'Faren til pasienten, Helge Brattli, satt ved siden av',
  'Samboeren til pasienten heter Vegard',
  "the patient's daughter Camilla called us",
  'Verja til pasienten er Oddvar Rise',
  'Ektemannen hennes, Jan Petter Holte, styrte nettbrettet',
  'Her husband Terje Moen held the tablet',
  'pasienten med Fabrys sykdom fra Rødøy mistet lyden',
  'Eneste i Lierne med Huntingtons fikk ikke video',
  'pas i Bindal med ALS styrer med øynene, fikk ikke svart',
  'dama med Ehlers-Danlos frå Hyllestad ville ha oppmøte',
  'Pasienten som ble tatt av isbjørn på Svalbard hadde time',
  'telefonnummeret til pasienten er ni sytten førtifire to null åtte',
  'passnummer til pasienten er CCA 1234567',
  'bankkonto til pas: 97105566778',
  'patient account number 1207 25 02521',
  'mor til pasienten har e-post hildebø@live.no',
  'opphold 77401238 på pas. ble avsluttet for tidlig',
])('%s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Koordinator for pasienten: Siri Moen',
  'kontaktsykepleier til pasienten er Åse Bø',
  'pasient Ja Nei Vet ikke i skjemaet er på engelsk',
  'Patient Safety Board meets on Monday',
  'pasienten sa takk til overlege Kari Nordmann',
  'pasienten Kari fikk ikke lyd',
  'pasienten trykket på A B C i appen',
  'pårørende Kari Dahl kommer på møtet',
  'mannen hennes jobber på IKT',
  'pasienten med sin sykdom fra Lom',
  'pasienten fra Lom med hans sykdom fikk ikke lyd',
  'pasienter med Parkinsons sykdom i Lom fikk ikke lyd',
  'passnummer trengs ikke lenger',
  'konto 1503 44 21897 er klinikkens',
])('passes: %s', line => {
  expect(isStopped(line)).toBe(false)
})

test('a patient who is called like a colleague is no colleague', () => {
  const known = knownOf({ names: ['Kari Nordmann'] })
  expect(screen('pasienten Kari Nordmann fikk ikke lyd', { known })).not.toBeNull()
  expect(screen('Kari Nordmann hjalp pasienten', { known })).toBeNull()
})
