/** The guard sits in every turn, and is never slow on what nobody should write. The benchmark `reading` has the figures. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../src/core/guard/guard.ts'
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

describe('what words begin with, again and again, is read once', () => {
  test.each(['Pas', 'Yl', 'Runda', 'Halv', 'Turn', 'Pass', 'Feir'])('%j', unit => {
    const before = process.cpuUsage()
    screen(`1 ${repeated(unit, most)}`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(800)
  })
})

/** As much as a request may hold, in as many fields as are read: each field costs little, and all of them together no more. */
describe('a form of a hundred long fields is read to its end', () => {
  test.each(['Kari Dahl 12 ', 'Kari 1 ', 'kona til Ola ', 'https://a/b '])('of %j', unit => {
    const fields = Array.from({ length: 100 }, (_, nth) => [`field${nth}`, repeated(unit, 20_000)] as const)
    const before = process.cpuUsage()
    screenAll(Object.fromEntries(fields))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1500)
  })

  test('and whom a short field names is found in it, with an identity number behind all of it', () => {
    const long = Object.fromEntries(
      Array.from({ length: 60 }, (_, nth) => [`field${nth}`, repeated('Lyden falt ut på rom 3. ', 5000)]),
    )
    expect(screenAll({ text: 'Kari Dahl', born: 'født 14.03.56', ...long })?.kind).toBe('birth')
    expect(screenAll({ ...long, last: 'fnr 14035648123' })?.kind).toBe('number')
  })
})
