/** A whole name in one field, and in another what makes them a patient: that they are one, when they were born, where letters go. */

import { expect, test } from 'vitest'
import { screenAll } from '../../../src/core/guard/guard.ts'

const isStopped = (text: string, why: string): boolean =>
  screenAll({ text, why }) !== null && screenAll({ why: text, text: why }) !== null

test.each([
  ['Kari Nordmann', 'pasient'],
  ['Kari Nordmann', 'er pasient hos oss'],
  ['kari nordmann', 'pt.'],
  ['NORDMANN, KARI', 'pasient'],
  ['Samtale med Kari Nordmann', 'pasienten er født i 1950'],
  ['Kari Nordmann', 'Pasienten født 1950'],
  ['Kari Nordmann', '2680 Vågå'],
  ['Kari Nordmann', 'Storgata 12, 2500 Tynset'],
])('%s | %s', (text, why) => {
  expect(isStopped(text, why)).toBe(true)
})

test.each([
  ['Kari Nordmann, overlege', 'pasient'],
  ['superbruker Kari Nordmann', 'pasientrom'],
  ['Kari Nordmann', 'pasientene'],
  ['Kari Nordmann', 'Pasienten skal vite hvem som ringer'],
  ['Pasienten mistet lyden', 'kontakt IKT'],
  ['Skiltet på døren', 'pasienten er født i 1950'],
  ['Bytte av skjerm', '2680 Vågå'],
  ['Kari Nordmann', '2026 Budsjett'],
])('passes: %s | %s', (text, why) => {
  expect(screenAll({ text, why })).toBeNull()
})
