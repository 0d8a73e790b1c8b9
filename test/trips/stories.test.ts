/** A story from the first word to the last: told, looked at, published, read, answered, sent, and withdrawn where it lies. */

import { describe, expect, it } from 'vitest'
import type { Asker } from '../../src/core/conversation.ts'
import { together } from '../../src/core/facts.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { insert, update } from '../../src/core/store.ts'
import { dayOf } from '../../src/core/time/oslo.ts'
import { memberships } from '../../src/features/people/person.ts'
import { reactionMarks, reactions } from '../../src/features/stories/reaction.ts'
import { stories } from '../../src/features/stories/story.ts'
import { shownIn } from '../../src/features/stories/write/asShown.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const told = {
  title: 'Skiltet på døren',
  specialty: 'dermatology',
  happened: 'Døren gikk opp midt i en samtale, og vi mistet tråden begge to.',
  patient: 'Ro til å fortelle ferdig.',
}

const no = Object.fromEntries(
  ['place', 'condition', 'date', 'job', 'age', 'colleague'].map(question => [`check-${question}`, 'no']),
)

const person = (who: string) => trust().person(who)
const rows = () => trust().store.list(stories, { limit: 9 })

const draft = async (who = 'kari', more: object = {}): Promise<Card> => {
  const library = await person(who).says('historie')
  const form = await library.press('Fortell en historie')
  return form.press('Se hvordan det blir', { ...told, ...more })
}

const propose = async (who = 'kari', signed = 'ask'): Promise<Card> => {
  const check = await (await draft(who)).press('Kan noen kjenne igjen pasienten?')
  const consent = await check.press('Gå videre', no)
  return consent.press('Send til leder', { consent: 'Ja, del den, den er allmenn.', signed })
}

const publish = async (signed = 'ask'): Promise<Card> => {
  await propose('kari', signed)
  const waiting = await (await person('lars').says('historie')).press('1 historie venter på deg')
  return (await waiting.press(told.title)).press('Publiser')
}

const arrives = async (...who: readonly string[]) => {
  for (const one of who) await person(one).says('meny')
}

const send = async (published: Card, to = 'Kollegene i enheten') => {
  const chosen = await (await published.press('Send til kolleger')).press(to)
  return chosen.press(chosen.buttons.find(title => title.startsWith('Send til')) ?? '')
}

const lying = (how: 'sent' | 'updated', word: string) =>
  trust().connector.sent.filter(sent => sent.how === how && JSON.stringify(sent.activity).includes(word))

const kari: Asker = {
  person: id('kari'),
  name: 'Kari',
  roles: ['clinician'],
  unit: id('hud'),
  stands: 'inside',
  language: 'nb',
}

describe('telling one', () => {
  it('goes from the form by a look, a check and a yes to a leader, who publishes it', async () => {
    const preview = await draft()
    expect(preview.text).toContain('mistet tråden')
    const check = await preview.press('Kan noen kjenne igjen pasienten?')
    expect((await check.press('Gå videre')).text).toContain('6 spørsmål mangler svar')
    const consent = await check.press('Gå videre', no)
    expect((await consent.press('Send til leder', { signed: 'name' })).text).toContain('Skriv noen ord')
    const proposed = await consent.press('Send til leder', { consent: 'Ja, gjerne.', signed: 'name' })
    expect(proposed.text).toContain('venter på en leder')
    const waiting = await (await person('lars').says('historie')).press('1 historie venter på deg')
    const looked = await waiting.press(told.title)
    expect(looked.text).toContain('«Ja, gjerne.»')
    expect((await looked.press('Publiser')).text).toContain('Publisert')
    expect((await (await person('berit').says('historie')).press(told.title)).text).toContain('Kari Solheim')
  })

  it('leads a «perhaps» back to the text, with a word on what to write instead', async () => {
    const check = await (await draft()).press('Kan noen kjenne igjen pasienten?')
    const form = await check.press('Gå videre', { ...no, 'check-place': 'perhaps' })
    expect(form.text).toContain('en liten kommune')
    expect(form.valueOf('happened')).toBe(told.happened)
    expect(await rows()).toMatchObject([{ checked: false, state: 'draft' }])
  })

  it('that a colleague could be hurt by leads back to the text too', async () => {
    const check = await (await draft()).press('Kan noen kjenne igjen pasienten?')
    expect(JSON.stringify(check.content)).toContain('Kan en kollega kjenne seg igjen')
    const form = await check.press('Gå videre', { ...no, 'check-colleague': 'perhaps' })
    expect(form.text).toContain('fortell det du selv gjorde')
  })

  it('that was changed on another card keeps what was written, and counts as that where its author goes on', async () => {
    const form = await (await draft()).press('Endre')
    const [row] = await rows()
    if (row) await trust().store.write([update(stories, { ...row, happened: 'Noe annet.' })])
    const typed = 'Døren gikk opp, og vi lo av det begge to.'
    const late = await form.press('Se hvordan det blir', { happened: typed })
    expect(late.text).toContain('Historien er endret i et annet kort. Det du skrev, står her.')
    expect(late.valueOf('happened')).toBe(typed)
    expect(await rows()).toMatchObject([{ happened: 'Noe annet.' }])
    await late.press('Se hvordan det blir')
    expect(await rows()).toMatchObject([{ happened: typed }])
  })

  it('is checked and agreed to in the words that stand there: other words are asked about anew', async () => {
    const preview = await draft()
    const check = await preview.press('Kan noen kjenne igjen pasienten?')
    await (await preview.press('Endre')).press('Se hvordan det blir', { happened: 'Noe helt annet.' })
    expect((await check.press('Gå videre', no)).text).toContain('endret i mellomtiden')
    const anew = await (await draft()).press('Kan noen kjenne igjen pasienten?')
    const consent = await anew.press('Gå videre', no)
    await consent.press('Send til leder', { consent: 'Ja.', signed: 'quiet' })
    const [own] = (await rows()).filter(({ state }) => state === 'proposed')
    const looked = await person('lars').press('story.show', { story: own?.id })
    const form = await person('kari').press('story.form', { story: own?.id })
    await form.press('Se hvordan det blir', { happened: 'Enda noe annet.' })
    expect((await looked.press('Publiser')).text).toContain('Fant ikke historien')
    expect((await rows()).map(({ state, consent }) => [state, consent])).toEqual([
      ['draft', ''],
      ['draft', ''],
    ])
  })

  it('is sent back with a word, which its author reads and nobody else', async () => {
    await propose()
    const [row] = await rows()
    const looked = await person('lars').press('story.show', { story: row?.id })
    const asked = await looked.press('Send tilbake')
    expect((await asked.press('Send tilbake')).text).toContain('Skriv noen ord')
    expect((await asked.press('Send tilbake', { word: 'Kan du korte den?' })).text).toContain('Sendt tilbake')
    await trust().app.tick()
    expect(lying('sent', 'Historien din er sendt tilbake til deg')).toHaveLength(1)
    const mine = await (await person('kari').says('historie')).press('Dine historier (1)')
    expect((await mine.press(told.title)).text).toContain('Kan du korte den?')
    expect((await looked.press('Publiser')).text).toContain('Fant ikke historien')
  })

  it('is answered to who told it, once, and to nobody who answers their own', async () => {
    await arrives('kari', 'lars')
    const published = await publish()
    await published.press('Historier')
    await trust().app.tick()
    expect(lying('sent', 'Historien din er publisert')).toHaveLength(1)
    const own = await propose('lars', 'name')
    expect((await own.press('Publiser')).text).toContain('Publisert')
    await trust().app.tick()
    expect(lying('sent', 'Historien din er publisert')).toHaveLength(1)
  })

  it('with a picture asks of the picture too, and leads to it in the preview and where it is read', async () => {
    const picture = 'https://bilder.example.no/skilt.jpg'
    const preview = await draft('kari', { picture })
    expect(JSON.stringify(preview.content)).toContain(picture)
    const check = await preview.press('Kan noen kjenne igjen pasienten?')
    expect((await check.press('Gå videre', no)).text).toContain('1 spørsmål mangler svar')
    const consent = await check.press('Gå videre', { ...no, 'check-picture': 'no' })
    await consent.press('Send til leder', { consent: 'Ja, del den.', signed: 'name' })
    const waiting = await (await person('lars').says('historie')).press('1 historie venter på deg')
    const read = await (await waiting.press(told.title)).press('Publiser')
    expect(JSON.stringify(read.content)).toContain(picture)
  })

  it('that nobody answers is asked after once, and its author is told when it goes', async () => {
    await arrives('kari', 'lars')
    await propose()
    for (const [day, asked, gone] of [
      ['2027-01-03', 0, 0],
      ['2027-01-05', 1, 0],
      ['2027-01-07', 1, 0],
      ['2027-01-20', 1, 1],
      ['2027-01-21', 1, 1],
    ] as const) {
      trust().clock.set(`${day}T10:00:00Z`)
      await trust().app.tick()
      trust().clock.pass(60_000)
      await trust().app.tick()
      expect(lying('sent', 'En historie venter på svar'), day).toHaveLength(asked)
      expect(lying('sent', 'Ingen rakk å svare på historien din'), day).toHaveLength(gone)
    }
    expect(await rows()).toEqual([])
  })

  it('that nobody answers where nobody leads is asked after with who leads the project', async () => {
    await arrives('kari', 'pia')
    await propose()
    const lars = await trust().store.get(memberships, 'hud:lars')
    if (lars) await trust().store.write([update(memberships, { ...lars, roles: ['clinician'] })])
    trust().clock.set('2027-01-05T10:00:00Z')
    for (let nth = 0; nth < 2; nth += 1) await trust().app.tick()
    expect(lying('sent', 'En historie venter på svar')).toHaveLength(1)
  })

  it('of many stands on the pages of the library, there and back', async () => {
    await trust().store.write(
      [1, 2, 3, 4, 5, 6].map(nth =>
        insert(stories, {
          ...{ patient: '', clinician: '', surprised: '', picture: '', consent: 'Ja.', signed: 'name' },
          ...{ checked: true, word: '', wordBy: '', state: 'published', specialty: 'dermatology' },
          ...{ id: id<'story'>(`story-${nth}`), unit: id<'unit'>('hud'), by: id<'person'>('kari') },
          ...{ title: `Nummer ${nth}`, happened: 'Det gikk.', at: trust().at() },
        } as const),
      ),
    )
    const first = await person('jonas').says('historie')
    expect(first.text).not.toContain('Nummer 1')
    const second = await first.press('Neste side')
    expect(second.text).toContain('Nummer 1')
    expect((await second.press('Forrige side')).text).toContain('Nummer 6')
  })

  it('of many stands on the pages of the tab too, each of them with its search', async () => {
    await trust().store.write(
      Array.from({ length: 45 }, (_, nth) =>
        insert(stories, {
          ...{ patient: '', clinician: '', surprised: '', picture: '', consent: 'Ja.', signed: 'quiet' },
          ...{ checked: true, word: '', wordBy: '', state: 'published' },
          ...{ specialty: nth < 30 ? 'dermatology' : 'lung' },
          ...{ id: id<'story'>(`story-${nth}`), unit: id<'unit'>('hud'), by: id<'person'>('kari') },
          ...{ title: `Nummer ${nth}`, happened: 'Det gikk.', at: trust().at() },
        } as const),
      ),
    )
    const panel = trust()
      .app.features.flatMap(({ tabs = [] }) => tabs)
      .find(({ name }) => name === 'stories')
    const page = async (told: string) => {
      const found = (await panel?.get(kari, { told, stories: 'gikk' })) as {
        readonly fields: readonly { code: string; count: number; stories: readonly object[] }[]
        readonly previousPage: readonly object[]
        readonly nextPage: readonly object[]
      }
      const { fields, previousPage, nextPage } = found
      const shown = fields.map(({ code, count, stories: some }) => [code, count, some.length])
      return { shown, beside: [...previousPage, ...nextPage].slice(0, 1) }
    }
    const at = (nth: number) => [{ address: `/tab?told=${nth}&stories=gikk#stories` }]
    expect(await page('1')).toEqual({
      shown: [
        ['lung', 15, 15],
        ['dermatology', 30, 5],
      ],
      beside: at(2),
    })
    expect(await page('2')).toEqual({ shown: [['dermatology', 30, 20]], beside: at(1) })
  })

  it('says what is missing, and keeps what was typed', async () => {
    const form = await draft('kari', { title: '', picture: 'http://bilder.example.no' })
    expect(form.text).toMatch(/Overskrift(.|\n)*begynne med https/)
    expect(form.valueOf('happened')).toBe(told.happened)
    expect(await rows()).toEqual([])
  })

  it('is one story, however often the form is sent', async () => {
    const form = await (await person('kari').says('historie')).press('Fortell en historie')
    await Promise.all([form.press('Se hvordan det blir', told), form.press('Se hvordan det blir', told)])
    expect(await rows()).toHaveLength(1)
  })

  it('is stopped where it points to a patient, in any of its fields', async () => {
    const form = await (await person('kari').says('historie')).press('Fortell en historie')
    for (const part of ['title', 'happened', 'patient', 'clinician', 'surprised'])
      await form.press('Se hvordan det blir', { ...told, [part]: 'Ola Nordmann født 12.03.1961' })
    expect(await rows()).toEqual([])
    const check = await (await draft()).press('Kan noen kjenne igjen pasienten?')
    const consent = await check.press('Gå videre', no)
    await consent.press('Send til leder', {
      consent: 'Ja, hun heter Ola Nordmann født 12.03.1961',
      signed: 'name',
    })
    expect(await rows()).toMatchObject([{ state: 'draft', consent: '' }])
  })
})

describe('what is not published', () => {
  const look = (who: string, story = '') => person(who).press('story.show', { story })

  it('is its author’s alone while it is a draft, and then their own leader’s too', async () => {
    await draft()
    const [row] = await rows()
    for (const who of ['jonas', 'lars', 'berit', 'siv'])
      expect((await look(who, row?.id)).text).toMatch(/Fant ikke historien|Fann ikkje historia/)
    expect((await look('kari', row?.id)).text).toContain('mistet tråden')
    for (const verb of ['story.form', 'story.check', 'story.consent', 'story.withdraw'])
      expect((await person('lars').press(verb, { story: row?.id, sure: 'yes' })).text).not.toContain('tråden')
    expect(await rows()).toMatchObject([{ state: 'draft', title: told.title }])
  })

  it('is told to its author as published only while it is', async () => {
    // Too late at night for any letter but a call for help.
    trust().clock.set('2026-11-20T22:30:00Z')
    await publish()
    const [row] = await rows()
    expect(lying('sent', 'Historien din er publisert')).toEqual([])
    const asked = await person('kari').press('story.withdraw', { story: row?.id })
    await asked.press(asked.buttons.find(title => /^(?:Trekk|Ja)/.test(title)) ?? '')
    expect(await rows()).toMatchObject([{ state: 'withdrawn' }])
    trust().clock.set('2026-11-23T10:00:00Z')
    await trust().app.tick()
    expect(lying('sent', 'Historien din er publisert')).toEqual([])
  })

  it('that is told by «a colleague» comes to them as well, so that nobody sees who did not get it', async () => {
    await arrives('kari', 'jonas', 'samir')
    await send(await publish('quiet'))
    const to = await trust().store.list(letters, { where: { series: 'story' }, limit: 20 })
    expect(to.map(({ person }) => String(person))).toEqual(expect.arrayContaining(['jonas', 'kari', 'samir']))
  })

  it('that is told by «a colleague» does not say which unit it is of by who sends it', async () => {
    await arrives('kari', 'jonas', 'samir')
    await send(await publish('quiet'))
    await trust().app.tick()
    const came = lying('sent', 'Her er en historie fra en kollega')
    expect(came.length).toBeGreaterThan(1)
    expect(JSON.stringify(came.map(({ activity }) => activity))).not.toMatch(/Lars|Hudpoliklinikken/)
  })

  it('is sent by nobody who leads another unit', async () => {
    await publish()
    const [row] = await rows()
    for (const verb of ['story.send', 'story.share'])
      expect((await person('berit').press(verb, { story: row?.id, to: 'unit' })).text).toContain(
        'Fant ikke historien',
      )
    expect(await trust().store.list(letters, { where: { series: 'story' }, limit: 9 })).toEqual([])
  })

  it('is published by nobody from another unit, nor by who does not lead', async () => {
    await propose()
    const [row] = await rows()
    for (const who of ['berit', 'jonas'])
      await person(who).press('story.publish', { story: row?.id, shown: row && shownIn(row) })
    expect((await look('berit', row?.id)).text).toContain('Fant ikke historien')
    expect(await rows()).toMatchObject([{ state: 'proposed' }])
  })

  it('is published and sent back as it was read: what was told anew meanwhile is shown first', async () => {
    await propose()
    const [row] = await rows()
    const read = await look('lars', row?.id)
    const asked = await read.press('Send tilbake')
    if (row) await trust().store.write([update(stories, { ...row, happened: 'Noe annet.' })])
    for (const card of [
      await read.press('Publiser'),
      await asked.press('Send tilbake', { word: 'Kort den.' }),
    ])
      expect(card.text).toMatch(/Historien er endret i mellomtiden(.|\n)*Noe annet\./)
    expect(await rows()).toMatchObject([{ state: 'proposed' }])
  })

  it('is taken away by no leader while it waits for one', async () => {
    await propose()
    const [row] = await rows()
    await person('lars').press('story.withdraw', { story: row?.id, sure: 'yes' })
    expect(await rows()).toMatchObject([{ state: 'proposed', title: told.title }])
  })

  it('is on no card in a channel, where others would read it', async () => {
    await draft()
    const [row] = await rows()
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const kari = trust().stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim', 'nb-NO', team)
    expect((await kari.press('story.show', { story: row?.id })).text).toContain('på tomannshånd')
    expect((await kari.says('historie')).text).not.toContain(told.title)
  })

  it('is read by no newcomer and no guest, as nothing else here is', async () => {
    await publish()
    const [row] = await rows()
    for (const who of Object.values(await trust().outsiders())) {
      for (const verb of ['story.list', 'story.show', 'story.ask', 'story.react'])
        expect((await who.press(verb, { story: row?.id, reaction: 'thanks' })).text).not.toContain(told.title)
    }
  })
})

describe('the library', () => {
  it('says what to do while it is empty, and finds by words and by field', async () => {
    expect((await person('siv').says('historie')).text).toContain('Fortel den første')
    await publish()
    const found = await person('siv').press('story.list', { query: 'skilt' })
    expect(found.text).toContain(told.title)
    expect((await found.press('Søk', { query: 'kamera' })).text).toContain('Ingen historier passar')
    expect((await person('kari').press('story.list', { specialty: 'dermatology' })).text).toContain('1 treff')
    expect((await person('jonas').says('historie døren')).text).toContain(told.title)
  })

  it('shows as much of its author as they said', async () => {
    const quiet = await publish('quiet')
    expect(quiet.text).not.toContain('Kari')
    const [row] = await rows()
    expect((await person('jonas').press('story.ask', { story: row?.id })).text).toContain('ikke bli spurt')
  })

  it('offers to ask an author who wants to be asked', async () => {
    await publish('ask')
    const [row] = await rows()
    expect((await person('jonas').press('story.show', { story: row?.id })).text).toContain('Kari Solheim')
  })
})

describe('a reaction', () => {
  it('of who told it counts for nothing, and is not asked for', async () => {
    await publish()
    const [row] = await rows()
    const own = await person('kari').press('story.show', { story: row?.id })
    expect(own.buttons).not.toContain('👍 Nyttig')
    const late = { story: row?.id, reaction: 'thanks' }
    expect((await person('kari').press('story.react', late)).text).not.toContain('Svaret er talt')
    expect(await trust().store.list(reactions, { limit: 9 })).toEqual([])
    expect((await person('jonas').press('story.react', late)).text).toContain('Svaret er talt')
    expect(await trust().store.list(reactions, { limit: 9 })).toHaveLength(1)
  })

  it('is one tap, counted once, and shown when five have answered', async () => {
    await publish()
    const [row] = await rows()
    const taps = async (who: string, title: string) =>
      (await person(who).press('story.show', { story: row?.id })).press(title)
    expect((await taps('lars', '👍 Nyttig')).text).toContain('Svaret er talt')
    expect((await taps('lars', '🙏 Takk')).text).toContain('svart på denne før')
    for (const who of ['jonas', 'samir', 'ingrid']) await taps(who, '👍 Nyttig')
    const nextDay = async (day: string) => {
      trust().clock.set(`${day}T09:00:00Z`)
      await trust().app.tick()
    }
    await nextDay('2026-11-23')
    expect((await person('pia').press('story.show', { story: row?.id })).text).not.toContain('har svart:')
    await taps('turid', '🙏 Takk')
    await nextDay('2026-11-24')
    expect((await person('pia').press('story.show', { story: row?.id })).text).toContain(
      '5 lesere har svart: nyttig 4 · takk 1',
    )
  })
})

describe('sent to colleagues', () => {
  it('it comes once to each, short, and never to who told it or who sends it', async () => {
    await arrives('kari', 'jonas', 'samir', 'lars')
    const published = await publish()
    expect((await send(published)).text).toContain('På vei til 2 kolleger')
    await trust().app.tick()
    expect(lying('sent', 'sender deg en historie')).toHaveLength(2)
    const again = await (await published.press('Send til kolleger')).press('Tilbake til historien')
    expect((await again.press('Send til kolleger')).text).toContain('sendt til 2 før')
    const [row] = await rows()
    const more = await person('lars').press('story.share', { story: row?.id, to: 'unit' })
    expect(more.text).toContain('Ingen får den to ganger')
    await trust().app.tick()
    expect(lying('sent', 'sender deg en historie')).toHaveLength(2)
  })

  it('it waits for who has no Dult yet, and reaches them when they have', async () => {
    await arrives('jonas')
    const published = await publish()
    await send(published)
    await arrives('ingrid')
    expect((await send(published)).text).toContain('På vei til 1 kollega')
  })

  it('it reaches a related field, and whoever is in both units has it once', async () => {
    await arrives('siv', 'jonas', 'samir')
    await trust().store.write([
      insert(memberships, {
        id: 'sar:jonas',
        unit: id<'unit'>('sar'),
        person: id<'person'>('jonas'),
        roles: ['clinician'],
      }),
    ])
    const published = await publish()
    await send(published, 'Beslektede fagområder')
    await send(published)
    await trust().app.tick()
    const sent = await trust().store.list(letters, { where: { series: 'story' }, limit: 99 })
    expect(sent.filter(({ person }) => person === 'jonas')).toHaveLength(1)
    expect(sent.find(({ person }) => person === 'siv')).toMatchObject({ unit: 'sar', state: 'delivered' })
  })

  it('it keeps to the budget that all letters share', async () => {
    await arrives('jonas')
    await send(await publish())
    await trust().app.tick()
    const message = { text: 'Husk møtet', audience: 'clinician', time: 'now' }
    await (await person('lars').press('campaign.preview', message)).press('Send')
    await trust().app.tick()
    const jonas = { where: { person: id<'person'>('jonas') }, limit: 9 }
    const states = (await trust().store.list(letters, jonas)).map(({ state }) => state)
    expect(states.sort()).toEqual(['delivered', 'queued'])
  })

  it('keeps what was answered apart from who has answered, whatever day that was', async () => {
    await publish()
    const [row] = await rows()
    trust().clock.pass(3 * 24 * 3_600_000)
    for (let nth = 0; nth < 2; nth += 1)
      await person('jonas').press('story.react', { story: row?.id, reaction: 'thanks' })
    const [answer, ...more] = await trust().store.list(reactions, { limit: 9 })
    const [mark, ...others] = await trust().store.list(reactionMarks, { limit: 9 })
    expect([more, others]).toEqual([[], []])
    expect(answer?.id).not.toBe(mark?.id)
    expect([answer?.day, mark?.day]).toEqual(['2026-11-23', '2026-11-20'])
    expect(Object.keys(mark ?? {}).toSorted()).toEqual(['day', 'id', 'version'])
  })

  it('its reactions answer on the card that came', async () => {
    await arrives('jonas')
    await send(await publish())
    await trust().app.tick()
    const [row] = await rows()
    const tap = { story: row?.id, reaction: 'mine', from: 'letter' }
    const reacted = await person('jonas').press('story.react', tap)
    const why = await reacted.press('Hvorfor får jeg denne?')
    expect(why.text).toContain('Derfor får du meldinger')
    expect((await why.press('Tilbake til historien')).text).toContain(row?.title)
    expect(reacted.text).toMatch(/sender deg en historie(.|\n)*Svaret er talt/)
    expect(reacted.buttons).not.toContain('🙏 Takk')
    const other = await person('jonas').press('story.react', { ...tap, reaction: 'thanks' })
    expect(other.text).toMatch(/sender deg en historie(.|\n)*Du har svart på denne før, og svaret er talt/)
    expect(other.buttons).not.toContain('🙏 Takk')
  })
})

describe('a story that answers what stops people', () => {
  const names = (who: string, barrier: string) => person(who).press('nudge.barrier', { barrier })
  const nearTo = async (who: string, unit = 'hud') => {
    const day = dayOf(trust().clock.now())
    const facts = await Promise.all(
      trust().app.features.map(feature => feature.facts?.(id<'unit'>(unit), day) ?? {}),
    )
    return together(facts).people.get(id<'person'>(who))?.newStories.at(0)?.since ?? null
  }
  const publishAnswering = async (barrier: string): Promise<Card> => {
    await propose()
    const [row] = await rows()
    const looked = await person('lars').press('story.show', { story: row?.id })
    return looked.press('Publiser', { answers: barrier })
  }

  it('is news to who works in its field or one beside it and has not had it, and not to who told it', async () => {
    await arrives('kari', 'jonas', 'lars', 'siv')
    expect(await nearTo('jonas')).toBeNull()
    await send(await publish())
    await arrives('samir')
    expect(await nearTo('samir')).toBe('2026-11-20')
    expect(await nearTo('siv', 'sar')).toBe('2026-11-20')
    expect(await nearTo('berit', 'lunge')).toBeNull()
    for (const who of ['jonas', 'kari']) expect(await nearTo(who)).toBeNull()
    trust().clock.set('2026-12-08T09:00:00Z')
    expect(await nearTo('samir')).toBeNull()
  })

  it('is said by its author, or by the leader who publishes it', async () => {
    const proposed = await draft('kari', { answers: 'rooms' })
    expect(proposed.text).toContain('Rom eller utstyr')
    expect(await rows()).toMatchObject([{ answers: 'rooms' }])
  })

  it('comes to who named that or nothing, and no card tells how many named what', async () => {
    await arrives('jonas', 'samir', 'ingrid', 'emily', 'lars')
    await names('jonas', 'rooms')
    await names('samir', 'time')
    await names('ingrid', 'none')
    const published = await publishAnswering('rooms')
    const shownFor = async () =>
      (await (await published.press('Send til kolleger')).press('Kollegene i enheten')).text
    const before = await shownFor()
    expect(before).toContain('Rom eller utstyr')
    await names('emily', 'time')
    expect(await shownFor()).toBe(before)
    const sent = await send(published)
    expect(sent.text).toContain('På vei til dem den passer for')
    expect(sent.text).not.toMatch(/På vei til \d/)
    const to = await trust().store.list(letters, { where: { series: 'story' }, limit: 99 })
    expect(to.map(letter => String(letter.person)).toSorted()).toEqual(['ingrid', 'jonas'])
    expect(await shownFor()).toBe(before)
    const [row] = await rows()
    const asked = await person('lars').press('story.withdraw', { story: row?.id })
    expect(asked.text).not.toMatch(/\d/)
    expect(await nearTo('samir')).toBeNull()
  })
})

describe('withdrawn', () => {
  const withdrawnBy = async (who: string) => {
    const [row] = await rows()
    const card = await person(who).press('story.show', { story: row?.id })
    const asked = await card.press('Trekk tilbake')
    expect((await rows())[0]?.state).toBe('published')
    return asked.press('Ja, trekk tilbake')
  }

  it.each(['kari', 'lars'])('by %s, it is gone from store and library, and from every card', async who => {
    await arrives('jonas', 'samir')
    await send(await publish())
    await trust().app.tick()
    expect((await withdrawnBy(who)).text).toContain('Historien er borte')
    await trust().app.tick()
    expect(lying('updated', 'trukket tilbake')).toHaveLength(2)
    const all = await Promise.all([rows(), trust().store.list(letters, { limit: 99 })])
    expect(JSON.stringify(all)).not.toMatch(/Skiltet|tråden|Ro til/)
    expect((await person('jonas').says('historie')).text).not.toContain(told.title)
    const [row] = await rows()
    const late = { story: row?.id, reaction: 'thanks', from: 'letter' }
    expect((await person('jonas').press('story.react', late)).text).toContain('Fant ikke historien')
    expect((await person('lars').press('story.share', late)).text).toContain('Fant ikke historien')
  })

  it('a year later, the card that came then is changed too, and nobody had it twice', async () => {
    await arrives('jonas')
    await send(await publish())
    await trust().app.tick()
    for (const day of ['2027-03-01', '2027-10-01', '2027-11-19']) {
      trust().clock.set(`${day}T10:00:00Z`)
      await trust().app.tick()
    }
    const [row] = await rows()
    await person('lars').press('story.share', { story: row?.id, to: 'unit' })
    const theirs = { where: { series: 'story', person: id<'person'>('jonas') }, limit: 9 } as const
    expect(await trust().store.list(letters, theirs)).toHaveLength(1)
    await withdrawnBy('kari')
    await trust().app.tick()
    expect(lying('updated', 'trukket tilbake').map(({ conversation }) => conversation)).toEqual(
      lying('sent', 'sender deg en historie').map(({ conversation }) => conversation),
    )
  })

  it('by nobody else, and with «Ta bort teksten nå» in the same way', async () => {
    await arrives('jonas')
    await send(await publish())
    await trust().app.tick()
    const [row] = await rows()
    for (const who of ['jonas', 'berit'])
      await person(who).press('story.withdraw', { story: row?.id, sure: 'yes' })
    expect(await rows()).toMatchObject([{ state: 'published' }])
    const mine = await (await person('kari').says('minedata')).press('Se tekstene mine')
    await mine.press('Ta bort teksten nå')
    await trust().app.tick()
    expect(await rows()).toMatchObject([{ state: 'withdrawn', title: '', consent: '' }])
    expect(lying('updated', 'trukket tilbake')).toHaveLength(1)
  })

  it('goes with its author, and so do the cards', async () => {
    await arrives('jonas')
    await send(await publish())
    await trust().app.tick()
    await trust().app.people.erase(id('kari'))
    await trust().app.tick()
    expect(await rows()).toEqual([])
    expect(lying('updated', 'trukket tilbake')).toHaveLength(1)
  })

  it.each([
    ['quiet', true],
    ['name', false],
  ] as const)(
    'is said beforehand to go in sight of all, where it is told without a name: %s',
    async (signed, says) => {
      await publish(signed)
      const asked = await person('kari').press('mydata.erase')
      expect(asked.text.includes('En historie uten navnet ditt blir borte samtidig med deg')).toBe(says)
    },
  )

  it('by a leader or the project team, is told to who told it, as done by no leader, and by who told it to nobody', async () => {
    await arrives('kari', 'lars', 'pia')
    for (const [who, told] of [
      ['kari', 0],
      ['lars', 1],
      ['pia', 2],
    ] as const) {
      await publish()
      const [row] = (await rows()).filter(({ state }) => state === 'published')
      await person(who).press('story.withdraw', { story: row?.id, sure: 'yes' })
      await trust().app.tick()
      expect(lying('sent', 'Historien din er tatt bort'), who).toHaveLength(told)
      expect(lying('sent', 'En leder har'), who).toEqual([])
    }
  })

  it.each(['kari', 'lars'])('twice by %s, it is told twice that it is done', async who => {
    await publish()
    const [row] = await rows()
    const press = () => person(who).press('story.withdraw', { story: row?.id, sure: 'yes' })
    for (const card of [...(await Promise.all([press(), press()])), await press()])
      expect(card.text).toContain('Historien er borte')
  })

  it('an unpublished one is deleted by who told it', async () => {
    const preview = await draft()
    const asked = await preview.press('Slett')
    expect((await asked.press('Ja, slett')).text).toContain('Historien er borte')
    expect(await rows()).toMatchObject([{ title: '', state: 'withdrawn' }])
  })
})
