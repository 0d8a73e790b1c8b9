/** The patients' form gets another address between any two things that a press of somebody else reads: what they chose is on the form in use. */

import { expect, test } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { unitForms } from '../../src/features/feedback/share/unitForm.ts'
import { collections } from '../../src/features.ts'
import { betweenReads } from '../support/betweenReads.ts'
import { startTrust } from '../support/trust.ts'

const reads = [1, 2, 3, 4]

const start = async () => {
  const { store, ...reads } = betweenReads(openMemoryStore(collections), [unitForms, feedbackCodes])
  const trust = await startTrust({ store })
  const renewing = await (await trust.person('pia').press('feedback.link')).press('Ny adresse')
  const renew = () => renewing.press('Lag ny adresse')
  const inUse = async () => {
    const form = await store.get(unitForms, id<'unit'>('hud'))
    return form && (await store.get(feedbackCodes, form.code))
  }
  return { ...reads, trust, renew, inUse }
}

test.each(reads)('the number and the questions, before the read of number %i', async nth => {
  const { trust, before, isDone, renew, inUse } = await start()
  const form = await trust.person('lars').press('feedback.choices')
  before(nth, renew)
  const told = await form.press('Lagre', { phone: '22 11 33 44', words: 'yes' })
  expect(isDone()).toBe(true)
  expect(told.text).toContain('Lagret. Skjemaet er slik fra nå av.')
  expect(told.text).not.toContain('Byttet')
  expect(await inUse()).toMatchObject({ state: 'open', phone: '22 11 33 44', words: true })
  await trust.close()
})

test.each(reads)('its state on the card, before the read of number %i', async nth => {
  const { trust, before, isDone, renew, inUse } = await start()
  before(nth, renew)
  const shown = await trust.person('lars').press('feedback.resume')
  expect(isDone()).toBe(true)
  expect(shown.text).toContain('✓ Åpent')
  expect(shown.text).toContain((await inUse())?.id)
  await trust.close()
})
