/** A count of few is about somebody: nobody learns from it who wants peace, and who has thanked. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust()
  for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
})

afterEach(() => trust.close())

const message = { unit: 'hud', text: 'Takk for i går', audience: 'superuser', time: 'now' }
const preview = () => trust.person('lars').press('campaign.preview', message)
const stops = () => trust.person('samir').press('letter.set', { wish: 'stop' })

it('what would become of a message is the same whether the only one who gets it wants letters or not', async () => {
  const before = (await preview()).text
  expect(before).toContain('1 person')
  await stops()
  expect((await preview()).text).toBe(before)
})

it('nor is it told of what was sent', async () => {
  await stops()
  await (await preview()).press('Send')
  await trust.app.tick()
  const [campaign] = await trust.store.list(campaigns, { limit: 1 })
  const shown = await trust.person('lars').press('campaign.show', { campaign: campaign?.id })
  expect(shown.text).not.toMatch(/ro|uka/)
  expect(await trust.app.letters.ledgerOf(String(campaign?.id))).toMatchObject({
    byState: { suppressed: 0, queued: 1 },
    reasons: [],
  })
})

it('and who has thanked is nobody’s to tell', async () => {
  await (await preview()).press('Send')
  await trust.app.tick()
  const [campaign] = await trust.store.list(campaigns, { limit: 1 })
  await trust.person('samir').press('campaign.thanks', { campaign: campaign?.id })
  expect(await trust.app.letters.ledgerOf(String(campaign?.id))).toMatchObject({
    byState: { delivered: 1 },
    answers: [],
  })
})
