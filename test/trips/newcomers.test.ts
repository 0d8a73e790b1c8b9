/** Somebody chooses a unit, its leader hears of it the next morning, and says yes or no with one tap. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { insert, remove, update } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { duties, dutyId } from '../../src/features/people/functions/duties.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { collections } from '../../src/features.ts'
import { type Card, readCard } from '../support/card.ts'
import { crowd } from '../support/crowd.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let crowded: ReturnType<typeof crowd>
let trust: Trust

beforeEach(async () => {
  crowded = crowd(openMemoryStore(collections))
  trust = await startTrust({ store: crowded.store })
})

afterEach(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const entra = 'eeeeeeee-0000-4000-8000-000000000011'
const nina = () => trust.stranger(entra, 'Nina Nyland')
const ninasId = async () =>
  (await trust.store.list(people, { limit: 99 })).find(({ name }) => name === 'Nina Nyland')?.id ?? ''

const chooses = async (nth = 11, name = 'Nina Nyland') =>
  trust.stranger(`eeeeeeee-0000-4000-8000-0000000000${nth}`, name).press('unit.choose', { unit: 'hud' })

const tickAt = async (moment: string) => {
  trust.clock.set(`${moment}:00+01:00`)
  await trust.app.tick()
  // What this tick wrote leaves with the next.
  await trust.app.tick()
}

const entraOf = (person: string) => personas.find(known => known.id === person)?.aadObjectId ?? person

/** What came to somebody's own chat since then, as they can press it. */
const arrivedTo = (person: string, from: number): Card[] =>
  trust.connector.sent
    .slice(from)
    .filter(({ how, conversation }) => how === 'sent' && conversation === `a:${entraOf(person)}`)
    .map(({ activity }) =>
      readCard(activity.attachments?.[0]?.content ?? {}, (verb, data) =>
        trust.person(person).press(verb, data),
      ),
    )

/** The letter that a leader gets the next morning. */
const nextMorning = async (leader = 'lars', moment = '2026-11-21T08:00') => {
  await trust.person(leader).says('hei')
  const from = trust.connector.sent.length
  await tickAt(moment)
  return arrivedTo(leader, from)
}

const only = (cards: readonly Card[]): Card => {
  const [card, ...more] = cards
  if (!card || more.length > 0) throw new Error(`There are ${cards.length} cards.`)
  return card
}

const memberOf = async (unit = 'hud') => trust.store.get(memberships, `${unit}:${await ninasId()}`)

describe('who chooses a unit', () => {
  it('is told that the leader will be asked, and what can be used meanwhile', async () => {
    const told = await chooses()
    expect(told.text).toContain('Jeg har notert at du jobber i Hudpoliklinikken, Fjordvik sykehus')
    expect(told.buttons).toEqual(['Åpne en sjekkliste', 'Nødprosedyre', 'Si fra til Dult'])
    expect(await memberOf()).toBeNull()
    expect((await told.press('Åpne en sjekkliste')).text).toContain('Sjekklister')
    expect((await told.press('Nødprosedyre')).text).toContain('113')
    expect((await told.press('Si fra til Dult')).inputs).toContain('text')
  })

  it('sees a menu of what is for anyone, and of the rest is told kindly', async () => {
    await chooses()
    const menu = await nina().says('meny')
    expect(menu.text).toContain('Lederen i enheten din har ikke svart ennå')
    for (const word of ['sjekkliste', 'nød', 'avvik', 'språk', 'minedata'])
      expect(menu.text).toContain(`skriv: ${word}\n`)
    for (const word of ['veikart', 'kampanje', 'roller', 'enhet'])
      expect(menu.text).not.toContain(`skriv: ${word}\n`)
    const refused = await nina().says('veikart')
    expect(refused.text).toContain('Lederen har ikke svart ennå')
    expect(refused.text).toContain('Dette er for dem som hører til Hudpoliklinikken')
    expect(refused.buttons).toEqual(['Åpne en sjekkliste', 'Nødprosedyre', 'Si fra til Dult'])
  })

  it('reports deviations that the unit counts, and puts their own right', async () => {
    await chooses()
    const receipt = await nina().says('avvik lyden er borte')
    expect(await trust.store.list(deviations, { limit: 9 })).toMatchObject([
      { unit: 'hud', text: 'lyden er borte' },
    ])
    expect((await receipt.press('Angre')).buttons).not.toContain('Angre')
    expect((await trust.person('pia').says('avvik liste')).text).not.toContain('lyden er borte')
  })

  it('gets no letter that goes to the unit', async () => {
    await chooses()
    await trust.person('kari').says('hei')
    const preview = await (await trust.person('lars').press('campaign.form')).press('Se hvordan det blir', {
      text: 'Husk kurset',
      audience: 'everyone',
      time: 'now',
    })
    await preview.press('Send')
    const person = id<'person'>(await ninasId())
    expect(await trust.store.list(letters, { where: { person }, limit: 9 })).toEqual([])
  })

  it('asks one unit at a time', async () => {
    await chooses()
    await nina().press('unit.choose', { unit: 'sar' })
    expect((await trust.store.list(newcomers, { limit: 9 })).map(({ unit }) => unit)).toEqual(['sar'])
  })

  it('and goes back to their own is asked about nowhere', async () => {
    await trust.person('kari').press('unit.choose', { unit: 'sar' })
    await trust.person('kari').press('unit.choose', { unit: 'hud' })
    expect(await trust.store.list(newcomers, { limit: 9 })).toEqual([])
  })

  it('again hears when the leader is asked, and once asked, that the answer is on its way', async () => {
    await chooses()
    expect((await chooses()).text).toContain('oftest innen neste arbeidsdag')
    await nextMorning()
    const again = await chooses()
    expect(again.text).toContain('Spørsmålet om Hudpoliklinikken, Fjordvik sykehus er sendt')
    expect(again.text).not.toContain('innen neste arbeidsdag')
    expect(again.buttons).toEqual(['Åpne en sjekkliste', 'Nødprosedyre', 'Si fra til Dult'])
  })

  it('and belongs to it already is not asked about', async () => {
    expect((await trust.person('kari').press('unit.choose', { unit: 'hud' })).text).toContain(
      'Du hører til Hudpoliklinikken',
    )
    expect(await trust.store.list(newcomers, { limit: 9 })).toEqual([])
  })

  it('is not told to wait where they may everything anyway', async () => {
    const own = await trust.store.get(memberships, 'hud:ada')
    if (own) await trust.store.write([remove(memberships, own)])
    await trust.person('ada').press('unit.choose', { unit: 'hud' })
    const menu = await trust.person('ada').says('meny')
    expect(menu.text).not.toContain('har ikke svart')
    expect(menu.text).toContain('skriv: veikart')
  })

  it('is asked to choose again when nobody answered for a month', async () => {
    await chooses()
    await tickAt('2026-12-21T04:30')
    const menu = await nina().says('meny')
    expect(menu.text).toContain('Ingen har svart om du hører til enheten din')
    expect(menu.text).not.toContain('har ikke svart ennå')
    expect((await menu.press('Velg enhet')).inputs).toContain('unit')
    const told = await nina().press('roadmap.show')
    expect(told.text).toContain('Du hører ikke til Hudpoliklinikken')
    expect((await told.press('Velg enhet')).inputs).toContain('unit')
    expect((await chooses()).text).toContain('Jeg har notert')
    expect(await trust.store.list(newcomers, { limit: 9 })).toMatchObject([{ told: false }])
  })
})

describe('the leader', () => {
  it('has one letter the next morning, and none about the same people again', async () => {
    await chooses()
    const letter = only(await nextMorning())
    expect(letter.text).toContain('Nye i Hudpoliklinikken, Fjordvik sykehus?')
    expect(letter.text).toContain('**Nina Nyland**\nValgte enheten 20. november 2026')
    // A press that lets somebody in is no likelier than the other.
    expect(JSON.stringify(letter.content)).not.toContain('positive')
    for (const moment of ['2026-11-21T08:01', '2026-11-21T15:00', '2026-11-22T08:00', '2026-11-23T09:00'])
      expect(await nextMorning('lars', moment)).toEqual([])
    await chooses(12, 'Nils Dahl')
    const second = only(await nextMorning('lars', '2026-11-24T08:00'))
    expect(second.text).toContain('Nils Dahl')
    expect(second.text).not.toContain('Nina Nyland')
  })

  it('has another letter on a day whose first one left before the clock was set right', async () => {
    await chooses()
    const early = only(await nextMorning())
    expect(early.text).toContain('Nina Nyland')
    await tickAt('2026-11-21T07:05')
    await chooses(12, 'Nils Dahl')
    const second = only(await nextMorning('lars', '2026-11-21T08:01'))
    expect(second.text).toContain('Nils Dahl')
    expect(second.text).not.toContain('Nina Nyland')
    expect(await nextMorning('lars', '2026-11-21T08:02')).toEqual([])
  })

  it('who has the lead by the time the letter would leave has it instead of who had it, once', async () => {
    await chooses()
    await trust.person('kari').says('hei')
    await (await trust.person('lars').says('dult')).press('Lagre stille timer', {
      from: '18:00',
      to: '10:00',
    })
    expect(await nextMorning()).toEqual([])
    const given = { function: 'leader', holder: 'kari', deputy: 'none', until: '', seen: '1' }
    const handed = await trust.person('lars').press('people.assign', given)
    expect(handed.text).toContain('Leder er nå Kari Solheim')
    const from = trust.connector.sent.length
    for (const moment of ['09:01', '10:00', '10:01', '10:02', '12:00']) await tickAt(`2026-11-21T${moment}`)
    const asked = (person: string) =>
      arrivedTo(person, from).filter(({ text }) => text.includes('Nina Nyland'))
    expect(asked('lars')).toEqual([])
    expect(only(asked('kari')).text).toContain('Nye i Hudpoliklinikken, Fjordvik sykehus?')
  })

  it.each([
    ['has the letter', '08:00', 1],
    ['is to have it', '11:00', 0],
  ])('beside another who %s already is not followed by a third', async (_, quietUntil, had) => {
    const kari = await trust.store.get(memberships, 'hud:kari')
    if (kari) await trust.store.write([update(memberships, { ...kari, roles: ['leader'] })])
    await chooses()
    for (const person of ['kari', 'pia']) await trust.person(person).says('hei')
    const quiet = { lars: '10:00', kari: quietUntil }
    for (const [person, to] of Object.entries(quiet))
      await (await trust.person(person).says('dult')).press('Lagre stille timer', { from: '18:00', to })
    const from = trust.connector.sent.length
    const asked = (person: string) =>
      arrivedTo(person, from).filter(({ text }) => text.includes('Nina Nyland'))
    await tickAt('2026-11-21T08:00')
    expect(asked('kari').length).toBe(had)
    const given = { function: 'leader', holder: 'pia', deputy: 'none', until: '', seen: '1' }
    await trust.person('lars').press('people.assign', given)
    for (const moment of ['09:01', '10:00', '10:01', '10:02', '12:00']) await tickAt(`2026-11-21T${moment}`)
    expect([asked('lars').length, asked('kari').length, asked('pia').length]).toEqual([0, 1, 0])
  })

  it('says yes with one tap: they are in, and are told', async () => {
    await chooses()
    const letter = only(await nextMorning())
    const from = trust.connector.sent.length
    const answered = await letter.press('Ja')
    expect(answered.text).toContain('Nina Nyland hører til enheten nå')
    expect(answered.text).toContain('Ingen venter på svar nå.')
    expect(await memberOf()).toMatchObject({ roles: ['clinician'] })
    await trust.app.tick()
    expect(arrivedTo(entra, from).map(({ text }) => text)).toEqual([
      expect.stringContaining('Velkommen til Hudpoliklinikken'),
    ])
    expect((await nina().press('roadmap.show')).text).not.toContain('Lederen har ikke svart ennå')
  })

  it.each(['userRole', 'userPrincipalName'])('knows a guest by what Teams says: %s', async field => {
    await chooses()
    const says = { userRole: 'guest', userPrincipalName: 'nina_x#EXT#@hud.example' }[field] ?? ''
    const member = { id: `29:${entra}`, name: 'Nina Nyland', aadObjectId: entra, [field]: says }
    trust.connector.setMembers(`a:${entra}`, [member])
    await trust.app.tick()
    expect((await trust.person('lars').says('roller')).text).toContain('⚠ Gjest i Teams')
    const letter = only(await nextMorning())
    expect(letter.text).toContain('⚠ Gjest i Teams')
    const sure = await letter.press('Ja')
    expect(sure.text).toContain('Skal Nina Nyland inn i enheten?')
    expect(sure.text).toContain('Navnet velger folk selv.')
    expect(JSON.stringify(sure.content)).not.toContain('positive')
    expect(await memberOf()).toBeNull()
    expect((await sure.press('Ja, slipp inn')).text).toContain('Nina Nyland hører til enheten nå')
    expect(await memberOf()).not.toBeNull()
  })

  it('is told that a colleague is called the same, however it is written, and a no asks nothing more', async () => {
    await chooses(11, 'kari  SOLHEIM')
    await chooses(12, 'Nils Dahl')
    const letter = only(await nextMorning())
    expect(letter.text.match(/⚠/g)).toHaveLength(1)
    expect(letter.text).toContain('⚠ Heter det samme som en i enheten')
    const known = await trust.store.list(people, { limit: 99 })
    const person = known.find(({ name }) => name.includes('SOLHEIM'))?.id ?? ''
    const sure = await trust.person('lars').press('newcomer.admit', { person })
    expect(sure.text).toContain('SOLHEIM inn i enheten?')
    expect((await sure.press('Nei')).text).toContain('er ikke lagt til, og får vite det')
  })

  it('is asked nothing more about a colleague, also while Teams cannot say whose account it is', async () => {
    trust.connector.fail({ status: 503, method: 'GET' })
    await chooses()
    await trust.app.tick()
    trust.connector.heal()
    expect((await trust.store.list(newcomers, { limit: 1 }))[0]?.origin).toBeUndefined()
    await trust.app.tick()
    expect((await trust.store.list(newcomers, { limit: 1 }))[0]?.origin).toBe('unknown')
    expect((await only(await nextMorning()).press('Ja')).text).toContain('hører til enheten nå')
  })

  it('who presses twice is told twice what they did, and a day later that it is so', async () => {
    await chooses()
    const letter = only(await nextMorning())
    for (const [answer, says] of [
      ['Nei', 'er ikke lagt til, og får vite det'],
      ['Ja', 'hører til enheten nå'],
    ] as const) {
      const told = [...(await Promise.all([letter.press(answer), letter.press(answer)]))]
      for (const one of told)
        expect([one.text.includes(says), one.buttons.includes('Angre')]).toEqual([true, true])
      const [first, second] = await Promise.all(told.map(one => one.press('Angre')))
      for (const undone of [first, second])
        expect(undone?.text).toContain('Angret. Nina Nyland venter på svar igjen.')
    }
    await letter.press('Ja')
    trust.clock.pass(24 * 3_600_000 + 1)
    expect((await letter.press('Ja')).text).toContain('personen hører allerede til enheten')
  })

  it('takes a yes back within a day, and not what grew out of it', async () => {
    await chooses()
    const answered = await only(await nextMorning()).press('Ja')
    const undone = await answered.press('Angre')
    expect(undone.text).toContain('Angret. Nina Nyland venter på svar igjen.')
    expect(await memberOf()).toBeNull()
    // It is the day that they chose, however often they are answered.
    for (const { text } of [undone, await (await undone.press('Nei')).press('Angre')])
      expect(text).toContain('Valgte enheten 20. november 2026')
    expect((await nina().press('roadmap.show')).text).toContain('Lederen har ikke svart ennå')
    expect(await nextMorning('lars', '2026-11-22T08:00')).toEqual([])
    const again = await (await trust.person('lars').press('people.functions')).press('Ja')
    const form = await trust.person('lars').press('people.function', { function: 'system' })
    await form.press('Lagre', { holder: await ninasId() })
    expect((await again.press('Angre')).text).toContain('Ingenting er endret')
    expect(await memberOf()).not.toBeNull()
  })

  it('takes back with it what the unit wrote to them and laid out for them meanwhile', async () => {
    await chooses()
    const answered = await only(await nextMorning()).press('Ja')
    const file = JSON.stringify((await nina().press('sheet.export', { unit: 'hud', sheet: 'risks' })).content)
    const link = `${trust.address}/${/fil\/[\w-]+/.exec(file)?.[0]}`
    const preview = { text: 'Kun for oss: Kvitveisbukta', audience: 'everyone', time: 'tomorrow' }
    await (await trust.person('lars').press('campaign.preview', preview)).press('Send')
    await trust.person('kari').says('hei')
    await answered.press('Angre')
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(404)
    const from = trust.connector.sent.length
    await tickAt('2026-11-23T10:00')
    const sent = trust.connector.sent.slice(from)
    const withWords = sent.filter(({ activity }) => JSON.stringify(activity).includes('Kvitveisbukta'))
    expect(withWords.length).toBeGreaterThan(0)
    expect(withWords.filter(({ conversation }) => conversation === `a:${entra}`)).toEqual([])
  })

  it('cannot take it back after a day, and nobody else can', async () => {
    await chooses()
    const answered = await only(await nextMorning()).press('Ja')
    const person = await ninasId()
    await trust
      .person('lars')
      .press('people.assign', { function: 'leader', holder: 'lars', deputy: 'pia', seen: '1' })
    expect((await trust.person('pia').press('newcomer.undo', { person })).text).toContain(
      'Ingenting er endret',
    )
    trust.clock.pass(24 * 3_600_000 + 1)
    expect((await answered.press('Angre')).text).toContain('Ingenting er endret')
    expect(await memberOf()).not.toBeNull()
  })

  it('says no: they are told, do not belong, and can ask again after a week', async () => {
    await chooses()
    const letter = only(await nextMorning())
    const from = trust.connector.sent.length
    expect((await letter.press('Nei')).text).toContain('Nina Nyland er ikke lagt til, og får vite det.')
    await trust.app.tick()
    expect(arrivedTo(entra, from).map(({ text }) => text)).toEqual([
      expect.stringContaining('Du er ikke lagt til i Hudpoliklinikken'),
    ])
    expect((await nina().press('roadmap.show')).text).toContain('Velg enheten din først')
    trust.clock.pass(6 * 24 * 3_600_000)
    const turnedAway = await chooses()
    expect(turnedAway.text).toContain('Svaret er nei')
    expect(turnedAway.buttons).toEqual(['Velg enhet', 'Nødprosedyre', 'Si fra til Dult'])
    expect(await nextMorning('lars', '2026-11-28T07:59')).toEqual([])
    expect((await chooses()).text).toContain('Svaret er nei')
    trust.clock.set('2026-11-28T12:00:00+01:00')
    expect((await chooses()).text).toContain('Jeg har notert')
    expect(only(await nextMorning('lars', '2026-11-29T08:00')).text).toContain('Nina Nyland')
  })

  it('takes a no back', async () => {
    await chooses()
    const answered = await only(await nextMorning()).press('Nei')
    expect((await answered.press('Angre')).text).toContain('venter på svar igjen')
    expect((await nina().press('roadmap.show')).text).toContain('Lederen har ikke svart ennå')
    expect((await trust.person('lars').press('people.functions')).text).toContain('**Nina Nyland**')
  })

  it('takes an answer back under «roller» too, when its card is gone, for as long as it may be', async () => {
    await chooses()
    await only(await nextMorning()).press('Nei')
    const roles = await trust.person('lars').says('roller')
    expect(roles.text).toContain('Du har nylig svart\n▾\n**Nina Nyland**\nDu svarte nei · 21. november 2026')
    expect((await trust.person('ada').press('people.functions', { unit: 'hud' })).text).not.toContain('Nina')
    expect((await roles.press('Angre')).text).toContain('Angret. Nina Nyland venter på svar igjen.')
    const again = await (await trust.person('lars').says('roller')).press('Ja')
    expect(again.text).toContain('hører til enheten nå')
    expect((await trust.person('lars').says('roller')).text).toContain('Du svarte ja')
    trust.clock.pass(24 * 3_600_000 + 1)
    expect((await trust.person('lars').says('roller')).text).not.toContain('Nina')
  })

  it('sees who waits under «roller», the first five, and the next as those are answered', async () => {
    for (let nth = 20; nth < 27; nth += 1) await chooses(nth, `Nye Nummer ${nth}`)
    const letter = only(await nextMorning())
    expect(letter.text.match(/Nye Nummer/g)).toHaveLength(5)
    expect(letter.text).toContain('2 til venter')
    const roles = await trust.person('lars').press('people.functions')
    expect(roles.text).toContain('Venter på svar')
    expect(Buffer.byteLength(JSON.stringify(roles.content))).toBeLessThan(25_000)
    const answered = await roles.press('Ja')
    expect(answered.text.match(/\*\*Nye Nummer/g)).toHaveLength(5)
    expect(answered.text).toContain('Én til venter')
  })

  it('is told under «roller» how many answers more there are than are shown, and none that stand is missed', async () => {
    for (let nth = 20; nth < 29; nth += 1) await chooses(nth, `Nye Nummer ${nth}`)
    let asked = only(await nextMorning())
    for (let nth = 20; nth < 29; nth += 1) asked = await asked.press('Ja')
    const roles = await trust.person('lars').says('roller')
    expect(roles.text.match(/\*\*Nye Nummer/g)).toHaveLength(5)
    expect(roles.text).toContain('4 til kan angres')
    // Whoever got something to do since is no slip of the thumb any more.
    const latest = await trust.store.list(newcomers, { order: 'newest', limit: 5 })
    for (const { person } of latest)
      await trust.store.write([
        insert(duties, {
          id: dutyId(id<'unit'>('hud'), person),
          unit: id<'unit'>('hud'),
          person,
          weekdays: [1],
          from: '08:00',
          to: '15:00',
        }),
      ])
    const older = await trust.person('lars').says('roller')
    expect(older.text.match(/\*\*Nye Nummer/g)).toHaveLength(4)
    expect(older.text).not.toContain('til kan angres')
  })

  it('is asked about nobody whom the team’s roster brought in since', async () => {
    await chooses()
    await trust.inTeam('membersAdded', entra, 'Nina Nyland')
    expect(await memberOf()).toMatchObject({ roles: ['clinician'] })
    expect(await trust.store.list(newcomers, { limit: 9 })).toEqual([])
    expect(await nextMorning()).toEqual([])
  })

  it('presses a letter of yesterday, when they are in, gone or forgotten by now', async () => {
    await chooses()
    await chooses(12, 'Nils Dahl')
    await chooses(13, 'Nora Vik')
    const letter = only(await nextMorning())
    expect(letter.buttons.filter(title => title.startsWith('Ja: '))).toHaveLength(3)
    const idOf = async (name: string) =>
      (await trust.store.list(people, { limit: 99 })).find(person => person.name === name)?.id ?? ''
    const [first, second, third] = [await ninasId(), await idOf('Nils Dahl'), await idOf('Nora Vik')]
    await trust.inTeam('membersAdded', entra, 'Nina Nyland')
    await trust
      .stranger('eeeeeeee-0000-4000-8000-000000000012', 'Nils Dahl')
      .press('unit.choose', { unit: 'sar' })
    await trust.app.people.erase(id(third))
    const says = async (person: string) =>
      (await trust.person('lars').press('newcomer.admit', { person })).text
    expect(await says(first)).toContain('personen hører allerede til enheten')
    expect(await says(second)).toContain('Personen venter ikke lenger')
    expect(await says(third)).toContain('Personen venter ikke lenger')
    for (const forged of ['', 'samir:x', '__proto__', 'siv', 'x'.repeat(900)])
      expect(await says(forged)).toContain('Personen venter ikke lenger')
    expect(await says('kari')).toContain('personen hører allerede til enheten')
    expect(await trust.store.get(memberships, `hud:${second}`)).toBeNull()
    expect(JSON.stringify(await trust.store.list(letters, { limit: 99 }))).not.toContain('Nora Vik')
  })

  it('and another who answer at once both see what was said first', async () => {
    await chooses()
    await nextMorning()
    const person = await ninasId()
    await trust
      .person('lars')
      .press('people.assign', { function: 'leader', holder: 'lars', deputy: 'pia', seen: '1' })
    crowded.before(newcomers, () => trust.person('lars').press('newcomer.admit', { person }))
    expect((await trust.person('pia').press('newcomer.decline', { person })).text).toContain(
      'personen hører allerede til',
    )
    expect(await memberOf()).not.toBeNull()
  })

  it('answers for their own unit only, whatever the card says', async () => {
    await chooses()
    const person = await ninasId()
    expect((await trust.person('berit').press('newcomer.admit', { person })).text).toContain(
      'venter ikke lenger',
    )
    const forged = await trust.person('berit').press('newcomer.admit', { person, unit: 'hud' })
    expect(forged.text).toContain('Det er andre som gjør dette')
    for (const other of ['kari', 'samir', 'pia'])
      expect((await trust.person(other).press('newcomer.admit', { person })).text).toContain('Det er andre')
    expect((await nina().press('newcomer.admit', { person })).text).toContain('Lederen har ikke svart ennå')
    expect(await memberOf()).toBeNull()
  })
})

describe('a unit that nobody leads', () => {
  const without = async (...roles: readonly string[]) => {
    for (const row of await trust.store.list(memberships, { where: { unit: id('hud') }, limit: 99 }))
      if (row.roles.some(role => roles.includes(role))) await trust.store.write([remove(memberships, row)])
  }

  it('has its project lead asked, who may answer then', async () => {
    await without('leader')
    await chooses()
    const answered = await only(await nextMorning('pia')).press('Ja')
    expect(answered.text).toContain('Nina Nyland hører til enheten nå')
  })

  it('or an administrator, where there is no project lead either', async () => {
    await without('leader', 'project')
    await chooses()
    const answered = await only(await nextMorning('ada')).press('Ja')
    expect(answered.text).toContain('Nina Nyland hører til enheten nå')
  })

  it('has them told of when somebody leads it again', async () => {
    await without('leader', 'project', 'admin')
    const ada = await trust.store.get(people, 'ada')
    if (ada) await trust.app.people.erase(ada.id)
    await chooses()
    await tickAt('2026-11-21T08:00')
    expect(await trust.store.list(newcomers, { limit: 9 })).toMatchObject([{ told: false }])
    const kari = await trust.store.get(memberships, 'hud:kari')
    if (kari) await trust.store.write([update(memberships, { ...kari, roles: ['leader'] })])
    expect(only(await nextMorning('kari', '2026-11-22T08:00')).text).toContain('Nina Nyland')
  })
})

describe('who is forgotten', () => {
  it('waits nowhere, and no letter to a leader names them', async () => {
    await chooses()
    await chooses(12, 'Nils Dahl')
    await nextMorning()
    await trust.app.people.erase(id(await ninasId()))
    const kept = JSON.stringify(await trust.store.list(letters, { limit: 99 }))
    expect(kept).not.toContain('Nina Nyland')
    expect(kept).toContain('Nils Dahl')
    expect((await trust.person('lars').press('people.functions')).text).not.toContain('Nina')
  })

  it('has answered nobody', async () => {
    await chooses()
    await only(await nextMorning()).press('Ja')
    await trust.app.people.erase(id('lars'))
    expect(await trust.store.list(newcomers, { limit: 9 })).toMatchObject([{ state: 'in', by: null }])
  })

  it('reads beforehand that they asked, and not who answered', async () => {
    await chooses()
    await only(await nextMorning()).press('Nei')
    const mine = await nina().press('mydata.show')
    expect(mine.text).toContain('Én gang du valgte en enhet, eller ga svar til en som valgte din')
    expect(JSON.stringify((await mine.press('Vis alt')).content)).not.toContain('lars')
  })
})
