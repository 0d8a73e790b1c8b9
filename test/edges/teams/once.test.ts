import { expect, it } from 'vitest'
import type { Instant } from '../../../src/core/time/instant.ts'
import { checkActivity } from '../../../src/edges/teams/incoming.ts'
import { createOnce, nameWith } from '../../../src/edges/teams/once.ts'
import { message } from './activities.ts'

it('is the same for every process that knows the secret, and for nobody else', () => {
  const checked = checkActivity(message('https://smba.example', 'hei'))
  if (!checked.ok) throw new Error(checked.field)
  const [here, there, elsewhere] = ['one secret', 'one secret', 'another'].map(secret =>
    createOnce({ now: () => '2026-11-20T10:00:00.000Z' as Instant }, nameWith(secret))(checked.incoming),
  )
  expect(here).toMatch(/^[\w-]{22}$/)
  expect(there).toBe(here)
  expect(elsewhere).not.toBe(here)
})
