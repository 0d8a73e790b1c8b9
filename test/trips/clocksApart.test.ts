/** Two processes whose clocks are hours apart, as where one of two machines runs in local time: a turn that comes to both counts once. */

import { afterEach, expect, it } from 'vitest'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { collections } from '../../src/features.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const running: Trust[] = []
afterEach(async () => {
  for (const trust of running.splice(0)) await trust.close()
})

it('what was taken by one is known to the other, whose clock is two hours ahead', async () => {
  const store = openMemoryStore(collections)
  const config = { databaseUrl: 'postgres://shared' }
  const right = await startTrust({ store, config, at: '2026-07-01T09:59:58Z' })
  const beside = { ...store, close: async () => {} }
  const ahead = await startTrust({ store: beside, config, at: '2026-07-01T11:59:58Z', seeded: false })
  running.push(ahead, right)
  const said = right.person('kari').activity({ type: 'message', text: 'registrer +5', textFormat: 'plain' })
  await right.post(said)
  for (let minute = 0; minute < 5; minute += 1) {
    await ahead.app.tick()
    for (const { clock } of running) clock.pass(60_000)
  }
  await ahead.post(said)
  const told = right.connector.sent.map(({ activity: { summary } }) => summary)
  expect(told.slice(0, 1)).toEqual(['Uke 27: 5 på video. ✓ Lagret'])
  expect(told.at(-1)).toContain('Dette er tatt imot')
  const weeks = await store.list(activity, { where: { unit: 'hud', week: '2026-W27' }, limit: 9 })
  expect(weeks.map(({ counts }) => counts.video)).toEqual([5])
})
