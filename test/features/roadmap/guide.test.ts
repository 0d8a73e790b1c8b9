/** A guide with a mistake stops the start, and says in which file, on which line, and what is wrong. */

import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { parsePack } from '../../../src/edges/packs/readPacks.ts'
import { readGuide } from '../../../src/features/roadmap/guides/guide.ts'

const whole = `guide: small
edition: 1
title: { nb: Liten, nn: Liten, en: Small }
about: { nb: Om, nn: Om, en: About }
suits: [video]
phases:
  - phase: plan
    title: { nb: Plan, nn: Plan, en: Plan }
    steps:
      - step: who
        title: { nb: Hvem, nn: Kven, en: Who }
        purpose: { nb: Hvorfor, nn: Kvifor, en: Why }
        responsible: leader
        weeks: [-8, -6]
        items:
          - item: list
            says: { nb: Liste, nn: Liste, en: List }
      - step: what
        title: { nb: Hva, nn: Kva, en: What }
        purpose: { nb: Hvorfor, nn: Kvifor, en: Why }
        responsible: project
        weeks: [-6, -4]
        after: [who]
        items:
          - item: list
            says: { nb: Liste, nn: Liste, en: List }
`

const lineOf = (text: string): number => whole.slice(0, whole.indexOf(text)).split('\n').length

const problemOf = (text: string) => {
  try {
    readGuide(parsePack('cards/roadmap/small.yaml', text))
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, ...error.facts }
    throw error
  }
  return null
}

describe('a guide', () => {
  it('that is whole is read', () => {
    expect(problemOf(whole)).toBeNull()
  })

  it.each([
    ['a language is missing', 'nn: Kven, ', '', 'title: { nb: Hvem', /title\.nn/],
    [
      'a function does not exist',
      'responsible: leader',
      'responsible: boss',
      'responsible: leader',
      /responsible/,
    ],
    ['a key is misspelt', 'weeks: [-6, -4]', 'week: [-6, -4]', 'weeks: [-6, -4]', /week/],
    ['a step ends before it begins', '[-8, -6]', '[-6, -8]', 'weeks: [-8', /ends before it begins/],
    [
      'a step builds on one that is not there',
      'after: [who]',
      'after: [whom]',
      'after: [who]',
      /whom is no other/,
    ],
    ['a step builds on itself', 'after: [who]', 'after: [what]', 'after: [who]', /what is no other step/],
    ['two steps have one code', 'step: what', 'step: who', 'step: what', /who is there twice/],
    [
      'two phases have one code',
      /$/,
      `  - phase: plan
    title: { nb: Igjen, nn: Igjen, en: Again }
    steps:
      - step: again
        title: { nb: Hvem, nn: Kven, en: Who }
        purpose: { nb: Hvorfor, nn: Kvifor, en: Why }
        responsible: leader
        weeks: [-8, -6]
        items:
          - item: list
            says: { nb: Liste, nn: Liste, en: List }
`,
      27,
      /plan is there twice/,
    ],
    [
      'a code could not be one',
      'item: list\n            says',
      'item: My List\n            says',
      'item: list',
      /code/,
    ],
    ['a kind of service does not exist', 'suits: [video]', 'suits: [vidio]', 'suits: [video]', /suits/],
    ['the edition is no number', 'edition: 1', 'edition: first', 'edition: 1', /edition/],
  ] as const)('in which %s is refused with its line', (_, right, wrong, at, problem) => {
    const found = problemOf(whole.replace(right, wrong))
    expect(found).toMatchObject({
      code: 'packs.invalid',
      file: 'cards/roadmap/small.yaml',
      line: typeof at === 'number' ? at : lineOf(at),
    })
    expect(String(found && 'problem' in found ? found.problem : '')).toMatch(problem)
  })

  it('that is no YAML is refused with its line, and its words are not quoted', () => {
    const found = problemOf(whole.replace('{ nb: Hva, nn: Kva', '{ nb: Hva: hemmelig, nn: Kva'))
    expect(found).toMatchObject({ code: 'packs.invalid', line: lineOf('title: { nb: Hva,') })
    expect(JSON.stringify(found)).not.toContain('hemmelig')
  })

  it('with a text that begins as a reference does is refused with its line', () => {
    const found = problemOf(whole.replace('{ nb: Hvem, nn: Kven', '{ nb: *viktig, nn: Kven'))
    expect(found).toMatchObject({ code: 'packs.invalid', line: lineOf('title: { nb: Hvem,') })
    expect(JSON.stringify(found)).not.toContain('viktig')
  })

  it('with the same key twice is refused', () => {
    expect(problemOf(`${whole}edition: 2\n`)).toMatchObject({ code: 'packs.invalid', line: 27 })
  })
})
