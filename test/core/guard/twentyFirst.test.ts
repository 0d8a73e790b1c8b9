/** What the lines of a tired day left open, so that a mend is noticed; and what the rules for them cost. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { repeated } from '../../support/longReading.ts'

test.each([
  'Fra: +47 988 12 345\nhei det er marit som har time hos dere kl 12, får ikke opp bildet, ring meg',
  'samtale med mor til jonas elleve år som går i sjette klasse på vik skole om adhd videoen hang',
  'kai rober nilsen 67 åt fikk ikke lyd',
  'Torbjørg Ness er frå Aukra. Ho hadde time i går. Ho venta i 40 min. Så gav ho opp. 81 år og heilt åleine.',
  'ring Kåre Foss på ni fem en, to to, tre fire fem',
  'nummeret til Astrid er fire åtte to, ett to, tre fire en',
  'Torunn Egeland. Ville ha telefon. Ikke kamera på pc. 55 år.',
  'Bjørg hansn 77 år, fikk ikke bilde',
  'olga berge som er 9o år',
  'tor vik på 7 1 år hadde ekko',
  'pasienten bor i Fjellveien ni',
])('passes as yet, though it tells of somebody: %s', line => {
  expect(screen(line)).toBeNull()
})

test.each([
  'Stillingsprosent: Kari Lie 50, Per Dahl 80, Unni Aas 100',
  'Ida Moen testet videoen. Hun er veldig fornøyd. 12 år gammel pc duger ikke.',
  'Ansatt\tAlder på pc\tRom\nLiv Sørum\t5 år\t4\nPer Gran\t3 år\t6',
])('is stopped as yet, though it tells of nobody: %s', line => {
  expect(screen(line)).not.toBeNull()
})

/** A table of small counts holds windows of eleven digits that fit by chance: one in sixty was stopped so, and no button lets those through. */
test('weeks and counts in rows are no number', () => {
  const tables = Array.from({ length: 120 }, (_, nth) =>
    ['Uke\tVideo\tTelefon\tOppmøte']
      .concat(
        Array.from({ length: 2 + (nth % 9) }, (_, row) =>
          [
            1 + ((nth + row) % 52),
            (nth * 7 + row * 13) % 60,
            (nth + row * 5) % 20,
            (nth * 11 + row * 17) % 90,
          ].join('\t'),
        ),
      )
      .join('\n'),
  )
  expect(tables.filter(table => screen(table) !== null)).toEqual([])
})

/** As much as is looked through for somebody: each takes a second at most, and a quadratic step half a minute and more. */
test.each([
  'Kari Solberg 58, ',
  'Hun er 58. ',
  'Kari Moe. ',
  'Alder: 58. ',
  'Navn\tAlder\n',
  'Kari Moe\t58\tx\n',
  'ny linje ',
  'Honda Jazz, 2012-modell ',
  '(syttifem) ',
  'siste fem 1 2 3 4 5 ',
])('again and again, read once: %j', unit => {
  const before = process.cpuUsage()
  screen(repeated(unit, 100_000))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(5000)
})
