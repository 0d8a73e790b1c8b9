/**
 * A whole number is proof however its date is written, whatever figure stands beside it: a room, an hour, a week, a count, in the same
 * field or another. So is one that a spreadsheet took for a figure, and one whose line broke where a word processor breaks lines.
 */

import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/core/cleanText.ts'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { filled, personOf } from './person.ts'

/** Days and months of one digit and of two. */
const people = [3, 14, 29, 57, 85, 102].map(personOf)

const isHard = (text: string): boolean => screen(text)?.hard === true

const forms = [
  '{d}.{m}.{yy} {5}',
  '{d}/{m}-{yy} {5}',
  '{d}/{m}/{yy} {5}',
  '{d} {m} {yy} {5}',
  '{d}.{m}.{yy}-{5}',
  '{d}/{m}-{yy} {3} {2}',
  '{d}. {mnd} {yy} {5}',
  '{d}{shortmnd}{yy}-{5}',
  '{5} {6}',
  '{5} {d}.{m}.{yy}',
  '{dd}.{mm}.{yyyy}{5}',
  '{d}.{m}.{yyyy}{5}',
  '{d}.{m}.{yy}{5}',
  '{d}/{m}-{yy}{5}',
  '{d}. {mnd} {yy}{5}',
  '{dd}{mm} {yyyy} {5}',
  '{dd}{mm}-{yyyy} {5}',
]

const frames = [
  'Pasienten # kom ikke inn',
  'fnr # avvist',
  'lyd borte # siden i går',
  'rom 3 # mistet lyden',
  '0930 # ikke bilde',
  'kl 10.30 # kom ikke inn',
  '28/11 09.30 # kom ikke inn',
  'uke 48 # ikke bilde',
  '# 2 ganger svart bilde',
  '# 09:30',
  'INC0045678 # ikke lyd',
  'Liste\n1.1.50 00000\n#\n12',
]

describe.each(forms)('%s', form => {
  test('is proof in every frame', () => {
    const missed = people
      .flatMap(born => frames.map(frame => frame.replace('#', filled(form, born))))
      .filter(line => !isHard(line))
    expect(missed).toEqual([])
  })
})

/** The zero of the first nine days of a month is gone. */
const early = [29, 57, 1, 85].map(personOf).filter(({ day }) => day < 10)
const figures = [
  '{1-2} {2-5} {5-8} {8-11}',
  '{1-2}.{2-5}.{5-8}.{8-11}',
  '{1-2},{2-5},{5-8},{8-11}',
  '{1-6}-{6-11}',
]

describe.each(figures)('without its zero, %s', form => {
  test('is proof beside a person, and doubted elsewhere', () => {
    expect(early.length).toBeGreaterThan(2)
    for (const born of early) {
      const figure = filled(form, born)
      expect(isHard(`fnr ${figure} fra regnearket`), figure).toBe(true)
      expect(isHard(`Pasienten ${figure.replaceAll(' ', '\u00a0')} kom ikke inn`), figure).toBe(true)
      expect(screen(`rom 3 ${figure} kom ikke inn`), figure).not.toBeNull()
    }
  })
})

test.each([
  ['kl 10 {d}.{m}.{yy} falt ut', '{5}'],
  ['lyden falt ut {5} 3 ganger', '{6}'],
  ['kl 10 {6} falt ut', '{5}'],
])('parted over two fields beside other figures, it is proof: %s', (text, room) => {
  for (const born of people)
    expect(screenAll({ text: filled(text, born), room: filled(room, born) })).toMatchObject({ hard: true })
})

test.each(['\u000b', '\f', '\u0085'])('a line that a word processor broke stays broken', sign => {
  expect(cleanText(`8.2.63${sign}09337`)).toBe('8.2.63\n09337')
})

test.each([
  'Firmware 4.3.56 48123 installert på kamera',
  'Kl 10.30 4.3.25 12 stk levert',
  'Serienr 12.4.23-11234 på skjermen',
  'Oppgradert til 24.3.1 12345 i natt',
  'Jabra 14.11 16.30 48000 Hz',
  'Uke 48 4.12 10:15 til 11:00 er opptatt',
  'Kurs 4.3.26 10.30 i rom 48123',
  'rom 3 2.12.26 10450 Oslo',
  'Budsjett 6 108 700 000 kr i 2026',
  'Kl 1030 2026 48120 er pin til møtet',
])('figures of a working day pass: %s', line => {
  expect(screen(line)).toBeNull()
})
