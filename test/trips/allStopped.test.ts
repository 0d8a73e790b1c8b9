/** What who writes to many is told while an administrator has stopped everything: that it waits, and not that it is on its way. */

import { beforeEach, expect, it } from 'vitest'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const halted = 'Alt jeg sender, er stoppet av en administrator'

beforeEach(async () => {
  for (const id of ['kari', 'jonas', 'samir', 'ingrid', 'emily', 'lars', 'ada'])
    await trust().person(id).says('meny')
})

const compose = async () => {
  const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
  const given = { text: 'Takk for en fin uke.', audience: 'clinician', time: 'now' }
  return form.press('Se hvordan det blir', given)
}

it('a message is said to wait before and after it is sent, until everything is started again', async () => {
  expect((await compose()).text).not.toContain(halted)
  await trust().person('ada').says('stopp alt')
  const preview = await compose()
  expect(preview.text).toContain(halted)
  const sent = await preview.press('Send')
  expect(sent.text).toContain('Venter, til 5')
  expect(sent.text).toContain('Det som venter, går tidligst ut når det startes igjen')
  await trust().app.tick()
  const later = await sent.press('Oppdater')
  expect(later.text).not.toContain('På vei')
  await trust().person('ada').says('start alt')
  await trust().app.tick()
  const arrived = await later.press('Oppdater')
  expect(arrived.text).toContain('5 av 5 har fått meldingen')
  expect(arrived.text).not.toContain(halted)
})

it('a message that is taken back is said to stand where it lies until then', async () => {
  const sent = await (await compose()).press('Send')
  await trust().app.tick()
  await trust().person('ada').says('stopp alt')
  const ledger = await sent.press('Oppdater')
  expect(ledger.text).not.toContain(halted)
  const back = await (await ledger.press('Trekk tilbake')).press('Ja, trekk tilbake')
  expect(back.text).toContain(`${halted}. Kortene endres når det startes igjen.`)
  await trust().person('ada').says('start alt')
  await trust().app.tick()
  expect((await back.press('Oppdater')).text).not.toContain(halted)
})
