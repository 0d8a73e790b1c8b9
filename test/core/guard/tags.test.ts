/** What is kept is what is judged: nothing hides between the signs of mark-up, whether somebody meant it as such or not. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { holdsNumber } from '../../../src/core/guard/ids.ts'
import { filled, personOf } from './person.ts'

const born = personOf(14)
const ways = [
  '<{}>',
  '<fnr {}>',
  '<x{}>',
  '<!-- {} -->',
  '<a href="https://x.example/?id={}">her</a>',
  '<b title="{}">lyd</b>',
  '&lt;fnr {}&gt;',
  '&amp;lt;fnr {}&amp;gt;',
  '<a\n{}\n>',
]

describe('within a tag', () => {
  test.each(ways)('a number is found: %s', way => {
    for (const number of ['{0-11}', '{6} {5}']) {
      const text = `lyd borte ${way.replace('{}', filled(number, born))} igjen`
      expect([text, screen(text)]).toMatchObject([text, { tier: 'A', hard: true }])
    }
  })

  test.each([
    ['Kari Nordmann <kari.nordmann@gmail.com>'],
    ['svar fra Kari Nordmann <kari62@online.no>: ingen lyd'],
    ['Kari Nordmann <f. 13.05.1962> mistet lyd'],
    ['<pasient Kari Nordmann, tlf 91234567>'],
  ])('somebody is found: %s', text => {
    expect(screen(text)).not.toBeNull()
  })

  test('half of a number is found with the other half in another field', () => {
    const fields = { text: filled('lyd <{6}>', born), room: filled('<i {5}>', born) }
    expect(screenAll(fields)).toMatchObject({ tier: 'A', hard: true })
  })

  test('no id holds a number', () => {
    expect(holdsNumber(filled('<x {0-11}>', born))).toBe(true)
  })

  test.each([
    '<b>lyden</b> er borte på rom 3',
    'a < b og c > d',
    '<at>Dult</at> rom <3>',
    '5 <br> 6',
    '<3 og 12>',
  ])('what is harmless passes: %s', text => {
    expect(screen(text)).toBeNull()
  })
})

test('a code that is no character takes no digit off a number', () => {
  expect(screen(filled('fnr &#{0-11};', born))).toMatchObject({ tier: 'A', hard: true })
})
