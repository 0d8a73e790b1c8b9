/**
 * A row is found in every order and with every sign between its columns: what kind of paper, meeting or colleague stands in a
 * column of its own takes nothing from whom the row names. Lists of staff are rows as well.
 */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'

/** Invented. */
const names = ['Olsen, Kari', 'Kari Olsen', 'OLSEN KARI', 'Bjørg Irene Vatne', 'Mohammed Ali Hassan']
const births = ['14.03.1952', '1952-03-14', '14.03.52', '140352']
const signs = ['\t', ';', '; ', ' | ', ', ', ' / ', ' - ', '\n']
const kinds = [
  'Epikrise',
  'Henvisning',
  'Notat',
  'Brev',
  'Time',
  'Kontroll',
  'Oppmøte',
  'Video',
  'Møte',
  'Innkalling',
  'Tilvising',
  'Prøvesvar',
  'Bestilling',
  'Rapport',
  'Svar',
  'Melding',
  'Referat',
  'Uke 47',
  'Discharge letter',
  'Meeting',
]

const orders: ReadonlyMap<string, (kind: string, name: string, birth: string) => readonly string[]> = new Map(
  [
    ['kind, birth, name', (kind, name, birth) => [kind, birth, name]],
    ['kind, name, birth', (kind, name, birth) => [kind, name, birth]],
    ['name, kind, birth', (kind, name, birth) => [name, kind, birth]],
    ['birth, name, kind', (kind, name, birth) => [birth, name, kind]],
    ['kind, time, birth, name, way', (kind, name, birth) => [kind, '10:15', birth, name, 'Video']],
  ],
)

describe.each([...orders])('columns of %s', (_, inOrder) => {
  test.each(kinds)('%s', kind => {
    const passed = signs.flatMap(sign =>
      names.flatMap(name =>
        births.map(birth => inOrder(kind, name, birth).join(sign)).filter(row => screen(row) === null),
      ),
    )
    expect(passed).toEqual([])
  })
})

test.each([
  'Epikrise 14.03.1952 Kari Olsen',
  'Kari Olsen epikrise 14.03.1952',
  'Uke 47: Hansen 140352 kom ikke',
  'Kurs Kari Olsen 14.03.1952',
  'Vakt: Kari Olsen 14.03.1952',
  '10:15 - 14.03.1952 - Kari Olsen - Video',
])('%s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each([
  'Kari Olsen: rutine 14.03.2019',
  'Kari Olsen;Rutine;14.03.2003',
  'Referat;14.03.2019;Kari Olsen',
  'Møte | 14.03.2027 | Kari Olsen',
  'Bygg fra 14.03.1952, Kari Olsen har nøkkel',
  'Avtale; 12.03.2004; Philips Healthcare',
  'Retningslinje, 12.03.2004, Kari Olsen',
  'Referat fra 14.03.2001',
])('what is dated passes: %s', line => {
  expect(screen(line)).toBeNull()
})

const doers = ['Overlege Berg', 'Sykepleier Lise Haug', 'sekretær Moe', 'Psykolog Anne Berg']

describe.each(['\t', ';', '; ', ' | ', ' / ', ' - ', ', '])('a phone in a column, «%s» between', sign => {
  test.each(doers)('is the patient’s behind the column of %s', doer => {
    for (const name of ['Olsen, Kari', 'Kari Olsen', 'Bjørg Irene Vatne'])
      expect([name, screen(['10:15', doer, name, '91234567', 'Video'].join(sign))]).not.toContain(null)
  })

  test.each([
    ['Superbruker', 'Kari Olsen', '91234567'],
    ['08:00-15:30', 'Vakt', 'Kari Olsen', '91234567'],
    ['Sykepleier', 'Kari Olsen', '91234567'],
    ['Overlege Berg', '91234567', 'Video'],
    ['Uke 49', 'leder Anne Berg', 'superbruker Kari Olsen', '91234567'],
    ['Poliklinikk hud', 'Sykepleier Lise Haug', '91234567'],
  ])('is a colleague’s in %s, %s, %s', (...cells) => {
    expect(screen(cells.join(sign))).toBeNull()
  })
})

describe('over fields', () => {
  test.each([
    { name: 'Pasientens mobil', involve: 'Poliklinikken', message: '41223344' },
    { title: 'Journalnr', text: '445566' },
    { title: 'Født', text: '14.03.1952' },
  ])('%j', fields => {
    expect(screenAll(fields)).not.toBeNull()
  })

  test.each([
    { name: 'DIPS', phone: '24200000' },
    { name: 'Pasient kom ikke inn', involve: 'Vakttelefon', message: '41223344' },
    { title: 'Født', text: 'alle over 60 år' },
  ])('%j passes', fields => {
    expect(screenAll(fields)).toBeNull()
  })
})
