/** While everything is stopped no card is changed: whoever takes words away is not told that colleagues read them no more. */

import { expect, it } from 'vitest'
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
