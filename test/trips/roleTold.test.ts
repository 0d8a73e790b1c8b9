/** Who lost a role is told what is true when they read it, once; and who takes over from one who was away is there. */

import { expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { update } from '../../src/core/store.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships } from '../../src/features/people/person.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday, ten in Oslo. */
const trust = trustForEach()

const lars = () => trust().person('lars')
const give = async (code: string, name: string) =>
  (await lars().press('people.function', { function: code })).press(name)
const pass = async (minutes: number) => {
  trust().clock.pass(minutes * 60_000)
  await trust().app.tick()
}
const toldTo = async (person: string) =>
  (
    await trust().store.list(letters, { where: { series: 'role-passed', person: id(person) }, limit: 9 })
  ).flatMap(({ state, show }) => (state === 'delivered' ? [show.data.state] : []))

it('that they can do the same as before is not told to who was freed of the role since', async () => {
  await trust().person('samir').says('meny')
  const given = await give('superuser', 'Jonas Myrvang')
  await pass(10)
  await given.press('Ta rollen fra Samir')
  await pass(20)
  expect(await toldTo('samir')).toEqual([])
  await pass(20)
  expect(await toldTo('samir')).toEqual(['lost'])
})

it('that they have the role no more is not told to who has it again without a place of their own', async () => {
  await trust().person('samir').says('meny')
  const given = await give('superuser', 'Jonas Myrvang')
  await pass(10)
  const freed = await given.press('Ta rollen fra Samir')
  await pass(5)
  await freed.press('Angre')
  await pass(60)
  expect(await toldTo('samir')).toEqual(['kept'])
})

it('a role that is given, taken back and given again is told of once', async () => {
  await trust().person('pia').says('meny')
  const given = await give('project', 'Jonas Myrvang')
  await pass(10)
  await given.press('Angre')
  await pass(10)
  await give('project', 'Jonas Myrvang')
  await pass(10)
  await pass(60)
  expect(await toldTo('pia')).toEqual(['lost'])
})

it('who takes over from somebody who was away is not away, and is asked for help', async () => {
  const row = await trust().store.get(unitFunctions, 'hud:superuser')
  const away = { function: 'superuser', holder: 'samir', deputy: 'jonas', until: '2026-12-18' }
  await lars().press('people.assign', { ...away, seen: String(row?.version) })
  await lars().press('unit.cover', { person: 'jonas', weekdays: '1,2,3,4,5', from: '08:00', to: '15:30' })
  const asked = async () => (await trust().person('kari').says('hjelp')).text
  expect(await asked()).toContain('Jonas Myrvang: på vakt nå')
  const { aadObjectId = '', name = '' } = personas.find(({ id: known }) => known === 'samir') ?? {}
  await trust().inTeam('membersRemoved', aadObjectId, name)
  expect(await asked()).toContain('Jonas Myrvang: på vakt nå')
  const roles = (await lars().says('roller')).text
  expect(roles).toContain('Superbruker\nJonas Myrvang')
  expect(roles).not.toContain('borte')
})

it('who had a role for hours is told when that is taken back, and nobody of a slip', async () => {
  for (const who of ['jonas', 'pia']) await trust().person(who).says('meny')
  const given = await give('project', 'Jonas Myrvang')
  await pass(4 * 60)
  await given.press('Angre')
  await pass(60)
  expect([await toldTo('pia'), await toldTo('jonas')]).toEqual([['lost'], ['lost']])
  const slip = await give('project', 'Jonas Myrvang')
  await pass(10)
  await slip.press('Angre')
  await pass(60)
  expect([await toldTo('pia'), await toldTo('jonas')]).toEqual([['lost'], ['lost']])
})

it('that whoever led was away is not said of who is given the lead, pressed twice too', async () => {
  const away = { holder: 'lars', deputy: 'pia', until: '2026-12-18' }
  const { version } = (await trust().store.get(unitFunctions, 'hud:leader')) ?? {}
  await lars().press('people.assign', { function: 'leader', ...away, seen: String(version) })
  const pia = trust().person('pia')
  const form = await (await pia.press('people.function', { function: 'leader' })).press('Kari Solheim')
  expect(form.valueOf('until')).toBe('')
  const carried = { ...away, holder: 'kari', function: 'leader', seen: String(Number(version) + 1) }
  for (const _ of [1, 2]) {
    const told = await pia.press('people.assign', carried)
    expect(told.text).toContain('Leder er nå Kari Solheim')
    expect(told.text).not.toContain('borte')
  }
  const kari = trust().person('kari')
  const own = { ...carried, until: '2026-12-24', seen: String(Number(version) + 2) }
  expect((await kari.press('people.assign', own)).text).toContain('Kari Solheim er borte en stund')
})

it('who is none of several any more is freed of nothing, and given nothing when that is taken back', async () => {
  await trust().person('jonas').says('meny')
  const are = async (...roles: ('clinician' | 'superuser')[]) => {
    const member = await trust().store.get(memberships, 'hud:jonas')
    if (member) await trust().store.write([update(memberships, { ...member, roles })])
  }
  await are('clinician', 'superuser')
  const form = await lars().press('people.function', { function: 'superuser' })
  // A list that is read in meanwhile says so.
  await are('clinician')
  const freed = await form.press('Fjern')
  expect(freed.text).toContain('Rollen er endret i mellomtiden')
  expect(freed.buttons).not.toContain('Angre')
  await pass(60)
  expect(await toldTo('jonas')).toEqual([])
  expect((await trust().store.get(memberships, 'hud:jonas'))?.roles).toEqual(['clinician'])
})
