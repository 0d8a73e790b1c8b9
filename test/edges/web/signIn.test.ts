import { expect, it } from 'vitest'
import type { Asker } from '../../../src/core/conversation.ts'
import { id } from '../../../src/core/ids.ts'
import { paced } from '../../../src/edges/web/signIn.ts'
import { createClock } from '../../support/trust.ts'

const reader = (person: string): Asker => ({
  person: id(person),
  name: person,
  language: 'nb',
  unit: null,
  stands: 'nowhere',
  roles: [],
})

it('one reads at a pace that leaves room for others, and strangers are counted for nobody', async () => {
  const clock = createClock('2026-11-20T10:00:00Z')
  const signIn = paced(async name => (name === 'stranger' ? null : reader(name)), clock.now, 2)
  const seen = async (name: string) => {
    const who = await signIn(name)
    return who !== null && typeof who === 'object' ? 'in' : who
  }
  expect([await seen('kari'), await seen('kari'), await seen('kari')]).toEqual(['in', 'in', 'too-fast'])
  expect([await seen('lars'), await seen('stranger')]).toEqual(['in', null])
  clock.pass(60_000)
  expect(await seen('kari')).toBe('in')
})
