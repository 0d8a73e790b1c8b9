/** A clock that lies ends nothing: a year forward and back leaves every row, every letter and every reminder as it was. */

import { expect, it } from 'vitest'
import { collections } from '../../src/features.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo, with months behind it. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z', past: true })

const allRows = async () => {
  const all = await Promise.all(
    collections.map(each => trust().store.list(each as never, { limit: 100_000 })),
  )
  return collections.map(({ name }, nth) => [name, all[nth]] as const)
}

const asked = async (path: string) => (await fetch(`${trust().address}${path}`)).text()

it('holds all jobs and letters back while the time is doubted, says so, and goes on where it was', async () => {
  await trust().app.tick()
  const before = await allRows()
  let isDoubted = true
  Object.assign(trust().clock, { isDoubted: () => isDoubted })
  trust().clock.set('2027-11-20T09:00:00Z')
  expect(await trust().app.tick()).toBe(0)
  expect(await allRows()).toEqual(before)
  expect(JSON.parse(await asked('/readyz'))).toMatchObject({ ok: true, clock: 'doubted' })
  expect(await asked('/metrics')).toContain('dult_clock_doubted 1')
  isDoubted = false
  trust().clock.set('2026-11-20T09:01:00Z')
  await trust().app.tick()
  expect(JSON.parse(await asked('/readyz'))).not.toHaveProperty('clock')
  expect(trust().log()).toContain('clock.doubted')
})
