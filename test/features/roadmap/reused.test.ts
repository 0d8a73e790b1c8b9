/** Codes are for ever: a guide that gives a name away twice stops the start. */

import { expect, it } from 'vitest'
import { type StepSketch, sketchGuide } from '../../support/guides.ts'

const guideOf = (steps: readonly StepSketch[], retired: Readonly<Record<string, { edition: number }>> = {}) =>
  sketchGuide({ edition: 2, phases: [{ phase: 'one', steps }], retired })

it('takes an item that was renamed, and one that was taken out', () => {
  const guide = guideOf([{ step: 'room', items: [{ item: 'lamp', formerly: ['room.light'] }] }], {
    'room.chair': { edition: 2 },
  })
  expect(guide.retired['room.chair']?.edition).toBe(2)
})

it.each<[string, readonly StepSketch[], Record<string, { edition: number }>]>([
  [
    'an item is still called so',
    [{ step: 'room', items: ['light', { item: 'lamp', formerly: ['room.light'] }] }],
    {},
  ],
  ['an item is still called so', [{ step: 'room', items: [{ item: 'lamp', formerly: ['room.lamp'] }] }], {}],
  ['room.lamp is still there', [{ step: 'room', items: ['lamp'] }], { 'room.lamp': { edition: 2 } }],
  ['this edition is yet to come', [{ step: 'room', items: ['lamp'] }], { 'room.chair': { edition: 3 } }],
  ['retired.chair Invalid key', [{ step: 'room', items: ['lamp'] }], { chair: { edition: 2 } }],
])('refuses: %s', (problem, steps, retired) => {
  expect(() => guideOf(steps, retired)).toThrow(problem)
})
