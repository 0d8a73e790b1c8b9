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

/** As much as is looked through for somebody; each takes milliseconds, and a quadratic step half a minute and more. */
const most = 100_000

/** What wakes a rule up, and then one name, dash or apostrophe without an end. */
describe('a word without an end is read once, whatever leads to it', () => {
  test.each([
    ['pas kom ', 'A'],
    ['rom 12 ', 'A’'],
    ['snap ', '-'],
    ['Kari Dahl 8 ', '’'],
  ])('%j and %j', (lead, unit) => {
    const before = process.cpuUsage()
    screen(`${lead}${repeated(unit, most)}`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(3000)
  })
})
