import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { holdsNumber } from '../../../src/core/guard/ids.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { disguised } from '../../support/marks.ts'

const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })
const shared = identityNumber('FH', 'until 2031', { day: 15, month: 2, year: 75, serial: 10 })

describe('an id', () => {
  it.each([
    ['by itself', number],
    ['of the shared kind', shared],
    ['behind what Teams begins with', `a:${number}`],
    ['parted behind the date', `19:${number.slice(0, 6)}-${number.slice(6)}@thread.tacv2`],
    ['in wide digits', `a:${disguised(number)}`],
  ])('holds a number %s', (_how, id) => {
    expect(holdsNumber(id)).toBe(true)
  })

  const made: Readonly<Record<string, () => string>> = {
    'an Entra id': () => randomUUID(),
    'a personal chat': () => `a:1${randomBytes(60).toString('base64url')}`,
    'a channel': () => `19:${randomBytes(16).toString('hex')}@thread.tacv2;messageid=1764294012345`,
    'a chat of two': () => `19:${randomUUID()}_${randomUUID()}@unq.gbl.spaces`,
    'an activity': () => `${1_764_294_000_000 + randomBytes(4).readUInt32LE()}`,
  }

  it.each(Object.entries(made))('holds none as Teams makes %s', (_what, make) => {
    expect(Array.from({ length: 2000 }, make).filter(holdsNumber)).toEqual([])
  })
})
