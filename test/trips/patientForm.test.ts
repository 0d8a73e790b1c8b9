/** A patient answers a unit's form, without a script. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { Fault } from '../../src/core/errors.ts'
import { handfuls } from '../../src/core/figures/handfuls.ts'
import { insert, type OpenStore, remove, update } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { type Code, feedbackCodes } from '../../src/features/feedback/code.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { sentPages } from '../../src/features/feedback/sentPages.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { collections } from '../../src/features.ts'
import { patientAt, wordsOn } from '../support/patient.ts'
import { startTrust, trustForEach } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

const trust = trustForEach()
const patient = () => patientAt(trust().address)
const stored = ({ store } = trust()) => store.list(responses, { limit: 99 })
const written = ({ store } = trust()) => store.list(patientWords, { limit: 99 })

const change = async (more: Partial<Code>, { store } = trust()) => {
  const code = await store.get(feedbackCodes, 'HUDPUNKT')
  if (code) await store.write([update(feedbackCodes, { ...code, ...more })])
}

/** As a row was before a form had a number of its own. */
const withoutPhone = async () => {
  const code = await trust().store.get(feedbackCodes, 'HUDPUNKT')
  if (!code) return
  const { phone: _, version: __, ...before } = code
  await trust().store.write([remove(feedbackCodes, code)])
  await trust().store.write([insert(feedbackCodes, before)])
}

/** What a page sends again, as a browser reads it. */
const carriedOn = ({ html }: { readonly html: string }) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

const good = { who: 'patient', 'q-joining': 'easy', 'q-overall': 'very-good' }

describe('the form', () => {
  it.each([
    [
      'nb',
      'Hvor lett var det å komme inn i videotimen?',
      'Verken lett eller vanskelig',
      'Jeg trenger hjelp nå',
    ],
    ['nn', 'Kor lett var det å kome inn i videotimen?', 'Verken lett eller vanskeleg', 'Eg treng hjelp no'],
    ['en', 'How easy was it to join the video appointment?', 'Neither easy nor difficult', 'I need help now'],
  ])('asks in %s, with words at every point, and says whom to call', async (lang, ...said) => {
    const page = await patient().opens(lang)
    expect(page.status).toBe(200)
    expect(page.html).toContain(`<html lang="${lang}" dir="ltr">`)
    for (const words of [...said, '113', '116 117', '24 20 00 60']) expect(wordsOn(page)).toContain(words)
    // Nobody of the emergency card is the patient's to call.
    for (const staff of ['2113', '24 20 00 45']) expect(wordsOn(page)).not.toContain(staff)
  })

  it('never takes a number that staff call, and without one for patients says where to ask', async () => {
    await trust().person('lars').press('unit.setNumbers', {
      callTeam: '2113',
      callWard: '99 88 77 66',
      callClinic: '55 44 33 22',
    })
    await withoutPhone()
    const paths = ['', '/svar', '/plakat?ark=video', '/NOTHERE'].map(path => `f/HUDPUNKT${path}`)
    for (const path of [...paths, 'tilgjengelighet?f=HUDPUNKT']) {
      const html = await (await fetch(`${trust().address}/${path}`)).text()
      for (const staff of ['2113', '99 88 77 66', '55 44 33 22', '24 20 00'])
        expect(html).not.toContain(staff)
    }
    const page = wordsOn(await patient().opens())
    for (const said of ['113', '116 117', 'spør dem som behandler deg']) expect(page).toContain(said)
    const sheet = await patientAt(trust().address, 'HUDPUNKT/plakat?ark=video&').opens()
    expect(wordsOn(sheet)).toContain('Spør når du er her, eller når timen settes opp.')
  })

  it('is in the language that the browser wishes for, and found by a code in small letters', async () => {
    const nynorsk = { 'accept-language': 'de, nn;q=0.9, en;q=0.8' }
    const page = await patientAt(trust().address, 'hud-punkt', nynorsk).opens()
    expect(page.html).toContain('<html lang="nn"')
  })

  it('is offered in other languages only where somebody ticked that a translator has read them', async () => {
    expect((await patient().opens('enkel')).html).not.toContain('Enkel norsk')
    await change({ languages: ['enkel'] })
    const page = await patient().opens('enkel')
    expect(wordsOn(page)).toContain('Hva synes du?')
    const thanks = await patient().answers(good, 'enkel')
    expect([thanks.status, thanks.html]).toEqual([200, expect.not.stringContaining('/svar')])
    expect(await stored()).toMatchObject([{ answers: { joining: 'easy' } }])
  })

  it('says in its own language that it is a demo', async () => {
    await change({ languages: ['ar'] })
    const [here, elsewhere] = [await patient().opens('nn'), await patient().opens('ar')]
    expect(wordsOn(here)).toContain('Dette er ein demo.')
    expect(elsewhere.html).toContain('<p class="demo">هذا عرض تجريبي.')
    expect(wordsOn(elsewhere)).not.toContain('Dette er en demo')
  })

  it('asks other things of who is followed up at home, and what else the unit wishes', async () => {
    expect(wordsOn(await patient().opens())).not.toContain('tur og retur')
    await change({ extras: ['travel', 'aware'] })
    expect(wordsOn(await patient().opens())).toContain('Visste du at du selv kan be om video?')
  })

  it('loads little, all of it from here, and sets no cookie', async () => {
    const page = await patient().opens()
    const files = [...page.html.matchAll(/(?:href|src)="(\/f-files\/[^"]+)"/g)].map(([, path]) => path)
    expect(files).toHaveLength(2)
    const sizes = await Promise.all(
      files.map(async path => (await (await fetch(`${trust().address}${path}`)).arrayBuffer()).byteLength),
    )
    expect(sizes.reduce((sum, size) => sum + size, page.html.length)).toBeLessThan(30_000)
    expect(page.html).not.toMatch(/<script>|style=|https?:/)
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describe('an answer', () => {
  it('is thanked and stored: a unit, a day and what was chosen, and nothing else', async () => {
    const thanks = await patient().answers({ ...good, 'q-private': '' })
    expect([thanks.status, wordsOn(thanks)]).toEqual([200, expect.stringContaining('Takk for svaret')])
    expect(thanks.html).toContain('/f/HUDPUNKT/svar?lang&#x3D;nb')
    const [{ id, version: _, ...row } = { id: '' }, ...more] = await stored()
    expect(id).toMatch(/^[\w-]{22}$/)
    expect(row).toEqual({
      unit: 'hud',
      day: '2026-11-20',
      gathered: false,
      answers: { who: 'patient', joining: 'easy', overall: 'very-good' },
    })
    expect(more).toEqual([])
  })

  it('is one however often its page is sent, also at once, and from a page that stays open for weeks', async () => {
    const page = patient().pageOf(await patient().opens())
    const sent = await Promise.all([1, 2, 3].map(() => patient().posts({ ...good, page })))
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(sent.filter(one => wordsOn(one).includes('teller én gang'))).toHaveLength(2)
    for (const days of [1, 28]) {
      await passDays(trust(), days)
      expect(wordsOn(await patient().posts({ ...good, page }))).toContain('teller én gang')
      expect(await stored()).toHaveLength(1)
    }
    await passDays(trust(), 2)
    expect(await trust().store.list(sentPages, { limit: 9 })).toEqual([])
  })

  it('is one also where its page was sent to the version before, until the night', async () => {
    const page = patient().pageOf(await patient().opens())
    await patient().posts({ ...good, page })
    const [sent] = await trust().store.list(sentPages, { limit: 9 })
    const { day: _, version: __, ...before } = sent ?? { id: '', day: '', version: 0 }
    await trust().store.write([remove(sentPages, sent as never)])
    await trust().store.write([insert(sentPages, before)])
    expect(wordsOn(await patient().posts({ ...good, page }))).toContain('teller én gang')
    await passDays(trust(), 1)
    expect(await trust().store.list(sentPages, { limit: 9 })).toEqual([])
  })

  it('that was changed on the same page is not told as the same, and what became of its words is', async () => {
    await change({ words: true })
    const page = patient().pageOf(await patient().opens())
    const sends = async (more: object) => wordsOn(await patient().posts({ ...good, page, ...more }))
    await sends({})
    const first = 'Det første svaret fra denne siden teller'
    const worse = await sends({ 'q-overall': 'very-bad', text: 'Ring litt før' })
    for (const said of [first, 'slik du skrev det nå']) expect(worse).toContain(said)
    for (const said of ['teller én gang', 'Svaret er lagret']) expect(worse).not.toContain(said)
    expect(await sends({ text: 'Ring litt før' })).toMatch(/teller én gang. (?!Rådet)/)
    expect(await stored()).toMatchObject([{ answers: { overall: 'very-good' } }])
    expect(await written()).toMatchObject([{ text: 'Ring litt før' }])
  })

  it('says what was dropped where the unit asks for less than when the page was opened', async () => {
    await change({ words: true })
    const pages = [await patient().opens(), await patient().opens(), await patient().opens()]
    const [all = '', alone = '', sent = ''] = pages.map(page => patient().pageOf(page))
    await patient().posts({ text: 'Mørkere rom', page: sent })
    await change({ words: false })
    const text = 'Lysere rom'
    const lost = 'Noe av det du svarte på, spør enheten ikke lenger om'
    expect(wordsOn(await patient().posts({ ...good, text, page: all }))).toMatch(`Svaret er lagret`)
    expect(wordsOn(await patient().posts({ ...good, text, page: all }))).toContain(lost)
    const only = await patient().posts({ text, page: alone })
    expect([only.status, wordsOn(only).includes(lost), wordsOn(only).includes('er lagret,')]).toEqual([
      200,
      true,
      false,
    ])
    expect(wordsOn(await patient().answers({ ...good, 'q-travel': 'far' }))).toContain(lost)
    await patient().posts({ text: 'Mørkere rom', page: sent })
    expect(await written()).toMatchObject([{ text: 'Mørkere rom' }])
  })

  it('is a new one from a page without a name, and from each page that is opened', async () => {
    for (const page of ['', 'short', 'x'.repeat(65)]) await patient().posts({ ...good, page })
    await patient().answers(good)
    await patient().answers(good)
    expect(await stored()).toHaveLength(5)
  })

  it('holds only choices that there are, and those that hang on another only with it', async () => {
    await patient().answers({
      who: 'king',
      'q-joining': 'huge',
      'q-constructor': 'x',
      'q-sound': 'good',
      'q-trouble': 'sound',
    })
    await patient().answers({ 'q-sound': 'bad', 'q-trouble': 'picture', 'q-travel': 'longer' })
    const rows = await stored()
    expect(rows.map(({ answers }) => answers)).toEqual(
      expect.arrayContaining([{ sound: 'good' }, { sound: 'bad', trouble: 'picture' }]),
    )
  })

  it('that says nothing is asked for once more, kindly, and keeps what was chosen', async () => {
    const page = await patient().answers({ who: 'relative', 'q-joining': '' })
    expect(page.status).toBe(422)
    expect(wordsOn(page)).toContain('Svar på minst ett spørsmål')
    expect(wordsOn(page)).not.toContain('på nytt')
    expect(page.html).toContain('value="relative" checked')
    expect(await stored()).toEqual([])
  })

  it('of a program that fills in everything is not stored', async () => {
    expect((await patient().answers({ ...good, website: 'https://buy.example' })).status).toBe(200)
    expect(await stored()).toEqual([])
  })

  it('is gathered with others, and then its unit can be told of', async () => {
    for (let n = 0; n < 5; n += 1) await patient().answers(good)
    await trust().app.tick()
    expect(await trust().store.list(handfuls, { limit: 9 })).toEqual([])
    trust().clock.pass(24 * 3_600_000)
    await trust().app.tick()
    expect(await trust().store.list(handfuls, { limit: 9 })).toMatchObject([
      { unit: 'hud', answers: 5, tallies: { joining: { easy: 5 }, overall: { 'very-good': 5 } } },
    ])
  })

  it('that cannot be stored is not thanked, and the patient reads what to do', async () => {
    let isAway = false
    const store = openMemoryStore(collections)
    const write: OpenStore['write'] = changes => {
      if (isAway && changes.some(one => 'collection' in one && one.collection.name === responses.name))
        throw new Fault('store.unreachable', { code: 'gone' })
      return store.write(changes)
    }
    const other = await startTrust({ store: { ...store, write } })
    await change({ words: true }, other)
    const at = patientAt(other.address)
    const page = at.pageOf(await at.opens('en'))
    const sends = () => at.posts({ ...good, text: 'Lysere rom', page }, 'en')
    isAway = true
    const refused = await sends()
    // Words went first.
    expect(await written(other)).toHaveLength(1)
    expect([refused.status, wordsOn(refused)]).toEqual([
      503,
      expect.stringContaining(
        'We do not know whether everything has been saved. Wait a little, and try again.',
      ),
    ])
    // What was answered came along, the page's own name with it.
    expect([carriedOn(refused), wordsOn(refused)]).toEqual([
      { ...good, text: 'Lysere rom', page },
      expect.stringContaining('Send your answers'),
    ])
    isAway = false
    expect(wordsOn(await at.posts(carriedOn(refused), 'en'))).toContain('Thank you')
    expect(wordsOn(await sends())).toContain('count only once')
    expect([await stored(other), await written(other)]).toMatchObject([[{}], [{}]])
    await other.close()
  })
})

describe('an answer that came to nothing', () => {
  /** All that is sent fails, and nothing is looked up for what is said of it. */
  const failing = async () => {
    const store = openMemoryStore(collections)
    let isAway = false
    const get: OpenStore['get'] = (...asked) =>
      isAway ? Promise.reject(new Fault('store.unreachable', { code: 'gone' })) : store.get(...asked)
    const other = await startTrust({ store: { ...store, get } })
    await change({ words: true, languages: ['ar'] }, other)
    return { other, goAway: () => (isAway = true) }
  }

  it('is told of in the language of the form', async () => {
    const { other, goAway } = await failing()
    const at = patientAt(other.address)
    const page = at.pageOf(await at.opens('ar'))
    goAway()
    const refused = await at.posts({ ...good, page }, 'ar')
    expect([refused.status, refused.html]).toEqual([503, expect.stringContaining('lang="ar" dir="rtl"')])
    expect(carriedOn(refused)).toEqual({ ...good, page })
    await other.close()
  })

  it('carries what the form asks for and nothing else, and nothing where there is nothing to send', async () => {
    const { other, goAway } = await failing()
    const at = patientAt(other.address)
    goAway()
    const text = 'Lys & luft "nå" <b>'
    const refused = await at.posts(
      { ...good, text, page: 'x'.repeat(20), website: '', evil: '<script>' },
      'nb',
    )
    expect(refused.html).toContain('value="Lys &amp; luft &quot;nå&quot; &lt;b&gt;"')
    expect(Object.keys(carriedOn(refused)).sort()).toEqual([...Object.keys(good), 'page', 'text'].sort())
    for (const none of [await at.posts({}, 'nb'), await at.opens('nb')])
      expect([none.status, none.html.includes('<form')]).toEqual([503, false])
    await other.close()
  })
})

describe('what patients write', () => {
  it('is not asked for, and not taken, until the unit wishes it', async () => {
    expect((await patient().opens()).html).not.toContain('<textarea')
    await patient().answers({ ...good, text: 'Ring litt før' })
    expect(await written()).toEqual([])
  })

  it('is kept apart from what they answered, for somebody to read first', async () => {
    await change({ words: true })
    const page = patient().pageOf(await patient().opens())
    for (let n = 0; n < 2; n += 1) await patient().posts({ ...good, text: '  Ring litt\r\nfør ', page })
    const [row, ...more] = await written()
    expect(row).toMatchObject({
      unit: 'hud',
      // Nothing finer than its week.
      day: '2026-11-16',
      text: 'Ring litt\nfør',
      state: 'new',
      readBy: '',
    })
    expect(more).toEqual([])
    const [answer] = await stored()
    expect(JSON.stringify([await trust().store.list(sentPages, { limit: 9 }), answer])).not.toContain(row?.id)
    trust().clock.pass(91 * 24 * 3_600_000)
    await trust().app.tick()
    expect(await written()).toEqual([])
  })

  it('alone is an answer too, and counts in no figure', async () => {
    await change({ words: true })
    expect((await patient().answers({ text: 'Lysere rom' })).status).toBe(200)
    expect(await written()).toHaveLength(1)
    expect(await stored()).toEqual([])
  })

  it('and could show who somebody is, is given back and kept nowhere, and all else stands as it was', async () => {
    await change({ words: true })
    const text = 'Ola Nordmann født 12.03.1961 hadde time'
    const page = await patient().answers({ ...good, text })
    expect(page.status).toBe(422)
    expect(wordsOn(page)).toContain('Ta bort navn, telefonnumre, datoer og adresser')
    expect(page.html).toContain(text)
    expect(page.html).toContain('value="easy" checked')
    expect([await written(), await stored()]).toEqual([[], []])
    expect(trust().log()).not.toContain('Nordmann')
  })

  it('may be mended and taken back from the same page until somebody has read it', async () => {
    await change({ words: true })
    const page = patient().pageOf(await patient().opens())
    const sends = async (text: string) => wordsOn(await patient().posts({ text, page }))
    await sends('Ring lit før')
    await sends('Ring litt før')
    expect(await written()).toMatchObject([{ text: 'Ring litt før', state: 'new' }])
    await patient().posts({ ...good, text: '', page })
    expect(await written()).toEqual([])
    await sends('Lysere rom')
    const [row] = await written()
    if (row) await trust().store.write([update(patientWords, { ...row, state: 'shown' })])
    expect(await sends('Mørkere rom')).toContain('har alt lest rådet som ble skrevet først')
    expect(await written()).toMatchObject([{ text: 'Lysere rom', state: 'shown' }])
  })

  it('is of the week in which it was last changed, so that nobody shows what they have not read', async () => {
    await change({ words: true })
    await trust().person('turid').says('registrer uke 47 5')
    const page = patient().pageOf(await patient().opens())
    await patient().posts({ text: 'Lysere rom', page })
    // Written on a Friday.
    expect(await written()).toMatchObject([{ text: 'Lysere rom', day: '2026-11-16' }])
    await passDays(trust(), 3)
    const lars = trust().person('lars')
    const [row] = await written()
    expect(JSON.stringify(await lars.press('feedback.review'))).toContain('Lysere rom')
    expect(await written()).toMatchObject([{ day: '2026-11-16', lot: '2026-11-23' }])
    await patient().posts({ text: 'Mørkere rom', page })
    const [changed] = await written()
    expect(changed).toMatchObject({ text: 'Mørkere rom', day: '2026-11-23' })
    // In the lot of before it would be told from those that came in its week.
    expect(changed).not.toHaveProperty('lot')
    await lars.press('feedback.showWords', { words: row?.id ?? '' })
    expect(await written()).toMatchObject([{ state: 'new' }])
    expect(JSON.stringify(await lars.press('feedback.review'))).not.toContain('Mørkere rom')
  })

  it.each([
    ['words are all there was', { words: true }, 422],
    ['the unit asks for no words any more', { words: false }, 422],
    ['the form is paused', { state: 'paused' }, 403],
    ['the address was replaced', { state: 'replaced' }, 410],
  ] as const)('is taken back from the same page also where %s', async (_, since, status) => {
    await change({ words: true })
    const page = patient().pageOf(await patient().opens())
    await patient().posts({ text: 'Lysere rom', page })
    await change(since)
    expect((await patient().posts({ text: '', page })).status).toBe(status)
    expect(await written()).toEqual([])
  })

  it('is there to stay where somebody has read it', async () => {
    await change({ words: true })
    const page = patient().pageOf(await patient().opens())
    await patient().posts({ text: 'Lysere rom', page })
    const [row] = await written()
    if (row) await trust().store.write([update(patientWords, { ...row, state: 'shown' })])
    expect(wordsOn(await patient().posts({ text: '', page }))).toContain('har alt lest rådet')
    expect(await written()).toMatchObject([{ text: 'Lysere rom' }])
  })

  it('and tells how to reach them, or who they are, is given back as well', async () => {
    await change({ words: true })
    for (const text of [
      'Ring meg på 412 34 567',
      'Bra lyd. Hilsen Ola Nordmann',
      'Moja wizyta była we wtorek o 10.15',
    ]) {
      const page = await patient().answers({ ...good, text })
      expect([page.status, page.html.includes('value="easy" checked')]).toEqual([422, true])
    }
    expect([await written(), await stored()]).toEqual([[], []])
  })

  it('is told when it is too long', async () => {
    await change({ words: true })
    const page = await patient().answers({ ...good, text: 'a'.repeat(501) })
    expect([page.status, wordsOn(page)]).toEqual([422, expect.stringContaining('Kort det ned til 500 tegn')])
    expect(await written()).toEqual([])
  })
})

describe('a kind page', () => {
  it.each([
    ['nb', 'Her er det ikke noe skjema'],
    ['nn', 'Her er det ikkje noko skjema'],
    ['en', 'There is no form here'],
  ])('is there for a code that is none, or was cut in a mail, in %s', async (lang, said) => {
    for (const code of [
      'NOTHERE2',
      '-',
      '%00',
      '__proto__',
      'x'.repeat(900),
      '',
      '%',
      'HUDPUNKT%',
      '%E0%A4%A',
    ]) {
      const page = await patientAt(trust().address, code).opens(lang)
      expect([page.status, wordsOn(page)]).toEqual([404, expect.stringContaining(said)])
      expect(wordsOn(page)).toContain('116 117')
    }
  })

  it.each([
    ['paused', 403, 'Skjemaet er lukket for tiden'],
    ['replaced', 410, 'Adressen er byttet ut'],
  ] as const)('is there for a code that is %s, and nothing is taken', async (state, status, said) => {
    await change({ state })
    for (const page of [await patient().opens(), await patient().posts(good)]) {
      expect([page.status, wordsOn(page)]).toEqual([status, expect.stringContaining(said)])
      expect(wordsOn(page)).toContain('24 20 00 60')
    }
    expect(await stored()).toEqual([])
  })

  it('is there for what is far too large, and for what is no form', async () => {
    const large = await patient().posts({ ...good, text: 'a'.repeat(20_000) })
    expect([large.status, wordsOn(large)]).toEqual([413, expect.stringContaining('Svaret ble for stort')])
    const many = await patient().posts(
      Object.fromEntries(Array.from({ length: 1_100 }, (_, n) => [`a${n}`, ''])),
    )
    expect(many.status).toBe(413)
    const odd = await fetch(`${trust().address}/f/HUDPUNKT`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=klingon' },
      body: 'a=1',
    })
    const elsewhere = await patientAt(trust().address, 'HUDPUNKT', { 'sec-fetch-site': 'cross-site' }).posts(
      good,
    )
    expect(elsewhere.status).toBe(400)
    expect([odd.status, await odd.text()]).toEqual([
      400,
      expect.stringContaining('Vi kunne ikke lese svaret'),
    ])
    expect(await stored()).toEqual([])
  })
})

describe('the accessibility statement', () => {
  it.each(['nb', 'nn', 'en'])(
    'says in %s what was tested, what was not, and where to complain',
    async lang => {
      const response = await fetch(`${trust().address}/tilgjengelighet?lang=${lang}&f=HUDPUNKT`)
      const html = await response.text()
      expect(html).toContain(`<html lang="${lang}"`)
      for (const said of [
        'axe-core',
        '400',
        '24 20 00 60',
        'uustatus.no',
        'uutilsynet.no',
        'diskrimineringsnemnda.no',
      ])
        expect(html).toContain(said)
      expect(html).toContain(`href="/f/HUDPUNKT?lang&#x3D;${lang}"`)
    },
  )

  it('claims no more than was tried', async () => {
    const html = await (await fetch(`${trust().address}/tilgjengelighet?lang=en`)).text()
    const tried = 'in all nine languages. Colours were tested in Norwegian bokmål'
    for (const said of [tried, 'With screen readers', 'paused or has a new address'])
      expect(html).toContain(said)
    expect(html).not.toContain('every page')
    expect(readContent().feedback.tongues.size).toBe(9)
  })

  it('is there for who comes from nowhere', async () => {
    const html = await (await fetch(`${trust().address}/tilgjengelighet?f=NOTHERE2`)).text()
    expect(html).toContain('Dette er ikke prøvd')
  })
})
