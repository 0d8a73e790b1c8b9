import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { readContent } from '../../src/content.ts'
import { decisions } from '../../src/core/decisions.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { answers, checklistDays } from '../../src/features/checklists/consultation/count.ts'
import { places } from '../../src/features/checklists/places/places.ts'
import { groupDecisions } from '../../src/features/checklists/suitability/decision.ts'
import { slots, weeklyTimes } from '../../src/features/checklists/times/times.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { people } from '../../src/features/people/person.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { nodesIn } from '../support/cardJson.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const opened = (card: Card) =>
  nodesIn(card.content).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [url] : []))

const faultsOn = (card: Card) =>
  nodesIn(card.content).flatMap(({ id, choices }) =>
    id === 'failed' ? (choices as { readonly title: string; readonly value: string }[]) : [],
  )

const valuesOf = (card: Card, input: string) =>
  nodesIn(card.content).flatMap(({ id, choices }) =>
    id === input ? (choices as { readonly value: string }[]).map(({ value }) => value) : [],
  )

const codesOn = (card: Card) => ['failed', 'folded'].flatMap(input => valuesOf(card, input))

const days = () => trust().store.list(checklistDays, { limit: 100 })

describe('a consultation checklist', () => {
  it('is few lines of what the unit does, and one tap when all is clear', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    expect(card.text).toContain('Videokonsultasjonen')
    expect(card.text.match(/^• /gm)).toHaveLength(4)
    expect(card.inputs).toEqual([])
    expect((await card.press('Alt klart')).text).toContain('Svaret er telt med')
    expect(await days()).toMatchObject([
      { id: 'hud:2026-11-20:clinician', runs: 1, allClear: 1, problems: {} },
    ])
  })

  it('asks before the patient is there for nothing that happens later, and goes on once they are in', async () => {
    const before = await trust().person('kari').says('sjekkliste')
    expect(before.text).toContain('Før dere begynner')
    expect(before.text).not.toContain('låst møterommet')
    const clear = await before.press('Alt klart')
    expect(clear.text).toMatch(
      /Når pasienten er inne\n• Du er sikker på hvem pasienten er(.|\n)*låst møterommet/,
    )
    const done = await clear.press('Alt klart')
    expect(done.text).not.toContain('Når pasienten er inne')
    expect(await days()).toMatchObject([{ runs: 2, allClear: 2 }])
    const inside = await before.press('Pasienten er inne')
    expect(inside.text).toContain('Du er sikker på hvem pasienten er')
    expect(inside.buttons).toContain('Nødprosedyre')
    expect((await inside.press('Noe er ikke klart')).text).toContain('Hva er ikke klart?')
  })

  it('is another one where the unit does something else, in the reader’s own language', async () => {
    const card = await trust().person('siv').says('sjekkliste')
    expect(card.text).toContain('Sårstell på video, der pasienten er')
    expect(card.buttons).toContain('Noko er ikkje klart')
  })

  it('is found by a word of its name, however it is spelt', async () => {
    const kari = trust().person('kari')
    expect((await kari.says('sjekkliste saarpoliklinikk')).text).toContain(
      'Sårstell på video, fra sårpoliklinikken',
    )
    expect((await kari.says('sjekkliste samhandlingsmøte')).text).toContain('Samhandlingsmøtet på video')
    const lists = await kari.says('sjekkliste brannøvelse')
    expect(lists.text).toContain('Den listen fant jeg ikke')
    expect(lists.text).toContain('Rutinene for video')
  })

  it('is chosen where the words fit several', async () => {
    const which = await trust().person('kari').says('sjekkliste sår')
    expect(which.text).toContain('Hvilken mente du?')
    expect(which.text).toContain('Sårstell på video, fra sårpoliklinikken')
    expect((await which.press(which.buttons[0] ?? '')).buttons).toContain('Noe er ikke klart')
  })

  it('takes an answer back, once', async () => {
    await (await trust().person('jonas').says('sjekkliste')).press('Alt klart')
    const clear = await (await trust().person('kari').says('sjekkliste')).press('Alt klart')
    const again = await clear.press('Angre')
    expect(again.text).toContain('Svaret er tatt bort')
    await clear.press('Angre')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1 }])
    await again.press('Alt klart')
    expect(await days()).toMatchObject([{ runs: 2, allClear: 2 }])
  })

  it('takes back what was counted, whatever the card that it is taken back from said', async () => {
    const other = await trust().person('jonas').says('sjekkliste')
    await (await other.press('Noe er ikke klart')).press('Lagre og få råd', { failed: 'locked' })
    const card = await trust().person('kari').says('sjekkliste')
    await card.press('Alt klart')
    const late = await (await card.press('Noe er ikke klart')).press('Lagre og få råd', {
      failed: 'locked',
    })
    expect(late.text).toContain('Ikke talt med: kortet har et annet svar fra før')
    await late.press('Ta bort det andre svaret')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 0, problems: { locked: 1 } }])
  })

  it('says that a fault on a card that a colleague answered is not counted, and counts it when asked to, once', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    const theirs = await card.press('Noe er ikke klart')
    await card.press('Alt klart')
    const told = await theirs.press('Lagre og få råd', { failed: 'locked' })
    expect(told.text).not.toContain('telt med fra før')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1, problems: {} }])
    const counted = await told.press('Tell med svaret mitt også')
    expect(counted.text).not.toContain('Ikke talt med')
    expect(await days()).toMatchObject([{ runs: 2, allClear: 1, problems: { locked: 1 } }])
    expect((await told.press('Tell med svaret mitt også')).text).toContain('telt med fra før')
    await counted.press('Angre')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1, problems: {} }])
  })

  it('says so of what is clear, too, where a colleague found a fault', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    await (await card.press('Noe er ikke klart')).press('Lagre og få råd', { failed: 'locked' })
    const told = await card.press('Alt klart')
    expect(told.text).toContain('Ikke talt med')
    await told.press('Tell med svaret mitt også')
    expect(await days()).toMatchObject([{ runs: 2, allClear: 1, problems: { locked: 1 } }])
  })

  it('does not say that an answer is taken back when it is too late to', async () => {
    const clear = await (await trust().person('kari').says('sjekkliste')).press('Alt klart')
    trust().clock.pass(4 * 24 * 3_600_000)
    await trust().app.tick()
    const late = await clear.press('Angre')
    expect(late.text).not.toContain('Svaret er tatt bort')
    expect(late.text).toContain('Det er ikke noe svar å ta bort lenger')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1 }])
  })

  it('counts a card once, however often it is pressed', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    const pressed = await Promise.all([card.press('Alt klart'), card.press('Alt klart')])
    expect(pressed.map(({ text }) => text).join()).toContain('telt med fra før')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1 }])
  })

  it('is the own unit’s to answer and to take back, whoever a card is forwarded to', async () => {
    await (await trust().person('kari').says('sjekkliste')).press('Alt klart')
    const [answer] = await trust().store.list(answers, { limit: 1 })
    const theirs = { checklist: 'clinician', once: answer?.id }
    await trust().person('siv').press('consultation.undo', theirs)
    await trust().person('siv').press('consultation.clear', { checklist: 'clinician' })
    expect(await days()).toMatchObject([
      { id: 'hud:2026-11-20:clinician', runs: 1 },
      { id: 'sar:2026-11-20:clinician', runs: 1 },
    ])
  })

  it('counts everyone when many tap at once', async () => {
    const kari = trust().person('kari')
    const cards = []
    for (let nth = 0; nth < 25; nth += 1) cards.push(await kari.says('sjekkliste'))
    await Promise.all(cards.map(card => card.press('Alt klart')))
    expect(await days()).toMatchObject([{ runs: 25, allClear: 25 }])
    expect(await trust().store.list(answers, { limit: 100 })).toHaveLength(25)
  })

  it('keeps nobody in what it stores', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    await (
      await (await card.press('Noe er ikke klart')).press('Lagre og få råd', { failed: 'sound-picture' })
    ).press('Få hjelp')
    const stored = JSON.stringify([await days(), await trust().store.list(answers, { limit: 10 })])
    expect(stored).not.toContain('kari')
    expect(stored).not.toContain('Kari')
  })
})

describe('something that is not ready', () => {
  const failing = async (person: string, failed: string) => {
    const card = await trust().person(person).says('sjekkliste')
    return (await card.press('Noe er ikke klart')).press('Lagre og få råd', { failed })
  }

  it('is counted by line, and is a deviation with one more tap, once', async () => {
    const failed = await failing('kari', 'sound-picture,locked')
    expect(failed.text).toContain('Husk reserven')
    expect(await days()).toMatchObject([
      { runs: 1, allClear: 0, problems: { 'sound-picture': 1, locked: 1 } },
    ])
    const receipt = await failed.press('Si fra til Dult')
    expect(receipt.text).toContain('Avvik 2026-0001 er lagret')
    expect(receipt.text).toContain('Gjelder: Lyd')
    expect((await failed.press('Si fra til Dult')).text).toContain('lagret fra før')
    const [deviation] = await trust().store.list(deviations, { limit: 10 })
    expect(deviation?.text).toBe(
      'Videokonsultasjonen: Lyden eller bildet er ikke godt nok; Møterommet er ikke låst',
    )
  })

  it('is one press where it is one thing', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    const asked = await card.press('Noe er ikke klart')
    const failed = await asked.press('Lyd, bilde eller nett virker ikke')
    expect(failed.text).toContain('Fint at du så det')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 0, problems: { tested: 1 } }])
  })

  it('is one deviation, also from two cards of the same answer', async () => {
    const card = await trust().person('kari').says('sjekkliste')
    const chosen = await card.press('Noe er ikke klart')
    const twice = await Promise.all([1, 2].map(() => chosen.press('Lagre og få råd', { failed: 'locked' })))
    for (const failed of twice) await failed.press('Si fra til Dult')
    expect(await trust().store.list(deviations, { limit: 10 })).toHaveLength(1)
  })

  it('is met with help: who is on duty, and the reserve', async () => {
    const failed = await failing('kari', 'sound-picture')
    expect(failed.text).toContain('Sjekk at riktig mikrofon og kamera er valgt')
    const help = await failed.press('Få hjelp')
    expect(help.text).toContain('• Samir Haddad')
    expect(help.text).toContain('Husk reserven')
    trust().clock.set('2026-11-20T20:00:00Z')
    expect((await trust().person('kari').press('consultation.help')).text).toContain(
      'Ingen superbruker er på vakt',
    )
  })

  it('tells who is on duty whether Dult knows it, and the leader where that is set up', async () => {
    const samir = trust().person('samir')
    expect((await samir.says('jeg er på vakt')).text).toContain('Du står på vakt til 15:30')
    trust().clock.set('2026-11-20T20:00:00Z')
    const later = await samir.says('Jeg er på vakt!')
    expect(later.text).toContain('Neste vakt er mandag 23. november 08:00–15:30')
    expect((await trust().person('kari').says('hvem er på vakt')).text).toContain(
      'Neste på vakt: Samir Haddad · mandag 23. november 08:00',
    )
    const shifts = await (await trust().person('lars').says('hjelp')).press('Vakter for superbrukere')
    expect(shifts.text).toContain('Samir Haddad')
    expect((await samir.says('hjelp')).buttons).not.toContain('Vakter for superbrukere')
  })

  it('is met first with the desks that answer now, and says of each whom one calls', async () => {
    const directory = {
      'national-support': { phone: '4101', hours: '08-09.30' },
      'it-provider': { phone: '4100', hours: 'etter avtale' },
      'head-camera': { phone: '4102', hours: 'Hele døgnet' },
    }
    await chooseSettings(trust().store, { directory })
    const help = await trust().person('kari').press('consultation.help')
    expect(opened(help)).toEqual(['tel:4102', 'tel:4100', 'tel:4101'])
    expect(help.text).toContain('Ring brukerstøtten for hodekameraet\n4102')
    expect(help.text).toContain('Ring den nasjonale brukerstøtten\nStengt nå · 4101 · 08:00–09:30')
  })

  it('is met first with what to try where hardly anybody answers, and last with what is closed', async () => {
    trust().clock.set('2026-11-20T20:00:00Z')
    const directory = {
      'national-support': { phone: '4101', hours: '08-09.30' },
      'head-camera': { phone: '4102', hours: 'Hele døgnet' },
    }
    await chooseSettings(trust().store, { directory })
    const { text } = await trust().person('kari').press('consultation.help')
    const places = ['Prøv dette først', 'Sjekk at riktig mikrofon', '4102', 'Stengt nå · 4101'].map(words =>
      text.indexOf(words),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('reads when a desk answers in their own language, also where it was written in another', async () => {
    const directory = {
      'national-support': { phone: '4101', hours: 'Hverdager 08 til 15' },
      'it-provider': { phone: '4100', hours: 'etter avtale' },
      'head-camera': { phone: '4102', hours: 'Hele døgnet' },
    }
    await chooseSettings(trust().store, { directory })
    const readIn = async (language: string) => {
      await trust().person('kari').says(`språk ${language}`)
      const { text } = await trust().person('kari').press('consultation.help')
      const one = await trust().person('kari').press('directory.show', { system: 'national-support' })
      return `${text}\n${one.text}`
    }
    const english = await readIn('en')
    for (const said of [
      '4101 · Weekdays 08:00–15:00',
      '4102 · Around the clock',
      'Open: Weekdays 08:00–15:00',
    ])
      expect(english).toContain(said)
    expect(english).toContain('4100 · etter avtale')
    expect(await readIn('nn')).toContain('4101 · Kvardagar 08:00–15:00')
  })

  it('is met with the desks that have been given a number, a mailbox or hours', async () => {
    const desk = { name: 'IT-torget', phone: '4100', mail: 'it@fjordvik.no', hours: '08 til 15' }
    await chooseSettings(trust().store, { directory: { 'it-provider': desk } })
    const help = await trust().person('kari').press('consultation.help')
    expect(help.text).toContain('Ring IT-torget\n4100 · 08:00–15:00')
    expect(help.text).toContain('IT-torget: it@fjordvik.no')
    expect(opened(help)).toEqual(['tel:4100'])
    expect(opened(await failing('kari', 'locked'))).toEqual(['tel:4100'])
  })

  it('opens a chat with who is on duty, by what Teams calls them and nobody keeps', async () => {
    await trust().person('samir').says('meny')
    const samir = (await trust().store.list(people, { limit: 50 })).find(({ id }) => id === 'samir')
    const { aadObjectId } = personas.find(({ id }) => id === samir?.id) ?? { aadObjectId: '' }
    const account = { id: `29:${aadObjectId}`, aadObjectId, name: 'Samir Haddad' }
    trust().connector.setMembers(`a:${aadObjectId}`, [{ ...account, userPrincipalName: 'samir@fjordvik.no' }])
    const help = await trust().person('kari').press('consultation.help')
    expect(help.text).toContain('Skriv til Samir Haddad')
    const chat = 'https://teams.microsoft.com/l/chat/0/0?users=samir%40fjordvik.no'
    expect(opened(help)).toEqual([chat])
    // Beside the fault as well, where the help is needed.
    expect(opened(await failing('kari', 'sound-picture'))).toContain(chat)
    for (const collection of collections)
      expect(JSON.stringify(await trust().store.list(collection as never, { limit: 10_000 }))).not.toContain(
        'samir@fjordvik',
      )
  })

  it('asks which line it is when none is ticked, and counts nothing', async () => {
    const asked = await failing('kari', '')
    expect(asked.text).toContain('Kryss av minst én linje')
    expect(await days()).toEqual([])
    await asked.press('Ingenting mangler')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1 }])
  })

  it('is phrased as a fault, and none is ticked beforehand', async () => {
    const asked = await (await trust().person('kari').says('sjekkliste')).press('Noe er ikke klart')
    expect(asked.valueOf('failed') ?? '').toBe('')
    expect(faultsOn(asked).map(({ title }) => title)).toContain('Lyd, bilde eller nett virker ikke')
  })

  it('is taken back line by line', async () => {
    const failed = await failing('kari', 'sound-picture')
    await failed.press('Angre')
    expect(await days()).toMatchObject([{ runs: 0, problems: {} }])
  })
})

describe('the whole list', () => {
  it('comes a part at a time, keeps the ticks, and is all clear when all is ticked', async () => {
    let page = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
    expect(page.text).toContain('Del 1 av 5: Før')
    const tickAll = (card: typeof page) => ({
      ticked: valuesOf(card, 'ticked').join(),
      folded: valuesOf(card, 'folded').join(),
    })
    for (let nth = 1; nth < 5; nth += 1) page = await page.press('Neste del', tickAll(page))
    const back = await page.press('Forrige del', tickAll(page))
    expect(back.valueOf('ticked')).not.toBe('')
    page = await back.press('Neste del')
    expect((await page.press('Ferdig')).text).toContain('Alt klart')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1 }])
  })

  it('shows five lines of a long part, folds the rest under how many they are, and keeps the ticks of both', async () => {
    const first = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
    const [open, rest] = ['ticked', 'folded'].map(input => valuesOf(first, input))
    expect(open).toHaveLength(5)
    expect(first.text).toContain(`${rest?.length} punkter til`)
    const filled = { ticked: open?.[0] ?? '', folded: rest?.at(-1) ?? '' }
    const back = await (await first.press('Neste del', filled)).press('Forrige del')
    expect(back.valueOf('ticked')).toBe(filled.ticked)
    expect(back.valueOf('folded')).toBe(filled.folded)
    const left = await back.press('Avslutt her')
    expect(codesOn(left)).not.toContain(filled.folded)
    const failed = await left.press('Lagre og få råd', { folded: valuesOf(left, 'folded').at(-1) ?? '' })
    expect(failed.text).toContain('Fint at du så det')
    expect((await days())[0]?.problems).toEqual({ [valuesOf(left, 'folded').at(-1) ?? '']: 1 })
  })

  it('asks about what is not ticked before it counts', async () => {
    const page = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
    const left = await page.press('Avslutt her')
    expect(left.text).toContain('Noe er ikke krysset av')
    expect(await days()).toEqual([])
    expect(left.valueOf('failed') ?? '').toBe('')
    const failed = await left.press('Lagre og få råd', { failed: 'phone' })
    expect(failed.text).toContain('Telefonen')
    expect(await days()).toMatchObject([{ problems: { phone: 1 } }])
  })

  it('lets go of a tick that is taken away on the way', async () => {
    const first = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
    const second = await first.press('Neste del', { ticked: 'informed', folded: 'phone,light' })
    const back = await second.press('Forrige del')
    expect([back.valueOf('ticked'), back.valueOf('folded')]).toEqual(['informed', 'light,phone'])
    const left = await back.press('Avslutt her', { folded: 'light' })
    expect(codesOn(left)).toContain('phone')
    expect(codesOn(left)).not.toContain('light')
  })

  it('lets go of the last tick of a page as well', async () => {
    const first = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
    const back = await (await first.press('Neste del', { folded: 'phone' })).press('Forrige del')
    const left = await back.press('Avslutt her', { folded: '' })
    expect(codesOn(left)).toContain('phone')
  })

  it('asks only about what was seen and can fail', async () => {
    const page = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
    expect(codesOn(await page.press('Avslutt her'))).not.toContain('locked')
    const second = await page.press('Neste del')
    expect(codesOn(await second.press('Avslutt her'))).toContain('locked')
    expect(codesOn(await second.press('Avslutt her'))).not.toContain('practical')
  })

  it('is all clear by the card from before on which all was unticked', async () => {
    const old = {
      checklist: 'clinician',
      once: 'AbCdEfGhIjKlMnOpQrStUv',
      way: 'left',
      offered: 'phone,light',
    }
    expect((await trust().person('kari').press('consultation.count', old)).text).toContain('Alt klart')
    expect(await days()).toMatchObject([{ runs: 1, allClear: 1 }])
  })

  it('says each trust’s own rule for consent', async () => {
    const find = async () => {
      const page = await (await trust().person('kari').says('sjekkliste')).press('Vis hele listen')
      return JSON.stringify(page.content)
    }
    expect(await find()).toContain('slik rutinen hos dere sier')
    const settings = { name: 'settings', index: [] }
    await trust().store.write([
      { do: 'insert', collection: settings, row: { id: 'trust', chosen: { consent: 'implicit' } } as never },
    ])
    const now = await find()
    expect(now).toContain('har selv valgt å bli med')
    expect(now).not.toContain('slik rutinen hos dere sier')
  })
})

describe('a meeting with roles', () => {
  it('asks for the role first, and shows each their own lines', async () => {
    const card = await trust().person('kari').says('sjekkliste samhandlingsmøtet')
    expect(card.buttons).toEqual(expect.arrayContaining(['Møteleder', 'Teknisk møtevert']))
    const lead = await card.press('Møteleder')
    expect(lead.text).toContain('Rolle: Møteleder')
    const host = await (await lead.press('Bytt rolle')).press('Teknisk møtevert')
    expect(host.text).toContain('Rolle: Teknisk møtevert')
    expect(host.text).not.toBe(lead.text)
  })
})

describe('rooms and equipment', () => {
  it('are looked at by name, and the latest look stands', async () => {
    const kari = trust().person('kari')
    const asked = await kari.says('sjekkliste rom')
    expect(asked.inputs).toEqual(['newPlace'])
    const short = await asked.press('Videre', { newPlace: '  rom   204 ' })
    expect(short.text).toContain('204')
    const failed = await (await short.press('Noe er ikke klart')).press('Lagre og få råd', {
      failed: 'closed',
    })
    const list = await failed.press('Rom og utstyr')
    expect(list.text).toContain('Rom: 0 av 1 er klare')
    expect(list.text).toContain('Døren kan ikke lukkes')
    const clear = await (await list.press('Rom 204')).press('Alt klart')
    expect((await kari.press('room.list')).text).toContain('Rom: 1 av 1 er klare')
    await clear.press('Angre')
    expect(await trust().store.list(places, { limit: 10 })).toMatchObject([
      { id: 'hud:room:204', name: '204', ok: false, missing: ['closed'] },
    ])
  })

  it('are called «Rom 7» on each card where their name is a bare number, and are kept as they were named', async () => {
    const kari = trust().person('kari')
    const short = await (await kari.says('sjekkliste rom')).press('Videre', { newPlace: '7' })
    expect(short.text).toMatch(/^Rom 7$/m)
    const trouble = await short.press('Noe er ikke klart')
    const part = await short.press('Vis hele listen')
    const failed = await trouble.press('Lagre og få råd', { failed: 'closed' })
    const clear = await (await (await failed.press('Rom og utstyr')).press('Rom 7')).press('Alt klart')
    for (const { text } of [trouble, part, failed, clear]) expect(text).toMatch(/· Rom 7$/m)
    expect(await trust().store.list(places, { limit: 9 })).toMatchObject([{ name: '7' }])
    const asked = await kari.says('sjekkliste rom')
    expect(nodesIn(asked.content).filter(({ value }) => value === '7')).toMatchObject([{ title: 'Rom 7' }])
    const list = await trust().person('samir').says('rom')
    const removed = await list.press('Ta Rom 7 av listen')
    expect(removed.text).toContain('Rom 7 er tatt av listen.')
    expect((await removed.press('Angre')).text).toContain('Rom 7 er på listen igjen.')
  })

  it('are one list by a word of its own, with what is not ready first', async () => {
    const samir = trust().person('samir')
    const look = async (newPlace: string) =>
      (await samir.says('sjekkliste rom')).press('Videre', { newPlace })
    for (const ready of ['1', 'Videorom 3']) await (await look(ready)).press('Alt klart')
    await (await (await look('2')).press('Noe er ikke klart')).press('Lagre og få råd', { failed: 'closed' })
    const list = await samir.says('rom og utstyr')
    expect(list.text).toContain('Rom: 2 av 3 er klare')
    expect(list.buttons.slice(0, 3)).toEqual(['Rom 2', 'Rom 1', 'Videorom 3'])
    expect((await samir.says('meny')).buttons).toContain('Rom og utstyr')
    const lars = trust().person('lars')
    await lars.press('roadmap.begin', { guide: 'video', goLive: '2027-12-01' })
    const ready = await lars.press('roadmap.ready', { guide: 'video' })
    expect(ready.text).toContain('2 av 3 rom er klare. Mangler: rom 2.')
  })

  it('stand as the latest look found them when an earlier one is taken back', async () => {
    const look = async (person: string) =>
      (await trust().person(person).says('sjekkliste rom')).press('Videre', { newPlace: '204' })
    const mine = await (await look('kari')).press('Alt klart')
    await (await (await look('jonas')).press('Noe er ikke klart')).press('Lagre og få råd', {
      failed: 'closed',
    })
    await mine.press('Angre')
    expect(await trust().store.list(places, { limit: 10 })).toMatchObject([
      { ok: false, missing: ['closed'] },
    ])
  })

  it.each([
    ['the earlier one first', [0, 1]],
    ['the later one first', [1, 0]],
  ])('are unseen again when all who looked at them take it back, %s', async (_order, order) => {
    const looks = async (person: string) =>
      (await trust().person(person).says('sjekkliste rom')).press('Videre', { newPlace: '3' })
    const shown = async () => (await trust().person('samir').says('rom')).text
    const ready = await (await looks('kari')).press('Alt klart')
    const trouble = await (await (await looks('jonas')).press('Noe er ikke klart')).press(
      'Døren kan ikke lukkes, eller noen kan komme inn',
    )
    expect(await shown()).toContain('0 av 1 er klare')
    const answers = [ready, trouble]
    for (const nth of order)
      expect((await answers[nth]?.press('Angre'))?.text).toContain('Svaret er tatt bort')
    expect(await shown()).not.toContain('klart')
    expect(await trust().store.list(places, { limit: 9 })).toEqual([])
  })

  it('refuse what is no name, and ask again', async () => {
    const asked = await trust().person('kari').says('sjekkliste utstyr')
    const again = await asked.press('Videre', { newPlace: 'et altfor langt navn på et kamera' })
    expect(again.text).toContain('høyst 30 tegn')
    expect((await again.press('Videre')).text).toContain('høyst 30 tegn')
    expect(await trust().store.list(places, { limit: 10 })).toEqual([])
  })

  it('are counted alike wherever they stand: a device that was tested long ago is tested anew', async () => {
    const samir = trust().person('samir')
    const asked = await samir.says('sjekkliste utstyr')
    await (await asked.press('Videre', { newPlace: 'Kamera 1' })).press('Alt klart')
    trust().clock.pass(31 * 24 * 3_600_000)
    const list = await samir.press('room.list', { kind: 'equipment' })
    expect(list.text).toContain('Utstyr: 0 av 1 er klart')
    expect(list.text).toContain('⏰ Test på nytt')
    const lars = trust().person('lars')
    await lars.press('roadmap.begin', { guide: 'video', goLive: '2027-12-01' })
    expect((await lars.press('roadmap.ready', { guide: 'video' })).text).toContain('Mangler: Kamera 1.')
    await (await list.press('Kamera 1')).press('Alt klart')
    expect((await samir.press('room.list', { kind: 'equipment' })).text).toContain('Utstyr: 1 av 1 er klart')
  })

  it('leave the list by those who keep it, and come back', async () => {
    const asked = await trust().person('kari').says('sjekkliste utstyr')
    await (await asked.press('Videre', { newPlace: 'Kamera 1' })).press('Alt klart')
    expect((await trust().person('kari').press('room.list', { kind: 'equipment' })).buttons).not.toContain(
      'Ta Kamera 1 av listen',
    )
    const removed = await (await trust().person('turid').press('room.list', { kind: 'equipment' })).press(
      'Ta Kamera 1 av listen',
    )
    expect(removed.text).toContain('Kamera 1 er tatt av listen')
    await trust().person('gerd').press('room.restore', { place: 'hud:equipment:kamera 1' })
    expect(await trust().store.list(places, { limit: 10 })).toMatchObject([{ gone: true }])
    const back = await removed.press('Angre')
    expect(back.text).toContain('Utstyr: 1 av 1 er klart')
    expect(back.text).toContain('Kamera 1 er på listen igjen')
  })

  it('stay off it where somebody else took them off again meanwhile', async () => {
    const asked = await trust().person('kari').says('sjekkliste utstyr')
    await (await asked.press('Videre', { newPlace: 'Kamera 1' })).press('Alt klart')
    const list = async (person: string) => trust().person(person).press('room.list', { kind: 'equipment' })
    const removed = await (await list('turid')).press('Ta Kamera 1 av listen')
    await removed.press('Angre')
    await (await list('lars')).press('Ta Kamera 1 av listen')
    expect((await removed.press('Angre')).text).not.toContain('på listen igjen')
    expect(await trust().store.list(places, { limit: 10 })).toMatchObject([{ gone: true }])
  })
})

describe('a set time', () => {
  const wednesday = {
    checklist: 'clinician',
    weekday: '3',
    from: '13:00',
    to: '15:00',
    minutes: '10',
    role: 'clinician',
  }

  const received = () =>
    trust().connector.sent.filter(({ activity }) => JSON.stringify(activity).includes('Begynner kl.'))

  it('brings the list shortly before, once, to those it is for', async () => {
    const times = await trust().person('turid').says('sjekkliste tider')
    const added = await times.press('Legg til', wednesday)
    expect(added.text).toContain('Onsdag 13:00–15:00')
    for (const id of ['kari', 'jonas']) await trust().person(id).says('meny')
    trust().clock.set('2026-11-25T11:49:00Z')
    await trust().app.tick()
    expect(await trust().store.list(letters, { limit: 100 })).toEqual([])
    trust().clock.set('2026-11-25T11:50:00Z')
    await trust().app.tick()
    await trust().app.tick()
    const queued = await trust().store.list(letters, { limit: 100 })
    expect(queued.map(({ person }) => person).sort()).toEqual(['emily', 'ingrid', 'jonas', 'kari', 'samir'])
    expect(
      queued.every(({ kind, expires }) => kind === 'service' && expires === '2026-11-25T12:00:00.000Z'),
    ).toBe(true)
    expect(received()).toHaveLength(2)
  })

  it('that is there already is changed where only how long before differs, and that is told', async () => {
    const turid = trust().person('turid')
    const add = (minutes: string) => turid.press('consultation.addTime', { ...wednesday, minutes })
    expect((await add('10')).text).toContain('Tiden er lagt til.')
    expect((await add('10')).text).toContain('Tiden er lagt til.')
    expect((await add('60')).text).toContain('Nå er det endret hvor lenge før')
    expect(await trust().store.list(weeklyTimes, { limit: 9 })).toMatchObject([{ minutes: 60 }])
  })

  it('is one time and one letter, also when it is added twice at once or stands in a calendar too', async () => {
    const turid = trust().person('turid')
    const add = () => turid.press('consultation.addTime', wednesday)
    await Promise.all([add(), add()])
    expect(await trust().store.list(weeklyTimes, { limit: 10 })).toHaveLength(1)
    const start = '2026-11-25T12:00:00.000Z' as Instant
    const slot = { unit: id<'unit'>('hud'), checklist: 'clinician', start, end: start, sent: false }
    await trust().store.write([insert(slots, { ...slot, id: `hud:clinician:${start}:${start}` })])
    trust().clock.set('2026-11-25T11:55:00Z')
    await trust().app.tick()
    await trust().app.tick()
    const queued = await trust().store.list(letters, { limit: 100 })
    expect(queued.map(({ person }) => person).sort()).toEqual(['emily', 'ingrid', 'jonas', 'kari', 'samir'])
    expect(await trust().store.list(slots, { limit: 10 })).toMatchObject([{ sent: true }])
  })

  it('is refused at an hour at which no letter leaves', async () => {
    const turid = trust().person('turid')
    const told = await turid.press('consultation.addTime', { ...wednesday, from: '06:30', to: '07:30' })
    expect(told.text).toContain('mellom 07:00 og 20:00')
    await turid.press('consultation.addTime', { ...wednesday, from: '07:00', to: '07:30' })
    await turid.press('consultation.addTime', { ...wednesday, from: '20:05', to: '21:00' })
    expect(await trust().store.list(weeklyTimes, { limit: 10 })).toEqual([])
    await chooseSettings(trust().store, { letters: { serviceTo: '22:00' } })
    await turid.press('consultation.addTime', { ...wednesday, from: '20:05', to: '21:00' })
    expect(await trust().store.list(weeklyTimes, { limit: 10 })).toHaveLength(1)
  })

  it('counts for the unit that it came from, whichever unit the reader’s chat is about by then', async () => {
    await trust().person('turid').press('consultation.addTime', wednesday)
    trust().clock.set('2026-11-25T11:50:00Z')
    await trust().person('kari').says('meny')
    await trust().app.tick()
    const letter = trust().connector.sent.find(({ activity }) =>
      JSON.stringify(activity).includes('Begynner kl.'),
    )
    expect(JSON.stringify(letter?.activity)).toContain('"unit":"hud"')
    const kari = await trust().store.get(people, 'kari')
    if (kari) await trust().store.write([update(people, { ...kari, unit: id<'unit'>('sar') })])
    await trust().person('kari').press('consultation.clear', { checklist: 'clinician', unit: 'hud' })
    expect(await days()).toMatchObject([{ id: 'hud:2026-11-25:clinician', runs: 1 }])
    const failed = await trust()
      .person('kari')
      .press('consultation.count', { checklist: 'clinician', unit: 'hud', failed: 'locked' })
    await failed.press('Si fra til Dult')
    expect(await trust().store.list(deviations, { limit: 10 })).toMatchObject([{ unit: 'hud' }])
  })

  it('is the unit’s own to take away, and there are no more than a phone shows', async () => {
    const turid = trust().person('turid')
    for (let nth = 0; nth < 13; nth += 1) {
      const from = `${10 + Math.floor(nth / 5)}:0${nth % 5}`
      await turid.press('consultation.addTime', { ...wednesday, from, to: '19:00' })
    }
    const all = await trust().store.list(weeklyTimes, { limit: 20 })
    expect(all).toHaveLength(12)
    await trust().person('gerd').press('consultation.removeTime', { time: all[0]?.id })
    expect(await trust().store.list(weeklyTimes, { limit: 20 })).toHaveLength(12)
  })

  it('does not come on a red day, nor after the consultation began', async () => {
    await trust()
      .person('turid')
      .press('consultation.addTime', { ...wednesday, weekday: '5' })
    await trust().person('turid').press('consultation.addTime', wednesday)
    trust().clock.set('2026-12-25T11:55:00Z')
    await trust().app.tick()
    trust().clock.set('2026-11-25T12:00:00Z')
    await trust().app.tick()
    expect(await trust().store.list(letters, { limit: 100 })).toEqual([])
  })

  it('is taken away and put back, and refused where it makes no sense', async () => {
    const turid = trust().person('turid')
    const added = await (await turid.says('sjekkliste tider')).press('Legg til', wednesday)
    const removed = await added.press('Onsdag kl. 13:00')
    expect(removed.text).toContain('Tiden er tatt bort')
    expect(await trust().store.list(weeklyTimes, { limit: 10 })).toEqual([])
    expect((await removed.press('Angre')).text).toContain('Onsdag 13:00–15:00')
    await removed.press('Angre')
    expect(await trust().store.list(weeklyTimes, { limit: 10 })).toHaveLength(1)
    expect((await turid.press('consultation.addTime', { ...wednesday, to: '12:00' })).text).toContain(
      'slutt etter start',
    )
  })
})

describe('single times of a calendar', () => {
  it('bring the list ten minutes before, once, also on a red day', async () => {
    const start = '2026-12-25T12:00:00.000Z' as Instant
    const slot = { unit: id<'unit'>('hud'), checklist: 'meeting', start, end: start, sent: false }
    await trust().store.write([insert(slots, { ...slot, id: 'hud:meeting:then' })])
    trust().clock.set('2026-12-25T11:49:00Z')
    await trust().app.tick()
    expect(await trust().store.list(letters, { limit: 100 })).toEqual([])
    trust().clock.set('2026-12-25T11:52:00Z')
    await trust().app.tick()
    await trust().app.tick()
    const queued = await trust().store.list(letters, { limit: 100 })
    expect(queued).toHaveLength(5)
    expect(queued[0]?.show.card).toBe('checklists/role')
    trust().clock.set('2026-12-27T04:00:00Z')
    await trust().app.tick()
    expect(await trust().store.list(slots, { limit: 10 })).toEqual([])
  })
})

describe('what suits video', () => {
  const decide = async (person: string, choice: string) => {
    const guide = await trust().person(person).says('sjekkliste egnethet')
    const group = await guide.press('Tenk gjennom gruppen')
    return group.press('Lagre for enheten', { choice })
  }

  it('is decided for a group, with half a year until it is looked at again, and seen by all', async () => {
    const decided = await decide('kari', 'video')
    expect(decided.text).toContain('Video først')
    expect(decided.text).toContain('Bestemt av Kari Solheim 20. november 2026')
    expect(decided.text).toContain('Vurderes på nytt 21. mai 2027')
    expect((await trust().person('turid').says('sjekkliste egnethet')).text).toContain('Video først')
    expect(await trust().store.list(decisions, { limit: 10 })).toMatchObject([
      { kind: 'suitability', text: 'Video først', by: 'kari', unit: 'hud' },
    ])
    expect((await trust().person('siv').says('sjekkliste egnethet')).text).not.toContain('Video først')
  })

  it('is taken back to what it was, and out of the log', async () => {
    await decide('kari', 'video')
    trust().clock.pass(60_000)
    const second = await decide('lars', 'person')
    const undone = await second.press('Angre')
    expect(undone.text).toContain('Video først')
    expect(undone.text).toContain('Kari Solheim')
    await second.press('Angre')
    expect(await trust().store.list(groupDecisions, { limit: 10 })).toMatchObject([
      { choice: 'video', by: 'kari' },
    ])
    expect(await trust().store.list(decisions, { limit: 10 })).toHaveLength(1)
  })

  it('is not taken back by who decided before somebody else did', async () => {
    const mine = await decide('kari', 'video')
    trust().clock.pass(60_000)
    await decide('lars', 'person')
    expect((await mine.press('Angre')).text).toContain('Oppmøte først')
    expect(await trust().store.list(groupDecisions, { limit: 10 })).toMatchObject([{ choice: 'person' }])
  })

  it('stands when somebody else’s later one was taken back, whatever an older card says', async () => {
    await decide('kari', 'video')
    trust().clock.pass(60_000)
    const some = await decide('kari', 'some')
    trust().clock.pass(60_000)
    await (await decide('lars', 'person')).press('Angre')
    const pressed = await some.press('Angre')
    expect(pressed.text).toContain('Video for noen')
    expect(await trust().store.list(groupDecisions, { limit: 10 })).toMatchObject([{ choice: 'some' }])
    expect(await trust().store.list(decisions, { limit: 10 })).toHaveLength(2)
  })

  it('shows whoever comes second what the first one decided', async () => {
    const open = async (person: string) =>
      (await trust().person(person).says('sjekkliste egnethet')).press('Tenk gjennom gruppen')
    const [first, second] = [await open('kari'), await open('lars')]
    await first.press('Lagre for enheten', { choice: 'some' })
    const late = await second.press('Lagre for enheten', { choice: 'person' })
    expect(late.text).toContain('Dette ble bestemt i mellomtiden')
    expect(late.text).toContain('Video for noen')
    expect(await trust().store.list(groupDecisions, { limit: 10 })).toMatchObject([{ choice: 'some' }])
  })

  it('is a table to take along', async () => {
    await decide('kari', 'some')
    const file = await (await trust().person('kari').says('sjekkliste egnethet')).press('Hent som fil')
    const path = /fil\/[\w-]+/.exec(JSON.stringify(file.content))?.[0] ?? ''
    const text = await (await fetch(`${trust().address}/${path}`, { method: 'POST' })).text()
    expect(text).toContain('Pasientgruppe;Valg')
    expect(text).toContain(';Video for noen;;2026-11-20;Kari Solheim;2027-05-21')
  })

  it('leaves the groups of other fields out', async () => {
    const choicesOf = async (person: string) => {
      const { content } = await trust().person(person).says('sjekkliste egnethet')
      return JSON.stringify(content)
    }
    const groups = readContent().checklists.suitability.groups
    const ofHeart = groups.find(({ specialties }) => specialties.includes('heart'))
    const ofSkin = groups.find(({ specialties }) => specialties.includes('dermatology'))
    expect(await choicesOf('kari')).toContain(ofSkin?.says.nb)
    expect(await choicesOf('kari')).not.toContain(ofHeart?.says.nb)
  })
})
