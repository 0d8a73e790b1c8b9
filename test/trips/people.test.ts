import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { insert, remove } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { instantOf } from '../../src/core/time/instant.ts'
import { onDuty } from '../../src/features/people/functions/duties.ts'
import { holderOf, unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships, people, units } from '../../src/features/people/person.ts'
import { leaveUnit } from '../../src/features/people/roster/leave.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust()
})

afterEach(async () => {
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

const hud = id<'unit'>('hud')
const today = '2026-11-20' as Day
const rolesOf = async (person: string) => (await trust.store.get(memberships, `hud:${person}`))?.roles

/** The form of one function, as its «Endre» button opens it. */
const open = async (as: string, code: string) => trust.person(as).press('people.function', { function: code })
const give = async (as: string, code: string, filled: Readonly<Record<string, string>>): Promise<Card> =>
  (await open(as, code)).press('Lagre', filled)

describe('functions', () => {
  it('are given by the leader, to whom the project team is sent too, and not to itself', async () => {
    for (const words of ['roller', 'enhet', 'mål 100'])
      for (const who of ['pia', 'kari']) {
        const { text } = await trust.person(who).says(words)
        expect([words, who, text]).toEqual([
          words,
          who,
          expect.stringContaining('Lederen i enheten din kan hjelpe deg.'),
        ])
        expect(text).not.toContain('prosjektteamet')
      }
    const { text } = await trust.person('kari').says('kampanje')
    expect(text).toContain('Lederen eller prosjektteamet i enheten din kan hjelpe deg')
  })

  it('are needed where the roadmap waits for them, as the card before go-live says too', async () => {
    const needed = async () => {
      const { text } = await trust.person('lars').says('roller')
      return text.slice(text.indexOf('ingen er valgt:'), text.indexOf('Leder\n'))
    }
    expect(await needed()).not.toContain('Hovedsuperbruker')
    await trust.person('lars').press('roadmap.begin', { guide: 'video', goLive: '2027-03-01' })
    expect(await needed()).toContain('Klinisk ansvarlig')
    expect(await needed()).toContain('Hovedsuperbruker')
  })

  it('are shown with who holds them, and what nobody holds is said first', async () => {
    const card = await trust.person('lars').says('roller')
    expect(card.text).toContain('Roller i Hudpoliklinikken, Fjordvik sykehus')
    expect(card.text).toContain('Tjenesten trenger disse rollene, og ingen er valgt:\nKlinisk ansvarlig')
    expect(card.text).toContain('Superbruker\nSamir Haddad')
    expect(card.text).toContain('Leder\nLars Eikeland')
  })

  it('that several have are not said to be nobody’s where none of them is chosen', async () => {
    for (const code of ['superuser', 'champion']) {
      const row = await trust.store.get(unitFunctions, `hud:${code}`)
      if (row) await trust.store.write([remove(unitFunctions, row)])
    }
    const { text } = await trust.person('lars').says('roller')
    expect(text).toContain('Superbruker\n○ Én har rollen')
    expect(text).toContain('Ildsjel\nÉn har rollen')
    expect(text.slice(text.indexOf('Andre roller'))).not.toContain('Ildsjel')
  })

  it('are given to the people of the unit, and the rights come along in the same write', async () => {
    const card = await give('lars', 'clinical', { holder: 'kari', deputy: 'jonas' })
    expect(card.text).toContain('Lagret. Tilgangene gjelder fra nå')
    expect(card.text).toContain('Klinisk ansvarlig\nKari Solheim · Stedfortreder: Jonas Myrvang')
    expect(card.text).not.toContain('Klinisk ansvarlig\n○ Ingen ennå')
    expect(await rolesOf('kari')).toEqual(['clinician', 'project'])
    expect(await rolesOf('jonas')).toEqual(['clinician', 'project'])
    const undone = await card.press('Angre')
    expect(undone.text).toContain('Angret. Alt er som før')
    expect(undone.text).toContain('Klinisk ansvarlig\n○ Ingen ennå')
    expect(await rolesOf('kari')).toEqual(['clinician'])
    expect(undone.buttons).not.toContain('Angre')
  })

  it('go to the name that is pressed, who may have been the deputy', async () => {
    await give('lars', 'champion', { holder: 'kari', deputy: 'jonas', until: '2026-11-27' })
    const pressed = await (await open('lars', 'champion')).press('Jonas Myrvang')
    expect(pressed.text).toContain('Ildsjel\nJonas Myrvang')
    expect(pressed.text).not.toContain('Stedfortreder')
    expect(await rolesOf('jonas')).toEqual(['clinician', 'champion'])
    const undone = await pressed.press('Angre')
    expect(undone.text).toContain('Ildsjel\nKari Solheim er borte en stund · Stedfortreder: Jonas Myrvang')
  })

  it('are not handed over with the lead before that is said and asked', async () => {
    const asked = await (await open('lars', 'leader')).press('Pia Lunde')
    expect(asked.text).toContain('Når du lagrer, er det den nye lederen')
    expect(asked.valueOf('holder')).toBe('pia')
    expect((await trust.store.get(unitFunctions, 'hud:leader'))?.holder).toBe('lars')
  })

  it('keep a right that another function gives', async () => {
    await give('lars', 'clinical', { holder: 'kari' })
    await give('lars', 'facilitator', { holder: 'kari' })
    await give('lars', 'clinical', { holder: 'jonas' })
    expect(await rolesOf('kari')).toEqual(['clinician', 'project'])
    await give('lars', 'facilitator', { holder: 'none' })
    expect(await rolesOf('kari')).toEqual(['clinician'])
  })

  it('cannot be one person twice, cannot go to a stranger, and a unit is never without a leader', async () => {
    const twice = await give('lars', 'champion', { holder: 'kari', deputy: 'kari' })
    expect(twice.text).toContain('kan være sin egen stedfortreder')
    const stranger = await give('lars', 'champion', { holder: 'siv' })
    expect(stranger.text).toContain('hører ikke til enheten lenger')
    const nobody = await give('lars', 'leader', { holder: 'none' })
    expect(nobody.text).toContain('Enheten må ha en leder')
    expect((await trust.store.get(unitFunctions, 'hud:leader'))?.holder).toBe('lars')
    expect(await rolesOf('lars')).toEqual(['leader'])
  })

  it('come back as they were filled in, where something in them is to be put right', async () => {
    await give('lars', 'champion', { holder: 'kari', deputy: 'none' })
    const filled = { deputy: 'jonas', until: '2026-11-30' }
    const twice = await give('lars', 'champion', { holder: 'jonas', ...filled })
    expect(twice.text).toContain('kan være sin egen stedfortreder')
    expect(['holder', 'deputy', 'until'].map(twice.valueOf)).toEqual(['jonas', 'jonas', '2026-11-30'])
    const stranger = await give('lars', 'champion', { holder: 'siv', ...filled })
    expect(['holder', 'deputy', 'until'].map(stranger.valueOf)).toEqual(['none', 'jonas', '2026-11-30'])
    const nobody = await give('lars', 'leader', { holder: 'none', ...filled })
    expect(['holder', 'deputy', 'until'].map(nobody.valueOf)).toEqual(['none', 'jonas', '2026-11-30'])
  })

  it('can be taken back by who gave the lead away, but by nobody else', async () => {
    const card = await give('lars', 'leader', { holder: 'pia' })
    expect(await rolesOf('lars')).toEqual(['clinician'])
    expect((await trust.person('lars').says('roller')).text).toContain('Det er andre som gjør dette')
    const undo = { function: 'leader', seen: '2' }
    expect((await trust.person('kari').press('people.undo', undo)).text).toContain('Det er andre')
    expect((await card.press('Angre')).text).toContain('Leder\nLars Eikeland')
    expect(await rolesOf('lars')).toContain('leader')
    expect(await rolesOf('pia')).toEqual(['project'])
  })

  it('stay with whoever has them when it is too late to take them back', async () => {
    const card = await give('lars', 'leader', { holder: 'pia' })
    trust.clock.pass(24 * 3_600_000 + 1)
    expect((await card.press('Angre')).text).toContain('For sent å angre')
    expect(await rolesOf('lars')).toEqual(['clinician'])
    expect((await trust.store.get(unitFunctions, 'hud:leader'))?.holder).toBe('pia')
  })

  it('cannot be taken back by who left, also after they came back', async () => {
    const card = await give('lars', 'leader', { holder: 'pia' })
    await leaveUnit({ store: trust.store, onLeave: [], now: trust.at() }, id<'person'>('lars'), hud)
    await trust.person('lars').press('unit.choose', { unit: 'hud' })
    await trust.person('pia').press('newcomer.admit', { person: 'lars' })
    expect((await card.press('Angre')).text).toContain('Det er andre som gjør dette')
    expect(await rolesOf('lars')).toEqual(['clinician'])
  })

  it('cannot be taken back by who lost the right in another way since', async () => {
    const card = await give('lars', 'champion', { holder: 'kari' })
    await give('lars', 'leader', { holder: 'pia' })
    expect((await card.press('Angre')).text).toContain('Det er andre som gjør dette')
    expect((await trust.store.get(unitFunctions, 'hud:champion'))?.holder).toBe('kari')
  })

  it('that are given on or taken are told once to who had them, and to nobody who did that themselves', async () => {
    const told = async (person: string) =>
      (
        await trust.store.list(letters, { where: { series: 'role-passed', person: id(person) }, limit: 9 })
      ).map(({ state, reason, show }) => [state, reason, show.data.code, show.data.state])
    for (const who of ['kari', 'jonas', 'samir', 'lars', 'emily', 'pia']) await trust.person(who).says('meny')
    await give('lars', 'clinical', { holder: 'kari', deputy: 'jonas' })
    await give('lars', 'clinical', { holder: 'emily', deputy: 'none' })
    await give('lars', 'superuser', { holder: 'kari' })
    await give('lars', 'leader', { holder: 'pia' })
    trust.clock.pass(3_600_000)
    await trust.app.tick()
    const done = ['delivered', '']
    expect(await told('kari')).toEqual([[...done, 'clinical', 'lost']])
    expect(await told('jonas')).toEqual([[...done, 'clinical', 'deputy']])
    expect(await told('samir')).toEqual([[...done, 'superuser', 'kept']])
    for (const person of ['lars', 'emily', 'pia']) expect([person, await told(person)]).toEqual([person, []])
  })

  it('that are back before the letter leaves are told of to nobody, and a slip that is taken back neither', async () => {
    await trust.person('ingrid').says('meny')
    const given = await give('lars', 'champion', { holder: 'kari' })
    await given.press('Angre')
    trust.clock.pass(3_600_000)
    await trust.app.tick()
    const rows = await trust.store.list(letters, { where: { series: 'role-passed' }, limit: 9 })
    expect(rows.map(({ person, state, reason }) => [person, state, reason])).toEqual([
      ['ingrid', 'suppressed', 'done'],
    ])
  })

  it('that somebody else changed since are shown as they are to who gives them, who is sent to nobody', async () => {
    const card = await give('lars', 'champion', { holder: 'jonas' })
    await leaveUnit({ store: trust.store, onLeave: [], now: trust.at() }, id<'person'>('jonas'), hud)
    const { text } = await card.press('Angre')
    expect(text).toContain('Rollen er endret i mellomtiden')
    expect(text).not.toContain('kan hjelpe deg')
  })

  it('changed by two at once become what the first one said, and the second is told', async () => {
    const mine = await open('lars', 'champion')
    await give('lars', 'champion', { holder: 'kari' })
    const late = await mine.press('Lagre', { holder: 'jonas' })
    expect(late.text).toContain('Rollen er endret i mellomtiden')
    expect(late.text).toContain('Har rollen: nå «Kari Solheim»')
  })

  it('pass to the deputy while the holder is away or gone', async () => {
    const held = (day = today) => holderOf(trust.store, hud, 'champion', day)
    await give('lars', 'champion', { holder: 'kari', deputy: 'jonas' })
    expect(await held()).toBe('kari')
    const away = await give('lars', 'champion', { holder: 'kari', deputy: 'jonas', until: '2026-11-27' })
    expect(away.text).toContain('Kari Solheim er borte en stund')
    expect([await held(), await held('2026-11-27' as Day), await held('2026-11-28' as Day)]).toEqual([
      'jonas',
      'jonas',
      'kari',
    ])
    await give('lars', 'champion', { holder: 'none', deputy: 'jonas' })
    expect(await held()).toBe('jonas')
    expect(await holderOf(trust.store, hud, 'clinical', today)).toBeNull()
  })
})

describe('a unit with more people than a list can show', () => {
  it('lets the leader search, and keeps who has the function among the choices', async () => {
    const many = Array.from({ length: 300 }, (_, nth) => `Kollega Nummer ${nth} Etternavnesen`)
    await trust.store.write(
      many.flatMap((name, nth) => [
        insert(people, { id: id<'person'>(`many-${nth}`), name, language: 'nb', unit: hud, at: trust.at() }),
        insert(memberships, {
          id: `hud:many-${nth}`,
          unit: hud,
          person: id<'person'>(`many-${nth}`),
          roles: ['clinician'],
        }),
      ]),
    )
    const form = await open('lars', 'superuser')
    expect(form.inputs).toContain('find')
    expect(Buffer.byteLength(JSON.stringify(form.content))).toBeLessThan(25_000)
    expect(form.valueOf('holder')).toBe('samir')
    expect(form.text).toMatch(/2\d\d til passer. Søk etter navnet/)
    const found = await form.press('Søk', { find: 'nummer 299' })
    expect(JSON.stringify(found.content)).toContain('Nummer 299')
    expect(JSON.stringify(found.content)).toContain('Samir Haddad')
    const saved = await found.press('Lagre', { deputy: 'many-299' })
    expect(saved.text).toContain('Stedfortreder: Kollega Nummer 299')
  })
})

describe('the set-up of a unit', () => {
  it('is asked for in full once the unit is there, and remembered', async () => {
    const card = await trust.person('lars').says('enhet')
    expect(card.inputs).toEqual([
      'unitName',
      'service',
      'goLive',
      'opens',
      'closes',
      'specialty',
      'size',
      'unitLanguage',
    ])
    expect(card.valueOf('specialty')).toBe('dermatology')
    const filled = { size: 'to60', goLive: '2026-12-01', opens: '09:00', closes: '15:00', unitLanguage: 'nn' }
    expect((await card.press('Lagre', filled)).text).toContain('er endret')
    const again = await trust.person('lars').says('enhet')
    expect(again.valueOf('goLive')).toBe('2026-12-01')
    expect(again.valueOf('unitLanguage')).toBe('nn')
    expect(again.valueOf('specialty')).toBe('dermatology')
  })

  it('asks for no day of its own once the roadmap for what it does has one, and shows that one', async () => {
    await trust.person('berit').press('roadmap.begin', { guide: 'home', goLive: '2027-05-01' })
    expect((await trust.person('berit').says('eining')).inputs).toContain('goLive')
    await trust.person('berit').press('roadmap.begin', { guide: 'video', goLive: '2027-06-01' })
    const card = await trust.person('berit').says('eining')
    expect(card.inputs).not.toContain('goLive')
    expect(card.text).toContain('1. juni 2027')
    const roadmap = await card.press(card.buttons[0] ?? '')
    expect(roadmap.text).toContain('1. juni')
  })

  it('takes a card from before with its two questions and keeps the rest', async () => {
    await trust.person('lars').press('unit.setup', { unitName: 'Hud', service: 'home' })
    expect(await trust.store.get(units, 'hud')).toMatchObject({
      name: 'Hud',
      service: 'home',
      details: { specialty: 'dermatology' },
    })
  })

  it('asks once before it gives a unit the name of another one', async () => {
    const other = (await trust.store.get(units, id<'unit'>('sar')))?.name ?? ''
    const card = await trust.person('lars').says('enhet')
    const asked = await card.press('Lagre', { unitName: other.toLowerCase() })
    expect(asked.text).toContain('En annen enhet heter det samme')
    expect((await trust.store.get(units, hud))?.name).not.toBe(other.toLowerCase())
    expect((await asked.press('Lagre')).text).toContain('er endret')
    expect((await trust.store.get(units, hud))?.name).toBe(other.toLowerCase())
    const later = await trust.person('lars').says('enhet')
    expect((await later.press('Lagre', { size: 'to25' })).text).toContain('er endret')
  })

  it('asks once before it gives a unit a name of small words only, which would be read as a part of the sentence', async () => {
    const card = await trust.person('lars').says('enhet')
    for (const name of ['Vi', 'Med oss']) {
      const asked = await card.press('Lagre', { unitName: name })
      expect(asked.text).toContain('Navnet har bare ord som står i mange setninger')
      expect((await trust.store.get(units, hud))?.name).not.toBe(name)
    }
    const asked = await card.press('Lagre', { unitName: 'Med' })
    expect((await asked.press('Lagre')).text).toContain('er endret')
    expect((await trust.store.get(units, hud))?.name).toBe('Med')
  })

  it('has to open before it closes', async () => {
    const card = await trust.person('lars').says('enhet')
    const again = await card.press('Lagre', { opens: '16:00', closes: '08:00' })
    expect(again.text).toContain('Enheten må åpne før den stenger')
    expect((await card.press('Lagre', { goLive: '2026-02-31' })).text).toContain('forsto jeg ikke')
  })
})

describe('the hours of superusers', () => {
  const at = (time: string) => instantOf(Date.parse(time))
  const asked = (time: string) => onDuty(trust.store, hud, at(time))

  it('are set per person and tell who can be asked', async () => {
    const list = await (await trust.person('lars').says('enhet')).press('Vakter for superbrukere')
    expect(list.text).toContain('Samir Haddad\nman, tir, ons, tor, fre 08:00–15:30')
    const form = await list.press('Samir Haddad')
    const saved = await form.press('Lagre', { weekdays: '3,5', from: '09:00', to: '12:00' })
    expect(saved.text).toContain('ons, fre 09:00–12:00')
    expect(await asked('2026-11-20T10:59:59+01:00')).toEqual(['samir'])
    expect(await asked('2026-11-20T12:00:00+01:00')).toEqual([])
    expect(await asked('2026-11-19T10:00:00+01:00')).toEqual([])
    expect(await asked('2026-12-25T10:00:00+01:00')).toEqual([])
  })

  it('can be none, and cannot end before they begin', async () => {
    const form = await trust.person('lars').press('unit.duty', { person: 'samir' })
    expect((await form.press('Lagre', { from: '15:00', to: '09:00' })).text).toContain(
      'Sluttiden må være etter starttiden',
    )
    expect((await form.press('Lagre', { weekdays: '' })).text).toContain('Ingen faste vakter')
    expect(await asked('2026-11-20T10:00:00+01:00')).toEqual([])
  })

  it('belong to superusers only', async () => {
    const list = await trust.person('lars').press('unit.cover', { person: 'kari', weekdays: '1' })
    expect(list.text).not.toContain('Kari')
  })
})

describe('a team', () => {
  const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
  const member = (aadObjectId: string, name: string) => ({ id: `29:${aadObjectId}`, name, aadObjectId })
  const event = (more: object) => trust.post(trust.stranger('x', 'Teams', 'nb-NO', team).activity(more))
  const samir = member('d0170000-0000-4000-8000-000000000005', 'Samir Haddad')

  it('that somebody joins has one colleague more, who is known before they write', async () => {
    const liv = member('bbbbbbbb-0000-4000-8000-000000000001', 'Liv Aasen')
    await event({ type: 'conversationUpdate', membersAdded: [liv] })
    expect((await trust.stranger(liv.aadObjectId, 'Liv Aasen').says('meny')).text).not.toContain(
      'hvilken enhet',
    )
    const form = await open('lars', 'champion')
    expect(JSON.stringify(form.content)).toContain('Liv Aasen')
  })

  it('that somebody leaves tells its leader who takes over, in a letter', async () => {
    await give('lars', 'superuser', { holder: 'samir', deputy: 'ingrid' })
    const before = trust.connector.sent.length
    await event({ type: 'conversationUpdate', membersRemoved: [samir] })
    await trust.app.tick()
    const told = JSON.stringify(trust.connector.sent.slice(before))
    expect(told).toContain('Samir Haddad har sluttet i Hudpoliklinikken')
    expect(told).toContain('**Superbruker**: Ingrid Nesbø tar over')
    expect((await trust.person('lars').says('roller')).text).toContain('Superbruker\nIngrid Nesbø')
  })
})
