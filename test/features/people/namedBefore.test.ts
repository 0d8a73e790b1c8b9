import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import type { Unit } from '../../../src/features/people/person.ts'
import { namedBefore } from '../../../src/features/people/units/namedBefore.ts'

const hud: Unit = { id: id('hud'), name: 'F', service: 'video', at: '2026-11-20T09:00:00.000Z' as Instant }
const formerly = ['E', 'D', 'C', 'B']

it.each([
  ['has nothing of a unit that was never called otherwise', hud, 'F', {}],
  ['has the name of before', hud, 'G', { formerly: ['F'] }],
  ['has the latest five', { ...hud, formerly: [...formerly, 'A'] }, 'G', { formerly: ['F', ...formerly] }],
  ['has no name that the unit has again', { ...hud, formerly }, 'D', { formerly: ['F', 'E', 'C', 'B'] }],
  ['is as it was where the name stays', { ...hud, formerly }, 'F', { formerly }],
])('%s', (_, unit, now, told) => {
  expect(namedBefore(unit, now)).toEqual(told)
})
