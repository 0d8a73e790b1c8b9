/** What a demo that was just filled says of its people: they were there for its past. */

import { expect, it } from 'vitest'
import { people } from '../../src/features/people/person.ts'
import { startTrust } from '../support/trust.ts'

it('has people who joined before the past that they have, so that nobody is new after eight months', async () => {
  const demo = await startTrust({ at: '2026-11-20T09:00:00Z', past: true })
  const joined = (await demo.store.list(people, { limit: 99 })).map(({ at }) => at)
  expect(joined.length).toBeGreaterThan(10)
  for (const at of joined) expect(at < '2026-04').toBe(true)
  await demo.close()
})
