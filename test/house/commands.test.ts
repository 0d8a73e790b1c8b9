import { describe, expect, it } from 'vitest'
import { show } from '../../src/core/cards.ts'
import type { Command } from '../../src/core/feature.ts'
import { mayUse } from '../../src/core/house/audience.ts'
import { createCommandFinder } from '../../src/core/house/reception/commands.ts'
import { createPace } from '../../src/core/house/reception/pace.ts'
import { id } from '../../src/core/ids.ts'
import { instantOf } from '../../src/core/time/instant.ts'

const command = (...words: string[]): Command => ({
  words,
  audience: 'all',
  run: async () => show('common/notice'),
})
const finder = createCommandFinder([
  command('avvik', 'deviation'),
  command('avvik liste', 'deviation list'),
  command('nød', 'nodprosedyre'),
  command('opplæring'),
  command('mål'),
  command('språk'),
  command('stopp alt', 'stop all'),
  command('meny', '?'),
  { ...command('rom', 'rooms'), standsAlone: true },
])

const found = (text: string) => {
  const called = finder.find(text)
  return called && [called.command.words[0], called.rest]
}

it('a turn that is asked about again is read once', () => {
  const lines: string[] = []
  const told = { ...command('fortell'), isMeantBy: (line: string) => lines.push(line) > 0 }
  const { findIn } = createCommandFinder([told])
  const said = { text: 'lyden er borte' }
  expect(findIn(said)).toEqual({ command: told, rest: said.text })
  expect(findIn(said)).toEqual(findIn(said))
  expect(lines).toEqual([said.text])
  findIn({ ...said })
  expect(lines).toEqual([said.text, said.text])
})

describe('a command', () => {
  it.each([
    ['avvik lyd rom 3', 'avvik', 'lyd rom 3'],
    ['AVVIK: lyd', 'avvik', 'lyd'],
    [' /avvik  to  mellomrom', 'avvik', 'to  mellomrom'],
    ['avvik', 'avvik', ''],
    ['avvik liste', 'avvik liste', ''],
    ['Avvik  Liste', 'avvik liste', ''],
    ['avvik listen er lang', 'avvik', 'listen er lang'],
    ['nød', 'nød', ''],
    ['NOD', 'nød', ''],
    ['noed', 'nød', ''],
    ['opplaering', 'opplæring', ''],
    ['opplaring', 'opplæring', ''],
    ['maal 40', 'mål', '40'],
    ['mal 40', 'mål', '40'],
    ['sprak nn', 'språk', 'nn'],
    ['spra\u030ak nn', 'språk', 'nn'],
    ['stopp alt', 'stopp alt', ''],
    ['?', 'meny', ''],
    ['avvik\nlyd\nborte', 'avvik', 'lyd\nborte'],
  ])('«%s» is found', (text, word, rest) => {
    expect(found(text)).toEqual([word, rest])
  })

  it.each(['', '   ', 'avvikling av tjenesten', 'stopp', ': avvik', 'jeg har et avvik'])(
    'is not found in «%s»',
    text => {
      expect(found(text)).toBeNull()
    },
  )

  it.each([
    ['avik lyd rom 3', 'avvik', 'lyd rom 3'],
    ['avvvik', 'avvik', ''],
    ['deviaton', 'avvik', ''],
    ['oplæring', 'opplæring', ''],
  ])('is guessed from «%s»', (text, word, rest) => {
    const near = finder.nearest(text)
    expect([near?.command.words[0], near?.rest]).toEqual([word, rest])
  })

  it.each([
    ['rom', 'rom', ''],
    ['Rooms', 'rom', ''],
    ['rom 3', 'rom', '3'],
  ])('that stands alone is found in «%s»', (text, word, rest) => {
    expect(found(text)).toEqual([word, rest])
  })

  it.each(['rom 3 er uten lyd', 'lyden i rom 3 er borte', 'rmo 3 er uten lyd'])(
    'that stands alone is no guess for a line that tells something: «%s»',
    line => {
      expect(finder.find(line)).toBeNull()
      expect(finder.nearest(line)).toBeNull()
    },
  )

  it.each(['været i dag', 'god morgen', 'noe er rart', 'ros til alle', 'mat'])(
    'is not guessed from something else: «%s»',
    line => {
      expect(finder.nearest(line)).toBeNull()
    },
  )
})

describe('an audience', () => {
  it.each([
    ['anyone', [], true],
    // Whoever belongs to a unit has a role in it.
    ['all', ['secretary'], true],
    ['all', [], false],
    [['leader'], ['clinician'], false],
    [['leader'], ['clinician', 'leader'], true],
    [['leader'], ['admin'], true],
  ] as const)('of %s lets %s in: %s', (audience, roles, may) => {
    expect(mayUse(audience, roles)).toBe(may)
  })
})

describe('the pace', () => {
  const person = id<'person'>('kari')
  const at = (seconds: number) => instantOf(seconds * 1000)

  it('lets so many through in a minute, tells once in ten seconds, and starts over', () => {
    const step = createPace(3)
    expect([0, 1, 2].map(second => step(person, at(second)))).toEqual(['go', 'go', 'go'])
    expect([3, 4, 14].map(second => step(person, at(second)))).toEqual(['tell', 'nothing', 'tell'])
    expect(step(id('ola'), at(15))).toBe('go')
    expect(step(person, at(61))).toBe('go')
  })

  it('starts over after a minute, also where the clock was set back meanwhile', () => {
    const step = createPace(3)
    for (const second of [9_000, 9_001, 9_002]) step(person, at(second))
    const minutes = [0, 1, 2, 3, 4, 5, 6].map(minute => step(person, at(60 * minute)))
    expect(minutes).toEqual(['tell', 'go', 'go', 'go', 'go', 'go', 'go'])
  })
})
