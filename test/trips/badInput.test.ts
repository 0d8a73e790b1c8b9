import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { update } from '../../src/core/store.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { people } from '../../src/features/people/person.ts'
import { readerOf } from '../../src/features/people/unitPeople.ts'
import { nearMisses } from '../../src/features/privacy/nearMiss.ts'
import { identityNumber } from '../support/identityNumbers.ts'
import { trustForEach } from '../support/trust.ts'

/** Of the synthetic kind, which nobody has. */
const synthetic = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })

const trust = trustForEach()

const stored = () => trust().store.list(deviations, { limit: 5000 })

describe('an identity number', () => {
  it('is stored nowhere, echoed nowhere, and counted as a near miss without a person', async () => {
    const number = synthetic
    const card = await trust().person('kari').says(`avvik lyd rom 3 for ${number}`)
    expect(card.text).toContain('Stopp: det kan gjelde en pasient\n✓ Ikke lagret')
    expect(card.text).toContain('Jeg har ikke lagret noe av det du skrev')
    expect(card.text).toContain('velg de tre prikkene og så Slett')
    expect(JSON.stringify(card.content)).not.toContain(number)
    expect(await stored()).toEqual([])
    const [miss] = await trust().store.list(nearMisses, { limit: 10 })
    expect(miss).toMatchObject({ unit: 'hud', tier: 'A', kind: 'number', month: '2026-11' })
    expect(JSON.stringify(miss)).not.toMatch(/kari|\d{11}/)
    expect(trust().log()).not.toContain(number)
  })

  it('is one near miss when Teams posts it again', async () => {
    const activity = trust()
      .person('kari')
      .activity({ type: 'message', text: `avvik ${synthetic}`, textFormat: 'plain' })
    await trust().post(activity)
    await trust().post(activity)
    expect(await trust().store.list(nearMisses, { limit: 10 })).toHaveLength(1)
    expect(trust().connector.sent).toHaveLength(1)
  })

  it.each([
    ['in a command that does not exist', (number: string) => `${number}`],
    ['in a language wish', (number: string) => `språk ${number}`],
    ['after a deviation’s number', (number: string) => `avvik 1 ${number}`],
  ])('is stopped %s too', async (_where, text) => {
    expect((await trust().person('kari').says(text(synthetic))).text).toContain('Stopp')
  })

  it('is stopped in every input of a form', async () => {
    const form = await trust().person('kari').says('avvik')
    const stopped = await form.press('Lagre avviket', { text: 'ekko', room: synthetic })
    expect(stopped.text).toContain('Stopp')
    const unit = await trust()
      .stranger('cccccccc-0000-4000-8000-000000000001', 'Per', 'nb-NO', {
        id: '19:x@thread.tacv2',
        name: 'X',
      })
      .press('unit.setup', { unitName: synthetic, service: 'video' })
    expect(unit.text).toContain('Stopp')
    expect(await stored()).toEqual([])
  })

  it('is counted without the name of the input: some stand on cards that one person in a unit has', async () => {
    const lars = trust().person('lars')
    await lars.press('unit.setNumbers', { callTeam: '010190 12345' })
    await lars.press('deviation.report', { 'Ola-Nordmann': synthetic })
    const missed = await trust().store.list(nearMisses, { limit: 10 })
    expect(missed).toHaveLength(2)
    for (const miss of missed)
      expect(Object.keys(miss).sort()).toEqual(['day', 'id', 'kind', 'month', 'tier', 'unit', 'version'])
  })

  it('leaves room numbers, desks’ phone numbers and case numbers alone', async () => {
    for (const text of [
      'avvik rom 2031 er låst',
      'avvik ringte 24 20 00 00, ingen svar',
      'avvik se sak 2026/12345',
    ]) {
      expect((await trust().person('kari').says(text)).text).toContain('er lagret')
    }
  })
})

describe('odd texts', () => {
  it.each([
    ['emoji', 'avvik lyden 🙈 er borte 👩‍⚕️'],
    ['right-to-left', 'avvik الصوت لا يعمل في غرفة 3'],
    ['HTML', 'avvik <script>alert(1)</script> lyden'],
    ['a forged link', 'avvik lyden [klikk her](https://ond.example)'],
    ['a null character', 'avvik lyd\u0000en er borte'],
    ['half a character', 'avvik lyden \ud83d er borte'],
    ['many lines', 'avvik lyden\ner\nborte'],
  ])('of %s are stored and shown', async (_what, text) => {
    expect((await trust().person('kari').says(text)).text).toContain('er lagret')
    expect(await stored()).toHaveLength(1)
  })

  it('of a megabyte get a kind answer and the form', async () => {
    const form = await trust()
      .person('kari')
      .says(`avvik ${'lyden er borte. '.repeat(65_000)}`)
    expect(form.text).toContain('Kort den ned til 300')
    expect(JSON.stringify(form.content).length).toBeLessThan(25_000)
    expect(await stored()).toEqual([])
  })
})

describe('a word that is the name of something in every object', () => {
  it.each(['constructor', '__proto__'])('is no language: %s', async word => {
    const kari = trust().person('kari')
    await kari.says(`språk ${word}`)
    await kari.press('people.language', { language: word })
    expect(await trust().store.get(people, 'kari')).toMatchObject({ language: 'nb' })
    expect((await kari.says('meny')).text).toContain('Kari')
  })
})

describe('a language that an earlier version spoilt', () => {
  it.each([
    ['an object', {}],
    ['nothing', undefined],
    ['another word', 'constructor'],
  ])(
    'as %s is read as bokmål, in answers and letters, until another one is chosen',
    async (_what, language) => {
      const kari = trust().person('kari')
      await kari.says('hei')
      const row = await trust().store.get(people, 'kari')
      expect(row).not.toBeNull()
      if (row) await trust().store.write([update(people, { ...row, language: language as 'nb' })])
      expect((await kari.says('avvik lyden er borte')).text).toContain('er lagret')
      expect((await kari.says('nød')).text).not.toBe('')
      expect((await kari.says('minedata')).text).toContain('Kari')
      expect(await readerOf(trust().store, id('kari'))).toMatchObject({ language: 'nb' })
      await kari.press('people.language', { language: 'nn' })
      expect(await trust().store.get(people, 'kari')).toMatchObject({ language: 'nn' })
      expect(trust().log()).not.toContain('"level":50')
    },
  )
})

describe('activities that are not as Teams makes them', () => {
  it.each([
    ['no type', { from: undefined, type: undefined }],
    ['no sender', { type: 'message', text: 'meny', from: undefined }],
    ['no conversation', { type: 'message', text: 'meny', conversation: undefined }],
    ['a text that is no text', { type: 'message', text: { a: 1 } }],
  ])('with %s get a plain 400', async (_what, more) => {
    const response = await trust().post({ ...trust().person('kari').activity({}), ...more })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'malformed' } })
  })

  it('that are no JSON get a plain 400 that echoes nothing', async () => {
    const response = await fetch(`${trust().address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text": "hemmelig ord"',
    })
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('hemmelig')
    expect(trust().log()).not.toContain('hemmelig')
  })

  it('that another site’s page could send to a demo are not read', async () => {
    const from = (headers: Record<string, string>) =>
      fetch(`${trust().address}/api/messages`, { method: 'POST', headers, body: '{}' })
    expect((await from({ 'content-type': 'text/plain' })).status).toBe(415)
    const foreign = { 'content-type': 'application/json', origin: 'https://evil.example' }
    expect((await from(foreign)).status).toBe(403)
  })

  it('that are larger than 2 MB get a 413', async () => {
    const response = await trust().post({ text: 'x'.repeat(2_200_000) })
    expect(response.status).toBe(413)
  })
})

describe('a thousand commands in a minute from one person', () => {
  it('are stored up to a polite limit, and every stored one was answered', async () => {
    const kari = trust().person('kari')
    const posts = Array.from({ length: 1000 }, (_, nth) =>
      trust().post(
        kari.activity({ type: 'message', text: `avvik ekko nummer ${nth} i dag`, textFormat: 'plain' }),
      ),
    )
    const statuses = new Set((await Promise.all(posts)).map(({ status }) => status))
    expect(statuses).toEqual(new Set([200]))
    const summaries = trust().connector.sent.map(({ activity }) => String(activity.summary))
    const receipts = summaries.filter(summary => summary.includes('er lagret'))
    expect(await stored()).toHaveLength(receipts.length)
    expect(receipts).toHaveLength(100)
    expect(summaries.filter(summary => summary.includes('litt fort'))).toHaveLength(1)
    expect((await kari.press('menu.show')).text).toContain('litt fort')
    expect((await kari.press('menu.show')).text).toContain('litt fort')
    trust().clock.pass(61_000)
    expect((await kari.says('avvik ekko igjen')).text).toContain('er lagret')
    expect(trust().log()).not.toContain('ekko nummer')
  })
})
