/** An answer to a newcomer that is taken back twice, the second time between any two things that the first press reads, is taken back to both. */

import { expect, test } from 'vitest'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { collections } from '../../src/features.ts'
import { betweenReads } from '../support/betweenReads.ts'
import { startTrust } from '../support/trust.ts'

const answers = ['newcomer.admit', 'newcomer.decline'] as const

const cases = answers.flatMap(answer => Array.from({ length: 9 }, (_, at) => ({ answer, nth: at + 1 })))

test.each(cases)('$answer, before the read of number $nth', async ({ answer, nth }) => {
  const { store, before } = betweenReads(openMemoryStore(collections), [newcomers, memberships, people])
  const trust = await startTrust({ store })
  await trust
    .stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
    .press('unit.choose', { unit: 'hud' })
  const [{ person } = { person: '' }] = await store.list(newcomers, { limit: 1 })
  const lars = trust.person('lars')
  await lars.press(answer, { unit: 'hud', person, sure: 'yes' })
  const undo = () => lars.press('newcomer.undo', { unit: 'hud', person })
  const told: string[] = []
  before(nth, async () => told.push((await undo()).text))
  told.push((await undo()).text)
  for (const text of told) expect(text).toContain('Angret. Nina Nyland venter på svar igjen.')
  await trust.close()
})
