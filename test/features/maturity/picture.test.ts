import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPacks } from '../../../src/edges/packs/readPacks.ts'
import { readAssessment } from '../../../src/features/maturity/assessment.ts'
import { type Level, type Levels, letters } from '../../../src/features/maturity/maturity.ts'
import {
  boxesOf,
  keepingUp,
  measuresFor,
  moveOf,
  stepOf,
  weakest,
} from '../../../src/features/maturity/picture.ts'
import { root } from '../../support/sources.ts'

const source = readPacks(path.join(root, 'cards'), 'maturity').get('regional')
if (!source) throw new Error('The pack is there.')
const assessment = readAssessment(source)

/** `1102-…`: one sign a letter from A, a dash where nobody knew. */
const levels = (signs: string): Levels =>
  Object.fromEntries(
    letters.flatMap((letter, at) =>
      /[0-3]/.test(signs[at] ?? '') ? [[letter, Number(signs[at]) as Level]] : [],
    ),
  )

describe('the boxes', () => {
  it.each([
    [0, '▱▱▱'],
    [1, '▰▱▱'],
    [3, '▰▰▰'],
  ] as const)('of level %i are %s', (level, boxes) => {
    expect(boxesOf(level)).toBe(boxes)
  })
})

describe('a step', () => {
  it.each([
    ['1', '2', 'up'],
    ['2', '0', 'down'],
    ['2', '2', ''],
    ['-', '2', ''],
    ['2', '-', ''],
  ])('that went from %s to %s moved «%s»', (before, now, moved) => {
    expect(moveOf('A', levels(now), levels(before))).toBe(moved)
  })

  it('is offered the measures for its level or above, the nearest first', () => {
    const step = stepOf(assessment, 'A')
    expect(step && measuresFor(step, 0).map(({ upTo }) => upTo)).toEqual([1, 1, 2, 2])
    expect(step && measuresFor(step, 2).map(({ measure }) => measure)).toEqual([
      'story-from-the-field',
      'when-use-falls',
    ])
    expect(step && measuresFor(step, 3)).toEqual([])
  })
})

describe('where help means most', () => {
  const lettersOf = (now: string, before = '') =>
    weakest(assessment, levels(now), levels(before)).map(({ letter }) => letter)

  it.each([
    ['22202220222', '', ['D', 'H', 'A']],
    ['33333333333', '', []],
    ['333333333-2', '', ['K']],
    // Of those alike, what fell comes first.
    ['11111111111', '11111111211', ['I', 'A', 'B']],
  ])('of %s after «%s» is %j', (now, before, expected) => {
    expect(lettersOf(now, before)).toEqual(expected)
  })

  it('has one or two measures each, whatever the levels are', () => {
    for (const letter of letters)
      for (const level of ['0', '1', '2']) {
        const [advice] = weakest(assessment, { [letter]: Number(level) as Level }, {})
        expect(advice?.measures.length).toBeGreaterThan(0)
        expect(advice?.measures.length).toBeLessThanOrEqual(2)
      }
  })
})

describe('keeping up', () => {
  const kept = (now: string, before = '') => {
    const weak = weakest(assessment, levels(now), levels(before))
    return keepingUp(assessment, levels(now), levels(before), weak).map(({ measure }) => measure)
  }

  it('is for nobody else', () => {
    expect(kept('22222222222', '11111111111')).toEqual([])
    expect(kept('0000000200-')).toEqual([])
  })

  it('speaks of what fell first, then of results and of going on', () => {
    expect(kept('22222322222', '33222322222')).toEqual(['monthly-look', 'look-again', 'show-what-it-gave'])
    expect(kept('22111322222', '33111322222')).toEqual(['when-use-falls', 'open-choice', 'monthly-look'])
  })

  it('is for those whose results or further development are weak', () => {
    expect(kept('00022221222')[0]).toBe('monthly-look')
    expect(kept('00022223221')[0]).toBe('look-again')
  })

  it('never says twice what is suggested already, and never more than three', () => {
    const any = fc.array(fc.constantFrom('0', '1', '2', '3', '-'), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(any, any, (now, before) => {
        const [is, was] = [levels(now.join('')), levels(before.join(''))]
        const weak = weakest(assessment, is, was)
        const said = weak.flatMap(({ measures }) => measures)
        const keep = keepingUp(assessment, is, was, weak)
        expect(keep.length).toBeLessThanOrEqual(3)
        expect(new Set([...said, ...keep]).size).toBe(said.length + keep.length)
      }),
      { numRuns: 300 },
    )
  })
})
