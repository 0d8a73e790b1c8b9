/** From the form that a unit makes to what it says back: who hands it on, who reads the answers, and what patients see of it. */

import { describe, expect, it } from 'vitest'
import { decide } from '../../src/core/decisions.ts'
import { id, type UnitId } from '../../src/core/ids.ts'
import { insert, remove, update } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { saidLines } from '../../src/features/feedback/said/said.ts'
import { unitForms } from '../../src/features/feedback/share/unitForm.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { patientAt, wordsOn } from '../support/patient.ts'
import { startTrust, trustForEach } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

const trust = trustForEach()
const hud = id<'unit'>('hud')

/** The demo's unit has one from the start; here it begins without. */
const withoutForm = async () => {
  const form = await trust().store.get(unitForms, hud)
  if (form) await trust().store.write([remove(unitForms, form)])
}

/** Answers are gathered when their day is over. */
const theDayAfter = async () => {
  trust().clock.pass(24 * 3_600_000)
  await trust().app.tick()
}

const answers = async (count: number, code = 'HUDPUNKT') => {
  const patient = patientAt(trust().address, code)
  for (let nth = 0; nth < count; nth += 1)
    expect((await patient.answers({ who: 'patient', 'q-joining': nth === 0 ? 'hard' : 'easy' })).status).toBe(
      200,
    )
  await theDayAfter()
}

describe('the form of a unit', () => {
  it('is made by who keeps it, once, also by two at once, and asked for by the others', async () => {
    await withoutForm()
    const asks = await trust().person('kari').says('tilbakemelding')
    expect(asks.text).toContain('Ikke laget')
    expect(asks.buttons).not.toContain('Lag skjema')
    const made = await Promise.all(
      ['lars', 'pia'].map(async name =>
        (await trust().person(name).says('tilbakemelding')).press('Lag skjema'),
      ),
    )
    for (const card of made) expect(card.text).toContain('Skjemaet er laget og åpent')
    const codes = await trust().store.list(feedbackCodes, { where: { unit: hud }, limit: 9 })
    // The one that the demo began with, and one more.
    expect(codes).toHaveLength(2)
  })

  it('is paused and opened again, and patients read so', async () => {
    const card = await trust().person('lars').says('tilbakemelding')
    const paused = await card.press('Sett på pause')
    expect(paused.text).toContain('På pause')
    expect((await patientAt(trust().address).opens()).status).toBe(403)
    expect((await paused.press('Åpne igjen')).text).toContain('✓ Åpent')
    expect((await patientAt(trust().address).opens()).status).toBe(200)
  })

  it('gets a new address once, after a question, and keeps what was chosen', async () => {
    const lars = trust().person('lars')
    const card = await lars.says('tilbakemelding')
    const chosen = await (await card.press('Språk og spørsmål')).press('Lagre', { words: 'yes' })
    expect(chosen.text).toContain('Lagret')
    const asked = await chosen.press('Ny adresse')
    expect(asked.text).toContain('slutter å virke med én gang')
    const [first] = await Promise.all([asked.press('Lag ny adresse'), asked.press('Lag ny adresse')])
    expect(first.text).toContain('ny adresse. Skriv ut plakatene på nytt')
    const open = await trust().store.list(feedbackCodes, { where: { unit: hud, state: 'open' }, limit: 9 })
    expect(open).toMatchObject([{ words: true }])
    expect((await patientAt(trust().address).opens()).status).toBe(410)
    const old = await patientAt(trust().address, 'HUDPUNKT/svar').opens()
    expect([old.status, old.html.includes(open[0]?.id ?? '')]).toEqual([200, false])
    expect((await patientAt(trust().address, open[0]?.id ?? '').opens()).status).toBe(200)
  })

  it('has its whole address in a field, to be copied into a message, and any button takes it along unharmed', async () => {
    const card = await trust().person('turid').says('tilbakemelding')
    expect(card.valueOf('copy')).toMatch(/^https?:\/\/\S+\/f\/HUDPUNKT$/)
    const lars = await trust().person('lars').says('tilbakemelding')
    const paused = await lars.press('Sett på pause')
    expect(paused.text).toContain('Skjemaet er på pause')
    expect(paused.inputs).not.toContain('copy')
  })

  it('has a number of its own for patients, held to a phone and kept by a new address', async () => {
    const lars = trust().person('lars')
    const form = await (await lars.says('tilbakemelding')).press('Språk og spørsmål')
    const wrong = await form.press('Lagre', { phone: 'ring oss', extras: 'travel' })
    expect(wrong.text).toContain('Nummer som pasientene kan ringe: skriv bare sifre og mellomrom')
    expect(wrong.valueOf('phone')).toBe('ring oss')
    const page = async (code = 'HUDPUNKT') => wordsOn(await patientAt(trust().address, code).opens())
    expect(await page()).not.toContain('tur og retur')
    expect(await page()).toContain('24 20 00 60')
    const saved = await wrong.press('Lagre', { phone: ' 22  11 33 44 ' })
    expect(saved.text).toContain('Lagret')
    expect(await page()).toContain('22 11 33 44')
    expect(await page()).toContain('tur og retur')
    expect(await page('HUDPUNKT/plakat?ark=video&')).toContain('ring oss på 22 11 33 44')
    await (await saved.press('Ny adresse')).press('Lag ny adresse')
    const again = await (await lars.says('tilbakemelding')).press('Språk og spørsmål')
    await again.press('Lagre', { phone: '22 11 33 55' })
    // The old address says the number of today.
    expect(await page()).toContain('22 11 33 55')
    const last = await (await lars.says('tilbakemelding')).press('Språk og spørsmål')
    await last.press('Lagre', { phone: '' })
    expect(await page()).toContain('spør dem som behandler deg')
  })

  it('keeps its number when a card from before there was one is saved', async () => {
    await trust().person('lars').press('feedback.choose', { shown: 'words:kqrw', words: 'yes' })
    const [code] = await trust().store.list(feedbackCodes, { where: { unit: hud, state: 'open' }, limit: 1 })
    expect(code).toMatchObject({ words: true, phone: '24 20 00 60' })
  })

  it('is printed for the wall, for tables and for who may ask for video', async () => {
    const at = (query: string) => fetch(`${trust().address}/f/HUDPUNKT/plakat?${query}`)
    const wall = await (await at('lang=nn')).text()
    expect(wall).toContain('Kva synest du?')
    expect(wall).toContain('data:image/svg+xml;base64,')
    const cards = await (await at('lang=nb&ark=kort')).text()
    expect((cards.match(/class="card"/g) ?? []).length).toBe(4)
    // What it is about, what to do, and in which languages, on each.
    for (const said of ['Skjemaet handler om timen', 'Rett kameraet på telefonen hit', 'English'])
      expect((cards.match(new RegExp(`<(p|li)[^>]*>${said}`, 'g')) ?? []).length).toBe(4)
    expect(await (await at('lang=en&ark=video')).text()).toContain('Would you like a video appointment?')
    const [, script = ''] = /<script src="([^"]+)"/.exec(wall) ?? []
    expect([(await fetch(`${trust().address}${script}`)).status, wall]).toEqual([
      200,
      expect.stringContaining('data-print="Skriv ut"'),
    ])
    expect((await fetch(`${trust().address}/f/AAAAAAAA/plakat`)).status).toBe(404)
  })
})

describe('what patients answered', () => {
  it('is shown from five on, and not before', async () => {
    await answers(4)
    expect((await trust().person('kari').says('svar')).text).toContain('Minst fem må ha svart')
    await answers(1)
    const card = await trust().person('kari').says('svar')
    expect(card.text).toContain('Minst 5 svar')
    expect(card.text).toContain('Lett å komme inn')
    // One of the first four and the fifth found it hard.
    expect(card.text).toContain('60 %')
  })

  it('says under the number when one more will be seen, so that who tries the form knows that it works', async () => {
    const lars = trust().person('lars')
    const later = 'Nye svar kommer fem om gangen.'
    expect((await lars.says('tilbakemelding')).text).toContain(
      'Svarene vises dagen etter at minst fem har svart.',
    )
    await answers(5)
    await answers(1)
    for (const word of ['svar', 'tilbakemelding']) {
      const card = await lars.says(word)
      expect(card.text).toContain('Minst 5 svar')
      expect(card.text).toContain(later)
    }
  })

  it('is a share of what was registered, and says which weeks nobody registered', async () => {
    await answers(5)
    await trust().person('turid').says('registrer uke 46 20')
    await trust().person('turid').says('registrer uke 45 0')
    const card = await trust().person('kari').says('svar')
    expect(card.text).toContain('Siste 12 uker: 25 % svarte (av 20 videotimer; 9 uker mangler tall)')
  })

  it('is no share of fewer than have answered', async () => {
    await answers(5)
    await trust().person('turid').says('registrer uke 46 3')
    for (const word of ['svar', 'tilbakemelding']) {
      const card = await trust().person('lars').says(word)
      expect(card.text).toContain('Minst 5 svar')
      expect(card.text).not.toContain('% svarte')
    }
  })

  it('says what its percentages are over them, and what their span is in each', async () => {
    await answers(5)
    const { text } = await trust().person('kari').says('svar')
    expect(text.indexOf('Prosenten viser')).toBeGreaterThan(0)
    expect(text.indexOf('Prosenten viser')).toBeLessThan(text.indexOf('Trolig'))
    expect(text).toMatch(/Trolig \d+–\d+ % av alle · 5 svar/)
    expect(text).toMatch(/Hadde alle pasientene svart, ville andelen trolig vært mellom \d+ og \d+ %/)
  })

  it('is the unit’s own', async () => {
    await answers(5)
    const [entry] = trust()
      .app.features.flatMap(({ resources = [] }) => resources)
      .filter(({ path }) => path === 'units/:id/answers')
    const read = async (unit: UnitId) =>
      entry?.get(
        {
          person: id('kari'),
          name: 'Kari',
          language: 'nb',
          unit,
          stands: 'inside',
          roles: ['clinician'],
        },
        { id: 'hud' },
        {},
      )
    expect(await read(hud)).toEqual({
      rows: [{ month: '2026-11', question: 'joining', answers: 5, content: 4 }],
    })
    expect(await read(id('sar'))).toBeNull()
    const other = await trust().person('siv').says('svar')
    expect(other.text).not.toContain('Minst 5 svar')
    expect(other.text).toContain('Minst fem må ha svart')
  })

  it('in their own words is read by who keeps the form before the unit sees it', async () => {
    const text = 'Knappen for kamera var vanskelig å finne'
    await trust().store.write([
      insert(wordLots, { id: hud, to: '2026-11-23' as Day }),
      insert(patientWords, {
        id: 'w1',
        unit: hud,
        day: '2026-11-19' as Day,
        text,
        state: 'new',
        readBy: '',
      }),
    ])
    expect((await trust().person('kari').says('svar')).text).not.toContain(text)
    const lars = trust().person('lars')
    const next = await (await lars.says('svar')).press('Ett råd fra pasienter')
    expect(next.text).toContain(text)
    const hidden = await next.press('Skjul')
    expect((await trust().person('kari').says('svar')).text).not.toContain(text)
    const again = await hidden.press('Angre')
    expect((await again.press('Vis for enheten')).text).toContain('Vist for enheten')
    expect((await trust().person('kari').says('svar')).text).toContain(text)
  })
})

describe('words that patients wrote', () => {
  const comes = async (day: string) => {
    await trust().store.write([
      insert(wordLots, { id: hud, to: '2026-11-16' as Day }),
      insert(patientWords, {
        id: 'w2',
        unit: hud,
        day: day as Day,
        text: 'Lyset var for sterkt',
        state: 'new',
        readBy: '',
      }),
    ])
    return trust().person('lars')
  }

  const write = (days: readonly string[]) =>
    trust().store.write(
      days.map((day, nth) =>
        insert(patientWords, {
          id: `${day}-${nth}`,
          unit: hud,
          day: day as Day,
          text: `Lyset var for sterkt ${nth}`,
          state: 'new',
          readBy: '',
        }),
      ),
    )

  /** Wherever it is told how many there are to read, or what they say. */
  const told = async () => {
    const lars = trust().person('lars')
    const menu = (await lars.says('meny')).text
    return {
      menu: /(\d+) venter på deg · eller skriv: svar/.exec(menu)?.[1] ?? '0',
      svar: /(Ett|\d+) råd fra pasienter/.exec((await lars.says('svar')).buttons.join())?.[1] ?? '0',
      review: /(\d+) å lese/.exec((await lars.press('feedback.review')).text)?.[1] ?? '0',
    }
  }
  const all = (count: string, svar = count) => ({ menu: count, svar, review: count })

  it('are shown to nobody before their week is over, and then together where enough had video in it', async () => {
    await write(['2026-11-16', '2026-11-16'])
    const lars = trust().person('lars')
    await trust().person('turid').says('registrer uke 47 5')
    await trust().app.tick()
    expect(await told()).toEqual(all('0'))
    expect((await lars.press('feedback.review')).text).not.toContain('Lyset')
    const early = await lars.press('feedback.showWords', { words: '2026-11-16-0' })
    expect(early.text).not.toContain('Vist for enheten')
    expect((await trust().person('kari').says('svar')).text).not.toContain('Lyset')
    await passDays(trust(), 2)
    expect(await told()).toEqual(all('0'))
    await passDays(trust(), 1)
    expect(await told()).toEqual(all('2'))
    expect((await lars.press('feedback.review')).text).toContain('Lyset')
  })

  it('wait where few had video until five have come, and are told all at once on a Monday', async () => {
    await trust().person('turid').says('registrer uke 47 4')
    await write(['2026-11-16', '2026-11-16'])
    await passDays(trust(), 3)
    expect(await told()).toEqual(all('0'))
    await write(['2026-11-23', '2026-11-23'])
    await passDays(trust(), 7)
    expect(await told()).toEqual(all('0'))
    await write(['2026-11-30'])
    await passDays(trust(), 6)
    expect(await told()).toEqual(all('0'))
    await passDays(trust(), 1)
    expect(await told()).toEqual(all('5'))
    await write(['2026-12-07'])
    await passDays(trust(), 7)
    expect(await told()).toEqual(all('5'))
  })

  it('are told on no other day where Dult is started anew and hours came meanwhile', async () => {
    await write(['2026-11-16'])
    await passDays(trust(), 4)
    await trust().person('turid').says('registrer uke 47 9')
    const { store, at } = trust()
    const anew = await startTrust({ store: { ...store, close: async () => {} }, at: at(), seeded: false })
    await anew.app.tick()
    expect(await told()).toEqual(all('0'))
    anew.clock.set('2026-11-30T09:00:00Z')
    await anew.app.tick()
    expect(await told()).toMatchObject({ menu: '1', review: '1' })
    await anew.close()
  })

  it('are few where the hours of other weeks make them many', async () => {
    await trust().person('turid').says('registrer uke 46 40')
    await trust().person('turid').says('registrer uke 47 1')
    await write(['2026-11-16'])
    await passDays(trust(), 3)
    expect(await told()).toEqual(all('0'))
  })

  it('are shown as they were read: what was changed since is read anew', async () => {
    const lars = await comes('2026-11-12')
    const open = await lars.press('feedback.review')
    const row = await trust().store.get(patientWords, 'w2')
    if (row) await trust().store.write([update(patientWords, { ...row, text: 'Legen var frekk' })])
    for (const verdict of ['Vis for enheten', 'Skjul'])
      expect((await open.press(verdict)).text).toMatch(/endret i mellomtiden(.|\n)*Legen var frekk/)
    expect(await trust().store.get(patientWords, 'w2')).toMatchObject({ state: 'new', readBy: '' })
    expect((await (await open.press('Skjul')).press('Vis for enheten')).text).toContain('Vist for enheten.')
  })

  it('are answered for by whoever was first, and by nobody who pressed on an older card', async () => {
    const lars = await comes('2026-11-12')
    const [first, late] = [
      await lars.press('feedback.review'),
      await trust().person('pia').press('feedback.review'),
    ]
    const state = async () => (await trust().store.get(patientWords, 'w2'))?.state
    const hidden = await first.press('Skjul')
    const told = await late.press('Vis for enheten')
    expect([
      told.text.includes('Lars Eikeland har allerede skjult det'),
      told.buttons.includes('Angre'),
    ]).toEqual([true, false])
    expect((await first.press('Skjul')).text).toContain('Skjult. Ingen andre ser det.')
    const own = await first.press('Vis for enheten')
    expect([own.text.includes('Du har allerede skjult det'), own.buttons.includes('Angre')]).toEqual([
      true,
      true,
    ])
    const others = await trust().person('pia').press('feedback.undoWords', { words: 'w2' })
    expect([others.text.includes('har allerede skjult det'), await state()]).toEqual([true, 'hidden'])
    for (const undo of [own, hidden]) expect((await undo.press('Angre')).text).toContain('Angret.')
    expect(await state()).toBe('new')
    await late.press('Vis for enheten')
    expect([(await hidden.press('Angre')).text.includes('har allerede vist det'), await state()]).toEqual([
      true,
      'shown',
    ])
  })

  it('that the unit sees are taken away by whoever keeps the form, whoever showed them, and by nobody else', async () => {
    await comes('2026-11-12')
    await (await trust().person('samir').press('feedback.review')).press('Vis for enheten')
    const [kari, lars] = [trust().person('kari'), trust().person('lars')]
    const theirs = await kari.says('svar')
    expect([theirs.text.includes('Lyset'), theirs.buttons.includes('Kan noen kjennes igjen?')]).toEqual([
      true,
      false,
    ])
    const without = await kari.press('feedback.answers', { page: '1' })
    expect([without.text.includes('Lyset'), without.buttons.join()]).toEqual([true, 'Se svarene'])
    const all = await (await lars.says('svar')).press('Kan noen kjennes igjen?')
    expect(all.text).toContain('Trykk på rådet')
    const asked = await all.press('Noen kan kjennes igjen: slett')
    expect(asked.text).toMatch(/Lyset(.|\n)*Slette dette rådet/)
    const kept = await asked.press('Nei, behold det')
    expect(kept.text).toContain('Alle lest')
    expect((await kari.says('svar')).text).toContain('Lyset')
    expect((await asked.press('Ja, slett')).text).toContain('Slettet. Teksten er borte')
    expect((await asked.press('Ja, slett')).text).toContain('Slettet. Teksten er borte')
    expect((await kari.says('svar')).text).not.toContain('Lyset')
    expect(await trust().store.get(patientWords, 'w2')).toMatchObject({
      text: '',
      state: 'deleted',
      readBy: 'lars',
    })
  })

  it('that were taken back meanwhile are told as gone', async () => {
    const lars = await comes('2026-11-12')
    const open = await lars.press('feedback.review')
    const row = await trust().store.get(patientWords, 'w2')
    if (row) await trust().store.write([remove(patientWords, row)])
    expect((await open.press('Vis for enheten')).text).toContain('Det er tatt bort, eller endret')
  })

  it('bear no finer time than their month', async () => {
    const lars = await comes('2026-11-12')
    const card = await lars.press('feedback.review')
    expect(card.text).toContain('november 2026')
    expect(card.text).not.toContain('12. november')
    await card.press('Vis for enheten')
    const shown = (await trust().person('kari').says('svar')).text
    expect(shown).toContain('november 2026')
    expect(shown).not.toContain('12. november')
  })
})

describe('half a year of answers', () => {
  it('is a picture of each question’s weeks, and stands beside the target', async () => {
    const days = Array.from({ length: 16 }, (_, week) => addDays('2026-07-28' as Day, 7 * week))
    const rows = days.flatMap((day, week) =>
      [1, 2, 3, 4, 5].map(nth =>
        insert(responses, {
          id: `${day}-${nth}`,
          unit: hud,
          day,
          gathered: false,
          answers: { joining: week < 8 ? 'hard' : 'easy', suits: 'yes' },
        }),
      ),
    )
    await trust().store.write(rows)
    await trust().app.tick()
    const weeks = await (await trust().person('kari').says('svar')).press('Se uke for uke')
    expect(weeks.text).toContain('Lett å komme inn')
    expect(weeks.text).toMatch(/uker på rad/)
    expect(JSON.stringify(weeks.content)).toContain('data:image/png')
    const target = await trust().person('lars').says('mål 400')
    expect(target.text).toContain('Pasienter som syntes video passet')
    expect(target.text).toContain('80 av 80')
  })
})

describe('what a unit says back', () => {
  const decided = (...more: readonly string[]) =>
    trust().store.write(
      ['d1', ...more].map(name =>
        decide({
          id: name,
          unit: hud,
          kind: 'own',
          about: '',
          text: 'Lydtest før første time',
          why: '',
          day: '2026-11-10' as Day,
          at: trust().at(),
          by: id<'person'>('lars'),
        } as never),
      ),
    )

  it('says that it lists the newest measures only, where there are more', async () => {
    await answers(5)
    await decided(...Array.from({ length: 20 }, (_, nth) => `more-${nth}`))
    const form = await (await trust().person('lars').says('svar')).press('Skriv hva dere endret')
    expect(form.text).toContain('de 20 nyeste tiltakene i beslutningsloggen')
  })

  it('rests on five answers and a decision, and stands on the public page', async () => {
    const lars = trust().person('lars')
    const first = await (await lars.says('svar')).press('Si hva dere gjør med det')
    expect((await first.press('Skriv hva dere endret')).text).toContain('Vent til minst fem')
    await answers(5)
    expect((await first.press('Skriv hva dere endret')).text).toContain('Skriv først i beslutningsloggen')
    await decided()
    const form = await first.press('Skriv hva dere endret')
    const text = 'Vi tester lyden sammen med deg'
    const filled = { theme: 'joining', decision: 'd1', text, since: '2026-11-18' }
    expect((await form.press('Legg ut', { ...filled, text: '' })).text).toContain(
      'Skriv hva som er annerledes',
    )
    const said = await form.press('Legg ut', filled)
    expect(said.text).toContain('Lagt ut')
    expect((await form.press('Legg ut', filled)).text).toContain('Det er allerede lagt ut')
    const page = async () => wordsOn(await patientAt(trust().address, 'HUDPUNKT/svar').opens())
    expect(await page()).toContain('Vi tester lyden sammen med deg')
    expect(await page()).toContain('8 dager etter at det ble bestemt')
    const removed = await said.press('Fjern')
    expect(await page()).not.toContain('Vi tester lyden')
    expect((await removed.press('Angre')).text).toContain('Lagt tilbake')
    expect(await page()).toContain('Vi tester lyden sammen med deg')
  })

  it('is about what its writer chose: nothing is chosen beforehand but the answers that were open', async () => {
    await answers(5)
    await decided()
    const lars = trust().person('lars')
    const text = 'Vi tester lyden sammen med deg'
    const open = await (await lars.says('svar')).press('Si hva dere gjør med det')
    const form = await open.press('Skriv hva dere endret')
    expect((await form.press('Legg ut', { text })).text).toContain('Velg et av spørsmålene')
    const asked = await (await lars.says('svar')).press('Skriv hva dere endret')
    const undecided = await asked.press('Legg ut', { text })
    expect(undecided.text).toContain('Velg hva dere bestemte')
    expect((await undecided.press('Legg ut', { decision: 'd1' })).text).toContain('Lagt ut')
    expect((await trust().person('kari').says('svar')).buttons).not.toContain('Skriv hva dere endret')
  })

  it('that two take back, or put back, at once is told to both', async () => {
    await answers(5)
    await decided()
    const form = await (await trust().person('lars').says('svar')).press('Skriv hva dere endret')
    const said = await form.press('Legg ut', { text: 'Vi tester lyden', decision: 'd1' })
    const [gone, goneToo] = [await said.press('Angre'), await said.press('Angre')]
    for (const card of [gone, goneToo]) expect(card.text).toContain('Tatt bort fra siden')
    const back = await Promise.all([gone.press('Angre'), goneToo.press('Angre')])
    for (const card of back) expect(card.text).toContain('Lagt tilbake på siden')
    // What came since is not taken back by an older card.
    expect((await said.press('Angre')).text).not.toContain('Tatt bort fra siden')
    expect(await trust().store.list(saidLines, { limit: 9 })).toMatchObject([{ state: 'shown' }])
  })

  it('is taken back where it says that it is out', async () => {
    await answers(5)
    await decided()
    const form = await (await trust().person('lars').says('svar')).press('Skriv hva dere endret')
    const text = 'Vi tester lyden sammen med deg'
    const said = await form.press('Legg ut', { text, decision: 'd1' })
    const page = async () => wordsOn(await patientAt(trust().address, 'HUDPUNKT/svar').opens())
    expect(await page()).toContain(text)
    const undone = await said.press('Angre')
    expect(undone.text).toContain('Tatt bort fra siden')
    expect(await page()).not.toContain(text)
    expect((await undone.press('Angre')).text).toContain('Lagt tilbake')
  })

  it('stays away where somebody else took it away again meanwhile', async () => {
    await answers(5)
    await decided()
    const form = await (await trust().person('lars').says('svar')).press('Skriv hva dere endret')
    const text = 'Vi tester lyden sammen med deg'
    const said = await form.press('Legg ut', { text, decision: 'd1' })
    const undone = await said.press('Angre')
    const back = await undone.press('Angre')
    const page = async () => wordsOn(await patientAt(trust().address, 'HUDPUNKT/svar').opens())
    await back.press('Fjern')
    expect((await undone.press('Angre')).text).not.toContain('Lagt tilbake')
    expect(await page()).not.toContain(text)
    expect((await said.press('Angre')).text).not.toContain('Tatt bort')
  })

  it('is turned by pages where it is much', async () => {
    await trust().store.write(
      [1, 2, 3, 4, 5, 6].map(nth =>
        insert(saidLines, {
          id: `line-${nth}`,
          unit: hud,
          theme: 'sound',
          text: `Endring nummer ${nth}`,
          decision: 'd1',
          decided: '2026-11-01' as Day,
          since: '2026-11-10' as Day,
          answers: 12,
          share: 60,
          state: 'shown',
          removed: '',
          by: id<'person'>('lars'),
          at: trust().at(),
        }),
      ),
    )
    const first = await (await trust().person('lars').says('svar')).press('Si hva dere gjør med det')
    const second = await first.press('Neste side')
    expect(`${first.text} ${second.text}`.match(/Endring nummer/g)).toHaveLength(6)
    expect(second.buttons).toContain('Forrige side')
  })
})
