/** The guard sits in every turn, and is never slow on what nobody should write. The benchmark `reading` has the figures. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../src/core/guard/guard.ts'
import { repeated, tediousForTheGuard } from '../support/longReading.ts'

/** Takes 1 to 100 ms each; a quadratic step would take minutes, which no test is given. */
describe('a megabyte of one thing is read to its end', () => {
  test.each(tediousForTheGuard)('%j', unit => {
    expect(screen(repeated(unit))).toBeDefined()
  })
})

/** What wakes a rule up, and then one name, dash or apostrophe without an end. */
describe('a word without an end is read once, whatever leads to it', () => {
  test.each([
    ['pas Kari ', 'A'],
    ['rom 12 ', 'A’'],
    ['snap ', '-'],
    ['Kari Dahl 8 ', '’'],
  ])('%j and %j', (lead, unit) => {
    expect(screen(`${lead}${repeated(unit)}`)).toBeDefined()
  })
})
