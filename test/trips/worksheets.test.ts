import { describe, expect, it } from 'vitest'
import { decide } from '../../src/core/decisions.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { insert, put, update } from '../../src/core/store.ts'
import type { Day, Instant } from '../../src/core/time/instant.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { ticks } from '../../src/features/roadmap/plan/plan.ts'
import { mostRows, type SheetRow, sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { type TableCode, tables } from '../../src/features/worksheets/tables/sheets.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()
const pia = () => trust().person('pia')
const kari = () => trust().person('kari')

const open = (sheet: string, person = 'pia') => trust().person(person).press('sheet.show', { sheet })
const rows = () => trust().store.list(sheetRows, { limit: 1000 })
const reminders = async () =>
  (await trust().store.list(letters, { limit: 100 })).filter(({ campaign }) => campaign.startsWith('sheet:'))
const sent = () => JSON.stringify(trust().connector.sent)
const fileBehind = async (card: Card) => {
  const link = /fil\/[\w-]+/.exec(JSON.stringify(card.content))?.[0] ?? ''
  const response = await fetch(`${trust().address}/${link}`, { method: 'POST' })
  return { name: response.headers.get('content-disposition') ?? '', text: await response.text() }
}

const risk = {
  'risks-event': 'Lyden faller ut på rom tre',
  'risks-cause': 'Gammel mikrofon',
  'risks-measure': 'Ny mikrofon',
  'risks-likelihood': '4',
  'risks-consequence': '3',
  'risks-function': 'superuser',
  'risks-revise': '2026-11-25',
}

describe('the small tools', () => {
  it('are all on one card when nobody says which', async () => {
    const all = await kari().press('sheet.show')
    for (const button of [
      'Se interessentene',
      'Se gevinstene',
      'Se risikoen',
      'Se beslutningene',
      'Se arbeidsmøtene',
    ])
      expect(all.buttons).toContain(button)
    expect((await all.press('Se gevinstene')).text).toContain('Ingen gevinster ennå')
  })

  it('are read by everyone in the unit and written by those who run it', async () => {
    const form = await (await open('risks')).press('Legg til en hendelse')
    await form.press('Lagre', risk)
    const seen = await open('risks', 'kari')
    expect(seen.text).toContain('Lyden faller ut på rom tre')
    expect(seen.buttons).toEqual(['Last ned', 'Veikartet'])
    const [row] = await rows()
    expect((await kari().press('sheet.remove', { sheet: 'risks', row: row?.id })).text).toContain(
      'andre som gjør',
    )
    expect(await rows()).toMatchObject([{ state: 'kept' }])
  })

  it('keep a unit’s rows from another unit, also by a forwarded card', async () => {
    await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const [row] = await rows()
    const berit = trust().person('berit')
    expect((await berit.press('sheet.show', { sheet: 'risks' })).text).toContain('Ingen hendelser ennå')
    expect((await berit.press('sheet.show', { sheet: 'risks', unit: 'hud' })).text).toContain(
      'andre som gjør',
    )
    expect((await berit.press('sheet.form', { sheet: 'risks', row: row?.id })).text).toContain(
      'finnes ikke lenger',
    )
    expect((await berit.press('sheet.remove', { sheet: 'risks', row: row?.id })).text).toContain(
      'finnes ikke',
    )
    const overwriting = { ...risk, 'risks-event': 'Noe annet', sheet: 'risks', row: row?.id, seen: '1' }
    expect((await berit.press('sheet.save', overwriting)).text).toContain('finnes ikke lenger')
    expect(await rows()).toMatchObject([{ state: 'kept', fields: { event: 'Lyden faller ut på rom tre' } }])
  })
})

describe('a row', () => {
  it('is added, changed, removed and put back', async () => {
    const form = await (await open('risks')).press('Legg til en hendelse')
    const added = await form.press('Lagre', risk)
    expect(added.text).toContain('Lagt til')
    expect(added.text).toContain('Høy (12)')
    const known = await added.press('Endre')
    expect(known.valueOf('risks-event')).toBe('Lyden faller ut på rom tre')
    const saved = await known.press('Lagre', { 'risks-likelihood': '1' })
    expect(saved.text).toContain('Lav (3)')
    const removed = await (await saved.press('Endre')).press('Fjern')
    expect(removed.text).toContain('Ingen hendelser ennå')
    const restored = await removed.press('Angre')
    expect(restored.text).toContain('Lyden faller ut på rom tre')
    expect(await rows()).toMatchObject([{ state: 'kept', due: '2026-11-25', by: 'pia' }])
  })

  it('takes the tick of its step along where it was the first and only one, and brings it back', async () => {
    const guides = await trust().person('lars').says('veikart')
    await (await guides.press('Veikart for videokonsultasjon')).press('Start', { goLive: '2027-03-01' })
    const done = async () => (await trust().store.list(ticks, { limit: 9 })).map(({ by, at }) => ({ by, at }))
    const add = (name: string) =>
      pia().press('sheet.save', {
        sheet: 'stakeholders',
        'stakeholders-name': name,
        'stakeholders-interest': 'high',
        'stakeholders-influence': 'high',
      })
    const added = await add('Tolketjenesten')
    const first = await done()
    expect(first).toMatchObject([{ by: 'pia' }])
    trust().clock.pass(5_000)
    const removed = await added.press('Angre')
    expect(await done()).toEqual([])
    await removed.press('Angre')
    expect(await done()).toEqual(first)
    const second = await add('Merkantilt')
    await added.press('Angre')
    expect(await done()).toEqual(first)
    await second.press('Angre')
    expect(await done()).toEqual(first)
  })

  it('is one row when its form is sent twice', async () => {
    const form = await (await open('risks')).press('Legg til en hendelse')
    await Promise.all([form.press('Lagre', risk), form.press('Lagre', risk)])
    expect(await rows()).toHaveLength(1)
  })

  it('is another row when something else is written on the same form', async () => {
    const form = await (await open('risks')).press('Legg til en hendelse')
    await form.press('Lagre', risk)
    const added = await form.press('Lagre', { ...risk, 'risks-event': 'Bildet fryser' })
    expect(added.text).toContain('Bildet fryser')
    expect(await rows()).toHaveLength(2)
    const [first] = await rows()
    await pia().press('sheet.remove', { sheet: 'risks', row: first?.id })
    expect((await form.press('Lagre', { ...risk, 'risks-event': first?.fields.event ?? '' })).text).toContain(
      'Lagt til',
    )
    const kept = (await rows()).filter(({ state }) => state === 'kept').map(({ fields }) => fields.event)
    expect(kept.sort()).toEqual(['Bildet fryser', 'Lyden faller ut på rom tre'])
  })

  it('comes back as it was written, with what is wrong beside it', async () => {
    const form = await (await open('risks')).press('Legg til en hendelse')
    const long = `${'lyden er borte og kommer igjen '.repeat(6)}på rom fire`
    const back = await form.press('Lagre', {
      ...risk,
      'risks-event': long,
      'risks-likelihood': '',
      'risks-revise': 'snart',
    })
    expect(back.text).toContain('Ingenting er lagret ennå')
    expect(back.text).toContain(`Teksten er på ${long.length} tegn`)
    expect(back.text).toContain('Dette må fylles ut')
    expect(back.text).toContain('Skriv datoen slik')
    expect(back.valueOf('risks-event')).toBe(long)
    expect(await rows()).toEqual([])
  })

  it('that somebody else changed meanwhile is not overwritten unseen', async () => {
    await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const mine = await (await open('risks')).press('Endre')
    const theirs = await (await open('risks', 'lars')).press('Endre')
    await theirs.press('Lagre', { 'risks-event': 'Bildet fryser' })
    const told = await mine.press('Lagre', { 'risks-event': 'Lyden hakker' })
    expect(told.text).toContain('Dette er endret i mellomtiden')
    expect(told.valueOf('risks-event')).toBe('Lyden hakker')
    expect(await rows()).toMatchObject([{ fields: { event: 'Bildet fryser' } }])
    await told.press('Lagre')
    expect(await rows()).toMatchObject([{ fields: { event: 'Lyden hakker' } }])
  })

  it('that somebody removed meanwhile gives back what was written, to be saved anew', async () => {
    await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const mine = await (await open('risks')).press('Endre')
    await (await (await open('risks', 'lars')).press('Endre')).press('Fjern')
    const told = await mine.press('Lagre', { 'risks-event': 'Lyden hakker' })
    expect(told.text).toContain('Raden er fjernet i mellomtiden')
    expect(told.valueOf('risks-event')).toBe('Lyden hakker')
    expect((await told.press('Lagre')).text).toContain('Lagt til')
    expect((await open('risks')).text).toContain('Lyden hakker')
  })

  it('that was removed is put back by its own unit only', async () => {
    await (await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)).press(
      'Angre',
    )
    const [row] = await rows()
    await trust().person('berit').press('sheet.restore', { sheet: 'risks', row: row?.id })
    expect(await rows()).toMatchObject([{ state: 'removed' }])
  })

  it('that was removed is gone for good after a week', async () => {
    const added = await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const removed = await added.press('Angre')
    trust().clock.set('2026-11-27T22:30:00Z')
    await trust().app.tick()
    expect(await rows()).toMatchObject([{ state: 'removed' }])
    trust().clock.set('2026-11-28T08:00:00Z')
    await trust().app.tick()
    expect(await rows()).toEqual([])
    expect((await removed.press('Angre')).text).toContain('finnes ikke lenger')
  })

  it('that is put back on a full sheet is seen again', async () => {
    const added = await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const removed = await added.press('Angre')
    await fill('risks', mostRows)
    await removed.press('Angre')
    expect((await fileBehind(await (await open('risks')).press('Last ned'))).text).toContain('rom tre')
  })

  it('can be put back for as long as the trust keeps what was removed', async () => {
    await chooseSettings(trust().store, { retention: { removedDays: 2 } })
    const added = await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const removed = await added.press('Angre')
    expect(removed.text).toContain('Du kan angre i 2 dager')
    trust().clock.set('2026-11-22T22:30:00Z')
    await trust().app.tick()
    expect(await rows()).toMatchObject([{ state: 'removed' }])
    trust().clock.set('2026-11-23T08:00:00Z')
    await trust().app.tick()
    expect(await rows()).toEqual([])
  })

  it('is refused when the sheet is full, and the guard looks at what is typed', async () => {
    await fill('risks', mostRows)
    const form = await (await open('risks')).press('Legg til en hendelse')
    expect((await form.press('Lagre', risk)).text).toContain('listen er full')
    const caught = await form.press('Lagre', { ...risk, 'risks-event': 'gjelder 010190 12345' })
    expect(caught.text).not.toContain('010190')
    expect(await rows()).toHaveLength(mostRows)
  })
})

describe('stakeholders', () => {
  it('are added with one tap, once each, and stand in their box', async () => {
    const empty = await open('stakeholders')
    expect(empty.text).toContain('Ingen er ført opp ennå')
    const added = await empty.press('Fastleger')
    expect(added.text).toContain('Hold tett kontakt')
    expect(added.text).toContain('1\nFastleger\nHold tett kontakt')
    expect(added.buttons).not.toContain('Fastleger')
    await empty.press('Fastleger')
    expect(await rows()).toHaveLength(1)
    expect((await added.press('Angre')).text).toContain('Ingen er ført opp ennå')
  })

  it('have the plan for who is told what, with a reminder to whoever holds the function, once', async () => {
    const form = await (await open('stakeholders')).press('Legg til en part')
    const plan = await form.press('Lagre', {
      'stakeholders-name': 'Brukerutvalget',
      'stakeholders-interest': 'high',
      'stakeholders-influence': 'low',
      'stakeholders-message': 'Hvordan det går',
      'stakeholders-function': 'champion',
      'stakeholders-date': '2026-11-23',
      'stakeholders-rhythm': 'weekly',
    })
    expect(plan.text).toContain('Neste gang: 23. november 2026 (hver uke)')
    await trust().app.tick()
    expect(await reminders()).toEqual([])
    trust().clock.set('2026-11-23T06:30:00Z')
    await trust().app.tick()
    // Until it leaves, the row may still be changed or removed.
    expect(await reminders()).toEqual([])
    trust().clock.set('2026-11-23T07:00:00Z')
    await trust().app.tick()
    await trust().app.tick()
    expect(await reminders()).toMatchObject([
      {
        person: 'ingrid',
        kind: 'service',
        due: '2026-11-23T07:00:00.000Z',
        show: { card: 'worksheets/reminder' },
      },
    ])
    expect(await rows()).toMatchObject([{ due: '2026-11-30', reminded: '2026-11-23' }])
    trust().clock.set('2026-11-30T10:00:00Z')
    await trust().app.tick()
    expect(await reminders()).toHaveLength(2)
  })
})

describe('a reminder', () => {
  const dueToday = ({ fields = {}, ...more }: Partial<SheetRow>) => {
    const row = rowOf('risks', 1)
    const due = '2026-11-20' as Day
    const revised = { ...row.fields, revise: more.due || due, ...fields }
    return trust().store.write([insert(sheetRows, { ...row, due, ...more, fields: revised })])
  }

  it('goes to the leader where nobody holds the function', async () => {
    await dueToday({ fields: { function: 'clinical' } })
    await trust().person('lars').says('hei')
    await trust().app.tick()
    expect(await reminders()).toMatchObject([{ person: 'lars' }])
    expect(sent()).toContain('fordi ingen har rollen nå: Klinisk ansvarlig')
  })

  it.each([true, false])(
    'that waits for its reader goes to the leader, once, when they leave the unit meanwhile, also where that is taken back: %s',
    async takesBack => {
      const samir = trust().person('samir')
      await (await samir.says('dult')).press('Lagre stille timer', { from: '18:00', to: '11:00' })
      await trust().person('lars').says('hei')
      await dueToday({ fields: { function: 'superuser' } })
      await trust().app.tick()
      expect(await reminders()).toMatchObject([{ person: 'samir', state: 'queued' }])
      const out = await trust().person('lars').press('people.takeOut', { person: 'samir' })
      if (takesBack) await out.press('Angre')
      for (const moment of ['09:01', '09:02', '10:05', '12:00']) {
        trust().clock.set(`2026-11-20T${moment}:00Z`)
        await trust().app.tick()
      }
      const told = (await reminders()).filter(({ state }) => state !== 'suppressed')
      expect(told).toMatchObject([{ person: 'lars', state: 'delivered' }])
      expect(await rows()).toMatchObject([{ due: '', reminded: '2026-11-20' }])
    },
  )

  it('tells who stands in that the role is theirs for now', async () => {
    await trust().person('samir').says('hei')
    await trust().store.write([
      put(unitFunctions, await trust().store.get(unitFunctions, 'hud:superuser'), {
        ...{ id: 'hud:superuser', unit: id<'unit'>('hud'), function: 'superuser', by: null, before: null },
        ...{ holder: id<'person'>('ingrid'), deputy: id<'person'>('samir'), awayUntil: '2026-11-27' as Day },
        at: trust().clock.now(),
      }),
    ])
    await dueToday({ fields: { function: 'superuser' } })
    await trust().app.tick()
    expect(sent()).toContain('fordi du har rollen nå: Superbruker')
  })

  it('does not come again when the row is changed on the same day', async () => {
    await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', {
      ...risk,
      'risks-revise': '2026-11-20',
    })
    await trust().app.tick()
    await (await (await open('risks')).press('Endre')).press('Lagre', { 'risks-function': 'champion' })
    await trust().app.tick()
    expect(await reminders()).toHaveLength(1)
  })

  it('is taken back where its words are changed, and comes again with the new ones while it is its day', async () => {
    await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', {
      ...risk,
      'risks-revise': '2026-11-20',
    })
    await trust().app.tick()
    const edit = async (event: string) =>
      (await (await open('risks')).press('Endre')).press('Lagre', { 'risks-event': event })
    await edit('Bildet faller ut')
    await trust().app.tick()
    const [first, second, ...more] = await reminders()
    expect(more).toEqual([])
    expect(first?.show.data).toEqual({})
    expect(second?.show.data).toMatchObject({ about: 'Bildet faller ut' })
    await edit('Bildet faller ut på rom to')
    await trust().app.tick()
    expect(await reminders()).toHaveLength(2)
  })

  it('comes late rather than never', async () => {
    await dueToday({ due: '2026-11-16' as Day })
    await trust().app.tick()
    expect(await reminders()).toHaveLength(1)
  })

  it('waits while nobody leads the unit, and goes to who does by then, or to who leads its project', async () => {
    const hold = async (code: 'leader' | 'project', holder: string | null) => {
      const known = await trust().store.get(unitFunctions, `hud:${code}`)
      const wish = { holder: holder === null ? null : id<'person'>(holder), deputy: null }
      if (known) await trust().store.write([update(unitFunctions, { ...known, ...wish })])
    }
    await hold('leader', null)
    await hold('project', null)
    await dueToday({})
    await trust().app.tick()
    expect(await reminders()).toEqual([])
    trust().clock.set('2026-11-23T08:00:00Z')
    await hold('project', 'pia')
    await trust().app.tick()
    await trust().app.tick()
    expect(await reminders()).toMatchObject([{ person: 'pia' }])
  })

  it('leads to the sheet of the unit that it is about', async () => {
    await dueToday({})
    await trust().app.tick()
    const [letter] = await reminders()
    // Its buttons carry the letter’s unit when it leaves.
    expect(letter).toMatchObject({ unit: 'hud', show: { data: { sheet: 'risks' } } })
  })
})

describe('benefits', () => {
  it('are a map and a plan, and time and kroner are called an estimate', async () => {
    const form = await (await open('benefits')).press('Legg til en gevinst')
    const added = await form.press('Lagre', {
      'benefits-benefit': 'Kortere reise',
      'benefits-whom': 'patient',
      'benefits-baseline': '95',
      'benefits-baselineOn': '2026-10-01',
      'benefits-counted': 'minutes',
      'benefits-target': '20',
      'benefits-measureOn': '2026-12-01',
      'benefits-function': 'project',
    })
    expect(added.text).toContain('**For pasienten**\nKortere reise')
    expect(added.text).toContain('Nullpunkt, minutter (anslag): 95 · 1. oktober 2026')
    expect(added.text).toContain('Kortere reise\nIkke målt · mål 20 minutter (anslag) · fra 95')
    expect(added.text).toContain('**1** Kortere reise: ikke målt')
    expect(await rows()).toMatchObject([{ due: '2026-12-01' }])
    trust().clock.set('2026-12-02T09:00:00Z')
    await trust().app.tick()
    expect(await reminders()).toMatchObject([{ person: 'pia' }])
    const late = await open('benefits')
    expect(late.text).toContain('Målingen skulle vært gjort')
    const measured = await (await late.press('Endre')).press('Lagre', { 'benefits-result': '18,5' })
    expect(measured.text).toContain('Kortere reise\nNå 18,5 · mål 20 minutter (anslag) · fra 95')
    expect(measured.text).toContain('Resultat, minutter (anslag): 18,5')
    expect(measured.text).toContain('**1** Kortere reise: målet er nådd')
    expect(measured.text).not.toContain('Målingen skulle vært gjort')
  })
})

describe('risks', () => {
  it('begin from a common event, in the reader’s words', async () => {
    const sheet = await open('risks')
    const form = await sheet.press('Bruk denne', { scenario: 'next-patient' })
    expect(form.valueOf('risks-event')).toBe('Neste pasient kommer inn før samtalen er ferdig')
    const added = await form.press('Lagre', { 'risks-likelihood': '2', 'risks-consequence': '3' })
    expect(added.text).toContain('Middels (6)')
    expect(added.text).toContain('Mindre sannsynlig: K1: 0 · K2: 0 · K3: 1 · K4: 0')
    expect(added.text).toContain('Høy: 0 · Middels: 1 · Lav: 0')
  })

  it('stand with the largest first', async () => {
    const form = async () => (await open('risks')).press('Legg til en hendelse')
    await (await form()).press('Lagre', { ...risk, 'risks-event': 'Liten', 'risks-likelihood': '1' })
    await (await form()).press('Lagre', { ...risk, 'risks-event': 'Stor' })
    const { text } = await open('risks')
    expect(text.indexOf('Stor')).toBeLessThan(text.indexOf('Liten'))
  })
})

describe('decisions', () => {
  const write = async (text: string, date = '2026-11-20') => {
    const form = await (await open('decisions')).press('Skriv ned en beslutning')
    return form.press('Lagre', {
      'decisions-text': text,
      'decisions-function': 'leader',
      'decisions-date': date,
    })
  }

  it('stand newest first, with those that others wrote, which are not changed here', async () => {
    await write('Vi begynner med kontroller', '2026-11-10')
    await trust().store.write([
      decide({
        id: 'gate-1',
        unit: id('hud'),
        kind: 'gate',
        about: 'video.prepare',
        text: 'Forberede',
        why: 'Kameraet kommer neste uke',
        by: id('lars'),
        day: '2026-11-15' as Day,
        at: '2026-11-15T10:00:00.000Z' as Instant,
      }),
    ])
    const { text, buttons } = await open('decisions')
    expect(text).toContain('Gikk videre uten at alt var ferdig')
    expect(text).toContain('Bestemt av: Leder')
    expect(text.indexOf('Forberede')).toBeLessThan(text.indexOf('Vi begynner med kontroller'))
    expect(buttons.filter(button => button === 'Endre')).toHaveLength(1)
    const refused = await pia().press('sheet.remove', { sheet: 'decisions', row: 'gate-1' })
    expect(refused.text).toContain('finnes ikke lenger')
  })

  it('say a move of go-live in days that people read', async () => {
    await trust().store.write([
      decide({
        id: 'move-1',
        unit: id('hud'),
        kind: 'go-live',
        about: 'video',
        text: '2027-01-11 → 2027-02-01',
        why: '',
        by: id('lars'),
        day: '2026-11-15' as Day,
        at: '2026-11-15T10:00:00.000Z' as Instant,
      }),
    ])
    const { text } = await open('decisions')
    expect(text).toContain('fra 11. januar 2027 til 1. februar 2027')
    expect(text).not.toContain('2027-01-11')
  })

  it('are removed again after they came back in another way', async () => {
    const row = { sheet: 'decisions', row: 'maturity:hud:something' }
    const adopt = () =>
      trust().store.write([
        decide({
          id: row.row,
          unit: id('hud'),
          kind: 'own',
          about: '',
          text: 'Vi prøver dette',
          why: '',
          by: id('lars'),
          day: '2026-11-15' as Day,
          at: '2026-11-15T10:00:00.000Z' as Instant,
        }),
      ])
    for (const nth of [1, 2]) {
      await adopt()
      expect((await pia().press('sheet.remove', row)).text, `${nth}`).toContain('Fjernet')
    }
    expect((await open('decisions')).text).toContain('Ingen beslutninger ennå')
    expect((await pia().press('sheet.restore', row)).text).toContain('Vi prøver dette')
  })

  it('are removed and put back as they were', async () => {
    const added = await write('Vi begynner i januar')
    const removed = await (await added.press('Endre')).press('Fjern')
    expect(removed.text).toContain('Ingen beslutninger ennå')
    const restored = await removed.press('Angre')
    expect(restored.text).toContain('Vi begynner i januar')
    expect(await rows()).toEqual([])
    const changed = await (await restored.press('Endre')).press('Lagre', {
      'decisions-why': 'Da er alle tilbake',
    })
    expect(changed.text).toContain('Hvorfor: Da er alle tilbake')
  })
})

describe('the file', () => {
  it('has the columns in the reader’s words, and opens once', async () => {
    await (await (await open('risks')).press('Legg til en hendelse')).press('Lagre', risk)
    const card = await (await open('risks')).press('Last ned')
    const { name, text } = await fileBehind(card)
    expect(name).toContain('risiko.csv')
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'Hva kan skje?;Hvorfor kan det skje?;Hva gjør vi for å hindre det?;Sannsynlighet;Konsekvens;Hvem som følger opp;Vurderes på nytt;Størrelse',
      'Lyden faller ut på rom tre;Gammel mikrofon;Ny mikrofon;4 – svært sannsynlig;3 – alvorlig;Superbruker;2026-11-25;Høy (12)',
    ])
    expect((await fileBehind(card)).text).not.toContain('Gammel mikrofon')
  })

  it('has what the card works out, and nothing that nobody was asked for', async () => {
    const card = await (await (await open('stakeholders')).press('Nav')).press('Last ned')
    expect((await fileBehind(card)).text.split('\r\n').slice(0, 2)).toEqual([
      'Hvem (gruppe eller rolle);Interesse;Innflytelse;Hvordan vi tar dem med;Hva de skal få vite;Hvem som har ansvaret;Første gang;Hvor ofte;Plass i matrisen',
      'Nav;Liten;Liten;;;;;;Gi beskjed av og til',
    ])
  })
})

const words = (longest: number) => 'å være på plass i tide '.repeat(30).slice(0, longest)

const rowOf = (sheet: TableCode, nth: number): SheetRow => ({
  id: `row-${sheet}-${nth}-of-many`,
  unit: id('hud'),
  sheet,
  fields: Object.fromEntries(
    tables[sheet].columns.map(({ code, kind, longest = 0, choices = [] }) => [
      code,
      kind === 'text'
        ? words(longest)
        : kind === 'number'
          ? '123456.5'
          : kind === 'date'
            ? '2027-03-15'
            : (choices[nth % choices.length] ?? ''),
    ]),
  ),
  by: id('pia'),
  at: '2026-11-20T08:00:00.000Z' as Instant,
  state: 'kept',
  due: '',
  reminded: '',
})

const fill = (sheet: TableCode, count: number) =>
  trust().store.write(Array.from({ length: count }, (_, nth) => insert(sheetRows, rowOf(sheet, nth))))

const sizeOf = (card: Card) => Buffer.byteLength(JSON.stringify(card.content))

describe('a card', () => {
  it.each(['stakeholders', 'benefits', 'risks'] as const)(
    'of %s is under 25 KB on every page of 60 rows',
    async sheet => {
      await fill(sheet, 60)
      let card = await open(sheet)
      const sizes = [sizeOf(card)]
      while (card.buttons.includes('Neste')) {
        card = await card.press('Neste')
        sizes.push(sizeOf(card))
      }
      expect(sizes).toHaveLength(15)
      expect(Math.max(...sizes)).toBeLessThan(25_000)
      const form = await card.press('Endre')
      expect(sizeOf(form)).toBeLessThan(25_000)
      const given = Object.fromEntries(form.inputs.map(input => [input, words(900)]))
      expect(sizeOf(await form.press('Lagre', given))).toBeLessThan(25_000)
    },
  )

  it('of decisions is under 25 KB with 60 of them', async () => {
    await trust().store.write(
      Array.from({ length: 60 }, (_, nth) =>
        decide({
          id: `decision-${nth}-of-many`,
          unit: id('hud'),
          kind: 'own',
          about: '',
          text: words(200),
          why: words(300),
          function: 'leader',
          by: id('pia'),
          day: '2026-11-19' as Day,
          at: '2026-11-19T08:00:00.000Z' as Instant,
        }),
      ),
    )
    expect(sizeOf(await open('decisions'))).toBeLessThan(25_000)
  })
})
