import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert } from '../../src/core/store.ts'
import { epochMsOf, instantOf, type Month } from '../../src/core/time/instant.ts'
import { notes } from '../../src/features/experience/note.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const stored = () => trust().store.list(notes, { limit: 1000 })

const step = (person: string, more: object = {}) =>
  trust()
    .person(person)
    .press('experience.show', { guide: 'video', step: 'training', ...more })

const writes = async (person: string, text: string, helped = 'helped') =>
  (await step(person)).press('Del erfaringen', { text, helped })

describe('has anyone done this before', () => {
  it('is answered kindly when nobody has', async () => {
    const card = await step('kari')
    expect(card.text).toContain('Ingen har skrevet om dette steget ennå')
    expect(card.inputs).toEqual(['text', 'helped'])
  })

  it('is answered by other units first, with the unit and the day and no name', async () => {
    await writes('samir', 'Øv to og to, og bytt på å være hjemme')
    await writes('maja', 'Ti minutt på kvart personalmøte verka best', 'mixed')
    const card = await step('kari')
    const [others, ours] = [card.text.indexOf('Ti minutt'), card.text.indexOf('Øv to og to')]
    expect(others).toBeGreaterThan(0)
    expect(ours).toBeGreaterThan(others)
    expect(card.text).toContain('Sårteamet, Bjørkedal kommune · 20. november 2026 · både og')
    for (const name of ['Maja', 'Kowalska', 'Samir', 'Haddad']) expect(card.text).not.toContain(name)
  })

  it('is one tap from the step of the roadmap, and one tap back', async () => {
    const pia = trust().person('pia')
    await pia.press('roadmap.begin', { guide: 'video', goLive: '2027-06-01' })
    const opened = await pia.press('roadmap.step', { guide: 'video', step: 'training' })
    const button = opened.buttons.find(title => /gjort dette/i.test(title)) ?? ''
    const card = await opened.press(button)
    expect(card.text).toContain('Ingen har skrevet om dette steget ennå')
    const back = await (await card.press('Del erfaringen', { text: 'vi begynte smått' })).press('Til steget')
    expect(back.text).toContain('Opplæring')
    expect(await stored()).toMatchObject([{ unit: 'hud', by: 'pia', step: 'training' }])
  })

  it('says when the only ones who wrote are one’s own', async () => {
    await writes('kari', 'vi øvde i lunsjen')
    expect((await step('lars')).text).toContain('Ingen andre enheter har skrevet')
  })
})

describe('a note', () => {
  it('offers a text for the idea portal when it is written', async () => {
    const written = await writes('kari', 'vi øvde i lunsjen')
    expect(written.text).toContain('Nå kan de neste lære av dere')
    const paste = await written.press('Tekst til idéportalen')
    expect(paste.inputs.length).toBeGreaterThan(0)
    expect(paste.text).not.toContain('Denne knappen er for gammel')
  })

  it('is stored once when its form is sent twice', async () => {
    const form = await step('kari')
    const filled = { text: 'vi øvde i lunsjen', helped: 'not' }
    const shown = await Promise.all([
      form.press('Del erfaringen', filled),
      form.press('Del erfaringen', filled),
    ])
    expect(shown.map(({ text }) => text).join()).toContain('Denne er lagret fra før')
    expect(await stored()).toMatchObject([{ helped: 'not', unit: 'hud', state: 'shown', month: '2026-11' }])
  })

  it('is stored beside another one that was written on the same card', async () => {
    const form = await step('kari')
    await form.press('Del erfaringen', { text: 'vi øvde i lunsjen' })
    const second = await form.press('Del erfaringen', { text: 'vi øvde på mandager' })
    expect(second.text).toContain('Nå kan de neste lære')
    expect(await stored()).toHaveLength(2)
  })

  it('that is empty or too long comes back, and nothing is stored', async () => {
    expect((await writes('kari', '   ')).text).toContain('Skriv et par ord først')
    const long = 'vi øvde i lunsjen og etterpå også '.repeat(14).trim()
    const back = await writes('kari', long, 'mixed')
    expect(back.text).toContain(`Teksten er ${long.length} tegn`)
    expect(back.valueOf('text')).toBe(long)
    expect(back.valueOf('helped')).toBe('mixed')
    expect((await writes('kari', 'vi øvde', 'whatever')).text).toContain('Velg om det hjalp')
    expect(await stored()).toEqual([])
  })

  it('with something that points to a patient is stopped and not stored', async () => {
    const stopped = await writes('kari', 'ring pasienten på 412 34 567 etterpå')
    expect(stopped.text).not.toContain('Nå kan de neste lære')
    expect(await stored()).toEqual([])
  })

  it('that was removed is found by nobody, and is gone for good after a week', async () => {
    await writes('kari', 'vi øvde i lunsjen')
    await (await step('kari')).press('Fjern')
    expect((await trust().person('kari').says('veikart erfaringer lunsjen')).text).toContain('Fant ingen')
    trust().clock.set('2026-11-26T12:00:00Z')
    await trust().app.tick()
    expect(await stored()).toHaveLength(1)
    trust().clock.set('2026-11-29T12:00:00Z')
    await trust().app.tick()
    expect(await stored()).toEqual([])
  })

  it('is removed and put back by who wrote it', async () => {
    await writes('kari', 'vi øvde i lunsjen')
    const removed = await (await step('kari')).press('Fjern')
    expect(removed.text).toContain('Erfaringen er fjernet')
    expect(removed.text).not.toContain('vi øvde i lunsjen')
    const restored = await removed.press('Legg tilbake')
    expect(restored.text).toContain('vi øvde i lunsjen')
    expect(await stored()).toMatchObject([{ by: 'kari', state: 'shown', removed: '' }])
  })

  it('stays removed where somebody else removed it again meanwhile', async () => {
    await writes('kari', 'vi øvde i lunsjen')
    const removed = await (await step('kari')).press('Fjern')
    await removed.press('Legg tilbake')
    const [row] = await stored()
    await trust().person('lars').press('experience.remove', { note: row?.id })
    expect((await removed.press('Legg tilbake')).text).not.toContain('vi øvde i lunsjen')
    expect(await stored()).toMatchObject([{ state: 'removed' }])
  })

  it('is left alone by colleagues and by other units, and not by their own leader', async () => {
    await writes('kari', 'vi øvde i lunsjen')
    const [row] = await stored()
    const press = (person: string) => trust().person(person).press('experience.remove', { note: row?.id })
    expect((await step('jonas')).buttons).not.toContain('Fjern')
    await press('jonas')
    await press('berit')
    expect(await stored()).toMatchObject([{ state: 'shown' }])
    await press('lars')
    expect(await stored()).toMatchObject([{ state: 'removed', by: 'kari' }])
    expect((await step('berit')).text).not.toContain('vi øvde i lunsjen')
  })

  it('is not written by somebody whose job it is not', async () => {
    expect((await step('turid')).inputs).toEqual([])
    const refused = await trust()
      .person('turid')
      .press('experience.write', { guide: 'video', step: 'training', text: 'vi øvde', helped: 'helped' })
    expect(refused.text).toContain('Det er andre som gjør dette')
    expect(
      (await trust().person('kari').press('experience.show', { guide: 'video', step: 'no' })).text,
    ).toContain('gammel')
  })
})

describe('many notes', () => {
  const writeMany = async (from = 1, to = 8) => {
    for (let nth = from; nth <= to; nth += 1) {
      trust().clock.pass(60_000)
      await writes(nth % 2 ? 'kari' : 'maja', `erfaring nummer ${'abcdefgh'[nth - 1]}. ${'ord '.repeat(90)}`)
    }
  }

  it('come six to a page, every one of them, within what a card holds', async () => {
    await writeMany()
    const first = await step('lars')
    const second = await first.press('Neste side')
    for (const card of [first, second])
      expect(Buffer.byteLength(JSON.stringify(card.content))).toBeLessThan(25_000)
    const shown = (text: string) => Array.from(text.matchAll(/nummer ([a-h])/g), match => match[1]).join('')
    expect([shown(first.text), shown(second.text)]).toEqual(['hfdbge', 'ca'])
    expect((await second.press('Forrige side')).text).toBe(first.text)
  })

  it('are found by their words and by their step, the newest first', async () => {
    await writeMany(1, 6)
    const all = await trust().person('lars').says('veikart erfaringer')
    expect(all.text).toContain('De nyeste først')
    expect(all.buttons).not.toContain('Neste side')
    await writeMany(7, 8)
    const found = await trust().person('lars').says('veikart erfaringer nummer OPPLÆRING')
    const shown = (text: string) => Array.from(text.matchAll(/nummer ([a-h])/g), match => match[1]).join('')
    expect(shown(found.text)).toBe('hgfedc')
    expect(shown((await found.press('Neste side')).text)).toBe('ba')
    const one = await found.press('Søk', { query: 'erfaring b' })
    expect(shown(one.text)).toBe('b')
    expect((await one.press('Se steget: Opplæring')).text).toContain('Har noen gjort dette før?')
    expect((await one.press('Søk', { query: 'kvantefysikk' })).text).toContain('Fant ingen med disse ordene')
  })

  it('are looked through as far back as it takes', async () => {
    await writes('maja', 'vi lånte et hodekamera fra naboen')
    const [old] = await stored()
    if (!old) throw new Error('It was written.')
    const { version: _, ...row } = old
    const newer = Array.from({ length: 450 }, (_, nth) =>
      insert(notes, {
        ...row,
        id: `newer-${nth}`,
        text: 'ord',
        at: instantOf(epochMsOf(row.at) + (nth + 1) * 1000),
      }),
    )
    await trust().store.write(newer)
    const found = await trust().person('lars').says('veikart erfaringer hodekamera')
    expect(found.text).toContain('vi lånte et hodekamera')
  })

  it('are handed out as a table once, without who wrote them', async () => {
    await writes('kari', 'vi øvde; i lunsjen')
    const card = await (await step('kari')).press('Hent alle som fil')
    const link = /fil\/[\w-]+/.exec(JSON.stringify(card.content))?.[0] ?? ''
    const file = await (await fetch(`${trust().address}/${link}`, { method: 'POST' })).text()
    expect(file).toContain('Dag;Enhet;Veikart;Steg;Hjalp det?;Erfaring')
    expect(file).toMatch(
      /2026-11-20;"?Hudpoliklinikken, Fjordvik sykehus"?;[^;]+;Opplæring;det hjalp;"vi øvde; i lunsjen"/,
    )
    expect(file).not.toContain('kari')
    expect((await fetch(`${trust().address}/${link}`, { method: 'POST' })).status).toBe(404)
  })

  it('are counted for the unit’s month', async () => {
    await writes('kari', 'vi øvde i lunsjen')
    await writes('maja', 'ti minutt')
    const parts = await trust().app.summaries(id('hud'), '2026-11' as Month)
    expect(parts.find(({ name }) => name === 'experience')?.figures).toEqual({ notes: 1 })
  })
})
