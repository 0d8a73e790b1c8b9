/** Whoever is no superuser any more, or away, is on duty for nobody, whatever hours they told. */

import { expect, it } from 'vitest'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday, ten in Oslo. */
const trust = trustForEach()

const asked = async () => (await trust().person('kari').says('hjelp')).text

const covered = async () => (await trust().person('lars').press('roadmap.ready', { guide: 'video' })).text

it('who is no superuser any more is on duty no more, in «hjelp» and before go-live, and is again once it is taken back', async () => {
  const { store } = trust()
  expect(await asked()).toContain('Samir Haddad: på vakt nå')
  await trust().person('lars').press('roadmap.begin', { guide: 'video', goLive: '2027-01-10' })
  expect(await covered()).toContain('5 av 5 hverdager')
  const row = await store.get(unitFunctions, 'hud:superuser')
  const lars = trust().person('lars')
  const to = { function: 'superuser', holder: 'none', deputy: 'jonas', seen: String(row?.version) }
  const given = await lars.press('people.assign', to)
  expect(await asked()).not.toContain('Samir')
  expect(await covered()).not.toContain('5 av 5 hverdager')
  await given.press('Angre')
  expect(await asked()).toContain('Samir Haddad: på vakt nå')
  expect(await covered()).toContain('5 av 5 hverdager')
})

it('who is away is next on duty when they are back', async () => {
  const row = await trust().store.get(unitFunctions, 'hud:superuser')
  const away = { function: 'superuser', holder: 'samir', deputy: 'jonas', until: '2026-11-23' }
  await trust()
    .person('lars')
    .press('people.assign', { ...away, seen: String(row?.version) })
  const card = await asked()
  expect(card).not.toContain('på vakt nå')
  expect(card).toContain('24. november')
  trust().clock.set('2026-11-24T09:00:00+01:00')
  expect(await asked()).toContain('Samir Haddad: på vakt nå')
})
