/** A role that is given to somebody is taken from nobody unseen: by name, who has it no more and who is still what it makes of people. */

import { expect, it } from 'vitest'
import { update } from '../../src/core/store.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships } from '../../src/features/people/person.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday, ten in Oslo. */
const trust = trustForEach()

const rolesOf = async (person: string) => (await trust().store.get(memberships, `hud:${person}`))?.roles
const open = (code: string) => trust().person('lars').press('people.function', { function: code })
const give = async (code: string, name: string) => (await open(code)).press(name)
const onDuty = async () => (await trust().person('kari').says('hjelp')).text

it('what one person is goes to another by name, and who had it can be kept as deputy', async () => {
  const given = await give('project', 'Jonas Myrvang')
  expect(given.text).toContain('Prosjektleder er nå Jonas Myrvang. Pia Lunde har ikke rollen lenger.')
  expect(given.buttons).toContain('Angre')
  expect(await rolesOf('pia')).toEqual(['clinician'])
  const both = await given.press('La Pia være stedfortreder')
  expect(both.text).toContain('Prosjektleder\nJonas Myrvang · Stedfortreder: Pia Lunde')
  expect(await rolesOf('pia')).toEqual(['project'])
  expect(both.buttons).not.toContain('La Pia være stedfortreder')
})

it('a superuser who is one of several stays one when it is given to one more, and is asked for help still', async () => {
  const given = await give('superuser', 'Jonas Myrvang')
  expect(given.text).toContain('Superbruker er nå Jonas Myrvang. Samir Haddad er fortsatt superbruker.')
  expect(given.text).toContain('Superbruker\nJonas Myrvang · og én til')
  expect([await rolesOf('samir'), await rolesOf('jonas')]).toEqual([
    ['superuser', 'clinician'],
    ['clinician', 'superuser'],
  ])
  expect(await onDuty()).toContain('Samir Haddad: på vakt nå')
})

it('whoever is one of several can be freed of it, on the card that tells so or later, and have it again', async () => {
  const given = await give('superuser', 'Jonas Myrvang')
  const taken = await given.press('Ta rollen fra Samir')
  const again = await given.press('Ta rollen fra Samir')
  for (const { text } of [taken, again]) expect(text).toContain('Samir Haddad har ikke rollen lenger.')
  expect(await rolesOf('samir')).toEqual(['clinician'])
  expect(await onDuty()).not.toContain('Samir Haddad')
  expect((await again.press('Angre')).text).toContain('Angret. Alt er som før.')
  expect(await rolesOf('samir')).toEqual(['clinician', 'superuser'])
  const form = await open('superuser')
  expect(form.text).toContain('Én til har rollen')
  await form.press('Fjern')
  expect(await rolesOf('samir')).toEqual(['clinician'])
  expect((await open('superuser')).text).not.toContain('har rollen\nSamir')
})

it('whoever had nothing else is as before when it is given back', async () => {
  const member = await trust().store.get(memberships, 'hud:samir')
  if (member) await trust().store.write([update(memberships, { ...member, roles: ['superuser'] })])
  const taken = await (await give('superuser', 'Jonas Myrvang')).press('Ta rollen fra Samir')
  expect(await rolesOf('samir')).toEqual(['clinician'])
  await taken.press('Angre')
  expect(await rolesOf('samir')).toEqual(['superuser'])
})

it('whoever was so already by a list stays so when the function is taken back', async () => {
  const member = await trust().store.get(memberships, 'hud:jonas')
  if (member) await trust().store.write([update(memberships, { ...member, roles: ['clinician', 'project'] })])
  const given = await give('project', 'Jonas Myrvang')
  expect((await given.press('Angre')).text).toContain('Angret. Alt er som før.')
  expect([await rolesOf('jonas'), await rolesOf('pia')]).toEqual([['clinician', 'project'], ['project']])
})

it('a role that is given to nobody is taken from who had it', async () => {
  const emptied = await (await open('superuser')).press('Lagre', { holder: 'none' })
  expect(emptied.text).toContain('Samir Haddad har ikke rollen lenger.')
  expect(emptied.text).not.toContain('er nå')
  expect(await rolesOf('samir')).toEqual(['clinician'])
})

it('who gives the lead away is told that they have it no more, and another who gives it is told who', async () => {
  const asked = await give('leader', 'Pia Lunde')
  expect((await asked.press('Lagre')).text).toContain('Leder er nå Pia Lunde. Du har ikke rollen lenger.')
  const wish = { unit: 'hud', function: 'leader', holder: 'lars', seen: '2' }
  const told = await trust().person('ada').press('people.assign', wish)
  expect(told.text).toContain('Leder er nå Lars Eikeland. Pia Lunde har ikke rollen lenger.')
})

it('what somebody else changed meanwhile is not told as one’s own', async () => {
  const form = await open('superuser')
  await trust()
    .person('ada')
    .press('people.assign', { unit: 'hud', function: 'superuser', give: 'kari', seen: '1' })
  const late = await form.press('Jonas Myrvang')
  expect(late.text).toContain('Rollen er endret i mellomtiden')
  expect(late.text).not.toContain('fortsatt')
})

it('of who is freed and forgotten nothing stays', async () => {
  await (await give('superuser', 'Jonas Myrvang')).press('Ta rollen fra Samir')
  await trust().person('samir').press('mydata.confirm', {})
  expect(JSON.stringify(await trust().store.get(unitFunctions, 'hud:superuser'))).not.toContain('samir')
})
