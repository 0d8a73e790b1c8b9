import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings, readSettings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import { trainings } from '../../src/features/directory/training.ts'
import { people } from '../../src/features/people/person.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

const trust = trustForEach()

const open = (person: string, system: string): Promise<Card> =>
  trust().person(person).press('directory.show', { system })

const urlsIn = (card: Card): string[] =>
  Array.from(JSON.stringify(card.content).matchAll(/"url":"([^"]+)"/g), match => match[1] ?? '')

describe('the list', () => {
  it('shows a group, leads to the others, and puts what has a number first', async () => {
    const kari = trust().person('kari')
    const help = await kari.says('veikart systemer')
    expect(help.text).toContain('Hjelp når noe svikter')
    expect(help.text.indexOf('Nasjonal brukerstøtte')).toBeLessThan(help.text.indexOf('IT-leverandør'))
    await chooseSettings(trust().store, {
      directory: { 'it-provider': { name: 'IT-torget', phone: '4100' } },
    })
    const set = await kari.press('directory.list')
    expect(set.text.indexOf('IT-torget')).toBeLessThan(set.text.indexOf('Nasjonal brukerstøtte'))
    expect(set.text).toContain('Telefon 4100')
    const daily = await help.press('I det daglige')
    expect(daily.text).toContain('Journalsystem')
    expect(daily.buttons).toContain('Hjelp når noe svikter')
  })

  it('reaches every system there is in no more than two taps', async () => {
    const kari = trust().person('kari')
    const groups = ['help', 'everyday', 'quality', 'learning', 'project', 'around']
    const lists = await Promise.all(groups.map(group => kari.press('directory.list', { group })))
    const counts = lists.map(
      ({ content }) => new Set(JSON.stringify(content).match(/"system":"[^"]+"/g)).size,
    )
    expect(counts.reduce((all, count) => all + count, 0)).toBe(30)
    expect(Math.max(...counts)).toBeLessThanOrEqual(8)
  })

  it('is left out where the words fit a system, by its kind or by what the trust calls it', async () => {
    await chooseSettings(trust().store, { directory: { record: { name: 'Fjordjournal' } } })
    const kari = trust().person('kari')
    expect((await kari.says('veikart systemer hovudkamera')).text).toContain('Hodekamera')
    expect((await kari.says('veikart systemer fjordjournalen')).text).toContain('Fjordjournal\nJournalsystem')
    const which = await kari.says('veikart systemer brukerstøtte')
    expect(which.text).toContain('Hvilken mente du?')
    expect((await which.press(which.buttons[0] ?? '')).text).toContain('Nasjonal brukerstøtte for video')
    const missed = await kari.says('veikart systemer kaffetrakter')
    expect(missed.text).toContain('Det systemet fant jeg ikke')
    expect(missed.text).toContain('Hjelp når noe svikter')
    expect((await kari.says('veikart systemer')).text).not.toContain('fant jeg ikke')
  })
})

describe('a system', () => {
  it('is called by its kind with an example until the trust has named it', async () => {
    const before = await open('kari', 'record')
    expect(before.text).toContain('Journalsystem')
    expect(before.text).toContain('For eksempel DIPS, Helseplattformen.')
    expect(before.text).toContain('Adressen er ikke lagt inn ennå.')
    expect(before.text).toContain('• Slik bestilles timebok til rommet')
    expect(before.buttons).not.toContain('Endre')
    await chooseSettings(trust().store, {
      directory: { record: { name: 'Fjordjournal', url: 'https://journal.fjordvik.no/' } },
      links: { 'record.video-registration': 'https://journal.fjordvik.no/video' },
    })
    const after = await open('kari', 'record')
    expect(after.text).toContain('Fjordjournal\nJournalsystem')
    expect(after.text).not.toContain('DIPS')
    expect(urlsIn(after)).toEqual(['https://journal.fjordvik.no/', 'https://journal.fjordvik.no/video'])
    expect(after.text).not.toContain('• Time, oppmøte og registrering')
  })

  it('has the national page until the trust sets one of its own', async () => {
    expect(urlsIn(await open('kari', 'innomed'))).toEqual(['https://innomed.no/prosjekt'])
    await chooseSettings(trust().store, { links: { 'innomed.projects': 'https://intranett.fjordvik.no/p' } })
    expect(urlsIn(await open('kari', 'innomed'))).toEqual(['https://intranett.fjordvik.no/p'])
  })

  it('says the word that a municipal report begins with', async () => {
    expect((await open('siv', 'municipal-record')).text).toContain(
      'Byrj rapporten med ordet VIDEOKONSULTASJON',
    )
  })

  it('leads to its checklist and to its sheet', async () => {
    const card = await open('kari', 'room-system')
    expect((await card.press('Sjekk rommet')).text).not.toContain('Jeg forstod ikke')
  })

  it('that no longer exists leads to the list', async () => {
    expect((await open('kari', 'fax')).text).toContain('Systemer og kontakter')
  })
})

describe('what the trust calls a system', () => {
  const filled = {
    name: 'Prosedyreboka',
    url: 'https://prosedyrer.fjordvik.no/',
    phone: '24 20 00 99',
    mail: 'bok@fjordvik.no',
    hours: '08 til 15',
    'link-video': 'https://prosedyrer.fjordvik.no/video',
  }

  it('is an administrator’s to change, and everyone else reads who that is and how to tell of a mistake', async () => {
    for (const person of ['lars', 'pia', 'samir', 'kari']) {
      const card = await open(person, 'procedures')
      expect(card.buttons).not.toContain('Endre')
      expect(card.text).toContain('Er noe feil her, sier du fra til meg, så en administrator kan rette det')
      for (const verb of ['directory.edit', 'directory.save', 'directory.undo']) {
        const told = await trust()
          .person(person)
          .press(verb, { system: 'procedures', seen: '0', ...filled })
        expect(told.text).toContain('Dette gjør en administrator')
      }
    }
    expect((await (await open('lars', 'procedures')).press('Si fra til Dult')).inputs).toContain('text')
    expect(await readSettings(trust().store)).toMatchObject({ directory: {}, links: {} })
  })

  it('that has no address yet says what to press to who may add it', async () => {
    expect((await open('kari', 'procedures')).text).toContain('En administrator kan legge det inn.')
    const card = await open('ada', 'procedures')
    expect(card.text).toContain('Velg «Endre» for å legge det inn.')
    expect(card.text).not.toContain('En administrator kan')
  })

  it('is changed in Teams, seen by everyone, and taken back', async () => {
    const form = await (await open('ada', 'procedures')).press('Endre')
    expect(form.inputs.slice(0, 5)).toEqual(['name', 'url', 'phone', 'hours', 'mail'])
    const saved = await form.press('Lagre', filled)
    expect(saved.text).toContain('Lagret. Nå ser alle dette.')
    expect(saved.text).toContain('Telefon: 24 20 00 99')
    const seen = await open('siv', 'procedures')
    expect(seen.text).toContain('Prosedyreboka')
    expect(urlsIn(seen)).toContain('https://prosedyrer.fjordvik.no/video')
    const undone = await saved.press('Angre')
    expect(undone.text).toContain('Angret. Alt er som før.')
    expect(undone.text).not.toContain('Prosedyreboka')
    expect(undone.buttons).not.toContain('Angre')
    expect(await readSettings(trust().store)).toMatchObject({ directory: {}, links: {} })
    expect((await saved.press('Angre')).text).toContain('Angret. Alt er som før.')
    expect(await readSettings(trust().store)).toMatchObject({ directory: {}, links: {} })
  })

  it('is emptied again where the trust has no such thing any more', async () => {
    await (await (await open('ada', 'procedures')).press('Endre')).press('Lagre', filled)
    const form = await (await open('ada', 'procedures')).press('Endre')
    await form.press('Lagre', { phone: '', 'link-video': '' })
    const { directory, links } = await readSettings(trust().store)
    expect(directory.procedures).toEqual({
      name: filled.name,
      url: filled.url,
      mail: filled.mail,
      hours: filled.hours,
    })
    expect(links).toEqual({})
  })

  it('keeps what its form has no place for', async () => {
    const systems = readContent().directory.systems
    const { system } = systems.find(({ address, links }) => !address && links.length > 0) ?? {}
    const chosen = {
      directory: { [String(system)]: { url: 'https://fjordvik.no/' } },
      links: { [`${system}.another`]: 'https://fjordvik.no/annet' },
    }
    await chooseSettings(trust().store, chosen)
    await (await (await open('ada', String(system))).press('Endre')).press('Lagre', { name: 'Vårt' })
    const { directory, links } = await readSettings(trust().store)
    expect(directory).toMatchObject({ [String(system)]: { name: 'Vårt', url: 'https://fjordvik.no/' } })
    expect(links).toEqual(chosen.links)
  })

  it('keeps all other settings, and other systems’ parts of them', async () => {
    const others = {
      letters: { perDay: 2 },
      directory: { record: { name: 'Fjordjournal' } },
      links: { 'record.resource-order': 'https://journal.fjordvik.no/bok' },
    }
    await chooseSettings(trust().store, others)
    await (await (await open('ada', 'procedures')).press('Endre')).press('Lagre', filled)
    expect(await readSettings(trust().store)).toMatchObject({
      ...others,
      directory: { record: { name: 'Fjordjournal' }, procedures: { name: 'Prosedyreboka' } },
      links: { ...others.links, 'procedures.video': filled['link-video'] },
    })
  })

  it('is given back with what is wrong in it, and nothing is stored', async () => {
    const form = await (await open('ada', 'procedures')).press('Endre')
    const wrong = await form.press('Lagre', {
      ...filled,
      url: 'http://prosedyrer.fjordvik.no',
      phone: 'spør Turid',
      mail: 'ingen',
      'link-video': 'javascript:alert(1)',
    })
    for (const problem of [
      'Adressen må begynne med https.',
      'Telefon er bare sifre',
      'E-posten ser ikke ut som en adresse',
      'Adressen må begynne med https: Prosedyrer for video',
    ])
      expect(wrong.text).toContain(problem)
    expect(wrong.valueOf('phone')).toBe('spør Turid')
    expect(wrong.valueOf('name')).toBe('Prosedyreboka')
    expect(await readSettings(trust().store)).toMatchObject({ directory: {}, links: {} })
    const mended = await wrong.press('Lagre', filled)
    expect(mended.text).toContain('Lagret')
  })

  it('is not overwritten by who opened the form before somebody else saved', async () => {
    const [first, second] = await Promise.all(
      ['ada', 'ada'].map(async person => (await open(person, 'courses')).press('Endre')),
    )
    expect((await first?.press('Lagre', { name: 'Læringstorget' }))?.text).toContain('Lagret')
    const late = await second?.press('Lagre', { name: 'Kursboka' })
    expect(late?.text).toMatch(/Dette er endret i mellomtiden.*Navnet hos dere: nå «Læringstorget»/)
    expect(late?.valueOf('name')).toBe('Kursboka')
    const name = async () => (await readSettings(trust().store)).directory.courses?.name
    expect(await name()).toBe('Læringstorget')
    expect((await late?.press('Lagre'))?.text).toContain('Lagret')
    expect(await name()).toBe('Kursboka')
  })

  it('tells whoever wrote what somebody took away meanwhile, and keeps what they wrote', async () => {
    await chooseSettings(trust().store, { directory: { 'it-provider': { phone: '4100' } } })
    const form = await (await open('ada', 'it-provider')).press('Endre')
    await chooseSettings(trust().store, { directory: {} })
    const late = await form.press('Lagre', { phone: '4111' })
    expect(late.text).toContain('Telefon: nå tomt.')
    expect(late.valueOf('phone')).toBe('4111')
    expect((await readSettings(trust().store)).directory).toEqual({})
  })

  it('is told to stand so already where nothing is changed, and what was there before can still be had back', async () => {
    const save = async (filled: Record<string, string>) =>
      (await (await open('ada', 'courses')).press('Endre')).press('Lagre', filled)
    const saved = await save({ name: 'Læringstorget' })
    expect((await save({})).text).toContain('Ingenting ble endret. Slik står det nå.')
    expect((await saved.press('Angre')).text).toContain('Alt er som før')
  })

  it('keeps what two changed, each something else, also where one had to put something right meanwhile', async () => {
    const [first, second] = await Promise.all(
      ['ada', 'ada'].map(async person => (await open(person, 'it-provider')).press('Endre')),
    )
    expect((await first?.press('Lagre', { phone: '4999' }))?.text).toContain('Lagret')
    const wrong = await second?.press('Lagre', { mail: 'ingen' })
    expect(wrong?.text).toContain('E-posten ser ikke ut som en adresse')
    const late = await wrong?.press('Lagre', { mail: 'it@fjordvik.example' })
    expect(late?.text).toContain('Lagret')
    const both = { phone: '4999', mail: 'it@fjordvik.example' }
    expect((await readSettings(trust().store)).directory).toEqual({ 'it-provider': both })
  })

  it('is not overwritten by who opened the form before other settings were imported', async () => {
    await chooseSettings(trust().store, { directory: { 'it-provider': { phone: '4100', hours: '08-15' } } })
    const form = await (await open('ada', 'it-provider')).press('Endre')
    const site = 'https://it.fjordvik.example/'
    const imported = {
      directory: { 'it-provider': { phone: '4100' } },
      links: { 'it-provider.portal': site },
    }
    for (const chosen of [imported, { directory: { 'it-provider': { phone: '4999', hours: '08-15' } } }]) {
      await chooseSettings(trust().store, chosen)
      const mail = 'it@fjordvik.example'
      expect((await form.press('Lagre', { mail })).text).toContain('Lagret')
      const { directory, links } = await readSettings(trust().store)
      expect(directory).toEqual({ 'it-provider': { ...chosen.directory['it-provider'], mail } })
      expect(links).toEqual('links' in chosen ? chosen.links : {})
    }
  })

  it('is not taken back after somebody else’s change, though it looks the same', async () => {
    const change = async (name: string) =>
      (await (await open('ada', 'courses')).press('Endre')).press('Lagre', { name })
    const saved = await change('Læringstorget')
    await change('Kursboka')
    await change('Læringstorget')
    expect((await saved.press('Angre')).text).toContain('Dette er endret i mellomtiden')
    expect((await readSettings(trust().store)).directory.courses).toEqual({ name: 'Læringstorget' })
  })

  it('is not taken back when it has become something else since', async () => {
    const saved = await (await (await open('ada', 'courses')).press('Endre')).press('Lagre', {
      name: 'Læringstorget',
    })
    await chooseSettings(trust().store, { directory: { courses: { name: 'Kursboka' } } })
    const undone = await saved.press('Angre')
    expect(undone.text).toContain('Dette er endret i mellomtiden')
    expect(undone.text).toContain('Kursboka')
  })
})

describe('a reminder', () => {
  it('comes once, on the working day that was said, however often it is asked for', async () => {
    const { clock, app, connector } = trust()
    const kari = trust().person('kari')
    await kari.says('meny')
    const system = await open('kari', 'deviations')
    const asked = await system.press('Minn meg på det om 3 arbeidsdager')
    expect(asked.text).toContain('Det blir onsdag 25. november')
    await asked.press('Minn meg på det om 3 arbeidsdager')
    expect(await trust().store.list(letters, { limit: 10 })).toMatchObject([
      { person: 'kari', kind: 'service' },
    ])
    const before = connector.sent.length
    clock.set('2026-11-25T06:59:00Z')
    await app.tick()
    expect(connector.sent).toHaveLength(before)
    clock.set('2026-11-25T07:01:00Z')
    await app.tick()
    const sent = JSON.stringify(connector.sent.slice(before))
    expect(connector.sent).toHaveLength(before + 1)
    expect(sent).toContain('Har du fått saksnummer på avviket du meldte?')
  })

  it('is its asker’s own: taken out of the unit by a slip, and put back or not, they get it', async () => {
    const { clock, app, connector } = trust()
    for (const takesBack of [true, false]) {
      const asker = takesBack ? 'kari' : 'jonas'
      await trust().person(asker).says('meny')
      await (await open(asker, 'deviations')).press('Minn meg på det om 3 arbeidsdager')
      const out = await trust().person('lars').press('people.takeOut', { person: asker })
      expect(out.text).toContain('er tatt ut, og får vite det')
      if (takesBack) await out.press('Angre')
    }
    await app.tick()
    const before = connector.sent.length
    clock.set('2026-11-25T07:01:00Z')
    await app.tick()
    const told = connector.sent.slice(before).map(({ activity }) => activity.summary ?? '')
    expect(told.filter(summary => summary.includes('Har du fått saksnummer'))).toHaveLength(2)
  })
})

describe('a course', () => {
  it('is told of by whoever took it, taken back, and counted per unit without a name', async () => {
    const { features } = trust().app
    const told = await (await open('kari', 'courses')).press('Jeg har tatt kurset')
    expect(told.text).toContain('Fint at du tok deg tid')
    expect(told.text).toContain('Du har sagt at du har tatt kurset, 20. november 2026')
    await (await open('jonas', 'courses')).press('Jeg har tatt kurset')
    await (await open('siv', 'courses')).press('Eg har teke kurset')
    const seen = await open('lars', 'courses')
    expect(seen.text).toContain('2 i enheten har sagt fra, medregnet dem som har sluttet.')
    expect(seen.text).not.toContain('Kari')
    const summaries = await Promise.all(
      features.flatMap(({ summary }) => (summary ? [summary('hud' as never, '2026-11' as never)] : [])),
    )
    expect(summaries).toContainEqual({ name: 'directory', figures: { trained: 2 } })
    const undone = await told.press('Ta det bort')
    expect(undone.text).toContain('Tatt bort igjen')
    expect((await open('lars', 'courses')).text).toContain(
      '1 i enheten har sagt fra, medregnet dem som har sluttet.',
    )
  })

  it('is counted on of who has left the unit since, or is forgotten, on its card as at its gate', async () => {
    const lars = trust().person('lars')
    for (const person of ['kari', 'jonas'] as const)
      await (await open(person, 'courses')).press('Jeg har tatt kurset')
    await trust().inTeam('membersRemoved', 'd0170000-0000-4000-8000-000000000002', 'Jonas Myrvang')
    await lars.press('roadmap.begin', { guide: 'video', goLive: '2027-12-01' })
    const counts = async (count: number) => {
      const gate = await lars.press('roadmap.ready', { guide: 'video' })
      expect(gate.text).toContain(`${count} har sagt at de har tatt kurs, medregnet dem som har sluttet.`)
      expect((await open('lars', 'courses')).text).toContain(
        `${count} i enheten har sagt fra, medregnet dem som har sluttet.`,
      )
    }
    await counts(2)
    await passDays(trust(), 31)
    await counts(2)
    await trust().person('kari').press('mydata.confirm')
    await counts(2)
    await passDays(trust(), 31)
    await counts(2)
  })

  it('counts in the unit that the card was opened in, whichever the reader’s chat is about by then', async () => {
    const card = await open('kari', 'courses')
    const kari = await trust().store.get(people, 'kari')
    if (kari) await trust().store.write([update(people, { ...kari, unit: id<'unit'>('sar') })])
    await card.press('Jeg har tatt kurset')
    expect(await trust().store.list(trainings, { limit: 10 })).toMatchObject([
      { unit: 'hud', person: 'kari' },
    ])
  })

  it('is nobody’s business in a channel', async () => {
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const kari = trust().stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim', 'nb-NO', team)
    const card = await kari.press('directory.show', { system: 'courses' })
    expect(card.buttons).not.toContain('Jeg har tatt kurset')
    expect(card.buttons.join()).not.toContain('Minn meg')
  })
})

describe('a text to copy', () => {
  const copied = (card: Card) => String(card.valueOf('copy'))

  it('has the unit’s name and what the trust calls its systems, in the reader’s language', async () => {
    const kari = trust().person('kari')
    const plain = copied(await kari.press('directory.paste', { paste: 'procedure-skeleton' }))
    expect(plain).toContain('Videokonsultasjon i Hudpoliklinikken, Fjordvik sykehus')
    expect(plain).toContain('registreres det i journalsystemet:')
    await chooseSettings(trust().store, { directory: { record: { name: 'Fjord{unit}' } } })
    expect(copied(await kari.press('directory.paste', { paste: 'procedure-skeleton' }))).toContain(
      'registreres det i Fjord{unit}:',
    )
    const siv = await trust().person('siv').press('directory.paste', { paste: 'procedure-skeleton' })
    expect(copied(siv)).toContain('Kven prosedyren gjeld for:')
  })

  it('asks for all four groups of a fault report', async () => {
    const text = copied(await trust().person('kari').press('directory.paste', { paste: 'fault-report' }))
    for (const field of [
      'Kontaktperson:',
      'Type og serienummer:',
      'Adresse eller ID',
      'Hvordan det påvirker',
    ])
      expect(text).toContain(field)
  })

  it('is given as a file, once', async () => {
    const card = await trust().person('kari').press('directory.paste', { paste: 'teach-back' })
    const laidOut = await card.press('Få den som fil')
    const [link = ''] = urlsIn(laidOut)
    const address = `${trust().address}${new URL(link).pathname}`
    const file = await fetch(address, { method: 'POST' })
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="dult-teach-back.txt"')
    expect(await file.text()).toContain('med egne ord')
    expect((await fetch(address, { method: 'POST' })).status).toBe(404)
  })

  it('is no file any more after a quarter of an hour', async () => {
    const card = await trust().person('kari').press('directory.paste', { paste: 'teach-back' })
    const [link = ''] = urlsIn(await card.press('Få den som fil'))
    trust().clock.pass(15 * 60_000)
    expect((await fetch(`${trust().address}${new URL(link).pathname}`, { method: 'POST' })).status).toBe(404)
  })
})
