/** Somebody whose name is turned round, in small letters or behind what it belongs to: the word for a patient, a home or a phone glued to its label. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

const isStopped = (line: string): boolean => screen(line) !== null

test.each([
  'Lyden forsvant for Kari Nordmann, pasient, på rom 3',
  'Kari Nordmann (pasient)',
  'Kari Nordmann (bruker) fikk ikke lenke',
  'Åse-Marie Håkonsen, pas., kom ikke inn',
  'Kari Nordmann, pasienten, mistet lyden',
  'Kari Nordmann – pasient',
  'Kari Nordmann; pt',
  'kari nordmann (pasient) fikk ikke lyd',
  'pasient kari nordmann fikk ikke lyd',
  'pt ola hansen kom ikke inn',
  'pasient NORDMANN, KARI',
  'pasienten: Nordmann, Kari',
  'fikk ikke kontakt med pas. Hansen, Ola på video',
  'bruker Kari Nordmann fikk ikke lenke',
  'video med bruker Kari Nordmann stoppet',
  'beboer Kari Nordmann fikk ikke lyd',
  'Kari Nordmann, t.41234567',
  'Kari Nordmann m.41234567',
  'Storgata 12: Kari Nordmann',
  'Storgt. 12B, 2500 Tynset: Kari Nordmann',
  'Bakkeveien 4 Ola Hansen',
  '2680 Vågå: Kari Nordmann',
  '2680 Vågå, Kari Nordmann',
  '2680 Vågå Kari Nordmann fikk ikke lyd',
  'Kari Nordmann (Nedre Storgate 4 B, leil. H0201)',
  'fikk ikke kontakt med Kari Nordmann, Storgata 12, på video i dag',
])('%s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  '2680 Vågå, overlege Kari Nordmann fikk ikke lyd',
  'kurset er i 2680 Vågå, Kari Nordmann holder det',
  'overlege Kari Nordmann, pasienten og tolken var på video',
  'Til stede: Kari Nordmann, pasienten, mor',
  'Kari Nordmann, pasientkoordinator, tar imot',
  'Siri Moen, pasienten, og tolken var med',
  'Kari Nordmann, pasient- og pårørendeombud',
  'Vi bruker Kari Nordmann som superbruker',
  'Kari Nordmann bruker to skjermer',
  'superbruker Kari Nordmann hjalp oss',
  'pasienten Berg, Kari Dahl og tolken',
  'pasient og pårørende logget på',
  'pasienten vil ha video',
  'Møt opp i Storgata 12, Kari Nordmann tar imot',
  'Møte i Storgata 12 med Kari Nordmann',
  'Oppmøte Storgata 12: Kari Nordmann',
  'Kontakt Kari Nordmann, Storgata 12, om nøkkel',
  'Opplæring i Storgata 12: kursholder Kari Nordmann',
  'Storgata 12: poliklinikken',
])('passes: %s', line => {
  expect(isStopped(line)).toBe(false)
})
