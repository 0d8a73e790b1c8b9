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
