/** A nudge with a mistake stops the start, and says in which file, on which line, and what is wrong. */

import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { parsePack } from '../../../src/edges/packs/readPacks.ts'
import { canBeSent, readNudge, readNudges } from '../../../src/features/nudges/nudge.ts'
import { longestWording } from '../../../src/features/nudges/refuse.ts'

const whole = `nudge: small
title: { nb: Liten, nn: Liten, en: Small }
for: { roles: [leader], services: [video], phases: [video.operation], specialties: [lung] }
barrier: { named: [time], class: opportunity }
principles: [easy, defaults]
trigger: { on: defaults-open, default: room }
channel: leader
hours: { from: '08:00', to: '11:00' }
expires: 5
action: { opens: paste }
known: { by: default-answered, default: room, within: 14 }
sender: project
evidence:
  claim: { nb: Slik er det, nn: Slik er det, en: It is so }
  source: { nb: Noen, nn: Nokon, en: Somebody }
  strength: weak
  covers: [HM-I5]
wordings:
  - wording: one
    nb: Et rom er klart.
    nn: Eit rom er klart.
    en: A room is ready.
  - wording: two
    nb: Rommet er klart.
    nn: Rommet er klart.
    en: The room is ready.
paste: { nb: Hei, nn: Hei, en: Hello }
`

const lineOf = (text: string): number => whole.slice(0, whole.indexOf(text)).split('\n').length

const problemOf = (text: string) => {
  try {
    readNudge(parsePack('nudges/small.yaml', text))
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, ...error.facts }
    throw error
  }
  return null
}

const refused = (from: string, to: string, at: string, problem: RegExp) => {
  expect(whole).toContain(from)
  expect(problemOf(whole.replace(from, to))).toEqual({
    code: 'packs.invalid',
    file: 'nudges/small.yaml',
    line: lineOf(at),
    problem: expect.stringMatching(problem),
  })
}

const long = 'Et rom er klart. '.repeat(17).trim()

describe('a nudge', () => {
  it('that is whole is read', () => {
    expect(problemOf(whole)).toBeNull()
  })

  it.each(
    'nudge title for barrier principles trigger channel hours expires action known sender evidence wordings'.split(
      ' ',
    ),
  )('without %s stops the start', key => {
    const lacking = whole.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '')
    expect(lacking.length).toBeLessThan(whole.length)
    expect(problemOf(lacking)).toEqual({
      code: 'packs.invalid',
      file: 'nudges/small.yaml',
      line: 1,
      problem: expect.stringContaining(key),
    })
  })

  it.each([
    ['nobody gets', 'roles: [leader]', 'roles: []', 'for:', /roles/],
    ['an unknown role gets', 'roles: [leader]', 'roles: [boss]', 'for:', /roles/],
    ['a barrier is none of the five', 'named: [time]', 'named: [weather]', 'barrier:', /named/],
    ['a class is none of the three', 'opportunity', 'luck', 'barrier:', /class/],
    ['a principle is unknown', '[easy, defaults]', '[easy, guilt]', 'principles:', /principles/],
    [
      'a trigger is unknown',
      '{ on: defaults-open, default: room }',
      '{ on: full-moon }',
      'trigger:',
      /trigger/,
    ],
    [
      'a trigger lacks its parameter',
      '{ on: defaults-open, default: room }',
      '{ on: none-for-weeks }',
      'trigger:',
      /weeks/,
    ],
    [
      'a newcomer gets in the first week',
      '{ on: defaults-open, default: room }',
      '{ on: new-clinician, after: 3 }',
      'trigger:',
      /after/,
    ],
    ['an hour is at night', "from: '08:00'", "from: '05:00'", 'hours:', /07:00/],
    ['the hours end before they begin', "to: '11:00'", "to: '07:30'", 'hours:', /end before/],
    ['never expires', 'expires: 5', 'expires: 90', 'expires:', /expires/],
    ['opens what is not there', '{ opens: paste }', '{ opens: ledger }', 'action:', /action/],
    [
      'opens a text without one',
      'paste: { nb: Hei, nn: Hei, en: Hello }\n',
      '',
      'action:',
      /without one, or has one/,
    ],
    [
      'has a text that nothing opens',
      '{ opens: paste }',
      '{ opens: rooms }',
      'action:',
      /that nothing opens/,
    ],
    ['is known by its own button', 'by: default-answered', 'by: useful-pressed', 'known:', /known/],
    ['a strength is invented', 'strength: weak', 'strength: certain', 'strength:', /strength/],
    ['a source is not named', 'source: { nb: Noen', 'source: { nb: ""', 'source:', /source/],
    ['an id is no id', 'covers: [HM-I5]', 'covers: [five]', 'covers:', /covers/],
    ['a language is missing', '    nn: Eit rom er klart.\n', '', '- wording: one', /nn/],
    ['two wordings bear one code', 'wording: two', 'wording: one', 'wording: two', /one is there twice/],
    ['a wording is too long', 'nb: Et rom er klart.', `nb: ${long}`, 'nb: Et rom', /288 characters/],
    ['a wording has something to fill in', 'A room is', 'Room {n} is', 'en: A room', /something to fill in/],
    ['a wording shames', 'Et rom er', 'Har du glemt at et rom er', 'nb: Et rom', /nb shames/],
    ['a wording ranks', 'Eit rom er', 'De ligg på plass 7, og rommet er', 'nn: Eit', /nn ranks/],
    ['a wording presses', 'The room is', 'You must know that the room is', 'en: The', /en presses/],
    ['a wording is loud', 'Rommet er klart.\n    nn', 'Rommet er klart!\n    nn', 'nb: Rommet', /loud/],
    [
      'a wording chooses video',
      'Et rom er klart',
      'Velg video',
      'nb: Et rom',
      /der det er faglig forsvarlig/,
    ],
    ['a text to copy chooses video', 'nn: Hei', 'nn: Vel video', 'paste:', /der det er fagleg forsvarleg/],
    ['a text to copy presses', 'en: Hello', 'en: This is mandatory', 'paste:', /en presses/],
    ['a claim ranks', 'en: It is so', 'en: Most colleagues do', 'claim:', /en ranks/],
    ['a title shames', 'en: Small', 'en: No excuse', 'title:', /en shames/],
    ['a key is misspelt', 'sender: project', 'sendr: project', 'sender: project', /sendr/],
  ])('is refused where %s', (_, from, to, at, problem) => {
    refused(from, to, at, problem)
  })

  it('may be as long as 280 characters and not one more', () => {
    const line = (length: number) =>
      whole.replace('nb: Et rom er klart.', `nb: ${'ord '.repeat(90).slice(0, length - 1)}.`)
    expect(problemOf(line(longestWording))).toBeNull()
    expect(problemOf(line(longestWording + 1))).toMatchObject({
      problem: 'nb has 281 characters, and 280 is the most',
    })
  })

  it('that asks for a default brings the text for it', () => {
    const without = whole.replace(/^paste:.*\n/m, '').replace('opens: paste', 'opens: rooms')
    expect(problemOf(without)).toMatchObject({
      line: lineOf('trigger:'),
      problem: expect.stringContaining('asks for a default without the text for it'),
    })
  })

  it('is called as its file', () => {
    const source = parsePack('nudges/other.yaml', whole)
    expect(() => readNudges(new Map([['other', source]]))).toThrow('nudge must be other')
  })

  it('cannot be sent while nothing tells what sets it off', () => {
    const nudge = readNudge(parsePack('nudges/small.yaml', whole))
    expect(canBeSent(nudge)).toBe(true)
    expect(canBeSent({ ...nudge, trigger: { on: 'pretest-failed' } })).toBe(false)
  })
})
