/** A leader takes somebody out of the unit, as they could let them in; and whoever moves says whether they work there still. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { insert, remove, update } from '../../src/core/store.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { joinUnit } from '../../src/features/people/roster/join.ts'
import { readCard } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust()
})

afterEach(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const entra = 'eeeeeeee-0000-4000-8000-000000000011'
const nora = () => trust.stranger(entra, 'Nora Vik')
const lars = () => trust.person('lars')
const norasId = async () =>
  (await trust.store.list(people, { limit: 99 })).find(({ name }) => name === 'Nora Vik')?.id ?? ''
const rolesIn = async (unit: string, person: string) =>
  (await trust.store.get(memberships, `${unit}:${person}`))?.roles ?? null

/** Let in by the leader, thirty hours ago: too long for the undo of the yes. */
const letIn = async () => {
  await nora().press('unit.choose', { unit: 'hud' })
  await lars().press('newcomer.admit', { person: await norasId() })
  trust.clock.pass(30 * 3_600_000)
  await trust.app.tick()
}

const asks = async () => (await (await lars().says('roller')).press('Andre i enheten')).press('Nora Vik')

/** What came to her own chat since then. */
const toNora = (from: number) =>
  trust.connector.sent
    .slice(from)
    .filter(({ conversation }) => conversation === `a:${entra}`)
    .map(({ activity }) =>
      readCard(activity.attachments?.[0]?.content ?? {}, (verb, data) => nora().press(verb, data)),
    )

describe('who was let in', () => {
  beforeEach(letIn)

  it('is taken out under «roller», asked about once, and is told kindly', async () => {
    const asked = await asks()
    expect(asked.text).toContain('Ta Nora Vik ut av enheten?')
    expect(await rolesIn('hud', await norasId())).toEqual(['clinician'])
    const from = trust.connector.sent.length
    const out = await asked.press('Ta ut')
    expect(out.text).toContain('Nora Vik er tatt ut, og får vite det.')
    expect(await rolesIn('hud', await norasId())).toBeNull()
    await trust.app.tick()
    const [told, ...more] = toNora(from)
    expect(more).toEqual([])
    expect(told?.text).toContain('Du er ikke lenger med i Hudpoliklinikken')
    expect((await nora().says('svar')).text).toContain('Velg enheten din først')
    expect((await nora().press('roadmap.show', { unit: 'hud' })).text).not.toContain('Veikart')
    expect((await nora().says('nød')).text).toContain('113')
  })

  it('is there on the way back from the question', async () => {
    const back = await (await asks()).press('Tilbake')
    expect(back.text).toContain('Nora Vik\nLagt til i Dult')
    expect(await rolesIn('hud', await norasId())).toEqual(['clinician'])
  })

  it('gets nothing more of what the unit wrote to its people, nor a reminder of a checklist', async () => {
    const person = id<'person'>(await norasId())
    const due = plus(trust.at(), { hours: 2 })
    await lars().press('consultation.addTime', {
      checklist: 'clinician',
      weekday: '2',
      from: '09:00',
      to: '10:00',
    })
    const message = { text: 'Kun for oss: Kvitveisbukta', audience: 'everyone', time: 'tomorrow' }
    await (await lars().press('campaign.preview', message)).press('Send')
    await (await asks()).press('Ta ut')
    trust.clock.set(plus(due, { days: 9 }))
    await trust.app.tick()
    await trust.app.tick()
    const waiting = await trust.store.list(letters, { where: { person, state: 'queued' }, limit: 9 })
    expect(waiting).toEqual([])
    expect(JSON.stringify(toNora(0).map(({ content }) => content))).not.toContain('Kvitveisbukta')
  })

  it('is back at once when the leader takes that back, and for a day only', async () => {
    const out = await (await asks()).press('Ta ut')
    const from = trust.connector.sent.length
    const [first, second] = [await out.press('Angre'), await out.press('Angre')]
    for (const { text } of [first, second]) expect(text).toContain('Nora Vik hører til enheten igjen.')
    expect(await rolesIn('hud', await norasId())).toEqual(['clinician'])
    expect((await trust.store.get(people, await norasId()))?.unit).toBe('hud')
    // What would have told her is not sent any more.
    await trust.app.tick()
    expect(toNora(from)).toEqual([])
    await (await asks()).press('Ta ut')
    expect((await lars().says('roller')).text).toContain('Du tok personen ut')
    trust.clock.pass(24 * 3_600_000 + 1)
    expect((await out.press('Angre')).text).toContain('Ingenting er endret')
    expect(await rolesIn('hud', await norasId())).toBeNull()
  })

  it('is back for whoever pressed that twice in one moment, who is told so twice', async () => {
    for (let round = 0; round < 5; round += 1) {
      const out = await (await asks()).press('Ta ut')
      for (const { text } of await Promise.all([out.press('Angre'), out.press('Angre')]))
        expect(text).toContain('Nora Vik hører til enheten igjen.')
    }
  })

  it('is not said to be back by an undo where a list or the team brought them back', async () => {
    const person = await norasId()
    const out = await (await asks()).press('Ta ut')
    const needs = { store: trust.store, newId: () => 'x', markOf: (text: string) => text, now: trust.at() }
    const listed = { aadObjectId: entra, name: 'Nora Vik', unit: id<'unit'>('hud'), language: 'nb' } as const
    await joinUnit(needs, { ...listed, roles: ['superuser'], fromTeam: false })
    const { text } = await out.press('Angre')
    expect(text).toContain('personen hører allerede til enheten')
    expect(text).not.toContain('Angret')
    expect(text).not.toContain('Roller gir du på nytt')
    expect(await rolesIn('hud', person)).toEqual(['superuser'])
  })

  it('who presses twice is told twice what they did', async () => {
    const asked = await asks()
    for (const told of [await asked.press('Ta ut'), await asked.press('Ta ut')])
      expect([told.text.includes('Nora Vik er tatt ut'), told.buttons.includes('Angre')]).toEqual([
        true,
        true,
      ])
    trust.clock.pass(24 * 3_600_000 + 1)
    expect((await asked.press('Ta ut')).text).toContain('Personen hører ikke til enheten lenger.')
    for (const person of [await norasId(), ''])
      expect((await lars().press('people.askOut', { person })).text).toContain(
        'Personen hører ikke til enheten lenger.',
      )
  })

  it('comes back by being asked for again, and by no card from before', async () => {
    const person = await norasId()
    await (await asks()).press('Ta ut')
    // The card of the yes, and its way back.
    for (const verb of ['newcomer.admit', 'newcomer.decline', 'newcomer.undo'])
      expect((await lars().press(verb, { person })).text).toContain('Ingenting er endret')
    expect(await rolesIn('hud', person)).toBeNull()
    expect((await nora().press('unit.choose', { unit: 'hud' })).text).toContain('Jeg har notert')
    expect((await lars().says('roller')).text).toContain('Venter på svar')
    expect((await nora().says('svar')).text).toContain('Lederen har ikke svart ennå')
  })

  it('leaves nothing behind when they are forgotten', async () => {
    const person = await norasId()
    await (await asks()).press('Ta ut')
    expect((await nora().says('minedata')).text).toContain('eller ble tatt ut')
    await trust.app.people.erase(id(person))
    expect(JSON.stringify(await trust.store.list(newcomers, { limit: 9 }))).not.toContain(person)
    expect(JSON.stringify(await trust.store.list(letters, { limit: 99 }))).not.toContain('Nora')
  })

  it('is taken out by a leader of that unit alone', async () => {
    const person = await norasId()
    for (const other of ['kari', 'samir', 'pia'])
      expect((await trust.person(other).press('people.takeOut', { person })).text).toContain('Det er andre')
    expect((await trust.person('berit').press('people.takeOut', { person })).text).toContain(
      'hører ikke til enheten lenger',
    )
    for (const forged of ['', '__proto__', 'lars', 'x'.repeat(900)])
      expect((await lars().press('people.takeOut', { person: forged })).text).toContain('hører ikke til')
    expect(await rolesIn('hud', person)).toEqual(['clinician'])
    expect(await rolesIn('hud', 'lars')).toEqual(['leader'])
  })
})

describe('whoever else is in the unit', () => {
  it('hands over what they hold, and the leaders are told what is vacant', async () => {
    const asked = await (await lars().press('people.others')).press('Samir Haddad')
    await asked.press('Ta ut')
    expect(await trust.store.get(unitFunctions, 'hud:superuser')).toMatchObject({ holder: null })
    const told = await trust.store.list(letters, { where: { series: 'person-left' }, limit: 9 })
    expect(told.map(({ person }) => person)).toEqual(['lars'])
  })

  it('is told of as gone to nobody once they are back, and is when they go again', async () => {
    const from = trust.connector.sent.length
    const left = () => trust.connector.sent.slice(from).map(({ activity }) => JSON.stringify(activity))
    const out = await (await (await lars().press('people.others')).press('Samir Haddad')).press('Ta ut')
    await out.press('Angre')
    await trust.app.tick()
    expect(await trust.store.list(letters, { where: { series: 'person-left' }, limit: 9 })).toMatchObject([
      { state: 'suppressed', reason: 'done' },
    ])
    const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === 'samir') ?? {}
    trust.clock.pass(3_600_000)
    await trust.inTeam('membersRemoved', aadObjectId, name)
    await trust.app.tick()
    expect(left().filter(sent => sent.includes('Samir Haddad har sluttet'))).toHaveLength(1)
  })

  it('is said to be in the team, where a list had them, and to come back from there', async () => {
    const kari = await trust.store.get(memberships, 'hud:kari')
    if (kari) await trust.store.write([update(memberships, { ...kari, fromTeam: true })])
    const list = await lars().press('people.others')
    expect(list.text).toContain('Kari Solheim\nI teamet i Teams')
    expect((await list.press('Kari Solheim')).text).toContain('Ta personen ut der også')
  })

  it('stays where they lead it alone, also where two leaders take each other out', async () => {
    const person = 'lars'
    const alone = await trust.person('ada').press('people.askOut', { unit: 'hud', person })
    expect(alone.text).toContain('Lars Eikeland er den eneste lederen.')
    await trust.person('ada').press('people.takeOut', { unit: 'hud', person })
    expect(await rolesIn('hud', 'lars')).toEqual(['leader'])
    await lars().press('people.assign', { function: 'leader', holder: 'lars', deputy: 'pia', seen: '1' })
    await Promise.all([
      lars().press('people.takeOut', { person: 'pia' }),
      trust.person('pia').press('people.takeOut', { person: 'lars' }),
    ])
    const left = [await rolesIn('hud', 'lars'), await rolesIn('hud', 'pia')]
    expect(left.filter(roles => roles?.includes('leader'))).toHaveLength(1)
  })

  it('is found by their name where there are many, and nobody is where there is nobody', async () => {
    for (let nth = 0; nth < 9; nth += 1) {
      const person = id<'person'>(`more-${nth}`)
      const known = { id: person, name: `Flere ${nth}`, language: 'nb', unit: id<'unit'>('hud') } as const
      await trust.store.write([
        insert(people, { ...known, at: trust.at() }),
        insert(memberships, { id: `hud:${person}`, unit: id<'unit'>('hud'), person, roles: ['clinician'] }),
      ])
    }
    const list = await lars().press('people.others')
    expect(list.text).toContain('til. Søk etter navnet.')
    expect((await list.press('Søk', { find: 'Kari' })).text).toContain('Kari Solheim')
    expect((await list.press('Søk', { find: 'qxz' })).text).toContain('Fant ingen med det navnet.')
    for (const row of await trust.store.list(memberships, { where: { unit: id('hud') }, limit: 99 }))
      if (row.person !== 'lars') await trust.store.write([remove(memberships, row)])
    expect((await lars().press('people.others')).text).toContain('Du er alene i enheten så langt.')
    expect((await lars().says('roller')).buttons).not.toContain('Andre i enheten')
  })
})

describe('who chooses another unit', () => {
  const kari = () => trust.person('kari')

  it('is asked whether they work in the one before still, and is out of it with a no', async () => {
    const moved = await kari().press('unit.choose', { unit: 'sar' })
    expect(moved.text).toContain('Jobber du fortsatt i Hudpoliklinikken, Fjordvik sykehus?')
    expect(await rolesIn('hud', 'kari')).toEqual(['clinician'])
    for (const no of [await moved.press('Nei'), await moved.press('Nei')])
      expect(no.text).toContain('Du hører ikke lenger til Hudpoliklinikken')
    expect(await rolesIn('hud', 'kari')).toBeNull()
    expect((await trust.store.get(people, 'kari'))?.unit).toBe('sar')
    const told = await trust.store.list(letters, { where: { series: 'person-left' }, limit: 9 })
    expect(told.map(({ person }) => person)).toEqual(['lars'])
    // Nobody leads them back in but the leader.
    expect((await kari().press('unit.choose', { unit: 'hud' })).text).toContain('Jeg har notert')
    expect((await kari().says('svar')).text).toContain('Lederen har ikke svart ennå')
  })

  it('stays with a yes, and is asked nothing where they belong to no other', async () => {
    const moved = await kari().press('unit.choose', { unit: 'sar' })
    expect((await moved.press('Ja')).text).toContain('avvik')
    expect(await rolesIn('hud', 'kari')).toEqual(['clinician'])
    expect((await kari().press('unit.choose', { unit: 'hud' })).text).not.toContain('Jobber du fortsatt')
    expect((await nora().press('unit.choose', { unit: 'hud' })).text).not.toContain('Jobber du fortsatt')
  })

  it('is asked the same where the leader of the new one is asked already, or none needs to be', async () => {
    await trust.person('berit').says('meny')
    await kari().press('unit.choose', { unit: 'sar' })
    trust.clock.set('2026-11-21T08:00:00+01:00')
    await trust.app.tick()
    const again = await kari().press('unit.choose', { unit: 'sar' })
    expect(again.text).toContain('Spørsmålet om Sårteamet')
    expect(again.text).toContain('Jobber du fortsatt i Hudpoliklinikken')
    const both = { id: 'sar:samir', unit: id<'unit'>('sar'), person: id<'person'>('samir') }
    await trust.store.write([insert(memberships, { ...both, roles: ['clinician'] })])
    const moved = await trust.person('samir').press('unit.choose', { unit: 'sar' })
    expect(moved.text).toContain('Du hører til Sårteamet')
    expect(moved.text).toContain('Jobber du fortsatt i Hudpoliklinikken')
  })

  it('and back again leaves nothing by the card from before', async () => {
    const moved = await kari().press('unit.choose', { unit: 'sar' })
    await kari().press('unit.choose', { unit: 'hud' })
    expect((await moved.press('Nei')).text).toContain('Du hører til Hudpoliklinikken')
    expect(await rolesIn('hud', 'kari')).toEqual(['clinician'])
  })

  it('and leads the one before alone gives the role away first', async () => {
    const moved = await lars().press('unit.choose', { unit: 'sar' })
    const told = await moved.press('Nei')
    expect(told.text).toContain('Du er den eneste lederen i Hudpoliklinikken')
    expect(await rolesIn('hud', 'lars')).toEqual(['leader'])
    expect((await told.press('Se roller')).text).toContain('Roller i Hudpoliklinikken')
    await lars().press('people.assign', { unit: 'hud', function: 'leader', holder: 'pia', seen: '1' })
    expect((await moved.press('Nei')).text).toContain('Du hører ikke lenger til Hudpoliklinikken')
    expect(await rolesIn('hud', 'lars')).toBeNull()
  })

  it('leaves no unit that they are not in, whatever a card says', async () => {
    for (const from of ['', 'sar', '__proto__', 'x'.repeat(900)]) await kari().press('unit.leave', { from })
    expect(await rolesIn('hud', 'kari')).toEqual(['clinician'])
    expect(await trust.store.list(letters, { where: { series: 'person-left' }, limit: 9 })).toEqual([])
  })
})
