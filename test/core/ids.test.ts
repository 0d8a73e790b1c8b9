import { expect, it } from 'vitest'
import { idFrom } from '../../src/core/ids.ts'

it.each(['hud', 'V1StGXR8_Z5jdHi6B-myTA'])('%j is an id that we may have given out', text => {
  expect(idFrom(text)).toBe(text)
})

it.each([undefined, '', 'hud:kari', '../hud', 'hud\n', '<b>', 'x'.repeat(65), 'a12345678901'])(
  '%j is none, and is no row',
  text => {
    expect(idFrom(text)).toBe('')
  },
)
