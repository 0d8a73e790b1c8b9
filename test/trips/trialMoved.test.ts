/** What becomes of a trial that waits for a yes when its words, its audience or its writer go meanwhile. */

import { describe, expect, it } from 'vitest'
import { chooseSettings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { approvals } from '../../src/features/campaigns/approval/approval.ts'
import { noAnswers } from '../../src/features/campaigns/approval/forgood.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { memberships } from '../../src/features/people/person.ts'
import { collections } from '../../src/features.ts'
import { betweenReads } from '../support/betweenReads.ts'
import { seven } from '../support/trials.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const words = 'Har du to minutter til et steg i veikartet?'

/** On a Friday at ten in Oslo; Ingrid leads too, and more than five are many. */
const start = async () => {
  const { store, ...reads } = betweenReads(openMemoryStore(collections), [trials, campaigns, approvals])
  const trust = await startTrust({ store })
  for (const who of ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
    await trust.person(who).says('meny')
  await chooseSettings(store, { letters: { secondLeaderAbove: 5 } })
  const ingrid = await store.get(memberships, 'hud:ingrid')
  if (ingrid) await store.write([update(memberships, { ...ingrid, roles: [...ingrid.roles, 'leader'] })])
  return { ...reads, trust }
}

const ended = async (trust: Trust) => {
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
}

const given = { 'wording-1': words, weekday: '3', weeks: '4', outcome: 'steps-ticked' }

const draft = async (trust: Trust, audience = 'everyone') =>
  (await (await trust.person('lars').says('kampanje')).press('Ny prøve')).press('Se hva den kan vise', {
    ...given,
    audience,
  })

const asked = async (trust: Trust) =>
  (await (await draft(trust)).press('Svar på sju spørsmål')).press('Be om et ja', seven)

const only = async ({ store }: Trust) => {
  const [trial] = await store.list(trials, { limit: 2 })
  if (!trial) throw new Error('There is one.')
  return trial
}

const reading = async (trust: Trust) =>
  trust.person('ingrid').press('campaign.approval', { trial: (await only(trust)).id })

describe('a trial that waits for a yes', () => {
  it('waits for none once whoever wrote it is forgotten, and their answers are gone', async () => {
    const { trust } = await start()
    await asked(trust)
    const read = await reading(trust)
    await trust.app.people.erase('lars' as never)
    expect(await only(trust)).toMatchObject({ state: 'draft', by: '', sender: '', answers: noAnswers })
    expect((await read.press('Ja, start den')).text).toContain('Her er det ikke noe å svare på')
    await trust.app.tick()
    expect((await only(trust)).state).toBe('draft')
    await ended(trust)
  })

  it('nor once its words are taken away', async () => {
    const { trust } = await start()
    await asked(trust)
    const read = await reading(trust)
    const mine = await (await trust.person('lars').says('minedata')).press('Se tekstene mine')
    await mine.press('Ta bort teksten nå')
    expect(await only(trust)).toMatchObject({ state: 'draft', wordings: [], answers: noAnswers })
    expect((await read.press('Ja, start den')).text).toContain('Her er det ikke noe å svare på')
    await ended(trust)
  })

  it('without a sender, as an earlier version left it, is answered by nobody', async () => {
    const { trust } = await start()
    await asked(trust)
    const read = await reading(trust)
    await trust.store.write([update(trials, { ...(await only(trust)), by: '' as never, sender: '' })])
    for (const title of ['Ja, start den', 'Send tilbake']) await read.press(title)
    expect((await only(trust)).state).toBe('asks')
    await ended(trust)
  })

  it('is shown to its writer where it stands when its form is sent once more', async () => {
    const { trust } = await start()
    const form = await (await trust.person('lars').says('kampanje')).press('Ny prøve')
    const foretold = await form.press('Se hva den kan vise', { ...given, audience: 'everyone' })
    await (await foretold.press('Svar på sju spørsmål')).press('Be om et ja', seven)
    const again = await form.press('Se hva den kan vise', { ...given, audience: 'everyone' })
    expect(again.text).toMatch(/Prøven venter på et ja(.|\n)*Disse kan si ja: Ingrid/)
    await ended(trust)
  })

  it('for other weeks than were read is shown first', async () => {
    const { trust } = await start()
    const waiting = await asked(trust)
    const read = await reading(trust)
    const changed = await (await (await waiting.press('Ta tilbake')).press('Endre')).press(
      'Se hva den kan vise',
      { weeks: '26' },
    )
    await (await changed.press('Svar på sju spørsmål')).press('Be om et ja')
    expect((await read.press('Ja, start den')).text).toContain('Den er endret i mellomtiden.')
    expect((await only(trust)).state).toBe('asks')
    await ended(trust)
  })
})

describe('a draft that is made to go to many right before any read of', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('number %i is started by nobody’s own yes', async nth => {
    const { trust, before } = await start()
    const foretold = await draft(trust, 'superuser')
    const { id } = await only(trust)
    const form = await foretold.press('Svar på sju spørsmål')
    const change = await foretold.press('Endre')
    before(nth, () => change.press('Se hva den kan vise', { audience: 'everyone' }))
    const told = await form.press('Start prøven', seven)
    const trial = await trust.store.get(trials, id)
    expect(trial?.state).toBe(trial?.audience === 'everyone' ? 'draft' : 'running')
    expect(told.text.includes('Prøven går')).toBe(trial?.state === 'running')
    if (trial?.state === 'draft') expect(told.text).toContain('Noe er endret i mellomtiden.')
    await ended(trust)
  })
})
