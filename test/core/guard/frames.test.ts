/**
 * What tells of somebody is found whatever stands around it: a time in the column before, a room in the one behind, a document or a
 * doing before the name, a colleague who did it.
 */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

/** Invented: the numbers' dates and check digits fit. */
const told = [
  '12054633163',
  '12.05.1946 33163',
  'Kari Nordmann 12.05.1946',
  'pasient Kari Nordmann 12.05.1946',
  'Kari Nordmann 41223344',
  'pasient 41223344',
  'Kari Nordmann, 78 år',
  'Kari Nordmann, Storgata 14, 2317 Hamar',
]

const before = [
  '',
  '10:30 ',
  '10:30\t',
  'uke 46 ',
  'rom 3: ',
  'Innkalling til ',
  'Epikrise ',
  'Henvisning på ',
  'Notat: ',
  'Sendt lenke til ',
  'Startet video med ',
  'Bestilt time til ',
  'Sykepleier hadde video med ',
  'Legen ringte ',
  'The nurse called ',
]

const after = [
  '',
  ' 10:30',
  '\t10:30\tVideo',
  ' kl 10:30',
  ' 45 min',
  ' 12.11.2026 10:30',
  ' ikke møtt',
  ', kom ikke inn',
  ' rom 3',
  '\nOla Hansen 03.01.1987',
]

/** Somewhere to work is told of so, and no home. */
const isRoomAt = (core: string, last: string): boolean => core.includes('Storgata') && last === ' rom 3'

describe.each(told)('«%s»', core => {
  test('is found in every frame', () => {
    const passed = before
      .flatMap(first => after.filter(last => !isRoomAt(core, last)).map(last => `${first}${core}${last}`))
      .filter(line => screen(line) === null)
    expect(passed).toEqual([])
  })
})

/** The everyday order of a day's list: time, clinician, patient, born. A phone behind may be that of a list of who is on call. */
const doers = ['Dr. Berg', 'Overlege Berg', 'Sykepleier Lise Haug', 'Anne Berg (lege)', 'sekretær Moe']
const parted = ['; ', ';', '\t', ' | ', ' / ', '\n']
const patients = ['Olsen, Kari;14.03.1952', 'Kari Olsen 14.03.1952', 'Kari Olsen, 74 år']

describe.each(doers)('a column of %s', doer => {
  test('takes nothing away from the patient in the next', () => {
    const passed = parted
      .flatMap(sign => patients.map(patient => `10:15${sign}${doer}${sign}${patient}${sign}Video`))
      .filter(line => screen(line) === null)
    expect(passed).toEqual([])
  })
})

/** Read out figure by figure: date and check digits fit. */
const dictated = 'en fire null tre fem to tre sju fire sju null'

test.each([
  `${dictated} to ganger uten lyd`,
  `${dictated} en kvinne uten lyd`,
  `klokka ti ${dictated}`,
  `rom 4 ${dictated}`,
  `${dictated}. To pasienter venter`,
  `fødselsnummeret er ${dictated}, 3 forsøk`,
])('a dictated number is proof whatever figures are told beside it: %s', line => {
  expect(screen(line)).toMatchObject({ hard: true })
})

test.each([
  'Sykepleier Lise Haug sier: 91234567 er pasientens mobil, tok ikke telefonen',
  'Legen noterte 91234567 som pasientens nummer',
  'Vi ringte brukerstøtte. 91234567 er nummeret til pasienten',
  'Superbruker melder at 912 34 567 er mor sin mobil',
])('what is said of a number outweighs who says it: %s', line => {
  expect(screen(line)).not.toBeNull()
})
