/** Where a card cannot be changed, or not yet, whoever takes words away is not told that colleagues read them no more. */

import { expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import type { Failure } from '../support/failing.ts'
import { trustForEach } from '../support/trust.ts'
import { sendToAll } from '../support/writings.ts'

const trust = trustForEach()

const takeAway = async () => {
  const mine = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
  return (await mine.press('Ta bort teksten nå')).text
}

const said = () =>
  trust().connector.sent.filter(({ activity }) => JSON.stringify(activity).includes('øvingen'))

const changedSince = (from: number) =>
  trust()
    .connector.sent.slice(from)
    .filter(({ activity }) => JSON.stringify(activity).includes('er trukket tilbake'))

it('says of words that cards have them still, until all is started again', async () => {
  for (const reader of ['kari', 'samir', 'ada']) await trust().person(reader).says('hei')
  await sendToAll(trust(), trust().person('lars'), 'Husk øvingen på mandag')
  expect(said().length).toBeGreaterThan(0)
  await trust().person('ada').says('stopp alt')
  const from = trust().connector.sent.length
  const told = await takeAway()
  expect(told).not.toContain('Teksten er borte')
  expect(told).toContain('kort som er sendt, har den til det startes igjen')
  await trust().app.tick()
  expect(changedSince(from)).toEqual([])
  await trust().person('ada').says('start alt')
  await trust().app.tick()
  expect(changedSince(from).length).toBeGreaterThan(0)
})

it('says that they are gone where no card has them', async () => {
  await trust().person('ada').says('stopp alt')
  await trust().person('lars').says('avvik ekko i høyttaleren')
  expect(await takeAway()).toContain('Teksten er borte.')
})

it.each<[string, Failure]>([
  ['nobody knows whether it came', { reset: true }],
  ['it may have come twice', { status: 502, times: 1 }],
  ['Teams did not say where it lies', { status: 201, body: '{}', times: 1 }],
])('says of a card that it may stay, before and behind it, where %s', async (_, failure) => {
  for (const reader of ['kari', 'samir']) await trust().person(reader).says('hei')
  const kari = personas.find(({ id }) => id === 'kari')?.aadObjectId
  trust().connector.fail({ ...failure, method: 'POST', conversation: `a:${kari}` })
  const message = { unit: 'hud', text: 'Husk øvingen på mandag', audience: 'everyone', time: 'now' }
  await (await trust().person('lars').press('campaign.preview', message)).press('Send')
  for (const _ of ['once', 'and once more']) {
    await trust().app.tick()
    trust().clock.pass(60_000)
  }
  trust().connector.heal()
  const mine = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
  expect(mine.text).not.toContain('Den blir borte for alle')
  expect(mine.text).toContain('Noen kort kan ligge der jeg ikke får endret dem, og de blir stående')
  const told = await mine.press('Ta bort teksten nå')
  expect(told.text).toContain(
    'Teksten er borte hos meg, og kort som er sendt, blir endret. Noen kan ligge der',
  )
})
